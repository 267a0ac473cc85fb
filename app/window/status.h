// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "items.h"
#include "linkmodel.h"
#include "scopemodel.h"

#include <QObject>
#include <QObjectBindableProperty>
#include <QProperty>
#include <QtQmlIntegration>

namespace Dotlight
{

/// All that QML sees of the state: the one seam between the snapshots and the window. It asks nobody by itself; whoever
/// made it tells it what to show and listens to lookRequested.
class Status : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("given to Main by the program")
    Q_PROPERTY(State state READ default NOTIFY stateChanged BINDABLE bindableState)
    Q_PROPERTY(QString title READ default NOTIFY titleChanged BINDABLE bindableTitle)
    Q_PROPERTY(QString summary READ default NOTIFY summaryChanged BINDABLE bindableSummary)
    Q_PROPERTY(QString iconName READ default NOTIFY iconNameChanged BINDABLE bindableIconName)
    Q_PROPERTY(Dotlight::ToneOf::Tone tone READ default NOTIFY toneChanged BINDABLE bindableTone)
    /// Reasons of the whole; those of a scope stand on its card.
    Q_PROPERTY(QList<Dotlight::ReasonItem> reasons READ default NOTIFY reasonsChanged BINDABLE bindableReasons)
    /// Questions are under way: what is shown may change in a moment.
    Q_PROPERTY(bool busy READ default NOTIFY busyChanged BINDABLE bindableBusy)
    /// The library's own words for what keeps us from the system bus; empty unless state is NoBus.
    Q_PROPERTY(QString busError READ default NOTIFY busErrorChanged BINDABLE bindableBusError)
    /// A row per DNS scope; roles as ScopeCard's required properties.
    Q_PROPERTY(QAbstractItemModel *scopes READ scopes CONSTANT)
    /// The links that no DNS questions go to.
    Q_PROPERTY(QAbstractItemModel *quietLinks READ quietLinks CONSTANT)
    Q_PROPERTY(int quietCount READ default NOTIFY quietCountChanged BINDABLE bindableQuietCount)

public:
    enum State {
        /// Nothing is known yet.
        Starting,
        /// The system bus can't be reached.
        NoBus,
        /// systemd-resolved is not running.
        Absent,
        /// It runs, and no DNS questions go anywhere.
        NoScopes,
        Ready,
    };
    Q_ENUM(State)

    explicit Status(QObject *parent = nullptr);

    void show(const SnapshotPtr &snapshot);
    void showBusError(const QString &text);
    /// Asks for a fresh look; the answer comes round by show().
    Q_INVOKABLE void look();

    [[nodiscard]] QBindable<State> bindableState() const { return &m_state; }
    [[nodiscard]] QBindable<QString> bindableTitle() const { return &m_title; }
    [[nodiscard]] QBindable<QString> bindableSummary() const { return &m_summary; }
    [[nodiscard]] QBindable<QString> bindableIconName() const { return &m_iconName; }
    [[nodiscard]] QBindable<Tone> bindableTone() const { return &m_tone; }
    [[nodiscard]] QBindable<QList<ReasonItem>> bindableReasons() const { return &m_reasons; }
    [[nodiscard]] QBindable<bool> bindableBusy() const { return &m_busy; }
    [[nodiscard]] QBindable<QString> bindableBusError() const { return &m_busError; }
    [[nodiscard]] QBindable<int> bindableQuietCount() const { return &m_quietCount; }
    [[nodiscard]] ScopeModel *scopes() const { return m_scopes; }
    [[nodiscard]] LinkModel *quietLinks() const { return m_quietLinks; }

Q_SIGNALS:
    void lookRequested();
    void stateChanged();
    void titleChanged();
    void summaryChanged();
    void iconNameChanged();
    void toneChanged();
    void reasonsChanged();
    void busyChanged();
    void busErrorChanged();
    void quietCountChanged();

private:
    void bindSentence();
    [[nodiscard]] State stateNow() const;
    [[nodiscard]] QString summaryNow() const;
    [[nodiscard]] const Snapshot &snapshot() const { return *m_view.value().snapshot; }
    [[nodiscard]] const Assessment &assessment() const { return m_view.value().assessment; }

    /// One judgement per snapshot; all else is bound to the pair.
    struct View {
        SnapshotPtr snapshot;
        Assessment assessment;

        friend bool operator==(const View &, const View &) = default;
    };
    QProperty<View> m_view;
    ScopeModel *const m_scopes;
    LinkModel *const m_quietLinks;
    Q_OBJECT_BINDABLE_PROPERTY(Status, QString, m_busError, &Status::busErrorChanged)
    Q_OBJECT_BINDABLE_PROPERTY(Status, State, m_state, &Status::stateChanged)
    Q_OBJECT_BINDABLE_PROPERTY(Status, QString, m_title, &Status::titleChanged)
    Q_OBJECT_BINDABLE_PROPERTY(Status, QString, m_summary, &Status::summaryChanged)
    Q_OBJECT_BINDABLE_PROPERTY(Status, QString, m_iconName, &Status::iconNameChanged)
    Q_OBJECT_BINDABLE_PROPERTY(Status, Tone, m_tone, &Status::toneChanged)
    Q_OBJECT_BINDABLE_PROPERTY(Status, QList<ReasonItem>, m_reasons, &Status::reasonsChanged)
    Q_OBJECT_BINDABLE_PROPERTY(Status, bool, m_busy, &Status::busyChanged)
    Q_OBJECT_BINDABLE_PROPERTY(Status, int, m_quietCount, &Status::quietCountChanged)
};

}
