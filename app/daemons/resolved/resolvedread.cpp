// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "resolvedread.h"

#include "daemons/bus/call.h"
#include "daemons/bus/log.h"
#include "daemons/sockets/varlinkversion.h"
#include "names.h"

#include <QDBusObjectPath>

using namespace Qt::StringLiterals;

namespace Dotlight
{

struct DelegateList {
    QVariantList entries;
};

template<>
struct Wire<DelegateList> {
    static constexpr QLatin1StringView signature{"a(so)"};
    [[nodiscard]] static DelegateList decode(const QVariantList &arguments)
    {
        return {plain(arguments.value(0)).toList()};
    }
};

namespace
{
/// Delegates came with systemd 258.
bool mayHaveDelegates(const ResolverFacts &facts)
{
    return facts.majorVersion().value_or(258) >= 258;
}

ResolverAbsence absence(const QString &loadState, const QString &unitFileState)
{
    if (loadState == "masked"_L1 || unitFileState.startsWith("masked"_L1))
        return ResolverAbsence::Masked;
    if (loadState == "not-found"_L1)
        return ResolverAbsence::NotInstalled;
    if (unitFileState == "disabled"_L1)
        return ResolverAbsence::Disabled;
    return loadState == "loaded"_L1 ? ResolverAbsence::Stopped : ResolverAbsence::Unknown;
}
}

ResolvedRead::ResolvedRead(
    Bus &bus, const QString &varlinkSocket, const std::optional<QString> &version, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
    , m_varlinkSocket(varlinkSocket)
{
    m_state.facts.presence = Presence::Present;
    m_state.facts.version = version;
    m_state.facts.versionCertain = version.has_value();
}

void ResolvedRead::start()
{
    m_pending += 1;
    call<QVariantMap>(m_bus, getAll(Resolve1::service, Resolve1::path, Resolve1::managerInterface))
        .then(this, [this](const Reply<QVariantMap> &reply) {
            onManager(reply);
            done();
        });
}

void ResolvedRead::readVersion()
{
    m_pending += 1;
    auto *question = new VarlinkVersion(m_varlinkSocket, this);
    connect(question, &VarlinkVersion::answered, this, [this, question](const std::optional<QString> &version) {
        question->deleteLater();
        if (version)
            takeVersion(*version, true);
        else
            readSystemdVersion();
        done();
    });
    question->ask();
}

void ResolvedRead::readSystemdVersion()
{
    m_pending += 1;
    call<QVariant>(m_bus, getOne(Systemd1::service, Systemd1::path, Systemd1::managerInterface, u"Version"_s))
        .then(this, [this](const Reply<QVariant> &reply) {
            takeVersion(reply ? exactly<QString>(*reply).value_or(QString()) : QString(), false);
            done();
        });
}

void ResolvedRead::takeVersion(const QString &text, bool certain)
{
    m_state.facts.version = Systemd1::versionNumber(text);
    m_state.facts.versionCertain = certain && m_state.facts.version;
    readDelegates();
}

void ResolvedRead::onManager(const Reply<QVariantMap> &reply)
{
    if (!reply && reply.error().isNoOwner())
        return readAbsence();
    if (!reply) {
        qCInfo(daemonsLog) << "resolved can't be read:" << reply.error().name << reply.error().message;
        m_state.facts.readable = false;
        return;
    }
    m_manager = FromWire::manager(*reply);
    // It has an owner: asking by its socket starts nobody.
    if (m_state.facts.version)
        readDelegates();
    else
        readVersion();
    for (const int ifindex : m_manager.linksToRead())
        readLink(ifindex);
}

void ResolvedRead::readLink(int ifindex)
{
    m_pending += 1;
    call<QVariantMap>(m_bus, getAll(Resolve1::service, Resolve1::linkPath(ifindex), Resolve1::linkInterface))
        .then(this, [this, ifindex](const Reply<QVariantMap> &reply) {
            if (reply)
                m_state.links.insert(ifindex, FromWire::link(*reply));
            else if (!reply.error().isNoObject())
                m_state.links.insert(ifindex, m_manager.unreadLink(ifindex));
            done();
        });
}

void ResolvedRead::readDelegates()
{
    if (!mayHaveDelegates(m_state.facts))
        return;
    m_pending += 1;
    call<DelegateList>(
        m_bus, readCall(Resolve1::service, Resolve1::path, Resolve1::managerInterface, u"ListDelegates"_s))
        .then(this, [this](const Reply<DelegateList> &reply) {
            for (const QVariant &entry : reply.value_or(DelegateList()).entries)
                readDelegate(entry.toList());
            // Without the method there are none; any other error says nothing of whether there are.
            if (!reply && !reply.error().isNoMethod())
                m_state.facts.readable = false;
            done();
        });
}

void ResolvedRead::readDelegate(const QVariantList &entry)
{
    const QString id = entry.value(0).toString();
    const QString path = entry.value(1).toString();
    if (id.isEmpty())
        return;
    m_pending += 1;
    call<QVariantMap>(m_bus, getAll(Resolve1::service, path, Resolve1::delegateInterface))
        .then(this, [this, id](const Reply<QVariantMap> &reply) {
            if (reply)
                m_state.delegates.append(FromWire::delegate(id, *reply));
            else if (!reply.error().isNoObject())
                m_state.delegates.append(FromWire::unreadDelegate(id));
            done();
        });
}

void ResolvedRead::readAbsence()
{
    m_state.facts.presence = Presence::Absent;
    m_pending += 1;
    call<QVariantMap>(m_bus, getAll(Systemd1::service, Systemd1::resolvedUnitPath, Systemd1::unitInterface))
        .then(this, [this](const Reply<QVariantMap> &reply) {
            if (reply)
                onUnit(*reply);
            done();
        });
}

void ResolvedRead::onUnit(const QVariantMap &properties)
{
    if (properties.value(u"ActiveState"_s) == u"activating"_s)
        m_state.facts.presence = Presence::Loading;
    else
        m_state.facts.absence =
            absence(properties.value(u"LoadState"_s).toString(), properties.value(u"UnitFileState"_s).toString());
}

void ResolvedRead::done()
{
    m_pending -= 1;
    if (m_pending > 0)
        return;
    if (m_state.facts.isKnown()) {
        const ResolverFacts read = m_state.facts;
        keepDisguisedGlobals();
        m_state.facts = m_manager.facts;
        m_state.facts.version = read.version;
        m_state.facts.versionCertain = read.versionCertain;
    }
    std::ranges::sort(m_state.delegates, {}, &DelegateFacts::id);
    Q_EMIT finished();
}

void ResolvedRead::keepDisguisedGlobals()
{
    // A global server written with "%wan0" stands in the Manager's list just as one of that link does.
    for (const FromWire::ServerEntry &entry : m_manager.linkServers) {
        const auto link = m_state.links.constFind(entry.ifindex);
        if (link != m_state.links.cend() && !link->servers.contains(entry.server))
            m_manager.facts.servers.append(entry.server);
    }
}

}
