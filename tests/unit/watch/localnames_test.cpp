// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "watch/localnames.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Dotlight;
using namespace Qt::StringLiterals;

/// What this computer is called.
class LocalNamesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void own_data()
    {
        QTest::addColumn<QString>("hostName");
        QTest::addColumn<QStringList>("names");
        QTest::newRow("short") << u"box"_s << QStringList{u"box"_s, u"box.local"_s};
        QTest::newRow("long") << u"box.home.example"_s << QStringList{u"box"_s, u"box.local"_s, u"box.home.example"_s};
        QTest::newRow("none") << QString() << QStringList();
        QTest::newRow("localhost") << u"localhost"_s << QStringList();
        QTest::newRow("a dot alone") << u"."_s << QStringList();
    }

    void own()
    {
        QFETCH(const QString, hostName);
        QTEST(ownNames(hostName), "names");
    }

    void hosts()
    {
        const QTemporaryDir root;
        QVERIFY(localNames(root.path()).hosts.isEmpty());
        QVERIFY(localNames(root.path()).hostsRead);
        QVERIFY(write(root, "192.0.2.9 printer.example\n"));
        const LocalNames names = localNames(root.path());
        QCOMPARE(names.hosts, QSet<QString>{u"printer.example"_s});
        QCOMPARE(names.hostAddresses, QList<Address>{*Address::fromString(u"192.0.2.9"_s)});
        QVERIFY(names.hostsRead);
    }

    // resolved reads to the end, however far that is.
    void manyHosts()
    {
        const QTemporaryDir root;
        const QByteArray megabyte = QByteArray(1 << 20, '#') + '\n';
        QVERIFY(write(root, megabyte.repeated(3) + "192.0.2.9 printer.example\n"));
        QCOMPARE(localNames(root.path()).hosts, QSet<QString>{u"printer.example"_s});
        QVERIFY(localNames(root.path()).hostsRead);
        QVERIFY(write(root, "192.0.2.9 printer.example\n" + megabyte.repeated(32)));
        QVERIFY(!localNames(root.path()).hostsRead);
        QVERIFY(localNames(root.path()).hosts.isEmpty());
    }

    void hostsThatIsNoFile()
    {
        const QTemporaryDir root;
        QVERIFY(QDir(root.path()).mkpath(u"etc/hosts"_s));
        QVERIFY(!localNames(root.path()).hostsRead);
    }

private:
    static bool write(const QTemporaryDir &root, const QByteArray &hosts)
    {
        QFile file(root.filePath(u"etc/hosts"_s));
        return QDir(root.path()).mkpath(u"etc"_s) && file.open(QIODevice::WriteOnly)
            && file.write(hosts) == hosts.size();
    }
};

QTEST_GUILESS_MAIN(LocalNamesTest)
#include "localnames_test.moc"
