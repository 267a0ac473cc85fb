// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>
#include <QTimer>

namespace Dotlight::Cli
{

/// One line on standard error while something takes longer than a second, and gone afterwards. Only on a terminal.
class Progress : public QObject
{
    Q_OBJECT

public:
    explicit Progress(QObject *parent = nullptr);
    ~Progress() override;

    void start();
    void stop();

private:
    void show();

    QTimer m_timer;
    QElapsedTimer m_since;
    bool m_shown = false;
};

}
