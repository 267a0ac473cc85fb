// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QSocketNotifier>

#include <memory>

namespace Dotlight::Cli
{

/// SIGINT and SIGTERM, and the end of whoever reads standard output, as a signal of Qt's. Make it before any thread.
class EndOfInterest : public QObject
{
    Q_OBJECT

public:
    explicit EndOfInterest(QObject *parent = nullptr);
    ~EndOfInterest() override;

Q_SIGNALS:
    void ended();

private:
    int m_signals = -1;
    std::unique_ptr<QSocketNotifier> m_signalNotifier;
    std::unique_ptr<QSocketNotifier> m_outputNotifier;
};

}
