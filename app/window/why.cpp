// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "why.h"

#include "checkitems.h"
#include "facts/domainname.h"
#include "wording/chainjson.h"
#include "wording/chainwords.h"
#include "wording/proberwords.h"
#include "wording/routewords.h"

#include <QJsonDocument>

#include <utility>

using namespace Qt::StringLiterals;

namespace Dotlight
{

namespace
{
/// No tick stands for a network that is left.
const QString overtakenIcon = u"view-refresh-symbolic"_s;
}

Why::Why(QObject *parent)
    : Why([] { return QDateTime::currentDateTime(); }, parent)
{
}

Why::Why(std::function<QDateTime()> clock, QObject *parent)
    : QObject(parent)
    , m_clock(std::move(clock))
{
}

QString Why::summary() const
{
    return m_chain ? Dotlight::summary(*m_chain) : QString();
}

QString Why::explanation() const
{
    return m_chain ? Dotlight::explanation(*m_chain) : QString();
}

QString Why::made() const
{
    return m_chain ? madeText(m_asked, m_overtaken) : QString();
}

QString Why::iconName() const
{
    if (!m_chain)
        return {};
    return m_overtaken ? overtakenIcon : chainIcon(m_chain->state);
}

QList<ZoneItem> Why::zones() const
{
    QList<ZoneItem> items = m_chain ? zoneItems(*m_chain) : QList<ZoneItem>();
    if (m_overtaken) {
        for (ZoneItem &item : items)
            item.iconName = overtakenIcon;
    }
    return items;
}

void Why::ask(const QString &typed)
{
    if (m_running)
        return;
    m_name = typed.trimmed();
    m_asked = m_clock();
    m_overtaken = false;
    m_told.clear();
    m_chain.reset();
    m_problem.clear();
    const auto name = DomainName::parse(m_name);
    if (!name)
        m_problem = nameProblemText(name.error(), m_name);
    m_running = name.has_value();
    Q_EMIT changed();
    // A name may begin with a hyphen, and is no option all the same.
    if (m_running)
        Q_EMIT runWanted({u"why"_s, u"--json"_s, u"--"_s, m_name});
}

void Why::cancel()
{
    if (m_running)
        Q_EMIT cancelWanted();
}

void Why::take(const QByteArray &line)
{
    if (m_running)
        m_told += line + '\n';
}

QString Why::problemOf(const ProberEnd &end) const
{
    if (m_chain || end.cancelled)
        return {};
    if (end.problem)
        return text(*end.problem, end.said);
    return text(m_told.isEmpty() ? ProberProblem::EndedEarly : ProberProblem::NotUnderstood, end.said);
}

void Why::end(const ProberEnd &end)
{
    if (!m_running)
        return;
    m_running = false;
    m_chain = chainFromJson(QJsonDocument::fromJson(m_told).object());
    m_problem = problemOf(end);
    Q_EMIT changed();
}

void Why::show(const SnapshotPtr &snapshot)
{
    if (!m_facts.changeTo(snapshot) || m_overtaken)
        return;
    // A run under way may have asked both networks.
    m_overtaken = m_running || m_chain.has_value();
    if (m_overtaken)
        Q_EMIT changed();
}

}
