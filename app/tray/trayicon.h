// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "trayview.h"

#include <KStatusNotifierItem>

namespace Dotlight
{

class TrayMenu;

/// The item in the panel. It waits for a panel where there is none, and comes back to one that was restarted.
class TrayIcon : public QObject
{
    Q_OBJECT

public:
    explicit TrayIcon(QObject *parent = nullptr);

    void show(const TrayView &view);
    /// What the panel gave with the last click, to raise a window with; empty if it gives none.
    [[nodiscard]] QString activationToken() const { return m_item.providedToken(); }

Q_SIGNALS:
    void chosen(Dotlight::TrayEntry::Kind kind);
    /// The menu is about to be seen.
    void menuOpening();

private:
    void showStatus(bool attention);
    void looked();

    KStatusNotifierItem m_item;
    // Owned by the item.
    TrayMenu *m_menu;
    TrayAttention m_attention;
};

}
