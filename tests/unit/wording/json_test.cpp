// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/situation.h"
#include "wording/json.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace Dotlight;
using namespace Dotlight::Test;
using namespace Qt::StringLiterals;

class JsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void status_data();
    void status();
    void ports_data();
    void ports();
    void proofs_data();
    void proofs();
    void resolverPresent_data();
    void resolverPresent();
};

namespace
{
// Everything that can be there: global servers, split DNS, a delegate, a link without DNS, proofs, counts.
Snapshot everything()
{
    Snapshot snapshot = protectedComputer();
    snapshot.networkManager.version = u"1.52.1"_s;
    snapshot.networkManager.dnsMode = u"systemd-resolved"_s;
    snapshot.resolver.servers = {server("2001:db8::53")};
    snapshot.resolver.servers.first().port = 8853;
    snapshot.resolver.currentServer = snapshot.resolver.servers.first();
    snapshot.resolver.fallbackServers = {server("198.51.100.9", "")};
    snapshot.resolver.domains = {{.name = u"home.example"_s, .routeOnly = false}};
    snapshot.resolver.statistics = ResolverStatistics{1, 2, 3, 4, 5, 6, 7};
    wan(snapshot).connection = u"Wired \"1\""_s;
    addSplitVpn(snapshot);
    LinkFacts idle;
    idle.index = 9;
    idle.name = u"docker0"_s;
    idle.kind = LinkKind::Bridge;
    idle.managedBy = ManagedBy::Nobody;
    snapshot.links << idle;
    snapshot.delegates = {{.id = u"corp"_s,
        .servers = {server("192.0.2.70")},
        .currentServer = {},
        .domains = {{.name = u"."_s, .routeOnly = true}},
        .defaultRoute = true}};
    prove(snapshot, Handshake::Verified, true).latencyMs = 12;
    return snapshot;
}

Snapshot masked()
{
    Snapshot snapshot = protectedComputer();
    snapshot.resolver = {};
    snapshot.resolver.presence = Presence::Absent;
    snapshot.resolver.absence = ResolverAbsence::Masked;
    wan(snapshot).dns.reset();
    snapshot.networkManager = {};
    snapshot.networkManager.presence = Presence::Absent;
    return snapshot;
}

Snapshot notUnderstood()
{
    Snapshot snapshot = protectedComputer();
    snapshot.resolver.version.reset();
    snapshot.resolver.transport = TransportMode::Unknown;
    snapshot.resolver.integrity = IntegrityMode::Unknown;
    snapshot.resolver.resolvConf = ResolvConfMode::Unknown;
    snapshot.resolver.stubListener = StubListener::Unknown;
    snapshot.networkManager.connectivity = Connectivity::Unknown;
    LinkFacts &link = wan(snapshot);
    link.kind = LinkKind::Unknown;
    link.managedBy = ManagedBy::Unknown;
    link.dns->transport = TransportMode::Unknown;
    link.dns->integrity = IntegrityMode::Unknown;
    return snapshot;
}

QJsonObject expected(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

QJsonObject firstServer(const QJsonObject &status)
{
    return status[u"links"][0][u"servers"][0].toObject();
}
}

void JsonTest::status_data()
{
    QTest::addColumn<Snapshot>("snapshot");
    QTest::newRow("protected") << protectedComputer();
    QTest::newRow("strict-by-link") << strictByLink();
    Snapshot parallel = protectedComputer();
    addPlainLink(parallel);
    QTest::newRow("plain-in-parallel") << parallel;
    QTest::newRow("everything") << everything();
    QTest::newRow("masked") << masked();
    QTest::newRow("not-understood") << notUnderstood();
    QTest::newRow("nothing-read") << Snapshot{};
    Snapshot fallback = protectedComputer();
    fallback.links.clear();
    fallback.lookups.removeAt(1);
    fallback.resolver.fallbackServers = {server("198.51.100.9")};
    QTest::newRow("fallback-servers") << fallback;
}

// A difference leaves NAME.json in the working folder, to be looked at and, if it is right, put in the other's place.
void JsonTest::status()
{
    QFETCH(const Snapshot, snapshot);
    const QString name = QString::fromLatin1(QTest::currentDataTag()) + ".json"_L1;
    const QJsonObject actual = statusJson(snapshot, assess(snapshot));
    const QJsonObject wanted = expected(QStringLiteral(STATUS_FIXTURES) + u'/' + name);
    if (actual != wanted) {
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QJsonDocument(actual).toJson());
    }
    QVERIFY2(actual == wanted, qPrintable(QDir::current().filePath(name) + " is what came instead"_L1));
}

