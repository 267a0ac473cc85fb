// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chainwords.h"

namespace Dotlight
{

using namespace Qt::StringLiterals;

QLatin1StringView name(ChainState state)
{
    switch (state) {
    case ChainState::Secure:
        return "secure"_L1;
    case ChainState::Insecure:
        return "insecure"_L1;
    case ChainState::Bogus:
        return "bogus"_L1;
    case ChainState::Unknown:
        break;
    }
    return "unknown"_L1;
}

QLatin1StringView name(ChainBreak broken)
{
    switch (broken) {
    case ChainBreak::None:
        return "none"_L1;
    case ChainBreak::StubAbsent:
        return "stub-absent"_L1;
    case ChainBreak::NoAnswer:
        return "no-answer"_L1;
    case ChainBreak::EmptyAnswer:
        return "empty-answer"_L1;
    case ChainBreak::Malformed:
        return "malformed"_L1;
    case ChainBreak::ServerFailed:
        return "server-failed"_L1;
    case ChainBreak::NoRootKeyTrusted:
        return "no-root-key-trusted"_L1;
    case ChainBreak::RootKeyUnknown:
        return "root-key-unknown"_L1;
    case ChainBreak::KeyNotNamed:
        return "key-not-named"_L1;
    case ChainBreak::SignatureMissing:
        return "signature-missing"_L1;
    case ChainBreak::SignatureBad:
        return "signature-bad"_L1;
    case ChainBreak::SignatureExpired:
        return "signature-expired"_L1;
    case ChainBreak::SignatureNotYetValid:
        return "signature-not-yet-valid"_L1;
    case ChainBreak::SignedByOtherKey:
        return "signed-by-other-key"_L1;
    case ChainBreak::DenialMissing:
        return "denial-missing"_L1;
    case ChainBreak::PrivateUnproven:
        return "private-unproven"_L1;
    case ChainBreak::AliasLoop:
        return "alias-loop"_L1;
    }
    return "unknown"_L1;
}

QLatin1StringView name(Culprit culprit)
{
    switch (culprit) {
    case Culprit::Nobody:
        return "nobody"_L1;
    case Culprit::Owner:
        return "owner"_L1;
    case Culprit::Server:
        return "server"_L1;
    case Culprit::Clock:
        return "clock"_L1;
    case Culprit::RootKey:
        return "root-key"_L1;
    case Culprit::Network:
        return "network"_L1;
    case Culprit::Unclear:
        break;
    }
    return "unknown"_L1;
}

QLatin1StringView name(ChainEnd end)
{
    switch (end) {
    case ChainEnd::Answered:
        return "answered"_L1;
    case ChainEnd::NoData:
        return "no-data"_L1;
    case ChainEnd::NoSuchName:
        return "no-such-name"_L1;
    case ChainEnd::AgainstProof:
        return "against-proof"_L1;
    case ChainEnd::Address:
        return "address"_L1;
    case ChainEnd::OwnAnswer:
        return "own-answer"_L1;
    case ChainEnd::HostsFile:
        return "hosts-file"_L1;
    case ChainEnd::LocalNetwork:
        return "local-network"_L1;
    case ChainEnd::SingleLabel:
        return "single-label"_L1;
    case ChainEnd::Unknown:
        break;
    }
    return "unknown"_L1;
}

QLatin1StringView name(SignatureState state)
{
    switch (state) {
    case SignatureState::Good:
        return "good"_L1;
    case SignatureState::Bad:
        return "bad"_L1;
    case SignatureState::Expired:
        return "expired"_L1;
    case SignatureState::NotYetValid:
        return "not-yet-valid"_L1;
    case SignatureState::KeyMissing:
        return "key-missing"_L1;
    case SignatureState::Unsupported:
        return "unsupported"_L1;
    }
    return "unknown"_L1;
}

}
