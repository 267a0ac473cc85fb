# SPDX-FileCopyrightText: 2026 Dotlight contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# shellcheck shell=bash disable=SC1091
# Pid 1 of the small internet, in its root: addresses, keys, servers, then waits for ever and buries the dead.
set -euo pipefail
. /lab/inside/facts.sh
. /lab/inside/zones.sh
. /lab/inside/certs.sh
. /lab/inside/servers.sh

addresses() {
    {
        echo link set lo up
        local address server n cert
        for address in 192.0.2.{1,53,54,60,80,81,90} "$private4" 203.0.113.53; do echo address add "$address/32" dev lo; done
        for address in 2001:db8::{1,53,54,80,81,90}; do echo address add "$address/128" dev lo nodad; done
        while read -r server n cert; do
            echo address add "$(backend4 "$n")/32" dev lo
            echo address add "$(backend6 "$n")/128" dev lo nodad
        done <<<"$servers
$odd
portal $portal_n -
router $router_n -"
    } | ip -batch -
}

# The table of local addresses is asked first of all by default; what is marked as slow must be sent away before.
slow_way() {
    local family
    ip tuntap add slow0 mode tun
    ip link set slow0 up
    for family in -4 -6; do
        ip "$family" rule add pref 10 lookup local
        ip "$family" rule del pref 0
        ip "$family" rule add pref 5 fwmark 0x510 lookup 100
        ip "$family" route add default dev slow0 table 100
    done
}

settings() {
    local where
    for where in all default lo; do
        echo 0 >/proc/sys/net/ipv4/conf/$where/rp_filter
        echo 0 >/proc/sys/net/ipv6/conf/$where/accept_dad
    done
    # That there is no way to an address is told each time.
    echo 0 >/proc/sys/net/ipv4/icmp_ratelimit
    echo 1 >/proc/sys/net/ipv4/ip_forward
    echo 1 >/proc/sys/net/ipv6/conf/all/forwarding
    # A stream that was there before a switch must be seen again as the new rules see it.
    echo 1 >/proc/sys/net/netfilter/nf_conntrack_tcp_loose 2>/dev/null || true
}

settings
addresses
slow_way
certs_make &
certs=$!
zones_make
wait "$certs"
servers_start
bash /lab/inside/reset.sh
nft -f - <<<"$(bash /lab/inside/counters.sh)"
await 15 servers_ready
touch /state/ready
while :; do
    sleep infinity &
    wait $! || true
done
