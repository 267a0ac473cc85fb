// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "proberrun.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <utility>

using namespace Qt::StringLiterals;

namespace Dotlight
{

namespace
{
/// All of what a run may tell; a whole report is some 50 kB.
constexpr qsizetype mostBytes = qsizetype(4) << 20;
/// What is kept of the standard error.
constexpr qsizetype mostSaid = 2048;
}

QString proberPath()
{
    const QString built = QCoreApplication::applicationDirPath() + "/../cli/prober/dotlight-prober"_L1;
    return QFileInfo(built).isExecutable() ? QFileInfo(built).canonicalFilePath() : QStringLiteral(DOTLIGHT_PROBER);
}

ProberRun::ProberRun(QString program, std::chrono::milliseconds limit, QObject *parent)
    : QObject(parent)
    , m_program(std::move(program))
{
    m_limit.setSingleShot(true);
    m_limit.setInterval(limit);
    m_process.setStandardInputFile(QProcess::nullDevice());
    connect(&m_limit, &QTimer::timeout, this, [this] { stop({.problem = ProberProblem::TooSlow}); });
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &ProberRun::readLines);
    connect(&m_process, &QProcess::readyReadStandardError, this, &ProberRun::readErrors);
    connect(&m_process, &QProcess::errorOccurred, this, &ProberRun::onError);
    connect(&m_process, &QProcess::finished, this, [this](int, QProcess::ExitStatus status) { onFinished(status); });
}

// QProcess waits for its child as it is destroyed, and this one may be asking a server that says nothing.
ProberRun::~ProberRun()
{
    m_process.disconnect(this);
    m_process.kill();
}

void ProberRun::start(const QStringList &arguments)
{
    if (isRunning())
        return;
    m_said.clear();
    m_told = 0;
    m_stopped.reset();
    m_limit.start();
    m_process.start(m_program, arguments);
}

void ProberRun::cancel()
{
    if (isRunning())
        stop({.cancelled = true});
}

void ProberRun::stop(const ProberEnd &because)
{
    if (m_stopped)
        return;
    m_stopped = because;
    m_process.kill();
}

void ProberRun::readLines()
{
    while (!m_stopped && m_process.canReadLine()) {
        const QByteArray read = m_process.readLine();
        m_told += read.size();
        Q_EMIT line(read.trimmed());
    }
    if (m_told + m_process.bytesAvailable() > mostBytes)
        stop({.problem = ProberProblem::NotUnderstood});
    if (m_stopped)
        m_process.readAllStandardOutput();
}

void ProberRun::readErrors()
{
    m_said = (m_said + m_process.readAllStandardError()).right(mostSaid);
}

void ProberRun::onError(QProcess::ProcessError error)
{
    // Of all others finished() tells.
    if (error != QProcess::FailedToStart)
        return;
    const bool there = QFileInfo::exists(m_program);
    end({.problem = there ? ProberProblem::NotStarted : ProberProblem::NotFound,
        .said = there ? m_process.errorString() : QString()});
}

void ProberRun::onFinished(QProcess::ExitStatus status)
{
    readErrors();
    readLines();
    // The last line may lack its end.
    if (const QByteArray rest = m_process.readAllStandardOutput().trimmed(); !m_stopped && !rest.isEmpty())
        Q_EMIT line(rest);
    if (m_stopped)
        return end(*m_stopped);
    ProberEnd how{.said = QString::fromUtf8(m_said)};
    if (status == QProcess::CrashExit)
        how.problem = ProberProblem::Crashed;
    end(how);
}

void ProberRun::end(const ProberEnd &end)
{
    m_limit.stop();
    Q_EMIT ended(end);
}

}
