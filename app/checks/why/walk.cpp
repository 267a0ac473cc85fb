// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "walk.h"

#include "checks/records/verify.h"
#include "denial.h"
#include "signedset.h"

#include <algorithm>
#include <map>
#include <set>

namespace Dotlight
{

namespace
{
constexpr int mostAliases = 8;
/// Of all zones together: whoever needs more means to keep validators busy.
constexpr int mostVerifications = 300;
/// Of a zone: keys and DS records that are looked at, signatures that are shown. Honest ones have a few.
constexpr qsizetype mostOfZone = 64;
/// Sets that deny something in one reply. Three are enough for any proof.
constexpr size_t mostDenials = 16;
/// Names with more labels get their last questions one by one.
constexpr qsizetype mostAhead = 6;

/// That this zone has no DS (or is not there) can be proven, for those above it are signed; its name tells of nobody.
DnsQuestion provenAbsence()
{
    return {.name = DnsName::fromText(QStringLiteral("root-servers.net")).value_or(DnsName()), .type = RecordType::DS};
}

bool lacksProof(const DnsReply &reply)
{
    const auto isProof = [](const Record &record) {
        return record.type == RecordType::NSEC || record.type == RecordType::NSEC3;
    };
    const bool says = reply.rcode == Rcode::NoError || reply.rcode == Rcode::NxDomain;
    return says && !reply.isEmpty() && reply.answer.isEmpty() && std::ranges::none_of(reply.authority, isProof);
}

bool isUsable(const DelegationSigner &ds)
{
    return isSupportedAlgorithm(ds.algorithm) && isSupportedDigest(ds.digestType);
}

// What the front of a name becomes below another subtree (RFC 6672 2.2); nothing where that is too long.
std::optional<DnsName> moved(const DnsName &name, qsizetype ownerLabels, const DnsName &subtree)
{
    std::optional<DnsName> result = subtree;
    for (qsizetype labels = ownerLabels + 1; result && labels <= name.labelCount(); ++labels)
        result = result->child(name.ancestor(labels).firstLabel());
    return result;
}

// rule: long because it is one walk whose steps share what is proven so far.
class Walk
{
public:
    Walk(const ChainInput &input, const Fetch &fetch)
        : m_input(input)
        , m_fetch(fetch)
    {
        m_chain.name = input.name.text();
    }

    std::expected<Chain, DnsQuestion> run()
    {
        DnsName name = m_input.name;
        std::set<DnsName> visited;
        while (!m_stopped) {
            const std::optional<DnsName> alias = follow(name);
            if (!alias)
                break;
            m_chain.aliases.append(alias->text());
            visited.insert(name);
            if (visited.contains(*alias) || m_chain.aliases.size() > mostAliases)
                fail(ChainBreak::AliasLoop, alias->text(), BreakPlace::Below);
            name = *alias;
        }
        if (m_needed)
            return std::unexpected(*m_needed);
        return m_chain;
    }

private:
    enum class Step { SameZone, NewZone, Unsigned, NoName, Stopped };

    // Where this name leads on to, if it is an alias.
    std::optional<DnsName> follow(const DnsName &name)
    {
        m_towards = name.text();
        m_unproven.reset();
        if (!enterRoot())
            return std::nullopt;
        // There is no address of the root to ask for: its keys are all of it.
        if (name.isRoot()) {
            end(ChainEnd::Answered);
            return std::nullopt;
        }
        for (qsizetype labels = 1; labels <= name.labelCount(); ++labels) {
            switch (descend(name.ancestor(labels))) {
            case Step::SameZone:
            case Step::NewZone:
                break;
            case Step::Unsigned:
                unsignedFrom(name.ancestor(labels), name);
                return std::nullopt;
            case Step::NoName:
                end(ChainEnd::NoSuchName);
                return std::nullopt;
            case Step::Stopped:
                return std::nullopt;
            }
        }
        return lastStep(name);
    }

    bool enterRoot()
    {
        // An alias starts at the root again, and what is proven stays proven.
        if (!m_proven.empty()) {
            m_zone = m_proven.front();
            return true;
        }
        m_zone = {};
        if (std::ranges::none_of(m_input.anchors, isUsable)) {
            show(DnsName(), {});
            fail(ChainBreak::NoRootKeyTrusted, DnsName().text(), BreakPlace::RootKeys);
            return false;
        }
        return enter(DnsName(), m_input.anchors) == Step::NewZone;
    }

