// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "where.h"

#include "facts/domainname.h"
#include "wording/routewords.h"
#include "wording/words.h"

#include <utility>

namespace Dotlight
{

Where::Where(std::function<LocalNames()> localNames, QObject *parent)
    : QObject(parent)
    , m_localNames(std::move(localNames))
    , m_snapshot(std::make_shared<const Snapshot>())
{
}

QString Where::summary() const
{
    return m_route ? Dotlight::summary(*m_route) : QString();
}

QStringList Where::remarks() const
{
    if (!m_route)
        return {};
    QStringList remarks;
    const Assessment assessment = assess(*m_snapshot);
    // The prediction is resolved's; where programs go past it, it is theirs no more.
    if (assessment.level == Level::NotInCharge)
        remarks.append(Dotlight::summary(assessment, *m_snapshot));
    for (const RouteDoubt doubt : m_route->doubts)
        remarks.append(text(doubt));
    if (const QString parallel = parallelText(*m_route); !parallel.isEmpty() && !perhaps())
        remarks.append(parallel);
    return remarks;
}

QList<RouteItem> Where::candidates() const
{
    return m_route ? routeItems(*m_route, *m_snapshot) : QList<RouteItem>();
}

bool Where::perhaps() const
{
    return m_route && m_route->outcome != RouteOutcome::Servers;
}

bool Where::ask(const QString &typed)
{
    m_name = typed.trimmed();
    m_problem.clear();
    m_route.reset();
    const auto parsed = DomainName::parse(m_name);
    const bool fine = parsed || isLiteralAddress(m_name);
    if (fine) {
        m_local = m_localNames();
        predict();
    } else {
        m_problem = nameProblemText(parsed.error(), m_name);
    }
    Q_EMIT changed();
    return fine;
}

void Where::clear()
{
    m_name.clear();
    m_problem.clear();
    m_route.reset();
    Q_EMIT changed();
}

void Where::show(const SnapshotPtr &snapshot)
{
    m_snapshot = snapshot;
    if (!m_route)
        return;
    predict();
    Q_EMIT changed();
}

void Where::predict()
{
    m_route = routeOf(*m_snapshot, m_name, m_local);
}

}
