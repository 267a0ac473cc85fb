// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "traymenu.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dotlight
{

namespace
{

// An "&" of a name is no mnemonic.
QString label(const TrayEntry &entry)
{
    return QString(entry.text).replace('&'_L1, "&&"_L1);
}

bool sameShape(const TrayEntries &left, const TrayEntries &right)
{
    return std::ranges::equal(left, right, [](const TrayEntry &one, const TrayEntry &other) {
        return one.kind == other.kind && sameShape(one.children, other.children);
    });
}

// setText() tells the host nothing where the text stays the same.
void reword(const QMenu *menu, const TrayEntries &entries)
{
    const QList<QAction *> actions = menu->actions();
    for (size_t at = 0; at < entries.size(); ++at) {
        if (entries[at].kind == TrayEntry::Kind::Separator) {
            continue;
        }
        actions[qsizetype(at)]->setText(label(entries[at]));
        if (const QMenu *child = actions[qsizetype(at)]->menu()) {
            reword(child, entries[at].children);
        }
    }
}

void removeAll(QMenu *menu)
{
    const QList<QAction *> actions = menu->actions();
    for (QAction *action : actions) {
        // A submenu belongs to the menu it is in, and its action to the submenu: clear() would leave both.
        if (QMenu *child = action->menu()) {
            delete child;
        } else {
            delete action;
        }
    }
}

}

TrayMenu::TrayMenu()
    : QMenu(nullptr)
{
}

void TrayMenu::show(const TrayEntries &entries)
{
    if (entries == m_entries) {
        return;
    }
    if (!m_entries.empty() && sameShape(entries, m_entries)) {
        reword(this, entries);
    } else {
        removeAll(this);
        fill(this, entries);
    }
    m_entries = entries;
}

void TrayMenu::fill(QMenu *menu, const TrayEntries &entries)
{
    for (const TrayEntry &entry : entries) {
        switch (entry.kind) {
        case TrayEntry::Kind::Separator:
            menu->addSeparator();
            break;
        case TrayEntry::Kind::Submenu:
            fill(menu->addMenu(label(entry)), entry.children);
            break;
        default:
            connect(menu->addAction(label(entry)), &QAction::triggered, this,
                [this, kind = entry.kind] { Q_EMIT chosen(kind); });
        }
    }
}

}
