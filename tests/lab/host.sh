# SPDX-FileCopyrightText: 2026 Dotlight contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# shellcheck shell=bash
# What the host must have and give: root, namespaces, a handful of packages and room for the image.

# Everything but `help` and a native run comes through here, with dev's own arguments.
host_ready() {
    [ "$(uname -s)" = Linux ] || die "this needs Linux"
    # Before root does it: the folders above it stay the caller's too.
    mkdir -p "$cache" || die "the cache folder $cache cannot be made; set DOTLIGHT_CACHE to another"
    [ "$(id -u)" = 0 ] || host_become_root "$@"
    host_packages
    host_namespaces
}

# The cache stays the caller's: root's own home would hold a second image.
host_become_root() {
    local keep=(DOTLIGHT_CACHE="$cache") name
    for name in DOTLIGHT_LAB CI TERM {http,https,ftp,all,no}_proxy {HTTP,HTTPS,FTP,ALL,NO}_PROXY; do
        [ -z "${!name-}" ] || keep+=("$name=${!name}")
    done
    command -v sudo >/dev/null || die "this needs root, and there is no sudo here: run it as root"
    if [ ! -t 0 ] && ! sudo -n true 2>/dev/null; then
        die "this needs root, and sudo wants a password that cannot be asked for here: run it as root or from a terminal"
    fi
    say "this needs root (for the Debian image and its namespaces): going on through sudo"
    exec sudo env "${keep[@]}" "$top/dev" "$@"
}

host_packages() {
    local want=() package log="$cache/host-packages.log"
    command -v dpkg-query >/dev/null || { host_programs; return; }
    for package in mmdebstrap systemd-container iproute2 procps util-linux; do
        [[ $(dpkg-query -W -f='${Status}' "$package" 2>/dev/null) == *'ok installed'* ]] || want+=("$package")
    done
    [ ${#want[@]} -gt 0 ] || return 0
    command -v apt-get >/dev/null || die "these packages are missing, and there is no apt-get to install them: ${want[*]}"
    say "installing on this machine: ${want[*]} (systemd-container may bring a newer systemd of the same release with it)"
    exec 7>"$cache/host-packages.lock"
    flock 7
    { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${want[@]}"; } \
        >"$log" 2>&1 </dev/null || { tail -n 5 "$log" >&2; die "could not install ${want[*]}; all of it is in $log"; }
    exec 7>&-
}

# On a machine that is no Debian the programs are enough, whatever their packages are called.
host_programs() {
    local program missing=()
    for program in mmdebstrap systemd-nspawn ip ps unshare nsenter; do
        command -v "$program" >/dev/null || missing+=("$program")
    done
    [ ${#missing[@]} -eq 0 ] || die "these programs are missing: ${missing[*]}; install them by your system's own means"
}

host_namespaces() {
    local why
    why=$(unshare --mount --pid --fork --ipc --uts --net true 2>&1) && return
    die "this machine lets not even root make namespaces, which the Debian image runs in.
  $why
  In a container, start it with more rights: docker or podman run --privileged, LXC security.nesting=true."
}

# $1: gigabytes wanted in the cache folder.
host_room() {
    local free
    free=$(df -Pk "$cache" | awk 'NR == 2 {print int($4 / 1048576)}')
    [ "$free" -ge "$1" ] || die "$cache has $free GB free and $1 are needed; make room or set DOTLIGHT_CACHE to another place"
}

# What root made for the person who called through sudo belongs to that person.
host_give_back() { [ -z "${SUDO_UID-}" ] || chown -R "$SUDO_UID:${SUDO_GID:-$SUDO_UID}" "$@"; }
