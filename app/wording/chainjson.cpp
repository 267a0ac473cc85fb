// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chainjson.h"

#include "chainwords.h"
#include "jsonparts.h"

#include <QDateTime>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace Dotlight
{

namespace
{
QString isoTime(qint64 seconds)
{
    return QDateTime::fromSecsSinceEpoch(seconds, QTimeZone::UTC).toString(Qt::ISODate);
}

QJsonObject jsonOf(const ChainDs &ds)
{
    return {
        {u"keyTag"_s, ds.keyTag},
        {u"algorithm"_s, ds.algorithm},
        {u"digestType"_s, ds.digestType},
        {u"matches"_s, ds.matches},
    };
}

QJsonObject jsonOf(const ChainKey &key)
{
    return {
        {u"keyTag"_s, key.tag},
        {u"algorithm"_s, key.algorithm},
        {u"entryPoint"_s, key.entryPoint},
        {u"trusted"_s, key.trusted},
    };
}

QJsonObject jsonOf(const ChainSignature &signature)
{
    return {
        {u"name"_s, signature.name},
        {u"covers"_s, signature.covers},
        {u"algorithm"_s, signature.algorithm},
        {u"keyTag"_s, signature.keyTag},
        {u"signer"_s, signature.signer},
        {u"inception"_s, isoTime(signature.inception)},
        {u"expiration"_s, isoTime(signature.expiration)},
        {u"state"_s, name(signature.state)},
    };
}

QJsonObject jsonOf(const ChainZone &zone);

template<typename T>
QJsonArray arrayOf(const QList<T> &all)
{
    QJsonArray array;
    for (const T &one : all)
        array.append(jsonOf(one));
    return array;
}

QJsonObject jsonOf(const ChainZone &zone)
{
    return {
        {u"name"_s, zone.name},
        {u"towards"_s, zone.towards},
        {u"state"_s, name(zone.state)},
        {u"ds"_s, arrayOf(zone.ds)},
        {u"keys"_s, arrayOf(zone.keys)},
        {u"signatures"_s, arrayOf(zone.signatures)},
    };
}
}

QJsonObject chainJson(const Chain &chain)
{
    const bool whole = chain.broken == ChainBreak::None;
    return {
        {u"schema"_s, 1},
        {u"name"_s, chain.name},
        {u"aliases"_s, QJsonArray::fromStringList(chain.aliases)},
        {u"state"_s, name(chain.state)},
        {u"end"_s, name(chain.end)},
        {u"break"_s, whole ? QJsonValue() : QJsonValue(name(chain.broken))},
        {u"at"_s, JsonParts::textOrNull(chain.breakAt)},
        {u"culprit"_s, name(chain.culprit)},
        {u"privateDomain"_s, JsonParts::textOrNull(chain.privateDomain)},
        {u"ownDomain"_s, JsonParts::textOrNull(chain.ownDomain)},
        {u"checked"_s, chain.checked ? QJsonValue(*chain.checked) : QJsonValue()},
        {u"summary"_s, summary(chain)},
        {u"explanation"_s, explanation(chain)},
        {u"zones"_s, arrayOf(chain.zones)},
    };
}

}
