// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checks/records/rdata.h"
#include "facts/chain.h"

#include <expected>
#include <functional>
#include <optional>

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

/// What is known of the way that a name takes, before it is asked for.
struct NameWay {
    /// The negative trust anchor that covers it everywhere: its signatures are not checked.
    std::optional<DnsName> exempt = std::nullopt;
    /// The domain by which it goes to other servers than the zones above it.
    std::optional<DnsName> ownDomain = std::nullopt;
    /// The link whose servers alone are asked for that domain; 0 where it is not one.
    int ownIndex = 0;
    /// Answers that come that way are not checked.
    bool unchecked = false;
};

struct ChainInput {
    DnsName name;
    /// What resolved trusts of the root.
    QList<DelegationSigner> anchors;
    /// Seconds since 1970.
    qint64 now = 0;
    NameWay way = {};
};

/// The chain; or, where it can't be told yet, the question whose answer is needed.
[[nodiscard]] std::expected<Chain, DnsQuestion> walkChain(const ChainInput &input, const Fetch &fetch);
/// What a walk to that name will most likely ask: to be asked all at once.
[[nodiscard]] QList<DnsQuestion> likelyQuestions(const DnsName &name);
/// The chain of a name of which not even the trusted keys could be had.
[[nodiscard]] Chain brokenAtRoot(const DnsName &name, ChainBreak broken);

}
