// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bugreport.h"

#include "assessment/assessment.h"
#include "wording/report/report.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Dotlight
{

namespace
{
std::optional<ScopeKey> scopeNamed(const QString &name, const Snapshot &snapshot)
{
    if (name.isEmpty())
        return {};
    if (name == "global"_L1)
        return ScopeKey{.kind = ScopeKey::Kind::Global, .index = 0, .name = name};
    if (std::ranges::contains(snapshot.delegates, name, &DelegateFacts::id))
        return ScopeKey{.kind = ScopeKey::Kind::Delegate, .index = -1, .name = name};
    const auto link = std::ranges::find(snapshot.links, name, &LinkFacts::name);
    return ScopeKey{
        .kind = ScopeKey::Kind::Link, .index = link == snapshot.links.end() ? -1 : link->index, .name = name};
}

/// A finding that this version does not know has no name here, and is left out.
QList<CheckResult> resultsOf(const QList<ShownEntry> &found, bool overtaken, const Snapshot &snapshot)
{
    QList<CheckResult> results;
    for (const ShownEntry &shown : found) {
        const CheckEntry &entry = shown.entry;
        if (shown.overtaken == overtaken && entry.finding)
            results.append({.id = entry.id,
                .scope = scopeNamed(entry.place, snapshot),
                .verdict = entry.verdict,
                .finding = *entry.finding,
                .evidence = entry.evidence,
                .duration = entry.duration});
    }
    return results;
}
}

BugReport::BugReport(std::function<QList<ShownEntry>()> found, QObject *parent)
    : QObject(parent)
    , m_found(std::move(found))
{
}

void BugReport::show(const SnapshotPtr &snapshot)
{
    m_snapshot = snapshot;
}

QString BugReport::asText() const
{
    const QList<ShownEntry> found = m_found();
    return reportText(
        *m_snapshot, assess(*m_snapshot), resultsOf(found, false, *m_snapshot), resultsOf(found, true, *m_snapshot));
}

QString BugReport::copy() const
{
    QGuiApplication::clipboard()->setText(asText());
    if (!m_snapshot->settled || m_snapshot->lookupsPending)
        return QCoreApplication::translate(
            "Dotlight", "The report is in the clipboard. Not everything is known so far, and it says so.");
    return QCoreApplication::translate(
        "Dotlight", "The report is in the clipboard. Names of networks, own domains and addresses are masked in it.");
}

}
