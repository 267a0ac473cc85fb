# SPDX-FileCopyrightText: 2026 Dotlight contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# shellcheck shell=bash disable=SC2034 # What they set is read by `go`.
# Whom the server says it is. systemd 257 looks at that only where resolved.conf says strict.

# Strict by resolved.conf, from a link that says nothing.
strict_by_conf() {
    wan=(connection.dns-over-tls default "$@") conf=(DNSOverTLS=yes DNSSEC=yes) dnssec=
}

situation_cert-wrong-name() { # strict by the link, a certificate of another name
    internet=cert-wrongname
    go
}

situation_cert-wrong-name-global() { # strict by resolved.conf, a certificate of another name
    strict_by_conf
    internet=cert-wrongname
    go
}

situation_cert-expired() { # strict by the link, an expired certificate
    internet=cert-expired
    go
}

situation_cert-expired-global() { # strict by resolved.conf, an expired certificate
    strict_by_conf
    internet=cert-expired
    go
}

situation_cert-self-signed() { # strict by the link, a certificate that nobody vouches for
    internet=cert-selfsigned
    go
}

situation_cert-self-signed-global() { # strict by resolved.conf, a certificate that nobody vouches for
    strict_by_conf
    internet=cert-selfsigned
    go
}

situation_cert-not-yet-valid() { # strict by the link, a certificate that begins in 2040
    internet=cert-notyet
    go
}

situation_cert-not-yet-valid-global() { # strict by resolved.conf, a certificate that begins in 2040
    strict_by_conf
    internet=cert-notyet
    go
}

situation_cert-unknown-authority() { # strict by the link, a certificate of an authority that is unknown here
    internet=cert-foreign
    go
}

situation_cert-unknown-authority-global() { # strict by resolved.conf, a certificate of an authority that is unknown here
    strict_by_conf
    internet=cert-foreign
    go
}

situation_cert-expires-soon() { # strict by the link, a certificate that ends in ten days
    internet=cert-soon
    go
}

situation_no-server-name() { # strict by the link, no server name, a certificate without the address
    wan=(ipv4.dns 192.0.2.53) dns=192.0.2.53
    go
}

situation_no-server-name-global() { # strict by resolved.conf, no server name, a certificate without the address
    strict_by_conf ipv4.dns 192.0.2.53
    dns=192.0.2.53
    go
}

situation_no-server-name-address() { # strict by the link, no server name, a certificate with the address
    wan=(ipv4.dns 192.0.2.53) dns=192.0.2.53 internet=cert-goodip
    go
}

situation_no-server-name-address-global() { # strict by resolved.conf, no server name, a certificate with the address
    strict_by_conf ipv4.dns 192.0.2.53
    dns=192.0.2.53 internet=cert-goodip
    go
}
