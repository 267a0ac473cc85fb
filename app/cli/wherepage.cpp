// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wherepage.h"

#include "textwidth.h"
#include "wording/routewords.h"
#include "wording/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace Dotlight::Cli
{

namespace
{
QString nameOf(const ScopeKey &scope)
{
    switch (scope.kind) {
    case ScopeKey::Kind::Global:
        return QCoreApplication::translate("Dotlight", "Servers of this computer (global):");
    case ScopeKey::Kind::Delegate:
        //: %1 is the id of a delegate of systemd-resolved.
        return QCoreApplication::translate("Dotlight", "%1 (delegate):").arg(scope.name);
    case ScopeKey::Kind::Link:
        break;
    }
    //: %1 is the name of a link; what follows is about it.
    return QCoreApplication::translate("Dotlight", "%1:").arg(scope.name);
}

void addServers(Page &page, const RouteCandidate &candidate, QString label, int width)
{
    for (const Server &server : candidate.servers) {
        const bool current = candidate.currentServer == server;
        //: %1 is the address of a server: the one that is asked now.
        page.field(label,
            current ? QCoreApplication::translate("Dotlight", "%1 (in use)").arg(text(server)) : text(server), width);
        label.clear();
    }
}

void addCandidate(Page &page, const RouteCandidate &candidate)
{
    //: A label: why a link is asked.
    const QString why = QCoreApplication::translate("Dotlight", "Why");
    const QString servers = QCoreApplication::translate("Dotlight", "Servers");
    //: A label: whether lookups are encrypted.
    const QString travel = QCoreApplication::translate("Dotlight", "Encryption");
    //: A label: whether answers are checked for forgery.
    const QString answers = QCoreApplication::translate("Dotlight", "Answers");
    const int width = std::max({columns(why), columns(servers), columns(travel), columns(answers)});
    page.gap();
    page.paragraph(nameOf(candidate.scope));
    page.field(why, whyText(candidate), width);
    addServers(page, candidate, servers, width);
    page.field(travel, travelText(candidate), width);
    page.field(answers, validatedText(candidate), width);
}

// Where they are not asked but for a doubt, that is said before them.
void addCandidates(Page &page, const Route &route)
{
    if (!route.candidates.isEmpty() && route.outcome != RouteOutcome::Servers) {
        page.gap();
        page.paragraph(QCoreApplication::translate("Dotlight", "Otherwise these would be asked:"));
    }
    for (const RouteCandidate &candidate : route.candidates)
        addCandidate(page, candidate);
    const QString parallel = route.outcome == RouteOutcome::Servers ? parallelText(route) : QString();
    if (!parallel.isEmpty()) {
        page.gap();
        page.paragraph(parallel);
    }
}

void addAnswer(Page &page, const RouteAsked &asked)
{
    page.gap();
    page.paragraph(text(asked.check));
    if (!asked.answer.answer.error.isEmpty())
        page.note(asked.answer.answer.error);
}
}

QString renderRoute(
    const Route &route, const Snapshot &snapshot, const std::optional<RouteAsked> &asked, const Look &look)
{
    Page page(look);
    page.paragraph(summary(route));
    const Assessment assessment = assess(snapshot);
    // The prediction is resolved's; where programs go past it, it is theirs no more.
    if (assessment.level == Level::NotInCharge)
        page.paragraph(summary(assessment, snapshot));
    if (!route.doubts.isEmpty())
        page.gap();
    for (const RouteDoubt doubt : route.doubts)
        page.bullet(text(doubt));
    addCandidates(page, route);
    if (asked)
        addAnswer(page, *asked);
    return page.text();
}

}
