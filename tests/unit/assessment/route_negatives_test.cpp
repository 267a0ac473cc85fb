// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "routesituations.h"
#include "support/situation.h"

#include <QTest>

#include <functional>

using namespace Dotlight;
using namespace Dotlight::Test;
using namespace Qt::StringLiterals;

/// What is no name, what may not be promised of a scope, and what an answer does not prove.
class RouteNegativesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noNames_data();
    void noNames();
    void names_data();
    void names();
    void fromDaemons_data();
    void fromDaemons();
    void notPromised_data();
    void notPromised();
    void promised_data();
    void promised();
    void hostileText();
};

void RouteNegativesTest::noNames_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<NameProblem>("problem");
    const QString label(63, u'a');
    QTest::newRow("empty") << QString() << NameProblem::Empty;
    QTest::newRow("two dots") << u"www..example"_s << NameProblem::EmptyLabel;
    QTest::newRow("dot first") << u".example"_s << NameProblem::EmptyLabel;
    QTest::newRow("only dots") << u".."_s << NameProblem::EmptyLabel;
    QTest::newRow("two dots at the end") << u"www.example.."_s << NameProblem::EmptyLabel;
    QTest::newRow("long label") << label + u"a.example"_s << NameProblem::LabelTooLong;
    QTest::newRow("long name") << QStringList(4, label).join(u'.') << NameProblem::TooLong;
    QTest::newRow("umlaut") << u"bücher.example"_s << NameProblem::NotAscii;
    QTest::newRow("wide dot") << u"www。example"_s << NameProblem::NotAscii;
    QTest::newRow("blank") << u"www example"_s << NameProblem::BadCharacter;
    QTest::newRow("blank behind") << u"www.example "_s << NameProblem::BadCharacter;
    QTest::newRow("escape") << u"www\\046example"_s << NameProblem::BadCharacter;
    QTest::newRow("control") << u"www\033[31m.example"_s << NameProblem::BadCharacter;
    QTest::newRow("nul") << u"www.example"_s + QChar(0) << NameProblem::BadCharacter;
    QTest::newRow("URL") << u"http://www.example/x"_s << NameProblem::MoreThanAName;
    QTest::newRow("international URL") << u"https://bücher.example/"_s << NameProblem::MoreThanAName;
    QTest::newRow("port") << u"www.example:8080"_s << NameProblem::MoreThanAName;
    QTest::newRow("path") << u"www.example/x"_s << NameProblem::MoreThanAName;
    QTest::newRow("query") << u"www.example?x"_s << NameProblem::MoreThanAName;
    QTest::newRow("mail") << u"someone@www.example"_s << NameProblem::MoreThanAName;
    QTest::newRow("address with a port") << u"192.0.2.1:53"_s << NameProblem::MoreThanAName;
    QTest::newRow("address with a name") << u"192.0.2.1#dns.example"_s << NameProblem::MoreThanAName;
    QTest::newRow("address in brackets") << u"[2001:db8::1]"_s << NameProblem::MoreThanAName;
    QTest::newRow("network") << u"2001:db8::/32"_s << NameProblem::MoreThanAName;
    QTest::newRow("reverse name with a port") << u"1.2.0.192.in-addr.arpa:53"_s << NameProblem::MoreThanAName;
    QTest::newRow("URL of a reverse name") << u"http://1.2.0.192.in-addr.arpa"_s << NameProblem::MoreThanAName;
}

void RouteNegativesTest::noNames()
{
    QFETCH(const QString, text);
    const auto parsed = DomainName::parse(text);
    QVERIFY(!parsed);
    QTEST(parsed.error(), "problem");
    QCOMPARE(routeOf(routeSituation(u"strict-link"_s), text, {}).outcome, RouteOutcome::Unknown);
}

