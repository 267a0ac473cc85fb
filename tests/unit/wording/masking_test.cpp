// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wording/report/masking.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace Dotlight;
using namespace Qt::StringLiterals;

class MaskingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addresses_data();
    void addresses();
    void names_data();
    void names();
    void links_data();
    void links();
    void texts_data();
    void texts();
    void kept_data();
    void kept();
    void equalStaysEqual();
    void learntIsFound();
    void calledAlike_data();
    void calledAlike();
    void hides_data();
    void hides();
};

void MaskingTest::addresses_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("expected");
    QTest::newRow("private 10") << u"10.1.2.3"_s << u"private-ipv4-1"_s;
    QTest::newRow("private 172.31") << u"172.31.255.255"_s << u"private-ipv4-1"_s;
    QTest::newRow("public 172.32") << u"172.32.0.0"_s << u"public-ipv4-1"_s;
    QTest::newRow("private 192.168") << u"192.168.178.1"_s << u"private-ipv4-1"_s;
    QTest::newRow("shared") << u"100.127.0.1"_s << u"shared-ipv4-1"_s;
    QTest::newRow("public") << u"100.128.0.1"_s << u"public-ipv4-1"_s;
    QTest::newRow("link-local") << u"169.254.3.4"_s << u"link-local-ipv4-1"_s;
    QTest::newRow("loopback") << u"127.0.1.1"_s << u"loopback-ipv4-1"_s;
    QTest::newRow("stub") << u"127.0.0.53"_s << u"127.0.0.53"_s;
    QTest::newRow("extra stub") << u"127.0.0.54"_s << u"127.0.0.54"_s;
    QTest::newRow("any") << u"0.0.0.0"_s << u"0.0.0.0"_s;
    QTest::newRow("any 6") << u"::"_s << u"::"_s;
    QTest::newRow("loopback 6") << u"::1"_s << u"loopback-ipv6-1"_s;
    QTest::newRow("link-local 6") << u"febf::1"_s << u"link-local-ipv6-1"_s;
    QTest::newRow("unique local 6") << u"fd00::1"_s << u"private-ipv6-1"_s;
    QTest::newRow("public 6") << u"2a00::1"_s << u"public-ipv6-1"_s;
    QTest::newRow("mapped private") << u"::ffff:10.0.0.1"_s << u"private-ipv6-1"_s;
    QTest::newRow("documentation") << u"192.0.2.1"_s << u"documentation-ipv4-1"_s;
    QTest::newRow("multicast") << u"224.0.0.251"_s << u"multicast-ipv4-1"_s;
}

void MaskingTest::addresses()
{
    QFETCH(const QString, address);
    QFETCH(const QString, expected);
    Masking masking;
    QCOMPARE(masking.address(*Address::fromString(address)), expected);
    QCOMPARE(masking.text(address), expected);
}

