// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "designatedjudge.h"

#include <QTcpSocket>
#include <QTimer>
#include <QUdpSocket>

namespace Dotlight
{

/// Asks one plain server who speaks for it: over UDP, and over TCP where the reply is cut short (RFC 1035, 4.2). Asked a second
/// time half-way to the limit, since a packet may get lost.
class DesignationQuestion : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds limit{2000};

    explicit DesignationQuestion(const Server &server, QObject *parent = nullptr);
    ~DesignationQuestion() override;

    void ask();
    /// Nothing if no reply came.
    [[nodiscard]] const std::optional<DesignationAnswer> &answer() const { return m_answer; }

Q_SIGNALS:
    /// Once, never from within ask().
    void finished();

private:
    void send();
    void onDatagrams();
    void askOverTcp();
    void onStream();
    /// False where it is no reply to the question.
    bool take(const QByteArray &message, bool mayBeCut);
    void end();

    QString m_server;
    quint16 m_port;
    quint16 m_id;
    QByteArray m_query;
    QUdpSocket m_udp;
    QTcpSocket m_tcp;
    QByteArray m_stream;
    QTimer m_limit;
    QTimer m_again;
    std::optional<DesignationAnswer> m_answer;
    bool m_ended = false;
};

}
