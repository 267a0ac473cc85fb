// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "facts/localnames.h"
#include "facts/snapshot.h"
#include "routeitems.h"

#include <QObject>
#include <QtQmlIntegration>

#include <functional>

namespace Dotlight
{

/// "Where would this name go?": the answer follows from what is known, and the question is sent to nobody.
class Where : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("given to Main by the program")
    /// What was asked about last, as it was typed.
    Q_PROPERTY(QString name READ name NOTIFY changed)
    /// What is wrong with it; empty as a rule.
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    /// The answer in one sentence; empty where there is none.
    Q_PROPERTY(QString summary READ summary NOTIFY changed)
    /// What is to be said besides: that programs may go another way, doubts, and what comes of several networks.
    Q_PROPERTY(QStringList remarks READ remarks NOTIFY changed)
    /// Who is asked.
    Q_PROPERTY(QList<Dotlight::RouteItem> candidates READ candidates NOTIFY changed)
    /// They are asked only if one of the remarks is true.
    Q_PROPERTY(bool perhaps READ perhaps NOTIFY changed)

public:
    /// localNames is called with each question; it may read files.
    explicit Where(std::function<LocalNames()> localNames, QObject *parent = nullptr);

    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] const QString &problem() const { return m_problem; }
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QStringList remarks() const;
    [[nodiscard]] QList<RouteItem> candidates() const;
    [[nodiscard]] bool perhaps() const;

    /// True where it is a name.
    Q_INVOKABLE bool ask(const QString &typed);
    Q_INVOKABLE void clear();

    /// The answer follows what changes.
    void show(const SnapshotPtr &snapshot);

Q_SIGNALS:
    void changed();

private:
    void predict();

    const std::function<LocalNames()> m_localNames;
    SnapshotPtr m_snapshot;
    QString m_name;
    QString m_problem;
    LocalNames m_local;
    std::optional<Route> m_route;
};

}
