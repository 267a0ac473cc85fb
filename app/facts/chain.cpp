// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chain.h"

namespace Dotlight
{

Culprit culpritFor(ChainBreak broken, BreakPlace place)
{
    const bool atRoot = place != BreakPlace::Below;
    switch (broken) {
    case ChainBreak::None:
        return Culprit::Nobody;
    case ChainBreak::NoAnswer:
        // Where the root answered, the network works.
        return atRoot ? Culprit::Network : Culprit::Unclear;
    case ChainBreak::NoRootKeyTrusted:
    case ChainBreak::RootKeyUnknown:
        return Culprit::RootKey;
    case ChainBreak::SignatureExpired:
    case ChainBreak::SignatureNotYetValid:
        // Where the root's keys are in time, a server that tells an old answer looks the same as a clock that is wrong.
        if (place == BreakPlace::RootZone)
            return Culprit::Unclear;
        return atRoot ? Culprit::Clock : Culprit::Owner;
    case ChainBreak::SignatureMissing:
    case ChainBreak::DenialMissing:
        // The root is signed, always. Else a server that leaves signatures out looks the same as an owner who does, and as
        // one that answers by itself.
        return place == BreakPlace::RootKeys ? Culprit::Server : Culprit::Unclear;
    case ChainBreak::KeyNotNamed:
    case ChainBreak::SignatureBad:
    case ChainBreak::SignedByOtherKey:
        return atRoot ? Culprit::Server : Culprit::Owner;
    case ChainBreak::AliasLoop:
        return Culprit::Owner;
    case ChainBreak::StubAbsent:
    case ChainBreak::EmptyAnswer:
    case ChainBreak::Malformed:
    case ChainBreak::ServerFailed:
    case ChainBreak::PrivateUnproven:
        break;
    }
    return Culprit::Unclear;
}

bool isOfUncheckedKind(const ChainZone &zone)
{
    return zone.state == ChainState::Insecure && !zone.ds.isEmpty() && zone.keys.isEmpty();
}

ChainState stateFor(ChainBreak broken)
{
    switch (broken) {
    case ChainBreak::None:
        return ChainState::Secure;
    case ChainBreak::StubAbsent:
    case ChainBreak::NoAnswer:
    case ChainBreak::EmptyAnswer:
    case ChainBreak::Malformed:
    case ChainBreak::ServerFailed:
    case ChainBreak::NoRootKeyTrusted:
    case ChainBreak::AliasLoop:
        return ChainState::Unknown;
    case ChainBreak::RootKeyUnknown:
    case ChainBreak::KeyNotNamed:
    case ChainBreak::SignatureMissing:
    case ChainBreak::SignatureBad:
    case ChainBreak::SignatureExpired:
    case ChainBreak::SignatureNotYetValid:
    case ChainBreak::SignedByOtherKey:
    case ChainBreak::DenialMissing:
    case ChainBreak::PrivateUnproven:
        break;
    }
    return ChainState::Bogus;
}

}
