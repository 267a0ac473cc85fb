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
    using QObject::QObject;
    virtual void start() = 0;

Q_SIGNALS:
    void finished(int exitStatus);

protected:
    void onBusFailed(const QString &text);
};

}