    Step descend(const DnsName &child)
    {
        const auto proven = std::ranges::find(m_proven, child, &SecureZone::name);
        if (proven != m_proven.end()) {
            m_zone = *proven;
            return Step::NewZone;
        }
        const DnsReply *reply = ask({child, RecordType::DS});
        if (!reply)
            return Step::Stopped;
        const QList<Record> set = recordSet(reply->answer, child, RecordType::DS);
        if (set.isEmpty())
            return withoutDs(*reply, child);
        const SetCheck check = checkHere(reply->answer, child, RecordType::DS);
        if (check.broken != ChainBreak::None || check.isExpanded())
            return stop(check.isExpanded() ? ChainBreak::SignatureBad : check.broken);
        QList<DelegationSigner> ds;
        for (const Record &record : set.first(std::min(set.size(), mostOfZone))) {
            if (const auto one = asDelegationSigner(record))
                ds.append(*one);
        }
        return enter(child, ds);
    }

    Step withoutDs(const DnsReply &reply, const DnsName &child)
    {
        // A zone does not begin at an alias; that it is one is checked where it matters, at the end.
        if (!recordSet(reply.answer, child, RecordType::CNAME).isEmpty())
            return Step::SameZone;
        switch (denied(reply, child, RecordType::DS)) {
        case Denial::NoData:
            return Step::SameZone;
        case Denial::InsecureDelegation:
            return Step::Unsigned;
        case Denial::NoName:
            return Step::NoName;
        case Denial::NotProven:
            break;
        }
        if (reply.rcode != Rcode::NoError)
            return stop(m_denialBreak);
        // Servers that leave proofs out are about, and resolved does without this one where what is signed shows the zone.
        m_unproven = m_denialBreak;
        return Step::SameZone;
    }

    // Into a zone of which these keys are to be trusted.
    Step enter(const DnsName &name, const QList<DelegationSigner> &ds)
    {
        show(name, ds);
        if (std::ranges::none_of(ds, isUsable))
            return Step::Unsigned;
        m_zone = {.name = name, .keys = {}};
        const DnsReply *reply = ask({name, RecordType::DNSKEY});
        if (!reply)
            return Step::Stopped;
        const QList<ZoneKey> keys = keysOf(reply->answer, name).mid(0, mostOfZone);
        showKeys(keys, ds);
        const ChainBreak broken = proveKeys(*reply, keys, ds);
        if (broken != ChainBreak::None)
            return m_needed ? Step::Stopped : stop(broken);
        m_zone.keys = keys;
        m_unproven.reset();
        m_proven.append(m_zone);
        m_chain.zones[m_shown].state = ChainState::Secure;
        return Step::NewZone;
    }

    ChainBreak proveKeys(const DnsReply &reply, const QList<ZoneKey> &keys, const QList<DelegationSigner> &ds)
    {
        const bool isRoot = m_zone.name.isRoot();
        if (keys.isEmpty() && isRoot)
            return withoutRootKeys();
        for (const ZoneKey &key : keys) {
            if (isNamed(key, ds) && key.isUsable())
                m_zone.keys.append(key);
        }
        if (m_zone.keys.isEmpty())
            return isRoot ? ChainBreak::RootKeyUnknown : ChainBreak::KeyNotNamed;
        const ChainBreak broken = checkHere(reply.answer, m_zone.name, RecordType::DNSKEY).broken;
        // The key that is trusted is there, but it signs no more.
        return isRoot && broken == ChainBreak::SignedByOtherKey ? ChainBreak::RootKeyUnknown : broken;
    }

    // A server that knows nothing of DNSSEC tells of the root what it always told.
    ChainBreak withoutRootKeys()
    {
        const DnsReply *reply = ask({DnsName(), RecordType::SOA});
        if (!reply)
            return m_needed ? ChainBreak::NoAnswer : m_chain.broken;
        const bool there = !recordSet(reply->answer, DnsName(), RecordType::SOA).isEmpty();
        return there ? ChainBreak::SignatureMissing : ChainBreak::NoAnswer;
    }

