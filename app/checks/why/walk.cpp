// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "walk.h"

#include "descent.h"
#include "trail.h"

#include <set>

namespace Dotlight
{

namespace
{
constexpr int mostAliases = 8;

// What the front of a name becomes below another subtree (RFC 6672 2.2); nothing where that is too long.
std::optional<DnsName> moved(const DnsName &name, qsizetype ownerLabels, const DnsName &subtree)
{
    std::optional<DnsName> result = subtree;
    for (qsizetype labels = ownerLabels + 1; result && labels <= name.labelCount(); ++labels)
        result = result->child(name.ancestor(labels).firstLabel());
    return result;
}

// From name to name along the aliases, and what there is at each.
class Walk
{
public:
    Walk(const ChainInput &input, const Fetch &fetch)
        : m_name(input.name)
        , m_trail(input, fetch)
        , m_descent(input.anchors, m_trail)
    {
    }

    std::expected<Chain, DnsQuestion> run()
    {
        DnsName name = m_name;
        std::set<DnsName> visited;
        while (!m_trail.isStopped()) {
            const std::optional<DnsName> alias = follow(name);
            if (!alias)
                break;
            m_trail.shown().addAlias(*alias);
            visited.insert(name);
            if (visited.contains(*alias) || m_trail.shown().chain().aliases.size() > mostAliases)
                m_trail.fail(ChainBreak::AliasLoop, alias->text(), BreakPlace::Below);
            name = *alias;
        }
        if (m_trail.needed())
            return std::unexpected(*m_trail.needed());
        return m_trail.shown().chain();
    }

private:
    // Where this name leads on to, if it is an alias.
    std::optional<DnsName> follow(const DnsName &name)
    {
        if (!m_descent.reach(name))
            return std::nullopt;
        // There is no address of the root to ask for: its keys are all of it.
        if (name.isRoot()) {
            m_trail.end(ChainEnd::Answered);
            return std::nullopt;
        }
        return lastStep(name);
    }

    std::optional<DnsName> lastStep(const DnsName &name)
    {
        const DnsReply *reply = m_trail.ask({name, RecordType::A});
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
                m_trail.end(ChainEnd::Answered);
            return type == RecordType::CNAME ? target(*reply, name, type) : std::nullopt;
        }
        withoutAnswer(*reply, name);
        return std::nullopt;
    }

    bool proveAnswer(const DnsReply &reply, const DnsName &name, quint16 type)
    {
        const ChainBreak broken = m_trail.proofs().proveAnswer(reply, name, type);
        if (broken != ChainBreak::None)
            m_trail.stop(broken);
        return broken == ChainBreak::None;
    }

    std::optional<DnsName> target(const DnsReply &reply, const DnsName &name, quint16 type)
    {
        const auto alias = aliasTarget(recordSet(reply.answer, name, type).first());
        if (!alias)
            m_trail.stop(ChainBreak::Malformed);
        return alias;
    }

    // An unsigned CNAME that a signed DNAME above it stands for (RFC 6672 5.3.1).
    std::optional<DnsName> bySubtree(const DnsReply &reply, const DnsName &name)
    {
        const qsizetype zoneLabels = m_trail.proofs().zone().labelCount();
        for (qsizetype labels = name.labelCount() - 1; labels >= zoneLabels; --labels) {
            const DnsName owner = name.ancestor(labels);
            if (recordSet(reply.answer, owner, RecordType::DNAME).isEmpty())
                continue;
            if (!proveAnswer(reply, owner, RecordType::DNAME))
                return std::nullopt;
            const auto alias = target(reply, name, RecordType::CNAME);
            const auto subtree = target(reply, owner, RecordType::DNAME);
            const bool fits = alias && subtree && alias == moved(name, labels, *subtree);
            if (!fits)
                m_trail.stop(ChainBreak::SignatureBad);
            return fits ? alias : std::nullopt;
        }
        m_trail.stop(ChainBreak::SignatureMissing);
        return std::nullopt;
    }

    void withoutAnswer(const DnsReply &reply, const DnsName &name)
    {
        const Denied denied = m_trail.proofs().denied(reply, name, RecordType::A);
        switch (denied.what) {
        case Denial::NoName:
            return m_trail.end(ChainEnd::NoSuchName);
        case Denial::NoData:
            return m_trail.end(ChainEnd::NoData);
        case Denial::InsecureDelegation:
            return m_trail.endUnsigned(name, name);
        case Denial::NotProven:
            break;
        }
        m_trail.stop(denied.broken);
    }

    const DnsName &m_name;
    Trail m_trail;
    Descent m_descent;
};
}

std::expected<Chain, DnsQuestion> walkChain(const ChainInput &input, const Fetch &fetch)
{
    return Walk(input, fetch).run();
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
