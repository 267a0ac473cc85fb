// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "anchors.h"

#include "daemons/resolved/records.h"
#include "facts/evidence.h"

using namespace Qt::StringLiterals;

namespace Dotlight
{

AnchorReply anchorsFrom(const Reply<Records> &reply)
{
    // Any other error tells nothing: without a link that does DNS it says NoSuchRR, whatever anchors it has.
    if (!reply && reply.error().name == "org.freedesktop.resolve1.NoTrustAnchor"_L1)
        return QList<DelegationSigner>();
    if (!reply)
        return std::unexpected(reply.error());
    QList<DelegationSigner> anchors;
    if (!(reply->flags & LookupFlag::FromTrustAnchor))
        return anchors;
    for (const WireRecord &wire : reply->records) {
        const auto record = parseRecord(wire.data);
        const auto ds = record ? asDelegationSigner(*record) : std::nullopt;
        if (ds && ds->name.isRoot())
            anchors.append(*ds);
    }
    return anchors;
}

QFuture<AnchorReply> askAnchors(Bus &bus, std::chrono::milliseconds limit)
{
    constexpr quint64 anyFlags = 0;
    return askRecords(bus, 0, u"."_s, RecordType::DS, anyFlags, limit).then(&anchorsFrom);
}

}
