// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "daemons/files/fileparse.h"

#include <QTest>

using namespace Dotlight;
using namespace Qt::StringLiterals;

class FileParseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void resolvConf_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("stubOnly");
        const auto row = [](const char *tag, const char *text, bool stubOnly) {
            QTest::newRow(tag) << QByteArray(text) << stubOnly;
        };
        row("stub", "nameserver 127.0.0.53\noptions edns0 trust-ad\nsearch .\n", true);
        row("the other stub", "nameserver 127.0.0.54\n", true);
        row("both, a tab, no newline at the end", "nameserver\t127.0.0.53\nnameserver 127.0.0.54", true);
        row("carriage return", "nameserver 127.0.0.53\r\n", true);
        row("another beside it", "nameserver 127.0.0.53\nnameserver 192.0.2.1\n", false);
        row("another alone", "nameserver 192.0.2.1\n", false);
        row("some other loopback", "nameserver 127.0.0.1\n", false);
        row("IPv6 loopback", "nameserver ::1\n", false);
        row("in a comment", "# nameserver 127.0.0.53\n;nameserver 127.0.0.53\n", false);
        row("not at the line's begin", "  nameserver 127.0.0.53\n", false);
        row("no address", "nameserver \n", false);
        row("garbage for an address", "nameserver 127.0.0.53.7\n", false);
        row("another word", "nameservers 127.0.0.53\n", false);
        row("empty", "", false);
    }

    void resolvConf()
    {
        QFETCH(QByteArray, text);
        QTEST(FileParse::namesStubOnly(text), "stubOnly");
    }

    void nameservers_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *tag, const char *text, const QStringList &expected) {
            QTest::newRow(tag) << QByteArray(text) << expected;
        };
        row("several, and what glibc passes over",
            "# nameserver 192.0.2.1\nnameserver 127.0.0.53\n nameserver 192.0.2.2\nnameserver\t::1 x\n",
            {u"127.0.0.53"_s, u"::1"_s});
        row("with a link", "nameserver fe80::1%wan0\n", {u"fe80::1%wan0"_s});
        row("no address", "nameserver \n", {QString()});
        row("the word alone", "nameserver\nnameserver", {});
        row("bytes", "nameserver \xff\xfe\n", {QString(2, QChar::ReplacementCharacter)});
        row("empty", "", {});
    }

    void nameservers()
    {
        QFETCH(QByteArray, text);
        QTEST(FileParse::nameservers(text), "expected");
    }

    void hostsLine_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<std::optional<QString>>("expected");
        const auto row = [](const char *tag, const char *text, const std::optional<QString> &expected) {
            QTest::newRow(tag) << QByteArray(text) << expected;
        };
        row("blanks and a comment", "passwd: files\nhosts:  files\t  resolve # dns\n", u"files resolve"_s);
        row("the last one counts", "hosts: files\npasswd: files\nhosts: dns\n#hosts: x\n", u"dns"_s);
        row("the last one counts, with nothing behind it", "hosts: files\nhosts:\n", QString());
        row("a blank before the keyword, and no colon", " hosts files dns\n", u"files dns"_s);
        row("brackets stay", "hosts: resolve[!UNAVAIL=return] dns\n", u"resolve[!UNAVAIL=return] dns"_s);
        row("the keyword alone", "hosts\n", std::nullopt);
        row("a longer keyword", "hostsx: files\n", std::nullopt);
        row("large letters", "Hosts: files\n", std::nullopt);
        row("nothing behind it", "hosts:\n", QString());
        row("in a comment", "#hosts: files\n", std::nullopt);
        row("another word", "ahosts: files\n", std::nullopt);
        row("empty", "", std::nullopt);
    }

    void hostsLine()
    {
        QFETCH(QByteArray, text);
        QTEST(FileParse::hostsLine(text), "expected");
    }

    void sources_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("several") << u"files resolve dns"_s << QStringList{u"files"_s, u"resolve"_s, u"dns"_s};
        QTest::newRow("brackets") << u"resolve [!UNAVAIL=return] dns"_s << QStringList{u"resolve"_s, u"dns"_s};
        QTest::newRow("brackets without blanks")
            << u"resolve[!UNAVAIL=return]dns"_s << QStringList{u"resolve"_s, u"dns"_s};
        QTest::newRow("blanks in brackets")
            << u"files [ NOTFOUND=return resolve ] dns"_s << QStringList{u"files"_s, u"dns"_s};
        QTest::newRow("a bracket without end") << u"files [resolve dns"_s << QStringList{u"files"_s};
        QTest::newRow("empty") << QString() << QStringList();
    }

    void sources()
    {
        QFETCH(QString, line);
        QTEST(FileParse::sources(line), "expected");
    }

    void stubFirst_data()
    {
        QTest::addColumn<QStringList>("servers");
        QTest::addColumn<bool>("expected");
        QTest::newRow("alone") << QStringList{u"127.0.0.53"_s} << true;
        QTest::newRow("before others") << QStringList{u"127.0.0.54"_s, u"192.0.2.1"_s} << true;
        QTest::newRow("behind others") << QStringList{u"192.0.2.1"_s, u"127.0.0.53"_s} << false;
        QTest::newRow("none") << QStringList() << false;
    }

    void stubFirst()
    {
        QFETCH(QStringList, servers);
        QTEST(FileParse::stubComesFirst(servers), "expected");
    }

    void nsswitch_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("resolve");
        const auto row = [](const char *tag, const char *text, bool resolve) {
            QTest::newRow(tag) << QByteArray(text) << resolve;
        };
        row("Debian with libnss-resolve", "passwd: files\nhosts:          files resolve [!UNAVAIL=return] dns\n", true);
        row("no blank behind the colon", "hosts:resolve\n", true);
        row("no blank before the bracket", "hosts: files resolve[!UNAVAIL=return] dns\n", true);
        row("in the last of two lines", "hosts: files\nhosts: files resolve dns\n", true);
        row("in the first of two lines alone", "hosts: files resolve dns\nhosts: files\n", false);
        row("in brackets", "hosts: files [ resolve ] dns\n", false);
        row("without", "hosts: files dns\n", false);
        row("in a comment", "hosts: files dns # resolve\n", false);
        row("the line is a comment", "#hosts: resolve\nhosts: files\n", false);
        row("another database", "services: resolve\nhosts: files\n", false);
        row("a longer word", "hosts: files resolved\n", false);
        row("no such line", "passwd: files\n", false);
        row("empty", "", false);
    }

    void nsswitch()
    {
        QFETCH(QByteArray, text);
        QTEST(FileParse::hostsHaveResolve(text), "resolve");
    }

    void hosts_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<QStringList>("addresses");
        const auto row = [](const char *tag, const char *text, const QStringList &names, const QStringList &addresses) {
            QTest::newRow(tag) << QByteArray(text) << names << addresses;
        };
        row("usual", "127.0.0.1\tlocalhost\n::1 ip6-localhost ip6-loopback\n",
            {u"localhost"_s, u"ip6-localhost"_s, u"ip6-loopback"_s}, {u"127.0.0.1"_s, u"::1"_s});
        row("small letters", "192.0.2.1 Printer.Example", {u"printer.example"_s}, {u"192.0.2.1"_s});
        row("comments", "# 192.0.2.1 a.example\n192.0.2.2 b.example # c.example\n", {u"b.example"_s}, {u"192.0.2.2"_s});
        row("a scope behind the address", "fe80::1%eth0 near.example\n", {u"near.example"_s}, {u"fe80::1"_s});
        row("no address", "b.example 192.0.2.1\nexample\n", {}, {});
        row("an address alone", "192.0.2.1\n", {}, {u"192.0.2.1"_s});
        row("to be kept from servers", "0.0.0.0 a.example\n:: a.example\n", {u"a.example"_s, u"a.example"_s}, {});
        row("the same address again", "192.0.2.1 a\n192.0.2.1 b\n", {u"a"_s, u"b"_s}, {u"192.0.2.1"_s});
        row("an underscore", "192.0.2.1 my_app.example _b.example c_ ok.example\n", {u"ok.example"_s},
            {u"192.0.2.1"_s});
        row("hyphens at the ends", "192.0.2.1 -a.example b-.example c.-d e-f.example\n", {u"e-f.example"_s},
            {u"192.0.2.1"_s});
        row("other characters", "192.0.2.1 a/b c\\d e* f:g \"h\" b\xfc.example\n", {}, {u"192.0.2.1"_s});
        row("a dot at the end", "192.0.2.1 a.example.\n", {u"a.example."_s}, {u"192.0.2.1"_s});
        row("dots", "192.0.2.1 . .. a..example .b.example c.example..\n", {}, {u"192.0.2.1"_s});
        row("no newline at the end", "192.0.2.1 a\n192.0.2.2 b", {u"a"_s, u"b"_s}, {u"192.0.2.1"_s, u"192.0.2.2"_s});
        row("carriage return", "192.0.2.1 a\r\n", {u"a"_s}, {u"192.0.2.1"_s});
        row("empty", "", {}, {});
        row("garbage", "\xff\n\n\t\n%\n%1 x\n", {}, {});
    }

    void hosts()
    {
        QFETCH(QByteArray, text);
        const FileParse::HostsFile file = FileParse::hosts(text);
        QTEST(file.names, "names");
        QStringList addresses;
        for (const Address &address : file.addresses)
            addresses << address.toString();
        QTEST(addresses, "addresses");
    }

    void longHostNames()
    {
        const QByteArray label(63, 'a');
        QCOMPARE(FileParse::hosts("192.0.2.1 " + label + ".example\n").names.size(), 1);
        QVERIFY(FileParse::hosts("192.0.2.1 " + label + "a.example\n").names.isEmpty());
    }
};

QTEST_GUILESS_MAIN(FileParseTest)
#include "fileparse_test.moc"
