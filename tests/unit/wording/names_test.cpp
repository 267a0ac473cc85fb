// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wording/names.h"
#include "wording/words.h"

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
            "resolver-unresponsive", "dnssec-not-seen", "not-askable"});
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
    rows<IntegrityProven>("integrity proven", {"validated", "not-validated", "failed", "not-tested"});
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

void NamesTest::icons()
{
    QCOMPARE(iconName(Level::Protected), u"dotlight-protected-symbolic"_s);
    QCOMPARE(iconName(Level::NotInCharge), u"dotlight-not-in-charge-symbolic"_s);
}

QTEST_GUILESS_MAIN(NamesTest)
#include "names_test.moc"
