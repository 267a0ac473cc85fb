// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "daemons/files/fileparse.h"

#include <QFile>
#include <QTest>

using namespace Dotlight;
using namespace Qt::StringLiterals;

/// The files as distributions have them; tests/fixtures/README.md says where they are from.
class DistributionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void files_data()
    {
        QTest::addColumn<bool>("stubOnly");
        QTest::addColumn<QStringList>("nameservers");
        QTest::addColumn<bool>("hasResolve");
        QTest::addColumn<QString>("hostsLine");
        const QStringList stub{u"127.0.0.53"_s};
        QTest::newRow("debian-12") << false << QStringList{u"192.0.2.1"_s} << false << u"files dns"_s;
        QTest::newRow("debian-12-desktop") << false << QStringList{u"192.0.2.1"_s, u"2001:db8::1"_s} << false
                                           << u"files mdns4_minimal [NOTFOUND=return] dns"_s;
        QTest::newRow("debian-13-resolve") << true << stub << true << u"files resolve [!UNAVAIL=return] dns"_s;
        QTest::newRow("ubuntu-24.04") << true << stub << false << u"files mdns4_minimal [NOTFOUND=return] dns"_s;
        QTest::newRow("fedora") << true << stub << true
                                << u"files myhostname mdns4_minimal [NOTFOUND=return] resolve [!UNAVAIL=return] dns"_s;
        QTest::newRow("arch") << false << QStringList() << true
                              << u"mymachines resolve [!UNAVAIL=return] files myhostname dns"_s;
        QTest::newRow("resolved-uplink") << false
                                         << QStringList{u"192.0.2.53"_s, u"2001:db8::53"_s, u"fe80::1%wan0"_s,
                                                u"192.0.2.54"_s}
                                         << false << u"files dns"_s;
    }

    void files()
    {
        const QByteArray resolvConf = fixture(u"resolv.conf"_s);
        QTEST(FileParse::namesStubOnly(resolvConf), "stubOnly");
        QTEST(FileParse::nameservers(resolvConf), "nameservers");
        const QByteArray nsswitch = fixture(u"nsswitch.conf"_s);
        QTEST(FileParse::hostsHaveResolve(nsswitch), "hasResolve");
        QTEST(FileParse::hostsLine(nsswitch).value_or(QString()), "hostsLine");
    }

private:
    static QByteArray fixture(const QString &name)
    {
        QFile file(QStringLiteral(FIXTURES "/etc/%1/%2").arg(QString::fromLatin1(QTest::currentDataTag()), name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("no such fixture");
    }
};

QTEST_GUILESS_MAIN(DistributionsTest)
#include "distributions_test.moc"
