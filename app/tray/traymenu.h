// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "trayview.h"

#include <QMenu>

namespace Dotlight
{

/// The menu that the tray host draws. Never shown by ourselves, so nothing in it needs a style, a font or an icon.
class TrayMenu : public QMenu
{
    Q_OBJECT

public:
    TrayMenu();

    /// Changes as little as it can: an open menu keeps its place when only words changed.
    void show(const TrayEntries &entries);

Q_SIGNALS:
    void chosen(Dotlight::TrayEntry::Kind kind);

private:
    void fill(QMenu *menu, const TrayEntries &entries);

    TrayEntries m_entries;
};

}
