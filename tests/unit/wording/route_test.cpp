// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assessment/routesituations.h"
#include "support/situation.h"
#include "wording/routejson.h"
#include "wording/routenames.h"
#include "wording/routewords.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QSet>
#include <QTest>

using namespace Dotlight;
using namespace Dotlight::Test;
using namespace Qt::StringLiterals;

/// Where a name goes, as JSON and in words.
class RouteWordingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contract_data();
    void contract();
    void json_data();
    void json();
    void says_data();
    void says();
    void singleWords_data();
    void singleWords();
    void everyWordIsItsOwn();
    void problems_data();
    void problems();
};

namespace
{
template<typename Enum>
void rows(const char *type, std::initializer_list<const char *> names)
{
    int value = 0;
    for (const char *expected : names) {
        const QByteArray row = QByteArray(type) + '/' + expected;
        QTest::newRow(row.constData()) << QString(name(Enum(value))) << QString::fromLatin1(expected);
        ++value;
    }
}

NameAnswer answerOver(int ifindex, quint64 flags)
{
    return {.answer = answered(flags),
        .entries = {{ifindex, *Address::fromString(u"192.0.2.90"_s)}, {0, *Address::fromString(u"2001:db8::90"_s)}},
        .canonical = u"www.good.example"_s};
}

QJsonObject object(const QString &situation, const QString &name, const std::optional<NameAnswer> &answer)
{
    const Snapshot snapshot = routeSituation(situation);
    const Route route = routeOf(snapshot, name, boxNames());
    const auto asked = answer ? std::optional(RouteAsked{*answer, checkRoute(route, *answer)}) : std::nullopt;
    return routeJson(route, snapshot, asked);
}
}

// The names are a contract: this table is typed by hand, and nothing in it is ever changed.
void RouteWordingTest::contract_data()
{
    QTest::addColumn<QString>("actual");
    QTest::addColumn<QString>("expected");
    rows<RouteOutcome>("outcome", {"servers", "itself", "multicast", "nobody", "unknown"});
    rows<RouteReason>("reason",
        {"domain", "search-domain", "default-route", "literal-address", "localhost", "own-host-name", "gateway",
            "own-stub", "loopback-address", "never-resolved", "resolver-arpa", "hosts-file", "dot-local",
            "link-local-address", "single-label", "root-name", "no-scope", "no-resolver"});
    rows<RouteDoubt>("doubt",
        {"hosts-ignored", "single-label-setting", "multicast-perhaps", "own-subnet", "version", "scope-unread",
            "links-unread", "hosts-unread"});
    rows<Travel>("travel", {"encrypted", "in-clear", "either", "local-proxy", "unknown"});
    rows<Validated>("validated", {"yes", "no", "while-supported", "unknown"});
    rows<RouteVerdict>("verdict", {"agreed", "differs", "cannot-tell"});
    rows<RouteFinding>("finding",
        {"came-as-said", "no-server-asked", "nobody-responsible", "over-another-link", "in-clear",
            "encrypted-after-all", "validated-after-all", "server-answered", "no-server-answered", "refused-as-name",
            "no-answer", "error-only", "alias", "nothing-predicted"});
    rows<Answer::Outcome>("answer",
        {"answered", "unreachable", "dnssec-failed", "invalid-reply", "no-name-servers", "refused", "other-error"});
}

void RouteWordingTest::contract()
{
    QFETCH(const QString, actual);
    QTEST(actual, "expected");
}

