// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "chainitems.h"
#include "knownfacts.h"
#include "proberrun.h"
#include "tone.h"

#include <QDateTime>
#include <QObject>
#include <QtQmlIntegration>

#include <functional>

namespace Dotlight
{

/// "Why did this name fail?" as QML sees it. It runs nothing; see Checks.
class Why : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("given to Main by the program")
    /// What was asked about last, as it was typed.
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(bool running READ running NOTIFY changed)
    /// There is an answer to that.
    Q_PROPERTY(bool known READ known NOTIFY changed)
    /// What was found in one sentence, and whose part it is to do something.
    Q_PROPERTY(QString summary READ summary NOTIFY changed)
    Q_PROPERTY(QString explanation READ explanation NOTIFY changed)
    /// When that was, and whether it still may be so; empty where there is no answer.
    Q_PROPERTY(QString made READ made NOTIFY changed)
    Q_PROPERTY(QString iconName READ iconName NOTIFY changed)
    Q_PROPERTY(QList<Dotlight::ZoneItem> zones READ zones NOTIFY changed)
    /// What is wrong with the name, or why there is no answer; empty as a rule.
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    explicit Why(QObject *parent = nullptr);
    /// clock is asked with each question.
    explicit Why(std::function<QDateTime()> clock, QObject *parent = nullptr);

    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] bool running() const { return m_running; }
    [[nodiscard]] bool known() const { return m_chain.has_value(); }
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QString explanation() const;
    [[nodiscard]] QString made() const;
    [[nodiscard]] QString iconName() const;
    [[nodiscard]] QList<ZoneItem> zones() const;
    [[nodiscard]] const QString &problem() const { return m_problem; }

    /// A name that could be no name is refused at once, and nothing is sent.
    Q_INVOKABLE void ask(const QString &typed);
    Q_INVOKABLE void cancel();

    /// A line of what the prober tells, whatever is in it.
    void take(const QByteArray &line);
    void end(const ProberEnd &end);
    /// A chain that was followed before a change of the network is marked, and stays so.
    void show(const SnapshotPtr &snapshot);

Q_SIGNALS:
    void runWanted(const QStringList &arguments);
    void cancelWanted();
    void changed();

private:
    [[nodiscard]] QString problemOf(const ProberEnd &end) const;

    const std::function<QDateTime()> m_clock;
    KnownFacts m_facts;
    QString m_name;
    QDateTime m_asked;
    QByteArray m_told;
    std::optional<Chain> m_chain;
    QString m_problem;
    bool m_running = false;
    /// The network or its settings have changed since it was asked.
    bool m_overtaken = false;
};

}
