// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checkmodel.h"
#include "knownfacts.h"
#include "proberrun.h"

#include <QDateTime>
#include <QObject>
#include <QSet>
#include <QtQmlIntegration>

#include <functional>

namespace Dotlight
{

/// The checks as QML sees them. It runs nothing: whoever made it listens to runWanted and cancelWanted, and tells what
/// the prober says (take), how it ended (end), and what is known of the network (show): what was found is of that one.
class Checks : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("given to Main by the program")
    /// A row per check; roles as CheckCard's required properties.
    Q_PROPERTY(QAbstractItemModel *rows READ rows CONSTANT)
    Q_PROPERTY(bool running READ running NOTIFY changed)
    /// Of the checks under way: how many have told something, and how many there are.
    Q_PROPERTY(int done READ done NOTIFY changed)
    Q_PROPERTY(int total READ total NOTIFY changed)
    /// Something was found, now or in an earlier run.
    Q_PROPERTY(bool known READ known NOTIFY changed)
    /// Some of what was found is of before a change of the network or its settings.
    Q_PROPERTY(bool overtaken READ overtaken NOTIFY changed)
    /// The one sentence that follows from all checks; empty unless all were made, and since then nothing has changed.
    Q_PROPERTY(QString conclusion READ conclusion NOTIFY changed)
    /// Why the last run told nothing, or not all; empty as a rule.
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(QList<Dotlight::LatencyItem> latencies READ latencies NOTIFY changed)

public:
    explicit Checks(QObject *parent = nullptr);
    /// clock is asked when results come in.
    explicit Checks(std::function<QDateTime()> clock, QObject *parent = nullptr);

    [[nodiscard]] CheckModel *rows() const { return m_model; }
    [[nodiscard]] bool running() const { return !m_wanted.isEmpty(); }
    [[nodiscard]] int done() const;
    [[nodiscard]] int total() const { return int(m_wanted.size()); }
    [[nodiscard]] bool known() const { return !m_entries.isEmpty(); }
    [[nodiscard]] bool overtaken() const;
    [[nodiscard]] const QString &conclusion() const { return m_conclusion; }
    [[nodiscard]] const QString &problem() const { return m_problem; }
    [[nodiscard]] QList<LatencyItem> latencies() const;
    /// What the rows are made of.
    [[nodiscard]] const QList<ShownEntry> &entries() const { return m_entries; }

    Q_INVOKABLE void runAll();
    /// Makes the check with that name again, or for the first time.
    Q_INVOKABLE void run(const QString &check);
    Q_INVOKABLE void cancel();
    [[nodiscard]] Q_INVOKABLE QString asText() const;
    /// Puts all of it into the clipboard.
    Q_INVOKABLE void copy() const;

    /// A line of what the prober tells, whatever is in it.
    void take(const QByteArray &line);
    void end(const ProberEnd &end);
    /// What was found before a change of what it was found of is marked, and stays so.
    void show(const SnapshotPtr &snapshot);

Q_SIGNALS:
    void runWanted(const QStringList &arguments);
    void cancelWanted();
    void changed();

private:
    void begin(const QList<CheckId> &ids);
    void add(const CheckEntry &entry);
    void conclude(const CheckConclusion &conclusion);
    [[nodiscard]] QString problemOf(const ProberEnd &end) const;
    void refresh();

    const std::function<QDateTime()> m_clock;
    CheckModel *const m_model;
    KnownFacts m_facts;
    /// In the order in which they came, of runs before too.
    QList<ShownEntry> m_entries;
    /// The checks under way.
    QSet<CheckId> m_wanted;
    QSet<CheckId> m_answered;
    /// What is shown of these while they are under way is of the run before.
    QString m_conclusion;
    QString m_problem;
    bool m_whole = false;
    bool m_garbled = false;
};

}
