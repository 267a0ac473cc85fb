// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "routesituations.h"
#include "support/situation.h"
#include "wording/routenames.h"

#include <QTest>

using namespace Dotlight;
using namespace Dotlight::Test;
using namespace Qt::StringLiterals;

/// Whether an answer fits what was said before.
class RouteCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agrees_data();
    void agrees();
    void doesNotAgree_data();
    void doesNotAgree();
};

namespace
{
constexpr quint64 synthetic = LookupFlag::Synthetic | LookupFlag::Authenticated | LookupFlag::Confidential | 1;
constexpr quint64 multicast = LookupFlag::FromNetwork | 0x8;

NameAnswer over(int ifindex, quint64 flags, const QString &canonical = {})
{
    return {.answer = answered(flags),
        .entries = {{ifindex, *Address::fromString(u"192.0.2.90"_s)}},
        .canonical = canonical};
}

NameAnswer ended(Answer::Outcome outcome)
{
    return {.answer = failed(outcome), .entries = {}, .canonical = {}};
}

/// The error of D-Bus that resolved gives for a name that IDNA forbids.
NameAnswer refused(const QString &why = u"Invalid argument"_s)
{
    NameAnswer answer = ended(Answer::Outcome::OtherError);
    answer.answer.error = u"org.freedesktop.DBus.Error.InvalidArgs: "_s + why;
    return answer;
}

void columns()
{
    QTest::addColumn<QString>("situation");
    QTest::addColumn<QString>("name");
    QTest::addColumn<NameAnswer>("answer");
    QTest::addColumn<QString>("finding");
}

void row(const char *tag, const char *situation, const char *name, const NameAnswer &answer, const char *finding)
{
    QTest::newRow(tag) << QString::fromLatin1(situation) << QString::fromLatin1(name) << answer
                       << QString::fromLatin1(finding);
}

RouteCheck check()
{
    QFETCH(const QString, situation);
    QFETCH(const QString, name);
    QFETCH(const NameAnswer, answer);
    return checkRoute(routeOf(routeSituation(situation), name, boxNames()), answer);
}
}

void RouteCheckTest::agrees_data()
{
    columns();
    row("over the link", "strict-link", "www.good.example", over(2, tlsValidated), "came-as-said");
    row("an unsigned name", "strict-link", "www.unsigned.example", over(2, tlsOnly), "came-as-said");
    row("link not told", "strict-link", "www.good.example", over(0, tlsOnly), "came-as-said");
    row("either of two, the strict one", "guest-plain", "www.good.example", over(2, tlsValidated), "came-as-said");
    row("either of two, the plain one", "guest-plain", "www.good.example", over(3, plainOnly), "came-as-said");
    row("split", "vpn-split", "intranet.corp.example", over(4, plainOnly), "came-as-said");
    row("global, by way of a link", "global-before", "www.good.example", over(2, tlsValidated), "came-as-said");
    row("delegate, by way of a link", "delegate", "www.corp.example", over(2, tlsValidated), "came-as-said");
    row("by itself", "strict-link", "localhost", over(1, synthetic), "no-server-asked");
    row("from the hosts file", "strict-link", "printer.example", over(0, synthetic), "no-server-asked");
    row("no scope for it", "strict-link", "localhost", ended(Answer::Outcome::NoNameServers), "no-server-asked");
    row("nobody", "no-servers", "www.good.example", ended(Answer::Outcome::NoNameServers), "nobody-responsible");
    row("nobody, and no name", "no-servers", "-x.example", refused(), "nobody-responsible");
    row("single label by multicast", "strict-link", "printer", over(2, multicast), "no-server-asked");
}

void RouteCheckTest::agrees()
{
    const RouteCheck found = check();
    QCOMPARE(found.verdict, RouteVerdict::Agreed);
    QTEST(QString(name(found.finding)), "finding");
}

void RouteCheckTest::doesNotAgree_data()
{
    columns();
    QTest::addColumn<RouteVerdict>("verdict");
    const auto differs = [](const char *tag, const char *situation, const char *name, const NameAnswer &answer,
                             const char *finding) {
        QTest::newRow(tag) << QString::fromLatin1(situation) << QString::fromLatin1(name) << answer
                           << QString::fromLatin1(finding) << RouteVerdict::Differs;
    };
    const auto open = [](const char *tag, const char *name, const NameAnswer &answer, const char *finding) {
        QTest::newRow(tag) << u"vpn-split"_s << QString::fromLatin1(name) << answer << QString::fromLatin1(finding)
                           << RouteVerdict::CannotTell;
    };
    differs("in clear", "strict-link", "www.good.example", over(2, plainOnly), "in-clear");
    differs("another link", "vpn-split", "www.good.example", over(4, tlsOnly), "over-another-link");
    differs("split name over the wrong link", "vpn-split", "www.corp.example", over(2, plainOnly), "over-another-link");
    differs("encrypted after all", "vpn-split", "www.corp.example", over(4, tlsOnly), "encrypted-after-all");
    differs("plain answer over the strict link", "guest-plain", "www.good.example", over(2, plainOnly), "in-clear");
    differs("exempt, and validated", "strict-link", "nas.home.arpa", over(2, tlsValidated), "validated-after-all");
    differs("global in clear", "global-before", "www.good.example", over(2, plainOnly), "in-clear");
    differs("by itself instead", "strict-link", "www.good.example", over(0, synthetic), "no-server-answered");
    differs("by multicast instead", "strict-link", "www.good.example", over(2, multicast), "no-server-answered");
    differs("no scope", "strict-link", "www.good.example", ended(Answer::Outcome::NoNameServers), "no-server-answered");
    differs("a server for localhost", "strict-link", "localhost", over(2, tlsOnly), "server-answered");
    differs("a server for a single label", "strict-link", "printer", over(2, tlsOnly), "server-answered");
    differs("a server though nobody", "no-servers", "www.good.example", over(2, plainOnly), "server-answered");
    differs("no name", "strict-link", "-x.example", refused(), "refused-as-name");
    differs("no name, by itself", "strict-link", "-x.localhost", refused(), "refused-as-name");
    open("silence", "www.good.example", ended(Answer::Outcome::Unreachable), "no-answer");
    open("no such name", "www.good.example", ended(Answer::Outcome::Refused), "error-only");
    open("no such name, by itself or not", "www.invalid", ended(Answer::Outcome::Refused), "error-only");
    open("not validated", "www.good.example", ended(Answer::Outcome::DnssecFailed), "error-only");
    open("another error", "www.good.example", ended(Answer::Outcome::OtherError), "error-only");
    // As systemd 257 said it where LLMNR could not send.
    open("an error of sending", "www.good.example", refused(u"Lookup failed due to system error: Invalid argument"_s),
        "error-only");
    open("an alias into the split domain", "www.good.example", over(4, plainOnly, u"www.corp.example"_s), "alias");
    open("an alias that nobody would type", "www.good.example", over(4, plainOnly, u"a/b.corp.example"_s), "alias");
}

void RouteCheckTest::doesNotAgree()
{
    const RouteCheck found = check();
    QTEST(found.verdict, "verdict");
    QTEST(QString(name(found.finding)), "finding");
}

QTEST_GUILESS_MAIN(RouteCheckTest)
#include "routecheck_test.moc"
