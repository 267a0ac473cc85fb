# SPDX-FileCopyrightText: 2026 Dotlight contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# shellcheck shell=bash disable=SC2034 # What they set is read by `go`.
# More links than one, fewer, and other hands than NetworkManager's on them.

situation_guest-plain() { # a second link with plain DNS beside the strict one
    go
    lab_inside guest
}

situation_vpn-split() { # a VPN with DNS of its own for corp.example only
    go
    lab_tunnel_up
    lab_inside vpn
}

situation_vpn-private() { # a VPN with a server that has a zone of its own below a signed one, and proves nothing of it
    go
    lab_tunnel_up
    lab_inside vpn 192.0.2.61 '~private.example,~corp.internal'
}

situation_home-router() { # DNS over TLS off and DNSSEC on, the server is a router that has names of its own and passes on the rest
    wan=(connection.dns-over-tls no ipv4.dns 192.0.2.53 ipv4.dns-search lan) dot=no dns=192.0.2.53
    internet=home-router
    go
}

situation_global-beside-dhcp() { # strict servers in resolved.conf, and DHCP's in clear beside them
    wan=(connection.dns-over-tls no ipv4.dns "" ipv4.ignore-auto-dns no) dot=no dns=192.0.2.53 dnssec=
    conf=(DNS=192.0.2.54#dns2.example DNSOverTLS=yes DNSSEC=yes)
    go
}

situation_global-before-dhcp() { # strict servers in resolved.conf for every name, DHCP's for none
    wan=(connection.dns-over-tls no ipv4.dns "" ipv4.ignore-auto-dns no) dot=no dns=192.0.2.53 dnssec=
    conf=(DNS=192.0.2.54#dns2.example Domains=~. DNSOverTLS=yes DNSSEC=yes)
    go
}

situation_nm-global-dns() { # servers in NetworkManager's global DNS, which never reach resolved
    go
    lab_inside global_dns
}

situation_networkd-link() { # wan0 is managed by systemd-networkd, strict
    go
    lab_inside networkd
}

situation_delegate() { # from systemd 258 on: a server for corp.example only, which is no link's
    lab_inside delegate
    go
}

situation_many-links() { # 500 further links without DNS
    lab_many 500
    go
}

situation_many-dns-links() { # 500 further links with DNS for one domain each
    lab_many 500
    go
    lab_inside many_dns 500
}

situation_flapping-cable() { # the cable goes out and in five times, and is in at the end
    local time
    go
    for time in 1 2 3 4 5; do
        lab_inet ip link set inet-wan down
        lab_inside carrier 0
        lab_inet ip link set inet-wan up
        lab_inside carrier 1
    done
    lab_inside settled wan0 yes "$dns"
}

situation_no-servers() { # a cable and a gateway, but no server for anything
    wan=(ipv4.dns "") dns=
    go
}

situation_offline() { # the cable is out
    go
    lab_inet ip link set inet-wan down
    lab_inet ip link set inet-guest down
    lab_inside unplugged
}

situation_designated() { # as DHCP gives it, and the server says that it can be asked over TLS, which its certificate shows
    dhcp_alone
    internet=designates
    go
}

situation_designated-lacking() { # the same, but the certificate does not hold the server's address
    dhcp_alone
    internet=designates-lacking
    go
}

situation_designated-stranger() { # the same, but the server names somebody else
    dhcp_alone
    internet=designates-stranger
    go
}

situation_designated-shut() { # the same, but nobody listens at the port that it names
    dhcp_alone
    internet=designates-shut
    go
}

situation_designated-https() { # the same, but it can be asked over HTTPS alone
    dhcp_alone
    internet=designates-https
    go
}

situation_designated-odd() { # the same, but it wants something known that nobody knows
    dhcp_alone
    internet=designates-odd
    go
}

situation_designated-othername() { # the same, but under a name that is not in the certificate
    dhcp_alone
    internet=designates-othername
    go
}

situation_search-domain() { # a link with a domain that is put behind single words
    wan=(ipv4.dns-search good.example)
    go
}

dhcp_alone() { wan=(connection.dns-over-tls default ipv4.dns "" ipv4.ignore-auto-dns no) dot=no dns=192.0.2.53 dnssec=; }
