# SPDX-FileCopyrightText: 2026 Dotlight contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# shellcheck shell=bash disable=SC2034 # What they set is read by `go`.
# What a person, or the network, chose.

situation_strict-link() { # strict by the link's profile, DNSSEC on
    go
}

situation_strict-global() { # strict and DNSSEC on by resolved.conf
    wan=(connection.dns-over-tls default) conf=(DNSOverTLS=yes DNSSEC=yes) dnssec=
    go
}

situation_opportunistic() { # opportunistic by the link's profile
    wan=(connection.dns-over-tls opportunistic) dot=opportunistic
    go
}

situation_settings-drift() { # opportunistic by somebody who told resolved alone, strict by the link's profile
    go
    lab_inside silently wan0 opportunistic
}

situation_off() { # DNS over TLS off
    wan=(connection.dns-over-tls no) dot=no
    go
}

situation_dnssec-on() { # DNSSEC on by resolved.conf, and nothing else said
    wan=(connection.dns-over-tls default) conf=(DNSSEC=yes) dot=no dnssec=
    go
}

situation_dnssec-allow-downgrade() { # strict by resolved.conf, DNSSEC allow-downgrade
    wan=(connection.dns-over-tls default) conf=(DNSOverTLS=yes DNSSEC=allow-downgrade) dnssec=
    go
}

situation_dnssec-off() { # strict by resolved.conf, DNSSEC off
    wan=(connection.dns-over-tls default) conf=(DNSOverTLS=yes DNSSEC=no) dnssec=
    go
}

situation_dhcp() { # as DHCP gives it: server without a name, nothing set
    wan=(connection.dns-over-tls default ipv4.dns "" ipv4.ignore-auto-dns no) dot=no dns=192.0.2.53 dnssec=
    go
}
