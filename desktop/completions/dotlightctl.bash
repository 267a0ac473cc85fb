# SPDX-FileCopyrightText: 2026 Dotlight contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash

_dotlightctl_links() {
    local link
    for link in /sys/class/net/*; do
        link=${link##*/}
        [[ $link == lo || ! -e /sys/class/net/$link/ifindex ]] || printf '%s\n' "$link"
    done
    echo global
}

_dotlightctl() {
    local word=${COMP_WORDS[COMP_CWORD]} choices
    case $COMP_CWORD,${COMP_WORDS[1]} in
        1,*) choices='status watch --help --version' ;;
        *,status) choices="--json --no-lookup --help $(_dotlightctl_links)" ;;
        *,watch) choices='--json --help' ;;
        *) choices= ;;
    esac
    mapfile -t COMPREPLY < <(compgen -W "$choices" -- "$word")
}

complete -F _dotlightctl dotlightctl
