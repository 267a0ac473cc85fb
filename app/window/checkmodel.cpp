// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checkmodel.h"

namespace Dotlight
{

CheckModel::CheckModel(QObject *parent)
    : KeyedListModel(
          {
              {"checkId", [](const CheckRow &row) { return QVariant(row.key); }},
              {"title", [](const CheckRow &row) { return QVariant(row.title); }},
              {"purpose", [](const CheckRow &row) { return QVariant(row.purpose); }},
              {"running", [](const CheckRow &row) { return QVariant(row.running); }},
              {"word", [](const CheckRow &row) { return QVariant(row.word); }},
              {"iconName", [](const CheckRow &row) { return QVariant(row.iconName); }},
              {"heard", [](const CheckRow &row) { return QVariant(row.heard); }},
              {"made", [](const CheckRow &row) { return QVariant(row.made); }},
              {"remark", [](const CheckRow &row) { return QVariant(row.remark); }},
              {"results", [](const CheckRow &row) { return QVariant::fromValue(row.results); }},
          },
          parent)
{
}

}
