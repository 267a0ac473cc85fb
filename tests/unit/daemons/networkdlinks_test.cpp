// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "daemons/networkd/networkdlinks.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Dotlight;
using namespace Qt::StringLiterals;

class NetworkdLinksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_root = std::make_unique<QTemporaryDir>(); }

    void withoutNetworkd()
    {
        NetworkdLinks links(m_root->path(), false);
        links.start();
        QVERIFY(!links.manages(2));
    }

    void read()
    {
        write(u"2"_s, "ADMIN_STATE=configured\n");
        NetworkdLinks links(m_root->path(), false);
        links.start();
        QVERIFY(links.manages(2));
        QVERIFY(!links.manages(3));
        write(u"2"_s, "ADMIN_STATE=unmanaged\n");
        links.read();
        QVERIFY(!links.manages(2));
    }

    void followed()
    {
        write(u"2"_s, "ADMIN_STATE=pending\n");
        NetworkdLinks links(m_root->path(), true);
        links.start();
        QSignalSpy changed(&links, &NetworkdLinks::changed);
        write(u"2"_s, "ADMIN_STATE=configured\n");
        QVERIFY(!changed.isEmpty() || changed.wait());
    }

    void followedWhereItStartsLater()
    {
        NetworkdLinks links(m_root->path(), true);
        links.start();
        write(u"1"_s, "ADMIN_STATE=unmanaged\n");
        links.read();
        QSignalSpy changed(&links, &NetworkdLinks::changed);
        write(u"2"_s, "ADMIN_STATE=configured\n");
        QVERIFY(!changed.isEmpty() || changed.wait());
    }

    void saysManaged_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<std::optional<bool>>("manages");
        const auto row = [](const char *tag, const char *text, std::optional<bool> manages) {
            QTest::newRow(tag) << QByteArray(text) << manages;
        };
        row("configured", "# This is private data. Do not parse.\nADMIN_STATE=configured\nOPER_STATE=routable\n", true);
        row("configuring", "ADMIN_STATE=configuring\n", true);
        row("failed", "ADMIN_STATE=failed\n", true);
        row("unmanaged", "ADMIN_STATE=unmanaged\n", false);
        row("pending", "ADMIN_STATE=pending\n", false);
        row("initialized", "ADMIN_STATE=initialized\n", false);
        row("no such line", "OPER_STATE=routable\nX_ADMIN_STATE=configured\n", std::nullopt);
        row("empty", "", std::nullopt);
    }

    void saysManaged()
    {
        QFETCH(QByteArray, text);
        QTEST(NetworkdLinks::saysManaged(text), "manages");
    }

private:
    void write(const QString &link, const QByteArray &text)
    {
        const QDir folder(m_root->filePath(u"run/systemd/netif/links"_s));
        QVERIFY(folder.mkpath(u"."_s));
        QFile file(folder.filePath(link));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(text), text.size());
    }

    std::unique_ptr<QTemporaryDir> m_root;
};

QTEST_GUILESS_MAIN(NetworkdLinksTest)
#include "networkdlinks_test.moc"
