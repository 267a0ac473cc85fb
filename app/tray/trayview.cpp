// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "trayview.h"

#include "wording/words.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dotlight
{

namespace
{

using Kind = TrayEntry::Kind;

QList<ScopeAssessment> chargeFirst(QList<ScopeAssessment> scopes)
{
    std::ranges::stable_partition(scopes, &ScopeAssessment::inCharge);
    return scopes;
}

QString furtherScopes(qsizetype count)
{
    //: Ends a list of network interfaces that is too long to be shown whole. %n is the number of those left out.
    return QCoreApplication::translate("Dotlight", "… and %n more", nullptr, int(count));
}

QString details(const QList<ScopeAssessment> &scopes)
{
    QStringList lines;
    const qsizetype named = scopes.size() > tooltipLineLimit ? tooltipLineLimit - 1 : scopes.size();
    for (const ScopeAssessment &scope : scopes.first(named)) {
        lines << scopeLine(scope);
    }
    if (scopes.size() > named) {
        lines << furtherScopes(scopes.size() - named);
    }
    return lines.join(u'\n');
}

TrayEntry information(const QString &text)
{
    return {.kind = Kind::Information, .text = text, .children = {}};
}

TrayEntry separator()
{
    return {.kind = Kind::Separator, .text = {}, .children = {}};
}

TrayEntry scopeMenu(const ScopeAssessment &scope)
{
    TrayEntry menu{.kind = Kind::Submenu, .text = scopeLine(scope), .children = {}};
    menu.children.push_back(
        //: %1 is for example "set: strict; now: encrypted; own test: not tested"
        information(QCoreApplication::translate("Dotlight", "DNS over TLS — %1").arg(text(scope.transport))));
    menu.children.push_back(
        //: %1 is for example "set: on; now: checked; own test: not tested"
        information(QCoreApplication::translate("Dotlight", "DNSSEC — %1").arg(text(scope.integrity))));
    if (!scope.reasons.isEmpty()) {
        menu.children.push_back(separator());
    }
    for (const Reason &reason : scope.reasons) {
        menu.children.push_back(information(shortText(reason)));
    }
    return menu;
}

void append(TrayEntries &entries, const TrayEntries &more)
{
    entries.insert(entries.end(), more.begin(), more.end());
}

TrayEntries commands()
{
    return {
        separator(),
        //: Menu entry: reads the settings afresh and asks the DNS servers once more
        {.kind = Kind::LookAgain, .text = QCoreApplication::translate("Dotlight", "Look Again"), .children = {}},
        {.kind = Kind::Open, .text = QCoreApplication::translate("Dotlight", "Open Dotlight"), .children = {}},
        separator(),
        {.kind = Kind::Quit, .text = QCoreApplication::translate("Dotlight", "Quit"), .children = {}},
    };
}

/// Where a captive portal is likely to show its page, if there seems to be one; else empty.
QString signInPage(const Snapshot &snapshot, const Assessment &assessment)
{
    const bool portal = std::ranges::contains(assessment.reasons, ReasonId::CaptivePortal, &Reason::id);
    return portal ? snapshot.networkManager.connectivityPage : QString();
}

TrayEntry signIn()
{
    return {.kind = Kind::SignIn,
        //: Menu entry: opens the sign-in page of a network with a captive portal in the web browser
        .text = QCoreApplication::translate("Dotlight", "Sign in to This Network…"),
        .children = {}};
}

TrayEntries menu(const Assessment &assessment, const QList<ScopeAssessment> &scopes, bool withSignIn)
{
    // Not every panel shows tooltips: the menu must do without.
    TrayEntries entries{information(title(assessment.level))};
    for (const Reason &reason : assessment.reasonsBesideScopes()) {
        entries.push_back(information(shortText(reason)));
    }
    for (const ScopeAssessment &scope : scopes.first(std::min<qsizetype>(scopes.size(), trayScopeLimit))) {
        entries.push_back(scopeMenu(scope));
    }
    if (scopes.size() > trayScopeLimit) {
        entries.push_back(information(furtherScopes(scopes.size() - trayScopeLimit)));
    }
    if (withSignIn)
        append(entries, {separator(), signIn()});
    append(entries, commands());
    return entries;
}

/// A link that goes is gone from the kernel's list a moment before resolved knows.
bool passesSoon(ReasonId id)
{
    return id == ReasonId::NoEvidenceYet || id == ReasonId::LinksUnreadable;
}

}

TrayView trayView(const Snapshot &snapshot, const Assessment &assessment)
{
    const QList<ScopeAssessment> scopes = chargeFirst(assessment.scopes);
    const QString page = signInPage(snapshot, assessment);
    return {
        .level = assessment.level,
        .iconName = iconName(assessment.level),
        .sentence = summary(assessment, snapshot),
        .details = details(scopes),
        .menu = menu(assessment, scopes, !page.isEmpty()),
        .signInPage = page,
    };
}

TrayView trayViewWithoutBus(const QString &text)
{
    const QString sentence =
        QCoreApplication::translate("Dotlight", "Dotlight can't see anything: the system bus can't be reached.");
    TrayEntries menu{information(sentence)};
    append(menu, commands());
    return {
        .level = Level::Unknown,
        .iconName = iconName(Level::Unknown),
        .sentence = sentence,
        .details = text,
        .menu = std::move(menu),
        .signInPage = {},
    };
}

bool isAboutToBeKnown(const Snapshot &snapshot, const Assessment &assessment)
{
    if (!snapshot.settled) {
        return true;
    }
    if (!snapshot.lookupsPending || assessment.level != Level::Unknown) {
        return false;
    }
    return std::ranges::all_of(assessment.reasons,
        [](const Reason &reason) { return reason.level != Level::Unknown || passesSoon(reason.id); });
}

bool TrayAttention::take(Level level)
{
    if (level == Level::Unknown) {
        return m_wanted;
    }
    const bool bad = level > Level::Unknown;
    const bool wasWell = m_lastKnown && *m_lastKnown < Level::Unknown;
    m_wanted = bad && (m_wanted || wasWell);
    m_lastKnown = level;
    return m_wanted;
}

}
