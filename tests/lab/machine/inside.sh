#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Dotlight contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs in the machine, as root: what a situation changes there. inside.sh FUNCTION ARGUMENTS...
set -euo pipefail

# shellcheck source=tests/lab/machine/inside-programs.sh
. /src/tests/lab/machine/inside-programs.sh
# shellcheck source=tests/lab/machine/inside-packets.sh
. /src/tests/lab/machine/inside-packets.sh

profiles=/etc/NetworkManager/system-connections
resolve1=(org.freedesktop.resolve1 /org/freedesktop/resolve1)

await() { # SECONDS CONDITION...
    local end=$((${EPOCHREALTIME/./} + $1 * 1000000))
    shift
    until "$@" >/dev/null 2>&1; do
        ((${EPOCHREALTIME/./} < end)) || { echo "waited in vain for: $*" >&2; return 1; }
        read -r -t 0.02 <> <(:) || true
    done
}

# Everything back to what the disk had at first, whatever the last situation was; daemons that were stopped come back in go.
clean() {
    local unit
    rm -rf /etc/systemd/resolved.conf.d /etc/systemd/dns-delegate.d /run/systemd/network /etc/dnssec-trust-anchors.d/*
    no_programs
    # The servers of the next one look the same and are not.
    rm -f {/root,/home/*}/.local/state/dotlight/proofs.json
    for unit in systemd-resolved NetworkManager; do
        [ "$(systemctl is-enabled $unit 2>/dev/null)" = enabled ] || { systemctl -q unmask --runtime $unit; systemctl -q enable $unit; }
    done
    systemctl -q stop 'systemd-networkd*.socket' systemd-networkd 2>/dev/null || true
    if [ -e /etc/NetworkManager/conf.d/zz-situation.conf ]; then
        rm /etc/NetworkManager/conf.d/zz-situation.conf
        systemctl -q stop NetworkManager
    fi
    # After NetworkManager, which may have one of its own to write as long as it runs.
    resolv_conf_link ../run/systemd/resolve/stub-resolv.conf
    cp /src/tests/lab/machine/files$profiles/* $profiles/
    chmod 600 $profiles/*
}

# DOT DNS DNSSEC COUNT-OF-CONF CONF... PROPERTY VALUE...
go() {
    local dot=$1 dns=$2 dnssec=$3 lines=$4
    shift 4
    [ "$lines" = 0 ] || conf "${@:1:lines}"
    shift "$lines"
    [ -z "$dnssec" ] || ! feeds_dnssec || set -- "$@" connection.dnssec "$dnssec"
    networkmanager "$@"
    resolved_anew
    settled wan0 "$dot" "$dns"
    [ -z "$dnssec" ] || validates wan0 "$dnssec"
}

# LINE...: of resolved.conf, which it reads when it starts
conf() {
    mkdir -p /etc/systemd/resolved.conf.d
    printf '%s\n' '[Resolve]' "$@" >/etc/systemd/resolved.conf.d/situation.conf
}

# From NetworkManager 1.56 on a profile has a DNSSEC mode, and what resolved alone was told does not last.
feeds_dnssec() { [[ $(nmcli --version) =~ version\ 1\.([0-9]+) ]] && ((BASH_REMATCH[1] >= 56)); }

# LINK MODE
validates() {
    feeds_dnssec || resolvectl dnssec "$1" "$2"
    await 30 validates_now "$1" "$2"
}
validates_now() { [ "$(resolvectl dnssec "$1")" = "Link $(index "$1") ($1): $2" ]; }

# Its profiles as they are on disk, with PROPERTY VALUE... in wan0's.
networkmanager() {
    systemctl -q start NetworkManager
    nmcli -t connection reload
    [ $# -eq 0 ] || nmcli -t connection modify wan "$@"
    down guest
    down vpn
    if [ "$(nmcli -g GENERAL.STATE connection show wan)" = activated ]; then
        nmcli -t device reapply wan0
    else
        nmcli -t --wait 60 connection up wan
    fi
}

down() { [ -z "$(nmcli -g GENERAL.STATE connection show "$1")" ] || nmcli -t connection down "$1"; }

# A resolved that remembers nothing: no per-link settings, no server's abilities, no connection.
resolved_anew() {
    await 10 forgets
    systemctl -q start systemd-resolved
}
# Whoever asks for resolved meanwhile has it started, which cancels the stop or comes before the forgetting.
forgets() {
    systemctl -q stop systemd-resolved && rm -rf /run/systemd/resolve/netif && ! systemctl -q is-active systemd-resolved
}

# LINK DOT DNS: NetworkManager has told resolved, and the link's DNS is in use.
settled() { await 30 says "$@"; }
says() {
    [ "$(resolvectl dnsovertls "$1")" = "Link $(index "$1") ($1): $2" ] &&
        [ "$(resolvectl dns "$1")" = "Link $(index "$1") ($1):${3:+ $3}" ] &&
        { [ -z "$3" ] || scoped "$1"; }
}
scoped() { [[ $(link "$1" ScopesMask) =~ ^t\ [0-9]*[13579]$ ]]; }
index() { cat "/sys/class/net/$1/ifindex"; }

# LINK PROPERTY, as resolved has it
link() {
    local path
    path=$(busctl -j call "${resolve1[@]}" org.freedesktop.resolve1.Manager GetLink i "$(index "$1")" | sed 's/.*"\(\/[^"]*\)".*/\1/')
    busctl get-property org.freedesktop.resolve1 "$path" org.freedesktop.resolve1.Link "$2"
}

# PROFILE: shortly after resolved has started, NetworkManager 1.52 may lose what it has to tell about a further link.
up() {
    nmcli -t connection up "$1"
    nmcli -t general reload dns-full
}

