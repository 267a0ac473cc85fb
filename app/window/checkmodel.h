// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checkitems.h"
#include "keyedlistmodel.h"

namespace Dotlight
{

/// All checks, made or not; roles as CheckCard's required properties.
class CheckModel : public KeyedListModel<CheckRow>
{
public:
    explicit CheckModel(QObject *parent = nullptr);
};

}
