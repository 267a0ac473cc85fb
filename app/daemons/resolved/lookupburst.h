// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "daemons/bus/bus.h"
#include "daemons/bus/buserror.h"
#include "facts/evidence.h"

#include <QElapsedTimer>

#include <chrono>

namespace Dotlight
{

/// One self-lookup to make.
struct Question {
    /// The link to ask with; 0 for none.
    int ifindex = 0;
    /// Both questions together may take so long.
    std::chrono::milliseconds limit{0};
    /// Where the root's SOA is refused: the domain whose SOA is asked then; empty for none.
    QString secondDomain;
    /// … or else the host whose address is asked then; empty for none.
    QString secondHost;

    friend bool operator==(const Question &, const Question &) = default;
};

/// The self-lookups of all scopes, sent at once. Deleting it ends it.
class LookupBurst : public QObject
{
    Q_OBJECT

public:
    /// majorVersion: resolved's, where it is known; it decides which flags may be sent.
    LookupBurst(Bus &bus, const QList<Question> &questions, std::optional<int> majorVersion, QObject *parent);

    void start();
    /// What has come so far, in the order of the questions.
    [[nodiscard]] QList<Lookup> answers() const;

Q_SIGNALS:
    void answered();
    void finished();

private:
    struct Asked {
        Question question;
        Lookup lookup;
        bool refused = false;
        bool done = false;
        /// Its limit came while others filled all places: that says nothing about its servers.
        bool neverAsked = false;
    };

    void startLimits();
    void askMore();
    void onLimit(std::chrono::milliseconds limit);
    void askRoot(size_t index, quint64 flags);
    void onRoot(size_t index, quint64 flagsSent, Answer answer);
    void askSecond(size_t index);
    void askDomain(size_t index);
    void askHost(size_t index);
    void onSecond(size_t index, const Answer &answer);
    void close(size_t index);
    void done(size_t index);
    void tell();
    template<typename T>
    [[nodiscard]] Answer answerFrom(const Reply<T> &reply) const;

    Bus &m_bus;
    std::vector<Asked> m_asked;
    size_t m_open = 0;
    size_t m_next = 0;
    int m_underWay = 0;
    quint64 m_flags = 0;
    QElapsedTimer m_clock;
};

}
