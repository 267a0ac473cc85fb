// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checks/records/rdata.h"
#include "facts/chain.h"

#include <expected>
#include <functional>

/*
 * The walk down the chain of signatures. Pure: it is given what came back on questions, and says which one it needs next.
 */
namespace Dotlight
{

/// What became of a question.
struct Fetched {
    enum class State { Answered, NoListener, NoAnswer, Malformed };
    State state = State::NoAnswer;
    /// Only where it was answered.
    DnsReply reply = {};
};

/// What became of it; null while it was not asked.
using Fetch = std::function<const Fetched *(const DnsQuestion &question)>;

struct ChainInput {
    DnsName name;
    /// What resolved trusts of the root.
    QList<DelegationSigner> anchors;
    /// Seconds since 1970.
    qint64 now = 0;
};

/// The chain; or, where it can't be told yet, the question whose answer is needed.
[[nodiscard]] std::expected<Chain, DnsQuestion> walkChain(const ChainInput &input, const Fetch &fetch);
/// What a walk to that name will most likely ask: to be asked all at once.
[[nodiscard]] QList<DnsQuestion> likelyQuestions(const DnsName &name);
/// The chain of a name of which not even the trusted keys could be had.
[[nodiscard]] Chain brokenAtRoot(const DnsName &name, ChainBreak broken);

}
