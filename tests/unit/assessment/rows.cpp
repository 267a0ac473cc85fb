// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// rule: long because it is one table, row by row that of levels and reasons.
#include "rows.h"

#include "support/situation.h"

namespace Dotlight::Test
{

using enum ReasonId;
using Outcome = Answer::Outcome;

namespace
{

void resolvConf(Snapshot &s, ResolvConfMode mode, std::optional<bool> namesStub)
{
    s.resolver.resolvConf = mode;
    s.system.resolvConfNamesStubOnly = namesStub;
}

void absent(Snapshot &s, ResolverAbsence absence)
{
    s.resolver = {};
    s.resolver.presence = Presence::Absent;
    s.resolver.absence = absence;
    s.lookups.clear();
}

/// No link has a scope; the lookup without link finds nobody.
void nobody(Snapshot &s, bool gateway)
{
    wan(s).dns.reset();
    wan(s).gateway = gateway;
    s.lookups.clear();
    setAnswer(s, 0, failed(Outcome::NoNameServers));
}

void modes(Snapshot &s, TransportMode transport, IntegrityMode integrity, quint64 flags)
{
    s.resolver.transport = TransportMode::Off;
    wan(s).dns->transport = transport;
    wan(s).dns->integrity = integrity;
    setAnswer(s, answered(flags));
}

void second(Snapshot &s, const Answer &answer)
{
    for (Lookup &lookup : s.lookups) {
        lookup.root = failed(Outcome::Refused);
        lookup.second = answer;
    }
}

void globalServers(Snapshot &s)
{
    s.resolver.servers = {server("192.0.2.54", "dns2.example")};
}

}

QList<Row> resolverRows()
{
    return {
        {"all is well", [](Snapshot &) {}, Level::Protected, {}},
        {"resolved stopped", [](Snapshot &s) { absent(s, ResolverAbsence::Stopped); }, Level::NotInCharge,
            {ResolverAbsent}},
        {"resolved masked", [](Snapshot &s) { absent(s, ResolverAbsence::Masked); }, Level::NotInCharge,
            {ResolverAbsent}},
        {"resolved not installed", [](Snapshot &s) { absent(s, ResolverAbsence::NotInstalled); }, Level::NotInCharge,
            {ResolverAbsent}},
        {"resolved starting", [](Snapshot &s) { s.resolver = {}; }, Level::Unknown, {ResolverStarting}},
        {"resolv.conf foreign", [](Snapshot &s) { resolvConf(s, ResolvConfMode::Foreign, false); }, Level::NotInCharge,
            {ResolvConfForeign}},
        {"resolv.conf foreign, not readable", [](Snapshot &s) { resolvConf(s, ResolvConfMode::Foreign, {}); },
            Level::NotInCharge, {ResolvConfForeign}},
        {"resolv.conf missing", [](Snapshot &s) { resolvConf(s, ResolvConfMode::Missing, {}); }, Level::NotInCharge,
            {ResolvConfForeign}},
        {"resolv.conf leads past the stub", [](Snapshot &s) { resolvConf(s, ResolvConfMode::Uplink, false); },
            Level::NotInCharge, {ResolvConfUplink}},
        {"resolv.conf plain file that names the stub",
            [](Snapshot &s) { resolvConf(s, ResolvConfMode::Foreign, true); }, Level::Protected, {}},
        {"resolv.conf static", [](Snapshot &s) { resolvConf(s, ResolvConfMode::Static, true); }, Level::Protected, {}},
        {"stub listener off", [](Snapshot &s) { s.resolver.stubListener = StubListener::No; }, Level::NotInCharge,
            {StubListenerOff}},
        {"stub listener off, plain file that names the stub",
            [](Snapshot &s) {
                resolvConf(s, ResolvConfMode::Foreign, true);
                s.resolver.stubListener = StubListener::No;
            },
            Level::NotInCharge, {StubListenerOff}},
        {"stub listener over TCP alone", [](Snapshot &s) { s.resolver.stubListener = StubListener::Tcp; },
            Level::NotInCharge, {StubListenerOff}},
        {"another program at the stub's address", [](Snapshot &s) { s.stub = StubProof::Taken; }, Level::NotInCharge,
            {StubListenerOff}},
        {"the stub is silent", [](Snapshot &s) { s.stub = StubProof::Silent; }, Level::NotInCharge, {StubListenerOff}},
        {"the stub is reached", [](Snapshot &s) { s.stub = StubProof::Reached; }, Level::Protected, {}},
        {"an ordinary program's lookup does not come there", [](Snapshot &s) { s.stub = StubProof::GoesPast; },
            Level::NotInCharge, {Bypass}},
        {"it does not, and nsswitch.conf does not list resolve",
            [](Snapshot &s) {
                s.system.nsswitchHasResolve = false;
                s.stub = StubProof::GoesPast;
            },
            Level::NotInCharge, {Bypass}},
        {"the stub is silent, and nobody is led to it",
            [](Snapshot &s) {
                resolvConf(s, ResolvConfMode::Uplink, false);
                s.stub = StubProof::Silent;
            },
            Level::NotInCharge, {ResolvConfUplink}},
        {"another program there, and nobody is led to it",
            [](Snapshot &s) {
                resolvConf(s, ResolvConfMode::Uplink, false);
                s.stub = StubProof::Taken;
            },
            Level::NotInCharge, {ResolvConfUplink}},
        {"resolved does not answer",
            [](Snapshot &s) {
                s.resolver = {};
                s.resolver.presence = Presence::Present;
                s.resolver.readable = false;
            },
            Level::Unknown, {ResolverUnresponsive}},
        {"links could not be read", [](Snapshot &s) { s.linksReadable = false; }, Level::Unknown, {LinksUnreadable}},
        {"resolved stopped behind a portal",
            [](Snapshot &s) {
                absent(s, ResolverAbsence::Stopped);
                s.networkManager.connectivity = Connectivity::Portal;
            },
            Level::NotInCharge, {ResolverAbsent, CaptivePortal}},
        {"stub listener over UDP alone", [](Snapshot &s) { s.resolver.stubListener = StubListener::Udp; },
            Level::Protected, {}},
        {"not in charge whatever the scopes say",
            [](Snapshot &s) {
                resolvConf(s, ResolvConfMode::Foreign, false);
                setAnswer(s, failed(Outcome::Unreachable));
            },
            Level::NotInCharge, {ResolvConfForeign, ServerUnreachable}},
        {"no servers, connected", [](Snapshot &s) { nobody(s, true); }, Level::Failing, {NoServers}},
        {"offline", [](Snapshot &s) { nobody(s, false); }, Level::Unknown, {Offline}},
        {"nobody in charge, not asked",
            [](Snapshot &s) {
                nobody(s, true);
                s.lookups.clear();
            },
            Level::Unknown, {NoEvidenceYet}},
        {"nobody in charge, another error",
            [](Snapshot &s) {
                nobody(s, true);
                setAnswer(s, 0, failed(Outcome::OtherError));
            },
            Level::Unknown, {LookupFailed}},
    };
}

QList<Row> lookupRows()
{
    const auto fails = [](const char *result) {
        return [result](Snapshot &s) { setAnswer(s, failed(Outcome::DnssecFailed, result)); };
    };
    return {
        {"no answer", [](Snapshot &s) { setAnswer(s, failed(Outcome::Unreachable)); }, Level::Failing,
            {ServerUnreachable}},
        {"missing-key", fails("missing-key"), Level::Failing, {TrustAnchorStale}},
        {"no-signature", fails("no-signature"), Level::Failing, {DnssecUnsupportedByServer}},
        {"incompatible-server", fails("incompatible-server"), Level::Failing, {DnssecUnsupportedByServer}},
        {"failed-auxiliary", fails("failed-auxiliary"), Level::Failing, {DnssecUnsupportedByServer}},
        {"InvalidReply with DNSSEC on", [](Snapshot &s) { setAnswer(s, failed(Outcome::InvalidReply)); },
            Level::Failing, {DnssecUnsupportedByServer}},
        {"signature-expired", fails("signature-expired"), Level::Failing, {DnssecFailing}},
        {"signature-expired by the clock",
            [](Snapshot &s) {
                setAnswer(s, failed(Outcome::DnssecFailed, "signature-expired"));
                s.rootProof.signaturesOutsideClock = true;
            },
            Level::Failing, {ClockWrong}},
        {"signature-expired, clock right",
            [](Snapshot &s) {
                setAnswer(s, failed(Outcome::DnssecFailed, "signature-expired"));
                s.rootProof.signaturesOutsideClock = false;
            },
            Level::Failing, {DnssecFailing}},
        {"invalid", fails("invalid"), Level::Failing, {DnssecFailing}},
        {"no-signature with allow-downgrade",
            [](Snapshot &s) {
                wan(s).dns->integrity = IntegrityMode::AllowDowngrade;
                setAnswer(s, failed(Outcome::DnssecFailed, "no-signature"));
            },
            Level::Failing, {DnssecFailing}},
        {"failed-auxiliary, and no trusted key signs the root",
            [](Snapshot &s) {
                setAnswer(s, failed(Outcome::DnssecFailed, "failed-auxiliary"));
                s.rootProof.keysUnknown = true;
            },
            Level::Failing, {TrustAnchorStale}},
        {"refused, nothing else to ask", [](Snapshot &s) { setAnswer(s, failed(Outcome::Refused)); }, Level::Unknown,
            {LookupRefused}},
        {"refused twice", [](Snapshot &s) { second(s, failed(Outcome::Refused)); }, Level::Unknown, {LookupRefused}},
        {"refused, then over TLS", [](Snapshot &s) { second(s, answered(tlsOnly)); }, Level::Unknown, {DnssecNotSeen}},
        {"refused, then answered by resolved itself",
            [](Snapshot &s) { second(s, answered(tlsValidated | LookupFlag::Synthetic)); }, Level::Unknown,
            {LookupFailed}},
        {"answered by resolved itself",
            [](Snapshot &s) { setAnswer(s, answered(tlsValidated | LookupFlag::Synthetic)); }, Level::Unknown,
            {LookupFailed}},
        {"answered from the cache", [](Snapshot &s) { setAnswer(s, answered(tlsValidated | LookupFlag::FromCache)); },
            Level::Unknown, {LookupFailed}},
        {"answered from nowhere", [](Snapshot &s) { setAnswer(s, answered(LookupFlag::Confidential)); }, Level::Unknown,
            {LookupFailed}},
        {"refused, then over TLS, DNSSEC off",
            [](Snapshot &s) {
                second(s, answered(tlsOnly));
                wan(s).dns->integrity = IntegrityMode::Off;
            },
            Level::Encrypted, {DnssecOff}},
        {"refused, then another error", [](Snapshot &s) { second(s, failed(Outcome::OtherError)); }, Level::Unknown,
            {LookupFailed}},
        {"any other error", [](Snapshot &s) { setAnswer(s, failed(Outcome::OtherError)); }, Level::Unknown,
            {LookupFailed}},
        {"InvalidReply with DNSSEC off",
            [](Snapshot &s) {
                setAnswer(s, failed(Outcome::InvalidReply));
                wan(s).dns->integrity = IntegrityMode::Off;
            },
            Level::Unknown, {LookupFailed, DnssecOff}},
        {"nothing asked yet", [](Snapshot &s) { s.lookups.clear(); }, Level::Unknown, {NoEvidenceYet}},
        {"nothing asked, mode off",
            [](Snapshot &s) {
                s.lookups.clear();
                wan(s).dns->transport = TransportMode::Off;
            },
            Level::Exposed, {PlainTransport, NoEvidenceYet}},
        {"nothing asked, DNSSEC off",
            [](Snapshot &s) {
                s.lookups.clear();
                wan(s).dns->integrity = IntegrityMode::Off;
            },
            Level::Unknown, {NoEvidenceYet, DnssecOff}},
        {"nothing asked, strict by the link",
            [](Snapshot &s) {
                s.lookups.clear();
                s.resolver.transport = TransportMode::Off;
            },
            Level::Unknown, {NoEvidenceYet, StrictNotVerified}},
        {"nothing asked, opportunistic",
            [](Snapshot &s) {
                s.lookups.clear();
                wan(s).dns->transport = TransportMode::Opportunistic;
            },
            Level::Unknown, {NoEvidenceYet}},
    };
}

QList<Row> transportRows()
{
    using enum TransportMode;
    return {
        {"plain, off", [](Snapshot &s) { modes(s, Off, IntegrityMode::On, plainValidated); }, Level::Exposed,
            {PlainTransport}},
        {"plain, opportunistic", [](Snapshot &s) { modes(s, Opportunistic, IntegrityMode::On, plainValidated); },
            Level::Exposed, {TlsFallback}},
        {"TLS, opportunistic", [](Snapshot &s) { modes(s, Opportunistic, IntegrityMode::On, tlsValidated); },
            Level::Encrypted, {OpportunisticOnly}},
        {"TLS, strict by the link, systemd 257", [](Snapshot &s) { modes(s, Strict, IntegrityMode::On, tlsValidated); },
            Level::Encrypted, {StrictNotVerified}},
        {"TLS, strict by the link, systemd 260",
            [](Snapshot &s) {
                modes(s, Strict, IntegrityMode::On, tlsValidated);
                s.resolver.version = QStringLiteral("260.2");
            },
            Level::Encrypted, {StrictNotVerified}},
        {"TLS, strict by the link, systemd 261",
            [](Snapshot &s) {
                modes(s, Strict, IntegrityMode::On, tlsValidated);
                s.resolver.version = QStringLiteral("261");
            },
            Level::Protected, {}},
        {"TLS, strict by the link, version unknown",
            [](Snapshot &s) {
                modes(s, Strict, IntegrityMode::On, tlsValidated);
                s.resolver.version.reset();
            },
            Level::Encrypted, {StrictNotVerified}},
        {"TLS, strict by the link, global opportunistic",
            [](Snapshot &s) {
                modes(s, Strict, IntegrityMode::On, tlsValidated);
                s.resolver.transport = Opportunistic;
            },
            Level::Encrypted, {StrictNotVerified}},
        {"TLS, strict by the link, no server name",
            [](Snapshot &s) {
                modes(s, Strict, IntegrityMode::On, tlsValidated);
                wan(s).dns->servers.first().name.clear();
            },
            Level::Encrypted, {StrictNotVerified, ServerNameMissing}},
        {"TLS, strict and checked, no server name", [](Snapshot &s) { wan(s).dns->servers.first().name.clear(); },
            Level::Protected, {}},
        {"TLS, unknown mode", [](Snapshot &s) { modes(s, TransportMode::Unknown, IntegrityMode::On, tlsValidated); },
            Level::Unknown, {ValueUnknown}},
        {"plain, unknown mode",
            [](Snapshot &s) { modes(s, TransportMode::Unknown, IntegrityMode::On, plainValidated); }, Level::Exposed,
            {PlainTransport, ValueUnknown}},
        {"local proxy, mode off",
            [](Snapshot &s) {
                modes(s, Off, IntegrityMode::On, plainValidated);
                wan(s).dns->servers = {server("127.0.0.1", "")};
            },
            Level::Unknown, {LocalProxy}},
        {"local proxy, opportunistic",
            [](Snapshot &s) {
                modes(s, Opportunistic, IntegrityMode::On, plainValidated);
                wan(s).dns->servers = {server("::1", "")};
            },
            Level::Unknown, {LocalProxy}},
        {"local proxy beside a server elsewhere, mode off",
            [](Snapshot &s) {
                modes(s, Off, IntegrityMode::On, plainValidated);
                wan(s).dns->servers << server("127.0.0.1", "");
            },
            Level::Exposed, {PlainTransport, LocalProxy}},
    };
}

QList<Row> integrityRows()
{
    const auto integrity = [](IntegrityMode mode, quint64 flags) {
        return [=](Snapshot &s) {
            wan(s).dns->integrity = mode;
            setAnswer(s, answered(flags));
        };
    };
    using enum IntegrityMode;
    return {
        {"DNSSEC on, not authenticated", integrity(On, tlsOnly), Level::Exposed, {DnssecNotValidating}},
        {"DNSSEC off", integrity(Off, tlsOnly), Level::Encrypted, {DnssecOff}},
        {"allow-downgrade, working", integrity(AllowDowngrade, tlsValidated), Level::Encrypted, {DnssecAllowDowngrade}},
        {"allow-downgrade, given up", integrity(AllowDowngrade, tlsOnly), Level::Encrypted, {DnssecDowngraded}},
        {"allow-downgrade, given up by its own word",
            [](Snapshot &s) {
                wan(s).dns->integrity = AllowDowngrade;
                wan(s).dns->integritySupported = false;
            },
            Level::Encrypted, {DnssecDowngraded}},
        {"unknown DNSSEC mode", integrity(IntegrityMode::Unknown, tlsValidated), Level::Unknown, {ValueUnknown}},
        {"opportunistic and DNSSEC off", [](Snapshot &s) { modes(s, TransportMode::Opportunistic, Off, tlsOnly); },
            Level::Encrypted, {OpportunisticOnly, DnssecOff}},
        {"plain and not authenticated", [](Snapshot &s) { modes(s, TransportMode::Off, On, plainOnly); },
            Level::Exposed, {PlainTransport, DnssecNotValidating}},
    };
}

QList<Row> proofRows()
{
    const auto proof = [](TransportMode mode, quint64 flags, Handshake handshake) {
        return [=](Snapshot &s) {
            modes(s, mode, IntegrityMode::On, flags);
            prove(s, handshake);
        };
    };
    const auto unreachable = [](Handshake handshake, std::optional<bool> plain) {
        return [=](Snapshot &s) {
            setAnswer(s, failed(Outcome::Unreachable));
            prove(s, handshake, plain);
        };
    };
    using enum TransportMode;
    return {
        {"wrong name, strict not checked", proof(Strict, tlsValidated, Handshake::WrongName), Level::Exposed,
            {CertificateWrongName, StrictNotVerified}},
        {"expired, strict not checked", proof(Strict, tlsValidated, Handshake::Expired), Level::Exposed,
            {CertificateExpired, StrictNotVerified}},
        {"untrusted, strict not checked", proof(Strict, tlsValidated, Handshake::Untrusted), Level::Exposed,
            {CertificateUntrusted, StrictNotVerified}},
        {"not yet valid, strict not checked", proof(Strict, tlsValidated, Handshake::NotYetValid), Level::Exposed,
            {CertificateNotYetValid, StrictNotVerified}},
        {"wrong name, opportunistic", proof(Opportunistic, tlsValidated, Handshake::WrongName), Level::Encrypted,
            {OpportunisticOnly, CertificateWrongName}},
        {"one of several expired, checked, lookups pass", [](Snapshot &s) { prove(s, Handshake::Expired); },
            Level::Protected, {CertificateExpired}},
        {"verified", [](Snapshot &s) { prove(s, Handshake::Verified); }, Level::Protected, {}},
        {"unreachable, 853 blocked, and seen in clear on the wire",
            [](Snapshot &s) {
                modes(s, Opportunistic, IntegrityMode::On, plainValidated);
                setAnswer(s, failed(Outcome::Unreachable));
                prove(s, Handshake::Refused, true);
                s.proofs.last().wireInClear = true;
            },
            Level::Failing, {Port853Blocked, TlsFallback}},
        {"one of two closed, the other works",
            [](Snapshot &s) {
                wan(s).dns->servers << server("192.0.2.54", "dns.example");
                prove(s, Handshake::Verified);
                s.proofs.last().servers << ServerProof{wan(s).dns->servers.last(), Handshake::Refused, true, {}};
            },
            Level::Protected, {ServerWithoutTls}},
        {"fallen back, no TLS behind the port",
            [](Snapshot &s) {
                modes(s, Opportunistic, IntegrityMode::On, plainValidated);
                prove(s, Handshake::NoTls, true);
            },
            Level::Exposed, {TlsFallback, ServerWithoutTls}},
        {"strict, and seen in clear on the wire",
            [](Snapshot &s) {
                prove(s, Handshake::Verified);
                s.proofs.last().wireInClear = true;
            },
            Level::Exposed, {PlainTransport}},
        {"opportunistic, and seen in clear on the wire",
            [](Snapshot &s) {
                modes(s, Opportunistic, IntegrityMode::On, tlsValidated);
                prove(s, Handshake::Verified);
                s.proofs.last().wireInClear = true;
            },
            Level::Exposed, {TlsFallback, OpportunisticOnly}},
        {"unreachable by its certificate", unreachable(Handshake::WrongName, true), Level::Failing,
            {CertificateWrongName}},
        {"unreachable by an expired certificate", unreachable(Handshake::Expired, true), Level::Failing,
            {CertificateExpired}},
        {"unreachable, 853 dropped", unreachable(Handshake::Dropped, true), Level::Failing, {Port853Blocked}},
        {"unreachable, 853 refused", unreachable(Handshake::Refused, true), Level::Failing, {Port853Blocked}},
        {"unreachable, 53 silent too", unreachable(Handshake::Dropped, false), Level::Failing, {ServerUnreachable}},
        {"fallen back, 853 blocked",
            [](Snapshot &s) {
                modes(s, Opportunistic, IntegrityMode::On, plainValidated);
                prove(s, Handshake::Dropped, true);
            },
            Level::Exposed, {TlsFallback, Port853Blocked}},
        {"mode off, 853 blocked",
            [](Snapshot &s) {
                modes(s, Off, IntegrityMode::On, plainValidated);
                prove(s, Handshake::Dropped, true);
            },
            Level::Exposed, {PlainTransport}},
        {"a broken name resolves, DNSSEC on",
            [](Snapshot &s) {
                prove(s, Handshake::Verified);
                s.proofs.last().validation = ValidationProof::BrokenNameResolves;
            },
            Level::Exposed, {DnssecNotValidating}},
        {"a broken name resolves, allow-downgrade",
            [](Snapshot &s) {
                wan(s).dns->integrity = IntegrityMode::AllowDowngrade;
                prove(s, Handshake::Verified);
                s.proofs.last().validation = ValidationProof::BrokenNameResolves;
            },
            Level::Exposed, {DnssecNotValidating, DnssecAllowDowngrade}},
        {"good names fail",
            [](Snapshot &s) {
                prove(s, Handshake::Verified);
                s.proofs.last().validation = ValidationProof::Failed;
            },
            Level::Failing, {DnssecFailing}},
        {"names that need no signatures fail",
            [](Snapshot &s) {
                prove(s, Handshake::Verified);
                s.proofs.last().validation = ValidationProof::UnsignedFail;
            },
            Level::Failing, {DnssecFailing}},
        {"names that need no signatures fail, allow-downgrade",
            [](Snapshot &s) {
                wan(s).dns->integrity = IntegrityMode::AllowDowngrade;
                prove(s, Handshake::Verified);
                s.proofs.last().validation = ValidationProof::UnsignedFail;
            },
            Level::Failing, {DnssecFailing, DnssecAllowDowngrade}},
        {"good names fail, and the lookup tells why",
            [](Snapshot &s) {
                setAnswer(s, failed(Outcome::DnssecFailed, "no-signature"));
                prove(s, Handshake::Verified);
                s.proofs.last().validation = ValidationProof::Failed;
            },
            Level::Failing, {DnssecUnsupportedByServer}},
        {"whether names fail can't be told",
            [](Snapshot &s) {
                prove(s, Handshake::Verified);
                s.proofs.last().validation = ValidationProof::Inconclusive;
            },
            Level::Protected, {}},
        {"no root key is trusted, whatever resolved says",
            [](Snapshot &s) {
                setAnswer(s, failed(Outcome::DnssecFailed, "failed-auxiliary"));
                s.rootProof.nothingTrusted = true;
            },
            Level::Failing, {TrustAnchorStale}},
        {"clock wrong and certificate expired",
            [](Snapshot &s) {
                modes(s, Opportunistic, IntegrityMode::On, tlsValidated);
                setAnswer(s, failed(Outcome::DnssecFailed, "signature-expired"));
                s.rootProof.signaturesOutsideClock = true;
                prove(s, Handshake::Expired);
            },
            Level::Failing, {ClockWrong, CertificateExpired}},
    };
}

QList<Row> scopeRows()
{
    const auto encryptedRows = [](Snapshot &s) { modes(s, TransportMode::Strict, IntegrityMode::On, tlsValidated); };
    return {
        {"plain link beside a strict one", addPlainLink, Level::Exposed,
            {PlainTransport, PlainLinkInParallel, DnssecOff}},
        {"plain link beside a strict one, not asked",
            [](Snapshot &s) {
                addPlainLink(s);
                s.lookups.clear();
            },
            Level::Exposed, {PlainTransport, PlainLinkInParallel, NoEvidenceYet, NoEvidenceYet, DnssecOff}},
        {"fallen back beside a strict one",
            [](Snapshot &s) {
                addPlainLink(s);
                s.links[1].dns->transport = TransportMode::Opportunistic;
            },
            Level::Exposed, {TlsFallback, PlainLinkInParallel, DnssecOff}},
        {"two plain links",
            [](Snapshot &s) {
                addPlainLink(s);
                modes(s, TransportMode::Off, IntegrityMode::Off, plainOnly);
            },
            Level::Exposed, {PlainTransport, PlainTransport, DnssecOff, DnssecOff}},
        {"split VPN does not change the whole", addSplitVpn, Level::Protected, {}},
        {"VPN that takes every name",
            [](Snapshot &s) {
                addSplitVpn(s);
                s.links[1].dns->domains = {{.name = QStringLiteral("."), .routeOnly = true}};
            },
            Level::Exposed, {PlainTransport, InsideVpn}},
        {"plain link without default route",
            [](Snapshot &s) {
                addPlainLink(s);
                s.links[1].dns->defaultRoute = false;
            },
            Level::Protected, {}},
        {"plain link without a scope",
            [](Snapshot &s) {
                addPlainLink(s);
                s.links[1].dns->scope = false;
            },
            Level::Protected, {}},
        {"global servers alone",
            [](Snapshot &s) {
                globalServers(s);
                wan(s).dns.reset();
            },
            Level::Protected, {}},
        {"global servers with ~. beside a link",
            [&](Snapshot &s) {
                globalServers(s);
                s.resolver.domains = {{.name = QStringLiteral("."), .routeOnly = true}};
            },
            Level::Protected, {}},
        {"global off beside a strict link: by claim",
            [encryptedRows](Snapshot &s) {
                globalServers(s);
                encryptedRows(s);
            },
            Level::Exposed, {PlainTransport, PlainLinkInParallel, StrictNotVerified}},
        {"global opportunistic beside a strict link, answer in clear",
            [](Snapshot &s) {
                globalServers(s);
                s.resolver.transport = TransportMode::Opportunistic;
                s.resolver.version = QStringLiteral("262");
                setAnswer(s, 0, answered(plainValidated));
            },
            Level::Exposed, {TlsFallback, PlainLinkInParallel}},
        {"global strict beside a plain link, answer in clear",
            [](Snapshot &s) {
                globalServers(s);
                wan(s).dns->transport = TransportMode::Off;
                setAnswer(s, answered(plainValidated));
            },
            Level::Exposed, {PlainTransport, PlainLinkInParallel, NotAskable}},
        {"strict by the link, resolved's own word is 262",
            [](Snapshot &s) {
                s.resolver.transport = TransportMode::Off;
                s.resolver.version = QStringLiteral("262");
            },
            Level::Protected, {}},
        {"strict by the link, systemd is 262 and resolved may be older",
            [](Snapshot &s) {
                s.resolver.transport = TransportMode::Off;
                s.resolver.version = QStringLiteral("262");
                s.resolver.versionCertain = false;
            },
            Level::Encrypted, {StrictNotVerified}},
        {"a second link that could not be read",
            [](Snapshot &s) {
                addPlainLink(s);
                s.links[1].dns->readable = false;
                s.links[1].dns->transport = TransportMode::Unknown;
                s.links[1].dns->integrity = IntegrityMode::Unknown;
                setAnswer(s, 3, answered(tlsValidated));
            },
            Level::Unknown, {ResolverUnresponsive}},
        {"a second link that could not be read, seen to answer in clear",
            [](Snapshot &s) {
                addPlainLink(s);
                s.links[1].dns->readable = false;
                s.links[1].dns->transport = TransportMode::Unknown;
                s.links[1].dns->integrity = IntegrityMode::Unknown;
            },
            Level::Exposed, {PlainTransport, PlainLinkInParallel, ResolverUnresponsive}},
        {"global strict beside a strict link that takes every name",
            [](Snapshot &s) {
                globalServers(s);
                s.resolver.domains = {{.name = QStringLiteral("."), .routeOnly = true}};
                wan(s).dns->domains = s.resolver.domains;
                setAnswer(s, 0, answered(plainValidated));
            },
            Level::Unknown, {NotAskable}},
        {"global opportunistic beside a strict link, answer over TLS",
            [](Snapshot &s) {
                globalServers(s);
                s.resolver.transport = TransportMode::Opportunistic;
                s.resolver.version = QStringLiteral("262");
            },
            Level::Encrypted, {OpportunisticOnly}},
        {"global allow-downgrade that works beside a link without DNSSEC",
            [](Snapshot &s) {
                globalServers(s);
                s.resolver.domains = {{.name = QStringLiteral("."), .routeOnly = true}};
                s.resolver.integrity = IntegrityMode::AllowDowngrade;
                s.resolver.integritySupported = false;
                wan(s).dns->integrity = IntegrityMode::Off;
            },
            Level::Encrypted, {DnssecAllowDowngrade}},
        {"delegate without servers that would take every name",
            [](Snapshot &s) {
                s.delegates = {{.id = QStringLiteral("empty"),
                    .servers = {},
                    .currentServer = {},
                    .domains = {{.name = QStringLiteral("."), .routeOnly = true}}}};
            },
            Level::Protected, {}},
        {"delegate that could not be read",
            [](Snapshot &s) {
                DelegateFacts corp;
                corp.id = QStringLiteral("corp");
                corp.readable = false;
                corp.defaultRoute = true;
                s.delegates = {corp};
            },
            Level::Unknown, {ResolverUnresponsive}},
        {"fallback servers in use",
            [](Snapshot &s) {
                s.resolver.fallbackServers = {server("192.0.2.54")};
                wan(s).dns.reset();
            },
            Level::Protected, {FallbackServersInUse}},
        {"delegate that takes every name, off",
            [](Snapshot &s) {
                s.delegates = {{.id = QStringLiteral("corp"),
                    .servers = {server("192.0.2.60")},
                    .currentServer = {},
                    .domains = {{.name = QStringLiteral("."), .routeOnly = true}}}};
                s.resolver.transport = TransportMode::Off;
                setAnswer(s, 0, answered(plainValidated));
            },
            Level::Exposed, {PlainTransport}},
    };
}

QList<Row> remarkRows()
{
    const auto connectivity = [](Connectivity value, Outcome outcome) {
        return [=](Snapshot &s) {
            s.networkManager.connectivity = value;
            setAnswer(s, outcome == Outcome::Answered ? answered(tlsValidated) : failed(outcome));
        };
    };
    return {
        {"portal", connectivity(Connectivity::Portal, Outcome::Answered), Level::Protected, {CaptivePortal}},
        {"limited while strict fails", connectivity(Connectivity::Limited, Outcome::Unreachable), Level::Failing,
            {ServerUnreachable, CaptivePortal}},
        {"none while strict fails", connectivity(Connectivity::None, Outcome::Unreachable), Level::Failing,
            {ServerUnreachable, CaptivePortal}},
        {"held servers that resolved has not", [](Snapshot &s) { wan(s).heldServers = {QStringLiteral("192.0.2.99")}; },
            Level::Protected, {SettingsDrift}},
        {"one held server more than resolved has",
            [](Snapshot &s) {
                for (const Server &server : wan(s).dns->servers)
                    wan(s).heldServers << server.address.toString();
                wan(s).heldServers << QStringLiteral("192.0.2.99");
            },
            Level::Protected, {SettingsDrift}},
        {"one held server fewer than resolved has",
            [](Snapshot &s) {
                wan(s).heldServers = {wan(s).dns->servers.first().address.toString()};
                wan(s).dns->servers << server("192.0.2.98", "dns.example");
            },
            Level::Protected, {SettingsDrift}},
        {"held mode that resolved has not",
            [](Snapshot &s) {
                wan(s).heldServers = {QStringLiteral("192.0.2.53")};
                wan(s).heldTransport = TransportMode::Opportunistic;
            },
            Level::Protected, {SettingsDrift}},
        {"held mode of DNSSEC that resolved has not",
            [](Snapshot &s) {
                wan(s).heldServers = {QStringLiteral("192.0.2.53")};
                wan(s).heldIntegrity = IntegrityMode::Off;
            },
            Level::Protected, {SettingsDrift}},
        {"held servers, and resolved has none",
            [](Snapshot &s) {
                nobody(s, true);
                wan(s).heldServers = {QStringLiteral("192.0.2.53")};
            },
            Level::Failing, {NoServers, NetworkManagerNotFeedingResolved}},
        {"NetworkManager's global servers",
            [](Snapshot &s) { s.networkManager.globalServers = {QStringLiteral("192.0.2.53")}; }, Level::Protected,
            {NetworkManagerGlobalDnsIgnored}},
        {"nsswitch without resolve", [](Snapshot &s) { s.system.nsswitchHasResolve = false; }, Level::Protected,
            {Bypass}},
        {"a browser with DNS over HTTPS of its own",
            [](Snapshot &s) { s.bypassingPrograms = {QStringLiteral("Firefox")}; }, Level::Protected, {Bypass}},
        {"two of them, and nsswitch",
            [](Snapshot &s) {
                s.bypassingPrograms = {QStringLiteral("Firefox"), QStringLiteral("Chromium")};
                s.system.nsswitchHasResolve = false;
            },
            Level::Protected, {Bypass, Bypass, Bypass}},
        {"inside a VPN", [](Snapshot &s) { wan(s).kind = LinkKind::Vpn; }, Level::Protected, {InsideVpn}},
    };
}

}
