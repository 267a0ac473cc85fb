// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks.h"

#include "wording/checkwords.h"
#include "wording/proberwords.h"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Dotlight
{

namespace
{
/// More than one computer's links and servers make; a program gone mad must not fill the memory.
constexpr qsizetype mostEntries = 2000;

/// A result told again takes the place of the one before: the prober begins anew where the network changes.
bool sameThing(const CheckEntry &a, const CheckEntry &b)
{
    return a.id == b.id && a.place == b.place && a.evidence["server"_L1] == b.evidence["server"_L1]
        && a.evidence["name"_L1] == b.evidence["name"_L1] && a.evidence["file"_L1] == b.evidence["file"_L1];
}
}

Checks::Checks(QObject *parent)
    : Checks([] { return QDateTime::currentDateTime(); }, parent)
{
}

Checks::Checks(std::function<QDateTime()> clock, QObject *parent)
    : QObject(parent)
    , m_clock(std::move(clock))
    , m_model(new CheckModel(this))
{
    refresh();
}

int Checks::done() const
{
    return int(m_answered.size());
}

QList<LatencyItem> Checks::latencies() const
{
    QList<LatencyItem> items;
    for (const ShownEntry &shown : m_entries) {
        // A bar has no time beside it, so there is none of a network that is left.
        if (const auto item = latencyItem(shown.entry); item && !shown.overtaken)
            items.append(*item);
    }
    return items;
}

bool Checks::overtaken() const
{
    return std::ranges::any_of(m_entries, &ShownEntry::overtaken);
}

void Checks::runAll()
{
    begin(everyCheck());
}

void Checks::run(const QString &check)
{
    if (const auto id = checkNamed(check))
        begin({*id});
}

void Checks::begin(const QList<CheckId> &ids)
{
    if (running())
        return;
    m_wanted = QSet<CheckId>(ids.begin(), ids.end());
    m_answered.clear();
    m_whole = m_garbled = false;
    m_problem.clear();
    // One check made anew may contradict what was concluded before.
    m_conclusion.clear();
    m_entries.removeIf([this](const ShownEntry &shown) { return m_wanted.contains(shown.entry.id); });
    refresh();
    QStringList arguments{u"check"_s, u"--json-lines"_s};
    if (ids.size() == 1)
        arguments << name(ids.first());
    Q_EMIT runWanted(arguments);
}

void Checks::cancel()
{
    if (running())
        Q_EMIT cancelWanted();
}

void Checks::take(const QByteArray &line)
{
    if (!running() || line.isEmpty())
        return;
    const auto read = readReportLine(line);
    if (!read) {
        m_garbled = true;
        return;
    }
    if (const auto *entry = std::get_if<CheckEntry>(&*read))
        add(*entry);
    else if (const auto *conclusion = std::get_if<CheckConclusion>(&*read))
        conclude(*conclusion);
    refresh();
}

void Checks::add(const CheckEntry &entry)
{
    // Nobody asked for another.
    if (!m_wanted.contains(entry.id) || m_entries.size() >= mostEntries)
        return;
    m_answered.insert(entry.id);
    const ShownEntry told{.entry = entry, .told = m_clock()};
    const auto old = std::ranges::find_if(m_entries, [&](const ShownEntry &e) { return sameThing(e.entry, entry); });
    if (old != m_entries.end())
        *old = told;
    else
        m_entries.append(told);
}

void Checks::conclude(const CheckConclusion &conclusion)
{
    m_whole = true;
    m_entries.removeIf([this](const ShownEntry &shown) { return m_wanted.contains(shown.entry.id); });
    const QDateTime now = m_clock();
    for (const CheckEntry &entry : conclusion.entries) {
        if (m_wanted.contains(entry.id) && m_entries.size() < mostEntries)
            m_entries.append({.entry = entry, .told = now});
    }
    if (m_wanted.size() == checkCount)
        m_conclusion = conclusion.summary;
}

QString Checks::problemOf(const ProberEnd &end) const
{
    if (end.cancelled)
        return {};
    if (end.problem)
        return text(*end.problem, end.said);
    if (m_garbled)
        return text(ProberProblem::NotUnderstood, end.said);
    return m_whole ? QString() : text(ProberProblem::EndedEarly, end.said);
}

void Checks::end(const ProberEnd &end)
{
    if (!running())
        return;
    m_problem = problemOf(end);
    for (ShownEntry &shown : m_entries) {
        if (!m_whole && m_wanted.contains(shown.entry.id))
            shown.unfinished = true;
    }
    m_wanted.clear();
    m_answered.clear();
    refresh();
}

void Checks::show(const SnapshotPtr &snapshot)
{
    if (!m_facts.changeTo(snapshot))
        return;
    m_conclusion.clear();
    for (ShownEntry &shown : m_entries)
        shown.overtaken = true;
    refresh();
}

QString Checks::asText() const
{
    return textOf(m_model->rows(), m_conclusion);
}

void Checks::copy() const
{
    QGuiApplication::clipboard()->setText(asText());
}

void Checks::refresh()
{
    QList<CheckRow> rows;
    for (const CheckId id : everyCheck()) {
        QList<ShownEntry> own;
        std::ranges::copy_if(
            m_entries, std::back_inserter(own), [id](const ShownEntry &shown) { return shown.entry.id == id; });
        rows.append(checkRow(id, m_wanted.contains(id) && !m_answered.contains(id), own));
    }
    m_model->update(rows);
    Q_EMIT changed();
}

}
