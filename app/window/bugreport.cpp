// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bugreport.h"

#include "assessment/assessment.h"
#include "wording/report/report.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>

namespace Dotlight
{

BugReport::BugReport(QObject *parent)
    : QObject(parent)
{
}

void BugReport::show(const SnapshotPtr &snapshot)
{
    m_snapshot = snapshot;
}

QString BugReport::copy() const
{
    QGuiApplication::clipboard()->setText(reportText(*m_snapshot, assess(*m_snapshot), {}));
    if (!m_snapshot->settled || m_snapshot->lookupsPending)
        return QCoreApplication::translate(
            "Dotlight", "The report is in the clipboard. Not everything is known so far, and it says so.");
    return QCoreApplication::translate(
        "Dotlight", "The report is in the clipboard. Names of networks, own domains and addresses are masked in it.");
}

}
