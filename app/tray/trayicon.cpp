// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "trayicon.h"

#include "traymenu.h"
#include "wording/printable.h"

using namespace Qt::StringLiterals;

namespace Dotlight
{

TrayIcon::TrayIcon(QObject *parent)
    : QObject(parent)
    , m_menu(new TrayMenu)
{
    m_item.setTitle(u"Dotlight"_s);
    m_item.setCategory(KStatusNotifierItem::SystemServices);
    // The standard Quit asks in a dialog that nobody would see.
    m_item.setStandardActionsEnabled(false);
    m_item.setContextMenu(m_menu);

    connect(m_menu, &TrayMenu::chosen, this, &TrayIcon::chosen);
    connect(m_menu, &QMenu::aboutToShow, this, [this] {
        looked();
        Q_EMIT menuOpening();
    });
    connect(&m_item, &KStatusNotifierItem::activateRequested, this, [this] {
        looked();
        Q_EMIT chosen(TrayEntry::Kind::Open);
    });
    connect(&m_item, &KStatusNotifierItem::secondaryActivateRequested, this, [this] {
        looked();
        Q_EMIT chosen(TrayEntry::Kind::LookAgain);
    });
}

void TrayIcon::show(const TrayView &view)
{
    // Names only: the panel draws them in its own colours, and we load no picture.
    m_item.setIconByName(view.iconName);
    m_item.setAttentionIconByName(view.iconName);
    m_item.setToolTip(view.iconName, withoutMarkup(view.sentence), withoutMarkup(view.details));
    m_menu->show(view.menu);
    showStatus(m_attention.take(view.level));
}

void TrayIcon::showStatus(bool attention)
{
    m_item.setStatus(attention ? KStatusNotifierItem::NeedsAttention : KStatusNotifierItem::Active);
}

void TrayIcon::looked()
{
    m_attention.looked();
    showStatus(false);
}

}
