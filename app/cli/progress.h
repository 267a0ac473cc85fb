// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>
#include <QTimer>

#include <functional>

namespace Dotlight::Cli
{

/// One line on standard error while something takes longer than a second, and gone afterwards. Only on a terminal.
class Progress : public QObject
{
    Q_OBJECT

public:
    explicit Progress(QObject *parent = nullptr);
    ~Progress() override;

    /// What the line says after so many seconds; of itself that an answer is waited for.
    using Words = std::function<QString(int seconds)>;
    void setWords(const Words &words) { m_words = words; }

    /// Counts on from the first start.
    void start();
    void stop();

private:
    void show();

    QTimer m_timer;
    QElapsedTimer m_since;
    Words m_words;
    bool m_shown = false;
};

}
