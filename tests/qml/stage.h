// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bugreport.h"
#include "checks.h"
#include "facts/snapshot.h"
#include "preferences.h"
#include "status.h"
#include "where.h"
#include "why.h"

#include <QColor>
#include <QQuickItem>
#include <QQuickWindow>
#include <QtQmlIntegration>

namespace Dotlight::Test
{

/// The test's hand on a Status: shows it situations and changes of them.
class Stage : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Dotlight::Status *status READ status CONSTANT)
    Q_PROPERTY(Dotlight::Preferences *preferences READ preferences CONSTANT)
    Q_PROPERTY(Dotlight::Checks *checks READ checks CONSTANT)
    Q_PROPERTY(Dotlight::Why *why READ why CONSTANT)
    Q_PROPERTY(Dotlight::Where *where READ where CONSTANT)
    Q_PROPERTY(Dotlight::BugReport *bugReport READ bugReport CONSTANT)
    /// What was to be run last, as words.
    Q_PROPERTY(QStringList wanted READ wanted NOTIFY wantedChanged)
    Q_PROPERTY(int looks READ looks NOTIFY looksChanged)

public:
    explicit Stage(QObject *parent = nullptr);

    [[nodiscard]] Status *status() { return &m_status; }
    [[nodiscard]] Preferences *preferences() { return &m_preferences; }
    [[nodiscard]] Checks *checks() { return &m_checks; }
    [[nodiscard]] Why *why() { return &m_why; }
    [[nodiscard]] Where *where() { return &m_where; }
    [[nodiscard]] BugReport *bugReport() { return &m_bugReport; }
    [[nodiscard]] const QStringList &wanted() const { return m_wanted; }
    /// The prober tells half of the findings of findings.h, or all and how it ends.
    Q_INVOKABLE void playChecks(bool whole);
    /// It tells of a broken chain.
    Q_INVOKABLE void playChain();
    /// It tells that line, and it ends.
    Q_INVOKABLE void tellCheck(const QString &line);
    Q_INVOKABLE void endRuns();
    [[nodiscard]] Q_INVOKABLE QString clipboard() const;
    /// What was wished last, once a test has said so; shows nothing by itself.
    Q_INVOKABLE bool wishedStart() const { return m_wish.startAtLogin; }
    Q_INVOKABLE int wishedSlowLook() const { return int(m_wish.slowLook.count()); }
    /// The file says so now.
    Q_INVOKABLE void choose(bool startAtLogin, int slowLook);
    [[nodiscard]] int looks() const { return m_looks; }

    Q_INVOKABLE void show(const QString &situation);
    Q_INVOKABLE void showBusError(const QString &text);
    /// Changes what is shown: another answer for that link.
    Q_INVOKABLE void answerInClear(int ifindex);
    Q_INVOKABLE void removeLink(int ifindex);
    Q_INVOKABLE void nameConnection(int ifindex, const QString &name);
    Q_INVOKABLE void addQuietLink(int ifindex);
    Q_INVOKABLE QStringList situations() const;

    /// Texts below an item that are not whole or lie on one another, as "text (why)"; empty if all is well.
    Q_INVOKABLE QStringList badTexts(QQuickItem *root) const;
    /// Texts that stand out too little from what they are on.
    Q_INVOKABLE QStringList paleTexts(QQuickWindow *window) const;
    /// All visible texts below an item.
    Q_INVOKABLE QStringList texts(QQuickItem *root) const;
    /// What a screen reader meets in a window that it can't name, as roles and classes; that it meets nothing, too.
    Q_INVOKABLE QStringList nameless(QQuickWindow *window) const;
    /// The names that a screen reader finds, of things with that role (QAccessible::Role).
    Q_INVOKABLE QStringList accessibleNames(QQuickWindow *window, int role) const;
    Q_INVOKABLE void setMirrored(bool mirrored) const;
    /// What the environment wishes for: QT_SCALE_FACTOR, and the window's ground in DOTLIGHT_TEST_SCHEME.
    Q_INVOKABLE qreal wantedScale() const;
    Q_INVOKABLE QColor wantedGround() const;
    Q_INVOKABLE QColor groundOf(QQuickWindow *window) const;
    /// Milliseconds until a new answer for one of so many networks is shown; the median of some.
    Q_INVOKABLE qreal timeOfUpdate(int scopes);

Q_SIGNALS:
    void looksChanged();
    void wantedChanged();

private:
    void publish();

    Snapshot m_snapshot;
    Status m_status;
    Preferences m_preferences;
    Checks m_checks;
    Why m_why;
    Where m_where;
    BugReport m_bugReport;
    QStringList m_wanted;
    Settings m_wish;
    int m_looks = 0;
};

}
