// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "testnames.h"

#include "checks/records/reply.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Dotlight
{

namespace
{
constexpr qint64 largestFile = 1 << 20;
constexpr qsizetype mostGroups = 16;
constexpr qsizetype mostNames = 8;

std::optional<quint16> typeOf(const QString &word)
{
    constexpr std::array<std::pair<QLatin1StringView, quint16>, 5> types{{
        {"A"_L1, RecordType::A},
        {"AAAA"_L1, RecordType::AAAA},
        {"TXT"_L1, RecordType::TXT},
        {"SOA"_L1, RecordType::SOA},
        {"NS"_L1, RecordType::NS},
    }};
    const auto *const it = std::ranges::find(types, word, &std::pair<QLatin1StringView, quint16>::first);
    return it == types.end() ? std::nullopt : std::optional(it->second);
}

// "name", or {"name": "…", "type": "TXT"}.
std::optional<TestName> nameFrom(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    const auto name = DnsName::fromText(value.isString() ? value.toString() : object[u"name"].toString());
    const auto type = typeOf(object[u"type"].toString(u"A"_s));
    if (!name || !type)
        return std::nullopt;
    return TestName{.name = name->text(), .type = *type};
}

std::optional<QList<TestName>> namesFrom(const QJsonValue &value)
{
    QList<TestName> names;
    for (const auto &entry : value.toArray()) {
        const auto name = nameFrom(entry);
        if (!name || names.size() >= mostNames)
            return std::nullopt;
        names.append(*name);
    }
    return names;
}

std::optional<TestNames> groupFrom(const QJsonObject &object)
{
    const auto good = namesFrom(object[u"good"]);
    const auto broken = namesFrom(object[u"broken"]);
    const auto notSigned = namesFrom(object[u"unsigned"]);
    const QString keeper = object[u"operator"].toString();
    if (!good || !broken || !notSigned || keeper.isEmpty())
        return std::nullopt;
    return TestNames{.keeper = keeper,
        .algorithm = object[u"algorithm"].toString(),
        .good = *good,
        .broken = *broken,
        .notSigned = *notSigned};
}
}

std::expected<QList<TestNames>, QString> parseTestNames(QByteArrayView json)
{
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(json.toByteArray(), &error);
    if (error.error != QJsonParseError::NoError)
        return std::unexpected(error.errorString());
    QList<TestNames> groups;
    for (const auto &value : document.object()[u"groups"].toArray()) {
        const auto group = groupFrom(value.toObject());
        if (!group || groups.size() >= mostGroups)
            return std::unexpected(u"group %1 is none, or there are too many"_s.arg(groups.size() + 1));
        groups.append(*group);
    }
    if (groups.isEmpty())
        return std::unexpected(u"there are no groups"_s);
    return groups;
}

QString testNamesPath()
{
    const QString own = QStandardPaths::locate(QStandardPaths::GenericConfigLocation, u"dotlight/dnssec-names.json"_s);
    return own.isEmpty() ? u"" DOTLIGHT_DATA "/dnssec-names.json"_s : own;
}

std::expected<QList<TestNames>, QString> readTestNames(const QString &path)
{
    QFile file(path);
    // To open a pipe is to wait for who writes into it.
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return std::unexpected(u"it can't be read"_s);
    return parseTestNames(file.read(largestFile));
}

}
