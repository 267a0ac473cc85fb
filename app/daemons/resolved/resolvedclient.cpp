// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "resolvedclient.h"

#include "names.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace Dotlight
{

ResolvedClient::ResolvedClient(Bus &bus, const QString &root, bool follow, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
    , m_owner(bus, Resolve1::service)
    , m_varlink(QDir::cleanPath(root + Resolve1::varlinkSocket))
    , m_follow(follow)
{
    connect(&m_owner, &Owner::changed, this, &ResolvedClient::onOwner);
}

void ResolvedClient::start()
{
    if (m_follow)
        m_owner.start();
}

void ResolvedClient::onOwner()
{
    delete m_read;
    m_read = nullptr;
    m_isRead = false;
    m_version.reset();
    listenTo(*m_owner.name());
    m_state = ResolvedState();
    m_state.facts.presence = m_owner.name()->isEmpty() ? Presence::Absent : Presence::Loading;
    Q_EMIT ownerChanged();
}

void ResolvedClient::listenTo(const QString &owner)
{
    // By the unique name: what an old owner still says does not count, and the bus is not asked who owns the name.
    const QString interface = u"org.freedesktop.DBus.Properties"_s;
    const QString member = u"PropertiesChanged"_s;
    if (!m_listensTo.isEmpty())
        m_bus.connection().disconnect(
            m_listensTo, Resolve1::path, interface, member, this, SLOT(onPropertiesChanged()));
    if (!owner.isEmpty())
        m_bus.connection().connect(owner, Resolve1::path, interface, member, this, SLOT(onPropertiesChanged()));
    m_listensTo = owner;
}

void ResolvedClient::onPropertiesChanged()
{
    Q_EMIT announced();
}

void ResolvedClient::read()
{
    delete m_read;
    m_read = new ResolvedRead(m_bus, m_varlink, m_version, this);
    connect(m_read, &ResolvedRead::finished, this, &ResolvedClient::onFinished);
    m_read->start();
}

void ResolvedClient::onFinished()
{
    m_state = m_read->state();
    if (m_state.facts.versionCertain)
        m_version = m_state.facts.version;
    m_isRead = true;
    m_read->deleteLater();
    m_read = nullptr;
    Q_EMIT finished();
}

}
