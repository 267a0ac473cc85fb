// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "linkrow.h"

#include "linknames.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Dotlight
{

QList<LinkRow> linkRows(const Snapshot &snapshot)
{
    QList<LinkRow> rows;
    for (const LinkFacts &link : snapshot.links) {
        if (link.hasScope())
            continue;
        const QString title = linkTitle(link);
        const QString state = linkState(link);
        rows.append({
            .key = QString::number(link.index),
            .title = title,
            .subtitle = linkSubtitle(link),
            .kindIcon = linkIcon(link.kind),
            .state = state,
            //: Said by a screen reader. %1: a link's name; %2: its state
            .heard = QCoreApplication::translate("Dotlight", "%1: %2").arg(title, state),
        });
    }
    return rows;
}

}
