// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "facts/snapshot.h"

/*
 * Snapshots for table tests: a computer where all is well, and small changes to it.
 */
namespace Dotlight::Test
{

inline constexpr quint64 tlsValidated =
    LookupFlag::Authenticated | LookupFlag::Confidential | LookupFlag::FromNetwork | 1;
inline constexpr quint64 tlsOnly = LookupFlag::Confidential | LookupFlag::FromNetwork | 1;
inline constexpr quint64 plainValidated = LookupFlag::Authenticated | LookupFlag::FromNetwork | 1;
inline constexpr quint64 plainOnly = LookupFlag::FromNetwork | 1;

[[nodiscard]] Server server(const char *address, const char *name = "dns.example");
[[nodiscard]] Answer answered(quint64 flags);
[[nodiscard]] Answer failed(Answer::Outcome outcome, const char *dnssecResult = "");

/// systemd 257, strict by resolved.conf, DNSSEC on, one link (wan0, index 2) in charge, validated over TLS.
[[nodiscard]] Snapshot protectedComputer();
/// The same, strict by the link alone.
[[nodiscard]] Snapshot strictByLink();
/// A second link (index 3, guest0) in charge in clear, DNSSEC off.
void addPlainLink(Snapshot &snapshot);
/// A link (index 4, vpn0) with a domain of its own, not in charge, in clear.
void addSplitVpn(Snapshot &snapshot);
[[nodiscard]] SnapshotPtr shared(const Snapshot &snapshot);
/// wan0 is the first link.
[[nodiscard]] LinkFacts &wan(Snapshot &snapshot);
/// What the lookup with wan0's index, and so the one without link, ended with.
void setAnswer(Snapshot &snapshot, const Answer &answer);
void setAnswer(Snapshot &snapshot, int ifindex, const Answer &answer);
/// Takes wan0's servers into a proof with that handshake.
ServerProof &prove(Snapshot &snapshot, Handshake handshake, std::optional<bool> plainAnswers = {});

}
