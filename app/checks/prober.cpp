// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "prober.h"

#include "bypass/bypasscheck.h"
#include "check.h"
#include "clock/clockcheck.h"
#include "daemons/bus/bus.h"
#include "designated/designatedcheck.h"
#include "dnssec/dnsseccheck.h"
#include "latency/latencycheck.h"
#include "local/localproxy.h"
#include "local/portal.h"
#include "local/resolvconf.h"
#include "lookup/lookupcheck.h"
#include "networkmanager/networkmanagercheck.h"
#include "port853/port853check.h"
#include "root/trustanchorcheck.h"
#include "tls/tlscheck.h"
#include "wire/wirecheck.h"

#include <algorithm>
#include <utility>

namespace Dotlight
{

namespace
{
/// What one phase holds runs side by side; the next begins when it is over.
const std::vector<std::vector<CheckId>> &phases()
{
    static const std::vector<std::vector<CheckId>> all{
        {CheckId::ResolvConf, CheckId::LocalProxy, CheckId::NetworkManager, CheckId::Bypass, CheckId::Lookup,
            CheckId::Clock, CheckId::TrustAnchor, CheckId::Dnssec, CheckId::Tls, CheckId::DesignatedResolver},
        {CheckId::Port853, CheckId::Portal},
        // Others' connections and questions would be seen, and would take time from what is timed.
        {CheckId::Wire},
        {CheckId::Latency},
    };
    return all;
}

/// What a check builds on, made silently where it was not asked for.
QList<CheckId> needs(CheckId id)
{
    switch (id) {
    case CheckId::Port853:
    case CheckId::Portal:
        return {CheckId::Tls};
    default:
        return {};
    }
}

std::unique_ptr<Check> make(CheckId id, const CheckContext &context)
{
    switch (id) {
    case CheckId::Lookup:
        return std::make_unique<LookupCheck>(context);
    case CheckId::ResolvConf:
        return std::make_unique<ResolvConfCheck>(context);
    case CheckId::LocalProxy:
        return std::make_unique<LocalProxyCheck>(context);
    case CheckId::Portal:
        return std::make_unique<PortalCheck>(context);
    case CheckId::Tls:
        return std::make_unique<TlsCheck>(context);
    case CheckId::Port853:
        return std::make_unique<Port853Check>(context);
    case CheckId::NetworkManager:
        return std::make_unique<NetworkManagerCheck>(context);
    case CheckId::Bypass:
        return std::make_unique<BypassCheck>(context);
    case CheckId::DesignatedResolver:
        return std::make_unique<DesignatedCheck>(context);
    case CheckId::Wire:
        return std::make_unique<WireCheck>(context);
    case CheckId::Latency:
        return std::make_unique<LatencyCheck>(context);
    case CheckId::Clock:
        return std::make_unique<ClockCheck>(context);
    case CheckId::TrustAnchor:
        return std::make_unique<TrustAnchorCheck>(context);
    case CheckId::Dnssec:
        return std::make_unique<DnssecCheck>(context);
    }
    return nullptr;
}

QSet<CheckId> allOfThem()
{
    QSet<CheckId> result;
    for (int i = 0; i < checkCount; ++i)
        result.insert(CheckId(i));
    return result;
}
}

Prober::Prober(const SnapshotPtr &snapshot, const ProbeRequest &request, QObject *parent)
    : QObject(parent)
    , m_snapshot(snapshot)
    , m_request(request)
    , m_bus(std::make_unique<Bus>(request.busAddress))
    , m_wanted(request.checks.isEmpty() ? allOfThem() : QSet<CheckId>(request.checks.begin(), request.checks.end()))
{
    for (const Scope &scope : scopesOf(*m_snapshot)) {
        if (!request.only || *request.only == scope.key)
            m_scopes.append(scope);
    }
    m_limit.setSingleShot(true);
    m_limit.setInterval(limit);
    connect(&m_limit, &QTimer::timeout, this, [this] {
        stop();
        Q_EMIT finished();
    });
}

Prober::~Prober() = default;

void Prober::start()
{
    m_limit.start();
    startPhase();
}

bool Prober::isNeeded(CheckId id) const
{
    // The level rests on the lookups, whatever else was asked for.
    if (id == CheckId::Lookup || m_wanted.contains(id))
        return true;
    return std::ranges::any_of(m_wanted, [id](CheckId wanted) { return needs(wanted).contains(id); });
}

void Prober::startPhase()
{
    while (m_phase < phases().size()) {
        for (const CheckId id : phases()[m_phase]) {
            if (isNeeded(id))
                startCheck(id);
        }
        if (!m_running.empty())
            return;
        m_phase += 1;
    }
    m_ended = true;
    m_limit.stop();
    QMetaObject::invokeMethod(this, &Prober::finished, Qt::QueuedConnection);
}

void Prober::startCheck(CheckId id)
{
    const CheckContext context{
        .snapshot = m_snapshot, .scopes = m_scopes, .bus = *m_bus, .proven = m_proofs, .root = m_request.root};
    auto check = make(id, context);
    if (!check)
        return;
    if (m_wanted.contains(id))
        connect(check.get(), &Check::found, this, &Prober::found);
    connect(check.get(), &Check::finished, this, [this, raw = check.get()] { onFinished(raw); });
    check->begin();
    m_running.push_back(std::move(check));
}

void Prober::onFinished(Check *check)
{
    if (m_ended)
        return;
    addProofs(m_proofs, check->proofs());
    m_done += m_wanted.contains(check->id()) ? 1 : 0;
    const auto it = std::ranges::find(m_running, check, &std::unique_ptr<Check>::get);
    m_over.push_back(std::move(*it));
    m_running.erase(it);
    // With its connections, before the next phase looks at some and times others.
    QMetaObject::invokeMethod(this, [this] { m_over.clear(); }, Qt::QueuedConnection);
    if (!m_running.empty())
        return;
    m_phase += 1;
    startPhase();
}

void Prober::stop()
{
    if (std::exchange(m_ended, true))
        return;
    m_limit.stop();
    for (auto &check : m_running) {
        check->abandon();
        addProofs(m_proofs, check->proofs());
        m_over.push_back(std::move(check));
    }
    m_running.clear();
    // They send nothing more; their end may have called this.
    QMetaObject::invokeMethod(this, [this] { m_over.clear(); }, Qt::QueuedConnection);
    tellNotBegun();
}

/// Those of the phases that did not come.
void Prober::tellNotBegun()
{
    for (size_t phase = m_phase + 1; phase < phases().size(); ++phase) {
        for (const CheckId id : phases()[phase]) {
            if (m_wanted.contains(id))
                Q_EMIT found({.id = id, .finding = Finding::NotFinished});
        }
    }
}

}
