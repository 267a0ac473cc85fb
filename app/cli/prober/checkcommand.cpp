// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checkcommand.h"

#include "actions/saveproofs.h"
#include "checkpage.h"
#include "cli/lastresort.h"
#include "cli/output.h"
#include "cli/target.h"
#include "cli/terminal.h"
#include "cli/textwidth.h"
#include "facts/difference.h"
#include "wording/json.h"
#include "wording/report/report.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <unistd.h>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Dotlight::Cli
{

namespace
{
/// Everything, reading the daemons included.
constexpr auto wholeLimit = 29s;
/// A change that comes later is not answered by checks made anew: they would not be over in time.
constexpr auto mostForTheFirst = 12s;
/// Daemons that say nothing now have answered before.
constexpr auto againLimit = 1s;

WatchOptions optionsFor(const Arguments &arguments)
{
    WatchOptions options;
    // The checks make their own, to know what is theirs.
    options.lookups = false;
    options.everyLink = arguments.json || arguments.jsonLines || arguments.verb == Verb::Report;
    return options;
}

/// Of `report`: whether there is one, whatever it says.
int failure(const Arguments &arguments)
{
    return arguments.verb == Verb::Report ? 1 : int(ExitStatus::Unknown);
}

/// Results are told as they come.
bool tellsText(const Arguments &arguments)
{
    return !arguments.json && !arguments.jsonLines && arguments.verb != Verb::Report;
}

/// The same checks, each of which says nothing of the network that there is now.
QList<CheckResult> overtaken(const QList<CheckResult> &results)
{
    QList<CheckResult> once;
    for (const CheckResult &result : results) {
        if (once.isEmpty() || once.last().id != result.id)
            once.append({.id = result.id, .finding = Finding::NetworkChanged, .duration = result.duration});
    }
    return once;
}

Look look()
{
    return lookFor(terminalFacts(STDOUT_FILENO));
}
}

CheckCommand::CheckCommand(const Arguments &arguments, QObject *parent)
    : Command(failure(arguments), parent)
    , m_arguments(arguments)
    , m_watch(optionsFor(arguments))
{
    m_limit.setSingleShot(true);
    m_limit.setInterval(wholeLimit);
    connect(&m_limit, &QTimer::timeout, this, &CheckCommand::conclude);
    m_againLimit.setSingleShot(true);
    connect(&m_againLimit, &QTimer::timeout, this, &CheckCommand::conclude);
    connect(&m_watch, &Watch::changed, this, &CheckCommand::onFacts);
    connect(&m_watch, &Watch::busFailed, this, &CheckCommand::onBusFailed);
}

CheckCommand::~CheckCommand() = default;

void CheckCommand::start()
{
    m_clock.start();
    m_limit.start();
    endAfter(std::chrono::ceil<std::chrono::seconds>(m_limit.intervalAsDuration()) + 1s,
        ExitStatus(failure(m_arguments)),
        QCoreApplication::translate("Dotlight", "not everything was answered in time"));
    m_progress.start();
    m_watch.start();
}

bool CheckCommand::mayBeginAnew() const
{
    return !m_clock.hasExpired(std::chrono::milliseconds(mostForTheFirst).count());
}

void CheckCommand::onFacts(const SnapshotPtr &snapshot)
{
    if (m_ended || !snapshot->settled)
        return;
    if (!m_prober)
        return begin(snapshot);
    if (!sameForEvidence(*snapshot, *m_facts))
        onOvertaken(snapshot);
}

void CheckCommand::onOvertaken(const SnapshotPtr &snapshot)
{
    m_newer = snapshot;
    if (!mayBeginAnew())
        return;
    if (tellsText(m_arguments))
        tellText(changedText(look()));
    begin(snapshot);
}

void CheckCommand::lookAgain()
{
    WatchOptions options = optionsFor(m_arguments);
    options.follow = false;
    m_again = std::make_unique<Watch>(options);
    connect(m_again.get(), &Watch::changed, this, [this](const SnapshotPtr &snapshot) {
        if (m_ended || !snapshot->settled || !m_again)
            return;
        // It is telling just now.
        m_again.release()->deleteLater();
        m_againLimit.stop();
        onSeenAgain(snapshot);
    });
    m_againLimit.start(againLimit);
    m_again->start();
}

void CheckCommand::onSeenAgain(const SnapshotPtr &snapshot)
{
    if (sameForEvidence(*snapshot, *m_facts))
        return conclude();
    onOvertaken(snapshot);
    // It was too late to begin anew.
    if (m_newer)
        conclude();
}

void CheckCommand::begin(const SnapshotPtr &snapshot)
{
    if (m_arguments.link) {
        m_only = findScope(*snapshot, *m_arguments.link);
        if (!m_only) {
            m_progress.stop();
            complain(notFound(*m_arguments.link, snapshot->linksReadable));
            // It was there a moment ago, where it is not the first time that it is looked for.
            const bool mistaken = snapshot->linksReadable && !m_facts;
            return end(int(mistaken ? ExitStatus::Usage : ExitStatus::Unknown));
        }
    }
    m_newer.reset();
    m_again.reset();
    m_againLimit.stop();
    m_results.clear();
    m_facts = snapshot;
    m_prober = std::make_unique<Prober>(
        snapshot, ProbeRequest{.checks = m_arguments.checks, .only = m_only, .busAddress = {}});
    connect(m_prober.get(), &Prober::found, this, &CheckCommand::onFound);
    connect(m_prober.get(), &Prober::finished, this, &CheckCommand::lookAgain);
    m_progress.setWords([this](int seconds) { return howFar(seconds); });
    m_prober->start();
}

QString CheckCommand::howFar(int seconds) const
{
    //: Shown while checks are under way, %1 of %2; short enough for a line of 40 columns.
    return QCoreApplication::translate("Dotlight", "%1 of %2 checks are done, %n s", nullptr, seconds)
        .arg(m_prober->done())
        .arg(m_prober->wanted());
}

void CheckCommand::onFound(const CheckResult &result)
{
    m_results.append(result);
    if (m_arguments.jsonLines)
        tellJson(checkJson(result));
    else if (tellsText(m_arguments))
        tellText(resultText(result, look()));
}

void CheckCommand::conclude()
{
    if (m_ended)
        return;
    m_progress.stop();
    if (m_prober)
        m_prober->stop();
    if (m_ended)
        return;
    if (!m_facts) {
        complain(QCoreApplication::translate("Dotlight", "not everything was answered in time"));
        return end(failure(m_arguments));
    }
    // What was proven of one network proves nothing of another.
    const Snapshot seen = m_newer ? *m_newer : withProofs(kept(), m_prober->proofs());
    // A reader of the output may be slow.
    endNoMore();
    const Assessment assessment = assess(seen);
    std::ranges::stable_sort(m_results, {}, &CheckResult::id);
    if (m_newer)
        m_results = overtaken(m_results);
    if (m_arguments.verb == Verb::Report) {
        tellText(reportText(seen, assessment, m_results));
        return end(0);
    }
    if (m_arguments.json || m_arguments.jsonLines)
        tellJson(checksJson(seen, assessment, m_results));
    else
        tellText((m_newer ? overtakenText(look()) : QString()) + conclusionText(seen, assessment, m_only, look()));
    end(int(exitStatus(assessment, m_only)));
}

Snapshot CheckCommand::kept() const
{
    const auto saved = saveProofs(*m_facts, m_prober->proofs());
    if (saved)
        return withKept(*m_facts, *saved, QDateTime::currentDateTimeUtc());
    //: %1 is a path.
    complain(
        QCoreApplication::translate("Dotlight", "what was found is not kept: %1 can't be written").arg(proofsPath()));
    return *m_facts;
}

void CheckCommand::tellText(const QString &text)
{
    m_progress.stop();
    const auto written = write(STDOUT_FILENO, text);
    if (!written) {
        complain(written.error());
        return end(failure(m_arguments));
    }
    m_progress.start();
}

void CheckCommand::tellJson(const QJsonObject &object)
{
    const auto format = m_arguments.jsonLines ? QJsonDocument::Compact : QJsonDocument::Indented;
    QByteArray bytes = printableJson(QJsonDocument(object).toJson(format));
    if (m_arguments.jsonLines)
        bytes += '\n';
    tellText(QString::fromUtf8(bytes));
}

void CheckCommand::end(int exitStatus)
{
    if (std::exchange(m_ended, true))
        return;
    m_limit.stop();
    m_progress.stop();
    endNoMore();
    if (m_prober) {
        m_prober->disconnect(this);
        m_prober.release()->deleteLater();
    }
    Q_EMIT finished(exitStatus);
}

}
