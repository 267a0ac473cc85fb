// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "modenames.h"

using namespace Qt::StringLiterals;

namespace Dotlight
{

QLatin1StringView name(TransportMode mode)
{
    switch (mode) {
    case TransportMode::Off:
        return "off"_L1;
    case TransportMode::Opportunistic:
        return "opportunistic"_L1;
    case TransportMode::Strict:
        return "strict"_L1;
    case TransportMode::Unknown:
        break;
    }
    return "unknown"_L1;
}

QLatin1StringView name(IntegrityMode mode)
{
    switch (mode) {
    case IntegrityMode::Off:
        return "off"_L1;
    case IntegrityMode::AllowDowngrade:
        return "allow-downgrade"_L1;
    case IntegrityMode::On:
        return "on"_L1;
    case IntegrityMode::Unknown:
        break;
    }
    return "unknown"_L1;
}

}
