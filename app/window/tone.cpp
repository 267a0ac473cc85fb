// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tone.h"

namespace Dotlight
{

Tone tone(Level level)
{
    switch (level) {
    case Level::Protected:
        return Tone::Good;
    case Level::Encrypted:
        return Tone::Caution;
    case Level::Unknown:
        return Tone::Neutral;
    case Level::Exposed:
    case Level::Failing:
    case Level::NotInCharge:
        return Tone::Bad;
    }
    return Tone::Neutral;
}

Tone tone(Severity severity)
{
    switch (severity) {
    case Severity::Info:
        return Tone::Neutral;
    case Severity::Warning:
        return Tone::Caution;
    case Severity::Critical:
        return Tone::Bad;
    }
    return Tone::Neutral;
}

Tone tone(TransportAchieved achieved)
{
    switch (achieved) {
    case TransportAchieved::Tls:
        return Tone::Good;
    case TransportAchieved::Plain:
    case TransportAchieved::None:
        return Tone::Bad;
    case TransportAchieved::Unknown:
        return Tone::Neutral;
    }
    return Tone::Neutral;
}

Tone tone(TransportProven proven)
{
    switch (proven) {
    case TransportProven::TlsVerified:
        return Tone::Good;
    case TransportProven::Tls:
        return Tone::Caution;
    case TransportProven::Plain:
    case TransportProven::Failed:
        return Tone::Bad;
    case TransportProven::NotTested:
        return Tone::Neutral;
    }
    return Tone::Neutral;
}

Tone tone(IntegrityAchieved achieved)
{
    switch (achieved) {
    case IntegrityAchieved::Validating:
        return Tone::Good;
    case IntegrityAchieved::NotValidating:
        return Tone::Caution;
    case IntegrityAchieved::Failing:
        return Tone::Bad;
    case IntegrityAchieved::Unknown:
        return Tone::Neutral;
    }
    return Tone::Neutral;
}

Tone tone(IntegrityProven proven)
{
    switch (proven) {
    case IntegrityProven::Validated:
        return Tone::Good;
    case IntegrityProven::NotValidated:
    case IntegrityProven::Failed:
    case IntegrityProven::UnsignedFail:
        return Tone::Bad;
    case IntegrityProven::NotTested:
        return Tone::Neutral;
    }
    return Tone::Neutral;
}

Tone tone(ChainState state)
{
    switch (state) {
    case ChainState::Secure:
        return Tone::Good;
    case ChainState::Bogus:
        return Tone::Bad;
    case ChainState::Insecure:
    case ChainState::Unknown:
        break;
    }
    return Tone::Neutral;
}

Tone tone(Travel travel)
{
    switch (travel) {
    case Travel::Encrypted:
        return Tone::Good;
    case Travel::InClear:
        return Tone::Bad;
    case Travel::Either:
        return Tone::Caution;
    case Travel::LocalProxy:
    case Travel::Unknown:
        break;
    }
    return Tone::Neutral;
}

}
