// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "keyedlistmodel.h"
#include "scoperow.h"

#include <QtQmlIntegration>

namespace Dotlight
{

/// The cards: one row per DNS scope.
class ScopeModel : public KeyedListModel<ScopeRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Status has it")

public:
    explicit ScopeModel(QObject *parent = nullptr);
};

}
