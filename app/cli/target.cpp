// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "target.h"

#include "textwidth.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dotlight::Cli
{

namespace
{
ScopeKey keyOf(const LinkFacts &link)
{
    return {.kind = ScopeKey::Kind::Link, .index = link.index, .name = link.name};
}

const LinkFacts *linkMeant(const Snapshot &snapshot, const QString &text)
{
    const auto named = std::ranges::find(snapshot.links, text, &LinkFacts::name);
    if (named != snapshot.links.end())
        return &*named;
    // toInt() would take signs and spaces too.
    const bool isNumber = !text.isEmpty() && std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
    return isNumber ? snapshot.link(text.toInt()) : nullptr;
}
}

std::optional<ScopeKey> findScope(const Snapshot &snapshot, const QString &text)
{
    if (text == "global"_L1 || text == "0"_L1)
        return ScopeKey{.kind = ScopeKey::Kind::Global, .index = 0, .name = u"global"_s};
    if (const LinkFacts *link = linkMeant(snapshot, text))
        return keyOf(*link);
    if (std::ranges::contains(snapshot.delegates, text, &DelegateFacts::id))
        return ScopeKey{.kind = ScopeKey::Kind::Delegate, .index = -1, .name = text};
    return std::nullopt;
}

QString notFound(const QString &link, bool linksReadable)
{
    if (!linksReadable)
        return QCoreApplication::translate("Dotlight", "the network interfaces could not be read, so not %1 either")
            .arg(quoted(link));
    if (link == "lo"_L1)
        return QCoreApplication::translate("Dotlight", "lo is the loopback: no lookups leave the computer by it");
    return QCoreApplication::translate("Dotlight", "there is no link %1").arg(quoted(link));
}

ExitStatus exitStatus(Level level)
{
    switch (level) {
    case Level::Protected:
        return ExitStatus::Protected;
    case Level::Encrypted:
        return ExitStatus::Encrypted;
    case Level::Exposed:
    case Level::Failing:
        return ExitStatus::Bad;
    case Level::Unknown:
    case Level::NotInCharge:
        break;
    }
    return ExitStatus::Unknown;
}

ExitStatus exitStatus(const Assessment &assessment, const std::optional<ScopeKey> &scope)
{
    if (!scope || assessment.level == Level::NotInCharge)
        return exitStatus(assessment.level);
    const ScopeAssessment *verdict = verdictOn(assessment, *scope);
    return verdict ? exitStatus(verdict->level) : ExitStatus::Unknown;
}

const ScopeAssessment *verdictOn(const Assessment &assessment, const ScopeKey &scope)
{
    return scope.kind == ScopeKey::Kind::Link ? assessment.link(scope.index) : assessment.scope(scope);
}

}
