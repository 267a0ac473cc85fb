// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "linkmodel.h"

namespace Dotlight
{

LinkModel::LinkModel(QObject *parent)
    : KeyedListModel(
          {
              {"title", [](const LinkRow &row) { return QVariant(row.title); }},
              {"subtitle", [](const LinkRow &row) { return QVariant(row.subtitle); }},
              {"kindIcon", [](const LinkRow &row) { return QVariant(row.kindIcon); }},
              {"stateText", [](const LinkRow &row) { return QVariant(row.state); }},
              {"heard", [](const LinkRow &row) { return QVariant(row.heard); }},
          },
          parent)
{
}

}
