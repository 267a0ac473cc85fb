// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "facts/chain.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QtQmlIntegration>

namespace Dotlight
{

/// A box of the drawn chain.
struct ZoneItem {
    Q_GADGET
    QML_VALUE_TYPE(zoneItem)
    Q_PROPERTY(QString title MEMBER title CONSTANT)
    Q_PROPERTY(QString word MEMBER word CONSTANT)
    Q_PROPERTY(QString iconName MEMBER iconName CONSTANT)
    /// Keys and signatures, a line each.
    Q_PROPERTY(QStringList lines MEMBER lines CONSTANT)
    /// The chain breaks here.
    Q_PROPERTY(bool broken MEMBER broken CONSTANT)
    /// Where the chain to an alias begins: that alias. Empty else.
    Q_PROPERTY(QString alias MEMBER alias CONSTANT)
    /// Title, word and break in one, for those who see no icon.
    Q_PROPERTY(QString heard MEMBER heard CONSTANT)

public:
    QString title;
    QString word;
    QString iconName;
    QStringList lines;
    bool broken = false;
    QString alias;
    QString heard;

    friend bool operator==(const ZoneItem &, const ZoneItem &) = default;
};

/// From the root down.
[[nodiscard]] QList<ZoneItem> zoneItems(const Chain &chain);
/// The icon of a whole chain, or of a zone.
[[nodiscard]] QString chainIcon(ChainState state);

}