    std::optional<DnsName> lastStep(const DnsName &name)
    {
        const DnsReply *reply = ask({name, RecordType::A});
        if (!reply)
            return std::nullopt;
        for (const quint16 type : {RecordType::A, RecordType::CNAME}) {
            if (recordSet(reply->answer, name, type).isEmpty())
                continue;
            if (type == RecordType::CNAME && signaturesOver(reply->answer, name, type).isEmpty())
                return bySubtree(*reply, name);
            if (!proveAnswer(*reply, name, type))
                return std::nullopt;
            if (type == RecordType::A)
                end(ChainEnd::Answered);
            return type == RecordType::CNAME ? target(*reply, name, type) : std::nullopt;
        }
        withoutAnswer(*reply, name);
        return std::nullopt;
    }

    bool proveAnswer(const DnsReply &reply, const DnsName &name, quint16 type)
    {
        const SetCheck check = checkHere(reply.answer, name, type);
        if (check.broken != ChainBreak::None) {
            stop(check.broken);
            return false;
        }
        const bool proven =
            !check.isExpanded() || provesExpansion(denials(reply.authority), m_zone.name, name, check.good->labels);
        if (!proven)
            stop(ChainBreak::DenialMissing);
        return proven;
    }

    std::optional<DnsName> target(const DnsReply &reply, const DnsName &name, quint16 type)
    {
        const auto alias = aliasTarget(recordSet(reply.answer, name, type).first());
        if (!alias)
            stop(ChainBreak::Malformed);
        return alias;
    }

    // An unsigned CNAME that a signed DNAME above it stands for (RFC 6672 5.3.1).
    std::optional<DnsName> bySubtree(const DnsReply &reply, const DnsName &name)
    {
        for (qsizetype labels = name.labelCount() - 1; labels >= m_zone.name.labelCount(); --labels) {
            const DnsName owner = name.ancestor(labels);
            if (recordSet(reply.answer, owner, RecordType::DNAME).isEmpty())
                continue;
            if (!proveAnswer(reply, owner, RecordType::DNAME))
                return std::nullopt;
            const auto alias = target(reply, name, RecordType::CNAME);
            const auto subtree = target(reply, owner, RecordType::DNAME);
            const bool fits = alias && subtree && alias == moved(name, labels, *subtree);
            if (!fits)
                stop(ChainBreak::SignatureBad);
            return fits ? alias : std::nullopt;
        }
        stop(ChainBreak::SignatureMissing);
        return std::nullopt;
    }

    void withoutAnswer(const DnsReply &reply, const DnsName &name)
    {
        switch (denied(reply, name, RecordType::A)) {
        case Denial::NoName:
            return end(ChainEnd::NoSuchName);
        case Denial::NoData:
            return end(ChainEnd::NoData);
        case Denial::InsecureDelegation:
            return unsignedFrom(name, name);
        case Denial::NotProven:
            break;
        }
        stop(m_denialBreak);
    }

    Denial denied(const DnsReply &reply, const DnsName &name, quint16 type)
    {
        m_denialBreak = ChainBreak::DenialMissing;
        return denial(denials(reply.authority), m_zone.name, name, type);
    }

    // Those whose signatures are good. What is wrong with the others, if all are wrong, is kept.
    DenialRecords denials(const QList<Record> &authority)
    {
        DenialRecords result;
        const auto isSignature = [](const Record &record) { return record.type == RecordType::RRSIG; };
        if (std::ranges::none_of(authority, isSignature))
            m_denialBreak = ChainBreak::SignatureMissing;
        std::map<DnsQuestion, SetCheck> checks;
        for (const Record &record : authority) {
            if (checks.size() >= mostDenials)
                break;
            const auto nsec = asNsec(record);
            const auto nsec3 = asNsec3(record);
            if (!nsec && !nsec3)
                continue;
            const auto [at, isNew] = checks.try_emplace({.name = record.name, .type = record.type});
            if (isNew)
                at->second = checkHere(authority, record.name, record.type);
            const SetCheck &check = at->second;
            if (check.broken != ChainBreak::None)
                m_denialBreak = check.broken;
            else if (nsec && !check.isExpanded())
                result.nsec.append(*nsec);
            else if (nsec3 && !check.isExpanded())
                result.nsec3.append(*nsec3);
        }
        return result;
    }

