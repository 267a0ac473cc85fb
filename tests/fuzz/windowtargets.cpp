// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "target.h"

#include "checkreport.h"
#include "checks.h"
#include "why.h"
#include "wording/printable.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dotlight::Fuzz
{

namespace
{
bool steersNothing(const QStringList &texts)
{
    return std::ranges::all_of(texts, [](const QString &text) { return printable(text) == text; });
}

/// A line of `check --json-lines`, and what the page shows of it.
bool report(QByteArrayView bytes)
{
    const auto read = readReportLine(bytes.toByteArray());
    if (const auto *entry = read ? std::get_if<CheckEntry>(&*read) : nullptr)
        require(steersNothing({entry->place, entry->summary, entry->meaning}), "what a check says steers nothing");
    Checks checks;
    checks.runAll();
    checks.take(bytes.toByteArray());
    checks.end({});
    static_cast<void>(checks.latencies());
    static_cast<void>(checks.asText());
    require(read.has_value() || !checks.problem().isEmpty(), "what is not understood is said");
    return read.has_value();
}

/// The lines of `why --json`, and what the page shows of them.
bool chain(QByteArrayView bytes)
{
    Why why;
    why.ask(u"www.example"_s);
    for (const QByteArray &line : bytes.toByteArray().split('\n'))
        why.take(line);
    why.end({});
    require(
        steersNothing({why.summary(), why.explanation(), why.iconName()}), "what is said of a chain steers nothing");
    for (const ZoneItem &zone : why.zones())
        require(steersNothing(zone.lines + QStringList{zone.title, zone.word, zone.alias, zone.heard}),
            "what is said of a zone steers nothing");
    require(why.known() == why.problem().isEmpty(), "there is an answer, or a problem");
    return why.known();
}
}

std::vector<Target> windowTargets()
{
    return {{"report-line", report}, {"chain", chain}};
}

}