void RouteNegativesTest::names_data()
{
    QTest::addColumn<QString>("text");
    const QString label(63, u'a');
    QTest::newRow("longest label") << label + u".example"_s;
    QTest::newRow("longest name") << QStringList(3, label).join(u'.') + u'.' + QString(61, u'b');
    QTest::newRow("the same with a dot") << QStringList(3, label).join(u'.') + u'.' + QString(61, u'b') + u'.';
    QTest::newRow("international, as servers know it") << u"xn--bcher-kva.example"_s;
    QTest::newRow("root") << u"."_s;
    QTest::newRow("service") << u"_imaps._tcp.example"_s;
    QTest::newRow("classless reverse") << u"1.0/25.2.0.192.in-addr.arpa"_s;
    QTest::newRow("classless reverse with a dot") << u"1.0/25.2.0.192.IN-ADDR.ARPA."_s;
    QTest::newRow("address") << u"192.0.2.1"_s;
    QTest::newRow("address, IPv6") << u"2001:db8::1"_s;
    QTest::newRow("address with a scope") << u"fe80::1%wan0"_s;
}

void RouteNegativesTest::names()
{
    QFETCH(const QString, text);
    QVERIFY(DomainName::parse(text));
}

// What nobody types as a name may be the one behind an alias, or a search domain.
void RouteNegativesTest::fromDaemons_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("expected");
    QTest::newRow("slash") << u"a/b.example"_s << true;
    QTest::newRow("colon") << u"a:80.example"_s << true;
    QTest::newRow("at") << u"a@b.example"_s << true;
    QTest::newRow("ordinary") << u"www.example"_s << true;
    QTest::newRow("blank") << u"a b.example"_s << false;
    QTest::newRow("two dots") << u"a..example"_s << false;
    QTest::newRow("empty") << QString() << false;
}

void RouteNegativesTest::fromDaemons()
{
    QFETCH(const QString, text);
    QTEST(DomainName::fromWire(text).has_value(), "expected");
}

namespace
{
struct Promise {
    const char *name;
    std::function<void(Snapshot &)> change;
    const char *asked;
    Travel travel;
    std::optional<bool> checked;
    Validated validated;
};

QList<Promise> promises()
{
    return {
        {"strict by resolved.conf", [](Snapshot &) {}, "www.good.example", Travel::Encrypted, true, Validated::Yes},
        {"strict by the link", [](Snapshot &s) { s.resolver.transport = TransportMode::Off; }, "www.good.example",
            Travel::Encrypted, false, Validated::Yes},
        {"strict by the link, unknown version",
            [](Snapshot &s) {
                s.resolver.transport = TransportMode::Off;
                s.resolver.version.reset();
            },
            "www.good.example", Travel::Encrypted, std::nullopt, Validated::Yes},
        {"exempt domain", [](Snapshot &) {}, "nas.home.arpa", Travel::Encrypted, true, Validated::No},
        {"beside the exempt domain", [](Snapshot &) {}, "nas.homer.arpa", Travel::Encrypted, true, Validated::Yes},
        {"private reverse zone", [](Snapshot &) {}, "1.0.0.10.in-addr.arpa", Travel::Encrypted, true, Validated::No},
        {"exempt by the link", [](Snapshot &s) { wan(s).dns->negativeAnchors = {u"good.example"_s}; },
            "www.good.example", Travel::Encrypted, true, Validated::No},
        {"the built-in list was replaced",
            [](Snapshot &s) { s.resolver.negativeAnchors = QStringList{u"x.example"_s}; }, "nas.home.arpa",
            Travel::Encrypted, true, Validated::Yes},
        {"the list is not known", [](Snapshot &s) { s.resolver.negativeAnchors.reset(); }, "1.20.31.172.in-addr.arpa",
            Travel::Encrypted, true, Validated::Unknown},
        {"the list is not known, another name", [](Snapshot &s) { s.resolver.negativeAnchors.reset(); },
            "www.good.example", Travel::Encrypted, true, Validated::Yes},
        {"allow-downgrade", [](Snapshot &s) { wan(s).dns->integrity = IntegrityMode::AllowDowngrade; },
            "www.good.example", Travel::Encrypted, true, Validated::WhileSupported},
        {"allow-downgrade, given up",
            [](Snapshot &s) {
                wan(s).dns->integrity = IntegrityMode::AllowDowngrade;
                wan(s).dns->integritySupported = false;
            },
            "www.good.example", Travel::Encrypted, true, Validated::No},
        {"unknown modes",
            [](Snapshot &s) {
                s.lookups.clear();
                wan(s).dns->transport = TransportMode::Unknown;
                wan(s).dns->integrity = IntegrityMode::Unknown;
            },
            "www.good.example", Travel::Unknown, false, Validated::Unknown},
    };
}
}
Q_DECLARE_METATYPE(Promise)

