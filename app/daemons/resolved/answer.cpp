// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "answer.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Dotlight
{

namespace
{
constexpr auto prefix = "org.freedesktop.resolve1."_L1;

/// A connection to the server that was not had, or was lost: systemd-resolved hands the error of the system on where it
/// did not try again (https://github.com/systemd/systemd/issues/9773). A firewall that rejects by ICMP gives EALREADY
/// (systemd 257, tried in the lab: 853-prohibited), because a second write to a socket with TCP Fast Open meets a
/// connection that is still being made.
constexpr auto disconnects =
    std::to_array({"EALREADY"_L1, "ECONNABORTED"_L1, "ECONNREFUSED"_L1, "ECONNRESET"_L1, "EHOSTDOWN"_L1,
        "EHOSTUNREACH"_L1, "ENETDOWN"_L1, "ENETRESET"_L1, "ENETUNREACH"_L1, "ENOTCONN"_L1, "EPIPE"_L1, "ETIMEDOUT"_L1});

bool noConnection(const QString &name)
{
    constexpr auto system = "System.Error."_L1;
    return name.startsWith(system) && std::ranges::any_of(disconnects, [&](QLatin1StringView disconnect) {
        return QStringView(name).sliced(system.size()) == disconnect;
    });
}

Answer::Outcome outcome(const QString &name)
{
    if (name == "org.freedesktop.DBus.Error.Timeout"_L1 || noConnection(name))
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