void MaskingTest::names_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("below") << QStringList{u"a.b.c"_s, u"b.c"_s, u"x.b.c"_s, u"b.d"_s}
                           << QStringList{u"sub-1.domain-1.example"_s, u"domain-1.example"_s,
                                  u"sub-2.domain-1.example"_s, u"domain-2.example"_s};
    QTest::newRow("deep") << QStringList{u"z.a.b.c"_s, u"a.b.c"_s}
                          << QStringList{u"sub-2.sub-1.domain-1.example"_s, u"sub-1.domain-1.example"_s};
    QTest::newRow("case and dot") << QStringList{u"B.C."_s, u"b.c"_s}
                                  << QStringList{u"domain-1.example"_s, u"domain-1.example"_s};
    QTest::newRow("root") << QStringList{u"."_s, QString()} << QStringList{u"."_s, QString()};
    QTest::newRow("single") << QStringList{u"box"_s, u"BOX."_s} << QStringList{u"name-1"_s, u"name-1"_s};
    QTest::newRow("wildcard") << QStringList{u"*.b.c"_s} << QStringList{u"*.domain-1.example"_s};
    QTest::newRow("special") << QStringList{u"box.local"_s, u"a.box.local"_s, u"local"_s, u"localhost"_s}
                             << QStringList{u"domain-1.local"_s, u"sub-1.domain-1.local"_s, u"local"_s, u"localhost"_s};
    QTest::newRow("reverse") << QStringList{u"5.2.0.192.in-addr.arpa"_s}
                             << QStringList{u"sub-3.sub-2.sub-1.domain-1.in-addr.arpa"_s};
    QTest::newRow("no special ending") << QStringList{u"a.notlocal"_s} << QStringList{u"domain-1.example"_s};
    const QStringList everybodys{u"corp"_s, u"lan"_s, u"10.in-addr.arpa"_s, u"16.172.in-addr.arpa"_s,
        u"31.172.in-addr.arpa"_s, u"171.0.0.192.in-addr.arpa"_s, u"d.f.ip6.arpa"_s, u"ipv4only.arpa"_s};
    QTest::newRow("resolved's own exemptions") << everybodys << everybodys;
    QTest::newRow("below those") << QStringList{u"nas.lan"_s, u"a.nas.LAN."_s, u"7.10.in-addr.arpa"_s,
        u"nas.corp.com"_s}
                                 << QStringList{u"domain-1.lan"_s, u"sub-1.domain-1.lan"_s,
                                        u"domain-2.10.in-addr.arpa"_s, u"sub-2.domain-3.example"_s};
    QTest::newRow("beside those") << QStringList{u"32.172.in-addr.arpa"_s, u"lanlan"_s}
                                  << QStringList{u"sub-1.domain-1.in-addr.arpa"_s, u"name-1"_s};
}

void MaskingTest::names()
{
    QFETCH(const QStringList, names);
    QFETCH(const QStringList, expected);
    Masking masking;
    QStringList masked;
    for (const QString &name : names)
        masked += masking.name(name);
    QCOMPARE(masked, expected);
}

void MaskingTest::links_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<QString>("expected");
    for (const QString &kept : {u"wlan0"_s, u"enp0s31f6"_s, u"wlp3s0"_s, u"eno1"_s, u"ens3"_s, u"wg0"_s, u"tun12"_s,
             u"enp3s0u1u2"_s, u"wwp0s20f0u6i12"_s, u"eth0.100"_s})
        QTest::newRow(qPrintable(kept)) << kept << kept;
    for (const QString &masked : {u"enx001122334455"_s, u"wlx00aabbccddee"_s, u"acme-vpn"_s, u"br-4f2a77cd9e10"_s,
             u"wg-joe"_s, u"eth0joe"_s, u"global"_s})
        QTest::newRow(qPrintable(masked)) << masked << u"link-1"_s;
}

void MaskingTest::links()
{
    QFETCH(const QString, link);
    QFETCH(const QString, expected);
    Masking masking;
    QCOMPARE(masking.link(link), expected);
}

void MaskingTest::texts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &text, const QString &expected) {
        QTest::newRow(name) << text << expected;
    };
    row("port", u"9.9.9.9:853"_s, u"public-ipv4-1:853"_s);
    row("port 6", u"[2a00::1]:853"_s, u"[public-ipv6-1]:853"_s);
    row("zone", u"fe80::1%enx001122334455"_s, u"link-local-ipv6-1%name-1"_s);
    row("bracketed zone", u"[fe80::1%eth0]:53"_s, u"[link-local-ipv6-1%eth0]:53"_s);
    row("prefix", u"10.0.0.0/8"_s, u"private-ipv4-1/8"_s);
    row("list", u"9.9.9.9, 1.1.1.1,9.9.9.9"_s, u"public-ipv4-1, public-ipv4-2,public-ipv4-1"_s);
    row("end of sentence", u"server 9.9.9.9."_s, u"server public-ipv4-1."_s);
    row("server", u"9.9.9.9#dns.quad9.net"_s, u"public-ipv4-1#sub-1.domain-1.example"_s);
    row("url", u"dns+tls://9.9.9.9#dns.quad9.net"_s, u"dns+tls://public-ipv4-1#sub-1.domain-1.example"_s);
    row("page", u"http://nm.corp.test:80/joe?x=y"_s,
        u"http://sub-1.domain-1.test:80/…#y"_s.replace(u"#y"_s, u"=name-1"_s));
    row("routing domain", u"~b.c ~."_s, u"~domain-1.example ~."_s);
    row("quoted name", u"'b.c' does not exist"_s, u"'domain-1.example' does not exist"_s);
    row("mac", u"00:11:22:33:44:55 00-11-22-33-44-55"_s, u"mac-1 mac-1"_s);
    row("path", u"/etc/NetworkManager/conf.d/acme.conf"_s, u"/etc/NetworkManager/conf.d/file-1.conf"_s);
    row("home", u"/home/joe/.mozilla/firefox/x.joe/prefs.js"_s, u"/home/file-1/.mozilla/firefox/file-2/prefs.js"_s);
    row("user", u"joe"_s, u"name-1"_s);
}

