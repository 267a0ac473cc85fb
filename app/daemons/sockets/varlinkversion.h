// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

class QSocketNotifier;

namespace Dotlight
{

/// The version that resolved itself gives, by org.varlink.service.GetInfo on its socket (varlink.org; systemd 252 and later).
/// systemd's own may be another one: between an upgrade and the restart of resolved. Only to be asked while
/// org.freedesktop.resolve1 has an owner: from systemd 259 on the socket would start it.
class VarlinkVersion : public QObject
{
    Q_OBJECT

public:
    /// The socket's path.
    explicit VarlinkVersion(const QString &path, QObject *parent = nullptr);
    ~VarlinkVersion() override;

    void ask();

Q_SIGNALS:
    /// Once; such as "257.13 (257.13-1~deb13u1)", or nothing: no socket, no answer in time, no such answer.
    void answered(const std::optional<QString> &version);

private:
    [[nodiscard]] bool connectAndSend();
    void onReadable();
    void end(const std::optional<QString> &version);

    QString m_path;
    int m_socket = -1;
    std::unique_ptr<QSocketNotifier> m_notifier;
    QByteArray m_received;
    QTimer m_limit;
};

/// The version in a reply to GetInfo, without its NUL; nothing if there is none.
[[nodiscard]] std::optional<QString> versionInReply(const QByteArray &reply);

}
