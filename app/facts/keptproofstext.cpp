// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keptproofs.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <utility>

using namespace Qt::StringLiterals;

namespace Dotlight
{

namespace
{
constexpr int schema = 1;
/// Below 2^53 a JSON number is exact, whoever wrote it.
constexpr qint64 mostSeconds = 1LL << 53;

template<typename Value>
using Words = std::pair<Value, QLatin1StringView>;

constexpr std::array handshakes{
    Words<Handshake>{Handshake::NotTested, "not-tested"_L1},
    Words<Handshake>{Handshake::Verified, "verified"_L1},
    Words<Handshake>{Handshake::Encrypted, "encrypted"_L1},
    Words<Handshake>{Handshake::WrongName, "wrong-name"_L1},
    Words<Handshake>{Handshake::Expired, "expired"_L1},
    Words<Handshake>{Handshake::NotYetValid, "not-yet-valid"_L1},
    Words<Handshake>{Handshake::Untrusted, "untrusted"_L1},
    Words<Handshake>{Handshake::Dropped, "dropped"_L1},
    Words<Handshake>{Handshake::Refused, "refused"_L1},
    Words<Handshake>{Handshake::NoTls, "no-tls"_L1},
    Words<Handshake>{Handshake::Inconclusive, "inconclusive"_L1},
};
constexpr std::array validations{
    Words<ValidationProof>{ValidationProof::Validated, "validated"_L1},
    Words<ValidationProof>{ValidationProof::BrokenNameResolves, "broken-name-resolves"_L1},
    Words<ValidationProof>{ValidationProof::Failed, "failed"_L1},
    Words<ValidationProof>{ValidationProof::UnsignedFail, "unsigned-fail"_L1},
    Words<ValidationProof>{ValidationProof::Inconclusive, "inconclusive"_L1},
};

template<typename Table, typename Value>
QString wordOf(const Table &table, Value value)
{
    const auto it = std::ranges::find(table, value, &Words<Value>::first);
    return it == table.end() ? QString() : QString(it->second);
}

template<typename Value, size_t size>
std::optional<Value> valueOf(const std::array<Words<Value>, size> &table, const QJsonValue &word)
{
    const QString text = word.toString();
    const auto it = std::ranges::find_if(table, [&](const Words<Value> &row) { return row.second == text; });
    return it == table.end() ? std::nullopt : std::optional(it->first);
}

template<typename Value>
QJsonValue orNull(const std::optional<Value> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonObject serverObject(const ServerProof &proof)
{
    return {
        {u"address"_s, proof.server.address.toString()},
        {u"port"_s, proof.server.port},
        {u"name"_s, proof.server.name},
        {u"handshake"_s, wordOf(handshakes, proof.handshake)},
        {u"plainAnswers"_s, orNull(proof.plainAnswers)},
        {u"latencyMs"_s, orNull(proof.latencyMs)},
    };
}

QJsonObject rootObject(const RootProof &proof)
{
    return {{u"keysUnknown"_s, orNull(proof.keysUnknown)},
        {u"signaturesOutsideClock"_s, orNull(proof.signaturesOutsideClock)},
        {u"nothingTrusted"_s, orNull(proof.nothingTrusted)}};
}

QJsonObject entry(const KeptProof &proof)
{
    QJsonObject result{{u"made"_s, proof.made}, {u"until"_s, proof.until}, {u"for"_s, proof.holdsFor}};
    if (proof.of) {
        result[u"index"] = proof.of->ifindex;
        result[u"delegate"] = proof.of->delegate;
    }
    if (const auto *server = std::get_if<ServerProof>(&proof.what))
        result[u"server"] = serverObject(*server);
    else if (const auto *validation = std::get_if<ValidationProof>(&proof.what))
        result[u"validation"] = wordOf(validations, *validation);
    else if (const auto *root = std::get_if<RootProof>(&proof.what))
        result[u"root"] = rootObject(*root);
    else
        result[u"bypassingPrograms"] = QJsonArray::fromStringList(std::get<QStringList>(proof.what));
    return result;
}

// Reading: nothing where anything is not as it would have been written.

std::optional<qint64> integer(const QJsonValue &value, qint64 least, qint64 most)
{
    const double number = value.toDouble(std::numeric_limits<double>::quiet_NaN());
    const bool isWithin = number >= double(least) && number <= double(most);
    if (!isWithin || std::trunc(number) != number)
        return std::nullopt;
    return qint64(number);
}

bool isBoolOrNull(const QJsonValue &value)
{
    return value.isBool() || value.isNull();
}

std::optional<bool> boolOrNothing(const QJsonValue &value)
{
    return value.isBool() ? std::optional(value.toBool()) : std::nullopt;
}

std::optional<KeptProof::What> server(const QJsonObject &object)
{
    const auto address = Address::fromString(object[u"address"].toString());
    const auto port = integer(object[u"port"], 0, 65535);
    const auto handshake = valueOf(handshakes, object[u"handshake"]);
    const auto latency = integer(object[u"latencyMs"], 0, std::numeric_limits<int>::max());
    if (!address || !port || !handshake || !object[u"name"].isString() || !isBoolOrNull(object[u"plainAnswers"])
        || (!latency && !object[u"latencyMs"].isNull()))
        return std::nullopt;
    ServerProof proof{.server = {.address = *address, .port = int(*port), .name = object[u"name"].toString()},
        .handshake = *handshake,
        .plainAnswers = boolOrNothing(object[u"plainAnswers"]),
        .latencyMs = {}};
    if (latency)
        proof.latencyMs = int(*latency);
    return proof;
}

std::optional<KeptProof::What> root(const QJsonObject &object)
{
    if (!isBoolOrNull(object[u"keysUnknown"]) || !isBoolOrNull(object[u"signaturesOutsideClock"])
        || !isBoolOrNull(object[u"nothingTrusted"]))
        return std::nullopt;
    return RootProof{.keysUnknown = boolOrNothing(object[u"keysUnknown"]),
        .signaturesOutsideClock = boolOrNothing(object[u"signaturesOutsideClock"]),
        .nothingTrusted = boolOrNothing(object[u"nothingTrusted"])};
}

std::optional<KeptProof::What> programs(const QJsonArray &array)
{
    QStringList result;
    for (const auto &value : array) {
        if (!value.isString())
            return std::nullopt;
        result.append(value.toString());
    }
    return result;
}

std::optional<KeptProof::What> ofScope(const QJsonObject &object)
{
    if (object[u"server"].isObject())
        return server(object[u"server"].toObject());
    const auto validation = valueOf(validations, object[u"validation"]);
    return validation ? std::optional<KeptProof::What>(*validation) : std::nullopt;
}

std::optional<KeptProof::What> ofTheWhole(const QJsonObject &object)
{
    if (object[u"root"].isObject())
        return root(object[u"root"].toObject());
    return object[u"bypassingPrograms"].isArray() ? programs(object[u"bypassingPrograms"].toArray()) : std::nullopt;
}

std::optional<KeptProof::Of> scope(const QJsonObject &object)
{
    const auto index = integer(object[u"index"], -1, std::numeric_limits<int>::max());
    const QString delegate = object[u"delegate"].toString();
    // Delegates alone have an id, and each has one.
    if (!index || !object[u"delegate"].isString() || (*index == -1) == delegate.isEmpty())
        return std::nullopt;
    return KeptProof::Of{.ifindex = int(*index), .delegate = delegate};
}

std::optional<KeptProof> proof(const QJsonObject &object)
{
    const auto made = integer(object[u"made"], 0, mostSeconds);
    const auto until = integer(object[u"until"], 0, mostSeconds);
    if (!made || !until || !object[u"for"].isString())
        return std::nullopt;
    const bool whole = !object.contains(u"index");
    const auto of = whole ? std::nullopt : scope(object);
    if (!whole && !of)
        return std::nullopt;
    const auto what = whole ? ofTheWhole(object) : ofScope(object);
    if (!what)
        return std::nullopt;
    return KeptProof{.of = of, .holdsFor = object[u"for"].toString(), .made = *made, .until = *until, .what = *what};
}
}

std::optional<QByteArray> keptText(const KeptProofs &kept)
{
    QJsonArray entries;
    for (const KeptProof &proof : kept)
        entries += entry(proof);
    const QJsonObject all{{u"schema"_s, schema}, {u"proofs"_s, entries}};
    const QByteArray text = QJsonDocument(all).toJson(QJsonDocument::Compact) + '\n';
    return text.size() > mostKeptBytes ? std::nullopt : std::optional(text);
}

KeptProofs parseKept(const QByteArray &text)
{
    if (text.size() > mostKeptBytes)
        return {};
    const QJsonObject all = QJsonDocument::fromJson(text).object();
    if (all[u"schema"] != schema)
        return {};
    KeptProofs result;
    for (const auto &value : all[u"proofs"].toArray()) {
        if (const auto one = proof(value.toObject()))
            result.append(*one);
    }
    return result;
}

}
