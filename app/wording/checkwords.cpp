// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checkwords.h"

#include "findings/findingwords.h"
#include "words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Dotlight
{

namespace
{
struct CheckWords {
    CheckId id;
    QLatin1StringView name;
    const char *title;
    const char *purpose;
    /// Why there may be nothing to check; empty where there always is something.
    const char *nothing = "";
};

constexpr std::array<CheckWords, checkCount> checks{{
    {CheckId::Lookup, "lookup"_L1, QT_TRANSLATE_NOOP("Dotlight", "Fresh lookup"),
        QT_TRANSLATE_NOOP("Dotlight",
            "Asks your own servers for the root of all names, a question that tells nobody anything, and looks how the "
            "answer came. Where that can't be asked for, it asks for the link's own domain, or for the host that "
            "NetworkManager's connectivity check looks up anyway."),
        QT_TRANSLATE_NOOP("Dotlight", "No server is in use that could be asked.")},
    {CheckId::ResolvConf, "resolv-conf"_L1, QT_TRANSLATE_NOOP("Dotlight", "Way to the resolver"),
        QT_TRANSLATE_NOOP(
            "Dotlight", "Looks whether ordinary programs reach systemd-resolved, by a name that it alone knows.")},
    {CheckId::LocalProxy, "local-proxy"_L1, QT_TRANSLATE_NOOP("Dotlight", "Local DNS programs"),
        QT_TRANSLATE_NOOP("Dotlight",
            "Looks who answers DNS on this computer. Sends nothing itself; the fresh lookup is made with it.")},
    {CheckId::NetworkManager, "networkmanager"_L1, QT_TRANSLATE_NOOP("Dotlight", "NetworkManager"),
        QT_TRANSLATE_NOOP("Dotlight",
            "Compares what NetworkManager holds with what systemd-resolved has. Sends nothing itself; the fresh lookup "
            "is made with it.")},
    {CheckId::Portal, "portal"_L1, QT_TRANSLATE_NOOP("Dotlight", "Sign-in page"),
        QT_TRANSLATE_NOOP("Dotlight",
            "Looks whether the network wants a person to sign in. Builds on the servers' certificates, and makes that "
            "check first.")},
    {CheckId::Bypass, "bypass"_L1, QT_TRANSLATE_NOOP("Dotlight", "Programs with DNS of their own"),
        QT_TRANSLATE_NOOP(
            "Dotlight", "Looks at your browsers' settings. Sends nothing itself; the fresh lookup is made with it.")},
    {CheckId::Clock, "clock"_L1, QT_TRANSLATE_NOOP("Dotlight", "Clock"),
        QT_TRANSLATE_NOOP("Dotlight",
            "Compares this computer's clock with the signatures of the root. Asks your own servers for the root's keys "
            "and signatures, which tells nobody anything.")},
    {CheckId::TrustAnchor, "trust-anchor"_L1, QT_TRANSLATE_NOOP("Dotlight", "Root keys"),
        QT_TRANSLATE_NOOP("Dotlight",
            "Compares the root keys that are trusted here with those that the root is signed with. Asks your own "
            "servers for these, which tells nobody anything.")},
    {CheckId::Dnssec, "dnssec"_L1, QT_TRANSLATE_NOOP("Dotlight", "Forged answers"),
        QT_TRANSLATE_NOOP("Dotlight",
            "Looks up test names of several operators: sound ones, ones with broken signatures, which must fail, and "
            "ones without any."),
        QT_TRANSLATE_NOOP(
            "Dotlight", "The test names would be looked up where ordinary names go, and they don't go here.")},
    {CheckId::Tls, "tls"_L1, QT_TRANSLATE_NOOP("Dotlight", "Servers' certificates"),
        QT_TRANSLATE_NOOP("Dotlight",
            "Connects to each server as systemd-resolved would, looks at its certificate, and asks for the root of all "
            "names, which tells nobody anything. Where it does not come to that, it asks for the same in clear, at "
            "port 53 too where another port is set."),
        QT_TRANSLATE_NOOP(
            "Dotlight", "There is no server to connect to: none is in use here, or it is a program on this computer.")},
    {CheckId::Port853, "port-853"_L1, QT_TRANSLATE_NOOP("Dotlight", "Port for encryption"),
        QT_TRANSLATE_NOOP("Dotlight",
            "Finds out whether the network blocks encrypted DNS. Builds on the servers' certificates, and makes that "
            "check first."),
        QT_TRANSLATE_NOOP(
            "Dotlight", "There is no server to connect to: none is in use here, or it is a program on this computer.")},
    {CheckId::DesignatedResolver, "designated-resolver"_L1, QT_TRANSLATE_NOOP("Dotlight", "Encryption on offer"),
        QT_TRANSLATE_NOOP("Dotlight",
            "Asks servers without a name, in clear, whether they can be used encrypted (_dns.resolver.arpa, which "
            "tells nobody anything), and connects to the server that they name."),
        QT_TRANSLATE_NOOP("Dotlight", "Only servers that are set without a name are asked, and there is none here.")},
    {CheckId::Wire, "wire"_L1, QT_TRANSLATE_NOOP("Dotlight", "Open connections"),
        QT_TRANSLATE_NOOP("Dotlight",
            "Looks at systemd-resolved's connections during up to twenty fresh lookups, such as the check “Fresh "
            "lookup” makes."),
        QT_TRANSLATE_NOOP(
            "Dotlight", "There is no server to connect to: none is in use here, or it is a program on this computer.")},
    {CheckId::Latency, "latency"_L1, QT_TRANSLATE_NOOP("Dotlight", "Speed"),
        QT_TRANSLATE_NOOP("Dotlight",
            "Measures how long answers take. Asks each server several times for the root of all names, which tells "
            "nobody anything: encrypted, and in clear as well, also where encryption is set."),
        QT_TRANSLATE_NOOP("Dotlight", "No server is in use that could be asked.")},
}};

const CheckWords &wordsFor(CheckId id)
{
    return *std::ranges::find(checks, id, &CheckWords::id);
}

/// One pass: what the words hold is never taken for a placeholder.
QString filled(const QString &sentence, const CheckResult &result)
{
    QString text;
    for (qsizetype i = 0; i < sentence.size(); ++i) {
        const int digit = sentence[i] == u'%' && i + 1 < sentence.size() ? sentence[i + 1].digitValue() : -1;
        if (digit < 0) {
            text += sentence[i];
            continue;
        }
        text += digit == 0 ? placeName(result.scope) : result.words.value(digit - 1);
        i += 1;
    }
    return text;
}

QString translated(const char *text)
{
    return *text != '\0' ? QCoreApplication::translate("Dotlight", text) : QString();
}
}

QLatin1StringView name(CheckId id)
{
    return wordsFor(id).name;
}

QLatin1StringView name(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Passed:
        return "passed"_L1;
    case Verdict::Failed:
        return "failed"_L1;
    case Verdict::Inconclusive:
        return "inconclusive"_L1;
    case Verdict::Skipped:
        break;
    }
    return "skipped"_L1;
}

