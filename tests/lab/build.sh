# SPDX-FileCopyrightText: 2026 Dotlight contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# shellcheck shell=bash
# Building and running programs in the image. Source at /src, build trees and ccache at /cache, nothing else of the host.

# Runs "$@" in the image with namespaces of its own; a shell without arguments.
inside() {
    local work
    work="$cache/work-$(basename "$image")"
    mkdir -p "$work"
    # The word splitting of "$@" must survive into the inner shell: it gets them as its arguments.
    env -i TERM="${TERM:-dumb}" PATH=/usr/sbin:/usr/bin:/sbin:/bin \
        unshare --mount --pid --fork --ipc --uts --kill-child bash -c '
            set -e
            image=$1 top=$2 work=$3; shift 3
            mount --make-rprivate /
            mount --bind "$image" "$image"; cd "$image"
            mount --bind "$top" src; mount --bind "$work" cache
            mount -t proc proc proc; mount --rbind /dev dev; mount -t sysfs -o ro sys sys
            mount -t tmpfs tmp tmp; mount -t tmpfs run run; mkdir -p run/user/0
            export HOME=/root LANG=C.UTF-8 TZ=UTC XDG_RUNTIME_DIR=/run/user/0
            export CCACHE_DIR=/cache/ccache CCACHE_SLOPPINESS=pch_defines,time_macros CCACHE_COMPILERCHECK=content CCACHE_BASEDIR=/cache CCACHE_NOHASHDIR=1
            [ $# -gt 0 ] || set -- bash
            exec chroot . sh -c "cd /src && exec \"\$@\"" sh "$@"
        ' bash "$image" "$top" "$work" "$@"
}

# One build tree: release (what is packaged; lab and desktop tiers) or sanitize (unit and fakes tiers).
build_tree() {
    local kind=$1 options=()
    image_ensure
    case $kind in
        release) options=(-DCMAKE_BUILD_TYPE=RelWithDebInfo) ;;
        sanitize) options=(-DCMAKE_BUILD_TYPE=Debug -DDOTLIGHT_SANITIZE=ON) ;;
        *) die "no such build tree: $kind (release, sanitize)" ;;
    esac
    local tree=/cache/build-$kind-$(printf %s "$top" | sha256sum | cut -c1-8)
    inside cmake -S /src -B "$tree" -G Ninja -DCMAKE_CXX_COMPILER_LAUNCHER=ccache \
        -DCMAKE_INSTALL_PREFIX=/usr -DCMAKE_INSTALL_SYSCONFDIR=/etc "${options[@]}" --log-level=WARNING
    inside cmake --build "$tree"
}
