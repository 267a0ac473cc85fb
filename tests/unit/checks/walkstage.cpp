// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "walkstage.h"

#include "wording/chainwords.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace Dotlight::Test
{

Stage::Stage(const char *name)
{
    input = {.name = dnsName(name), .anchors = {root.anchor()}, .now = now};
    world.keys(".", root);
    world.keys("example", example);
    world.keys("good.example", good);
    world.answer("example", RecordType::DS, root.withSignature({example.ds()}));
    world.answer("good.example", RecordType::DS, example.withSignature({good.ds()}));
    deny("www.good.example", RecordType::DS, good, u"www.good.example. 60 IN NSEC good.example. A RRSIG NSEC"_s);
    world.answer("www.good.example", RecordType::A, good.withSignature({address()}));
    deny("unsigned.example", RecordType::DS, example, u"unsigned.example. 60 IN NSEC example. NS RRSIG NSEC"_s);
    world.answer("unsigned.example", RecordType::A, {record(u"unsigned.example. 60 IN A 192.0.2.1"_s)});
    // Nobody says otherwise of what the zones deny.
    world.answer("nope.example", RecordType::A, {}, {record(u"example. 60 IN SOA a. b. 1 2 3 4 5"_s)}, Rcode::NxDomain);
    deny("root-servers.net", RecordType::DS, root, u"example. 60 IN NSEC . NS DS RRSIG NSEC"_s, Rcode::NxDomain);
}

void Stage::withoutProofs()
{
    world.answer("root-servers.net", RecordType::DS, {}, {record(u". 60 IN SOA a. b. 1 2 3 4 5"_s)});
    world.answer("unsigned.example", RecordType::DS, {}, {record(u"example. 60 IN SOA a. b. 1 2 3 4 5"_s)});
}

void Stage::deny(const char *name, quint16 type, const Signer &signer, const QString &nsec, int rcode)
{
    world.answer(name, type, {}, signer.withSignature({record(nsec)}), rcode);
}

void Stage::expand(const QString &nsec)
{
    world.answer("b.good.example", RecordType::DS, {}, {record(soaOfGood)});
    world.answer("a.b.good.example", RecordType::DS, {}, {record(soaOfGood)});
    Record signature = good.sign({record(u"*.good.example. 60 IN A 192.0.2.90"_s)});
    signature.name = dnsName("a.b.good.example");
    const Record expanded = record(u"a.b.good.example. 60 IN A 192.0.2.90"_s);
    world.answer("a.b.good.example", RecordType::A, {expanded, signature}, good.withSignature({record(nsec)}));
}

void Stage::move(const QString &target)
{
    const Record subtree = record(u"good.example. 60 IN DNAME unsigned.example."_s);
    const Record alias = record(u"www.good.example. 60 IN CNAME %1."_s.arg(target));
    world.answer("www.good.example", RecordType::A, good.withSignature({subtree}) + QList<Record>{alias});
    world.answer(target.toLatin1().constData(), RecordType::A, {record(target + u". 60 IN A 192.0.2.1"_s)});
}

Record Stage::address()
{
    return record(u"www.good.example. 60 IN A 192.0.2.90"_s);
}

std::expected<Chain, DnsQuestion> Stage::walk() const
{
    return walkChain(input, world.fetch());
}

void walkColumns()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<Change>("change");
    QTest::addColumn<Expected>("expected");
}

void walkAsInRow()
{
    QFETCH(const QByteArray, name);
    QFETCH(const Change, change);
    QFETCH(const Expected, expected);
    Stage stage(name.constData());
    change(stage);
    const auto chain = stage.walk();
    QVERIFY2(chain, chain ? "" : qPrintable(chain.error().name.text() + u' ' + QString::number(chain.error().type)));
    QCOMPARE(chain->broken, expected.broken);
    QCOMPARE(chain->state, expected.state);
    QCOMPARE(chain->end, expected.end);
    QCOMPARE(chain->breakAt, expected.at);
    QCOMPARE(chain->culprit, expected.culprit);
    QVERIFY(!summary(*chain).isEmpty() && !summary(*chain).contains(u'%'));
    QVERIFY(!explanation(*chain).isEmpty() && !explanation(*chain).contains(u'%'));
}

}
