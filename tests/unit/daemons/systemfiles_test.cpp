// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "daemons/files/systemfiles.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Dotlight;
using namespace Qt::StringLiterals;

class SystemFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_root = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir(m_root->path()).mkpath(u"etc"_s));
    }

    void missing()
    {
        SystemFiles files(m_root->path(), false);
        files.start();
        QCOMPARE(files.facts(), SystemFacts());
    }

    void read()
    {
        write(u"etc/resolv.conf"_s, "nameserver 127.0.0.53\n");
        write(u"etc/nsswitch.conf"_s, "hosts: files dns\n");
        SystemFiles files(m_root->path(), false);
        files.start();
        QCOMPARE(files.facts(), (SystemFacts{true, false, {}}));
    }

    /// It is read once: nothing changes it while a program runs.
    void start()
    {
        QVERIFY(QDir(m_root->path()).mkpath(u"proc/sys/kernel/random"_s));
        write(u"proc/sys/kernel/random/boot_id"_s, "a-b-c\n");
        SystemFiles files(m_root->path(), false);
        files.start();
        QCOMPARE(files.facts().bootId, u"a-b-c"_s);
        files.read();
        QCOMPARE(files.facts().bootId, u"a-b-c"_s);
    }

    void absoluteLinkStaysBelowTheRoot()
    {
        write(u"run/systemd/resolve/stub-resolv.conf"_s, "nameserver 127.0.0.53\n");
        QVERIFY(QFile::link(u"/run/systemd/resolve/stub-resolv.conf"_s, m_root->filePath(u"etc/resolv.conf"_s)));
        SystemFiles files(m_root->path(), false);
        files.start();
        QCOMPARE(files.facts().resolvConfNamesStubOnly, true);
    }

    void pipeIsNotWaitedFor()
    {
        QCOMPARE(mkfifo(QFile::encodeName(m_root->filePath(u"etc/resolv.conf"_s)).constData(), 0600), 0);
        SystemFiles files(m_root->path(), false);
        files.start();
        QCOMPARE(files.facts(), SystemFacts());
    }

    void followed_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("resolv.conf") << u"etc/resolv.conf"_s;
        QTest::newRow("nsswitch.conf") << u"etc/nsswitch.conf"_s;
        QTest::newRow("resolved's own") << u"run/systemd/resolve/stub-resolv.conf"_s;
    }

    void followed()
    {
        QFETCH(QString, path);
        write(path, "before\n");
        SystemFiles files(m_root->path(), true);
        files.start();
        QSignalSpy changed(&files, &SystemFiles::changed);
        write(path, "after\n");
        QVERIFY(!changed.isEmpty() || changed.wait());
    }

    void othersDoNotMatter()
    {
        SystemFiles files(m_root->path(), true);
        files.start();
        QSignalSpy changed(&files, &SystemFiles::changed);
        write(u"etc/hosts"_s, "127.0.0.1 localhost\n");
        write(u"etc/resolv.conf"_s, "nameserver 127.0.0.53\n");
        QVERIFY(!changed.isEmpty() || changed.wait());
        const auto before = changed.size();
        write(u"etc/resolv.conf.dpkg-new"_s, "x\n");
        write(u"etc/hosts"_s, "127.0.0.1 localhost\n");
        QCoreApplication::processEvents();
        QCOMPARE(changed.size(), before);
    }

private:
    void write(const QString &path, const QByteArray &text)
    {
        const QString whole = m_root->filePath(path);
        QDir().mkpath(QFileInfo(whole).path());
        QFile file(whole);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

    std::unique_ptr<QTemporaryDir> m_root;
};

QTEST_GUILESS_MAIN(SystemFilesTest)
#include "systemfiles_test.moc"
