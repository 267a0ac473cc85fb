// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scopemodel.h"

namespace Dotlight
{

ScopeModel::ScopeModel(QObject *parent)
    : KeyedListModel(
          {
              {"title", [](const ScopeRow &row) { return QVariant(row.title); }},
              {"subtitle", [](const ScopeRow &row) { return QVariant(row.subtitle); }},
              {"kindIcon", [](const ScopeRow &row) { return QVariant(row.kindIcon); }},
              {"duty", [](const ScopeRow &row) { return QVariant(row.duty); }},
              {"levelTitle", [](const ScopeRow &row) { return QVariant(row.levelTitle); }},
              {"heard", [](const ScopeRow &row) { return QVariant(row.heard); }},
              {"levelIcon", [](const ScopeRow &row) { return QVariant(row.levelIcon); }},
              {"tone", [](const ScopeRow &row) { return QVariant::fromValue(row.tone); }},
              {"summary", [](const ScopeRow &row) { return QVariant(row.summary); }},
              {"transport", [](const ScopeRow &row) { return QVariant::fromValue(row.transport); }},
              {"integrity", [](const ScopeRow &row) { return QVariant::fromValue(row.integrity); }},
              {"servers", [](const ScopeRow &row) { return QVariant::fromValue(row.servers); }},
              {"domains", [](const ScopeRow &row) { return QVariant(row.domains); }},
              {"reasons", [](const ScopeRow &row) { return QVariant::fromValue(row.reasons); }},
          },
          parent)
{
}

}
