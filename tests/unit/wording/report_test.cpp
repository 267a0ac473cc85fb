// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/situation.h"
#include "wording/report/report.h"

#include <QJsonArray>
#include <QTest>

using namespace Dotlight;
using namespace Dotlight::Test;
using namespace Qt::StringLiterals;

namespace
{
/// Each call gives another text that nothing else holds, and notes it.
class Secrets
{
public:
    QString next(const QString &pattern = u"%1"_s)
    {
        m_all += u"zq%1secret"_s.arg(m_all.size());
        return pattern.arg(m_all.last());
    }
    Address address()
    {
        m_all += u"198.18.7.%1"_s.arg(m_all.size());
        return *Address::fromString(m_all.last());
    }
    Server server() { return {.address = address(), .port = 5353, .name = next(u"dns.%1.net"_s)}; }
    Domain domain() { return {.name = next(u"%1.org"_s), .routeOnly = true}; }
    [[nodiscard]] const QStringList &all() const { return m_all; }

private:
    QStringList m_all;
};

Answer answerOf(Secrets &secrets, Answer::Outcome outcome)
{
    Answer answer;
    answer.outcome = outcome;
    answer.dnssecResult = secrets.next();
    answer.error = secrets.next(u"org.freedesktop.DBus.Error.Failed: '%1' | broke"_s);
    return answer;
}

void fillLink(LinkFacts &link, Secrets &secrets)
{
    link.name = secrets.next();
    link.connection = secrets.next(u"Café `%1` | <b>"_s);
    link.dns->domains = {secrets.domain()};
    link.dns->servers = {secrets.server(), secrets.server()};
    link.dns->currentServer = link.dns->servers.last();
    link.dns->negativeAnchors = {secrets.next(u"%1.corp"_s)};
    link.heldServers = {secrets.next(u"dns+tls://10.9.8.7#%1"_s), secrets.next()};
    link.heldTransport = TransportMode::Strict;
    link.heldIntegrity = IntegrityMode::AllowDowngrade;
}

Snapshot filled(Secrets &secrets)
{
    Snapshot snapshot = protectedComputer();
    ResolverFacts &resolver = snapshot.resolver;
    resolver.servers = {secrets.server()};
    resolver.fallbackServers = {secrets.server()};
    resolver.currentServer = secrets.server();
    resolver.domains = {secrets.domain()};
    resolver.version = secrets.next(u"257.13 (%1)"_s);
    resolver.negativeAnchors = QStringList{secrets.next()};
    NetworkManagerFacts &manager = snapshot.networkManager;
    manager.version = secrets.next();
    manager.dnsMode = secrets.next();
    manager.connectivityHost = secrets.next(u"%1.com"_s);
    manager.connectivityPage = secrets.next(u"http://%1.com/%1"_s);
    manager.globalServers = {secrets.next()};
    addPlainLink(snapshot);
    for (LinkFacts &link : snapshot.links)
        fillLink(link, secrets);
    LinkFacts idle = snapshot.links.last();
    idle.index = 9;
    fillLink(idle, secrets);
    idle.dns->scope = false;
    snapshot.links << idle;
    snapshot.delegates = {{.id = secrets.next(),
        .servers = {secrets.server()},
        .currentServer = secrets.server(),
        .domains = {secrets.domain()}}};
    snapshot.lookups = {{.ifindex = 0, .root = answerOf(secrets, Answer::Outcome::OtherError), .second = {}},
        {.ifindex = 2,
            .root = answerOf(secrets, Answer::Outcome::Refused),
            .second = answerOf(secrets, Answer::Outcome::DnssecFailed)}};
    snapshot.proofs = {{.ifindex = 2, .delegate = {}, .servers = {{.server = secrets.server()}}},
        {.ifindex = -1, .delegate = snapshot.delegates.first().id, .servers = {{.server = secrets.server()}}}};
    snapshot.bypassingPrograms = {secrets.next()};
    return snapshot;
}

QList<CheckResult> results(Secrets &secrets)
{
    const QJsonObject inner{{secrets.next(u"%1.net"_s), secrets.next()}, {secrets.next(), 1}};
    return {{.id = CheckId::Tls,
        .scope = ScopeKey{.kind = ScopeKey::Kind::Link, .index = 77, .name = secrets.next()},
        .finding = Finding::TlsVerified,
        .words = {secrets.next(), secrets.next(u"a, %1.b.c"_s), secrets.next(u"/etc/%1.conf"_s)},
        .evidence = {{u"issuer"_s, secrets.next(u"CN=%1, O=%1"_s)}, {secrets.next(), secrets.next()},
            {u"names"_s, QJsonArray{secrets.next(), inner}}}}};
}

Assessment withSecretReasons(const Snapshot &snapshot, Secrets &secrets)
{
    Assessment assessment = assess(snapshot);
    assessment.reasons << Reason{.id = ReasonId::Bypass,
        .level = {},
        .scope = ScopeKey{.kind = ScopeKey::Kind::Link, .index = 55, .name = secrets.next()},
        .detail = secrets.next(),
        .other = ScopeKey{.kind = ScopeKey::Kind::Delegate, .index = -1, .name = secrets.next()}};
    return assessment;
}
}

class ReportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingPrivate();
    void saysWhatMatters_data();
    void saysWhatMatters();
    void sameThingSameToken();
    void calledAlike_data();
    void calledAlike();
    void checksOnlyIfGiven();
    void overtakenAreToldApart();
    void datesOfCertificatesStayOut();
    void markupStaysOut();
};

void ReportTest::nothingPrivate()
{
    Secrets secrets;
    const Snapshot snapshot = filled(secrets);
    const Assessment assessment = withSecretReasons(snapshot, secrets);
    const QString report = reportText(snapshot, assessment, results(secrets));
    QVERIFY(secrets.all().size() > 70);
    for (const QString &secret : secrets.all())
        QVERIFY2(!report.contains(secret, Qt::CaseInsensitive), qPrintable(secret + u'\n' + report));
    // It was all there to be seen: nothing is hidden by being left out.
    QVERIFY(report.contains(u"### Scope delegate-1"_s));
    QVERIFY(report.contains(u"### Links without DNS"_s));
    QVERIFY(report.contains(u"Second lookup: dnssec-failed"_s));
    QVERIFY(report.contains(u"### Checks"_s));
}

void ReportTest::saysWhatMatters_data()
{
    QTest::addColumn<QString>("line");
    for (const char *line : {"## Dotlight report", "- Dotlight: " DOTLIGHT_VERSION, "- systemd-resolved: 257.13",
             "- NetworkManager: unknown", "- Level: protected", "### Scope wan0", "- In charge, readable: yes, yes",
             "- DNS over TLS: claimed strict, achieved tls, proven not-tested",
             "- Servers: documentation-ipv4-1\\#domain-1.example (in use)",
             "- Kind: ethernet, managed by networkmanager", "- /etc/resolv.conf names the stub only: yes",
             "- nsswitch.conf has resolve: yes"})
        QTest::newRow(line) << QString::fromUtf8(line);
}

void ReportTest::saysWhatMatters()
{
    QFETCH(const QString, line);
    const Snapshot snapshot = protectedComputer();
    const QString report = reportText(snapshot, assess(snapshot), {});
    QVERIFY2(report.split(u'\n').contains(line), qPrintable(report));
}

void ReportTest::sameThingSameToken()
{
    Snapshot snapshot = protectedComputer();
    wan(snapshot).dns->servers = {server("9.9.9.9")};
    wan(snapshot).dns->currentServer = wan(snapshot).dns->servers.first();
    const CheckResult result{
        .id = CheckId::Tls, .words = {u"9.9.9.9#dns.example"_s}, .evidence = {{u"server"_s, u"9.9.9.9"_s}}};
    const QString report = reportText(snapshot, assess(snapshot), {result});
    QCOMPARE(report.count(u"public-ipv4-1"_s), 3);
    QVERIFY(!report.contains(u"public-ipv4-2"_s));
}

void ReportTest::calledAlike_data()
{
    QTest::addColumn<QString>("connection");
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("like its device") << u"wan0"_s
                                     << QStringList{u"### Scope wan0"_s, u"- Connection: wan0"_s,
                                            u"- Domains: \\~sub-1.domain-2.example"_s, u"| wan0 |"_s};
    QTest::newRow("like another device") << u"acme-vpn"_s
                                         << QStringList{
                                                u"### Scope wan0"_s, u"- Connection: link-1"_s, u"| link-1 |"_s};
    QTest::newRow("like its server") << u"dns.example"_s
                                     << QStringList{u"- Connection: domain-1.example"_s,
                                            u"- Servers: documentation-ipv4-1\\#domain-1.example (in use)"_s,
                                            u"- NetworkManager holds: documentation-ipv4-1\\#domain-1.example"_s,
                                            u"| domain-1.example |"_s};
    QTest::newRow("like its domain") << u"office.acme.com"_s
                                     << QStringList{u"- Connection: sub-1.domain-1.example"_s,
                                            u"- Domains: \\~sub-1.domain-1.example"_s, u"| sub-1.domain-1.example |"_s};
}

