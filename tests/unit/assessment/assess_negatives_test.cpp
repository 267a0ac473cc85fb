// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assessment/assessment.h"

#include "support/situation.h"

#include <QTest>

#include <algorithm>
#include <functional>

using namespace Dotlight;
using namespace Dotlight::Test;
using enum ReasonId;
using Outcome = Answer::Outcome;

/// What must not be said, and where.
struct Negative {
    const char *name;
    std::function<void(Snapshot &)> change;
    ReasonId never;
};
Q_DECLARE_METATYPE(Negative)

class AssessNegativesTest : public QObject
{
    Q_OBJECT

private:
    static QList<Negative> negatives()
    {
        return {
            {"a private root is no stale one",
                [](Snapshot &s) {
                    s.rootProof.keysUnknown = false;
                    setAnswer(s, failed(Outcome::DnssecFailed, "invalid"));
                },
                TrustAnchorStale},
            {"unknown keys while lookups are validated", [](Snapshot &s) { s.rootProof.keysUnknown = true; },
                TrustAnchorStale},
            {"limited while all works", [](Snapshot &s) { s.networkManager.connectivity = Connectivity::Limited; },
                CaptivePortal},
            {"limited, a check saw unknown root keys",
                [](Snapshot &s) {
                    s.networkManager.connectivity = Connectivity::Limited;
                    setAnswer(s, failed(Outcome::DnssecFailed, "missing-key"));
                    s.rootProof.keysUnknown = true;
                },
                CaptivePortal},
            {"limited, a check saw a bad certificate",
                [](Snapshot &s) {
                    s.networkManager.connectivity = Connectivity::Limited;
                    setAnswer(s, failed(Outcome::Unreachable));
                    prove(s, Handshake::WrongName);
                },
                CaptivePortal},
            {"limited, a check saw a silent port 53",
                [](Snapshot &s) {
                    s.networkManager.connectivity = Connectivity::Limited;
                    setAnswer(s, failed(Outcome::Unreachable));
                    prove(s, Handshake::Dropped, false);
                },
                CaptivePortal},
            {"limited while a plain link without DNSSEC fails",
                [](Snapshot &s) {
                    s.networkManager.connectivity = Connectivity::Limited;
                    wan(s).dns->transport = TransportMode::Off;
                    wan(s).dns->integrity = IntegrityMode::Off;
                    setAnswer(s, failed(Outcome::Unreachable));
                },
                CaptivePortal},
            {"853 blocked at one of two servers",
                [](Snapshot &s) {
                    wan(s).dns->servers << server("192.0.2.54");
                    setAnswer(s, failed(Outcome::Unreachable));
                    prove(s, Handshake::Dropped, true);
                    s.proofs.last().servers[1].handshake = Handshake::Verified;
                },
                Port853Blocked},
            {"853 blocked, only one of two servers tried",
                [](Snapshot &s) {
                    wan(s).dns->servers << server("192.0.2.54");
                    setAnswer(s, failed(Outcome::Unreachable));
                    prove(s, Handshake::Dropped, true);
                    s.proofs.last().servers.removeLast();
                },
                Port853Blocked},
            {"a broken name resolves while DNSSEC is off",
                [](Snapshot &s) {
                    wan(s).dns->integrity = IntegrityMode::Off;
                    prove(s, Handshake::Verified);
                    s.proofs.last().validation = ValidationProof::BrokenNameResolves;
                },
                DnssecNotValidating},
            {"names fail while DNSSEC is off",
                [](Snapshot &s) {
                    wan(s).dns->integrity = IntegrityMode::Off;
                    prove(s, Handshake::Verified);
                    s.proofs.last().validation = ValidationProof::UnsignedFail;
                },
                DnssecFailing},
            {"no root key trusted, and lookups are validated", [](Snapshot &s) { s.rootProof.nothingTrusted = true; },
                TrustAnchorStale},
            {"limited, a check saw that no root key is trusted",
                [](Snapshot &s) {
                    s.networkManager.connectivity = Connectivity::Limited;
                    setAnswer(s, failed(Outcome::DnssecFailed, "missing-key"));
                    s.rootProof.nothingTrusted = true;
                },
                CaptivePortal},
            {"a broken name resolves after allow-downgrade gave up",
                [](Snapshot &s) {
                    wan(s).dns->integrity = IntegrityMode::AllowDowngrade;
                    setAnswer(s, answered(tlsOnly));
                    prove(s, Handshake::Verified);
                    s.proofs.last().validation = ValidationProof::BrokenNameResolves;
                },
                DnssecNotValidating},
            {"strict and checked by resolved.conf", [](Snapshot &) {}, StrictNotVerified},
            {"an inconclusive handshake", [](Snapshot &s) { prove(s, Handshake::Inconclusive); }, CertificateUntrusted},
            {"an inconclusive handshake is none that was refused",
                [](Snapshot &s) { prove(s, Handshake::Inconclusive); }, ServerWithoutTls},
            {"a server that is silent to everything", [](Snapshot &s) { prove(s, Handshake::Dropped, false); },
                ServerWithoutTls},
            {"the port is blocked at all of them",
                [](Snapshot &s) {
                    setAnswer(s, failed(Outcome::Unreachable));
                    prove(s, Handshake::Refused, true);
                },
                ServerWithoutTls},
            {"no encryption where none is wanted",
                [](Snapshot &s) {
                    wan(s).dns->transport = TransportMode::Off;
                    setAnswer(s, answered(plainValidated));
                    prove(s, Handshake::Refused, true);
                },
                ServerWithoutTls},
            {"a bad certificate where nothing goes over TLS",
                [](Snapshot &s) {
                    wan(s).dns->transport = TransportMode::Off;
                    setAnswer(s, answered(plainValidated));
                    prove(s, Handshake::Expired);
                },
                CertificateExpired},
            {"a proxy on the loopback is not called plain",
                [](Snapshot &s) {
                    wan(s).dns->transport = TransportMode::Off;
                    wan(s).dns->servers = {server("127.0.0.1", "")};
                    setAnswer(s, answered(plainValidated));
                },
                PlainTransport},
            {"the same servers, held with a name and as a URI",
                [](Snapshot &s) {
                    wan(s).dns->servers << server("2001:db8::53");
                    wan(s).heldServers = {QStringLiteral("192.0.2.53#dns.example"),
                        QStringLiteral("dns+tls://[2001:db8::53]:853#dns.example")};
                },
                SettingsDrift},
            {"held servers that can't be read",
                [](Snapshot &s) { wan(s).heldServers = {QStringLiteral("fe80::1%wan0")}; }, SettingsDrift},
            {"NetworkManager holds servers for a link without a cable",
                [](Snapshot &s) {
                    LinkFacts link;
                    link.index = 5;
                    link.heldServers = {QStringLiteral("192.0.2.53")};
                    s.links << link;
                },
                NetworkManagerNotFeedingResolved},
            {"fallback servers, but a link has its own",
                [](Snapshot &s) { s.resolver.fallbackServers = {server("192.0.2.54")}; }, FallbackServersInUse},
            {"a plain link beside one whose TLS fails",
                [](Snapshot &s) {
                    addPlainLink(s);
                    setAnswer(s, failed(Outcome::Unreachable));
                },
                PlainLinkInParallel},
        };
    }

private Q_SLOTS:
    void never_data()
    {
        QTest::addColumn<Negative>("negative");
        const auto rows = negatives();
        for (const Negative &negative : rows)
            QTest::newRow(negative.name) << negative;
    }
    void never()
    {
        QFETCH(Negative, negative);
        Snapshot snapshot = protectedComputer();
        negative.change(snapshot);
        const Assessment assessment = assess(snapshot);
        QVERIFY(!std::ranges::contains(assessment.reasons, negative.never, &Reason::id));
        for (const ScopeAssessment &scope : assessment.scopes)
            QVERIFY(!std::ranges::contains(scope.reasons, negative.never, &Reason::id));
    }

