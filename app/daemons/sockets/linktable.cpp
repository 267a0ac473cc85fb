// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "linktable.h"

#include "daemons/bus/log.h"
#include "netlinkdump.h"

#include <QFile>
#include <QSocketNotifier>

#include <linux/if_arp.h>
#include <linux/netlink.h>
#include <linux/rtnetlink.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <cerrno>

using namespace Qt::StringLiterals;

namespace Dotlight
{

LinkTable::LinkTable(const QString &root, bool follow, QObject *parent)
    : QObject(parent)
    , m_root(root)
    , m_follow(follow)
{
}

LinkTable::~LinkTable()
{
    m_notifier.reset();
    if (m_socket >= 0)
        close(m_socket);
}

void LinkTable::start()
{
    if (!m_follow)
        return;
    listen();
    read();
}

void LinkTable::listen()
{
    m_socket = socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC | SOCK_NONBLOCK, NETLINK_ROUTE);
    sockaddr_nl address{};
    address.nl_family = AF_NETLINK;
    address.nl_groups = RTMGRP_LINK | RTMGRP_IPV4_ROUTE | RTMGRP_IPV6_ROUTE;
    if (m_socket < 0 || bind(m_socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) < 0) {
        qCWarning(daemonsLog) << "the kernel's changes of links can't be followed:" << qt_error_string();
        return;
    }
    m_notifier = std::make_unique<QSocketNotifier>(m_socket, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &LinkTable::onReadable);
}

void LinkTable::read()
{
    // One that a change fell into is cut short: the next may be whole.
    m_isReadable = readLinks() || readLinks() || readLinks();
    if (!m_isReadable)
        qCWarning(daemonsLog) << "the kernel's links can't be read:" << qt_error_string();
    readRoutes();
}

bool LinkTable::readLinks()
{
    QMap<int, KernelLink> links;
    const bool complete = Netlink::dump(RTM_GETLINK, [&](const nlmsghdr &message) {
        if (const auto link = Netlink::newLink(message))
            put(links, *link);
    });
    if (complete)
        m_links = links;
    return complete;
}

void LinkTable::put(QMap<int, KernelLink> &links, KernelLink link) const
{
    // To rtnetlink a wireless card is an ethernet card.
    if (link.kind.isEmpty() && link.hardwareType == ARPHRD_ETHER
        && access(QFile::encodeName(m_root + "/sys/class/net/"_L1 + link.name + "/phy80211"_L1).constData(), F_OK) == 0)
        link.kind = u"wlan"_s;
    links.insert(link.index, link);
}

void LinkTable::readRoutes()
{
    QSet<int> gateways;
    const bool complete = Netlink::dump(RTM_GETROUTE, [&](const nlmsghdr &message) {
        for (const int link : Netlink::defaultRouteLinks(message))
            gateways.insert(link);
    });
    if (complete)
        m_gateways = gateways;
}

void LinkTable::onReadable()
{
    const auto linksBefore = m_links;
    const auto gatewaysBefore = m_gateways;
    m_routesChanged = false;
    if (!receive())
        read();
    else if (m_routesChanged)
        readRoutes();
    if (m_links != linksBefore || m_gateways != gatewaysBefore)
        Q_EMIT changed();
}

/// False if some were lost: the kernel's queue for us was full.
bool LinkTable::receive()
{
    alignas(nlmsghdr) std::array<char, 32768> buffer;
    bool whole = true;
    for (;;) {
        const ssize_t length = recv(m_socket, buffer.data(), buffer.size(), MSG_DONTWAIT | MSG_TRUNC);
        if (length < 0 && errno == EINTR)
            continue;
        if (length < 0 && errno != ENOBUFS)
            return whole;
        whole = whole && length >= 0 && length <= ssize_t(buffer.size());
        if (length > 0 && length <= ssize_t(buffer.size()))
            Netlink::eachMessage(
                QByteArrayView(buffer.data(), length), [this](const nlmsghdr &message) { take(message); });
    }
}

void LinkTable::take(const nlmsghdr &message)
{
    if (const auto link = Netlink::newLink(message))
        put(m_links, *link);
    else if (const auto gone = Netlink::goneLink(message))
        m_links.remove(*gone);
    else if (!Netlink::defaultRouteLinks(message).isEmpty())
        m_routesChanged = true;
    // The kernel tells nothing of IPv4 routes that vanish as their link goes down.
    m_routesChanged = m_routesChanged || message.nlmsg_type == RTM_NEWLINK || message.nlmsg_type == RTM_DELLINK;
}

}