/// Who reads it must not take what is equal for two things.
void ReportTest::calledAlike()
{
    QFETCH(const QString, connection);
    QFETCH(const QStringList, lines);
    Snapshot snapshot = protectedComputer();
    wan(snapshot).connection = connection;
    wan(snapshot).dns->domains = {{.name = u"office.acme.com"_s, .routeOnly = true}};
    wan(snapshot).heldServers = {u"192.0.2.53#dns.example"_s};
    LinkFacts other;
    other.index = 3;
    other.name = u"acme-vpn"_s;
    snapshot.links << other;
    const CheckResult result{.id = CheckId::NetworkManager,
        .scope = ScopeKey{.kind = ScopeKey::Kind::Link, .index = 2, .name = u"wan0"_s},
        .verdict = Verdict::Passed,
        .finding = Finding::NetworkManagerLinkAgrees,
        .words = {connection}};
    const QString report = reportText(snapshot, assess(snapshot), {result});
    for (const QString &line : lines)
        QVERIFY2(report.contains(line), qPrintable(line + u'\n' + report));
    QVERIFY2(!report.contains(u"network-1"_s), qPrintable(report));
}

void ReportTest::checksOnlyIfGiven()
{
    const Snapshot snapshot = protectedComputer();
    QVERIFY(!reportText(snapshot, assess(snapshot), {}).contains(u"### Checks"_s));
    const CheckResult result{.id = CheckId::Portal, .verdict = Verdict::Passed, .finding = Finding::PortalNone};
    QVERIFY(reportText(snapshot, assess(snapshot), {result}).contains(u"| portal | – | passed |"_s));
}

void ReportTest::overtakenAreToldApart()
{
    const Snapshot snapshot = protectedComputer();
    const ScopeKey gone{.kind = ScopeKey::Kind::Link, .index = -1, .name = u"acme-vpn"_s};
    const CheckResult now{.id = CheckId::Portal, .verdict = Verdict::Passed, .finding = Finding::PortalNone};
    const CheckResult before{.id = CheckId::Tls,
        .scope = gone,
        .verdict = Verdict::Failed,
        .finding = Finding::TlsWrongName,
        .evidence = {{u"server"_s, u"fe80::1%acme-vpn"_s}}};
    const QString report = reportText(snapshot, assess(snapshot), {now}, {before});
    const QStringList parts = report.split(u"### Checks made before the network or its settings changed\n"_s);
    QCOMPARE(parts.size(), 2);
    QVERIFY(parts[0].contains(u"### Checks\n"_s) && parts[0].contains(u"| portal |"_s));
    QVERIFY(!parts[0].contains(u"| tls |"_s) && !parts[1].contains(u"| portal |"_s));
    // A link that is gone is known all the same.
    QVERIFY2(parts[1].contains(u"| tls | link-1 | failed |"_s) && parts[1].contains(u"%link-1"_s), qPrintable(report));
}

/// By both of them together a certificate, and with it the server's name, is found again in public logs.
void ReportTest::datesOfCertificatesStayOut()
{
    const Snapshot snapshot = protectedComputer();
    const QString from = u"2026-01-02T03:04:05Z"_s;
    const QString to = u"2026-04-02T03:04:05Z"_s;
    const CheckResult result{.id = CheckId::Tls,
        .words = {u"9.9.9.9"_s, {}, {}, to, from},
        .evidence = {{u"validFrom"_s, from}, {u"validTo"_s, to}, {u"daysLeft"_s, 42}}};
    const QString report = reportText(snapshot, assess(snapshot), {result});
    // Beside the day of the report it is a date too.
    QVERIFY(!report.contains(u"daysLeft"_s));
    for (const QString &date : {from, to})
        QVERIFY(!report.contains(date.first(10)));
}

void ReportTest::markupStaysOut()
{
    Snapshot snapshot = protectedComputer();
    const QString hostile = u"\n# x\n| <b> `y` |\n"_s;
    snapshot.networkManager.dnsMode = hostile;
    wan(snapshot).connection = hostile;
    wan(snapshot).name = hostile;
    const CheckResult result{.words = {hostile}, .evidence = {{hostile, hostile}}};
    const QString before =
        reportText(protectedComputer(), assess(protectedComputer()), {CheckResult{.words = {u"x"_s}}});
    const QString report = reportText(snapshot, assess(snapshot), {result});
    // A line more: the connection's.
    QCOMPARE(report.count(u'\n'), before.count(u'\n') + 1);
    for (const QString &line : report.split(u'\n')) {
        QVERIFY2(!line.startsWith(u"# "_s), qPrintable(line));
        QVERIFY2(!QString(line).remove(u"\\<"_s).contains(u'<'), qPrintable(line));
        QVERIFY2(!QString(line).remove(u"\\`"_s).contains(u'`'), qPrintable(line));
    }
}

QTEST_GUILESS_MAIN(ReportTest)
#include "report_test.moc"
