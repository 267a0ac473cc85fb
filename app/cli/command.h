// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace Dotlight::Cli
{

/// A verb at work: runs in the event loop, and says once how it ended.
class Command : public QObject
{
    Q_OBJECT

public:
    /// withoutBus: the exit status where the system bus can't be reached.
    Command(int withoutBus, QObject *parent)
        : QObject(parent)
        , m_withoutBus(withoutBus)
    {
    }
    virtual void start() = 0;

Q_SIGNALS:
    void finished(int exitStatus);

protected:
    void onBusFailed(const QString &text);

private:
    int m_withoutBus;
};

}
