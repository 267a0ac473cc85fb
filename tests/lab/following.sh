# SPDX-FileCopyrightText: 2026 Dotlight contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# shellcheck shell=bash
# One `dotlightctl watch --json` lives through all of this. Each step makes another state than the one before, so a right
# last line is a new one; which is right says the situation's line in the expectations.

lab_following() {
    local start ended
    start=$(date +%s%N)
    # Not in a condition: there the -e of what is called would be off.
    set +e
    (set -e; lab_follow) >"$lab_logs/following.log" 2>&1
    ended=$?
    set -e
    lab_in cat /run/lab-follow >"$lab_logs/status/following.jsonl" 2>/dev/null || true
    lab_inside follow_stop
    [ "$ended" = 0 ] || set -- "$(tail -n 2 "$lab_logs/following.log" | tr '\n' ' ')"
    lab_tell following "${1-}" $((($(date +%s%N) - start) / 100000000))
}

lab_follow() {
    lab_scenario_quietly strict-link
    lab_inside follow
    followed strict-link
    follow_resolved
    follow_networkmanager
    follow_cable
    # Nothing tells of that but the slow look, whose interval is the real one here.
    lab_inside silently wan0 opportunistic
    followed settings-drift 70
    lab_inside networkd
    followed networkd-link
    lab_inside follow_end
}

# SITUATION [SECONDS]
followed() {
    echo "${FUNCNAME[1]}: waiting for what $1 expects:"
    lab_in python3 /src/tests/lab/follow.py "$1" "${2-20}" /run/lab-follow
}

follow_resolved() {
    lab_inside resolv_conf 127.0.0.53
    followed resolv-conf-static
    lab_inside conf DNSStubListener=no
    lab_inside restart systemd-resolved
    followed stub-listener-off
    lab_inside conf DNSStubListener=yes
    lab_inside crash systemd-resolved
    followed resolv-conf-static
    lab_inside stop systemd-resolved
    followed resolved-stopped
    lab_inside resolv_conf_link ../run/systemd/resolve/stub-resolv.conf
    lab_inside start systemd-resolved
    followed resolved-restarted
}

follow_networkmanager() {
    lab_inside stop NetworkManager
    followed nm-stopped
    lab_inside start NetworkManager
    followed strict-link
    lab_inside global_dns
    followed nm-global-dns
    lab_inside no_global_dns
    followed strict-link
}

follow_cable() {
    local time
    lab_inet ip link set inet-wan down
    lab_inet ip link set inet-guest down
    followed offline
    lab_inet ip link set inet-guest up
    for time in 1 2 3; do
        lab_inet ip link set inet-wan up
        lab_inside carrier 1
        lab_inet ip link set inet-wan down
        lab_inside carrier 0
    done
    lab_inet ip link set inet-wan up
    followed flapping-cable 40
}
