# SPDX-FileCopyrightText: 2026 Dotlight contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# shellcheck shell=bash
# The machine's links. wan0 and guest0 are cables to the small internet; vpn0 is a tunnel to it (relay.py); many0 to
# many499 are cables too, all of one link group, for a group goes at once.

lab_inet() { nsenter -t "$(lab_internet pid)" -n -- "$@" 6>&-; }

# NAME PEER MAC: one cable, made with both ends where they belong. A fixed MAC keeps leases and addresses the same.
lab_cable() {
    ip link add "$1" address "$3" netns "$(lab_init)" type veth peer name "$2" netns "$(lab_internet pid)" 6>&-
}

lab_links() {
    lab_cable wan0 inet-wan 02:00:5e:10:00:01
    lab_cable guest0 inet-guest 02:00:5e:10:00:02
    lab_internet attach 6>&-
}

# The internet's end of the tunnel gets its address here, since it comes and goes with it.
lab_tunnel_up() {
    lab_tunnel_down
    # shellcheck disable=SC2016 # The inner shells expand these.
    env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin setsid nsenter -t "$(lab_init)" -n bash -c '
        exec 4<>/dev/net/tun
        exec nsenter -t "$1" -n bash -c "exec 5<>/dev/net/tun; exec chroot \"\$0\" python3 -c \"\$1\" vpn0 inet-vpn" "$2" "$3"
        ' bash "$(lab_internet pid)" "$(image_path)" "$(cat "$top/tests/lab/machine/relay.py")" \
        >"$lab_logs/relay.log" 2>&1 </dev/null 6>&- &
    lab_remember $! "$lab/relay.pid"
    lab_await 5 lab_inet ip link show inet-vpn >/dev/null 2>&1 || return 1
    lab_inet ip address add 198.18.0.1/30 dev inet-vpn
    lab_inet ip link set inet-vpn up
}

lab_tunnel_down() { lab_end "$lab/relay.pid"; }

# COUNT: cables up at both ends, with an address each: 10.64.0.0/31 upwards. To be called before `go`: on a busy host
# resolved loses some of so many announcements, and one that starts later asks the kernel for all links.
lab_many() {
    local i high low init inet
    init=$(lab_init) inet=$(lab_internet pid)
    for ((i = 0; i < $1; i++)); do
        echo "link add many$i netns $init group 77 type veth peer name inet-many$i netns $inet"
    done | ip -batch - 6>&-
    lab_many_addresses "$1" many 1 | lab_in ip -batch -
    lab_many_addresses "$1" inet-many 0 | lab_inet ip -batch -
    lab_inside many_up "$1"
}

# COUNT NAME END
lab_many_addresses() {
    local i
    for ((i = 0; i < $1; i++)); do
        echo "address add 10.64.$((i / 128)).$((i % 128 * 2 + $3))/31 dev $2$i"
        echo "link set $2$i up"
    done
}

lab_many_gone() { lab_in ip link delete group 77 2>/dev/null || true; }
