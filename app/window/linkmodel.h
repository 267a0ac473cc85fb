// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "keyedlistmodel.h"
#include "linkrow.h"

#include <QtQmlIntegration>

namespace Dotlight
{

/// The links that no DNS questions go to.
class LinkModel : public KeyedListModel<LinkRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Status has it")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    explicit LinkModel(QObject *parent = nullptr);

    [[nodiscard]] int count() const { return rowCount(); }

Q_SIGNALS:
    void countChanged();
};

}
