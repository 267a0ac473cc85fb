// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "daemons/bus/log.h"
#include "daemons/bus/wire.h"
#include "fromwire.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace Dotlight::FromWire
{

namespace
{
template<typename Enum, size_t N>
Enum word(const QVariant &value, const std::array<std::pair<QLatin1StringView, Enum>, N> &words, QLatin1StringView what)
{
    const auto text = exactly<QString>(value);
    for (const auto &[name, meaning] : words) {
        if (text == name)
            return meaning;
    }
    if (value.isValid())
        qCInfo(daemonsLog) << what << "is none of the known values:" << value;
    return Enum::Unknown;
}
}

TransportMode transportMode(const QVariant &value)
{
    static constexpr std::array words{std::pair{"no"_L1, TransportMode::Off},
        std::pair{"opportunistic"_L1, TransportMode::Opportunistic}, std::pair{"yes"_L1, TransportMode::Strict}};
    return word(value, words, "DNSOverTLS"_L1);
}

IntegrityMode integrityMode(const QVariant &value)
{
    static constexpr std::array words{std::pair{"no"_L1, IntegrityMode::Off},
        std::pair{"allow-downgrade"_L1, IntegrityMode::AllowDowngrade}, std::pair{"yes"_L1, IntegrityMode::On}};
    return word(value, words, "DNSSEC"_L1);
}

ResolvConfMode resolvConfMode(const QVariant &value)
{
    static constexpr std::array words{std::pair{"stub"_L1, ResolvConfMode::Stub},
        std::pair{"static"_L1, ResolvConfMode::Static}, std::pair{"uplink"_L1, ResolvConfMode::Uplink},
        std::pair{"foreign"_L1, ResolvConfMode::Foreign}, std::pair{"missing"_L1, ResolvConfMode::Missing}};
    return word(value, words, "ResolvConfMode"_L1);
}

StubListener stubListener(const QVariant &value)
{
    static constexpr std::array words{std::pair{"yes"_L1, StubListener::Yes}, std::pair{"no"_L1, StubListener::No},
        std::pair{"udp"_L1, StubListener::Udp}, std::pair{"tcp"_L1, StubListener::Tcp}};
    return word(value, words, "DNSStubListener"_L1);
}

std::optional<bool> isOn(const QVariant &mode)
{
    const auto word = exactly<QString>(mode);
    return word ? std::optional(*word != "no"_L1) : std::nullopt;
}

std::optional<QStringList> sortedNames(const QVariant &names)
{
    auto list = exactly<QStringList>(names);
    if (list)
        list->sort();
    return list;
}

}
