// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "netlinkdump.h"

#include "netlinkparse.h"

#include <linux/netlink.h>
#include <linux/rtnetlink.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>

namespace Dotlight::Netlink
{

namespace
{
struct Request {
    nlmsghdr head;
    rtgenmsg family;
};

bool ask(int socket, int type)
{
    Request request{};
    request.head.nlmsg_len = NLMSG_LENGTH(sizeof(rtgenmsg));
    request.head.nlmsg_type = quint16(type);
    request.head.nlmsg_flags = NLM_F_REQUEST | NLM_F_DUMP;
    request.family.rtgen_family = AF_UNSPEC;
    return send(socket, &request, request.head.nlmsg_len, MSG_DONTWAIT) >= 0;
}

enum class Progress { More, Done, Broken };

Progress receive(int socket, const std::function<void(const nlmsghdr &)> &handler)
{
    alignas(nlmsghdr) std::array<char, 32768> buffer;
    const ssize_t length = recv(socket, buffer.data(), buffer.size(), MSG_DONTWAIT);
    if (length <= 0)
        return Progress::Broken;
    Progress progress = Progress::More;
    eachMessage(QByteArrayView(buffer.data(), length), [&](const nlmsghdr &message) {
        if (progress == Progress::Broken)
            return;
        const bool interrupted = (message.nlmsg_flags & NLM_F_DUMP_INTR) != 0;
        if (interrupted || message.nlmsg_type == NLMSG_ERROR)
            progress = Progress::Broken;
        else if (message.nlmsg_type == NLMSG_DONE)
            progress = Progress::Done;
        else
            handler(message);
    });
    return progress;
}
}

bool dump(int type, const std::function<void(const nlmsghdr &)> &handler)
{
    const int socket = ::socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC, NETLINK_ROUTE);
    if (socket < 0)
        return false;
    Progress progress = ask(socket, type) ? Progress::More : Progress::Broken;
    while (progress == Progress::More)
        progress = receive(socket, handler);
    close(socket);
    return progress == Progress::Done;
}

}
