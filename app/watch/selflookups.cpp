// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "selflookups.h"

using namespace std::chrono_literals;

namespace Dotlight
{

namespace
{
/// Healthy scopes answer in a few milliseconds and are shown together; those who are slower are not waited for.
constexpr auto patience = 250ms;
}

SelfLookups::SelfLookups(const QString &busAddress, QObject *parent)
    : QObject(parent)
    , m_busAddress(busAddress)
{
    m_patience.setInterval(patience);
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &SelfLookups::progressed);
}

SelfLookups::~SelfLookups() = default;

void SelfLookups::ask(const QList<Question> &questions, std::optional<int> majorVersion)
{
    cancel();
    if (!m_bus)
        m_bus = std::make_unique<Bus>(m_busAddress);
    m_burst = std::make_unique<LookupBurst>(*m_bus, questions, majorVersion, nullptr);
    connect(m_burst.get(), &LookupBurst::finished, this, &SelfLookups::onFinished);
    connect(m_burst.get(), &LookupBurst::answered, this, [this] {
        if (!m_patience.isActive())
            m_patience.start();
    });
    m_burst->start();
}

void SelfLookups::cancel()
{
    m_patience.stop();
    m_burst.reset();
    closeIfUnanswered();
}

QList<Lookup> SelfLookups::answers() const
{
    return m_burst ? m_burst->answers() : QList<Lookup>();
}

void SelfLookups::onFinished()
{
    m_patience.stop();
    const QList<Lookup> lookups = m_burst->answers();
    // It is still in the middle of telling us.
    m_burst.release()->deleteLater();
    closeIfUnanswered();
    Q_EMIT finished(lookups);
}

void SelfLookups::closeIfUnanswered()
{
    if (m_bus && m_bus->unanswered() > 0)
        m_bus.release()->deleteLater();
}

}
