// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checkitems.h"

#include "wording/checkwords.h"
#include "wording/printable.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Dotlight
{

namespace
{
constexpr qsizetype mostLines = 100;
constexpr qsizetype mostLetters = 1000;

/// Mild to severe: of several results the row tells the worst.
int weight(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Skipped:
        return 0;
    case Verdict::Passed:
        return 1;
    case Verdict::Inconclusive:
        return 2;
    case Verdict::Failed:
        break;
    }
    return 3;
}

QString iconOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Passed:
        return u"dialog-positive"_s;
    case Verdict::Failed:
        return u"dialog-error"_s;
    case Verdict::Inconclusive:
        return u"dialog-question"_s;
    case Verdict::Skipped:
        break;
    }
    return u"list-remove-symbolic"_s;
}

EvidenceItem evidenceItem(const QString &label, const QString &value)
{
    return {
        .label = label, .value = value, .heard = QCoreApplication::translate("Dotlight", "%1: %2").arg(label, value)};
}

QList<EvidenceItem> evidenceOf(const CheckEntry &entry)
{
    QList<EvidenceItem> items;
    const QList<EvidenceLine> lines = evidenceLines(CheckResult{.id = entry.id, .evidence = entry.evidence});
    for (const EvidenceLine &line : lines.first(std::min(lines.size(), mostLines)))
        items.append(evidenceItem(printable(line.label.left(mostLetters)), printable(line.value.left(mostLetters))));
    return items;
}

QString heardOf(const ShownEntry &shown, const QString &word)
{
    const CheckEntry &entry = shown.entry;
    //: Said by a screen reader. %1: "passed" or another verdict
    const QString standing = shown.overtaken
        ? QCoreApplication::translate("Dotlight", "%1 before the network or its settings changed").arg(word)
        : word;
    if (entry.place.isEmpty())
        return QCoreApplication::translate("Dotlight", "%1: %2").arg(standing, entry.summary);
    //: Said by a screen reader. %1: a network; %2: "passed" or another verdict; %3: a sentence
    return QCoreApplication::translate("Dotlight", "%1, %2: %3").arg(entry.place, standing, entry.summary);
}

// No tick stands for a network that is left.
QString iconOf(const ShownEntry &shown)
{
    return shown.overtaken ? u"view-refresh-symbolic"_s : iconOf(shown.entry.verdict);
}

ResultItem resultItem(const ShownEntry &shown)
{
    const CheckEntry &entry = shown.entry;
    const QString word = title(entry.verdict);
    return {
        .place = entry.place,
        .word = word,
        .iconName = iconOf(shown),
        .summary = entry.summary,
        .meaning = entry.meaning,
        .evidence = evidenceOf(entry),
        .heard = heardOf(shown, word),
    };
}

bool isOvertaken(const QList<ShownEntry> &entries)
{
    return std::ranges::any_of(entries, &ShownEntry::overtaken);
}

/// The oldest of the results tells the time, and one that is overtaken speaks for all: a check is one card.
QString madeText(const QList<ShownEntry> &entries)
{
    const auto oldest =
        std::ranges::min_element(entries, {}, [](const ShownEntry &e) { return e.told.toMSecsSinceEpoch(); });
    return oldest == entries.end() ? QString() : Dotlight::madeText(oldest->told, isOvertaken(entries));
}

QString remarkOn(const QList<ShownEntry> &entries)
{
    if (std::ranges::none_of(entries, &ShownEntry::unfinished))
        return {};
    return QCoreApplication::translate("Dotlight", "That run was stopped before its end: this may not be all.");
}

QString standingOf(bool running, const QString &word)
{
    if (running)
        return QCoreApplication::translate("Dotlight", "being checked", "a check");
    return word.isEmpty() ? QCoreApplication::translate("Dotlight", "not checked yet", "a check") : word;
}

QString heardOf(const CheckRow &row, bool overtaken)
{
    if (overtaken && !row.running)
        //: Said by a screen reader. %1: what a check is about; %2: "passed" or another verdict
        return QCoreApplication::translate("Dotlight", "%1: %2, before the network or its settings changed")
            .arg(row.title, row.word);
    return QCoreApplication::translate("Dotlight", "%1: %2").arg(row.title, standingOf(row.running, row.word));
}

QString milliseconds(double ms)
{
    const QLocale locale;
    //: %1 is a number of milliseconds.
    return QCoreApplication::translate("Dotlight", "%1 ms").arg(locale.toString(ms, 'f', ms < 10 ? 1 : 0));
}
}

QString madeText(const QDateTime &told, bool overtaken)
{
    if (!told.isValid())
        return {};
    const QString time = QLocale().toString(told, QLocale::ShortFormat);
    if (overtaken)
        //: Of a check; %1 is a date and time.
        return QCoreApplication::translate("Dotlight", "Checked: %1, before the network or its settings changed.")
            .arg(time);
    //: Of a check; %1 is a date and time.
    return QCoreApplication::translate("Dotlight", "Checked: %1. It was true then.").arg(time);
}

CheckRow checkRow(CheckId id, bool running, const QList<ShownEntry> &entries)
{
    CheckRow row{.key = name(id), .title = title(id), .purpose = purpose(id), .running = running};
    const bool overtaken = isOvertaken(entries);
    const auto worst =
        std::ranges::max_element(entries, {}, [](const ShownEntry &e) { return weight(e.entry.verdict); });
    if (worst != entries.end()) {
        row.word = title(worst->entry.verdict);
        row.iconName = overtaken ? u"view-refresh-symbolic"_s : iconOf(worst->entry.verdict);
    }
    row.heard = heardOf(row, overtaken);
    row.made = madeText(entries);
    row.remark = remarkOn(entries);
    for (const ShownEntry &shown : entries)
        row.results.append(resultItem(shown));
    return row;
}

std::optional<LatencyItem> latencyItem(const CheckEntry &entry)
{
    const QString server = entry.evidence["server"_L1].toString();
    if (entry.id != CheckId::Latency || server.isEmpty())
        return {};
    LatencyItem item{.server = printable(server.left(mostLetters)), .bars = {}};
    for (const auto key : {"plain"_L1, "tlsCold"_L1, "tlsReused"_L1}) {
        const double ms = entry.evidence[key]["medianMs"_L1].toDouble(-1);
        if (ms >= 0 && std::isfinite(ms))
            item.bars.append({.label = evidenceLabel(key), .ms = ms, .text = milliseconds(ms)});
    }
    return item.bars.isEmpty() ? std::nullopt : std::optional(item);
}

QString textOf(const QList<CheckRow> &rows, const QString &conclusion)
{
    QStringList lines;
    if (!conclusion.isEmpty())
        lines << conclusion << QString();
    for (const CheckRow &row : rows) {
        for (const ResultItem &result : row.results) {
            const QString place = result.place.isEmpty() ? QString() : u" (%1)"_s.arg(result.place);
            lines << row.title + place + ": "_L1 + result.word << "  "_L1 + result.summary;
            if (!result.meaning.isEmpty())
                lines << "  "_L1 + result.meaning;
            for (const QString &text : {row.made, row.remark}) {
                if (!text.isEmpty())
                    lines << "  "_L1 + text;
            }
            for (const EvidenceItem &item : result.evidence)
                lines << "  - "_L1 + item.label + ": "_L1 + item.value;
            lines << QString();
        }
    }
    return lines.join(u'\n');
}

}
