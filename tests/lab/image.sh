# SPDX-FileCopyrightText: 2026 Dotlight contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# The Debian image that everything is built and tested in: made once, named by the hash of its package list.

image_packages() { sed -e 's/#.*//' "$top/tests/lab/packages.txt" | tr -s ' \n' '\n' | sed '/^$/d' | sort -u; }

# Where the image of $suite is, made or not.
image_path() {
    local hash
    hash=$({ echo "format 1 $suite"; image_packages; } | sha256sum | cut -c1-16)
    echo "$cache/image-$suite-$hash"
}

# mmdebstrap without a mirror argument takes its built-in default. testing's Release file may be past its date.
image_make() {
    local into=$1 log=$2
    mmdebstrap --variant=minbase --skip=cleanup/apt/cache \
        --aptopt='APT::Install-Recommends "false"' \
        --aptopt='Acquire::Check-Valid-Until "false"' --aptopt='Acquire::Check-Date "false"' \
        --dpkgopt=force-unsafe-io \
        --include="$(image_packages | paste -sd,)" \
        "$suite" "$into" >"$log" 2>&1 || return 1
    rm -rf "$into"/var/cache/apt/archives/*.deb
    echo dotlight-lab >"$into/etc/hostname"
    mkdir -p "$into/src" "$into/cache"
}

# A line a second while $1 (a pid) runs, so that nobody wonders; one line in a log, in place on a terminal.
image_progress() {
    local pid=$1 log=$2 start=$SECONDS last=0 step
    while kill -0 "$pid" 2>/dev/null; do
        read -r -t 1 <> <(:) || true
        step=$(tail -n 1 "$log" 2>/dev/null | cut -c1-60)
        if [ -t 2 ]; then
            printf '\r\033[K  %3d s  %s' $((SECONDS - start)) "$step" >&2
        elif ((SECONDS - start >= last + 20)); then
            last=$((SECONDS - start))
            printf '  %3d s  %s\n' "$last" "$step" >&2
        fi
    done
    [ ! -t 2 ] || printf '\r\033[K' >&2
}

# Makes the image if it is not there. Built under a temporary name and renamed, so a half-made one is never taken for
# whole; under a lock, so two runs at once make one.
image_ensure() {
    image=$(image_path)
    [ ! -d "$image" ] || return 0
    host_room 6
    exec 8>"$cache/image.lock"
    flock -n 8 || { say "another run is making the image; waiting for it"; flock 8; }
    if [ ! -d "$image" ]; then
        local half="$image.part" log="$cache/image-$suite.log" pid
        rm -rf --one-file-system "$half"
        say "making the Debian image ($suite, about 3 GB, once; log: $log)"
        image_make "$half" "$log" &
        pid=$!
        image_progress "$pid" "$log"
        wait "$pid" || { rm -rf --one-file-system "$half"; tail -n 15 "$log" >&2; die "the image could not be made; the log above says why"; }
        mv "$half" "$image"
    fi
    exec 8>&-
}
