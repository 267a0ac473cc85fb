// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "answer.h"

using namespace Qt::StringLiterals;

namespace Dotlight
{

namespace
{
constexpr auto prefix = "org.freedesktop.resolve1."_L1;

Answer::Outcome outcome(const QString &name)
{
    if (name == "org.freedesktop.DBus.Error.Timeout"_L1)
        return Answer::Outcome::Unreachable;
    if (!name.startsWith(prefix))
        return Answer::Outcome::OtherError;
    const QStringView rest = QStringView(name).sliced(prefix.size());
    if (rest == "DnssecFailed"_L1)
        return Answer::Outcome::DnssecFailed;
    if (rest == "InvalidReply"_L1)
        return Answer::Outcome::InvalidReply;
    if (rest == "NoNameServers"_L1)
        return Answer::Outcome::NoNameServers;
    if (rest == "NoSuchRR"_L1 || rest.startsWith("DnsError."_L1))
        return Answer::Outcome::Refused;
    return Answer::Outcome::OtherError;
}

/// Of "DNSSEC validation failed: no-signature", with or without an extended error in brackets behind it.
QString dnssecWord(const QString &message)
{
    const qsizetype colon = message.indexOf(": "_L1);
    return colon < 0 ? QString() : message.sliced(colon + 2).section(u' ', 0, 0);
}
}

Answer answerFromFlags(quint64 flags)
{
    Answer answer;
    answer.outcome = Answer::Outcome::Answered;
    answer.flags = flags;
    return answer;
}

Answer answerFromError(const BusError &error)
{
    Answer answer;
    answer.outcome = outcome(error.name);
    if (answer.outcome == Answer::Outcome::DnssecFailed)
        answer.dnssecResult = dnssecWord(error.message);
    answer.error = error.name + ": "_L1 + error.message;
    return answer;
}

}
