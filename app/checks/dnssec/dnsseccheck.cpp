// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dnsseccheck.h"

#include "assessment/route.h"
#include "daemons/resolved/answer.h"
#include "daemons/resolved/lookupflags.h"
#include "daemons/resolved/records.h"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Dotlight
{

namespace
{
constexpr auto checkLimit = 8s;
constexpr auto controlLimit = 3500ms;
/// From the start, as the one before.
constexpr auto namesLimit = 7500ms;
/// Above resolved's own of 120 s: our limits are kept here.
constexpr auto callLimit = 150s;

const QList<TestName> &namesOf(const TestNames &names, int kind)
{
    const std::array<const QList<TestName> *, 3> lists{&names.good, &names.broken, &names.notSigned};
    return *lists.at(size_t(kind));
}

QList<std::optional<Answer>> &answersOf(NamesSeen &seen, int kind)
{
    const std::array<QList<std::optional<Answer>> *, 3> lists{&seen.good, &seen.broken, &seen.notSigned};
    return *lists.at(size_t(kind));
}

/// Why a scope is not tried, if it isn't.
std::optional<std::pair<Verdict, Finding>> reasonNotToAsk(const Scope &scope)
{
    if (scope.integrity == IntegrityMode::Off)
        return std::pair(Verdict::Skipped, Finding::DnssecOff);
    if (scope.integrity == IntegrityMode::AllowDowngrade && scope.integritySupported == false)
        return std::pair(Verdict::Skipped, Finding::DnssecGivenUp);
    if (scope.integrity == IntegrityMode::Unknown)
        return std::pair(Verdict::Inconclusive, Finding::DnssecModeUnknown);
    if (scope.evidence != Evidence::Own)
        return std::pair(Verdict::Inconclusive, Finding::DnssecSharedScope);
    return std::nullopt;
}

ValidationTerms termsOf(const Scope &scope, const ResolverFacts &resolver)
{
    QStringList anchors = resolver.negativeAnchors.value_or(QStringList());
    if (scope.link && scope.link->dns)
        anchors += scope.link->dns->negativeAnchors;
    return {.mode = scope.integrity, .negativeAnchors = anchors};
}

/// A link that is not in charge may have a domain that the name is in, and a mode of its own.
bool goesOnlyTo(const ScopeKey &key, const Snapshot &snapshot, const QString &name)
{
    // Where resolved answers by itself its answer says so.
    const Route route = routeOf(snapshot, name, {});
    return route.outcome == RouteOutcome::Servers && route.candidates.size() == 1
        && route.candidates.first().scope == key;
}
}

DnssecCheck::DnssecCheck(const CheckContext &context)
    : Check(CheckId::Dnssec, context, checkLimit)
{
    // Where the version isn't known: what all of them take.
    m_flags = AskFlag::dnsOnly | AskFlag::fresh(context.snapshot->resolver.majorVersion().value_or(0));
    for (QTimer *timer : {&m_controlLimit, &m_namesLimit}) {
        timer->setSingleShot(true);
        timer->setTimerType(Qt::PreciseTimer);
    }
    connect(&m_controlLimit, &QTimer::timeout, this, &DnssecCheck::onControlLimit);
    connect(&m_namesLimit, &QTimer::timeout, this, &DnssecCheck::onNamesLimit);
}

void DnssecCheck::run()
{
    QList<Scope> toAsk;
    bool any = false;
    for (const Scope &scope : context().scopes) {
        if (!scope.inCharge)
            continue;
        any = true;
        if (const auto reason = reasonNotToAsk(scope))
            tellOf(scope.key, reason->first, reason->second);
        else
            toAsk.append(scope);
    }
    if (!any)
        return skip();
    // All places first: answers are kept in them.
    m_asked.reserve(size_t(toAsk.size()));
    for (const Scope &scope : toAsk)
        startScope(scope);
    m_controlLimit.start(controlLimit);
    m_namesLimit.start(namesLimit);
    for (size_t scope = 0; scope < m_asked.size(); ++scope)
        askAll(scope, Kind::Good);
    finishIfAllTold();
}

void DnssecCheck::startScope(const Scope &scope)
{
    const QString path = testNamesPath();
    const auto names = readTestNames(path);
    if (!names) {
        tellOf(scope.key, Verdict::Inconclusive, Finding::DnssecNamesUnreadable,
            {{u"file"_s, path}, {u"fault"_s, names.error()}});
        return;
    }
    Asked asked{.key = scope.key, .file = path, .terms = termsOf(scope, context().snapshot->resolver), .names = {}};
    for (const TestNames &group : *names) {
        asked.names.append({.names = group,
            .good = QList<std::optional<Answer>>(group.good.size()),
            .broken = QList<std::optional<Answer>>(group.broken.size()),
            .notSigned = QList<std::optional<Answer>>(group.notSigned.size())});
    }
    if (tooFewGoThere(asked))
        return tellOf(scope.key, Verdict::Inconclusive, Finding::DnssecSharedScope);
    m_asked.push_back(asked);
}

bool DnssecCheck::goThereAlone(const Asked &asked, const TestNames &names, Kind kind) const
{
    if (asked.key.kind == ScopeKey::Kind::Link)
        return true;
    const auto alone = [&](const TestName &name) { return goesOnlyTo(asked.key, *context().snapshot, name.name); };
    if (kind == Kind::NotSigned)
        return std::ranges::all_of(names.notSigned, alone);
    // Good and broken ones say something together only.
    return std::ranges::all_of(names.good, alone) && std::ranges::all_of(names.broken, alone);
}

bool DnssecCheck::tooFewGoThere(const Asked &asked) const
{
    std::set<QString> there;
    bool leftOut = false;
    for (const NamesSeen &seen : asked.names) {
        if (seen.names.good.isEmpty())
            continue;
        if (goThereAlone(asked, seen.names, Kind::Good))
            there.insert(seen.names.keeper);
        else
            leftOut = true;
    }
    return leftOut && int(there.size()) < quorum;
}

void DnssecCheck::askAll(size_t scope, Kind kind)
{
    Asked &asked = m_asked[scope];
    for (qsizetype group = 0; group < asked.names.size(); ++group) {
        const NamesSeen &seen = asked.names[group];
        // Broken ones say nothing where the same operator's good ones do not come.
        if (kind == Kind::Broken && controlsAnswered({seen}) == 0)
            continue;
        if (!goThereAlone(asked, seen.names, kind))
            continue;
        for (qsizetype index = 0; index < namesOf(seen.names, int(kind)).size(); ++index)
            ask(scope, group, kind, index);
    }
}

void DnssecCheck::ask(size_t scope, qsizetype group, Kind kind, qsizetype index)
{
    Asked &asked = m_asked[scope];
    asked.open += 1;
    // What was asked and never answers is told apart from what was not asked.
    answersOf(asked.names[group], int(kind))[index].emplace().outcome = Answer::Outcome::Unreachable;
    const TestName &name = namesOf(asked.names[group].names, int(kind))[index];
    askRecords(context().bus, asked.key.ifindex(), name.name, name.type, m_flags, callLimit)
        .then(this, [this, scope, group, kind, index](const Reply<Records> &reply) {
            std::optional<Answer> &place = answersOf(m_asked[scope].names[group], int(kind))[index];
            onAnswer(scope, place, reply ? answerFromFlags(reply->flags) : answerFromError(reply.error()));
        });
}

void DnssecCheck::onAnswer(size_t scope, std::optional<Answer> &place, const Answer &answer)
{
    Asked &asked = m_asked[scope];
    if (asked.told)
        return;
    place = answer;
    asked.open -= 1;
    if (asked.open > 0)
        return;
    if (asked.controlsDone)
        conclude(scope);
    else
        controlsDone(scope);
}

void DnssecCheck::onControlLimit()
{
    for (size_t scope = 0; scope < m_asked.size(); ++scope) {
        if (!m_asked[scope].controlsDone && !m_asked[scope].told)
            controlsDone(scope);
    }
}

void DnssecCheck::controlsDone(size_t scope)
{
    m_asked[scope].controlsDone = true;
    // Where the good names come from fewer than two, nothing can come of the others.
    if (controlsAnswered(m_asked[scope].names) < quorum)
        return conclude(scope);
    askAll(scope, Kind::Broken);
    askAll(scope, Kind::NotSigned);
    if (m_asked[scope].open == 0)
        conclude(scope);
}

void DnssecCheck::onNamesLimit()
{
    for (size_t scope = 0; scope < m_asked.size(); ++scope)
        conclude(scope);
}

void DnssecCheck::conclude(size_t scope)
{
    Asked &asked = m_asked[scope];
    if (std::exchange(asked.told, true))
        return;
    ValidationVerdict verdict = judgeValidation(asked.names, asked.terms);
    verdict.result.scope = asked.key;
    ScopeProof proof = proofFor(asked.key);
    proof.validation = verdict.proof;
    prove(proof);
    verdict.result.evidence[u"file"] = asked.file;
    tell(verdict.result);
    finishIfAllTold();
}

void DnssecCheck::tellOf(const ScopeKey &key, Verdict verdict, Finding finding, const QJsonObject &evidence)
{
    CheckResult result;
    result.scope = key;
    result.verdict = verdict;
    result.finding = finding;
    result.evidence = evidence;
    tell(result);
}

void DnssecCheck::finishIfAllTold()
{
    if (std::ranges::all_of(m_asked, &Asked::told))
        finish();
}

void DnssecCheck::giveUp()
{
    onNamesLimit();
}

}
