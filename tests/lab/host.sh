# SPDX-FileCopyrightText: 2026 Dotlight contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# shellcheck shell=bash
# What the host must have and give.

need_root() {
    [ "$(id -u)" = 0 ] || die "$1 needs root: run it as root or through sudo"
}

host_packages() {
    local want=() package
    for package in mmdebstrap systemd-container iproute2 procps util-linux; do
        dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || want+=("$package")
    done
    [ ${#want[@]} -gt 0 ] || return 0
    command -v apt-get >/dev/null || die "these packages are missing and there is no apt-get to install them: ${want[*]}"
    say "installing on this machine: ${want[*]}"
    { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${want[@]}"; } \
        >"$cache/host-packages.log" 2>&1 || die "could not install ${want[*]}; see $cache/host-packages.log"
}
