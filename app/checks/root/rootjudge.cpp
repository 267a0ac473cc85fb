// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rootjudge.h"

#include "checks/records/verify.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dotlight
{

namespace
{
/// The public root's keys of 2017 and 2024 (IANA, root-anchors.xml); the second signs since 2026-10-11.
constexpr int key2017 = 20326;
constexpr int key2024 = 38696;

template<typename T, typename Field>
QList<int> tags(const QList<T> &all, Field field)
{
    QList<int> result;
    for (const T &one : all) {
        if (!result.contains(one.*field))
            result.append(one.*field);
    }
    return result;
}

QJsonArray jsonOf(const QList<int> &numbers)
{
    QJsonArray array;
    for (const int number : numbers)
        array.append(number);
    return array;
}

QString textOf(const QList<int> &numbers)
{
    QStringList words;
    for (const int number : numbers)
        words.append(QString::number(number));
    return words.join(", "_L1);
}

/// The set and what resolved trusts, laid beside each other.
struct Compared {
    QList<ZoneKey> keys;
    /// Those of them that are trusted.
    QList<ZoneKey> trusted;
    /// Tags of the keys that signed the set, without a look at the clock.
    QList<int> signers;
    bool anySignature = false;
    bool signedByTrusted = false;
    /// A DS has the tag of a key, and its digest can't be worked out here.
    bool digestUnknown = false;
    /// A signature that a trusted key may have made was not tried: it can't be here, or there are too many.
    bool untried = false;
    /// Replies that need more are made to keep whoever checks them busy.
    int triesLeft = 16;
};

void compareKey(Compared &compared, const ZoneKey &key, const QList<DelegationSigner> &anchors)
{
    for (const DelegationSigner &ds : anchors) {
        const DigestMatch match = matches(ds, key);
        if (match == DigestMatch::Unsupported)
            compared.digestUnknown = true;
        if (match == DigestMatch::Yes && !compared.trusted.contains(key))
            compared.trusted.append(key);
    }
}

void compareSignature(Compared &compared, const QList<Record> &set, const Signature &signature)
{
    compared.anySignature = true;
    for (const ZoneKey &key : compared.keys) {
        if (key.tag != signature.keyTag || key.algorithm != signature.algorithm || !key.isUsable())
            continue;
        const bool trusted = compared.trusted.contains(key);
        const Crypto crypto = compared.triesLeft-- > 0 ? verify(set, signature, key) : Crypto::Unsupported;
        compared.untried = compared.untried || (trusted && crypto == Crypto::Unsupported);
        if (crypto != Crypto::Good)
            continue;
        compared.signers.append(key.tag);
        compared.signedByTrusted = compared.signedByTrusted || trusted;
    }
}

Compared compare(const DnsReply &reply, const QList<DelegationSigner> &anchors)
{
    Compared compared;
    const QList<Record> set = recordSet(reply.answer, DnsName(), RecordType::DNSKEY);
    compared.keys = keysOf(reply.answer, DnsName());
    for (const ZoneKey &key : compared.keys)
        compareKey(compared, key, anchors);
    for (const Signature &signature : signaturesOver(reply.answer, DnsName(), RecordType::DNSKEY))
        compareSignature(compared, set, signature);
    return compared;
}

CheckResult resultOf(Verdict verdict, Finding finding, const QStringList &words = {})
{
    CheckResult result;
    result.verdict = verdict;
    result.finding = finding;
    result.words = words;
    return result;
}

bool isPublicRoot(const QList<int> &keyTags)
{
    return keyTags.contains(key2017) || keyTags.contains(key2024);
}

CheckResult judgeMatching(const Compared &compared, const QList<int> &anchorTags)
{
    const QList<int> keyTags = tags(compared.keys, &ZoneKey::tag);
    const QString trusted = textOf(tags(compared.trusted, &ZoneKey::tag));
    if (!compared.anySignature)
        return resultOf(Verdict::Inconclusive, Finding::TrustAnchorUnsigned, {trusted});
    if (!compared.signedByTrusted && compared.untried)
        return resultOf(Verdict::Inconclusive, Finding::TrustAnchorNotCompared, {textOf(anchorTags)});
    if (!compared.signedByTrusted)
        return resultOf(Verdict::Failed, Finding::TrustAnchorKeyRetired, {trusted, textOf(compared.signers)});
    if (isPublicRoot(keyTags) && !anchorTags.contains(key2024))
        return resultOf(Verdict::Failed, Finding::TrustAnchorNewKeyMissing, {QString::number(key2024), trusted});
    return resultOf(Verdict::Passed, Finding::TrustAnchorFits, {trusted});
}

CheckResult judgeKeys(const Compared &compared, const QList<int> &anchorTags)
{
    if (!compared.trusted.isEmpty())
        return judgeMatching(compared, anchorTags);
    if (compared.keys.isEmpty() || compared.digestUnknown)
        return resultOf(Verdict::Inconclusive, Finding::TrustAnchorNotCompared, {textOf(anchorTags)});
    return resultOf(Verdict::Failed, Finding::TrustAnchorUnknownRoot,
        {textOf(anchorTags), textOf(tags(compared.keys, &ZoneKey::tag))});
}

void addFiles(QJsonObject &evidence, const AnchorFiles &files)
{
    if (!files.files.isEmpty())
        evidence[u"anchorFiles"] = QJsonArray::fromStringList(files.files);
    if (!files.withoutKey.isEmpty())
        evidence[u"filesWithoutKey"] = QJsonArray::fromStringList(files.withoutKey);
}

CheckResult judgeRootKeys(const RootSeen &seen, RootProof &proof)
{
    if (!seen.anchors)
        return resultOf(Verdict::Inconclusive, Finding::TrustAnchorNotTold);
    const QList<int> anchorTags = tags(*seen.anchors, &DelegationSigner::keyTag);
    QJsonObject evidence{{u"trustedKeys"_s, jsonOf(anchorTags)}};
    CheckResult result = resultOf(Verdict::Failed, Finding::TrustAnchorNone);
    proof.nothingTrusted = seen.anchors->isEmpty();
    if (!seen.anchors->isEmpty()) {
        const Compared compared = compare(seen.keys.value_or(DnsReply()), *seen.anchors);
        result = judgeKeys(compared, anchorTags);
        evidence[u"rootKeys"] = jsonOf(tags(compared.keys, &ZoneKey::tag));
        evidence[u"signedBy"] = jsonOf(compared.signers);
        if (!compared.trusted.isEmpty() || result.finding == Finding::TrustAnchorUnknownRoot)
            proof.keysUnknown = compared.trusted.isEmpty();
    }
    addFiles(evidence, seen.files);
    result.evidence = evidence;
    return result;
}

// Seen up to 257 (systemd issue 36592). resolved reads its files at its start alone, so what it trusts now tells nothing of the
// next time.
bool breaksByDnskey(const RootSeen &seen)
{
    constexpr int lastSeen = 257;
    const bool nothingTrusted = seen.anchors && seen.anchors->isEmpty();
    return seen.files.rootDnskey && (nothingTrusted || (seen.majorVersion && *seen.majorVersion <= lastSeen));
}

/// For files that leave nothing of the built-in list.
CheckResult judgeNegatives(const RootSeen &seen)
{
    const QStringList &all = seen.files.negatives;
    const QString names = all.first(std::min(all.size(), qsizetype(4))).join(", "_L1);
    // A file may be younger than what resolved has in use.
    if (seen.negativesInUse && !holdsBuiltInNegative(*seen.negativesInUse))
        return resultOf(Verdict::Failed, Finding::TrustAnchorNegativeFile, {names});
    return resultOf(Verdict::Inconclusive, Finding::TrustAnchorNegativeFileWaits, {names});
}
}

RootVerdict judgeRoot(const RootSeen &seen)
{
    RootVerdict verdict;
    verdict.results.append(judgeRootKeys(seen, verdict.proof));
    QJsonObject evidence;
    addFiles(evidence, seen.files);
    if (breaksByDnskey(seen)) {
        verdict.results.append(resultOf(Verdict::Failed, Finding::TrustAnchorDnskeyFile));
        verdict.results.last().evidence = evidence;
    }
    if (seen.files.replacesBuiltInNegatives()) {
        verdict.results.append(judgeNegatives(seen));
        verdict.results.last().evidence = evidence;
    }
    return verdict;
}

}
