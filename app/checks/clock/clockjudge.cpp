// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "clockjudge.h"

#include "checks/records/verify.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dotlight
{

namespace
{
constexpr int mostVerifications = 16;

QString isoTime(qint64 seconds)
{
    return QDateTime::fromSecsSinceEpoch(seconds, QTimeZone::UTC).toString(Qt::ISODate);
}

bool fitsOne(const QList<ZoneKey> &keys, const QList<Record> &set, const Signature &signature, int &left)
{
    return std::ranges::any_of(keys, [&](const ZoneKey &key) {
        const bool candidate =
            key.tag == signature.keyTag && key.algorithm == signature.algorithm && key.isUsable() && left-- > 0;
        return candidate && verify(set, signature, key) == Crypto::Good;
    });
}

/// Those of the first reply whose keys a trusted one has signed.
QList<ZoneKey> trustedKeys(const QList<DnsReply> &replies, const QList<DelegationSigner> &anchors, int &left)
{
    for (const DnsReply &reply : replies) {
        const QList<ZoneKey> keys = keysOf(reply.answer, DnsName());
        QList<ZoneKey> named = keys;
        named.removeIf([&](const ZoneKey &key) { return !isNamed(key, anchors); });
        const QList<Record> set = recordSet(reply.answer, DnsName(), RecordType::DNSKEY);
        for (const Signature &signature : signaturesOver(reply.answer, DnsName(), RecordType::DNSKEY)) {
            if (fitsOne(named, set, signature, left))
                return keys;
        }
    }
    return {};
}

// The time in which all of them hold; if there is none, the one that came last to begin and the first to end.
void addWindow(QJsonObject &evidence, const ClockSeen &seen)
{
    qint64 from = wholeTime(seen.signatures.first().inception, seen.now);
    qint64 until = wholeTime(seen.signatures.first().expiration, seen.now);
    for (const Signature &signature : seen.signatures) {
        from = std::max(from, wholeTime(signature.inception, seen.now));
        until = std::min(until, wholeTime(signature.expiration, seen.now));
    }
    evidence[u"signedFrom"] = isoTime(from);
    evidence[u"signedUntil"] = isoTime(until);
}

CheckResult resultOf(Verdict verdict, Finding finding)
{
    CheckResult result;
    result.verdict = verdict;
    result.finding = finding;
    return result;
}

CheckResult withoutSignatures(const std::optional<bool> &synchronised)
{
    return synchronised.value_or(false) ? resultOf(Verdict::Passed, Finding::ClockSynchronised)
                                        : resultOf(Verdict::Inconclusive, Finding::ClockNotComparable);
}

CheckResult withSignatures(const ClockSeen &seen)
{
    const auto lies = [&](Window where) {
        return [&seen, where](const Signature &s) { return window(s, seen.now) == where; };
    };
    if (std::ranges::any_of(seen.signatures, lies(Window::Inside)))
        return resultOf(Verdict::Passed,
            seen.synchronised.value_or(true) ? Finding::ClockRight : Finding::ClockRightNotSynchronised);
    if (std::ranges::all_of(seen.signatures, lies(Window::Before)))
        return resultOf(Verdict::Failed, Finding::ClockBehind);
    if (std::ranges::all_of(seen.signatures, lies(Window::After)))
        return resultOf(Verdict::Failed, Finding::ClockAhead);
    // Some are over and some are to come: no clock could be right for both.
    return resultOf(Verdict::Inconclusive, Finding::ClockNotComparable);
}
}

QList<Signature> rootSignatures(const QList<DnsReply> &replies, const QList<DelegationSigner> &anchors)
{
    QList<Signature> result;
    int left = mostVerifications;
    const QList<ZoneKey> keys = trustedKeys(replies, anchors, left);
    for (const DnsReply &reply : replies) {
        const QList<Record> set = recordSet(reply.answer, DnsName(), reply.question.type);
        for (const Signature &signature : signaturesOver(reply.answer, DnsName(), reply.question.type)) {
            if (signature.signer.isRoot() && fitsOne(keys, set, signature, left))
                result.append(signature);
        }
    }
    return result;
}

ClockVerdict judgeClock(const ClockSeen &seen)
{
    ClockVerdict verdict;
    verdict.result = seen.signatures.isEmpty() ? withoutSignatures(seen.synchronised) : withSignatures(seen);
    QJsonObject &evidence = verdict.result.evidence;
    evidence[u"time"] = isoTime(seen.now);
    evidence[u"synchronised"] = seen.synchronised ? QJsonValue(*seen.synchronised) : QJsonValue();
    evidence[u"signatures"] = seen.signatures.size();
    if (!seen.signatures.isEmpty()) {
        addWindow(evidence, seen);
        if (verdict.result.verdict != Verdict::Inconclusive)
            verdict.proof.signaturesOutsideClock = verdict.result.verdict == Verdict::Failed;
        verdict.result.words = {
            evidence[u"time"].toString(), evidence[u"signedFrom"].toString(), evidence[u"signedUntil"].toString()};
    }
    return verdict;
}

}
