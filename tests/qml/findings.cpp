// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "findings.h"

#include "support/situation.h"
#include "wording/chainjson.h"
#include "wording/json.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Dotlight::Test
{

namespace
{
const ScopeKey wan0{.kind = ScopeKey::Kind::Link, .index = 2, .name = u"wan0"_s};
const QString longAddress = u"2001:db8:1234:5678:9abc:def0:1234:5678"_s;

QJsonObject times(double median)
{
    return {{u"medianMs"_s, median}, {u"lowerQuartileMs"_s, median * 0.8}, {u"upperQuartileMs"_s, median * 1.3},
        {u"samples"_s, 5}};
}

CheckResult speed(const QString &server, double plain, double cold, double reused)
{
    return {.id = CheckId::Latency,
        .scope = wan0,
        .verdict = Verdict::Passed,
        .finding = Finding::LatencyBoth,
        .words = {server, QString::number(reused), QString::number(cold), QString::number(plain)},
        .evidence = {{u"server"_s, server}, {u"plain"_s, times(plain)}, {u"tlsCold"_s, times(cold)},
            {u"tlsReused"_s, times(reused)}}};
}

CheckResult certificate(Verdict verdict, Finding finding, const QString &server)
{
    return {.id = CheckId::Tls,
        .scope = wan0,
        .verdict = verdict,
        .finding = finding,
        .words = {server, u"dns.example"_s, u"other.example"_s, u"2026-12-31"_s},
        .evidence = {{u"server"_s, server}, {u"port"_s, 853}, {u"name"_s, u"dns.example"_s},
            {u"protocol"_s, u"TLSv1.3"_s},
            {u"certificateNames"_s, QJsonArray{u"other.example"_s, u"*.a-very-long-name.of-a-company.example"_s}},
            {u"issuer"_s, u"Example Authority <b>R1</b>"_s}, {u"validTo"_s, u"2026-12-31T00:00:00Z"_s}}};
}

ChainSignature signature(const QString &name, const QString &covers, const QString &signer, SignatureState state)
{
    return {.name = name,
        .covers = covers,
        .algorithm = u"ECDSAP256SHA256"_s,
        .keyTag = 12345,
        .signer = signer,
        .inception = 1794744000,
        .expiration = 1796472000,
        .state = state};
}

ChainZone zone(const QString &name, const QString &towards, ChainState state)
{
    return {.name = name,
        .towards = towards,
        .ds = {{.keyTag = 12345, .algorithm = u"ECDSAP256SHA256"_s, .digestType = 2, .matches = true}},
        .keys = {{.tag = 12345, .algorithm = u"ECDSAP256SHA256"_s, .entryPoint = true, .trusted = true}},
        .signatures = {signature(name, u"DNSKEY"_s, name, SignatureState::Good)},
        .state = state};
}

QByteArray line(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}
}

QList<CheckResult> findings()
{
    return {
        {.id = CheckId::Lookup,
            .scope = wan0,
            .verdict = Verdict::Passed,
            .finding = Finding::LookupEncryptedValidated,
            .evidence = {{u"confidential"_s, true}, {u"authenticated"_s, true}, {u"fromNetwork"_s, true}}},
        {.id = CheckId::ResolvConf,
            .verdict = Verdict::Passed,
            .finding = Finding::ResolvConfReachesResolved,
            .evidence = {{u"linkTarget"_s, u"../run/systemd/resolve/stub-resolv.conf"_s},
                {u"nameservers"_s, QJsonArray{u"127.0.0.53"_s}}}},
        {.id = CheckId::LocalProxy, .verdict = Verdict::Passed, .finding = Finding::NoLocalProxy},
        {.id = CheckId::Portal, .verdict = Verdict::Inconclusive, .finding = Finding::PortalUnknown},
        {.id = CheckId::Dnssec,
            .scope = wan0,
            .verdict = Verdict::Failed,
            .finding = Finding::DnssecBrokenNameResolves,
            .words = {u"dnssec-failed.example"_s}},
        certificate(Verdict::Passed, Finding::TlsVerified, u"192.0.2.53"_s),
        certificate(Verdict::Failed, Finding::TlsWrongName, longAddress),
        {.id = CheckId::DesignatedResolver,
            .scope = wan0,
            .verdict = Verdict::Skipped,
            .finding = Finding::NothingToCheck},
        speed(u"192.0.2.53"_s, 4.2, 38.5, 6.1),
        speed(longAddress, 11.7, 61.2, 12.4),
    };
}

Chain brokenChain()
{
    const QString asked = u"www.shop.example"_s;
    const QString alias = u"a-very-long-host-name.at-a-provider-of-content.example"_s;
    Chain chain{.name = asked,
        .aliases = {alias},
        .zones = {zone(u"."_s, asked, ChainState::Secure), zone(u"example"_s, asked, ChainState::Secure),
            zone(u"shop.example"_s, asked, ChainState::Secure),
            zone(u"at-a-provider-of-content.example"_s, alias, ChainState::Bogus)},
        .state = ChainState::Bogus,
        .broken = ChainBreak::SignatureExpired,
        .breakAt = u"at-a-provider-of-content.example"_s,
        .culprit = Culprit::Owner};
    chain.zones.last().signatures.append(
        signature(alias, u"A"_s, u"at-a-provider-of-content.example"_s, SignatureState::Expired));
    return chain;
}

void playChecks(Checks &checks, bool whole)
{
    const QList<CheckResult> all = findings();
    checks.runAll();
    for (const CheckResult &result : whole ? all : all.first(all.size() / 2))
        checks.take(line(checkJson(result)));
    if (!whole)
        return;
    const Snapshot snapshot = protectedComputer();
    checks.take(line(checksJson(snapshot, assess(snapshot), all)));
    checks.end({});
}

void playChain(Why &why, const Chain &chain)
{
    why.ask(chain.name);
    for (const QByteArray &told : QJsonDocument(chainJson(chain)).toJson().split('\n'))
        why.take(told);
    why.end({});
}

}