void MaskingTest::texts()
{
    QFETCH(const QString, text);
    QFETCH(const QString, expected);
    Masking masking;
    QCOMPARE(masking.text(text), expected);
}

void MaskingTest::kept_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text : {u"no-signature"_s, u"12.5 ms"_s, u"2026-11-25T10:00:00Z"_s, u"0xc0201"_s, u"Firefox"_s,
             u"org.freedesktop.resolve1.DnsError.SERVFAIL"_s,
             u"org.freedesktop.DBus.Error.Timeout: Connection timed out"_s, u"/run/systemd/resolve/stub-resolv.conf"_s,
             u"127.0.0.53:53"_s, u"systemd-resolved"_s, u"20326, 38696"_s, u"../run/systemd/resolve/stub-resolv.conf"_s,
             u"files resolve [!UNAVAIL=return] dns"_s, u"mdns4_minimal [NOTFOUND=return]"_s,
             u"connection.dns-over-tls, ipv4.dns-data"_s, u"Root Canary"_s,
             u"System.Error.EALREADY: Lookup failed due to system error: Operation already in progress"_s,
             u"org.freedesktop.resolve1.NoNameServers: No appropriate name servers or networks for name found"_s,
             u"All suitable resolution sources turned off"_s, u"Configured DNS server loops back to us"_s,
             u"127.0.0.53, , –"_s, u"…"_s, u"/etc/xdg/dotlight/dnssec-names.json"_s, u"corp lan 10.in-addr.arpa"_s})
        QTest::newRow(qPrintable(text)) << text;
}

void MaskingTest::kept()
{
    QFETCH(const QString, text);
    Masking masking;
    QCOMPARE(masking.text(text), text);
}

void MaskingTest::equalStaysEqual()
{
    Masking masking;
    const QString address = masking.address(*Address::fromString(u"2A00:0::1"_s));
    QCOMPARE(masking.text(u"2a00::1"_s), address);
    QCOMPARE(masking.json(QJsonArray{u"2a00:0:0::1"_s}).toArray().first().toString(), address);
    QVERIFY(masking.text(u"2a00::2"_s) != address);
    QCOMPARE(masking.json(QJsonObject{{u"server"_s, u"WWW.b.c"_s}, {u"port"_s, 0}}).toObject(),
        (QJsonObject{{u"server"_s, masking.name(u"www.b.c."_s)}, {u"port"_s, 0}}));
}

void MaskingTest::learntIsFound()
{
    Masking masking;
    QCOMPARE(masking.network(u"Joe's Wi-Fi"_s), u"network-1"_s);
    QCOMPARE(masking.network(u"Joe's Wi-Fi 5"_s), u"network-2"_s);
    QCOMPARE(masking.link(u"acme0"_s), u"link-1"_s);
    QCOMPARE(masking.text(u"Joe's Wi-Fi 5 over acme0, Joe's Wi-Fi"_s), u"network-2 over link-1, network-1"_s);
    QCOMPARE(masking.text(u"fe80::1%acme0 acme0: acme01"_s), u"link-local-ipv6-1%link-1 link-1: name-1"_s);
    QCOMPARE(masking.name(u"acme0"_s), u"link-1"_s);
    QCOMPARE(masking.network(QString()), QString());
}