void JsonTest::ports_data()
{
    QTest::addColumn<int>("set");
    QTest::addColumn<TransportMode>("mode");
    QTest::addColumn<quint64>("flags");
    QTest::addColumn<QJsonValue>("port");
    QTest::newRow("strict") << 0 << TransportMode::Strict << tlsOnly << QJsonValue(853);
    QTest::newRow("off") << 0 << TransportMode::Off << plainOnly << QJsonValue(53);
    QTest::newRow("opportunistic, encrypted") << 0 << TransportMode::Opportunistic << tlsOnly << QJsonValue(853);
    QTest::newRow("opportunistic, in clear") << 0 << TransportMode::Opportunistic << plainOnly << QJsonValue(53);
    QTest::newRow("opportunistic, not asked") << 0 << TransportMode::Opportunistic << quint64(0) << QJsonValue(853);
    QTest::newRow("mode not understood") << 0 << TransportMode::Unknown << quint64(0) << QJsonValue();
    QTest::newRow("set") << 5353 << TransportMode::Off << plainOnly << QJsonValue(5353);
}

void JsonTest::ports()
{
    QFETCH(const int, set);
    QFETCH(const TransportMode, mode);
    QFETCH(const quint64, flags);
    Snapshot snapshot = protectedComputer();
    wan(snapshot).dns->transport = mode;
    wan(snapshot).dns->servers.first().port = set;
    snapshot.lookups.clear();
    if (flags)
        setAnswer(snapshot, answered(flags));
    QTEST(QJsonValue(firstServer(statusJson(snapshot, assess(snapshot)))[u"port"]), "port");
}

void JsonTest::proofs_data()
{
    QTest::addColumn<Handshake>("handshake");
    QTest::addColumn<bool>("plainAnswers");
    QTest::addColumn<QString>("proven");
    QTest::newRow("verified") << Handshake::Verified << true << u"tls-verified"_s;
    QTest::newRow("encrypted") << Handshake::Encrypted << true << u"tls"_s;
    QTest::newRow("dropped, 53 answers") << Handshake::Dropped << true << u"plain"_s;
    QTest::newRow("refused, 53 answers") << Handshake::Refused << true << u"plain"_s;
    QTest::newRow("dropped, 53 silent") << Handshake::Dropped << false << u"failed"_s;
    QTest::newRow("wrong name") << Handshake::WrongName << true << u"failed"_s;
    QTest::newRow("expired") << Handshake::Expired << true << u"failed"_s;
    QTest::newRow("untrusted") << Handshake::Untrusted << true << u"failed"_s;
    QTest::newRow("inconclusive") << Handshake::Inconclusive << true << u"not-tested"_s;
    QTest::newRow("not tested") << Handshake::NotTested << true << u"not-tested"_s;
}

void JsonTest::proofs()
{
    QFETCH(const Handshake, handshake);
    QFETCH(const bool, plainAnswers);
    Snapshot snapshot = protectedComputer();
    prove(snapshot, handshake, plainAnswers);
    QTEST(firstServer(statusJson(snapshot, assess(snapshot)))[u"proven"].toString(), "proven");
}

void JsonTest::resolverPresent_data()
{
    QTest::addColumn<Presence>("presence");
    QTest::addColumn<bool>("readable");
    QTest::addColumn<bool>("present");
    QTest::addColumn<bool>("modes");
    QTest::newRow("read") << Presence::Present << true << true << true;
    QTest::newRow("there, and says nothing") << Presence::Present << false << true << false;
    QTest::newRow("starting") << Presence::Loading << true << false << false;
    QTest::newRow("absent") << Presence::Absent << true << false << false;
}

void JsonTest::resolverPresent()
{
    QFETCH(const Presence, presence);
    QFETCH(const bool, readable);
    Snapshot snapshot = protectedComputer();
    snapshot.resolver.presence = presence;
    snapshot.resolver.readable = readable;
    const QJsonObject resolver = statusJson(snapshot, assess(snapshot))[u"resolver"].toObject();
    QTEST(resolver[u"present"].toBool(), "present");
    for (const auto &mode : {u"dot"_s, u"dnssec"_s, u"resolvConf"_s, u"stubListener"_s})
        QTEST(!resolver[mode].isNull(), "modes");
}

QTEST_GUILESS_MAIN(JsonTest)
#include "json_test.moc"
