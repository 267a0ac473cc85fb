// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chainjson.h"

#include "chainwords.h"

#include <QDateTime>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Dotlight
{

namespace
{
/// A chain has a zone per label, and a zone some keys and signatures; more than that is no chain.
constexpr qsizetype mostItems = 512;

/// The value with that name; `otherwise` where there is none.
template<typename Enum>
Enum named(const QJsonValue &value, Enum last, Enum otherwise)
{
    const QString word = value.toString();
    for (int i = 0; i <= int(last); ++i) {
        if (name(Enum(i)) == word)
            return Enum(i);
    }
    return otherwise;
}

ChainState stateOf(const QJsonValue &value)
{
    return named(value, ChainState::Unknown, ChainState::Unknown);
}

qint64 secondsOf(const QJsonValue &value)
{
    const QDateTime time = QDateTime::fromString(value.toString(), Qt::ISODate);
    return time.isValid() ? time.toSecsSinceEpoch() : 0;
}

template<typename T, typename Read>
QList<T> listOf(const QJsonValue &value, Read read)
{
    QList<T> list;
    const QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < array.size() && i < mostItems; ++i)
        list.append(read(array[i].toObject()));
    return list;
}

ChainDs dsOf(const QJsonObject &object)
{
    return {
        .keyTag = object["keyTag"_L1].toInt(),
        .algorithm = object["algorithm"_L1].toString(),
        .digestType = object["digestType"_L1].toInt(),
        .matches = object["matches"_L1].toBool(),
    };
}

ChainKey keyOf(const QJsonObject &object)
{
    return {
        .tag = object["keyTag"_L1].toInt(),
        .algorithm = object["algorithm"_L1].toString(),
        .entryPoint = object["entryPoint"_L1].toBool(),
        .trusted = object["trusted"_L1].toBool(),
    };
}

ChainSignature signatureOf(const QJsonObject &object)
{
    return {
        .name = object["name"_L1].toString(),
        .covers = object["covers"_L1].toString(),
        .algorithm = object["algorithm"_L1].toString(),
        .keyTag = object["keyTag"_L1].toInt(),
        .signer = object["signer"_L1].toString(),
        .inception = secondsOf(object["inception"_L1]),
        .expiration = secondsOf(object["expiration"_L1]),
        .state = named(object["state"_L1], SignatureState::Unsupported, SignatureState::Unsupported),
    };
}

ChainZone zoneOf(const QJsonObject &object)
{
    return {
        .name = object["name"_L1].toString(),
        .towards = object["towards"_L1].toString(),
        .ds = listOf<ChainDs>(object["ds"_L1], dsOf),
        .keys = listOf<ChainKey>(object["keys"_L1], keyOf),
        .signatures = listOf<ChainSignature>(object["signatures"_L1], signatureOf),
        .state = stateOf(object["state"_L1]),
    };
}

/// None for null alone: a break that this version does not know is one all the same.
std::optional<ChainBreak> breakOf(const QJsonValue &value)
{
    if (value.isNull())
        return ChainBreak::None;
    const auto broken = named(value, ChainBreak::AliasLoop, ChainBreak::None);
    return broken == ChainBreak::None ? std::nullopt : std::optional(broken);
}

std::optional<bool> checkedOf(const QJsonValue &value)
{
    return value.isBool() ? std::optional(value.toBool()) : std::nullopt;
}
}

std::optional<Chain> chainFromJson(const QJsonObject &object)
{
    const auto broken = breakOf(object["break"_L1]);
    if (object["schema"_L1].toInt() != 1 || !object["name"_L1].isString() || !object["zones"_L1].isArray() || !broken)
        return {};
    Chain chain{
        .name = object["name"_L1].toString(),
        .zones = listOf<ChainZone>(object["zones"_L1], zoneOf),
        .state = stateOf(object["state"_L1]),
        .end = named(object["end"_L1], ChainEnd::Unknown, ChainEnd::Unknown),
        .broken = *broken,
        .breakAt = object["at"_L1].toString(),
        .culprit = named(object["culprit"_L1], Culprit::Unclear, Culprit::Unclear),
        .privateDomain = object["privateDomain"_L1].toString(),
        .ownDomain = object["ownDomain"_L1].toString(),
        .checked = checkedOf(object["checked"_L1]),
    };
    const QJsonArray aliases = object["aliases"_L1].toArray();
    for (qsizetype i = 0; i < aliases.size() && i < mostItems; ++i)
        chain.aliases.append(aliases[i].toString());
    return chain;
}

}
