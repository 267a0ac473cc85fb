// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/net/framing.h"

#include <QTest>

using namespace Dotlight;

class FramingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void messages_data()
    {
        QTest::addColumn<QByteArray>("stream");
        QTest::addColumn<qsizetype>("size");
        QTest::newRow("one") << framed("abc") << qsizetype(3);
        QTest::newRow("one, and more behind it") << framed("abc") + "defg" << qsizetype(3);
        QTest::newRow("empty") << framed({}) << qsizetype(0);
        QTest::newRow("the largest") << framed(QByteArray(100, 'x')) << qsizetype(100);
    }

    void messages()
    {
        QFETCH(const QByteArray, stream);
        const auto message = framedMessage(stream, 100);
        QVERIFY(message);
        QTEST(message->size(), "size");
        QVERIFY(stream.sliced(2).startsWith(*message));
    }

    void faults_data()
    {
        QTest::addColumn<QByteArray>("stream");
        QTest::addColumn<FrameFault>("fault");
        QTest::newRow("nothing") << QByteArray() << FrameFault::NotWhole;
        QTest::newRow("half a length") << QByteArray(1, '\0') << FrameFault::NotWhole;
        QTest::newRow("a part") << framed("abc").chopped(1) << FrameFault::NotWhole;
        QTest::newRow("too large") << framed(QByteArray(101, 'x')) << FrameFault::TooLarge;
        QTest::newRow("too large, and nothing of it is there yet") << QByteArray("\xff\xff") << FrameFault::TooLarge;
    }

    void faults()
    {
        QFETCH(const QByteArray, stream);
        const auto message = framedMessage(stream, 100);
        QVERIFY(!message);
        QTEST(message.error(), "fault");
    }

    /// All that a length can announce, where nothing else is said.
    void largestOfAll()
    {
        const auto message = framedMessage(framed(QByteArray(0xffff, 'x')));
        QVERIFY(message);
        QCOMPARE(message->size(), 0xffff);
    }
};

QTEST_GUILESS_MAIN(FramingTest)
#include "framing_test.moc"
