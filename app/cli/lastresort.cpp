// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lastresort.h"

#include <QByteArray>

#include <unistd.h>

#include <csignal>
#include <tuple>

namespace Dotlight::Cli
{

namespace
{
// Made before the signal comes: in its handler nothing may be (signal-safety(7)).
QByteArray lastWords;
int lastStatus = 0;

void onAlarm(int /*signal*/)
{
    std::ignore = ::write(STDERR_FILENO, lastWords.constData(), size_t(lastWords.size()));
    _exit(lastStatus);
}
}

void endAfter(std::chrono::seconds time, ExitStatus status, const QString &text)
{
    lastWords = "dotlightctl: " + text.toUtf8() + '\n';
    lastStatus = int(status);
    std::signal(SIGALRM, onAlarm);
    alarm(unsigned(time.count()));
}

void endNoMore()
{
    alarm(0);
}

}
