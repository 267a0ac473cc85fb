// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "whycommand.h"

#include "cli/chainpage.h"
#include "cli/lastresort.h"
#include "cli/output.h"
#include "cli/target.h"
#include "cli/terminal.h"
#include "cli/textwidth.h"
#include "daemons/bus/bus.h"
#include "wording/chainjson.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <unistd.h>

using namespace std::chrono_literals;

namespace Dotlight::Cli
{

namespace
{
constexpr int wrong = 1;

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
{
}

WhyCommand::~WhyCommand() = default;

void WhyCommand::start()
{
    const QString typed = m_arguments.name.value_or(QString());
    const auto name = DnsName::fromText(typed);
    if (!name) {
        complain(QCoreApplication::translate("Dotlight", "%1 is no name of a host or domain").arg(quoted(typed)));
        Q_EMIT
        finished(int(ExitStatus::Usage));
        return;
    }
    if (!m_bus->isConnected())
        return onBusFailed(m_bus->errorText());
    const ChainQuest::Options options;
    endAfter(std::chrono::ceil<std::chrono::seconds>(options.limit) + 2s, ExitStatus::Unknown,
        QCoreApplication::translate("Dotlight", "not everything was answered in time"));
    m_progress.start();
    auto *quest = new ChainQuest(*m_bus, *name, options, this);
    connect(quest, &ChainQuest::finished, this, &WhyCommand::onChain);
    quest->start();
}

void WhyCommand::onChain(const Chain &chain)
{
    // A reader of the output may be slow.
    endNoMore();
    m_progress.stop();
    const auto written = write(STDOUT_FILENO, textFor(chain, m_arguments.json));
    if (!written)
        complain(written.error());
    const bool fine = chain.broken == ChainBreak::None;
    Q_EMIT
    finished(written && fine ? 0 : wrong);
}

}
