// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server.h"

#include <QDateTime>
#include <QString>

#include <chrono>
#include <optional>

namespace Dotlight
{

/// Output flags of resolve1's Resolve* methods (org.freedesktop.resolve1(5), "Flags").
namespace LookupFlag
{
inline constexpr quint64 Authenticated = 0x200;
inline constexpr quint64 Confidential = 0x40000;
inline constexpr quint64 Synthetic = 0x80000;
inline constexpr quint64 FromCache = 0x100000;
/// What was answered is a trust anchor.
inline constexpr quint64 FromTrustAnchor = 0x400000;
inline constexpr quint64 FromNetwork = 0x800000;
}

/// How one question ended.
struct Answer {
    enum class Outcome {
        Answered,
        /// Error Timeout, an error of the connection, or no answer within our own limit: resolved does not tell apart a
        /// refused connection, a bad certificate and a silent server.
        Unreachable,
        /// DnssecFailed; dnssecResult holds the word.
        DnssecFailed,
        InvalidReply,
        NoNameServers,
        /// An rcode other than success, or no data; of a split link also that resolved does not route the root to it.
        Refused,
        OtherError,
    };

    Outcome outcome = Outcome::OtherError;
    /// Only where it was answered.
    quint64 flags = 0;
    /// resolved's word, such as "missing-key" or "no-signature"; only with DnssecFailed.
    QString dnssecResult;
    /// The D-Bus error's name and message, for those who want to know.
    QString error;
    std::chrono::milliseconds duration{0};

    /// It came from a server just now. What resolved answers by itself (an address, its cache) it calls confidential and
    /// authenticated too, and it says nothing of any server.
    [[nodiscard]] bool fromNetwork() const
    {
        constexpr quint64 own = LookupFlag::Synthetic | LookupFlag::FromCache;
        return outcome == Outcome::Answered && (flags & LookupFlag::FromNetwork) && !(flags & own);
    }
    [[nodiscard]] bool confidential() const { return fromNetwork() && (flags & LookupFlag::Confidential); }
    [[nodiscard]] bool authenticated() const { return fromNetwork() && (flags & LookupFlag::Authenticated); }
    /// resolved took it for no question, and asked nobody: a flag that it does not know, or a name that IDNA forbids.
    [[nodiscard]] bool refusedQuestion() const
    {
        return error.startsWith(QLatin1StringView("org.freedesktop.DBus.Error.InvalidArgs:"));
    }

    friend bool operator==(const Answer &, const Answer &) = default;
};

/// The self-lookup of one scope: the SOA of the root, fresh.
struct Lookup {
    /// The link it was asked with; 0 without one.
    int ifindex = 0;
    Answer root;
    /// The second question, asked only where the first was refused. It speaks for transport alone.
    std::optional<Answer> second;

    /// The answer that speaks for transport: the second question's where the first was refused.
    [[nodiscard]] const Answer &ofTransport() const
    {
        return root.outcome == Answer::Outcome::Refused && second ? *second : root;
    }
    friend bool operator==(const Lookup &, const Lookup &) = default;
};

/// What Dotlight's own handshake with a server showed, by resolved's rules of checking.
enum class Handshake {
    NotTested,
    Verified,
    /// TLS works; there was nothing to check an identity against.
    Encrypted,
    WrongName,
    Expired,
    NotYetValid,
    Untrusted,
    /// Nothing came back from the port.
    Dropped,
    /// The port is closed.
    Refused,
    /// The port is open, no TLS behind it.
    NoTls,
    Inconclusive,
};

struct ServerProof {
    Server server;
    Handshake handshake = Handshake::NotTested;
    /// The server answered in clear, at the port where resolved would ask it so; nothing if it was not tried.
    std::optional<bool> plainAnswers;
    std::optional<int> latencyMs;
    /// When the certificate's dates would make it another handshake; nothing if none was seen, or both dates are past.
    std::optional<QDateTime> holdsUntil = {};
    /// Port 53 answered, where another is set for that server; nothing if it was not tried. It is not kept.
    std::optional<bool> port53Answers = {};

    friend bool operator==(const ServerProof &, const ServerProof &) = default;
};

/// What the names with broken signatures showed.
enum class ValidationProof {
    NotTested,
    /// Broken names fail and good ones resolve.
    Validated,
    /// A broken name resolves.
    BrokenNameResolves,
    /// Good names fail.
    Failed,
    /// Names that need no signatures fail.
    UnsignedFail,
    Inconclusive,
};

/// What `check` found for one scope. It is dropped when that scope's servers, modes or network change.
struct ScopeProof {
    /// 0 for the global scope; for delegates the id is set and the index is -1.
    int ifindex = 0;
    QString delegate;
    QList<ServerProof> servers;
    ValidationProof validation = ValidationProof::NotTested;
    /// While encryption is asked for, resolved was seen to talk to the port for clear text. Of this moment: it is not kept.
    bool wireInClear = false;

    friend bool operator==(const ScopeProof &, const ScopeProof &) = default;
};

/// What came of the way from ordinary programs to resolved's stub.
enum class StubProof {
    NotTested,
    Reached,
    /// resolv.conf leads there, and no answer came.
    Silent,
    /// Another program than resolved sits at its address.
    Taken,
    /// The stub answers, and an ordinary program's lookup did not come there.
    GoesPast,
};

/// What `check` found about the root's keys and this computer's clock.
struct RootProof {
    /// A root DNSKEY set was received, is not empty, and none of its keys matches a trusted DS.
    std::optional<bool> keysUnknown;
    /// The root's signatures, as received, lie outside of this computer's time.
    std::optional<bool> signaturesOutsideClock;
    /// resolved has no trust anchor for the root at all.
    std::optional<bool> nothingTrusted = {};

    friend bool operator==(const RootProof &, const RootProof &) = default;
};

}
