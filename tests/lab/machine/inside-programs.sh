# SPDX-FileCopyrightText: 2026 Dotlight contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# shellcheck shell=bash
# A part of inside.sh: what other programs on this machine have, do, and read.

# All of it as it was on the disk at first, but for resolv.conf.
no_programs() {
    rm -rf /home/tester/.mozilla /home/tester/.config/{chromium,BraveSoftware,dotlight}
    nft delete table inet situation 2>/dev/null || true
    [ ! -e /etc/nsswitch.conf.lab ] || mv /etc/nsswitch.conf.lab /etc/nsswitch.conf
    systemctl -q stop lab-proxy 2>/dev/null || true
}

resolv_conf() {
    rm /etc/resolv.conf
    echo "nameserver $1" >/etc/resolv.conf
}
resolv_conf_link() { ln -sfn "$1" /etc/resolv.conf; }
no_resolv_conf() { rm /etc/resolv.conf; }

# SOURCE...: the hosts line of nsswitch.conf
nsswitch() {
    cp /etc/nsswitch.conf /etc/nsswitch.conf.lab
    sed "s/^hosts:.*/hosts: $*/" /etc/nsswitch.conf.lab >/etc/nsswitch.conf
}

# [ADDRESS]: a program on this computer that passes questions on, as people have them.
local_proxy() {
    local address=${1:-127.0.0.1}
    systemd-run --quiet --unit=lab-proxy dnsmasq --keep-in-foreground --conf-file=/dev/null --pid-file= --no-resolv --no-hosts \
        --bind-interfaces --listen-address="$address" --server=192.0.2.53 --user=root
    await 10 listening "$address:53"
}
# The same in the place of resolved's stub.
stub_taken() { before_resolved local_proxy 127.0.0.53; }
# The same at every address, from where the stub's own gets what is sent there, and resolved does not.
stub_taken_any() {
    before_resolved passing_on
    [ -z "$(ss -Hlnu src 127.0.0.53)" ] || { echo "resolved's stub has its place all the same" >&2; return 1; }
}
# dnsmasq would share its place (SO_REUSEADDR); few others do.
passing_on() {
    systemd-run --quiet --unit=lab-proxy python3 /src/tests/lab/machine/passing_on.py 192.0.2.53
    await 10 listening 0.0.0.0:53
}
# COMMAND...: something is there before resolved is.
before_resolved() {
    systemctl -q mask --runtime --now systemd-resolved
    "$@"
    systemctl -q unmask --runtime systemd-resolved
    systemctl -q start systemd-resolved
}
listening() { ss -Hlnu | grep -qF "$1 "; }

# MODE of DNS over HTTPS: 2 is first, 3 is only, 5 is off
firefox() {
    local home=/home/tester/.mozilla/firefox
    mkdir -p $home/lab.default
    printf '[Profile0]\nName=default\nIsRelative=1\nPath=lab.default\nDefault=1\n' >$home/profiles.ini
    printf 'user_pref("network.trr.mode", %s); user_pref("network.trr.uri", "https://doh.example/dns-query");\n' "$1" \
        >$home/lab.default/prefs.js
    chown -R tester: /home/tester/.mozilla
}

# FOLDER MODE [TEMPLATES]: one of Chromium's kin
chromium() {
    local home=/home/tester/.config/$1
    mkdir -p "$home"
    printf '{"dns_over_https":{"mode":"%s","templates":"%s"}}\n' "$2" "${3-}" >"$home/Local State"
    chown -R tester: "/home/tester/.config/${1%%/*}"
}

# TEXT: of tester's own list of names for the check of signatures
test_names() {
    mkdir -p /home/tester/.config/dotlight
    echo "$1" >/home/tester/.config/dotlight/dnssec-names.json
    chown -R tester: /home/tester/.config/dotlight
}

# What is sent to resolved's stub does not arrive.
stub_shut() { nft 'table inet situation { chain out { type filter hook output priority 0; ip daddr 127.0.0.53 drop; }; }'; }
