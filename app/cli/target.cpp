// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "target.h"

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
