// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "validationjudge.h"

#include <QJsonArray>

#include <algorithm>
#include <map>
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

bool rejected(const std::optional<Answer> &answer)
{
    return answer && answer->outcome == Answer::Outcome::DnssecFailed;
}

QLatin1StringView word(const std::optional<Answer> &answer)
{
    if (!answer)
        return "no-answer"_L1;
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
    QJsonObject entry{{u"operator"_s, seen.names.keeper}, {u"verdict"_s, word(verdictOf(seen))}, {u"names"_s, names}};
    if (!seen.names.algorithm.isEmpty())
        entry[u"algorithm"] = seen.names.algorithm;
    return entry;
}

// What the worst of its groups says, for an operator may have several.
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

ValidationVerdict verdictWith(Verdict verdict, Finding finding, ValidationProof proof)
{
    ValidationVerdict result;
    result.result.verdict = verdict;
    result.result.finding = finding;
    result.proof = proof;
    return result;
}

ValidationVerdict judge(const QList<NamesSeen> &all)
{
    auto keepers = byVerdict(all);
    const auto enough = [&](NamesVerdict verdict) { return int(keepers[verdict].size()) >= quorum; };
    if (enough(NamesVerdict::BrokenResolves))
        return verdictWith(Verdict::Failed, Finding::DnssecBrokenNameResolves, ValidationProof::BrokenNameResolves);
    if (enough(NamesVerdict::GoodFails))
        return verdictWith(Verdict::Failed, Finding::DnssecGoodNamesFail, ValidationProof::Failed);
    if (controlsAnswered(all) < quorum)
        return verdictWith(Verdict::Inconclusive, Finding::DnssecNoControl, ValidationProof::Inconclusive);
    if (unsignedFail(all))
        return verdictWith(Verdict::Failed, Finding::DnssecUnsignedNamesFail, ValidationProof::Failed);
    if (enough(NamesVerdict::Validates))
        return verdictWith(Verdict::Passed, Finding::DnssecValidates, ValidationProof::Validated);
    return verdictWith(Verdict::Inconclusive, Finding::DnssecNoQuorum, ValidationProof::Inconclusive);
}
}

NamesVerdict verdictOf(const NamesSeen &seen)
{
    if (std::ranges::any_of(seen.good, rejected))
        return NamesVerdict::GoodFails;
    if (std::ranges::none_of(seen.good, resolved))
        return NamesVerdict::Silent;
    if (std::ranges::any_of(seen.broken, resolved))
        return NamesVerdict::BrokenResolves;
    const bool checked = std::ranges::all_of(seen.good, authenticated);
    const bool all = !seen.broken.isEmpty() && std::ranges::all_of(seen.broken, rejected);
    return checked && all ? NamesVerdict::Validates : NamesVerdict::Unclear;
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

ValidationVerdict judgeValidation(const QList<NamesSeen> &all)
{
    ValidationVerdict verdict = judge(all);
    QJsonArray evidence;
    for (const NamesSeen &seen : all)
        evidence.append(evidenceOf(seen));
    verdict.result.evidence[u"operators"] = evidence;
    return verdict;
}

}
