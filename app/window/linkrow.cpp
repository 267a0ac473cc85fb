// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "linkrow.h"

#include "linknames.h"

using namespace Qt::StringLiterals;

namespace Dotlight
{

QList<LinkRow> linkRows(const Snapshot &snapshot)
{
    QList<LinkRow> rows;
    for (const LinkFacts &link : snapshot.links) {
        if (link.hasScope())
            continue;
        rows.append({
            .key = QString::number(link.index),
            .title = linkTitle(link),
            .subtitle = linkSubtitle(link),
            .kindIcon = linkIcon(link.kind),
            .state = linkState(link),
        });
    }
    return rows;
}

}