    SetCheck checkHere(const QList<Record> &records, const DnsName &name, quint16 type)
    {
        SetCheck result = checkSet(m_zone, records, name, type, m_input.now, m_tries);
        if (!result.good && m_tries <= 0)
            result.broken = ChainBreak::Malformed;
        QList<ChainSignature> &all = shownZone().signatures;
        for (const ChainSignature &signature : result.seen) {
            // Where one is good, those by keys that nobody vouches for yet are no matter.
            const bool idle = result.good && signature.state == SignatureState::KeyMissing;
            if (!idle && all.size() < mostOfZone && !all.contains(signature))
                all.append(signature);
        }
        return result;
    }

    // The reply; null where there is none that says anything, and then the walk is over, or not asked yet.
    const DnsReply *ask(const DnsQuestion &question)
    {
        const Fetched *fetched = m_fetch(question);
        if (!fetched) {
            m_needed = question;
            m_stopped = true;
            return nullptr;
        }
        const ChainBreak broken = faultOf(*fetched, question);
        if (broken == ChainBreak::None)
            return &fetched->reply;
        stop(broken);
        return nullptr;
    }

    static ChainBreak faultOf(const Fetched &fetched, const DnsQuestion &question)
    {
        switch (fetched.state) {
        case Fetched::State::NoListener:
            return ChainBreak::StubAbsent;
        case Fetched::State::NoAnswer:
            return ChainBreak::NoAnswer;
        case Fetched::State::Malformed:
            return ChainBreak::Malformed;
        case Fetched::State::Answered:
            break;
        }
        const DnsReply &reply = fetched.reply;
        if (reply.rcode != Rcode::NoError && reply.rcode != Rcode::NxDomain)
            return ChainBreak::ServerFailed;
        // That the root has no keys is looked into.
        const bool rootKeys = question == DnsQuestion{DnsName(), RecordType::DNSKEY};
        if (!reply.isEmpty() || rootKeys)
            return ChainBreak::None;
        // Of the root itself resolved has no more to say where it got nothing; below, somebody has answered.
        return question.name.isRoot() ? ChainBreak::NoAnswer : ChainBreak::EmptyAnswer;
    }

    void show(const DnsName &name, const QList<DelegationSigner> &ds)
    {
        ChainZone zone{.name = name.text(), .towards = m_towards, .ds = {}, .keys = {}, .signatures = {}};
        for (const DelegationSigner &one : ds) {
            zone.ds.append(
                {.keyTag = one.keyTag, .algorithm = algorithmName(one.algorithm), .digestType = one.digestType});
        }
        m_shown = m_chain.zones.size();
        m_chain.zones.append(zone);
    }

    // The one that the walk is in: behind an alias it may be one of those that are there already.
    ChainZone &shownZone()
    {
        const auto it = std::ranges::find(m_chain.zones, m_zone.name.text(), &ChainZone::name);
        return it == m_chain.zones.end() ? m_chain.zones[m_shown] : *it;
    }

    void showKeys(const QList<ZoneKey> &keys, const QList<DelegationSigner> &ds)
    {
        ChainZone &zone = m_chain.zones[m_shown];
        for (const ZoneKey &key : keys) {
            zone.keys.append({.tag = key.tag,
                .algorithm = algorithmName(key.algorithm),
                .entryPoint = key.isEntryPoint(),
                .trusted = isNamed(key, ds)});
        }
        for (qsizetype i = 0; i < ds.size(); ++i) {
            zone.ds[i].matches = std::ranges::any_of(keys, [&](const ZoneKey &key) { return isNamed(key, {ds[i]}); });
        }
    }

    Step stop(ChainBreak broken)
    {
        const bool ofAnotherZone = broken == ChainBreak::SignatureMissing || broken == ChainBreak::SignedByOtherKey;
        if (m_unproven && ofAnotherZone)
            broken = *m_unproven;
        shownZone().state = stateFor(broken);
        fail(broken, m_zone.name.text(), here());
        const bool unclear = broken == ChainBreak::SignatureMissing || broken == ChainBreak::DenialMissing;
        if (unclear && m_chain.culprit == Culprit::Unclear && proofsAreLeftOut())
            m_chain.culprit = Culprit::Server;
        return Step::Stopped;
    }

