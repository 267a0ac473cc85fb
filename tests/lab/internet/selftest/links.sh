# SPDX-FileCopyrightText: 2026 Dotlight contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# shellcheck shell=bash
# Every server runs; DHCP, router advertisements, routes.

line "$(internet status >/dev/null && echo yes)" 'every server runs' "$(internet status || true)"
has 'DHCP on wan' '^198\.51\.100\.[0-9]+ router 198\.51\.100\.1 dns 192\.0\.2\.53$' python3 /lab/selftest/dhcp.py wan
has 'DHCP on guest' '^203\.0\.113\.[0-9]+ router 203\.0\.113\.1 dns 203\.0\.113\.53$' python3 /lab/selftest/dhcp.py guest
client ip address add 198.51.100.20/24 dev wan
client ip address add 203.0.113.20/24 dev guest
client ip address add 198.18.0.2/30 dev vpn
client ip route add default via 198.51.100.1
has 'router advertisement on wan' '2001:db8:1:' timeout 6 bash -c \
    'until ip -6 address show dev wan scope global | grep 2001; do read -r -t 0.1 <> <(:); done'
has 'connectivity check' '^NetworkManager is online$' python3 /lab/selftest/get.py http://192.0.2.80/check
has 'connectivity check over IPv6' '^NetworkManager is online$' python3 /lab/selftest/get.py 'http://[2001:db8::80]/check'
has 'guest resolver over its own link' 'status: NOERROR' kdig @203.0.113.53 -b 203.0.113.20 www.good.example
lacks 'guest resolver has no 853' 'status: NOERROR' kdig @203.0.113.53 +tls +time=2 www.good.example
has 'corp resolver knows the inside' '198\.18\.0\.10' kdig @192.0.2.60 +short intranet.corp.example
has 'private resolver knows its own' '10\.99\.9\.7' kdig @192.0.2.61 +short intranet.private.example
has 'private resolver passes on what is not' '192\.0\.2\.90' kdig @192.0.2.61 +short www.good.example
has 'others do not' 'NXDOMAIN' kdig @192.0.2.53 intranet.corp.example