void RouteWordingTest::json_data()
{
    QTest::addColumn<QString>("situation");
    QTest::addColumn<QString>("name");
    QTest::addColumn<std::optional<NameAnswer>>("answer");
    using Maybe = std::optional<NameAnswer>;
    QTest::newRow("default-route") << u"strict-link"_s << u"www.good.example"_s << Maybe();
    QTest::newRow("agreed") << u"strict-link"_s << u"www.good.example"_s << Maybe(answerOver(2, tlsValidated));
    QTest::newRow("differs") << u"guest-plain"_s << u"www.good.example"_s << Maybe(answerOver(2, plainOnly));
    QTest::newRow("no-such-name") << u"vpn-split"_s << u"nothing.corp.example"_s
                                  << Maybe(NameAnswer{
                                         .answer = failed(Answer::Outcome::Refused), .entries = {}, .canonical = {}});
    QTest::newRow("delegate") << u"delegate"_s << u"www.corp.example"_s << Maybe();
    QTest::newRow("search") << u"search"_s << u"printhost"_s << Maybe();
    QTest::newRow("exempt") << u"global-before"_s << u"nas.home.arpa"_s << Maybe();
    QTest::newRow("hosts") << u"strict-link"_s << u"printer.example"_s << Maybe();
    QTest::newRow("nobody") << u"no-servers"_s << u"www.good.example"_s << Maybe();
}

// A difference leaves NAME.json in the working folder, to be looked at and, if it is right, put in the other's place.
void RouteWordingTest::json()
{
    QFETCH(const QString, situation);
    QFETCH(const QString, name);
    QFETCH(const std::optional<NameAnswer>, answer);
    const QString file = QString::fromLatin1(QTest::currentDataTag()) + ".json"_L1;
    const QJsonObject actual = object(situation, name, answer);
    QFile wanted(QStringLiteral(WHERE_FIXTURES) + u'/' + file);
    const bool same = wanted.open(QIODevice::ReadOnly) && QJsonDocument::fromJson(wanted.readAll()).object() == actual;
    if (!same) {
        QFile came(file);
        QVERIFY(came.open(QIODevice::WriteOnly));
        came.write(QJsonDocument(actual).toJson());
    }
    QVERIFY2(same, qPrintable(QDir::current().filePath(file + " is what came instead"_L1)));
}

void RouteWordingTest::says_data()
{
    QTest::addColumn<QString>("situation");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *situation, const char *name, const char *expected) {
        QTest::addRow("%s: %s", situation, name)
            << QString::fromLatin1(situation) << QString::fromLatin1(name) << QString::fromLatin1(expected);
    };
    row("strict-link", "www.good.example", "www.good.example is asked over wan0, encrypted.");
    row("vpn-split", "www.corp.example", "www.corp.example is asked over vpn0, in clear text.");
    row("guest-plain", "check.example",
        "check.example is asked at the same time over wan0, guest0; over guest0 in clear text, so it is seen on the "
        "way.");
    row("global-before", "www.good.example", "www.good.example is asked over the computer-wide servers, encrypted.");
    row("strict-link", "localhost", "localhost is this computer: systemd-resolved answers by itself.");
    row("strict-link", "printer",
        "printer is asked of no server: it has no dot, and there is no search domain to put behind it.");
    row("no-servers", "www.good.example", "www.good.example is asked of nobody: no server takes it.");
    row("strict-link", "%1.%2.example", "%1.%2.example is asked over wan0, encrypted.");
}

void RouteWordingTest::says()
{
    QFETCH(const QString, situation);
    QFETCH(const QString, name);
    QTEST(summary(routeOf(routeSituation(situation), name, boxNames())), "expected");
}

// That there is no search domain is said where there is none.
void RouteWordingTest::singleWords_data()
{
    QTest::addColumn<QString>("situation");
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("llmnr");
    QTest::addColumn<QString>("expected");
    const QString none =
        u"printhost is asked of no server: it has no dot, and there is no search domain to put behind it."_s;
    const QString noneByLlmnr =
        u"printhost has no dot, and there is no search domain: it is asked of the computers on the local network "
        "(LLMNR)."_s;
    QTest::newRow("dot, search domains")
        << u"search"_s << u"printhost."_s << false
        << u"printhost. is asked of no server: it is a single word, and ends with a dot, so no search domain is put "
           "behind it."_s;
    QTest::newRow("dot, search domains, LLMNR")
        << u"search"_s << u"printhost."_s << true
        << u"printhost. ends with a dot, so no search domain is put behind it: it is asked of the computers on the "
           "local network (LLMNR)."_s;
    QTest::newRow("dot, none") << u"strict-link"_s << u"printhost."_s << false << none;
    QTest::newRow("dot, none, LLMNR") << u"strict-link"_s << u"printhost."_s << true << noneByLlmnr;
    QTest::newRow("no dot, none") << u"strict-link"_s << u"printhost"_s << false << none;
    QTest::newRow("dot, routing domains alone") << u"vpn-split"_s << u"printhost."_s << false << none;
}

