// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "trayicon.h"
#include "watch/watch.h"

#include <QTimer>

#include <memory>

namespace Dotlight
{

/// Shows in the panel what the watch sees.
class Tray : public QObject
{
    Q_OBJECT

public:
    explicit Tray(const WatchOptions &options, QObject *parent = nullptr);
    ~Tray() override;

    void start();
    void lookAgain();
    void setSlowLook(std::chrono::milliseconds interval) { m_watch.setSlowLook(interval); }

Q_SIGNALS:
    /// A person wants the window; token is what a panel gave to raise it with, or empty.
    void openRequested(const QString &token);
    /// A person wants this page in the browser; encoded, http or https.
    void signInRequested(const QString &page, const QString &token);
    void quitRequested();

private:
    void take(const SnapshotPtr &snapshot);
    void show(const TrayView &view);
    void makeIcon();
    void act(TrayEntry::Kind kind);

    Watch m_watch;
    QTimer m_patience;
    QString m_signInPage;
    // Made with the first thing there is to show, so that it never appears with something untrue.
    std::unique_ptr<TrayIcon> m_icon;
};

}
