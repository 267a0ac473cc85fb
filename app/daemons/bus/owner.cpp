// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "owner.h"

#include "call.h"

using namespace Qt::StringLiterals;

namespace Dotlight
{

namespace
{
const QString busService = u"org.freedesktop.DBus"_s;
const QString busPath = u"/org/freedesktop/DBus"_s;
}

Owner::Owner(Bus &bus, const QString &service, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
    , m_service(service)
{
}

void Owner::start()
{
    m_bus.connection().connect(busService, busPath, busService, u"NameOwnerChanged"_s, {m_service}, QString(), this,
        SLOT(onNameOwnerChanged(QString, QString, QString)));
    call<QString>(m_bus, readCall(busService, busPath, busService, u"GetNameOwner"_s, {m_service}))
        .then(this, [this](const Reply<QString> &owner) {
            if (!m_name)
                set(owner.value_or(QString()));
        });
}

void Owner::onNameOwnerChanged(const QString &service, const QString &, const QString &now)
{
    if (service == m_service)
        set(now);
}

void Owner::set(const QString &name)
{
    if (m_name == name)
        return;
    m_name = name;
    Q_EMIT changed();
}

}
