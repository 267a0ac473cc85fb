// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "namelookup.h"

#include "daemons/resolved/answer.h"
#include "daemons/resolved/namereply.h"
#include "daemons/resolved/names.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;

namespace Dotlight
{

namespace
{
/// NO_CACHE and NO_ZONE, by every protocol, and with what resolved answers by itself: that is a part of the prediction.
constexpr quint64 oldFlags = 0x3000;
/// The same and NO_STALE, which versions before 254 refuse as an invalid argument.
constexpr quint64 newFlags = 0x1003000;
/// Our own limit is kept here; this one only has to be above resolved's own of 120 s.
constexpr std::chrono::seconds callLimit{150};

bool isInvalidArgument(const Answer &answer)
{
    return answer.error.startsWith("org.freedesktop.DBus.Error.InvalidArgs:"_L1);
}

NameAnswer unreachable()
{
    NameAnswer late;
    late.answer.outcome = Answer::Outcome::Unreachable;
    late.answer.duration = NameLookup::limit;
    return late;
}
}

NameLookup::NameLookup(const QString &busAddress, const QString &name, std::optional<int> majorVersion, QObject *parent)
    : QObject(parent)
    , m_bus(std::make_unique<Bus>(busAddress))
    , m_name(name)
    , m_flags(majorVersion.value_or(254) >= 254 ? newFlags : oldFlags)
{
    m_limit.setTimerType(Qt::PreciseTimer);
    m_limit.setSingleShot(true);
    m_limit.setInterval(limit);
    connect(&m_limit, &QTimer::timeout, this, [this] { end(unreachable()); });
}

NameLookup::~NameLookup() = default;

void NameLookup::start()
{
    m_limit.start();
    ask(m_flags);
}

void NameLookup::ask(quint64 flags)
{
    constexpr int anyLink = 0;
    constexpr int anyFamily = 0;
    QElapsedTimer clock;
    clock.start();
    const QDBusMessage question = readCall(Resolve1::service, Resolve1::path, Resolve1::managerInterface,
        u"ResolveHostname"_s, {anyLink, m_name, anyFamily, flags});
    call<NameAnswer>(*m_bus, question, callLimit).then(this, [this, flags, clock](const Reply<NameAnswer> &reply) {
        NameAnswer answer =
            reply ? *reply : NameAnswer{.answer = answerFromError(reply.error()), .entries = {}, .canonical = {}};
        answer.answer.duration = std::chrono::milliseconds(clock.elapsed());
        if (flags == newFlags && isInvalidArgument(answer.answer))
            ask(oldFlags);
        else
            end(answer);
    });
}

void NameLookup::end(const NameAnswer &answer)
{
    if (std::exchange(m_ended, true))
        return;
    m_limit.stop();
    Q_EMIT finished(answer);
}

}
