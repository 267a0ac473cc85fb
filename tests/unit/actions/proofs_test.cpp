// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "actions/saveproofs.h"
#include "support/situation.h"
#include "watch/proofsfile.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Dotlight;
using namespace Qt::StringLiterals;

namespace
{
Proofs verified()
{
    const ServerProof server{
        .server = Test::server("192.0.2.53"), .handshake = Handshake::Verified, .plainAnswers = {}, .latencyMs = {}};
    return {.scopes = {{.ifindex = 2, .delegate = {}, .servers = {server}}},
        .root = {},
        .lookups = {},
        .bypassingPrograms = {}};
}

Proofs validated()
{
    return {.scopes = {{.ifindex = 2, .delegate = {}, .servers = {}, .validation = ValidationProof::Validated}},
        .root = {},
        .lookups = {},
        .bypassingPrograms = {}};
}

KeptProofs saved(const Proofs &proven, const QString &path)
{
    return saveProofs(Test::protectedComputer(), proven, path).value_or(KeptProofs());
}
}

/// What was proven: written, added to, read, followed; and what is refused.
class ProofsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void addsToTheFile();
    void isNobodyElses();
    void takesThePlaceOf_data();
    void takesThePlaceOf();
    void refuses_data();
    void refuses();
    void aPipeIsNoLock();
    void waitsForNobodyLong();
    void keepsNothingWithoutAPlace();
    void followsOthers();
    void readsNothing_data();
    void readsNothing();

private:
    [[nodiscard]] QString folder() const { return m_folder->filePath(u"dotlight"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void ProofsTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"dotlight/proofs.json"_s);
}

void ProofsTest::addsToTheFile()
{
    QCOMPARE(saved(verified(), m_path).size(), 1);
    const KeptProofs both = saved(validated(), m_path);
    QCOMPARE(both.size(), 2);
    QVERIFY(readKept(m_path) == both);
}

void ProofsTest::isNobodyElses()
{
    QCOMPARE(saved(verified(), m_path).size(), 1);
    struct stat info{};
    QCOMPARE(stat(qPrintable(m_path), &info), 0);
    QCOMPARE(int(info.st_mode & 07777), 0600);
    QCOMPARE(stat(qPrintable(folder()), &info), 0);
    QCOMPARE(int(info.st_mode & 07777), 0700);
    // Whoever made it readable by hand gets it back as it should be.
    QVERIFY(QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
    QCOMPARE(saved(validated(), m_path).size(), 2);
    QCOMPARE(stat(qPrintable(m_path), &info), 0);
    QCOMPARE(int(info.st_mode & 07777), 0600);
}

void ProofsTest::takesThePlaceOf_data()
{
    QTest::addColumn<QByteArray>("old");
    QTest::newRow("nothing") << QByteArray("");
    QTest::newRow("garbage") << QByteArray("]]]\0no", 6);
    QTest::newRow("too much") << QByteArray(mostKeptBytes + 10, ' ');
}

void ProofsTest::takesThePlaceOf()
{
    QFETCH(const QByteArray, old);
    QVERIFY(QDir().mkpath(folder()));
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(old) == old.size());
    file.close();
    QCOMPARE(saved(verified(), m_path).size(), 1);
    QCOMPARE(readKept(m_path).size(), 1);
}

void ProofsTest::refuses_data()
{
    QTest::addColumn<QString>("inTheWay");
    QTest::addColumn<bool>("isFolder");
    QTest::newRow("a file has the folder's name") << u"dotlight"_s << false;
    QTest::newRow("a folder has the file's name") << u"dotlight/proofs.json/full"_s << true;
    QTest::newRow("a folder has the lock's name") << u"dotlight/proofs.json.lock/full"_s << true;
}

void ProofsTest::refuses()
{
    QFETCH(const QString, inTheWay);
    QFETCH(const bool, isFolder);
    QFile file(m_folder->filePath(inTheWay));
    QVERIFY(isFolder ? QDir().mkpath(file.fileName()) : file.open(QIODevice::WriteOnly));
    const auto result = saveProofs(Test::protectedComputer(), verified(), m_path);
    QVERIFY(!result);
    QVERIFY(result.error() == SaveRefusal::NotWritable);
}

void ProofsTest::aPipeIsNoLock()
{
    QVERIFY(QDir().mkpath(folder()));
    QCOMPARE(mkfifo(qPrintable(m_path + u".lock"_s), 0600), 0);
    const auto result = saveProofs(Test::protectedComputer(), verified(), m_path);
    QVERIFY(!result);
    QVERIFY(result.error() == SaveRefusal::NotWritable);
}

void ProofsTest::waitsForNobodyLong()
{
    QVERIFY(QDir().mkpath(folder()));
    QLockFile others(m_path + u".lock"_s);
    QVERIFY(others.lock());
    QElapsedTimer clock;
    clock.start();
    QVERIFY(!saveProofs(Test::protectedComputer(), verified(), m_path));
    QVERIFY2(clock.elapsed() < 1000, qPrintable(QString::number(clock.elapsed())));
    QVERIFY(!QFile::exists(m_path));
}

void ProofsTest::keepsNothingWithoutAPlace()
{
    QCOMPARE(saved(verified(), QString()).size(), 1);
    QVERIFY(QDir(m_folder->path()).isEmpty());
}

void ProofsTest::followsOthers()
{
    ProofsFile file(m_path, true);
    file.start();
    QVERIFY(file.kept().isEmpty());
    QSignalSpy changes(&file, &ProofsFile::changed);
    const KeptProofs one = saved(verified(), m_path);
    QVERIFY(QTest::qWaitFor([&] { return file.kept() == one; }, 5000));
    const KeptProofs two = saved(validated(), m_path);
    QVERIFY(QTest::qWaitFor([&] { return file.kept() == two; }, 5000));
    QCOMPARE(changes.size(), 2);
    QVERIFY(QFile::remove(m_path));
    QVERIFY(QTest::qWaitFor([&] { return file.kept().isEmpty(); }, 5000));
    // Nobody tells of a folder that was taken away and made again.
    QVERIFY(QDir(folder()).removeRecursively());
    QCOMPARE(saved(verified(), m_path).size(), 1);
    file.look();
    QCOMPARE(file.kept().size(), 1);
    QVERIFY(QFile::remove(m_path));
    QVERIFY(QTest::qWaitFor([&] { return file.kept().isEmpty(); }, 5000));
}

void ProofsTest::readsNothing_data()
{
    QTest::addColumn<bool>("follow");
    QTest::newRow("followed") << true;
    QTest::newRow("read once") << false;
}

/// A pipe by that name is not waited for, and whoever reads once makes no folder.
void ProofsTest::readsNothing()
{
    QFETCH(const bool, follow);
    ProofsFile missing(m_path, follow);
    missing.start();
    QCOMPARE(QFileInfo::exists(folder()), follow);
    QVERIFY(QDir().mkpath(folder()));
    QCOMPARE(mkfifo(qPrintable(m_path), 0600), 0);
    ProofsFile pipe(m_path, follow);
    pipe.start();
    QVERIFY(pipe.kept().isEmpty());
    ProofsFile none(QString(), follow);
    none.start();
    none.look();
    QVERIFY(none.kept().isEmpty());
}

QTEST_GUILESS_MAIN(ProofsTest)
#include "proofs_test.moc"
