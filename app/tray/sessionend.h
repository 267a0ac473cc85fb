// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace Dotlight
{

/// Tells when the session is over. Without a display connection nothing else would: the session bus may serve the
/// person's next login too, and a process that stays keeps logind from ever calling the session gone.
class SessionEnd : public QObject
{
    Q_OBJECT

public:
    explicit SessionEnd(QObject *parent = nullptr);

Q_SIGNALS:
    void ended();

private Q_SLOTS:
    void busClosed();

private:
    void followSession(const QString &id);
    void followLeader(uint pid);
};

}
