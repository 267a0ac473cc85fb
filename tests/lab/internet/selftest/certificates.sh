# SPDX-FileCopyrightText: 2026 Dotlight contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# shellcheck shell=bash
# Each kind of certificate, asked for by name and by address.

tls() { echo kdig "@$1" +tls "+tls-ca=/state/ca.pem" "+tls-hostname=$2" +retry=0 +time=4 www.good.example A; }
# shellcheck disable=SC2046 # The words of a command.
trusted() { has "$1: trusted as $3 at $2" 'status: NOERROR' $(tls "$2" "$3"); }
# shellcheck disable=SC2046
distrusted() { lacks "$1: not trusted as $3 at $2" 'status: NOERROR' $(tls "$2" "$3"); }
by_address() {
    has "$1: openssl finds $2 by address" "$3" bash -c \
        "openssl s_client -connect $2:853 -CAfile /state/ca.pem -verify_ip $2 -verify_return_error </dev/null 2>&1"
}

trusted good 192.0.2.53 dns.example
trusted good 2001:db8::53 dns.example
trusted good 192.0.2.54 dns2.example
distrusted good 192.0.2.53 dns2.example
distrusted good 192.0.2.53 192.0.2.53
by_address good 192.0.2.53 'IP address mismatch'
internet switch cert-goodip
trusted cert-goodip 192.0.2.53 dns.example
trusted cert-goodip 2001:db8::53 dns.example
by_address cert-goodip 192.0.2.53 'Verify return code: 0'
for kind in wrongname expired selfsigned notyet foreign; do
    internet switch "cert-$kind"
    distrusted "cert-$kind" 192.0.2.53 dns.example
    distrusted "cert-$kind" 2001:db8::53 dns.example
    trusted "cert-$kind" 192.0.2.54 dns2.example
    has "cert-$kind: the resolver itself answers" 'status: NOERROR' kdig @192.0.2.53 +tls +time=4 www.good.example
    internet switch "cert-$kind" second
    internet switch normal primary
    distrusted "cert-$kind second" 192.0.2.54 dns2.example
    trusted "cert-$kind second" 192.0.2.53 dns.example
    internet reset
done
internet switch cert-wrongname
trusted cert-wrongname 192.0.2.53 elsewhere.example
internet switch cert-expired
has 'cert-expired is expired' 'certificate has expired' bash -c \
    'openssl s_client -connect 192.0.2.53:853 -CAfile /state/ca.pem </dev/null 2>&1'
internet switch cert-selfsigned
has 'cert-selfsigned is self-signed' 'self-signed certificate' bash -c \
    'openssl s_client -connect 192.0.2.53:853 -CAfile /state/ca.pem </dev/null 2>&1'
internet switch cert-notyet
has 'cert-notyet begins later' 'certificate is not yet valid' bash -c \
    'openssl s_client -connect 192.0.2.53:853 -CAfile /state/ca.pem </dev/null 2>&1'
internet switch cert-foreign
has 'cert-foreign is of another authority' 'unable to get local issuer' bash -c \
    'openssl s_client -connect 192.0.2.53:853 -CAfile /state/ca.pem </dev/null 2>&1'
internet switch cert-soon
trusted cert-soon 192.0.2.53 dns.example
has 'cert-soon ends within 14 days' 'will expire' bash -c \
    'openssl s_client -connect 192.0.2.53:853 </dev/null 2>/dev/null | openssl x509 -noout -checkend 1209600'
internet reset
