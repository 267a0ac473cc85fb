// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <ldns/ldns.h>

#include <cstdlib>
#include <memory>

/*
 * Inside of wire: what ldns hands out, with an owner. No ldns structure leaves this folder.
 */
namespace Dotlight
{

template<auto release>
struct LdnsDeleter {
    template<typename T>
    void operator()(T *thing) const
    {
        release(thing);
    }
};

using LdnsPacket = std::unique_ptr<ldns_pkt, LdnsDeleter<ldns_pkt_free>>;
using LdnsRecord = std::unique_ptr<ldns_rr, LdnsDeleter<ldns_rr_free>>;
/// With the records in it.
using LdnsRecords = std::unique_ptr<ldns_rr_list, LdnsDeleter<ldns_rr_list_deep_free>>;
using LdnsData = std::unique_ptr<ldns_rdf, LdnsDeleter<ldns_rdf_deep_free>>;
using LdnsBytes = std::unique_ptr<uint8_t, LdnsDeleter<std::free>>;

}
