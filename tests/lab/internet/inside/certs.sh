# SPDX-FileCopyrightText: 2026 Dotlight contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# shellcheck shell=bash
# The lab's authority (/state/ca.pem) and the certificates, made new at each start: /state/certs/NAME.{pem,key}.

certs_dir=/state/certs

cert_key() { openssl genpkey -quiet -algorithm EC -pkeyopt ec_paramgen_curve:P-256 -out "$certs_dir/$1.key"; }

# NAME SUBJECT
cert_authority() {
    cert_key "$1"
    openssl req -x509 -new -key "$certs_dir/$1.key" -subj "/O=Small internet/CN=$2" -days 30 \
        -addext 'keyUsage=critical,keyCertSign' -out "$certs_dir/$1.pem"
}

# AUTHORITY NAME SUBJECTALTNAMES [OPTION OF openssl x509...]
cert_by() {
    local authority=$certs_dir/$1 name=$2 names=$3
    shift 3
    [ $# -gt 0 ] || set -- -days 30
    cert_key "$name"
    openssl req -new -key "$certs_dir/$name.key" -subj "/O=Small internet/CN=$name" -addext "subjectAltName=$names" \
        -addext 'extendedKeyUsage=serverAuth' |
        openssl x509 -req -CA "$authority.pem" -CAkey "$authority.key" -copy_extensions copy "$@" \
            -out "$certs_dir/$name.pem" 2>/dev/null
}
cert() { cert_by ca "$@"; }

certs_make() {
    local both='DNS:dns.example,DNS:dns2.example'
    cert_authority ca 'Lab authority'
    cp "$certs_dir/ca.pem" /state/ca.pem
    cert_authority stranger 'Authority that nobody here knows'
    cert good 'DNS:dns.example'
    cert second 'DNS:dns2.example'
    cert both "$both"
    cert goodip "$both,IP:192.0.2.53,IP:192.0.2.54,IP:2001:db8::53,IP:2001:db8::54"
    cert wrongname 'DNS:elsewhere.example'
    cert expired "$both" -not_before 20200101000000Z -not_after 20200201000000Z
    cert notyet "$both" -not_before 20400101000000Z -not_after 20400201000000Z
    cert soon "$both" -days 10
    cert_by stranger foreign "$both"
    cert_key selfsigned
    openssl req -x509 -new -key "$certs_dir/selfsigned.key" -subj '/O=Small internet/CN=dns.example' -days 30 \
        -addext "subjectAltName=$both" -out "$certs_dir/selfsigned.pem"
}