    void protectedIsHardToGet_data()
    {
        QTest::addColumn<int>("what");
        QTest::newRow("no lookup") << 0;
        QTest::newRow("not confidential") << 1;
        QTest::newRow("not authenticated") << 2;
        QTest::newRow("opportunistic") << 3;
        QTest::newRow("unknown mode") << 4;
        QTest::newRow("unknown DNSSEC mode") << 5;
        QTest::newRow("unknown resolv.conf") << 6;
        QTest::newRow("unknown stub listener") << 7;
        QTest::newRow("nothing known at all") << 8;
        QTest::newRow("answer to the second question alone") << 9;
    }
    void protectedIsHardToGet()
    {
        QFETCH(int, what);
        Snapshot s = protectedComputer();
        const std::array<std::function<void()>, 10> changes{
            [&] { s.lookups.clear(); },
            [&] { setAnswer(s, answered(plainValidated)); },
            [&] { setAnswer(s, answered(tlsOnly)); },
            [&] { wan(s).dns->transport = TransportMode::Opportunistic; },
            [&] { wan(s).dns->transport = TransportMode::Unknown; },
            [&] { wan(s).dns->integrity = IntegrityMode::Unknown; },
            [&] {
                s.resolver.resolvConf = ResolvConfMode::Unknown;
                s.system.resolvConfNamesStubOnly.reset();
            },
            [&] { s.resolver.stubListener = StubListener::Unknown; },
            [&] { s = {}; },
            [&] {
                for (Lookup &l : s.lookups) {
                    l.root = failed(Outcome::Refused);
                    l.second = answered(tlsValidated);
                }
            },
        };
        changes.at(size_t(what))();
        QVERIFY(assess(s).level != Level::Protected);
    }
};

QTEST_GUILESS_MAIN(AssessNegativesTest)
#include "assess_negatives_test.moc"
