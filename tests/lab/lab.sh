# SPDX-FileCopyrightText: 2026 Dotlight contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# shellcheck shell=bash
# `./dev lab`: a machine with the real daemons in a container, and a small internet beside it, both thrown away by `down`.

for name in state need boot links enter desktop install situation; do
    # shellcheck source=/dev/null
    . "$top/tests/lab/machine/$name.sh"
done

lab_help() {
    cat <<'END'
./dev lab up                 boot the lab: a Debian machine with resolved and NetworkManager, and a small internet
./dev lab down               power it off, and take away what it left on this machine
./dev lab status             is it up, and in which situation
./dev lab scenarios          the situations it can be put in
./dev lab scenario NAME      put it in one, and leave it there to look around
./dev lab sh [CMD...]        a root shell, or one command, in it
./dev lab as-user [CMD...]   the same as the person at its screen, with that person's session bus
./dev lab install            build Dotlight and install it there
./dev lab desktop            start Plasma on a virtual screen there
./dev lab shot [FILE]        a picture of that screen (usual: lab.png)

DOTLIGHT_LAB=NAME, in the environment: another lab beside the usual one
END
}

lab_main() {
    local verb=${1:-help}
    [ $# -eq 0 ] || shift
    case $verb in
        help | -h | --help) lab_help ;;
        up) lab_locked lab_up ;;
        down) lab_locked lab_down ;;
        scenario) lab_wants_name "$@"; lab_locked lab_scenario "$1" ;;
        install) lab_locked lab_install ;;
        desktop) lab_locked lab_desktop ;;
        status) lab_status ;;
        scenarios) lab_scenarios ;;
        sh) lab_wanted; lab_shell "$@" ;;
        as-user) lab_wanted; lab_as_user "$@" ;;
        shot) lab_wanted; lab_shot "${1:-lab.png}" ;;
        *) usage "no such lab command: $verb (./dev lab help)" ;;
    esac
}

lab_wants_name() { [ $# -eq 1 ] || usage "lab scenario wants one name of those that ./dev lab scenarios lists"; }

lab_up() {
    local start=$SECONDS
    if lab_running; then
        [ "$(cat "$lab/top")" = "$top" ] || die "the lab is up, from $(cat "$lab/top"): ./dev lab down there, or DOTLIGHT_LAB=NAME for one beside it"
        [ "$(cat "$lab/image")" = "$(image_path)" ] || die "the lab is up, of another Debian image: ./dev lab down, or DOTLIGHT_LAB=NAME for one beside it"
        say "the lab is up already"
        return
    fi
    lab_need
    image_ensure
    lab_clear
    lab_boot || { lab_clear; die "the lab did not come up; $lab_logs/boot.log says more"; }
    say "the lab is up ($((SECONDS - start)) s); ./dev lab scenario NAME, ./dev lab sh"
}

# An ordinary end first: what a machine does at power-off is a part of what is tried here.
lab_down() {
    if lab_running; then
        lab_in systemctl poweroff --no-wall 2>/dev/null || true
        lab_await 20 lab_stopped || say "the machine does not power off; ending it"
    fi
    lab_clear
    say "the lab is down"
}

lab_status() {
    if ! lab_running; then
        say "the lab is down"
        return 1
    fi
    printf 'up, situation %s, from %s\n' "$(cat "$lab/situation" 2>/dev/null || echo none)" "$(cat "$lab/top")"
    lab_in systemctl is-system-running || true
    lab_in ip -brief address
}
