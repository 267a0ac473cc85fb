// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "watchprivate.h"

#include "facts/difference.h"
#include "join.h"
#include "questions.h"

using namespace std::chrono_literals;

namespace Dotlight
{

namespace
{
/// A daemon that is starting either owns its name soon or has failed: nobody tells of the latter.
constexpr auto startingLook = 1s;

NetworkManager1::Extent extentOf(const WatchOptions &options)
{
    return options.follow || options.everyLink ? NetworkManager1::Extent::All : NetworkManager1::Extent::Active;
}
}

Watch::Private::Private(const WatchOptions &options, Watch *watch)
    : q(watch)
    , m_options(options)
    , m_bus(options.busAddress)
    , m_resolved(m_bus, options.root, options.follow)
    , m_networkManager(m_bus, options.follow, extentOf(options))
    , m_links(options.root, options.follow)
    , m_files(options.root, options.follow)
    , m_networkd(options.root, options.follow)
    , m_proofs(options.proofs, options.follow)
    , m_lookups(options.busAddress)
{
    m_slowLook.setInterval(options.slowLook);
    m_startingLook.setInterval(startingLook);
    m_startingLook.setSingleShot(true);
    connectClients();
}

void Watch::Private::connectClients()
{
    connect(&m_bus, &Bus::disconnected, this, &Private::onBusLost);
    connect(&m_resolved, &ResolvedClient::announced, this, &Private::stir);
    connect(&m_resolved, &ResolvedClient::ownerChanged, this, &Private::onOwnerChanged);
    connect(&m_resolved, &ResolvedClient::finished, this, &Private::onRead);
    connect(&m_networkManager, &NetworkManagerClient::announced, this, &Private::stir);
    connect(&m_networkManager, &NetworkManagerClient::finished, this, &Private::onNetworkManagerRead);
    connect(&m_files, &SystemFiles::changed, this, &Private::stir);
    connect(&m_networkd, &NetworkdLinks::changed, this, &Private::stir);
    connect(&m_links, &LinkTable::changed, this, &Private::stir);
    connect(&m_proofs, &ProofsFile::changed, this, &Private::onProofs);
    connect(&m_lookups, &SelfLookups::finished, this, &Private::onLookups);
    connect(&m_lookups, &SelfLookups::progressed, this, &Private::onProgress);
    connect(&m_slowLook, &QTimer::timeout, this, &Private::slowLook);
    connect(&m_startingLook, &QTimer::timeout, this, &Private::stir);
}

void Watch::Private::start()
{
    m_sinceLook.start();
    m_links.start();
    m_files.start();
    m_networkd.start();
    m_proofs.start();
    if (!m_bus.isConnected()) {
        QMetaObject::invokeMethod(this, &Private::onBusLost, Qt::QueuedConnection);
        return;
    }
    m_fresh = Fresh::Visibly;
    m_resolved.start();
    m_networkManager.start();
    if (m_options.follow)
        m_slowLook.start();
    else
        stir();
}

void Watch::Private::onBusLost()
{
    if (std::exchange(m_lost, true))
        return;
    m_lookups.cancel();
    m_slowLook.stop();
    if (m_options.follow) {
        // A connection that was closed is never opened again: another one is made, and with it all that hangs on it.
        connect(&m_slowLook, &QTimer::timeout, q, &Watch::startAnew, Qt::QueuedConnection);
        m_slowLook.start();
    }
    Q_EMIT q->busFailed(m_bus.errorText());
}

void Watch::Private::look()
{
    if (m_lost) {
        QMetaObject::invokeMethod(q, &Watch::startAnew, Qt::QueuedConnection);
        return;
    }
    m_sinceLook.start();
    m_fresh = Fresh::Visibly;
    if (!m_options.follow) {
        m_links.read();
        m_networkManager.read();
    }
    m_networkManager.retry();
    stir();
}

void Watch::Private::slowLook()
{
    if (m_lost)
        return;
    if (m_fresh == Fresh::No)
        m_fresh = Fresh::Quietly;
    m_proofs.look();
    m_networkManager.retry();
    // A read that is under way asks when it ends.
    if (m_reading)
        return;
    // What the questions move is silent, as is what else is looked for here: one read after the answers sees both.
    askIfDue(*snapshot);
    if (!m_lookups.underWay())
        read();
}

void Watch::Private::stir()
{
    if (m_lost)
        return;
    if (m_reading)
        m_again = true;
    else
        read();
}

void Watch::Private::read()
{
    m_reading = true;
    m_again = false;
    // What is not followed has to be read as often as what it is joined with.
    if (!m_options.follow || !m_links.isReadable())
        m_links.read();
    m_files.read();
    m_networkd.read();
    m_resolved.read();
}

void Watch::Private::onOwnerChanged()
{
    dropEvidence();
    publish(facts());
    read();
}

void Watch::Private::onRead()
{
    m_reading = false;
    takeFacts();
    if (m_options.follow && m_resolved.state().facts.presence == Presence::Loading)
        m_startingLook.start();
    else
        m_startingLook.stop();
}

void Watch::Private::onNetworkManagerRead()
{
    // While resolved is being read, or is yet to be, what came will be taken with that.
    if (!m_reading && m_resolved.isRead())
        takeFacts();
}

void Watch::Private::takeFacts()
{
    const Snapshot now = facts();
    if (!sameForEvidence(now, *snapshot))
        dropEvidence();
    settleEvidence();
    if (m_again)
        read();
    else
        askIfDue(now);
    publish(now);
}

void Watch::Private::settleEvidence()
{
    if (m_unconfirmed)
        m_evidence = *m_unconfirmed;
    m_unconfirmed.reset();
}

void Watch::Private::askIfDue(const Snapshot &facts)
{
    if (m_fresh == Fresh::No || !m_options.lookups || !m_resolved.state().facts.isKnown() || !m_networkManager.isRead()
        || m_lookups.underWay())
        return;
    m_pendingShown = m_fresh == Fresh::Visibly;
    m_fresh = Fresh::No;
    m_lookups.ask(
        questions(facts, {m_options.lookupLimit, m_options.opportunisticLookupLimit}), facts.resolver.majorVersion());
}

bool Watch::Private::mayAskAgain() const
{
    return m_options.follow || !m_sinceLook.hasExpired(m_options.lookupLimit.count());
}

void Watch::Private::dropEvidence()
{
    m_lookups.cancel();
    m_unconfirmed.reset();
    m_evidence.clear();
    m_pendingShown = false;
    if (mayAskAgain())
        m_fresh = Fresh::Visibly;
}

void Watch::Private::onLookups(const QList<Lookup> &lookups)
{
    // What they moved (current server, DNSSECSupported) is silent, and so are most changes that may have overtaken them.
    m_unconfirmed = lookups;
    stir();
}

void Watch::Private::onProgress()
{
    if (!m_pendingShown)
        return;
    m_evidence = m_lookups.answers();
    publish(facts());
}

Snapshot Watch::Private::facts()
{
    return join({m_resolved.state(), m_networkManager.facts(), m_networkManager.links(),
        extentOf(m_options) == NetworkManager1::Extent::All, m_files.facts(),
        [this](int ifindex) { return m_networkd.manages(ifindex); }, m_links.links(), m_links.isReadable(),
        m_links.gateways()});
}

void Watch::Private::onProofs()
{
    // The facts stay those of the last look: newer ones are for takeFacts() to compare.
    Snapshot next = *snapshot;
    next.proofs.clear();
    next.rootProof = {};
    next.bypassingPrograms.clear();
    next.stub = StubProof::NotTested;
    if (next.settled)
        publish(std::move(next));
}

void Watch::Private::publish(Snapshot next)
{
    // What was under way ends in errors that say nothing of the daemons.
    if (m_lost)
        return;
    next.lookups = m_evidence;
    const bool due = m_options.lookups && m_fresh == Fresh::Visibly && m_resolved.state().facts.isKnown();
    next.lookupsPending = due || (m_pendingShown && (m_lookups.underWay() || m_unconfirmed));
    next.settled = m_resolved.isRead() && m_networkManager.isRead();
    if (!m_proofs.kept().isEmpty())
        next = withKept(next, m_proofs.kept(), QDateTime::currentDateTimeUtc());
    const bool same = sameToShow(next, *snapshot);
    snapshot = std::make_shared<const Snapshot>(std::move(next));
    if (!same)
        Q_EMIT q->changed(snapshot);
}

}
