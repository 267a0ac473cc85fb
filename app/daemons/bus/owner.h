// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bus.h"

#include <optional>

namespace Dotlight
{

/// Follows who owns a well-known name; starts nobody.
class Owner : public QObject
{
    Q_OBJECT

public:
    Owner(Bus &bus, const QString &service, QObject *parent = nullptr);

    void start();
    /// The unique name; empty if nobody owns it; nothing while that is not known yet.
    [[nodiscard]] const std::optional<QString> &name() const { return m_name; }

Q_SIGNALS:
    /// The owner became known or is another one now.
    void changed();

private Q_SLOTS:
    void onNameOwnerChanged(const QString &service, const QString &before, const QString &now);

private:
    void set(const QString &name);

    Bus &m_bus;
    QString m_service;
    std::optional<QString> m_name;
};

}
