// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checks/net/stubquestion.h"
#include "walk.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <map>

namespace Dotlight
{

class Bus;
class LookupBurst;

/// Finds out the chain of a name: what resolved trusts by D-Bus, all else from its stub. Told once; deleting it ends it.
class ChainQuest : public QObject
{
    Q_OBJECT

public:
    struct Options {
        /// All of it.
        std::chrono::milliseconds limit{20000};
        /// One question. Where the root's keys do not come in this time, there is no network.
        std::chrono::milliseconds questionLimit{5000};
        StubQuestion::Listener listener;
        NameWay way = {};
    };

    ChainQuest(Bus &bus, const DnsName &name, const Options &options, QObject *parent);
    ~ChainQuest() override;

    void start();

Q_SIGNALS:
    void finished(const Dotlight::Chain &chain);

private:
    void onAnchors(const QList<DelegationSigner> &anchors);
    void ask(const DnsQuestion &question);
    void onAnswered(const DnsQuestion &question, const StubReply &reply);
    void walk();
    void conclude(const Chain &chain);
    void onLimit();
    void tell(const Chain &chain);

    Bus &m_bus;
    Options m_options;
    ChainInput m_input;
    std::optional<DnsQuestion> m_wanted;
    std::map<DnsQuestion, Fetched> m_fetched;
    QList<DnsQuestion> m_asked;
    std::unique_ptr<LookupBurst> m_reach;
    QTimer m_limit;
    bool m_anchorsCame = false;
    bool m_told = false;
};

}
