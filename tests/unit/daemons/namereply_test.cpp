// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "daemons/resolved/namereply.h"

#include <QTest>

using namespace Dotlight;
using namespace Qt::StringLiterals;

/// What the reply to ResolveHostname says, whatever is in it.
class NameReplyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void entries_data()
    {
        QTest::addColumn<QVariantList>("entry");
        QTest::addColumn<bool>("good");
        const QByteArray four(4, '\1');
        const QByteArray sixteen(16, '\2');
        QTest::newRow("IPv4") << QVariantList{2, 2, four} << true;
        QTest::newRow("IPv6") << QVariantList{2, 10, sixteen} << true;
        QTest::newRow("no link") << QVariantList{0, 2, four} << true;
        QTest::newRow("below nothing") << QVariantList{-1, 2, four} << false;
        QTest::newRow("another family") << QVariantList{2, 10, four} << false;
        QTest::newRow("unknown family") << QVariantList{2, 99, sixteen} << false;
        QTest::newRow("too short") << QVariantList{2, 2, QByteArray(3, '\1')} << false;
        QTest::newRow("no bytes") << QVariantList{2, 2, u"192.0.2.1"_s} << false;
        QTest::newRow("nothing") << QVariantList{} << false;
        QTest::newRow("wrong order") << QVariantList{four, 2, 2} << false;
    }

    void entries()
    {
        QFETCH(const QVariantList, entry);
        QFETCH(const bool, good);
        const QVariantList good2{3, 2, QByteArray(4, '\7')};
        const QVariantList list{QVariant(entry), QVariant(good2)};
        const NameAnswer answer = nameAnswer({QVariant(list), u"www.example"_s, quint64(0x840201)});
        QCOMPARE(answer.entries.size(), good ? 2 : 1);
        QCOMPARE(answer.entries.last().ifindex, 3);
        QCOMPARE(answer.canonical, u"www.example"_s);
        QCOMPARE(answer.answer.flags, quint64(0x840201));
    }

    void garbage()
    {
        QCOMPARE(nameAnswer({}).entries.size(), 0);
        QCOMPARE(nameAnswer({u"a"_s, 7, u"b"_s}).entries.size(), 0);
    }
};

QTEST_GUILESS_MAIN(NameReplyTest)
#include "namereply_test.moc"
