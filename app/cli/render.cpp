// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "render.h"

#include "scopesection.h"
#include "target.h"
#include "wording/words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dotlight::Cli
{

namespace
{
constexpr qsizetype mostIdleLinks = 12;

// What is about no scope, or not a scope that is shown.
void addWholeReasons(Page &page, const Assessment &assessment)
{
    for (const Reason &reason : assessment.reasonsBesideScopes())
        page.bullet(text(reason));
}

void addIdleLinks(Page &page, const Snapshot &snapshot, const Assessment &assessment)
{
    QStringList names;
    for (const LinkFacts &link : snapshot.links) {
        if (!assessment.link(link.index))
            names += link.name;
    }
    if (names.isEmpty())
        return;
    page.gap();
    const QString shown = names.first(qMin(names.size(), mostIdleLinks)).join(", "_L1);
    const int more = int(names.size() - mostIdleLinks);
    if (more > 0)
        //: %1 is a list of names of links; %n more are left out.
        page.paragraph(QCoreApplication::translate("Dotlight", "No DNS on: %1 and %n more", nullptr, more).arg(shown));
    else
        //: %1 is a list of names of links.
        page.paragraph(QCoreApplication::translate("Dotlight", "No DNS on: %1").arg(shown));
}

void addVersions(Page &page, const Snapshot &snapshot)
{
    QStringList known;
    if (snapshot.resolver.version)
        known += u"systemd-resolved "_s + *snapshot.resolver.version;
    if (snapshot.networkManager.version)
        known += u"NetworkManager "_s + *snapshot.networkManager.version;
    if (known.isEmpty())
        return;
    page.gap();
    page.paragraph(known.join(", "_L1));
}

void addScopes(Page &page, const Snapshot &snapshot, const Assessment &assessment)
{
    for (const bool inCharge : {true, false}) {
        for (const ScopeAssessment &scope : assessment.scopes) {
            if (scope.inCharge == inCharge)
                addScope(page, snapshot, scope);
        }
    }
}

QString renderWhole(const Snapshot &snapshot, const Assessment &assessment, Page page)
{
    page.headline(summary(assessment, snapshot), assessment.level);
    if (!assessment.reasonsBesideScopes().isEmpty())
        page.gap();
    addWholeReasons(page, assessment);
    addScopes(page, snapshot, assessment);
    addIdleLinks(page, snapshot, assessment);
    addVersions(page, snapshot);
    return page.text();
}

QString renderOne(const Snapshot &snapshot, const Assessment &assessment, const ScopeKey &key, Page page)
{
    const ScopeAssessment *scope = verdictOn(assessment, key);
    if (assessment.level == Level::NotInCharge) {
        page.headline(summary(assessment, snapshot), assessment.level);
        page.gap();
        addWholeReasons(page, assessment);
    } else if (scope) {
        page.headline(summary(*scope), scope->level);
    }
    if (scope)
        addScope(page, snapshot, *scope);
    else if (assessment.level != Level::NotInCharge)
        //: %1 is the name of a link.
        page.paragraph(QCoreApplication::translate(
            "Dotlight", "No lookups go over %1 now: no servers are set there, or it is not connected.")
                .arg(placeName(key)));
    return page.text();
}
}

QString render(
    const Snapshot &snapshot, const Assessment &assessment, const std::optional<ScopeKey> &only, const Look &look)
{
    return only ? renderOne(snapshot, assessment, *only, Page(look)) : renderWhole(snapshot, assessment, Page(look));
}

}
