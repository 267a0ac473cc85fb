// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "daemons/resolved/lookupburst.h"

#include <QTimer>

#include <memory>

namespace Dotlight
{

/// Asks the self-lookups, one burst at a time, on a connection of their own: so a dead server's unanswered calls take no
/// places from the reads, and closing it makes resolved give up what nobody waits for.
class SelfLookups : public QObject
{
    Q_OBJECT

public:
    explicit SelfLookups(const QString &busAddress, QObject *parent = nullptr);
    ~SelfLookups() override;

    /// Asks anew; a burst that is under way is given up.
    void ask(const QList<Question> &questions, std::optional<int> majorVersion);
    void cancel();
    [[nodiscard]] bool underWay() const { return m_burst != nullptr; }
    /// What the burst has brought so far.
    [[nodiscard]] QList<Lookup> answers() const;

Q_SIGNALS:
    /// Some have answered and others keep one waiting; a few times a second at most.
    void progressed();
    void finished(const QList<Dotlight::Lookup> &lookups);

private:
    void onFinished();
    void closeIfUnanswered();

    QString m_busAddress;
    std::unique_ptr<Bus> m_bus;
    std::unique_ptr<LookupBurst> m_burst;
    QTimer m_patience;
};

}
