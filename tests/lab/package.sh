# SPDX-FileCopyrightText: 2026 Dotlight contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# shellcheck shell=bash
# `./dev package`: Debian packages of the source as it is now, built in the image from a copy, into dist/. With --prove,
# what lies in dist/ is tried on a plain Debian instead.

# shellcheck source=tests/lab/package-test.sh
. "$top/tests/lab/package-test.sh"

# The image has g++ and make without the package build-essential, which dpkg asks for beside what the source asks for.
# Debug symbols would double the time, and nobody installs them from here.
# shellcheck disable=SC2016 # The inner shell expands it.
package_build='cd "$1" && dpkg-checkbuilddeps -I || exit
    export CMAKE_CXX_COMPILER_LAUNCHER=ccache DEB_CXXFLAGS_STRIP=-g DEB_BUILD_OPTIONS=noautodbgsym\ terse
    dpkg-buildpackage --no-check-builddeps --build=binary --no-sign --jobs="$(nproc)"'

package_make() {
    case $* in
        '') ;;
        --prove) package_prove; return ;;
        *) usage "package knows no other argument than --prove" ;;
    esac
    local work folder log start=$SECONDS
    image_ensure
    # One place for each that the source lies at: the compiler cache knows a path again.
    work=package-$(printf %s "$top" | sha256sum | cut -c1-8)
    folder=$(work_path)/$work
    log=$(work_path)/$work.log
    mkdir -p "$(work_path)"
    exec 6>"$folder.lock"
    flock -n 6 || { say "another run is making packages; waiting for it"; flock 6; }
    package_copy "$folder"
    say "building packages (log: $log)"
    inside sh -c "$package_build" sh "/cache/$work/dotlight" >"$log" 2>&1 6>&- || { tail -n 20 "$log" | cut -c 1-200 >&2; die "the packages could not be built; see $log"; }
    package_deliver "$folder"
    exec 6>&-
    say "done in $((SECONDS - start)) s; on Debian 13: apt install ./dist/*.deb"
}

# What belongs to the source, with debian/ where dpkg wants it: the source folder itself stays as it is.
package_copy() {
    local folder=$1
    rm -rf --one-file-system "$folder"
    mkdir -p "$folder/dotlight"
    lint_files >"$folder/files"
    (cd "$top" && tar --null --files-from "$folder/files" --ignore-failed-read -cf -) 2>/dev/null | tar -C "$folder/dotlight" -xf -
    cp -r "$folder/dotlight/desktop/debian" "$folder/dotlight/debian"
}

# Old packages beside the new would be installed along with them by the same *.deb.
package_deliver() {
    local folder=$1
    mkdir -p "$top/dist"
    rm -f "$top"/dist/dotlight*.deb
    cp "$folder"/dotlight*.deb "$top/dist/"
    rm -rf --one-file-system "$folder"
    chown --reference="$top" "$top/dist" "$top"/dist/*.deb
    (cd "$top" && ls -sh dist/*.deb)
}
