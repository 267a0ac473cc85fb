// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reasonwords.h"
#include "words.h"

#include <QCoreApplication>

#include <algorithm>

namespace Dotlight
{

namespace
{
// The first reason that gives this level; one named as parallel speaks for those beside it.
const Reason *worst(const QList<Reason> &reasons, Level level)
{
    const auto gives = [level](const Reason &r) { return r.level == level; };
    const auto parallel = std::ranges::find_if(reasons, [&](const Reason &r) {
        return r.id == ReasonId::PlainLinkInParallel && (gives(r) || (!r.level && level == Level::Exposed));
    });
    if (parallel != reasons.end())
        return &*parallel;
    const auto it = std::ranges::find_if(reasons, gives);
    return it == reasons.end() ? nullptr : &*it;
}

QString withoutReason(Level level)
{
    switch (level) {
    case Level::Protected:
        return QCoreApplication::translate(
            "Dotlight", "Your lookups are encrypted, the server is checked, and so are its answers.");
    case Level::Encrypted:
        return QCoreApplication::translate("Dotlight", "Your lookups are encrypted, with a reservation.");
    case Level::Unknown:
        return QCoreApplication::translate("Dotlight", "It is not known how your lookups travel.");
    case Level::Exposed:
        return QCoreApplication::translate("Dotlight", "Your lookups are exposed.");
    case Level::Failing:
        return QCoreApplication::translate("Dotlight", "Your lookups fail.");
    case Level::NotInCharge:
        return QCoreApplication::translate("Dotlight", "systemd-resolved does not answer this computer's lookups.");
    }
    return {};
}

QList<Domain> domainsOf(const ScopeKey &key, const Snapshot &snapshot)
{
    if (key.kind == ScopeKey::Kind::Delegate) {
        const auto it = std::ranges::find(snapshot.delegates, key.name, &DelegateFacts::id);
        return it == snapshot.delegates.end() ? QList<Domain>() : it->domains;
    }
    const LinkFacts *link = snapshot.link(key.index);
    return link && link->dns ? link->dns->domains : QList<Domain>();
}

/// "corp.example, lab.example, …"
QString domainList(const QList<Domain> &domains)
{
    constexpr qsizetype most = 2;
    QStringList names;
    for (const Domain &domain : domains.first(std::min(domains.size(), most)))
        names << domain.name;
    if (domains.size() > most)
        names << QStringLiteral("…");
    return names.join(QLatin1StringView(", "));
}

/// All is well, but a scope that has domains of its own takes those another way: whoever runs that network chose them.
QString protectedBut(const Assessment &assessment, const Snapshot &snapshot)
{
    for (const ScopeAssessment &scope : assessment.scopes) {
        const QList<Domain> domains = domainsOf(scope.key, snapshot);
        // Of one that is not known nothing is said.
        if (scope.inCharge || scope.level < Level::Exposed || domains.isEmpty())
            continue;
        //: %1 is a list of domains, %2 the link that their lookups go over.
        return QCoreApplication::translate("Dotlight",
            "Your lookups are encrypted, the server is checked, and so are its answers; but not those of %1, which go "
            "over "
            "%2.")
            .arg(domainList(domains), placeName(scope.key));
    }
    return withoutReason(Level::Protected);
}

//: A level inside of a line, in small letters.
QString levelWord(Level level)
{
    switch (level) {
    case Level::Protected:
        return QCoreApplication::translate("Dotlight", "protected", "inside a line");
    case Level::Encrypted:
        return QCoreApplication::translate("Dotlight", "encrypted", "inside a line");
    case Level::Unknown:
        return QCoreApplication::translate("Dotlight", "unknown", "inside a line");
    case Level::Exposed:
        return QCoreApplication::translate("Dotlight", "exposed", "inside a line");
    case Level::Failing:
        return QCoreApplication::translate("Dotlight", "failing", "inside a line");
    case Level::NotInCharge:
        return QCoreApplication::translate("Dotlight", "not in charge", "inside a line");
    }
    return {};
}
}

QString summary(const Assessment &assessment, const Snapshot &snapshot)
{
    if (!snapshot.settled && assessment.level == Level::Unknown)
        return QCoreApplication::translate("Dotlight", "Dotlight is still looking.");
    const Reason *reason = worst(assessment.reasons, assessment.level);
    if (reason)
        return headline(*reason);
    return assessment.level == Level::Protected ? protectedBut(assessment, snapshot) : withoutReason(assessment.level);
}

QString summary(const ScopeAssessment &scope)
{
    const Reason *reason = worst(scope.reasons, scope.level);
    if (reason)
        return headline(*reason);
    if (scope.level != Level::Protected)
        return withoutReason(scope.level);
    //: %1 is a link, or "the computer-wide servers".
    return QCoreApplication::translate(
        "Dotlight", "Lookups over %1 are encrypted, the server is checked, and so are its answers.")
        .arg(placeName(scope.key));
}

QString scopeLine(const ScopeAssessment &scope)
{
    const Reason *reason = worst(scope.reasons, scope.level);
    const QString name = placeName(scope.key);
    const QString level = levelWord(scope.level);
    if (!reason)
        //: A line on one link: its name, its level.
        return QCoreApplication::translate("Dotlight", "%1: %2").arg(name, level);
    //: A line on one link: its name, its level, a few words on why.
    return QCoreApplication::translate("Dotlight", "%1: %2, %3").arg(name, level, shortText(*reason));
}

}
