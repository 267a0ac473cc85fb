// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How soon a change is shown: bench_follow IFINDEX CHANGES BURST, as root. Another connection of this process sets the
// link's servers, one change at a time, then many at once. Prints one JSON object.

#include "meter.h"
#include "watch/watch.h"

#include <QCoreApplication>
#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusPendingCall>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// resolve1's (iay).
struct WireServer {
    int family = 2;
    QByteArray address;
};
Q_DECLARE_METATYPE(WireServer)

QDBusArgument &operator<<(QDBusArgument &argument, const WireServer &server)
{
    argument.beginStructure();
    argument << server.family << server.address;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, WireServer &server)
{
    argument.beginStructure();
    argument >> server.family >> server.address;
    argument.endStructure();
    return argument;
}

namespace Dotlight
{

class Follow : public QObject
{
    Q_OBJECT

public:
    Follow(int ifindex, int changes, int burst)
        : m_ifindex(ifindex)
        , m_changes(changes)
        , m_burst(burst)
        , m_watch(options())
    {
        m_giveUp.setSingleShot(true);
        connect(&m_giveUp, &QTimer::timeout, this, [this] { finish(false); });
        connect(&m_watch, &Watch::changed, this, &Follow::onChanged);
        m_bus.connect(u"org.freedesktop.resolve1"_s, u"/org/freedesktop/resolve1"_s,
            u"org.freedesktop.DBus.Properties"_s, u"PropertiesChanged"_s, this, SLOT(onAnnounced()));
        m_giveUp.start(60s);
        m_watch.start();
    }

private Q_SLOTS:
    void onAnnounced() { m_announced = std::chrono::steady_clock::now(); }

private:
    [[nodiscard]] static WatchOptions options()
    {
        WatchOptions options;
        options.lookups = false;
        options.slowLook = 1h;
        return options;
    }

    void onChanged(const SnapshotPtr &snapshot)
    {
        m_publications++;
        if (!snapshot->settled)
            return;
        const LinkFacts *link = snapshot->link(m_ifindex);
        const bool shown = link && link->dns && link->dns->servers.size() == 1
            && link->dns->servers.first().address.bytes() == wanted();
        if (m_number > 0 && !shown)
            return;
        const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - m_announced;
        if (m_number > 0 && m_number <= m_changes)
            m_tookMs.push_back(took.count());
        if (m_number >= m_changes + m_burst)
            finish(true);
        else
            QMetaObject::invokeMethod(this, &Follow::change, Qt::QueuedConnection);
    }

    void change()
    {
        if (m_number < m_changes)
            return setOne();
        m_publications = 0;
        while (m_number < m_changes + m_burst)
            setOne();
    }

    [[nodiscard]] QByteArray wanted() const
    {
        // 198.18.0.0/15 is for benchmarks (RFC 2544).
        return QByteArray::fromHex("c612") + QByteArray(1, char(m_number >> 8)) + QByteArray(1, char(m_number));
    }

    void setOne()
    {
        m_number++;
        QDBusMessage message = QDBusMessage::createMethodCall(u"org.freedesktop.resolve1"_s,
            u"/org/freedesktop/resolve1"_s, u"org.freedesktop.resolve1.Manager"_s, u"SetLinkDNS"_s);
        message << m_ifindex << QVariant::fromValue(QList<WireServer>{{2, wanted()}});
        m_bus.asyncCall(message);
    }

    void finish(bool whole)
    {
        print({{u"changes"_s, int(m_tookMs.size())}, {u"medianMs"_s, percentile(m_tookMs, 0.5)},
            {u"ms95"_s, percentile(m_tookMs, 0.95)}, {u"burst"_s, m_burst}, {u"burstPublications"_s, m_publications},
            {u"lastStateRight"_s, whole}});
        QCoreApplication::exit(whole ? 0 : 1);
    }

    int m_ifindex;
    int m_changes;
    int m_burst;
    int m_number = 0;
    int m_publications = 0;
    std::vector<double> m_tookMs;
    std::chrono::steady_clock::time_point m_announced;
    QDBusConnection m_bus = QDBusConnection::connectToBus(QDBusConnection::SystemBus, u"changes"_s);
    QTimer m_giveUp;
    Watch m_watch;
};

}

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    qDBusRegisterMetaType<WireServer>();
    qDBusRegisterMetaType<QList<WireServer>>();
    const QStringList arguments = app.arguments();
    const Dotlight::Follow follow(
        arguments.value(1).toInt(), arguments.value(2, u"100"_s).toInt(), arguments.value(3, u"300"_s).toInt());
    return QCoreApplication::exec();
}

#include "follow.moc"