void RouteWordingTest::singleWords()
{
    QFETCH(const QString, situation);
    QFETCH(const QString, name);
    QFETCH(const bool, llmnr);
    Snapshot snapshot = routeSituation(situation);
    snapshot.resolver.llmnr = llmnr;
    QTEST(summary(routeOf(snapshot, name, boxNames())), "expected");
}

void RouteWordingTest::everyWordIsItsOwn()
{
    QSet<QString> texts;
    int count = 0;
    for (int doubt = 0; doubt <= int(RouteDoubt::HostsUnread); ++doubt, ++count)
        texts << text(RouteDoubt(doubt));
    const std::array<std::pair<RouteVerdict, std::pair<RouteFinding, RouteFinding>>, 3> ranges{
        {{RouteVerdict::Agreed, {RouteFinding::CameAsSaid, RouteFinding::NobodyResponsible}},
            {RouteVerdict::Differs, {RouteFinding::OverAnotherLink, RouteFinding::RefusedAsName}},
            {RouteVerdict::CannotTell, {RouteFinding::NoAnswer, RouteFinding::NothingPredicted}}}};
    for (const auto &[verdict, range] : ranges) {
        for (int finding = int(range.first); finding <= int(range.second); ++finding, ++count)
            texts << text(RouteCheck{verdict, RouteFinding(finding)});
    }
    QCOMPARE(texts.size(), count);
    QVERIFY(!texts.contains(QString()));
}

void RouteWordingTest::problems_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("expected");
    QTest::newRow("empty") << QString() << u"the name is empty"_s;
    QTest::newRow("international") << u"bücher.example"_s
                                   << u"write an international name as servers know it: xn--bcher-kva.example"_s;
    QTest::newRow("no letters of a name") << QString(QChar(0x202e)) << u"the name has letters that can't be in one"_s;
    QTest::newRow("blank") << u"a b"_s << u"a name has no blanks, backslashes or control characters"_s;
    const QString www = u"give just the name in it, www.example"_s;
    QTest::newRow("URL") << u"http://www.example/x?y#z"_s << www;
    QTest::newRow("URL with a user and a port") << u"https://someone:secret@www.example:8443/"_s << www;
    QTest::newRow("URL without a scheme") << u"//www.example/"_s << www;
    QTest::newRow("port") << u"www.example:8080"_s << www;
    QTest::newRow("path") << u"www.example/a//b"_s << www;
    QTest::newRow("mail") << u"someone@www.example"_s << www;
    QTest::newRow("international URL") << u"https://bücher.example/"_s
                                       << u"give just the name in it, xn--bcher-kva.example"_s;
    QTest::newRow("address with a port") << u"192.0.2.1:53"_s << u"give just the address in it, 192.0.2.1"_s;
    QTest::newRow("address with a name") << u"192.0.2.1#dns.example"_s << u"give just the address in it, 192.0.2.1"_s;
    QTest::newRow("address in brackets") << u"[2001:db8::1]:853"_s << u"give just the address in it, 2001:db8::1"_s;
    const QString just = u"give just the name, with nothing around it"_s;
    QTest::newRow("no port") << u"www.example:x"_s << just;
    QTest::newRow("no host") << u"/www.example"_s << just;
    QTest::newRow("network") << u"2001:db8::/32"_s << just;
    QTest::newRow("very long") << u"http://"_s + QString(u"a."_s).repeated(40) + u"example/"_s << just;
}

void RouteWordingTest::problems()
{
    QFETCH(const QString, typed);
    const auto parsed = DomainName::parse(typed);
    QVERIFY(!parsed);
    QTEST(text(parsed.error(), typed), "expected");
}

QTEST_GUILESS_MAIN(RouteWordingTest)
#include "route_test.moc"
