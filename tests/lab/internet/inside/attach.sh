# SPDX-FileCopyrightText: 2026 Dotlight contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# shellcheck shell=bash
# Addresses on the links that were moved in, and DHCP on them. May be called as often as one likes.
set -euo pipefail

# LINK ADDRESS...
link_up() {
    local link=$1 address
    shift
    [ -e "/proc/sys/net/ipv4/conf/$link" ] || return 0
    echo 0 >"/proc/sys/net/ipv4/conf/$link/rp_filter"
    echo 0 >"/proc/sys/net/ipv6/conf/$link/accept_dad"
    echo 0 >"/proc/sys/net/ipv6/conf/$link/accept_ra"
    for address in "$@"; do ip address replace "$address" dev "$link"; done
    ip link set "$link" up
}

dhcp_stop() {
    local pid
    pid=$(cat /run/internet/pids/dhcp 2>/dev/null) || return 0
    kill "$pid" 2>/dev/null || return 0
    while kill -0 "$pid" 2>/dev/null; do read -r -t 0.02 <> <(:) || true; done
}

link_up inet-wan 198.51.100.1/24 2001:db8:1::1/64
link_up inet-guest 203.0.113.1/24
link_up inet-vpn 198.18.0.1/30
dhcp_stop
rm -f /run/internet/leases
dnsmasq --conf-file=/dev/null --user=root --port=0 --pid-file=/run/internet/pids/dhcp --bind-dynamic --log-dhcp \
    --log-facility=/state/log/dhcp.txt --dhcp-leasefile=/run/internet/leases --dhcp-authoritative --no-ping \
    --interface=inet-wan --interface=inet-guest --enable-ra \
    --dhcp-range=set:wan,198.51.100.50,198.51.100.99,1h \
    --dhcp-option=tag:wan,option:router,198.51.100.1 --dhcp-option=tag:wan,option:dns-server,192.0.2.53 \
    --dhcp-range=set:wan6,2001:db8:1::,ra-only,64,1h --dhcp-option=tag:wan6,option6:dns-server,'[2001:db8::53]' \
    --dhcp-range=set:guest,203.0.113.100,203.0.113.149,1h \
    --dhcp-option=tag:guest,option:router,203.0.113.1 --dhcp-option=tag:guest,option:dns-server,203.0.113.53
