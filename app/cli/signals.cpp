// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "signals.h"

#include <sys/signalfd.h>
#include <sys/stat.h>
#include <unistd.h>

#include <csignal>

namespace Dotlight::Cli
{

namespace
{
int signalDescriptor()
{
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGINT);
    sigaddset(&set, SIGTERM);
    sigaddset(&set, SIGHUP);
    pthread_sigmask(SIG_BLOCK, &set, nullptr);
    return signalfd(-1, &set, SFD_CLOEXEC | SFD_NONBLOCK);
}

// A pipe or socket whose reader has gone shows as an error; a file or terminal never does.
bool hasReader(int fileDescriptor)
{
    struct stat status{};
    return fstat(fileDescriptor, &status) == 0 && (S_ISFIFO(status.st_mode) || S_ISSOCK(status.st_mode));
}
}

EndOfInterest::EndOfInterest(QObject *parent)
    : QObject(parent)
    , m_signals(signalDescriptor())
{
    if (m_signals >= 0) {
        m_signalNotifier = std::make_unique<QSocketNotifier>(m_signals, QSocketNotifier::Read);
        connect(m_signalNotifier.get(), &QSocketNotifier::activated, this, &EndOfInterest::ended);
    }
    if (hasReader(STDOUT_FILENO)) {
        m_outputNotifier = std::make_unique<QSocketNotifier>(STDOUT_FILENO, QSocketNotifier::Exception);
        connect(m_outputNotifier.get(), &QSocketNotifier::activated, this, &EndOfInterest::ended);
    }
}

EndOfInterest::~EndOfInterest()
{
    m_signalNotifier.reset();
    if (m_signals >= 0)
        close(m_signals);
}

}