void RouteNegativesTest::promised_data()
{
    QTest::addColumn<Promise>("row");
    for (const Promise &row : promises())
        QTest::newRow(row.name) << row;
}

void RouteNegativesTest::promised()
{
    QFETCH(const Promise, row);
    Snapshot snapshot = routeSituation(u"strict-link"_s);
    row.change(snapshot);
    const Route route = routeOf(snapshot, QString::fromLatin1(row.asked), {});
    QCOMPARE(route.candidates.size(), 1);
    QCOMPARE(route.candidates.first().travel, row.travel);
    QCOMPARE(route.candidates.first().serverChecked, row.checked);
    QCOMPARE(route.candidates.first().validated, row.validated);
}

void RouteNegativesTest::notPromised_data()
{
    QTest::addColumn<TransportMode>("mode");
    QTest::addColumn<QString>("address");
    QTest::addColumn<std::optional<quint64>>("seen");
    QTest::addColumn<Travel>("travel");
    using Seen = std::optional<quint64>;
    const QString usual = u"192.0.2.53"_s;
    QTest::newRow("off") << TransportMode::Off << usual << Seen() << Travel::InClear;
    QTest::newRow("opportunistic, nothing seen") << TransportMode::Opportunistic << usual << Seen() << Travel::Either;
    QTest::newRow("opportunistic, seen over TLS")
        << TransportMode::Opportunistic << usual << Seen(tlsOnly) << Travel::Encrypted;
    QTest::newRow("opportunistic, fallen back")
        << TransportMode::Opportunistic << usual << Seen(plainOnly) << Travel::InClear;
    QTest::newRow("proxy on the loopback") << TransportMode::Off << u"127.0.0.1"_s << Seen() << Travel::LocalProxy;
    QTest::newRow("unknown, seen in clear") << TransportMode::Unknown << usual << Seen(plainOnly) << Travel::InClear;
}

void RouteNegativesTest::notPromised()
{
    QFETCH(const TransportMode, mode);
    QFETCH(const QString, address);
    QFETCH(const std::optional<quint64>, seen);
    Snapshot snapshot = routeSituation(u"strict-link"_s);
    snapshot.lookups.clear();
    wan(snapshot).dns->transport = mode;
    wan(snapshot).dns->servers = {server(address.toLatin1().constData(), "")};
    if (seen)
        setAnswer(snapshot, answered(*seen));
    const Route route = routeOf(snapshot, u"www.good.example"_s, {});
    QTEST(route.candidates.value(0).travel, "travel");
    QVERIFY(route.candidates.value(0).serverChecked == false);
}

// Domains come from the network: nothing in them may hang or match by accident.
void RouteNegativesTest::hostileText()
{
    Snapshot snapshot = routeSituation(u"strict-link"_s);
    for (const QString &domain :
        {u".."_s, u"..example"_s, QString(100'000, u'.'), QString(100'000, u'a'), u"\033[31m"_s}) {
        wan(snapshot).dns->domains = {{.name = domain, .routeOnly = true}};
        QCOMPARE(inShort(routeOf(snapshot, u"www.good.example"_s, {})), u"servers/default-route wan0"_s);
    }
}

QTEST_GUILESS_MAIN(RouteNegativesTest)
#include "route_negatives_test.moc"