guest() {
    up guest
    settled guest0 no 203.0.113.53
}

# [SERVER DOMAINS]: another server than the usual one, for other domains
vpn() {
    local server=${1:-192.0.2.60}
    await 30 test -e /sys/class/net/vpn0
    [ $# -eq 0 ] || nmcli -t connection modify vpn ipv4.dns "$server" ipv4.dns-search "$2" ipv4.routes "$server/32 198.18.0.1"
    up vpn
    settled vpn0 no "$server"
}

# LINE...: of its section [main], for the next time that it starts.
networkmanager_conf() {
    printf '%s\n' '[main]' "$@" >/etc/NetworkManager/conf.d/zz-situation.conf
    systemctl -q stop NetworkManager
}

global_dns() {
    printf '%s\n' '[global-dns-domain-*]' servers=192.0.2.54 >/etc/NetworkManager/conf.d/zz-situation.conf
    systemctl -q restart NetworkManager
}

# What global_dns did, undone.
no_global_dns() {
    rm /etc/NetworkManager/conf.d/zz-situation.conf
    systemctl -q restart NetworkManager
}

# Known from systemd 258 on; an older one does not look there.
delegate() {
    mkdir -p /etc/systemd/dns-delegate.d
    printf '%s\n' '[Delegate]' DNS=192.0.2.60 'Domains=~corp.example' >/etc/systemd/dns-delegate.d/corp.dns-delegate
}

networkd() {
    printf '%s\n' '[device-situation]' match-device=interface-name:wan0 managed=0 >/etc/NetworkManager/conf.d/zz-situation.conf
    # What it had when it was stopped it takes up again, whatever its configuration says.
    systemctl -q stop NetworkManager
    rm -rf /run/NetworkManager/devices
    systemctl -q start NetworkManager
    mkdir -p /run/systemd/network
    printf '%s\n' '[Match]' Name=wan0 '[Network]' DHCP=ipv4 'DNS=192.0.2.53#dns.example' DNSOverTLS=yes DNSSEC=yes \
        IPv6AcceptRA=no '[DHCPv4]' UseDNS=no >/run/systemd/network/10-wan.network
    systemctl -q restart systemd-networkd
    await 30 networkd_has wan0
    settled wan0 yes '192.0.2.53#dns.example'
}
networkd_has() { [ "$(networkctl --json=short status "$1" | grep -o '"AdministrativeState":"[a-z]*"')" = '"AdministrativeState":"configured"' ]; }

many_up() { await 30 many_are_up "$1"; }
many_are_up() { [ "$(cat /sys/class/net/many*/operstate | grep -cx up)" = "$1" ]; }

many_dns() {
    python3 /src/tests/lab/machine/many_dns.py "$1"
    await 30 scoped "many$(($1 - 1))"
}

carrier() { await 30 grep -qx "$1" /sys/class/net/wan0/carrier; }

# NetworkManager gives a cable some seconds to come back.
unplugged() { await 30 unavailable wan0; }
unavailable() { [[ $(nmcli -g GENERAL.STATE device show "$1") == 20* ]]; }

# NetworkManager's own look at the network, which it otherwise keeps from: when it does is nothing to rely on.
connectivity() {
    printf '%s\n' '[connectivity]' enabled=true >/etc/NetworkManager/conf.d/zz-situation.conf
    nmcli -t general reload conf
    nmcli networking connectivity check
}

# UNIT VERB OPTIONS...: stopped, and so that it stays so
stop() {
    local unit=$1
    shift
    [ $# -eq 0 ] || systemctl -q "$@" "$unit"
    systemctl -q stop "$unit"
}

start() { systemctl -q start "$1"; }
restart() { systemctl -q restart "$1"; }

crash() {
    local old
    old=$(systemctl show -P MainPID "$1")
    kill -SEGV "$old"
    await 30 another "$1" "$old"
}
another() { [[ $(systemctl show -P MainPID "$1") != @(0|"$2") ]] && systemctl -q is-active "$1"; }

# The question that Dotlight asks too. LINK, or without one.
lookup() {
    local number=0
    [ $# -eq 0 ] || number=$(index "$1")
    busctl --timeout=9 call "${resolve1[@]}" org.freedesktop.resolve1.Manager ResolveRecord isqqt "$number" . 1 6 $((0x1003801))
}

# LINK MODE, LINK SERVER: nobody is told of that.
silently() { resolvectl dnsovertls "$1" "$2"; }
silently_dns() { resolvectl dns "$1" "$2"; }

# Root keys to trust, for the next time that resolved starts: the root's own key as a DNSKEY, which it can't use.
anchor_dnskey() { cp /usr/local/share/lab/anchor.dnskey /etc/dnssec-trust-anchors.d/lab.positive; }
# NAME...: names without signatures, likewise.
negative_anchors() { printf '%s\n' "$@" >/etc/dnssec-trust-anchors.d/situation.negative; }

# One program that follows, as somebody without a session.
follow() {
    systemd-run --quiet --unit=lab-follow --uid=tester --property=StandardOutput=truncate:/run/lab-follow --setenv=LANG=C.UTF-8 \
        dotlightctl watch --json
    follower >/run/lab-follower
}
follower() { systemctl show --property=MainPID,NRestarts,ActiveState lab-follow; }

# It is still the same one, and ends when it is told to.
follow_end() {
    [ "$(follower)" = "$(cat /run/lab-follower)" ] || { echo "dotlightctl watch did not live to the end" >&2; return 1; }
    systemctl -q stop lab-follow
    ! systemctl -q is-failed lab-follow || { echo "dotlightctl watch failed when it was ended" >&2; return 1; }
}
follow_stop() { systemctl -q stop lab-follow 2>/dev/null || true; }

"$@"
