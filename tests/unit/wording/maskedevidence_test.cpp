// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wording/checkwords.h"
#include "wording/findings/findingwords.h"
#include "wording/report/masking.h"
#include "wording/testnamewords.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Dotlight;
using namespace Qt::StringLiterals;

/// What checks have found is read in a report by somebody who does not know the computer.
class MaskedEvidenceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ownWordsStay();
    void evidence_data();
    void evidence();
};

void MaskedEvidenceTest::ownWordsStay()
{
    QStringList words = testNameWords();
    for (const CheckId id : everyCheck())
        words += name(id);
    for (const Verdict verdict : {Verdict::Passed, Verdict::Failed, Verdict::Inconclusive, Verdict::Skipped})
        words += name(verdict);
    for (int id = 0; id < findingCount; ++id)
        words += QString::fromLatin1(wordsFor(Finding(id)).name);
    QVERIFY(words.size() > findingCount);
    Masking masking;
    for (const QString &word : words)
        QCOMPARE(masking.text(word), word);
    for (const QString &key : labelledKeys())
        QCOMPARE(masking.json(QJsonObject{{key, 1}}).toObject().keys(), QStringList{key});
}

/// As checks in the lab have put it there.
void MaskedEvidenceTest::evidence_data()
{
    QTest::addColumn<QByteArray>("seen");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const QByteArray &seen, const QByteArray &expected) {
        QTest::newRow(name) << seen << (expected.isEmpty() ? seen : expected);
    };
    row("resolv-conf", R"({"hostsLine": "files resolve [!UNAVAIL=return] dns", "nameservers": ["127.0.0.53"],
        "linkTarget": "../run/systemd/resolve/stub-resolv.conf", "programsReachResolved": true, "stubTaken": false})",
        {});
    row("a link of one's own", R"({"linkTarget": "../home/joe/acme/resolv.conf", "hostsLine": "files [joe=acme]"})",
        R"({"linkTarget": "../home/file-1/file-2/resolv.conf", "hostsLine": "files [name-1=name-2]"})");
    row("networkmanager", R"({"version": "1.52.1", "dnsMode": "systemd-resolved", "dnsFile":
        "/etc/NetworkManager/conf.d/acme.conf", "keys": ["connection.dns-over-tls", "ipv4.dns-data"]})",
        R"({"version": "1.52.1", "dnsMode": "systemd-resolved", "dnsFile":
        "/etc/NetworkManager/conf.d/file-1.conf", "keys": ["connection.dns-over-tls", "ipv4.dns-data"]})");
    row("no version", R"({"version": "joe.acme.com"})", R"({"version": "sub-1.domain-1.example"})");
    row("dnssec", R"({"algorithms": {"ECDSAP256SHA256": "validates"}, "operators": [{"operator": "Root Canary",
        "algorithm": "ED25519", "verdict": "broken-resolves", "names": {"joe.acme.com": "resolves-checked"}}]})",
        R"({"algorithms": {"ECDSAP256SHA256": "validates"}, "operators": [{"operator": "Root Canary",
        "algorithm": "ED25519", "verdict": "broken-resolves",
        "names": {"sub-1.domain-1.example": "resolves-checked"}}]})");
    row("lookup", R"({"answeredInTime": true, "answerMs": 4, "secondQuestion": {"confidential": false},
        "error": "org.freedesktop.resolve1.DnsError.NXDOMAIN: Name 'joe.acme.com' not found"})",
        R"({"answeredInTime": true, "answerMs": 4, "secondQuestion": {"confidential": false},
        "error": "org.freedesktop.resolve1.DnsError.NXDOMAIN: Name 'sub-1.domain-1.example' not found"})");
}

void MaskedEvidenceTest::evidence()
{
    QFETCH(const QByteArray, seen);
    QFETCH(const QByteArray, expected);
    const QJsonObject wanted = QJsonDocument::fromJson(expected).object();
    QVERIFY(!wanted.isEmpty());
    Masking masking;
    QCOMPARE(masking.json(QJsonDocument::fromJson(seen).object()).toObject(), wanted);
}

QTEST_GUILESS_MAIN(MaskedEvidenceTest)
#include "maskedevidence_test.moc"
