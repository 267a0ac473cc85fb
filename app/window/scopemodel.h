// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "keyedlistmodel.h"
#include "scoperow.h"

namespace Dotlight
{

/// The cards: one row per DNS scope.
class ScopeModel : public KeyedListModel<ScopeRow>
{
public:
    explicit ScopeModel(QObject *parent = nullptr);
};

}
