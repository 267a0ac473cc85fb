// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "progress.h"

#include "output.h"
#include "terminal.h"

#include <QCoreApplication>

#include <unistd.h>

#include <tuple>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Dotlight::Cli
{

namespace
{
constexpr auto clearedLine = "\r\033[K"_L1;

QString usualWords(int seconds)
{
    //: Shown while a test question is under way; short enough for a line of 40 columns.
    return QCoreApplication::translate("Dotlight", "Waiting for an answer, %n s", nullptr, seconds);
}
}

Progress::Progress(QObject *parent)
    : QObject(parent)
    , m_words(usualWords)
{
    // A coarse timer may be early, and the line would begin with 0 s.
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(1s);
    connect(&m_timer, &QTimer::timeout, this, &Progress::show);
}

Progress::~Progress()
{
    stop();
}

void Progress::start()
{
    const TerminalFacts facts = terminalFacts(STDERR_FILENO);
    // On a narrower one the line would wrap, and not be taken away whole.
    constexpr int fewestColumns = 40;
    if (!facts.terminal || facts.dumb || (facts.columns > 0 && facts.columns < fewestColumns))
        return;
    if (!m_since.isValid())
        m_since.start();
    m_timer.start();
}

void Progress::stop()
{
    m_timer.stop();
    if (std::exchange(m_shown, false))
        std::ignore = write(STDERR_FILENO, QString(clearedLine));
}

void Progress::show()
{
    m_shown = true;
    const int seconds = int(m_since.elapsed() / 1000);
    std::ignore = write(STDERR_FILENO, clearedLine + m_words(seconds));
}

}
