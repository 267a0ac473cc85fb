// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "keyedlistmodel.h"
#include "linkrow.h"

namespace Dotlight
{

/// The links that no DNS questions go to.
class LinkModel : public KeyedListModel<LinkRow>
{
public:
    explicit LinkModel(QObject *parent = nullptr);
};

}
