// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "names.h"

using namespace Qt::StringLiterals;

namespace Dotlight
{

QLatin1StringView name(Level level)
{
    switch (level) {
    case Level::Protected:
        return "protected"_L1;
    case Level::Encrypted:
        return "encrypted"_L1;
    case Level::Unknown:
        return "unknown"_L1;
    case Level::Exposed:
        return "exposed"_L1;
    case Level::Failing:
        return "failing"_L1;
    case Level::NotInCharge:
        return "not-in-charge"_L1;
    }
    return "unknown"_L1;
}

QLatin1StringView name(Severity severity)
{
    switch (severity) {
    case Severity::Info:
        return "info"_L1;
    case Severity::Warning:
        return "warning"_L1;
    case Severity::Critical:
        return "critical"_L1;
    }
    return "unknown"_L1;
}

QLatin1StringView name(ResolvConfMode mode)
{
    switch (mode) {
    case ResolvConfMode::Stub:
        return "stub"_L1;
    case ResolvConfMode::Static:
        return "static"_L1;
    case ResolvConfMode::Uplink:
        return "uplink"_L1;
    case ResolvConfMode::Foreign:
        return "foreign"_L1;
    case ResolvConfMode::Missing:
        return "missing"_L1;
    case ResolvConfMode::Unknown:
        break;
    }
    return "unknown"_L1;
}

QLatin1StringView name(StubListener listener)
{
    switch (listener) {
    case StubListener::Yes:
        return "yes"_L1;
    case StubListener::No:
        return "no"_L1;
    case StubListener::Udp:
        return "udp"_L1;
    case StubListener::Tcp:
        return "tcp"_L1;
    case StubListener::Unknown:
        break;
    }
    return "unknown"_L1;
}

QLatin1StringView name(Connectivity connectivity)
{
    switch (connectivity) {
    case Connectivity::None:
        return "none"_L1;
    case Connectivity::Portal:
        return "portal"_L1;
    case Connectivity::Limited:
        return "limited"_L1;
    case Connectivity::Full:
        return "full"_L1;
    case Connectivity::Unknown:
        break;
    }
    return "unknown"_L1;
}

QLatin1StringView name(LinkKind kind)
{
    switch (kind) {
    case LinkKind::Ethernet:
        return "ethernet"_L1;
    case LinkKind::Wifi:
        return "wifi"_L1;
    case LinkKind::Vpn:
        return "vpn"_L1;
    case LinkKind::Bridge:
        return "bridge"_L1;
    case LinkKind::Other:
        return "other"_L1;
    case LinkKind::Unknown:
        break;
    }
    return "unknown"_L1;
}

QLatin1StringView name(ManagedBy manager)
{
    switch (manager) {
    case ManagedBy::Nobody:
        return "none"_L1;
    case ManagedBy::NetworkManager:
        return "networkmanager"_L1;
    case ManagedBy::Networkd:
        return "networkd"_L1;
    case ManagedBy::Unknown:
        break;
    }
    return "unknown"_L1;
}

QLatin1StringView name(TransportAchieved achieved)
{
    switch (achieved) {
    case TransportAchieved::Tls:
        return "tls"_L1;
    case TransportAchieved::Plain:
        return "plain"_L1;
    case TransportAchieved::None:
        return "none"_L1;
    case TransportAchieved::Unknown:
        break;
    }
    return "unknown"_L1;
}

QLatin1StringView name(TransportProven proven)
{
    switch (proven) {
    case TransportProven::TlsVerified:
        return "tls-verified"_L1;
    case TransportProven::Tls:
        return "tls"_L1;
    case TransportProven::Plain:
        return "plain"_L1;
    case TransportProven::Failed:
        return "failed"_L1;
    case TransportProven::NotTested:
        return "not-tested"_L1;
    }
    return "unknown"_L1;
}

QLatin1StringView name(IntegrityAchieved achieved)
{
    switch (achieved) {
    case IntegrityAchieved::Validating:
        return "validating"_L1;
    case IntegrityAchieved::NotValidating:
        return "not-validating"_L1;
    case IntegrityAchieved::Failing:
        return "failing"_L1;
    case IntegrityAchieved::Unknown:
        break;
    }
    return "unknown"_L1;
}

QLatin1StringView name(IntegrityProven proven)
{
    switch (proven) {
    case IntegrityProven::Validated:
        return "validated"_L1;
    case IntegrityProven::NotValidated:
        return "not-validated"_L1;
    case IntegrityProven::Failed:
    case IntegrityProven::UnsignedFail:
        return "failed"_L1;
    case IntegrityProven::NotTested:
        return "not-tested"_L1;
    }
    return "unknown"_L1;
}

}
