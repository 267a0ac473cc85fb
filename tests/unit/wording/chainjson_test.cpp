// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/chainpage.h"
#include "cli/textwidth.h"
#include "wording/chainjson.h"
#include "wording/chainwords.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace Dotlight;
using namespace Qt::StringLiterals;

namespace
{
ChainSignature signature(const char *name, const char *covers, const char *signer, SignatureState state)
{
    return {.name = QString::fromLatin1(name),
        .covers = QString::fromLatin1(covers),
        .algorithm = u"ECDSAP256SHA256"_s,
        .keyTag = 12345,
        .signer = QString::fromLatin1(signer),
        .inception = 1794744000,
        .expiration = 1796472000,
        .state = state};
}

ChainZone zone(const char *name, ChainState state)
{
    return {.name = QString::fromLatin1(name),
        .towards = u"www.good.example"_s,
        .ds = {{.keyTag = 12345, .algorithm = u"ECDSAP256SHA256"_s, .digestType = 2, .matches = true}},
        .keys = {{.tag = 12345, .algorithm = u"ECDSAP256SHA256"_s, .entryPoint = true, .trusted = true},
            {.tag = 2, .algorithm = u"RSASHA256"_s, .entryPoint = false, .trusted = false}},
        .signatures = {signature(name, "DNSKEY", name, SignatureState::Good)},
        .state = state};
}

Chain secure()
{
    return {.name = u"www.good.example"_s,
        .aliases = {},
        .zones = {zone(".", ChainState::Secure), zone("example", ChainState::Secure)},
        .state = ChainState::Secure,
        .end = ChainEnd::Answered,
        .breakAt = {}};
}

Chain expired()
{
    Chain chain = secure();
    chain.zones.append(zone("good.example", ChainState::Bogus));
    chain.zones.last().signatures.append(signature("www.good.example", "A", "good.example", SignatureState::Expired));
    chain.zones.last().ds.append({.keyTag = 7, .algorithm = u"ED25519"_s, .digestType = 4, .matches = false});
    chain.state = ChainState::Bogus;
    chain.end = ChainEnd::Unknown;
    chain.broken = ChainBreak::SignatureExpired;
    chain.breakAt = u"good.example"_s;
    chain.culprit = Culprit::Owner;
    return chain;
}

Chain notSigned()
{
    Chain chain = secure();
    chain.aliases = {u"unsigned.example"_s};
    chain.zones.append(
        {.name = u"unsigned.example"_s, .towards = u"unsigned.example"_s, .ds = {}, .keys = {}, .signatures = {}});
    chain.zones.last().state = ChainState::Insecure;
    chain.state = ChainState::Insecure;
    chain.breakAt = u"unsigned.example"_s;
    return chain;
}

Chain noNetwork()
{
    return {.name = u"www.good.example"_s,
        .aliases = {},
        .zones = {},
        .state = ChainState::Unknown,
        .broken = ChainBreak::NoAnswer,
        .breakAt = u"."_s,
        .culprit = Culprit::Network};
}
}

Q_DECLARE_METATYPE(Chain)

class ChainJsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void json_data() { rows(); }
    void json();
    void page_data() { rows(); }
    void page();
    void hostileName();
    void readBack();

private:
    static void rows();
};

void ChainJsonTest::rows()
{
    QTest::addColumn<Chain>("chain");
    QTest::newRow("secure") << secure();
    QTest::newRow("expired") << expired();
    QTest::newRow("not-signed") << notSigned();
    QTest::newRow("no-network") << noNetwork();
}

void ChainJsonTest::json()
{
    QFETCH(const Chain, chain);
    const QByteArray written = QJsonDocument(chainJson(chain)).toJson();
    QFile file(QStringLiteral(CHAIN_FIXTURES "/") + QString::fromLatin1(QTest::currentDataTag()) + u".json"_s);
    QVERIFY2(file.open(QIODevice::ReadOnly), written.constData());
    const QByteArray expected = file.readAll();
    QVERIFY2(QJsonDocument::fromJson(expected) == QJsonDocument::fromJson(written), written.constData());
}

void ChainJsonTest::page()
{
    QFETCH(const Chain, chain);
    for (const int width : {40, 80}) {
        const QString text = Cli::renderChain(chain, {.width = width, .colour = false});
        QVERIFY(text.startsWith(summary(chain).first(20)));
        for (const QString &line : text.split(u'\n'))
            QVERIFY2(Cli::columns(line) <= width, qPrintable(line));
        for (const ChainZone &zone : chain.zones)
            QVERIFY(text.contains(u'\n' + zoneName(zone.name)));
    }
    QVERIFY(Cli::renderChain(chain, {.width = 80, .colour = true}).contains(u'\x1b'));
}

void ChainJsonTest::hostileName()
{
    Chain chain = secure();
    chain.name = u"%2 a\x1b[31m"_s;
    const QString text = Cli::renderChain(chain, {.width = 80, .colour = false});
    QVERIFY(!text.contains(u'\x1b'));
    QVERIFY(text.startsWith(u"%2 a"_s));
}

void ChainJsonTest::readBack()
{
    for (int end = 0; end <= int(ChainEnd::Unknown); ++end) {
        for (const std::optional<bool> checked : {std::optional<bool>(), std::optional(true), std::optional(false)}) {
            Chain chain = secure();
            chain.end = ChainEnd(end);
            chain.checked = checked;
            chain.privateDomain = checked ? QString() : u"lan"_s;
            chain.ownDomain = checked ? u"corp.example"_s : QString();
            QVERIFY(chainFromJson(chainJson(chain)) == chain);
        }
    }
}

QTEST_GUILESS_MAIN(ChainJsonTest)
#include "chainjson_test.moc"
