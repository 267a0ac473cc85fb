// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wherecommand.h"

#include "facts/keptfile.h"
#include "lastresort.h"
#include "output.h"
#include "target.h"
#include "terminal.h"
#include "textwidth.h"
#include "watch/localnames.h"
#include "wherepage.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <unistd.h>

using namespace std::chrono_literals;

namespace Dotlight::Cli
{

namespace
{
/// What reading the daemons may take: a client gives a daemon that hangs five seconds.
constexpr auto readingLimit = 6s;
constexpr int failed = 1;

WatchOptions optionsForReading()
{
    WatchOptions options;
    options.lookups = false;
    options.follow = false;
    options.everyLink = false;
    options.proofs = proofsPath();
    return options;
}
}

int exitStatus(const Route &route, const std::optional<RouteAsked> &asked)
{
    const bool agreed = !asked || asked->check.verdict == RouteVerdict::Agreed;
    return route.outcome != RouteOutcome::Unknown && agreed ? 0 : failed;
}

WhereCommand::WhereCommand(const Arguments &arguments, QObject *parent)
    : Command(failed, parent)
    , m_arguments(arguments)
    , m_watch(optionsForReading())
{
    m_limit.setSingleShot(true);
    m_limit.setInterval(readingLimit);
    connect(&m_limit, &QTimer::timeout, this, &WhereCommand::onLimit);
    connect(&m_watch, &Watch::changed, this, &WhereCommand::onChanged);
    connect(&m_watch, &Watch::busFailed, this, &WhereCommand::onBusFailed);
}

void WhereCommand::start()
{
    m_limit.start();
    // For where the event loop is never reached; see the command status.
    endAfter(readingLimit + NameLookup::limit + 2s, ExitStatus(failed),
        QCoreApplication::translate("Dotlight", "not everything was answered in time"));
    m_progress.start();
    m_watch.start();
}

void WhereCommand::onChanged(const SnapshotPtr &snapshot)
{
    if (snapshot->settled)
        predict(snapshot);
}

void WhereCommand::onLimit()
{
    complain(QCoreApplication::translate("Dotlight", "not everything was answered in time"));
    predict(m_watch.snapshot());
}

void WhereCommand::predict(const SnapshotPtr &snapshot)
{
    if (m_snapshot)
        return;
    m_snapshot = snapshot;
    m_limit.stop();
    m_route = routeOf(*snapshot, *m_arguments.name, localNames(optionsForReading().root));
    if (!m_arguments.ask || m_route.outcome == RouteOutcome::Unknown) {
        tell({});
        return;
    }
    m_lookup = std::make_unique<NameLookup>(QString(), *m_arguments.name, snapshot->resolver.majorVersion());
    connect(m_lookup.get(), &NameLookup::finished, this, &WhereCommand::onAnswer);
    m_lookup->start();
}

void WhereCommand::onAnswer(const NameAnswer &answer)
{
    tell(RouteAsked{answer, checkRoute(m_route, answer)});
}

void WhereCommand::tell(const std::optional<RouteAsked> &asked)
{
    // A reader of the output may be slow.
    endNoMore();
    m_progress.stop();
    const QString text = m_arguments.json
        ? QString::fromUtf8(printableJson(QJsonDocument(routeJson(m_route, *m_snapshot, asked)).toJson()))
        : renderRoute(m_route, *m_snapshot, asked, lookFor(terminalFacts(STDOUT_FILENO)));
    const auto written = write(STDOUT_FILENO, text);
    if (!written)
        complain(written.error());
    Q_EMIT
    finished(written ? exitStatus(m_route, asked) : failed);
}

}
