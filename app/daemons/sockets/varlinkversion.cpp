// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "varlinkversion.h"

#include "daemons/bus/call.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSocketNotifier>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>

using namespace Qt::StringLiterals;

namespace Dotlight
{

namespace
{
/// Far above what GetInfo gives; whoever sends more is not resolved.
constexpr qsizetype longestReply = 65536;

std::optional<sockaddr_un> addressOf(const QString &path)
{
    const QByteArray bytes = QFile::encodeName(path);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (bytes.size() >= qsizetype(sizeof address.sun_path))
        return std::nullopt;
    std::memcpy(address.sun_path, bytes.constData(), size_t(bytes.size()));
    return address;
}
}

VarlinkVersion::VarlinkVersion(const QString &path, QObject *parent)
    : QObject(parent)
    , m_path(path)
{
    m_limit.setSingleShot(true);
    m_limit.setInterval(readLimit);
    connect(&m_limit, &QTimer::timeout, this, [this] { end(std::nullopt); });
}

VarlinkVersion::~VarlinkVersion()
{
    m_notifier.reset();
    if (m_socket >= 0)
        close(m_socket);
}

void VarlinkVersion::ask()
{
    if (!connectAndSend()) {
        QMetaObject::invokeMethod(this, [this] { end(std::nullopt); }, Qt::QueuedConnection);
        return;
    }
    m_limit.start();
    m_notifier = std::make_unique<QSocketNotifier>(m_socket, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &VarlinkVersion::onReadable);
}

bool VarlinkVersion::connectAndSend()
{
    const auto address = addressOf(m_path);
    m_socket = address ? socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0) : -1;
    // A local socket takes a connection and a short message at once, or refuses them.
    static constexpr QByteArrayView message{"{\"method\":\"org.varlink.service.GetInfo\"}\0", 41};
    return m_socket >= 0 && ::connect(m_socket, reinterpret_cast<const sockaddr *>(&*address), sizeof *address) == 0
        && send(m_socket, message.data(), size_t(message.size()), MSG_NOSIGNAL) == message.size();
}

void VarlinkVersion::onReadable()
{
    std::array<char, 4096> buffer;
    const ssize_t length = recv(m_socket, buffer.data(), buffer.size(), 0);
    if (length < 0 && (errno == EAGAIN || errno == EINTR))
        return;
    if (length > 0)
        m_received.append(buffer.data(), length);
    const qsizetype nul = m_received.indexOf('\0');
    if (nul >= 0)
        end(versionInReply(m_received.first(nul)));
    else if (length <= 0 || m_received.size() > longestReply)
        end(std::nullopt);
}

void VarlinkVersion::end(const std::optional<QString> &version)
{
    m_limit.stop();
    if (m_notifier)
        m_notifier->setEnabled(false);
    Q_EMIT answered(version);
}

std::optional<QString> versionInReply(const QByteArray &reply)
{
    const QJsonValue version = QJsonDocument::fromJson(reply).object()["parameters"_L1]["version"_L1];
    return version.isString() ? std::optional(version.toString()) : std::nullopt;
}

}