QLatin1StringView name(Finding finding)
{
    return QLatin1StringView(wordsFor(finding).name);
}

std::optional<CheckId> checkNamed(const QString &name)
{
    const auto it = std::ranges::find(checks, name, &CheckWords::name);
    return it == checks.end() ? std::nullopt : std::optional(it->id);
}

QList<CheckId> everyCheck()
{
    QList<CheckId> result;
    for (const CheckWords &check : checks)
        result.append(check.id);
    return result;
}

QString title(CheckId id)
{
    return translated(wordsFor(id).title);
}

QString purpose(CheckId id)
{
    return translated(wordsFor(id).purpose);
}

QString title(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Passed:
        return QCoreApplication::translate("Dotlight", "passed");
    case Verdict::Failed:
        return QCoreApplication::translate("Dotlight", "failed");
    case Verdict::Inconclusive:
        return QCoreApplication::translate("Dotlight", "inconclusive");
    case Verdict::Skipped:
        break;
    }
    return QCoreApplication::translate("Dotlight", "skipped");
}

QString summary(const CheckResult &result)
{
    return filled(translated(wordsFor(result.finding).summary), result);
}

QString meaning(const CheckResult &result)
{
    if (result.finding == Finding::NothingToCheck)
        return translated(wordsFor(result.id).nothing);
    return filled(translated(wordsFor(result.finding).meaning), result);
}

}
