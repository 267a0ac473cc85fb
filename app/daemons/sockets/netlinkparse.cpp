// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "netlinkparse.h"

#include <QList>

#include <linux/if.h>
#include <linux/if_arp.h>
#include <linux/if_link.h>
#include <linux/netlink.h>
#include <linux/rtnetlink.h>

#include <cstring>

namespace Dotlight::Netlink
{

namespace
{
/// A value of a type at a place that need not be aligned for it.
template<typename T>
std::optional<T> valueAt(QByteArrayView bytes)
{
    if (bytes.size() < qsizetype(sizeof(T)))
        return std::nullopt;
    T value;
    std::memcpy(&value, bytes.data(), sizeof value);
    return value;
}

QByteArrayView payload(const nlmsghdr &message)
{
    const qsizetype length = qsizetype(message.nlmsg_len) - NLMSG_HDRLEN;
    return length < 0 ? QByteArrayView()
                      : QByteArrayView(reinterpret_cast<const char *>(&message) + NLMSG_HDRLEN, length);
}

constexpr qsizetype aligned(qsizetype length)
{
    return (length + 3) & ~qsizetype(3);
}

using AttributeHandler = std::function<void(int type, QByteArrayView value)>;

void eachAttribute(QByteArrayView bytes, const AttributeHandler &handler)
{
    while (const auto head = valueAt<rtattr>(bytes)) {
        if (head->rta_len < sizeof(rtattr) || head->rta_len > bytes.size())
            return;
        handler(
            head->rta_type & NLA_TYPE_MASK, bytes.sliced(sizeof(rtattr), head->rta_len - qsizetype(sizeof(rtattr))));
        bytes = bytes.sliced(qMin(aligned(head->rta_len), bytes.size()));
    }
}

QString text(QByteArrayView value)
{
    const qsizetype end = value.indexOf('\0');
    return QString::fromUtf8(end < 0 ? value : value.first(end));
}

template<typename Head>
QByteArrayView afterHead(const nlmsghdr &message)
{
    const QByteArrayView bytes = payload(message);
    return bytes.sliced(qMin(aligned(sizeof(Head)), bytes.size()));
}

QList<int> nextHops(QByteArrayView bytes)
{
    QList<int> links;
    while (const auto hop = valueAt<rtnexthop>(bytes)) {
        if (hop->rtnh_len < sizeof(rtnexthop) || hop->rtnh_len > bytes.size())
            break;
        links.append(hop->rtnh_ifindex);
        bytes = bytes.sliced(qMin(aligned(hop->rtnh_len), bytes.size()));
    }
    return links;
}
}

void eachMessage(QByteArrayView bytes, const std::function<void(const nlmsghdr &)> &handler)
{
    while (const auto head = valueAt<nlmsghdr>(bytes)) {
        if (head->nlmsg_len < sizeof(nlmsghdr) || head->nlmsg_len > bytes.size())
            return;
        handler(*reinterpret_cast<const nlmsghdr *>(bytes.data()));
        bytes = bytes.sliced(qMin(aligned(head->nlmsg_len), bytes.size()));
    }
}

std::optional<KernelLink> newLink(const nlmsghdr &message)
{
    const auto head = valueAt<ifinfomsg>(payload(message));
    // A bridge tells of its ports with messages of its own family, in which most is missing.
    if (message.nlmsg_type != RTM_NEWLINK || !head || head->ifi_family != AF_UNSPEC || (head->ifi_flags & IFF_LOOPBACK))
        return std::nullopt;
    KernelLink link{.index = head->ifi_index,
        .name = {},
        .carrier = (head->ifi_flags & IFF_LOWER_UP) != 0,
        .kind = {},
        .hardwareType = head->ifi_type,
        .carrierChanges = 0};
    eachAttribute(afterHead<ifinfomsg>(message), [&](int type, QByteArrayView value) {
        if (type == IFLA_IFNAME)
            link.name = text(value);
        else if (type == IFLA_CARRIER_CHANGES)
            link.carrierChanges = valueAt<quint32>(value).value_or(0);
        else if (type == IFLA_LINKINFO)
            eachAttribute(value, [&](int inner, QByteArrayView kind) {
                if (inner == IFLA_INFO_KIND)
                    link.kind = text(kind);
            });
    });
    return link.name.isEmpty() ? std::nullopt : std::optional(link);
}

std::optional<int> goneLink(const nlmsghdr &message)
{
    const auto head = valueAt<ifinfomsg>(payload(message));
    if (message.nlmsg_type != RTM_DELLINK || !head || head->ifi_family != AF_UNSPEC)
        return std::nullopt;
    return head->ifi_index;
}

QList<int> defaultRouteLinks(const nlmsghdr &message)
{
    const auto head = valueAt<rtmsg>(payload(message));
    const bool route = message.nlmsg_type == RTM_NEWROUTE || message.nlmsg_type == RTM_DELROUTE;
    if (!route || !head || head->rtm_dst_len != 0 || head->rtm_type != RTN_UNICAST || (head->rtm_flags & RTM_F_CLONED))
        return {};
    int table = head->rtm_table;
    QList<int> links;
    eachAttribute(afterHead<rtmsg>(message), [&](int type, QByteArrayView value) {
        if (type == RTA_TABLE)
            table = int(valueAt<quint32>(value).value_or(RT_TABLE_UNSPEC));
        else if (type == RTA_OIF)
            links.append(valueAt<int>(value).value_or(0));
        else if (type == RTA_MULTIPATH)
            links.append(nextHops(value));
    });
    return table == RT_TABLE_MAIN ? links : QList<int>();
}

}
