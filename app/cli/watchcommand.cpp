// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "watchcommand.h"

#include "facts/keptfile.h"
#include "output.h"
#include "textwidth.h"
#include "wording/json.h"
#include "wording/printable.h"
#include "wording/words.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <unistd.h>

using namespace std::chrono_literals;

namespace Dotlight::Cli
{

namespace
{
/// Lookups that are under way mostly end in some milliseconds: what lies between is told only where it lasts.
constexpr auto patience = 1s;

WatchOptions watchOptions()
{
    WatchOptions options;
    options.proofs = proofsPath();
    return options;
}
}

QByteArray watchLine(const Snapshot &snapshot, bool json)
{
    const Assessment assessment = assess(snapshot);
    if (json)
        return printableJson(QJsonDocument(statusJson(snapshot, assessment)).toJson(QJsonDocument::Compact));
    //: A line of "dotlightctl watch": a level, and the sentence for the whole.
    const QString line =
        QCoreApplication::translate("Dotlight", "%1: %2").arg(title(assessment.level), summary(assessment, snapshot));
    return printable(line).toUtf8();
}

WatchCommand::WatchCommand(const Arguments &arguments, QObject *parent)
    : Command(1, parent)
    , m_arguments(arguments)
    , m_watch(watchOptions())
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, &WatchCommand::tell);
    connect(&m_watch, &Watch::changed, this, &WatchCommand::onChanged);
    connect(&m_watch, &Watch::busFailed, this, &WatchCommand::onBusFailed);
    connect(&m_end, &EndOfInterest::ended, this, [this] {
        Q_EMIT
        finished(0);
    });
}

void WatchCommand::start()
{
    m_watch.start();
}

void WatchCommand::onChanged(const SnapshotPtr &snapshot)
{
    if (!snapshot->settled)
        return;
    if (!snapshot->lookupsPending)
        tell();
    else if (!m_patience.isActive())
        m_patience.start();
}

void WatchCommand::tell()
{
    m_patience.stop();
    const QByteArray line = watchLine(*m_watch.snapshot(), m_arguments.json);
    if (line == m_last)
        return;
    m_last = line;
    const auto written = write(STDOUT_FILENO, line + '\n');
    if (written)
        return;
    const bool readerGone = written.error() == std::errc::broken_pipe;
    if (!readerGone)
        complain(written.error());
    Q_EMIT
    finished(readerGone ? 0 : 1);
}

}
