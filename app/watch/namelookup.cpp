// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "namelookup.h"

#include "daemons/resolved/answer.h"
#include "daemons/resolved/lookupflags.h"
#include "daemons/resolved/namereply.h"
#include "daemons/resolved/names.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;

namespace Dotlight
{

namespace
{
/// Our own limit is kept here; this one only has to be above resolved's own of 120 s.
constexpr std::chrono::seconds callLimit{150};

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
    // By every protocol, and with what resolved answers by itself: that is a part of the prediction.
    , m_flags(AskFlag::fresh(majorVersion))
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
        if (AskFlag::refusesNoStale(flags, answer.answer))
            ask(flags & ~AskFlag::noStale);
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
