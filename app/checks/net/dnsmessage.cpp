// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dnsmessage.h"

#include <ldns/ldns.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace Dotlight::DnsMessage
{

namespace
{
struct Free {
    void operator()(ldns_rdf *name) const { ldns_rdf_deep_free(name); }
    void operator()(ldns_pkt *packet) const { ldns_pkt_free(packet); }
};
using Name = std::unique_ptr<ldns_rdf, Free>;
using Packet = std::unique_ptr<ldns_pkt, Free>;

Name nameFrom(const QString &text)
{
    return Name(ldns_dname_new_frm_str(text.toLatin1().constData()));
}

bool asks(const ldns_pkt *packet, const Question &question)
{
    const ldns_rr_list *questions = ldns_pkt_question(packet);
    if (ldns_rr_list_rr_count(questions) != 1)
        return false;
    const ldns_rr *asked = ldns_rr_list_rr(questions, 0);
    const Name name = nameFrom(question.name);
    return name && ldns_rr_get_type(asked) == question.type
        && ldns_dname_compare(ldns_rr_owner(asked), name.get()) == 0;
}
}

Question rootSoa()
{
    return {.name = u"."_s, .type = Type::Soa};
}

std::optional<QByteArray> query(const Question &question, quint16 id)
{
    Name name = nameFrom(question.name);
    if (!name)
        return std::nullopt;
    const Packet packet(ldns_pkt_query_new(name.release(), ldns_rr_type(question.type), LDNS_RR_CLASS_IN, LDNS_RD));
    if (!packet)
        return std::nullopt;
    ldns_pkt_set_id(packet.get(), id);
    uint8_t *wire = nullptr;
    size_t size = 0;
    if (ldns_pkt2wire(&wire, packet.get(), &size) != LDNS_STATUS_OK)
        return std::nullopt;
    QByteArray bytes(reinterpret_cast<const char *>(wire), qsizetype(size));
    free(wire);
    return bytes;
}

std::optional<Reply> reply(const QByteArray &message, const Question &question, quint16 id)
{
    ldns_pkt *raw = nullptr;
    const auto status =
        ldns_wire2pkt(&raw, reinterpret_cast<const uint8_t *>(message.constData()), size_t(message.size()));
    const Packet packet(raw);
    if (status != LDNS_STATUS_OK || !packet || !ldns_pkt_qr(packet.get()) || ldns_pkt_id(packet.get()) != id
        || !asks(packet.get(), question))
        return std::nullopt;
    return Reply{.rcode = ldns_pkt_get_rcode(packet.get()),
        .answers = ldns_pkt_ancount(packet.get()),
        .truncated = ldns_pkt_tc(packet.get())};
}

}
