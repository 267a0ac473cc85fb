// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "facts/nameanswer.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>
#include <optional>

namespace Dotlight
{

class Bus;

/// Asks resolved for the addresses of one name as a program would, but fresh: not from its cache. The question goes where
/// resolved sends it. Over a connection of its own; deleting it ends the question.
class NameLookup : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds limit{5};

    /// majorVersion: resolved's, where it is known; it decides which flags may be sent. busAddress: empty for the real
    /// system bus.
    NameLookup(
        const QString &busAddress, const QString &name, std::optional<int> majorVersion, QObject *parent = nullptr);
    ~NameLookup() override;

    void start();

Q_SIGNALS:
    /// Once.
    void finished(const Dotlight::NameAnswer &answer);

private:
    void ask(quint64 flags);
    void end(const NameAnswer &answer);

    std::unique_ptr<Bus> m_bus;
    QString m_name;
    quint64 m_flags;
    QTimer m_limit;
    bool m_ended = false;
};

}