    // Also of another owner's zone, so it is not this one's owner.
    bool proofsAreLeftOut()
    {
        const Fetched *compared = m_fetch(provenAbsence());
        if (!compared)
            m_needed = provenAbsence();
        return compared && compared->state == Fetched::State::Answered && lacksProof(compared->reply);
    }

    [[nodiscard]] BreakPlace here() const
    {
        if (!m_zone.name.isRoot())
            return BreakPlace::Below;
        return m_proven.isEmpty() ? BreakPlace::RootKeys : BreakPlace::RootZone;
    }

    void fail(ChainBreak broken, const QString &at, BreakPlace place)
    {
        m_stopped = true;
        m_chain.broken = broken;
        m_chain.breakAt = at;
        m_chain.state = stateFor(broken);
        m_chain.culprit = culpritFor(broken, place);
    }

    void end(ChainEnd end)
    {
        m_stopped = true;
        m_chain.end = end;
        m_chain.state = ChainState::Secure;
    }

    void unsignedFrom(const DnsName &top, const DnsName &name)
    {
        const Fetched *fetched = m_fetch({name, RecordType::A});
        m_stopped = true;
        if (!fetched) {
            m_needed = DnsQuestion{name, RecordType::A};
            return;
        }
        if (m_chain.zones.isEmpty() || m_chain.zones.last().name != top.text())
            show(top, {});
        m_chain.zones.last().state = ChainState::Insecure;
        m_chain.state = ChainState::Insecure;
        m_chain.breakAt = top.text();
        m_chain.end = unprovenEnd(*fetched);
        if (m_chain.end == ChainEnd::Unknown) {
            m_chain.broken = faultOf(*fetched, {name, RecordType::A});
            m_chain.culprit = culpritFor(m_chain.broken, BreakPlace::Below);
        }
    }

    static ChainEnd unprovenEnd(const Fetched &fetched)
    {
        const DnsReply &reply = fetched.reply;
        if (fetched.state != Fetched::State::Answered || reply.isEmpty())
            return ChainEnd::Unknown;
        if (reply.rcode == Rcode::NxDomain)
            return ChainEnd::NoSuchName;
        if (reply.rcode != Rcode::NoError)
            return ChainEnd::Unknown;
        return reply.answer.isEmpty() ? ChainEnd::NoData : ChainEnd::Answered;
    }

    const ChainInput &m_input;
    const Fetch &m_fetch;
    Chain m_chain;
    std::optional<DnsQuestion> m_needed;
    QList<SecureZone> m_proven;
    SecureZone m_zone;
    QString m_towards;
    qsizetype m_shown = 0;
    ChainBreak m_denialBreak = ChainBreak::DenialMissing;
    /// Whether a zone begins on the way could not be told, for want of this.
    std::optional<ChainBreak> m_unproven;
    bool m_stopped = false;
    int m_tries = mostVerifications;
};
}

std::expected<Chain, DnsQuestion> walkChain(const ChainInput &input, const Fetch &fetch)
{
    return Walk(input, fetch).run();
}

QList<DnsQuestion> likelyQuestions(const DnsName &name)
{
    QList<DnsQuestion> questions{{DnsName(), RecordType::DNSKEY}};
    if (!name.isRoot())
        questions.append({name, RecordType::A});
    for (qsizetype labels = 1; labels <= std::min(name.labelCount(), mostAhead); ++labels) {
        for (const quint16 type : {RecordType::DS, RecordType::DNSKEY})
            questions.append({name.ancestor(labels), type});
    }
    return questions;
}

Chain brokenAtRoot(const DnsName &name, ChainBreak broken)
{
    Chain chain{.name = name.text(), .aliases = {}, .zones = {}, .breakAt = DnsName().text()};
    chain.broken = broken;
    chain.state = stateFor(broken);
    chain.culprit = culpritFor(broken, BreakPlace::RootKeys);
    return chain;
}

}
