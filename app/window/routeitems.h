// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assessment/route.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QtQmlIntegration>

namespace Dotlight
{

/// A network that is asked for a name.
struct RouteItem {
    Q_GADGET
    QML_VALUE_TYPE(routeItem)
    Q_PROPERTY(QString title MEMBER title CONSTANT)
    Q_PROPERTY(QString iconName MEMBER iconName CONSTANT)
    /// Why it is asked, how the question travels there, and what becomes of the answer.
    Q_PROPERTY(QStringList lines MEMBER lines CONSTANT)
    Q_PROPERTY(QStringList servers MEMBER servers CONSTANT)

public:
    QString title;
    QString iconName;
    QStringList lines;
    QStringList servers;

    friend bool operator==(const RouteItem &, const RouteItem &) = default;
};

[[nodiscard]] QList<RouteItem> routeItems(const Route &route, const Snapshot &snapshot);

}
