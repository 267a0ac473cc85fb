// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "walk.h"

/*
 * Inside of why: what is asked beside the way itself, and what replies are worth.
 */
namespace Dotlight
{

/// Why a reply to that question says nothing; None where it says something.
[[nodiscard]] ChainBreak faultOf(const Fetched &fetched, const DnsQuestion &question);
/// A server that could get nothing from those of a zone says so. By other errors it speaks of itself.
[[nodiscard]] bool tellsOfFailingServers(const Fetched &fetched);
/// What it says of a name from which no signature can be wanted.
[[nodiscard]] ChainEnd unprovenEnd(const Fetched &fetched);
/// That this zone has no DS (or is not there) can be proven, for those above it are signed; its name tells of nobody.
[[nodiscard]] DnsQuestion provenAbsence();
/// Whether what it says of something that is not there comes without a proof; nothing where it says no such thing.
[[nodiscard]] std::optional<bool> lacksProof(const Fetched &fetched);

}
