// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace Dotlight
{

/// What is known of a part of the chain of signatures. Secure: signed, and all of it fits. Insecure: its parent proves that it
/// is not signed, or not in a way that is checked here. Bogus: it should be signed, and something does not fit. Unknown: not
/// to be had.
enum class ChainState { Secure, Insecure, Bogus, Unknown };

/// Where and how a chain breaks.
enum class ChainBreak {
    None,
    /// Nothing listens where resolved's stub should.
    StubAbsent,
    /// No answer came, or none that says anything.
    NoAnswer,
    /// A reply without an answer, and without a word of why there is none.
    EmptyAnswer,
    /// What came is no DNS message, or does not belong to the question.
    Malformed,
    /// An rcode that is an error.
    ServerFailed,
    /// resolved trusts no key of the root.
    NoRootKeyTrusted,
    /// None of the root's keys is one that resolved trusts.
    RootKeyUnknown,
    /// The zone's parent names keys by its DS records; none of the zone's own is one of them.
    KeyNotNamed,
    /// Signatures should be there, and none is.
    SignatureMissing,
    /// A signature does not fit what it signs.
    SignatureBad,
    SignatureExpired,
    SignatureNotYetValid,
    /// A signature is by a key that the zone does not have.
    SignedByOtherKey,
    /// That something is not there isn't proven.
    DenialMissing,
    /// The servers in use answer by themselves, and that the zone above it knows of them is not proven: a private name, most
    /// likely.
    PrivateUnproven,
    /// Too many aliases one after the other, or in a circle.
    AliasLoop,
};

/// Who has to do something. Unclear: what was seen fits more than one of them.
enum class Culprit { Nobody, Owner, Server, Clock, RootKey, Network, Unclear };

/// What there is at the end of the chain; or why there is no chain, for no DNS server is asked for such a name.
enum class ChainEnd {
    Answered,
    NoData,
    NoSuchName,
    /// There is an answer, and the zones above it prove that there is nothing.
    AgainstProof,
    /// It is an address already.
    Address,
    /// resolved answers by itself.
    OwnAnswer,
    HostsFile,
    /// It is asked of the local network at most.
    LocalNetwork,
    SingleLabel,
    Unknown,
};

/// A DS record: the parent's word for one of the zone's keys. At the root: what resolved trusts.
struct ChainDs {
    int keyTag = 0;
    QString algorithm;
    int digestType = 0;
    /// One of the keys received is the one it names.
    bool matches = false;

    friend bool operator==(const ChainDs &, const ChainDs &) = default;
};

struct ChainKey {
    int tag = 0;
    QString algorithm;
    /// It may sign keys (the flag "secure entry point").
    bool entryPoint = false;
    /// A DS names it.
    bool trusted = false;

    friend bool operator==(const ChainKey &, const ChainKey &) = default;
};

/// What is true of one signature.
enum class SignatureState { Good, Bad, Expired, NotYetValid, KeyMissing, Unsupported };

struct ChainSignature {
    QString name;
    /// "DNSKEY", "A" …
    QString covers;
    QString algorithm;
    int keyTag = 0;
    QString signer;
    /// Seconds since 1970, made whole from their 32 bits by this computer's time.
    qint64 inception = 0;
    qint64 expiration = 0;
    SignatureState state = SignatureState::Good;

    friend bool operator==(const ChainSignature &, const ChainSignature &) = default;
};

struct ChainZone {
    /// "." or "example.com", as all names here.
    QString name;
    /// On the way to this name: the one asked about, or one that it is an alias of.
    QString towards;
    QList<ChainDs> ds = {};
    QList<ChainKey> keys = {};
    QList<ChainSignature> signatures = {};
    ChainState state = ChainState::Unknown;

    friend bool operator==(const ChainZone &, const ChainZone &) = default;
};

/// The chain of signatures from the root to a name, by resolved's unvalidated answers.
struct Chain {
    QString name;
    /// What the name is an alias of, one after the other.
    QStringList aliases = {};
    QList<ChainZone> zones = {};
    ChainState state = ChainState::Unknown;
    ChainEnd end = ChainEnd::Unknown;
    ChainBreak broken = ChainBreak::None;
    /// The zone or name at which it breaks, or from which on nothing is signed; empty where it does neither.
    QString breakAt = {};
    Culprit culprit = Culprit::Nobody;
    /// The domain that is answered for without the proofs of the zone above it, where none are wanted: an exception covers
    /// it, or nothing is checked. Empty as a rule.
    QString privateDomain = {};
    /// The domain by which this name goes to other servers than the zones above it; empty as a rule.
    QString ownDomain = {};
    /// resolved checks the signatures of answers that come the way of this name; nothing where that is not known.
    std::optional<bool> checked = std::nullopt;

    friend bool operator==(const Chain &, const Chain &) = default;
};

/// Where something breaks: at the root's keys, so that nothing is proven; at something else of the root; or below.
enum class BreakPlace { RootKeys, RootZone, Below };
/// Who is to be blamed for a break, by nothing but it and its place.
[[nodiscard]] Culprit culpritFor(ChainBreak broken, BreakPlace place);
/// Its parent names keys for it, none of a kind that is checked here: it counts as not signed.
[[nodiscard]] bool isOfUncheckedKind(const ChainZone &zone);
/// How the state of a whole follows from a break.
[[nodiscard]] ChainState stateFor(ChainBreak broken);

}
