// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "whycommand.h"

#include "checks/why/notasked.h"
#include "cli/chainpage.h"
#include "cli/lastresort.h"
#include "cli/output.h"
#include "cli/target.h"
#include "cli/terminal.h"
#include "cli/textwidth.h"
#include "daemons/bus/bus.h"
#include "facts/keptfile.h"
#include "watch/localnames.h"
#include "wording/chainjson.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <unistd.h>

#include <utility>

using namespace std::chrono_literals;

namespace Dotlight::Cli
{

namespace
{
constexpr int wrong = 1;
/// What reading the daemons may take: a client gives a daemon that hangs five seconds.
constexpr auto readingLimit = 6s;

WatchOptions optionsForReading()
{
    WatchOptions options;
    options.lookups = false;
    options.follow = false;
    options.everyLink = false;
    options.proofs = proofsPath();
    return options;
}

QString textFor(const Chain &chain, bool json)
{
    if (json)
        return QString::fromUtf8(printableJson(QJsonDocument(chainJson(chain)).toJson()));
    return renderChain(chain, lookFor(terminalFacts(STDOUT_FILENO)));
}
}

WhyCommand::WhyCommand(const Arguments &arguments, QObject *parent)
    : Command(wrong, parent)
    , m_arguments(arguments)
    , m_bus(std::make_unique<Bus>(QString()))
    , m_watch(optionsForReading())
{
    m_readingLimit.setSingleShot(true);
    m_readingLimit.setInterval(readingLimit);
    connect(&m_readingLimit, &QTimer::timeout, this, [this] { begin(m_watch.snapshot()); });
    connect(&m_watch, &Watch::changed, this, &WhyCommand::onChanged);
    connect(&m_watch, &Watch::busFailed, this, &WhyCommand::onBusFailed);
}

WhyCommand::~WhyCommand() = default;

void WhyCommand::start()
{
    m_clock.start();
    m_readingLimit.start();
    endAfter(std::chrono::ceil<std::chrono::seconds>(ChainQuest::Options().limit) + 2s, ExitStatus(wrong),
        QCoreApplication::translate("Dotlight", "not everything was answered in time"));
    m_progress.start();
    m_watch.start();
}

void WhyCommand::onChanged(const SnapshotPtr &snapshot)
{
    if (snapshot->settled)
        begin(snapshot);
}

void WhyCommand::begin(const SnapshotPtr &snapshot)
{
    if (std::exchange(m_begun, true))
        return;
    m_readingLimit.stop();
    const QString typed = m_arguments.name.value_or(QString());
    // The same rules as those of `where`.
    const Route route = routeOf(*snapshot, typed, localNames(optionsForReading().root));
    m_checked = isChecked(route);
    if (const auto chain = chainNotAsked(route))
        return tell(*chain);
    const QString asked = nameAsked(route);
    if (const auto name = DnsName::fromText(asked))
        return follow(*name, wayOf(route, *snapshot));
    complain(QCoreApplication::translate("Dotlight", "%1 is no name of a host or domain").arg(quoted(asked)));
    Q_EMIT
    finished(int(ExitStatus::Usage));
}

void WhyCommand::follow(const DnsName &name, const NameWay &way)
{
    ChainQuest::Options options;
    options.limit -= std::chrono::milliseconds(m_clock.elapsed());
    options.way = way;
    m_ownDomain = way.ownDomain ? way.ownDomain->text() : QString();
    auto *quest = new ChainQuest(*m_bus, name, options, this);
    connect(quest, &ChainQuest::finished, this, &WhyCommand::tell);
    quest->start();
}

void WhyCommand::tell(Chain chain)
{
    // A reader of the output may be slow.
    endNoMore();
    m_progress.stop();
    chain.checked = m_checked;
    chain.ownDomain = m_ownDomain;
    const auto written = write(STDOUT_FILENO, textFor(chain, m_arguments.json));
    if (!written)
        complain(written.error());
    const bool fine = chain.broken == ChainBreak::None;
    Q_EMIT
    finished(written && fine ? 0 : wrong);
}

}
