// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lookupcheck.h"

#include "daemons/resolved/lookupburst.h"
#include "watch/questions.h"
#include "watch/watch.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Dotlight
{

namespace
{
using Outcome = Answer::Outcome;

/// Above the longest limit of a lookup.
constexpr auto limit = 9s;

bool secondSpeaks(const Lookup &lookup)
{
    return lookup.root.outcome == Outcome::Refused && lookup.second;
}

bool dnssecFails(const ScopeAssessment &scope, const Answer &answer)
{
    return answer.outcome == Outcome::DnssecFailed
        || (answer.outcome == Outcome::InvalidReply && scope.integrity.claimed == IntegrityMode::On);
}

Finding findingOfTls(const ScopeAssessment &scope, const Lookup &lookup)
{
    if (lookup.ofTransport().authenticated())
        return Finding::LookupEncryptedValidated;
    // The root is signed; the second question's name need not be.
    const IntegrityMode claimed = scope.integrity.claimed;
    if (secondSpeaks(lookup) && claimed != IntegrityMode::Off)
        return Finding::LookupSignaturesUnseen;
    const bool isSet = claimed == IntegrityMode::On || claimed == IntegrityMode::AllowDowngrade;
    return isSet ? Finding::LookupNotValidated : Finding::LookupEncrypted;
}

Finding findingInClear(TransportMode claimed)
{
    switch (claimed) {
    case TransportMode::Off:
        return Finding::LookupInClearAsSet;
    case TransportMode::Opportunistic:
        return Finding::LookupFellBack;
    case TransportMode::Strict:
        return Finding::LookupInClearThoughStrict;
    default:
        return Finding::LookupInClear;
    }
}

Finding findingOf(const ScopeAssessment &scope, const Lookup &lookup)
{
    const Answer &answer = lookup.ofTransport();
    if (dnssecFails(scope, lookup.root))
        return Finding::LookupDnssecFailed;
    if (answer.outcome == Outcome::Unreachable)
        return Finding::LookupNotAnswered;
    switch (scope.transport.achieved) {
    case TransportAchieved::Tls:
        return findingOfTls(scope, lookup);
    case TransportAchieved::Plain:
        return findingInClear(scope.transport.claimed);
    default:
        return Finding::LookupTellsNothing;
    }
}

Verdict verdictOf(Finding finding)
{
    switch (finding) {
    case Finding::LookupEncryptedValidated:
    case Finding::LookupEncrypted:
    case Finding::LookupSignaturesUnseen:
    case Finding::LookupInClearAsSet:
    case Finding::LookupWithoutLink:
        return Verdict::Passed;
    case Finding::LookupFellBack:
    case Finding::LookupInClearThoughStrict:
    case Finding::LookupNotValidated:
    case Finding::LookupDnssecFailed:
        return Verdict::Failed;
    default:
        return Verdict::Inconclusive;
    }
}

QJsonObject evidenceOf(const Answer &answer)
{
    if (answer.outcome != Outcome::Answered)
        return {{u"answeredInTime"_s, !answer.error.isEmpty()}, {u"answerMs"_s, qint64(answer.duration.count())},
            {u"error"_s, answer.error.isEmpty() ? QJsonValue() : QJsonValue(answer.error)}};
    return {{u"confidential"_s, answer.confidential()}, {u"authenticated"_s, answer.authenticated()},
        {u"fromNetwork"_s, answer.fromNetwork()}, {u"flags"_s, QString(u"0x"_s + QString::number(answer.flags, 16))},
        {u"answerMs"_s, qint64(answer.duration.count())}};
}

CheckResult result(const std::optional<ScopeKey> &scope, Finding finding, const Lookup &lookup)
{
    QJsonObject evidence = evidenceOf(lookup.root);
    if (lookup.second)
        evidence[u"secondQuestion"] = evidenceOf(*lookup.second);
    return {.id = CheckId::Lookup,
        .scope = scope,
        .verdict = verdictOf(finding),
        .finding = finding,
        .words = {lookup.root.dnssecResult.isEmpty() ? lookup.root.error : lookup.root.dnssecResult},
        .evidence = evidence,
        .duration = lookup.root.duration};
}
}

CheckResult lookupResult(const ScopeAssessment &scope, const Lookup &lookup)
{
    return result(scope.key, findingOf(scope, lookup), lookup);
}

CheckResult lookupWithoutLinkResult(const Lookup &lookup)
{
    const Answer &answer = lookup.ofTransport();
    Finding finding = Finding::LookupTellsNothing;
    if (answer.fromNetwork())
        finding = Finding::LookupWithoutLink;
    else if (lookup.root.outcome == Outcome::DnssecFailed)
        finding = Finding::LookupDnssecFailed;
    else if (answer.outcome == Outcome::Unreachable)
        finding = Finding::LookupNotAnswered;
    return result(std::nullopt, finding, lookup);
}

LookupCheck::LookupCheck(const CheckContext &context)
    : Check(CheckId::Lookup, context, limit)
{
}

LookupCheck::~LookupCheck() = default;

void LookupCheck::run()
{
    const Snapshot &snapshot = *context().snapshot;
    const WatchOptions usual;
    const QList<Question> asked = questions(snapshot, {usual.lookupLimit, usual.opportunisticLookupLimit});
    if (asked.isEmpty())
        return skip();
    m_burst = std::make_unique<LookupBurst>(context().bus, asked, snapshot.resolver.majorVersion(), nullptr);
    connect(m_burst.get(), &LookupBurst::finished, this, &LookupCheck::onAnswers);
    m_burst->start();
}

void LookupCheck::onAnswers()
{
    prove(m_burst->answers());
    Snapshot facts = *context().snapshot;
    facts.lookups.clear();
    const Snapshot seen = withProofs(facts, proofs());
    const Assessment assessment = assess(seen);
    for (const Scope &scope : scopesOf(seen)) {
        const ScopeAssessment *verdict = assessment.scope(scope.key);
        const auto wanted = std::ranges::find(context().scopes, scope.key, &Scope::key);
        if (!verdict || wanted == context().scopes.end())
            continue;
        if (scope.lookup)
            tell(lookupResult(*verdict, *scope.lookup));
        else if (scope.evidence == Evidence::Own)
            tell({.scope = scope.key, .finding = Finding::NotFinished});
    }
    if (const Lookup *lookup = seen.lookup(0))
        tell(lookupWithoutLinkResult(*lookup));
    finish();
}

void LookupCheck::giveUp()
{
    if (m_burst)
        onAnswers();
    else
        tell({.finding = Finding::NotFinished});
}

}
