# SPDX-FileCopyrightText: 2026 Dotlight contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# shellcheck shell=bash
# The proof that the packages of ./dev package do on a plain Debian what they do here: installed by apt into a minimal
# system that nothing was prepared in, and run there.

# A plain minimal Debian 13, made once. What apt fetches is kept beside it.
package_plain() {
    local plain=$1 half=$1.part log="$cache/plain.log"
    [ ! -d "$plain" ] || return 0
    say "making a minimal Debian 13 (log: $log)"
    rm -rf --one-file-system "$half"
    mmdebstrap --variant=minbase --dpkgopt=force-unsafe-io trixie "$half" >"$log" 2>&1 ||
        { rm -rf --one-file-system "$half"; tail -n 10 "$log" >&2; die "the minimal Debian could not be made; see $log"; }
    # mmdebstrap copies the name of this machine.
    echo plain >"$half/etc/hostname"
    mv "$half" "$plain"
}

# Prints a line for each thing proven; fails with the first that is not so. In a shell of its own, whose end takes the
# tried system away.
package_prove() (
    debs=("$top"/dist/dotlight*.deb)
    [ -e "${debs[0]}" ] || die "there are no packages in dist/: ./dev package makes them"
    image_ensure
    exec 6>"$cache/plain.lock"
    flock -n 6 || { say "another run is trying packages; waiting for it"; flock 6; }
    package_plain "$cache/plain-trixie"
    work=$(work_path)
    mkdir -p "$work/archives"
    folder=$(mktemp -d "$work/plain.XXXXXX")
    trap 'rm -rf --one-file-system "$folder"' EXIT
    cp -a "$cache/plain-trixie" "$folder/root"
    cp "${debs[@]}" "$folder/"
    cp -L /etc/resolv.conf "$folder/root/etc/resolv.conf"
    inside bash /src/tests/lab/plain.sh "/cache/$(basename "$folder")" 6>&-
)
