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

situation_853-not-tls() { # strict, something else than TLS on port 853
    internet=tls-other
    go
}

situation_853-stalled() { # strict, port 853 is open and silent
    internet=tls-stall
    go
}

situation_853-mute() { # strict, TLS on port 853, and no answer to any question over it
    internet=tls-mute
    go
}

situation_853-mute-dhcp() { # the same of a server without a name, as DHCP gives it
    dhcp_alone
    internet=tls-mute
    go
}

situation_853-cut() { # strict, port 853 hangs up as soon as it hears TLS
    internet=tls-cut
    go
}

situation_853-alert() { # strict, port 853 speaks TLS, and only to say that there is no agreement
    internet=tls-alert
    go
}

situation_853-prohibited() { # strict, a firewall rejects port 853 by ICMP
    internet=tls-prohibit
    go
}

situation_53-dropped() { # strict, port 53 dropped, 853 open
    internet=plain-drop
    go
}

situation_second-server-shut() { # strict, two servers, port 853 refused at the second
    wan=(ipv4.dns '192.0.2.53#dns.example,192.0.2.54#dns2.example') dns='192.0.2.53#dns.example 192.0.2.54#dns2.example'
    go
    lab_internet switch tls-refuse second 6>&-
}

situation_853-open-elsewhere() { # strict, port 853 refused at the link's server, open at another one by resolved.conf
    conf=(DNS=192.0.2.54#dns2.example DNSOverTLS=yes DNSSEC=yes) internet=tls-refuse
    go
}

situation_off-slow() { # DNS over TLS off, every packet 800 ms late: a question can be seen while it waits
    wan=(connection.dns-over-tls no) dot=no dnssec=no internet=slow
    go
}

situation_fallback-slow() { # opportunistic, fell back to clear text, slow now
    wan=(connection.dns-over-tls opportunistic) dot=opportunistic dnssec=no internet=tls-refuse
    go
    # What it learns of the server here outlives the refusal.
    lab_inside await 30 lookup wan0
    net slow
}

situation_fallback-beside-strict() { # a link that fell back to clear text, and strict resolved.conf, both with one server, slow
    wan=(connection.dns-over-tls opportunistic) dot=opportunistic dnssec=no internet=tls-refuse
    conf=(DNS=192.0.2.53#dns.example DNSOverTLS=yes)
    go
    lab_inside await 30 lookup wan0
    net slow
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

situation_dead-later() { # strict, the server answers nothing any more after NetworkManager reached the internet
    go
    lab_inside connectivity
    net dead
}

situation_dead-dhcp() { # as DHCP gives it, the server answers nothing at all
    wan=(connection.dns-over-tls default ipv4.dns "" ipv4.ignore-auto-dns no) dot=no dns=192.0.2.53 dnssec=
    internet=dead
    go
}

situation_web-refused() { # as DHCP gives it, names resolve, and nobody lets NetworkManager have the page that it looks for
    wan=(connection.dns-over-tls default ipv4.dns "" ipv4.ignore-auto-dns no) dot=no dns=192.0.2.53 dnssec=
    internet=web-refuse
    go
    lab_inside connectivity
}

situation_dead-everywhere() { # servers of two links and of resolved.conf, none of which answers, and to one leads no way
    wan=(ipv4.dns '192.0.2.53#dns.example,192.0.2.54#dns2.example') dns='192.0.2.53#dns.example 192.0.2.54#dns2.example'
    conf=('DNS=192.0.2.54#dns2.example 10.99.0.1#dns.example')
    go
    lab_inside guest
    lab_internet switch dead all 6>&-
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
