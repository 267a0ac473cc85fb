// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "asking.h"

#include <algorithm>

namespace Dotlight
{

namespace
{
/// Names with more labels get their last questions one by one.
constexpr qsizetype mostAhead = 6;
}

ChainBreak faultOf(const Fetched &fetched, const DnsQuestion &question)
{
    switch (fetched.state) {
    case Fetched::State::NoListener:
        return ChainBreak::StubAbsent;
    case Fetched::State::NoAnswer:
        return ChainBreak::NoAnswer;
    case Fetched::State::Malformed:
        return ChainBreak::Malformed;
    case Fetched::State::Answered:
        break;
    }
    const DnsReply &reply = fetched.reply;
    if (reply.rcode != Rcode::NoError && reply.rcode != Rcode::NxDomain)
        return ChainBreak::ServerFailed;
    // That the root has no keys is looked into.
    const bool rootKeys = question == DnsQuestion{DnsName(), RecordType::DNSKEY};
    if (!reply.isEmpty() || rootKeys)
        return ChainBreak::None;
    // Of the root itself resolved has no more to say where it got nothing; below, somebody has answered.
    return question.name.isRoot() ? ChainBreak::NoAnswer : ChainBreak::EmptyAnswer;
}

bool tellsOfFailingServers(const Fetched &fetched)
{
    return fetched.state == Fetched::State::Answered && fetched.reply.rcode == Rcode::ServFail;
}

ChainEnd unprovenEnd(const Fetched &fetched)
{
    const DnsReply &reply = fetched.reply;
    if (fetched.state != Fetched::State::Answered || reply.isEmpty())
        return ChainEnd::Unknown;
    if (reply.rcode == Rcode::NxDomain)
        return ChainEnd::NoSuchName;
    if (reply.rcode != Rcode::NoError)
        return ChainEnd::Unknown;
    return reply.answer.isEmpty() ? ChainEnd::NoData : ChainEnd::Answered;
}

DnsQuestion provenAbsence()
{
    return {.name = DnsName::fromText(QStringLiteral("root-servers.net")).value_or(DnsName()), .type = RecordType::DS};
}

std::optional<bool> lacksProof(const Fetched &fetched)
{
    const auto isProof = [](const Record &record) {
        return record.type == RecordType::NSEC || record.type == RecordType::NSEC3;
    };
    const DnsReply &reply = fetched.reply;
    const bool says =
        fetched.state == Fetched::State::Answered && (reply.rcode == Rcode::NoError || reply.rcode == Rcode::NxDomain);
    if (!says || reply.isEmpty() || !reply.answer.isEmpty())
        return std::nullopt;
    return std::ranges::none_of(reply.authority, isProof);
}

QList<DnsQuestion> likelyQuestions(const DnsName &name)
{
    QList<DnsQuestion> questions{{DnsName(), RecordType::DNSKEY}};
    if (!name.isRoot())
        questions.append({name, RecordType::A});
    for (qsizetype labels = 1; labels <= std::min(name.labelCount(), mostAhead); ++labels) {
        for (const quint16 type : {RecordType::DS, RecordType::DNSKEY})
            questions.append({name.ancestor(labels), type});
    }
    return questions;
}

}
