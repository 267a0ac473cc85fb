// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace
{
struct Outcome {
    int status = -1;
    QByteArray err;
};

Outcome fuzz(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral(FUZZ_PLANTED), arguments);
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), process.readAllStandardError()};
}
}

/// The driver with parsers that crash on purpose: it has to fail, and to say on which input.
class PlantedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void found_data();
    void found();
    void notRed_data();
    void notRed();

private:
    QTemporaryDir m_corpus;
};

void PlantedTest::initTestCase()
{
    for (const auto &target : {u"aborts"_s, u"follows-null"_s, u"reads-too-far"_s, u"uses-what-is-gone"_s,
             u"breaks-a-rule"_s, u"understands-nothing"_s, u"fine"_s}) {
        QVERIFY(QDir(m_corpus.path()).mkdir(target));
        QFile sample(m_corpus.filePath(target + u"/usual"_s));
        QVERIFY(sample.open(QIODevice::WriteOnly) && sample.write("a few bytes, none of which is the one") > 0);
    }
}

void PlantedTest::found_data()
{
    QTest::addColumn<QString>("target");
    QTest::newRow("abort") << u"aborts"_s;
    QTest::newRow("null pointer") << u"follows-null"_s;
    QTest::newRow("broken rule") << u"breaks-a-rule"_s;
#if defined(__SANITIZE_ADDRESS__)
    QTest::newRow("a step too far") << u"reads-too-far"_s;
    QTest::newRow("memory given back") << u"uses-what-is-gone"_s;
#endif
}

void PlantedTest::found()
{
    QFETCH(const QString, target);
    const Outcome first = fuzz({m_corpus.path(), u"--target"_s, target, u"--seconds"_s, u"0"_s});
    QVERIFY2(first.status > 0, first.err.constData());
    static const QRegularExpression words(u"\nfuzz CORPUS --target (\\S+) --input (x([0-9a-f]*))\n"_s);
    const auto match = words.match(QString::fromLatin1(first.err));
    QVERIFY2(match.hasMatch(), first.err.constData());
    QCOMPARE(match.captured(1), target);
    QVERIFY(QByteArray::fromHex(match.captured(3).toLatin1()).contains('#'));
    // The words that it gives run it again.
    const QStringList again{m_corpus.path(), u"--target"_s, target, u"--input"_s, match.captured(2)};
    const Outcome second = fuzz(again);
    QVERIFY2(second.status > 0, second.err.constData());
    QVERIFY2(second.err.contains(match.captured(2).toLatin1()), second.err.constData());
}

void PlantedTest::notRed_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    QTest::newRow("nothing is wrong") << QStringList{u"--target"_s, u"fine"_s, u"--seconds"_s, u"0"_s} << 0;
    QTest::newRow("without that byte") << QStringList{u"--target"_s, u"aborts"_s, u"--input"_s, u"x6162"_s} << 0;
    QTest::newRow("a sample that is not understood")
        << QStringList{u"--target"_s, u"understands-nothing"_s, u"--seconds"_s, u"0"_s} << 1;
}

void PlantedTest::notRed()
{
    QFETCH(const QStringList, arguments);
    const Outcome outcome = fuzz(QStringList{m_corpus.path()} + arguments);
    QVERIFY2(!outcome.err.contains("--input"), outcome.err.constData());
    QTEST(outcome.status, "status");
}

QTEST_GUILESS_MAIN(PlantedTest)
#include "planted_test.moc"
