// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checkreport.h"

#include "wording/checkwords.h"
#include "wording/printable.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Dotlight
{

namespace
{
/// More than any sentence of ours.
constexpr qsizetype mostLetters = 2000;
/// More than one computer's links and servers make.
constexpr qsizetype mostEntries = 2000;

QString textOf(const QJsonValue &value)
{
    return printable(value.toString().left(mostLetters));
}

std::optional<Verdict> verdictNamed(const QString &word)
{
    constexpr std::array all{Verdict::Passed, Verdict::Failed, Verdict::Inconclusive, Verdict::Skipped};
    const auto it = std::ranges::find_if(all, [&](Verdict verdict) { return name(verdict) == word; });
    return it == all.end() ? std::nullopt : std::optional(*it);
}

std::optional<Finding> findingNamed(const QString &word)
{
    for (int id = 0; id < findingCount; ++id) {
        if (name(Finding(id)) == word)
            return Finding(id);
    }
    return {};
}

std::optional<ReportLine> entryOf(const QJsonObject &object)
{
    if (!object["id"_L1].isString() || !object["verdict"_L1].isString() || !object["summary"_L1].isString())
        return {};
    const auto id = checkNamed(object["id"_L1].toString());
    const auto verdict = verdictNamed(object["verdict"_L1].toString());
    if (!id || !verdict)
        return UnknownEntry();
    return CheckEntry{
        .id = *id,
        .place = textOf(object["link"_L1]),
        .verdict = *verdict,
        .summary = textOf(object["summary"_L1]),
        .meaning = textOf(object["meaning"_L1]),
        .evidence = object["evidence"_L1].toObject(),
        .finding = findingNamed(object["finding"_L1].toString()),
        .duration = std::chrono::milliseconds(object["durationMs"_L1].toInteger()),
    };
}

std::optional<ReportLine> conclusionOf(const QJsonObject &object)
{
    CheckConclusion conclusion{.summary = textOf(object["summary"_L1]), .entries = {}};
    const QJsonArray checks = object["checks"_L1].toArray();
    for (const auto &value : checks) {
        const auto entry = entryOf(value.toObject());
        if (!entry)
            return {};
        if (const auto *known = std::get_if<CheckEntry>(&*entry); known && conclusion.entries.size() < mostEntries)
            conclusion.entries.append(*known);
    }
    return conclusion;
}
}

std::optional<ReportLine> readReportLine(const QByteArray &line)
{
    const QJsonDocument document = QJsonDocument::fromJson(line);
    if (!document.isObject())
        return {};
    const QJsonObject object = document.object();
    if (object["checks"_L1].isArray() && object["summary"_L1].isString())
        return conclusionOf(object);
    return entryOf(object);
}

}
