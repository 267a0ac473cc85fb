// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// rule: long because it is one judgement and all that it rests on.
#include "validationjudge.h"

#include "facts/algorithmtitle.h"
#include "facts/domainname.h"

#include <QJsonArray>

#include <algorithm>
#include <iterator>
#include <set>

using namespace Qt::StringLiterals;

namespace Dotlight
{

namespace
{
using Answers = QList<std::optional<Answer>>;

bool resolved(const std::optional<Answer> &answer)
{
    return answer && answer->fromNetwork();
}

bool authenticated(const std::optional<Answer> &answer)
{
    return answer && answer->authenticated();
}

/// A broken name that comes authenticated is broken no more.
bool passedUnseen(const std::optional<Answer> &answer)
{
    return resolved(answer) && !authenticated(answer);
}

bool rejected(const std::optional<Answer> &answer)
{
    return answer && answer->outcome == Answer::Outcome::DnssecFailed;
}

QLatin1StringView word(const std::optional<Answer> &answer)
{
    if (!answer)
        return "not-asked"_L1;
    if (resolved(answer))
        return authenticated(answer) ? "resolves-checked"_L1 : "resolves-unchecked"_L1;
    return rejected(answer) ? "rejected"_L1 : "no-answer"_L1;
}

QLatin1StringView word(NamesVerdict verdict)
{
    switch (verdict) {
    case NamesVerdict::Silent:
        return "silent"_L1;
    case NamesVerdict::GoodFails:
        return "good-fails"_L1;
    case NamesVerdict::Validates:
        return "validates"_L1;
    case NamesVerdict::BrokenResolves:
        return "broken-resolves"_L1;
    case NamesVerdict::Unchecked:
        return "unchecked"_L1;
    case NamesVerdict::Unclear:
        break;
    }
    return "unclear"_L1;
}

void addWords(QJsonObject &object, const QList<TestName> &names, const Answers &answers)
{
    for (qsizetype i = 0; i < names.size(); ++i)
        object[names[i].name] = word(answers.value(i));
}

QJsonObject evidenceOf(const NamesSeen &seen)
{
    QJsonObject names;
    addWords(names, seen.names.good, seen.good);
    addWords(names, seen.names.broken, seen.broken);
    addWords(names, seen.names.notSigned, seen.notSigned);
    QJsonObject entry{{u"operator"_s, seen.names.keeper}, {u"names"_s, names}};
    // Of names without signatures alone there is none.
    if (!seen.names.good.isEmpty())
        entry[u"verdict"] = word(verdictOf(seen));
    if (!seen.names.algorithm.isEmpty())
        entry[u"algorithm"] = seen.names.algorithm;
    return entry;
}

// Who says what; an operator may say several things, by names of several algorithms.
std::map<NamesVerdict, std::set<QString>> byVerdict(const QList<NamesSeen> &all)
{
    std::map<NamesVerdict, std::set<QString>> result;
    for (const NamesSeen &seen : all) {
        if (!seen.names.good.isEmpty())
            result[verdictOf(seen)].insert(seen.names.keeper);
    }
    return result;
}

// A name without signatures that is rejected: the proof that it needs none did not come through.
bool unsignedFail(const QList<NamesSeen> &all)
{
    std::set<QString> failing;
    for (const NamesSeen &seen : all) {
        if (std::ranges::any_of(seen.notSigned, rejected))
            failing.insert(seen.names.keeper);
    }
    return int(failing.size()) >= quorum;
}

ValidationVerdict verdictWith(Verdict verdict, Finding finding, ValidationProof proof, const QStringList &words = {})
{
    ValidationVerdict result;
    result.result.verdict = verdict;
    result.result.finding = finding;
    result.result.words = words;
    result.proof = proof;
    return result;
}

NamesVerdict together(std::set<NamesVerdict> verdicts)
{
    verdicts.erase(NamesVerdict::Silent);
    if (verdicts.empty())
        return NamesVerdict::Silent;
    if (verdicts.size() > 1)
        verdicts.erase(NamesVerdict::Unclear);
    return verdicts.size() == 1 ? *verdicts.begin() : NamesVerdict::Unclear;
}

// The exceptions that cover broken names which resolve: that they do says nothing of other names.
QStringList exceptionsFor(const NamesSeen &seen, const QStringList &anchors)
{
    QStringList result;
    for (qsizetype i = 0; i < seen.names.broken.size(); ++i) {
        const auto name = DomainName::parse(seen.names.broken[i].name);
        if (!name || !passedUnseen(seen.broken.value(i)))
            continue;
        std::ranges::copy_if(
            anchors, std::back_inserter(result), [&](const QString &anchor) { return name->isWithin(anchor); });
    }
    return result;
}

// Of all of them together, each once.
QStringList exceptionsFor(const QList<NamesSeen> &all, const QStringList &anchors)
{
    QStringList result;
    for (const NamesSeen &seen : all)
        result += exceptionsFor(seen, anchors);
    result.sort();
    result.removeDuplicates();
    return result;
}

// A resolver that does not know an algorithm treats what is signed with it as unsigned (RFC 4035, 5.2). That it checks
// nothing of that algorithm alone, while others are checked, is no failure.
QStringList notKnown(const QList<NamesSeen> &all, const QStringList &anchors)
{
    QList<NamesSeen> telling;
    std::ranges::copy_if(all, std::back_inserter(telling),
        [&](const NamesSeen &seen) { return exceptionsFor(seen, anchors).isEmpty(); });
    QStringList result;
    for (const auto &[algorithm, verdict] : verdictsByAlgorithm(telling)) {
        if (verdict == NamesVerdict::Unchecked)
            result.append(algorithm);
    }
    return result;
}

// Those whose broken names resolve, if two operators have such.
QList<NamesSeen> brokenResolve(const QList<NamesSeen> &all, const QStringList &excused, const QStringList &anchors)
{
    QList<NamesSeen> result;
    std::set<QString> keepers;
    for (const NamesSeen &seen : all) {
        const NamesVerdict verdict = verdictOf(seen);
        const bool known = !excused.contains(seen.names.algorithm) || !exceptionsFor(seen, anchors).isEmpty();
        if ((verdict == NamesVerdict::Unchecked && known) || verdict == NamesVerdict::BrokenResolves) {
            result.append(seen);
            keepers.insert(seen.names.keeper);
        }
    }
    return int(keepers.size()) >= quorum ? result : QList<NamesSeen>();
}

bool checkedSomewhere(const QList<NamesSeen> &all)
{
    return std::ranges::any_of(all, [](const NamesSeen &seen) {
        const NamesVerdict verdict = verdictOf(seen);
        return verdict == NamesVerdict::Validates || verdict == NamesVerdict::BrokenResolves;
    });
}

// Where others' names show that signatures are checked, broken ones that resolve are a failure only if exceptions let
// them: otherwise their owners may have mended them.
std::optional<ValidationVerdict> passedUnchecked(
    const QList<NamesSeen> &all, const QList<NamesSeen> &brokenOnes, const QStringList &anchors, bool othersValidate)
{
    const QStringList exceptions = exceptionsFor(brokenOnes, anchors);
    const bool allCovered = std::ranges::none_of(
        brokenOnes, [&anchors](const NamesSeen &seen) { return exceptionsFor(seen, anchors).isEmpty(); });
    if (!exceptions.isEmpty() && (othersValidate || (allCovered && checkedSomewhere(all)))) {
        return verdictWith(Verdict::Failed, Finding::DnssecExceptions, ValidationProof::BrokenNameResolves,
            {exceptions.join(", "_L1)});
    }
    if (othersValidate)
        return std::nullopt;
    return verdictWith(Verdict::Failed, Finding::DnssecBrokenNameResolves, ValidationProof::BrokenNameResolves);
}

ValidationVerdict validated(const QStringList &notKnown, const QStringList &exceptions, IntegrityMode mode)
{
    if (!exceptions.isEmpty())
        return verdictWith(
            Verdict::Passed, Finding::DnssecExceptions, ValidationProof::Validated, {exceptions.join(", "_L1)});
    const bool downgradable = mode == IntegrityMode::AllowDowngrade;
    const Finding all = downgradable ? Finding::DnssecValidatesDowngradable : Finding::DnssecValidates;
    if (notKnown.isEmpty())
        return verdictWith(Verdict::Passed, all, ValidationProof::Validated);
    QStringList titles;
    for (const QString &algorithm : notKnown)
        titles.append(algorithmTitle(algorithm));
    const Finding some = downgradable ? Finding::DnssecValidatesNotAllDowngradable : Finding::DnssecValidatesNotAll;
    return verdictWith(Verdict::Passed, some, ValidationProof::Validated, {titles.join(", "_L1)});
}

ValidationVerdict judge(const QList<NamesSeen> &all, const ValidationTerms &terms)
{
    const QStringList &anchors = terms.negativeAnchors;
    auto keepers = byVerdict(all);
    const auto enough = [&](NamesVerdict verdict) { return int(keepers[verdict].size()) >= quorum; };
    const QStringList excused = keepers[NamesVerdict::Validates].empty() ? QStringList() : notKnown(all, anchors);
    const QList<NamesSeen> brokenOnes = brokenResolve(all, excused, anchors);
    if (!brokenOnes.isEmpty()) {
        if (const auto passed = passedUnchecked(all, brokenOnes, anchors, enough(NamesVerdict::Validates)))
            return *passed;
    }
    if (enough(NamesVerdict::GoodFails))
        return verdictWith(Verdict::Failed, Finding::DnssecGoodNamesFail, ValidationProof::Failed);
    if (controlsAnswered(all) < quorum)
        return verdictWith(Verdict::Inconclusive, Finding::DnssecNoControl, ValidationProof::Inconclusive);
    if (unsignedFail(all))
        return verdictWith(Verdict::Failed, Finding::DnssecUnsignedNamesFail, ValidationProof::UnsignedFail);
    if (!brokenOnes.isEmpty())
        return verdictWith(Verdict::Inconclusive, Finding::DnssecSomeBrokenResolve, ValidationProof::Inconclusive);
    if (enough(NamesVerdict::Validates))
        return validated(excused, exceptionsFor(all, anchors), terms.mode);
    return verdictWith(Verdict::Inconclusive, Finding::DnssecNoQuorum, ValidationProof::Inconclusive);
}
}

NamesVerdict verdictOf(const NamesSeen &seen)
{
    if (std::ranges::any_of(seen.good, rejected))
        return NamesVerdict::GoodFails;
    if (std::ranges::none_of(seen.good, resolved))
        return NamesVerdict::Silent;
    if (std::ranges::any_of(seen.broken, passedUnseen)) {
        const bool checks = std::ranges::any_of(seen.good, authenticated) || std::ranges::any_of(seen.broken, rejected);
        return checks ? NamesVerdict::BrokenResolves : NamesVerdict::Unchecked;
    }
    const bool checked = std::ranges::all_of(seen.good, authenticated);
    const bool all = !seen.broken.isEmpty() && std::ranges::all_of(seen.broken, rejected);
    return checked && all ? NamesVerdict::Validates : NamesVerdict::Unclear;
}

std::map<QString, NamesVerdict> verdictsByAlgorithm(const QList<NamesSeen> &all)
{
    std::map<QString, std::set<NamesVerdict>> seen;
    for (const NamesSeen &names : all) {
        if (!names.names.algorithm.isEmpty() && !names.names.good.isEmpty())
            seen[names.names.algorithm].insert(verdictOf(names));
    }
    std::map<QString, NamesVerdict> result;
    for (const auto &[algorithm, verdicts] : seen)
        result[algorithm] = together(verdicts);
    return result;
}

int controlsAnswered(const QList<NamesSeen> &all)
{
    std::set<QString> keepers;
    for (const NamesSeen &seen : all) {
        if (std::ranges::any_of(seen.good, resolved))
            keepers.insert(seen.names.keeper);
    }
    return int(keepers.size());
}

ValidationVerdict judgeValidation(const QList<NamesSeen> &all, const ValidationTerms &terms)
{
    ValidationVerdict verdict = judge(all, terms);
    QJsonArray evidence;
    for (const NamesSeen &seen : all)
        evidence.append(evidenceOf(seen));
    verdict.result.evidence[u"operators"] = evidence;
    QJsonObject algorithms;
    for (const auto &[algorithm, said] : verdictsByAlgorithm(all))
        algorithms[algorithm] = word(said);
    if (!algorithms.isEmpty())
        verdict.result.evidence[u"algorithms"] = algorithms;
    return verdict;
}

}
