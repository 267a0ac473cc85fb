// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "findingwords.h"

#include <QCoreApplication>

#include <array>

namespace Dotlight
{

namespace
{
// all times are medians, in milliseconds
constexpr std::array<FindingWords, 7> table{{
    {Finding::LatencyBoth, "both",
        QT_TRANSLATE_NOOP("Dotlight",
            "%1 answers in %2 ms over an open encrypted connection, in %3 ms over a new one and in %4 ms in clear "
            "text."),
        QT_TRANSLATE_NOOP("Dotlight",
            "systemd-resolved keeps a connection open for a while, so most lookups take the first of these times (DNS "
            "over TLS).")},
    {Finding::LatencyTls, "tls",
        QT_TRANSLATE_NOOP(
            "Dotlight", "%1 answers in %2 ms over an open encrypted connection and in %3 ms over a new one."),
        QT_TRANSLATE_NOOP("Dotlight",
            "systemd-resolved keeps a connection open for a while, so most lookups take the first of these times (DNS "
            "over TLS). In clear text it was not measured.")},
    {Finding::LatencyPlain, "plain",
        QT_TRANSLATE_NOOP(
            "Dotlight", "%1 answers in %2 ms in clear text; over an open encrypted connection it was not measured."),
        QT_TRANSLATE_NOOP(
            "Dotlight", "None came about in time, none was tried, or the server ends it after each answer.")},
    {Finding::LatencyNoAnswer, "no-answer", QT_TRANSLATE_NOOP("Dotlight", "How fast %1 answers could not be measured."),
        QT_TRANSLATE_NOOP(
            "Dotlight", "It gave no answer in time, neither over an encrypted connection nor in clear text.")},
    {Finding::LatencyResolver, "resolver",
        QT_TRANSLATE_NOOP(
            "Dotlight", "systemd-resolved answers in %1 ms what it remembers and in %2 ms what it has to ask for."),
        QT_TRANSLATE_NOOP(
            "Dotlight", "The second time includes the way to the server and, where answers are checked, the check.")},
    {Finding::LatencyResolverFresh, "resolver-fresh",
        QT_TRANSLATE_NOOP(
            "Dotlight", "systemd-resolved answers in %1 ms what it has to ask for; nothing came from its memory."),
        QT_TRANSLATE_NOOP(
            "Dotlight", "Its cache may be off (Cache= in resolved.conf), so each lookup goes to the server.")},
    {Finding::LatencyResolverUnknown, "resolver-unknown",
        QT_TRANSLATE_NOOP("Dotlight", "How fast systemd-resolved answers could not be measured."),
        QT_TRANSLATE_NOOP("Dotlight", "It gave no fresh answer that could be timed.")},
}};
}

std::span<const FindingWords> latencyWords()
{
    return table;
}

}
