# SPDX-FileCopyrightText: 2026 Dotlight contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# shellcheck shell=bash disable=SC2034 # What they set is read by `go`.
# What happens on the way to the server.

situation_853-dropped() { # strict, port 853 dropped from the start
    internet=tls-drop
    go
}

situation_853-refused() { # strict, port 853 refused from the start
    internet=tls-refuse
    go
}

situation_853-dropped-later() { # strict, port 853 dropped after a session over TLS
    go
    lab_inside lookup
    net tls-drop
}

situation_853-refused-later() { # strict, port 853 refused after a session over TLS
    go
    lab_inside lookup
    net tls-refuse
}

situation_853-dropped-opportunistic() { # opportunistic, port 853 dropped from the start
    wan=(connection.dns-over-tls opportunistic) dot=opportunistic internet=tls-drop
    go
}

situation_853-refused-opportunistic() { # opportunistic, port 853 refused from the start
    wan=(connection.dns-over-tls opportunistic) dot=opportunistic internet=tls-refuse
    go
}

situation_853-dropped-opportunistic-later() { # opportunistic, port 853 dropped after a session over TLS
    wan=(connection.dns-over-tls opportunistic) dot=opportunistic
    go
    lab_inside lookup
    net tls-drop
}

situation_853-refused-opportunistic-later() { # opportunistic, port 853 refused after a session over TLS
    wan=(connection.dns-over-tls opportunistic) dot=opportunistic
    go
    lab_inside lookup
    net tls-refuse
}

situation_slow() { # strict, every packet 800 ms late, over a session that is open
    internet=slow
    go
    # Handshake and the root's keys alone take most of the 5 s that Dotlight waits: slow-cold.
    lab_inside await 30 lookup wan0
}

situation_slow-cold() { # strict, every packet 800 ms late, and nothing was asked before: handshake and keys too
    internet=slow
    go
}

situation_dead() { # strict, the server answers nothing at all
    internet=dead
    go
}

situation_dead-opportunistic() { # opportunistic, the server answers nothing at all
    wan=(connection.dns-over-tls opportunistic) dot=opportunistic internet=dead
    go
}

situation_refuse-soa() { # strict and DNSSEC off, the server refuses the question that Dotlight asks first
    dnssec=no internet=refuse-soa
    go
    lab_inside connectivity
}

situation_refuse-soa-dnssec() { # the same with DNSSEC on: the refusal bears no signature
    internet=refuse-soa
    go
    lab_inside connectivity
}

situation_portal() { # strict and DNSSEC on, behind a captive portal
    internet=portal
    go
    lab_inside connectivity
}

situation_portal-dhcp() { # as DHCP gives it, behind a captive portal
    wan=(connection.dns-over-tls default ipv4.dns "" ipv4.ignore-auto-dns no) dot=no dns=192.0.2.53 dnssec=
    internet=portal
    go
    lab_inside connectivity
}

situation_portal-dnssec() { # as DHCP gives it but DNSSEC on, behind a captive portal
    wan=(connection.dns-over-tls default ipv4.dns "" ipv4.ignore-auto-dns no) dot=no dns=192.0.2.53
    internet=portal
    go
    lab_inside connectivity
}
