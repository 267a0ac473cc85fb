// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/bypass/browsers.h"

#include "daemons/files/root.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Dotlight;
using namespace Qt::StringLiterals;
using Use = BrowserDns::Use;

class BrowsersTest : public QObject
{
    Q_OBJECT

    const Home m_home{.folder = u"/home/her"_s, .config = u"/home/her/conf"_s};
    std::unique_ptr<QTemporaryDir> m_dir;

    void write(const QString &path, const QByteArray &text)
    {
        const QString whole = m_dir->path() + path;
        QVERIFY(QDir().mkpath(whole.section(u'/', 0, -2)));
        QFile file(whole);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(text), text.size());
    }

    [[nodiscard]] QList<Browser> browsers(bool stubOnly = true) const
    {
        return browsersOf(Root(m_dir->path()), m_home, stubOnly);
    }

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void firefox_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::newRow("ordinary") << u"/home/her/.mozilla/firefox"_s;
        QTest::newRow("of settings") << u"/home/her/conf/mozilla/firefox"_s;
        QTest::newRow("snap") << u"/home/her/snap/firefox/common/.mozilla/firefox"_s;
        QTest::newRow("flatpak") << u"/home/her/.var/app/org.mozilla.firefox/.mozilla/firefox"_s;
    }

    void firefox()
    {
        QFETCH(QString, folder);
        write(folder + u"/profiles.ini"_s, "[Profile0]\nPath=a\nIsRelative=1\n[Profile1]\nPath=b\nIsRelative=1\n");
        write(folder + u"/a/prefs.js"_s, "user_pref(\"network.trr.mode\", 2);\n");
        write(folder + u"/b/prefs.js"_s, "user_pref(\"network.trr.mode\", 5);\n");
        QCOMPARE(browsers(), (QList<Browser>{{u"Firefox"_s, {Use::First, {}}, folder + u"/a/prefs.js"_s}}));
    }

    void userJsComesLast()
    {
        const QString folder = u"/home/her/.mozilla/firefox"_s;
        write(folder + u"/profiles.ini"_s, "[Profile0]\nPath=/elsewhere\nIsRelative=0\n");
        write(u"/elsewhere/prefs.js"_s, "user_pref(\"network.trr.mode\", 2);\n");
        write(u"/elsewhere/user.js"_s, "user_pref(\"network.trr.mode\", 5);\n");
        QCOMPARE(browsers(), (QList<Browser>{{u"Firefox"_s, {}, u"/elsewhere/user.js"_s}}));
    }

    void firefoxPolicy()
    {
        const QString folder = u"/home/her/.mozilla/firefox"_s;
        write(folder + u"/profiles.ini"_s, "[Profile0]\nPath=a\n");
        write(folder + u"/a/prefs.js"_s, "");
        write(u"/etc/firefox/policies/policies.json"_s, R"({"policies":{"DNSOverHTTPS":{"Enabled":true}}})");
        QCOMPARE(browsers().value(0).dns.use, Use::First);
    }

    void chromium_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QString>("program");
        QTest::newRow("Chromium") << u"/home/her/conf/chromium"_s << u"Chromium"_s;
        QTest::newRow("snap") << u"/home/her/snap/chromium/common/chromium"_s << u"Chromium"_s;
        QTest::newRow("Chrome") << u"/home/her/conf/google-chrome"_s << u"Google Chrome"_s;
        QTest::newRow("Brave") << u"/home/her/conf/BraveSoftware/Brave-Browser"_s << u"Brave"_s;
    }

    void chromium()
    {
        QFETCH(QString, folder);
        QFETCH(QString, program);
        write(
            folder + u"/Local State"_s, R"({"dns_over_https":{"mode":"secure","templates":"https:\/\/d.example/q"}})");
        QCOMPARE(browsers(), (QList<Browser>{{program, {Use::Only, u"d.example"_s}, folder + u"/Local State"_s}}));
    }

    void chromiumPolicy()
    {
        write(u"/home/her/conf/chromium/Local State"_s, R"({"dns_over_https":{"mode":"secure"}})");
        write(u"/etc/chromium/policies/managed/x.json"_s, R"({"DnsOverHttpsMode":"off"})");
        QCOMPARE(browsers(false).value(0).dns, BrowserDns());
    }

    void notUnderstood()
    {
        write(u"/home/her/conf/chromium/Local State"_s, "{}");
        write(u"/etc/chromium/policies/managed/x.json"_s, "garbage");
        QCOMPARE(browsers().value(0).dns.use, Use::NotUnderstood);
    }

    void nothing_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("nothing") << QString();
        QTest::newRow("a profile that was never used") << u"/home/her/.mozilla/firefox/profiles.ini"_s;
        QTest::newRow("a policy without a browser") << u"/etc/chromium/policies/managed/x.json"_s;
    }

    void nothing()
    {
        QFETCH(QString, path);
        if (!path.isEmpty())
            write(path, "[Profile0]\nPath=a\n");
        QCOMPARE(browsers(), QList<Browser>());
    }

    void profilesLeftOut_data()
    {
        QTest::addColumn<int>("profiles");
        QTest::addColumn<QByteArray>("prefs");
        QTest::addColumn<Use>("use");
        const QByteArray only = "user_pref(\"network.trr.mode\", 3);\n";
        QTest::newRow("none") << 50 << QByteArray() << Use::System;
        QTest::newRow("one") << 51 << QByteArray() << Use::NotUnderstood;
        QTest::newRow("one, and another goes past the system") << 51 << only << Use::Only;
    }

    void profilesLeftOut()
    {
        QFETCH(const int, profiles);
        QFETCH(const QByteArray, prefs);
        QByteArray list;
        for (int i = 0; i < profiles; ++i)
            list += "[Profile" + QByteArray::number(i) + "]\nPath=" + QByteArray::number(i) + '\n';
        write(u"/home/her/.mozilla/firefox/profiles.ini"_s, list);
        write(u"/home/her/.mozilla/firefox/0/prefs.js"_s, prefs);
        QTEST(browsers().value(0).dns.use, "use");
    }

    void listOfProfilesTooLong()
    {
        write(u"/home/her/.mozilla/firefox/profiles.ini"_s, "[Profile0]\nPath=a\n" + QByteArray(1 << 20, '\n'));
        write(u"/home/her/.mozilla/firefox/a/prefs.js"_s, {});
        QCOMPARE(browsers().value(0).dns.use, Use::NotUnderstood);
    }

    void policiesLeftOut_data()
    {
        QTest::addColumn<int>("policies");
        QTest::addColumn<Use>("use");
        QTest::newRow("none") << 100 << Use::System;
        QTest::newRow("one") << 101 << Use::NotUnderstood;
    }

    void policiesLeftOut()
    {
        QFETCH(const int, policies);
        write(u"/home/her/conf/chromium/Local State"_s, "{}");
        for (int i = 0; i < policies; ++i)
            write(u"/etc/chromium/policies/managed/%1.json"_s.arg(i), R"({"DnsOverHttpsMode":"off"})");
        QTEST(browsers().value(0).dns.use, "use");
    }

    void muchInAll_data()
    {
        QTest::addColumn<bool>("same");
        QTest::addColumn<Use>("use");
        QTest::newRow("nine large profiles") << false << Use::NotUnderstood;
        QTest::newRow("one large profile, nine times") << true << Use::System;
    }

    /// Of two programs, the other by a link to the first one's folder.
    void muchInAll()
    {
        QFETCH(const bool, same);
        const QString folder = u"/home/her/.mozilla/firefox"_s;
        QByteArray list;
        for (int i = 0; i < 9; ++i) {
            list += "[Profile" + QByteArray::number(i) + "]\nPath=" + QByteArray::number(same ? 0 : i) + '\n';
            if (!same || i == 0)
                write(folder + u"/%1/prefs.js"_s.arg(i), QByteArray((1 << 20) - 1, ' '));
        }
        write(folder + u"/profiles.ini"_s, list);
        QVERIFY(QFile::link(m_dir->path() + folder, m_dir->path() + u"/home/her/.librewolf"_s));
        const QList<Browser> found = browsers();
        QCOMPARE(found.size(), 2);
        QTEST(found[0].dns.use, "use");
        QTEST(found[1].dns.use, "use");
    }

    void aFolderInPlaceOfAFile()
    {
        QVERIFY(QDir().mkpath(m_dir->path() + u"/home/her/conf/chromium/Local State"_s));
        QCOMPARE(browsers().value(0).dns.use, Use::NotUnderstood);
    }

    void tooLargeToBeRead()
    {
        write(u"/home/her/.mozilla/firefox/profiles.ini"_s, "[Profile0]\nName=a\nIsRelative=1\nPath=a\n");
        write(u"/home/her/.mozilla/firefox/a/prefs.js"_s, QByteArray(2 << 20, ' '));
        QCOMPARE(browsers().value(0).dns.use, Use::NotUnderstood);
    }
};

QTEST_GUILESS_MAIN(BrowsersTest)
#include "browsers_test.moc"
