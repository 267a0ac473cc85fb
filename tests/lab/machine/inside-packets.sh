# SPDX-FileCopyrightText: 2026 Dotlight contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# shellcheck shell=bash
# A part of inside.sh: counts packets where they leave the machine.

# Counts what leaves this machine from now on: tester's own packets, questions of anybody, NetworkManager's look for the
# page that it knows, and what else there is. What links need to be links is not counted, nor are markers, nor what the
# kernel says to those who still talk to a program of the last situation, nor the end of a look at the page: a look is
# what asks for a connection or sends something over one that NetworkManager has kept, whose server may be gone meanwhile.
packets_count() {
    nft -f - <<'END'
table inet leaving
delete table inet leaving
table inet leaving {
    counter own {}
    counter strange {}
    counter dns {}
    counter page {}
    counter other {}
    chain out {
        type filter hook output priority 0;
        oifname "lo" return
        tcp flags & rst == rst return
        udp dport 7 meta skuid root return
        meta skuid tester ip6 daddr ::/0 counter name strange
        meta skuid tester ip daddr != 192.0.2.53 counter name strange
        meta skuid tester meta l4proto != { tcp, udp } counter name strange
        meta skuid tester meta l4proto { tcp, udp } th dport != { 53, 853 } counter name strange
        meta skuid tester counter name own
        meta l4proto { tcp, udp } th dport { 53, 853 } counter name dns return
        ip daddr 224.0.0.0/4 return
        ip6 daddr ff00::/8 return
        meta l4proto { icmp, ipv6-icmp } return
        tcp dport 80 tcp flags & (syn | psh) == 0 return
        udp dport { 67, 547 } return
        meta skuid root tcp dport 80 counter name page return
        counter name other
    }
}
END
}
packets_count_no_more() { nft delete table inet leaving 2>/dev/null || true; }

# own N dns N other N page N
packets() {
    local name
    for name in own dns other page; do
        printf '%s %s ' "$name" "$(nft list counter inet leaving "$name" | sed -n 's/.*packets \([0-9]*\).*/\1/p')"
    done
}

# Those of tester's own that go elsewhere than to the link's server and its two ports.
strange_packets() { nft list counter inet leaving strange | sed -n 's/.*packets \([0-9]*\).*/\1/p'; }

# resolved ends connections that nobody needs after a while, which are packets too.
streams_ended() { await 45 no_streams; }
no_streams() { [ -z "$(ss -Htn state connected exclude time-wait '( dport = :853 or dport = :53 )')" ]; }

# The same of a look at the page that is under way, which NetworkManager gives up after 20 s.
pages_ended() { await 21 no_pages; }
no_pages() { [ -z "$(ss -Htn state syn-sent '( dport = :80 )')" ]; }

# One packet of tester's that leaves.
own_packet() {
    setpriv --reuid tester --regid tester --clear-groups python3 -c \
        'import socket; socket.socket(socket.AF_INET, socket.SOCK_DGRAM).sendto(b"x", ("192.0.2.90", 9))'
}

# A packet that leaves after all those that somebody has caused: what resolved still had to ask, it has asked.
marker() {
    await 30 nothing_open
    python3 -c 'import socket; socket.socket(socket.AF_INET, socket.SOCK_DGRAM).sendto(b"x", ("192.0.2.90", 7))'
}
nothing_open() {
    [[ $(busctl get-property "${resolve1[@]}" org.freedesktop.resolve1.Manager TransactionStatistics) == '(tt) 0 '* ]]
}
