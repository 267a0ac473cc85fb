// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/net/procnet.h"

#include "daemons/files/root.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Dotlight;
using namespace Qt::StringLiterals;

namespace
{
const QByteArray line = "0: 0100007F:0035 00000000:0000 07 0:0 0:0 0 991 0 1\n";
const QByteArray tooLong(17 << 20, ' ');
}

/// The kernel's lists of sockets, in files of the test's own.
class ProcNetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lists_data()
    {
        QTest::addColumn<std::optional<QByteArray>>("four");
        QTest::addColumn<std::optional<QByteArray>>("six");
        QTest::addColumn<std::optional<qsizetype>>("sockets");
        const auto row = [](const char *tag, const std::optional<QByteArray> &four,
                             const std::optional<QByteArray> &six,
                             std::optional<qsizetype> sockets) { QTest::newRow(tag) << four << six << sockets; };
        row("both", line, line + line, 3);
        row("no IPv6", line, std::nullopt, 1);
        row("empty", QByteArray(), QByteArray(), 0);
        // Longer than the other files that are read.
        row("many sockets", line.repeated(30000), std::nullopt, 30000);
        row("none", std::nullopt, line, std::nullopt);
        row("too long", line + tooLong, line, std::nullopt);
        row("IPv6 too long", line, line + tooLong, std::nullopt);
    }

    void lists()
    {
        QFETCH(const std::optional<QByteArray>, four);
        QFETCH(const std::optional<QByteArray>, six);
        QFETCH(const std::optional<qsizetype>, sockets);
        const QTemporaryDir dir;
        QVERIFY(QDir(dir.path()).mkpath(u"proc/net"_s));
        write(dir.filePath(u"proc/net/udp"_s), four);
        write(dir.filePath(u"proc/net/udp6"_s), six);
        const auto found = kernelSockets(Root(dir.path()), SocketKind::Udp);
        QCOMPARE(found.has_value(), sockets.has_value());
        if (found)
            QCOMPARE(found->size(), *sockets);
    }

private:
    static void write(const QString &path, const std::optional<QByteArray> &text)
    {
        if (!text)
            return;
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(*text), text->size());
    }
};

QTEST_GUILESS_MAIN(ProcNetTest)
#include "procnet_test.moc"
