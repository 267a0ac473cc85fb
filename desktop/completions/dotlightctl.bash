# SPDX-FileCopyrightText: 2026 Dotlight contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash

# A link's name may hold anything but blanks and slashes, also what a shell would run: names go from array to array, and
# never through compgen -W, which expands its words.
_dotlightctl_links() {
    local link
    choices+=(global)
    for link in /sys/class/net/*; do
        link=${link##*/}
        [[ $link == lo || ! -e /sys/class/net/$link/ifindex ]] || choices+=("$link")
    done
}

_dotlightctl() {
    local word=${COMP_WORDS[COMP_CWORD]} choices=() choice
    case $COMP_CWORD,${COMP_WORDS[1]} in
        1,*) choices=(status watch check where why report --help --version) ;;
        *,status) choices=(--json --no-lookup --help) && _dotlightctl_links ;;
        *,check)
            choices=(lookup resolv-conf local-proxy networkmanager portal bypass clock trust-anchor dnssec tls port-853
                designated-resolver wire latency --json --link --help)
            [ "${COMP_WORDS[COMP_CWORD - 1]}" != --link ] || { choices=() && _dotlightctl_links; }
            ;;
        *,where) choices=(--json --ask --help) ;;
        *,report) choices=(--check --help) ;;
        *,watch | *,why) choices=(--json --help) ;;
    esac
    COMPREPLY=()
    for choice in "${choices[@]}"; do
        [[ $choice != "$word"* ]] || COMPREPLY+=("$(printf %q "$choice")")
    done
}

complete -F _dotlightctl dotlightctl
