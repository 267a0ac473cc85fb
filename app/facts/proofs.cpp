// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "proofs.h"

#include "snapshot.h"

#include <algorithm>

namespace Dotlight
{

namespace
{
void overlay(ServerProof &old, const ServerProof &proof)
{
    if (proof.handshake != Handshake::NotTested) {
        old.handshake = proof.handshake;
        old.holdsUntil = proof.holdsUntil;
    }
    if (proof.plainAnswers)
        old.plainAnswers = proof.plainAnswers;
    if (proof.port53Answers)
        old.port53Answers = proof.port53Answers;
    if (proof.latencyMs)
        old.latencyMs = proof.latencyMs;
}

void addServer(QList<ServerProof> &servers, const ServerProof &proof)
{
    const auto it = std::ranges::find(servers, proof.server, &ServerProof::server);
    if (it == servers.end())
        servers.append(proof);
    else
        overlay(*it, proof);
}

auto isOf(int ifindex, const QString &delegate)
{
    return
        [ifindex, delegate](const ScopeProof &proof) { return proof.ifindex == ifindex && proof.delegate == delegate; };
}
}

const ScopeProof *proofIn(const QList<ScopeProof> &proofs, int ifindex, const QString &delegate)
{
    const auto it = std::ranges::find_if(proofs, isOf(ifindex, delegate));
    return it == proofs.end() ? nullptr : &*it;
}

void addProof(Proofs &proofs, const ScopeProof &proof)
{
    const auto it = std::ranges::find_if(proofs.scopes, isOf(proof.ifindex, proof.delegate));
    if (it == proofs.scopes.end()) {
        proofs.scopes.append(proof);
        return;
    }
    for (const ServerProof &server : proof.servers)
        addServer(it->servers, server);
    if (proof.validation != ValidationProof::NotTested)
        it->validation = proof.validation;
    it->wireInClear = it->wireInClear || proof.wireInClear;
}

void addLookup(QList<Lookup> &lookups, const Lookup &lookup)
{
    const auto it = std::ranges::find(lookups, lookup.ifindex, &Lookup::ifindex);
    if (it == lookups.end())
        lookups.append(lookup);
    else
        *it = lookup;
}

void addProofs(Proofs &proofs, const Proofs &more)
{
    for (const ScopeProof &proof : more.scopes)
        addProof(proofs, proof);
    if (more.root.keysUnknown)
        proofs.root.keysUnknown = more.root.keysUnknown;
    if (more.root.signaturesOutsideClock)
        proofs.root.signaturesOutsideClock = more.root.signaturesOutsideClock;
    if (more.root.nothingTrusted)
        proofs.root.nothingTrusted = more.root.nothingTrusted;
    for (const Lookup &lookup : more.lookups)
        addLookup(proofs.lookups, lookup);
    if (more.bypassingPrograms)
        proofs.bypassingPrograms = more.bypassingPrograms;
    if (more.stub != StubProof::NotTested)
        proofs.stub = more.stub;
}

Snapshot withProofs(const Snapshot &snapshot, const Proofs &proofs)
{
    Snapshot result = snapshot;
    Proofs all{.scopes = snapshot.proofs,
        .root = snapshot.rootProof,
        .lookups = snapshot.lookups,
        .bypassingPrograms = snapshot.bypassingPrograms,
        .stub = snapshot.stub};
    addProofs(all, proofs);
    result.proofs = all.scopes;
    result.rootProof = all.root;
    result.lookups = all.lookups;
    result.bypassingPrograms = all.bypassingPrograms.value_or(QStringList());
    result.stub = all.stub;
    return result;
}

}
