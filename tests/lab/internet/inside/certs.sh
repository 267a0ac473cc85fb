# SPDX-FileCopyrightText: 2026 Dotlight contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# shellcheck shell=bash
# The lab's authority (/state/ca.pem) and the certificates, made new at each start: /state/certs/NAME.{pem,key}.

certs_dir=/state/certs

cert_key() { openssl genpkey -quiet -algorithm EC -pkeyopt ec_paramgen_curve:P-256 -out "$certs_dir/$1.key"; }

# NAME SUBJECTALTNAMES [OPTION OF openssl x509...]
cert() {
    local name=$1 names=$2
    shift 2
    [ $# -gt 0 ] || set -- -days 30
    cert_key "$name"
    openssl req -new -key "$certs_dir/$name.key" -subj "/O=Small internet/CN=$name" -addext "subjectAltName=$names" \
        -addext 'extendedKeyUsage=serverAuth' |
        openssl x509 -req -CA /state/ca.pem -CAkey "$certs_dir/ca.key" -copy_extensions copy "$@" \
            -out "$certs_dir/$name.pem" 2>/dev/null
}

certs_make() {
    local both='DNS:dns.example,DNS:dns2.example'
    cert_key ca
    openssl req -x509 -new -key "$certs_dir/ca.key" -subj '/O=Small internet/CN=Lab authority' -days 30 \
        -addext 'keyUsage=critical,keyCertSign' -out /state/ca.pem
    cert good 'DNS:dns.example'
    cert second 'DNS:dns2.example'
    cert both "$both"
    cert goodip "$both,IP:192.0.2.53,IP:192.0.2.54,IP:2001:db8::53,IP:2001:db8::54"
    cert wrongname 'DNS:elsewhere.example'
    cert expired "$both" -not_before 20200101000000Z -not_after 20200201000000Z
    cert_key selfsigned
    openssl req -x509 -new -key "$certs_dir/selfsigned.key" -subj '/O=Small internet/CN=dns.example' -days 30 \
        -addext "subjectAltName=$both" -out "$certs_dir/selfsigned.pem"
}
