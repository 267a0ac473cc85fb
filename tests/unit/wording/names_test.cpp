// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wording/names.h"
#include "wording/words.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

using namespace Dotlight;
using namespace Qt::StringLiterals;

// The names are a contract: this table is typed by hand, and nothing in it is ever changed.
class NamesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contract_data();
    void contract();
    void reasonsAreDistinct();
    void schemaKnowsThem_data();
    void schemaKnowsThem();
    void icons();
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

template<typename Enum>
QStringList namesOf(int count)
{
    QStringList result;
    for (int value = 0; value < count; ++value)
        result += name(Enum(value));
    return result;
}

QJsonObject schemaDefinitions()
{
    QFile file(QStringLiteral(STATUS_SCHEMA));
    if (!file.open(QFile::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object()[u"$defs"].toObject();
}
}

void NamesTest::contract_data()
{
    QTest::addColumn<QString>("actual");
    QTest::addColumn<QString>("expected");
    rows<Level>("level", {"protected", "encrypted", "unknown", "exposed", "failing", "not-in-charge"});
    rows<Severity>("severity", {"info", "warning", "critical"});
    rows<ReasonId>("reason",
        {"resolver-absent", "resolver-starting", "resolv-conf-foreign", "resolv-conf-uplink", "stub-listener-off",
            "no-servers", "offline", "server-unreachable", "port-853-blocked", "certificate-wrong-name",
            "certificate-expired", "certificate-untrusted", "trust-anchor-stale", "dnssec-unsupported-by-server",
            "clock-wrong", "dnssec-failing", "lookup-refused", "lookup-failed", "dnssec-not-validating",
            "plain-transport", "tls-fallback", "plain-link-in-parallel", "opportunistic-only", "strict-not-verified",
            "server-name-missing", "dnssec-off", "dnssec-allow-downgrade", "dnssec-downgraded", "local-proxy",
            "no-evidence-yet", "captive-portal", "settings-drift", "networkmanager-not-feeding-resolved",
            "networkmanager-global-dns-ignored", "fallback-servers-in-use", "inside-vpn", "bypass", "value-unknown",
            "resolver-unresponsive", "dnssec-not-seen", "not-askable", "links-unreadable", "certificate-not-yet-valid",
            "server-without-tls"});
    rows<TransportMode>("transport", {"off", "opportunistic", "strict", "unknown"});
    rows<IntegrityMode>("integrity", {"off", "allow-downgrade", "on", "unknown"});
    rows<ResolvConfMode>("resolv.conf", {"stub", "static", "uplink", "foreign", "missing", "unknown"});
    rows<StubListener>("stub listener", {"yes", "no", "udp", "tcp", "unknown"});
    rows<Connectivity>("connectivity", {"unknown", "none", "portal", "limited", "full"});
    rows<LinkKind>("kind", {"ethernet", "wifi", "vpn", "bridge", "other", "unknown"});
    rows<ManagedBy>("managed by", {"none", "networkmanager", "networkd", "unknown"});
    rows<TransportAchieved>("transport achieved", {"tls", "plain", "none", "unknown"});
    rows<TransportProven>("transport proven", {"tls-verified", "tls", "plain", "failed", "not-tested"});
    rows<IntegrityAchieved>("integrity achieved", {"validating", "not-validating", "failing", "unknown"});
    rows<IntegrityProven>("integrity proven", {"validated", "not-validated", "failed", "not-tested", "failed"});
}

void NamesTest::contract()
{
    QFETCH(QString, actual);
    QTEST(actual, "expected");
}

void NamesTest::reasonsAreDistinct()
{
    QSet<QString> names;
    for (int id = 0; id < reasonCount; ++id)
        names += name(ReasonId(id));
    QCOMPARE(names.size(), reasonCount);
    QVERIFY(!names.contains(u"unknown"_s));
}

void NamesTest::schemaKnowsThem_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QStringList>("beside");
    const QString unknown = u"unknown"_s;
    const auto row = [](const char *place, const QStringList &names, const QStringList &beside) {
        QTest::newRow(place) << QString::fromLatin1(place) << names << beside;
    };
    row("level", namesOf<Level>(6), {});
    row("dot", namesOf<TransportMode>(4), {});
    row("dnssec", namesOf<IntegrityMode>(4), {});
    row("transportProven", namesOf<TransportProven>(5), {unknown});
    row("reasonId", namesOf<ReasonId>(reasonCount), {unknown});
    row("resolver/resolvConf", namesOf<ResolvConfMode>(6), {});
    row("resolver/stubListener", namesOf<StubListener>(5), {});
    row("networkManager/connectivity", namesOf<Connectivity>(5), {});
    row("link/kind", namesOf<LinkKind>(6), {u"global"_s, u"delegate"_s});
    row("link/managedBy", namesOf<ManagedBy>(4), {});
    row("transport/achieved", namesOf<TransportAchieved>(4), {});
    row("integrity/achieved", namesOf<IntegrityAchieved>(4), {});
    row("integrity/proven", namesOf<IntegrityProven>(4), {unknown});
    row("reason/severity", namesOf<Severity>(3), {unknown});
}

// The schema says what there can be: neither less, nor what nobody says.
void NamesTest::schemaKnowsThem()
{
    QFETCH(QString, place);
    QFETCH(QStringList, names);
    QFETCH(QStringList, beside);
    QJsonObject definition = schemaDefinitions()[place.section(u'/', 0, 0)].toObject();
    if (place.contains(u'/'))
        definition = definition[u"properties"].toObject()[place.section(u'/', 1)].toObject();
    QStringList described;
    for (const QJsonValue &value : definition[u"enum"].toArray()) {
        if (!value.isNull())
            described += value.toString();
    }
    names += beside;
    names.sort();
    described.sort();
    QCOMPARE(described, names);
}

void NamesTest::icons()
{
    QCOMPARE(iconName(Level::Protected), u"dotlight-protected-symbolic"_s);
    QCOMPARE(iconName(Level::NotInCharge), u"dotlight-not-in-charge-symbolic"_s);
}

QTEST_GUILESS_MAIN(NamesTest)
#include "names_test.moc"
