// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "statuscommand.h"

#include "facts/keptfile.h"
#include "lastresort.h"
#include "output.h"
#include "render.h"
#include "target.h"
#include "terminal.h"
#include "textwidth.h"
#include "wording/json.h"
#include "wording/report/report.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Dotlight::Cli
{

namespace
{
/// What reading the daemons may take before the lookups: a client gives a daemon that hangs five seconds.
constexpr auto readingLimit = 6s;

WatchOptions optionsFor(const Arguments &arguments)
{
    WatchOptions options;
    options.lookups = arguments.lookups;
    options.follow = false;
    options.everyLink = arguments.json || arguments.verb == Verb::Report;
    options.proofs = proofsPath();
    return options;
}

/// Of `report`: whether there is one, whatever it says.
int failure(const Arguments &arguments)
{
    return arguments.verb == Verb::Report ? 1 : int(ExitStatus::Unknown);
}
}

StatusCommand::StatusCommand(const Arguments &arguments, QObject *parent)
    : Command(failure(arguments), parent)
    , m_arguments(arguments)
    , m_watch(optionsFor(arguments))
{
    const WatchOptions options = optionsFor(arguments);
    m_limit.setSingleShot(true);
    m_limit.setInterval(options.opportunisticLookupLimit + readingLimit);
    connect(&m_limit, &QTimer::timeout, this, &StatusCommand::onLimit);
    connect(&m_watch, &Watch::changed, this, &StatusCommand::onChanged);
    connect(&m_watch, &Watch::busFailed, this, &StatusCommand::onBusFailed);
}

void StatusCommand::start()
{
    m_limit.start();
    // A limit of the event loop's own does not help where it is never reached: without room for a thread the library
    // waits for its own without end.
    endAfter(std::chrono::ceil<std::chrono::seconds>(m_limit.intervalAsDuration()) + 2s,
        ExitStatus(failure(m_arguments)),
        QCoreApplication::translate("Dotlight", "not everything was answered in time"));
    m_progress.start();
    m_watch.start();
}

void StatusCommand::onChanged(const SnapshotPtr &snapshot)
{
    // Nobody has to wait for an answer that is about something else.
    const bool misnamed = m_arguments.link && !findScope(*snapshot, *m_arguments.link);
    if (snapshot->settled && (misnamed || !snapshot->lookupsPending))
        answer(*snapshot);
}

void StatusCommand::onLimit()
{
    if (!m_watch.snapshot()->settled)
        complain(QCoreApplication::translate("Dotlight", "not everything was answered in time"));
    answer(*m_watch.snapshot());
}

void StatusCommand::answer(const Snapshot &snapshot)
{
    if (std::exchange(m_answered, true))
        return;
    m_limit.stop();
    // A reader of the output may be slow.
    endNoMore();
    m_progress.stop();
    const std::optional<ScopeKey> scope = m_arguments.link ? findScope(snapshot, *m_arguments.link) : std::nullopt;
    if (m_arguments.link && !scope) {
        complain(notFound(*m_arguments.link, snapshot.linksReadable));
        Q_EMIT
        finished(int(snapshot.linksReadable ? ExitStatus::Usage : ExitStatus::Unknown));
        return;
    }
    const Assessment assessment = assess(snapshot);
    const auto written = write(STDOUT_FILENO, textFor(snapshot, scope, assessment));
    if (!written)
        complain(written.error());
    const bool report = m_arguments.verb == Verb::Report;
    const int told = report ? (snapshot.settled ? 0 : 1) : int(exitStatus(assessment, scope));
    Q_EMIT
    finished(written ? told : failure(m_arguments));
}

QString StatusCommand::textFor(
    const Snapshot &snapshot, const std::optional<ScopeKey> &scope, const Assessment &assessment) const
{
    if (m_arguments.verb == Verb::Report)
        return reportText(snapshot, assessment, {});
    if (m_arguments.json)
        return QString::fromUtf8(printableJson(QJsonDocument(statusJson(snapshot, assessment)).toJson()));
    return render(snapshot, assessment, scope, lookFor(terminalFacts(STDOUT_FILENO)));
}

}
