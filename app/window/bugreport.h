// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checkitems.h"
#include "facts/snapshot.h"

#include <QObject>
#include <QtQmlIntegration>

#include <functional>
#include <memory>

namespace Dotlight
{

/// What `dotlightctl report` writes, of the last snapshot, with what checks have found so far. No other program is run
/// for it: where the one that makes the checks is what is broken, there is a report all the same.
class BugReport : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("given to Main by the program")

public:
    /// found is asked for what the page shows.
    explicit BugReport(std::function<QList<ShownEntry>()> found, QObject *parent = nullptr);

    void show(const SnapshotPtr &snapshot);
    [[nodiscard]] QString asText() const;
    /// Puts it into the clipboard; what is to be said of that.
    Q_INVOKABLE QString copy() const;

private:
    const std::function<QList<ShownEntry>()> m_found;
    SnapshotPtr m_snapshot = std::make_shared<const Snapshot>();
};

}
