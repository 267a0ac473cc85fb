// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/networkmanager/networkmanagerconfig.h"

#include "daemons/files/root.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Dotlight;
using namespace Qt::StringLiterals;

namespace
{
void write(const QString &path, const QByteArray &text)
{
    QVERIFY(QDir().mkpath(path.section(u'/', 0, -2)));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(text), text.size());
}
}

class NetworkManagerConfigTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void order_data()
    {
        QTest::addColumn<QStringList>("usrLib");
        QTest::addColumn<QStringList>("run");
        QTest::addColumn<QStringList>("etc");
        QTest::addColumn<QStringList>("paths");
        const QString lib = u"/usr/lib/NetworkManager/conf.d/"_s;
        const QString run = u"/run/NetworkManager/conf.d/"_s;
        const QString etc = u"/etc/NetworkManager/conf.d/"_s;
        const QStringList a{u"a.conf"_s};
        const QStringList b{u"b.conf"_s};
        const QStringList ba{u"b.conf"_s, u"a.conf"_s};
        QTest::newRow("none") << QStringList() << QStringList() << QStringList() << QStringList();
        QTest::newRow("the packages' come first, a person's last")
            << b << b.mid(1) << a << QStringList{lib + b[0], u"main"_s, etc + a[0]};
        QTest::newRow("by name") << ba << QStringList() << QStringList()
                                 << QStringList{lib + a[0], lib + b[0], u"main"_s};
        QTest::newRow("/etc hides") << a << a << a << QStringList{u"main"_s, etc + a[0]};
        QTest::newRow("/run hides /usr/lib alone") << ba << a << b << QStringList{run + a[0], u"main"_s, etc + b[0]};
    }

    void order()
    {
        QFETCH(QStringList, usrLib);
        QFETCH(QStringList, run);
        QFETCH(QStringList, etc);
        QFETCH(QStringList, paths);
        QStringList wanted = paths.isEmpty() ? QStringList{u"main"_s} : paths;
        wanted.replaceInStrings(u"main"_s, u"/etc/NetworkManager/NetworkManager.conf"_s);
        wanted << u"/var/lib/NetworkManager/NetworkManager-intern.conf"_s;
        QCOMPARE(configOrder({.usrLib = usrLib, .run = run, .etc = etc}), wanted);
    }

    void laterOverrides()
    {
        NetworkManagerConfig config;
        applyConfig(config, "[main]\ndns=dnsmasq\nrc-manager=symlink\n", u"first"_s);
        applyConfig(config, "[main]\ndns=none\n", u"second"_s);
        QCOMPARE(config.dns, (ConfiguredValue{u"none"_s, u"second"_s}));
        QCOMPARE(config.rcManager, (ConfiguredValue{u"symlink"_s, u"first"_s}));
    }

    void globalServers()
    {
        NetworkManagerConfig config;
        applyConfig(
            config, "[global-dns-domain-*]\nservers=192.0.2.1,192.0.2.2\n[global-dns-domain-x]\nservers=\n", u"f"_s);
        applyConfig(config, "[.intern.global-dns-domain-*]\nservers=192.0.2.3\n", u"g"_s);
        QCOMPARE(config.globalServers,
            (QList<ConfiguredValue>{{u"192.0.2.1,192.0.2.2"_s, u"f"_s}, {u"192.0.2.3"_s, u"g"_s}}));
    }

    void ignored_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("another section") << QByteArray("[keyfile]\ndns=none\n");
        QTest::newRow("no section") << QByteArray("dns=none\n");
        QTest::newRow("a comment") << QByteArray("[main]\n#dns=none\n");
        QTest::newRow("a longer key") << QByteArray("[main]\ndns-x=none\ndns+=none\n");
        QTest::newRow("a file that is switched off") << QByteArray("[.config]\nenable=false\n[main]\ndns=none\n");
        QTest::newRow("global options, no servers") << QByteArray("[global-dns]\nservers=192.0.2.1\noptions=edns0\n");
        QTest::newRow("garbage") << QByteArray("\xff\xfe[main\0]\ndns", 13);
    }

    void ignored()
    {
        QFETCH(QByteArray, text);
        NetworkManagerConfig config;
        applyConfig(config, text, u"file"_s);
        QCOMPARE(config, NetworkManagerConfig());
    }

    void keepsFromResolved_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<bool>("keeps");
        for (const char *no : {"false", "no", "off", "0", "False"})
            QTest::newRow(no) << QByteArray(no) << true;
        for (const char *yes : {"true", "yes", "on", "1", "", "nonsense"})
            QTest::newRow(*yes ? yes : "empty") << QByteArray(yes) << false;
    }

    void keepsFromResolved()
    {
        QFETCH(QByteArray, value);
        NetworkManagerConfig config;
        applyConfig(config, "[main]\nsystemd-resolved=" + value + "\n", u"f"_s);
        QTEST(config.keepsFromResolved(), "keeps");
    }

    void files()
    {
        QTemporaryDir dir;
        write(
            dir.filePath(u"usr/lib/NetworkManager/conf.d/10.conf"_s), "[main]\ndns=dnsmasq\nsystemd-resolved=false\n");
        write(dir.filePath(u"etc/NetworkManager/NetworkManager.conf"_s), "[main]\ndns=default\n");
        write(dir.filePath(u"etc/NetworkManager/conf.d/notes.txt"_s), "[main]\ndns=none\n");
        QVERIFY(QDir().mkpath(dir.filePath(u"etc/NetworkManager/conf.d/folder.conf"_s)));
        const NetworkManagerConfig config = readNetworkManagerConfig(Root(dir.path()));
        QCOMPARE(config.dns, (ConfiguredValue{u"default"_s, u"/etc/NetworkManager/NetworkManager.conf"_s}));
        QCOMPARE(config.systemdResolved, (ConfiguredValue{u"false"_s, u"/usr/lib/NetworkManager/conf.d/10.conf"_s}));
        QCOMPARE(config.unreadable, QStringList());
    }
};

QTEST_GUILESS_MAIN(NetworkManagerConfigTest)
#include "networkmanagerconfig_test.moc"
