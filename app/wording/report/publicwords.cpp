// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "masking.h"

#include "wording/checkwords.h"
#include "wording/findings/findingwords.h"
#include "wording/testnamewords.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace Dotlight
{

namespace
{
QSet<QString> setOf(const QString &words)
{
    const QStringList list = words.split(u' ', Qt::SkipEmptyParts);
    return {list.begin(), list.end()};
}

// Nobody's name of their own, even where a network is called like that.
const QString ordinary =
    u"a all an and any are as at but by can could did do does due for from had has have in is it its "
    "no not none of on or out over than that the then there this to too under was were with "
    "yes true false null unknown default auto automatic manual "_s;

const QString network =
    u"address addresses answer answers authority broken cache certificate certificates chain check "
    "client closed connect connection connections contact current data dns dnssec domain empty error "
    "exist expired failed failure fallback file files full global handshake host hosts http https "
    "ignored interface internet invalid key keys limited link links local lookup many method missing "
    "mode name names network networks new no-route nothing open opportunistic permission plain port "
    "portal private protocol public query received refused remote reply request requested reset "
    "resolve resolver response root route rr self-signed sent server servers service setting settings "
    "signature signatures silent soa stub success such system tcp time timeout timed tls trust type "
    "udp unable unavailable unreachable unsupported untrusted used valid validation verified "
    "version waiting wrong zone attempts operation permitted denied support supported activated "
    "broken-name good bogus ms s ipv4 ipv6 already progress ready found returned illegal value "
    "taken programs good-names unsigned-names nothing-trusted "_s;

// Of what resolved says beside the name of an error (its resolved-bus.c).
const QString messages =
    u"aborted anchor appropriate back configured down enough known loops network record resolution "
    "resource resources sources suitable turned upstream us "_s;

// What resolved says (DnssecResult, states of units), and what stands in its settings and in NetworkManager's.
const QString daemons =
    u"validated invalid-reply unsupported-algorithm failed-auxiliary no-signature missing-key unsigned "
    "signature-expired nsec-mismatch incompatible-server too-many-validations upstream-failure "
    "indeterminate secure insecure downgraded allow-downgrade strict off uplink foreign static "
    "stopped disabled masked not-found not-installed inactive loading present absent "
    "systemd systemd-resolved systemd-networkd networkmanager resolvconf dnsmasq unmanaged symlink "
    "netconfig dns-over-tls nsswitch myhostname files mymachines mdns4 mdns4_minimal mdns mdns_minimal "
    "wins mdns6 mdns6_minimal ldap nis sss return continue merge unavail notfound tryagain "
    "connection.dns-over-tls connection.dnssec ipv4.dns-data ipv6.dns-data rc-manager "
    "resolvconfmode dnsstublistener dnsovertls link-local "_s;

const QString programs =
    u"firefox chromium chrome google brave edge microsoft opera vivaldi librewolf waterfox thunderbird "
    "browser browsers unbound bind named pdns_recursor kresd knot-resolver dnscrypt-proxy stubby "
    "adguardhome cloudflared avahi-daemon connmand dnsdist coredns nsd smartdns snap flatpak "_s;

const QString checks =
    u"yes no tlsv1.2 tlsv1.3 tls1.2 tls1.3 dot doq doh h2 h3 noerror servfail nxdomain formerr notimp "
    "rsasha1 rsasha1-nsec3-sha1 rsasha256 rsasha512 ecdsap256sha256 ecdsap384sha384 ed25519 ed448 passed inconclusive "
    "skipped not-tested dropped "_s;

// Who keeps the names that signatures are tried with.
const QString operators = u"dnscheck.tools canary ippacket.stream dnssec.works nlnet labs cz.nic comcast amazon "_s;

// Of what is inside of a value; those above it have a label each.
const QString innerKeys = u"algorithm lowerQuartileMs medianMs names operator samples upperQuartileMs verdict "_s;

const QString paths =
    u"etc usr lib run var home root tmp local share opt proc sys dev networkmanager networkmanager.conf "
    "conf.d systemd resolve resolv.conf stub-resolv.conf resolvconf nsswitch.conf hosts "
    "resolved.conf resolved.conf.d dnssec-trust-anchors.d dotlight dnssec-names.json .config .mozilla "
    ".var .cache app snap firefox google-chrome chromium bravesoftware brave-browser profiles.ini prefs.js user.js "
    "policies.json "
    "policies managed common default xdg networkmanager-intern.conf no-stub-resolv.conf . .. "_s;

/// What checks are called, and what they say: none of it is anybody's own.
QSet<QString> ownWords()
{
    QSet<QString> words;
    for (const CheckId id : everyCheck())
        words += QString(name(id));
    for (const Verdict verdict : {Verdict::Passed, Verdict::Failed, Verdict::Inconclusive, Verdict::Skipped})
        words += QString(name(verdict));
    for (int id = 0; id < findingCount; ++id)
        words += QString::fromLatin1(wordsFor(Finding(id)).name);
    for (const QString &word : testNameWords())
        words += word;
    return words;
}

QSet<QString> knownKeys()
{
    const QStringList labelled = labelledKeys();
    return setOf(innerKeys) + QSet<QString>(labelled.begin(), labelled.end());
}
}

bool isPublicWord(const QString &word)
{
    static const QSet<QString> known =
        setOf(ordinary + network + messages + daemons + programs + checks + operators) + ownWords();
    return known.contains(word.toLower());
}

bool isPublicKey(const QString &key)
{
    static const QSet<QString> known = knownKeys();
    return known.contains(key);
}

bool isPublicPathPart(const QString &part)
{
    static const QSet<QString> known = setOf(paths);
    return known.contains(part.toLower());
}

}