void MaskingTest::calledAlike_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<QString>("connection");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &link, const QString &connection, const QString &expected) {
        QTest::newRow(name) << link << connection << expected;
    };
    row("like a link that tells nothing", u"wg0"_s, u"wg0"_s, u"wg0"_s);
    row("like a link", u"acme0"_s, u"acme0"_s, u"link-1"_s);
    row("like a link with a dot", u"acme.com"_s, u"acme.com"_s, u"link-1"_s);
    row("like a server", u"acme0"_s, u"dns.Acme.com"_s, u"sub-1.domain-1.example"_s);
    row("like a domain", u"acme0"_s, u"acme.com"_s, u"domain-1.example"_s);
    row("like an international domain", u"acme0"_s, u"bücher.com"_s, u"domain-1.example"_s);
    row("like a domain of everybody's", u"acme0"_s, u"corp"_s, u"corp"_s);
    row("like an address", u"acme0"_s, u"10.8.0.1"_s, u"private-ipv4-1"_s);
    row("like nothing else", u"acme0"_s, u"Joe's VPN"_s, u"network-1"_s);
    row("one word", u"acme0"_s, u"acme"_s, u"network-1"_s);
    row("a number", u"acme0"_s, u"2.4"_s, u"network-1"_s);
    row("a domain and more", u"acme0"_s, u"acme.com VPN"_s, u"network-1"_s);
    row("a domain and a port", u"acme0"_s, u"acme.com:5"_s, u"network-1"_s);
}

/// Connections are often called like their device, their server or their domain.
void MaskingTest::calledAlike()
{
    QFETCH(const QString, link);
    QFETCH(const QString, connection);
    QFETCH(const QString, expected);
    Masking masking;
    const QString masked = masking.link(link);
    QCOMPARE(masking.network(connection), expected);
    QCOMPARE(masking.text(connection), expected);
    QCOMPARE(masking.link(link), masked);
    if (!Address::fromString(connection))
        QCOMPARE(masking.name(connection), expected);
    QCOMPARE(masking.scope({.kind = ScopeKey::Kind::Delegate, .index = -1, .name = connection}), expected);
}

void MaskingTest::hides_data()
{
    QTest::addColumn<QString>("text");
    const QString secret = u"sEcret77"_s;
    for (const QString &around : {u"%1"_s, u"x.%1.y"_s, u"%1:53"_s, u"[%1]:53"_s, u"fe80::1%%1"_s, u"~%1"_s, u"~~~%1"_s,
             u"http://%1/"_s, u"http://a.b/%1?%1#%1"_s, u"%1://a"_s, u"/etc/%1.conf"_s, u"/home/%1"_s, u"no-%1"_s,
             u"%1."_s, u"org.freedesktop.%1"_s, u"org.freedesktop.resolve1.%1.x"_s, u"1.2.3.4%1"_s, u"1.2.3.4@%1"_s,
             u"(%1)"_s, u"a\n%1\r\n"_s, u"<b>%1</b>"_s, u"`%1`"_s, u"|%1|"_s, u"“%1”"_s, u"%1🙂"_s, u"257-%1"_s,
             u"ö%1"_s, u"a=%1"_s, u"DHCP/%1"_s, u"\\%1"_s, u"*.%1"_s, u"%1.local"_s, u"[::1%%1]"_s, u"10.0.0.1/%1"_s,
             u"..%1.."_s, u"eth0.%1"_s})
        QTest::newRow(qPrintable(around)) << QString(around).replace(u"%1"_s, secret);
    QTest::newRow("nul after an address") << u"1.2.3.4"_s + QChar(0) + secret;
    QTest::newRow("very long") << QString(100'000, u'~') + secret;
    QTest::newRow("very many dots") << QString(100'000, u'.') + secret;
    QTest::newRow("late") << QString(u"a "_s).repeated(5000) + secret;
}

void MaskingTest::hides()
{
    QFETCH(const QString, text);
    Masking masking;
    for (const QString &masked : {masking.text(text), masking.name(text), masking.link(text), masking.network(text),
             masking.version(text), masking.json(QJsonObject{{text, text}}).toObject().keys().first(),
             masking.json(QJsonArray{QJsonArray{text}}).toArray()[0].toArray()[0].toString()})
        QVERIFY2(!masked.contains(u"ecret"_s, Qt::CaseInsensitive), qPrintable(masked));
}

QTEST_GUILESS_MAIN(MaskingTest)
#include "masking_test.moc"
