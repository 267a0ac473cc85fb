# SPDX-FileCopyrightText: 2026 Dotlight contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# shellcheck shell=bash
# Building and running programs in the image. Source at /src, build trees and ccache at /cache, nothing else of the host.
# Inside, the trees of every checkout lie at the same place: what one has compiled is found by the next in ccache, and
# a precompiled header holds the paths that it was made with.

# The cache folder's part that the image sees as /cache.
work_path() { echo "$cache/work-$(basename "$(image_path)")"; }

# The build trees of this checkout, on the host; in the image they are /cache/trees.
trees_path() { echo "$(work_path)/trees-$(printf %s "$top" | sha256sum | cut -c1-8)"; }

# The build tree of a kind, as the image sees it.
tree_path() { echo "/cache/trees/$1"; }

# Runs "$@" in the image with namespaces of its own; a shell without arguments. The image is read-only: what it is named
# by is what it holds.
inside() {
    local work image trees
    image=$(image_path)
    work=$(work_path)
    trees=$(trees_path)
    mkdir -p "$work/trees" "$trees"
    # shellcheck disable=SC2016 # The inner shell expands these.
    # The word splitting of "$@" must survive into the inner shell: it gets them as its arguments.
    env -i TERM="${TERM:-dumb}" DOTLIGHT_LONG="$long" PATH=/usr/sbin:/usr/bin:/sbin:/bin \
        unshare --mount --pid --fork --ipc --uts --kill-child bash -c '
            set -e
            image=$1 top=$2 work=$3 trees=$4; shift 4
            mount --make-rprivate /
            mount --bind "$image" "$image"; mount -o remount,bind,ro "$image"; cd "$image"
            mount --bind "$top" src; mount --bind "$work" cache; mount --bind "$trees" cache/trees
            mount -t proc proc proc; mount --rbind /dev dev; mount -t sysfs -o ro sys sys
            mount -t tmpfs tmp tmp; mount -t tmpfs tmp var/tmp; mount -t tmpfs run run; mkdir -p -m 700 run/user/0 tmp/home
            export HOME=/tmp/home LANG=C.UTF-8 TZ=UTC XDG_RUNTIME_DIR=/run/user/0
            export GIT_CONFIG_COUNT=1 GIT_CONFIG_KEY_0=safe.directory GIT_CONFIG_VALUE_0="*"
            export CCACHE_DIR=/cache/ccache CCACHE_SLOPPINESS=pch_defines,time_macros CCACHE_COMPILERCHECK=content CCACHE_BASEDIR=/cache CCACHE_NOHASHDIR=1 CCACHE_DEPEND=1
            [ $# -gt 0 ] || set -- bash
            exec chroot . sh -c "cd /src && exec \"\$@\"" sh "$@"
        ' bash "$image" "$top" "$work" "$trees" "$@"
}

# One build tree: release (what is packaged; qml, lab and desktop tiers) or sanitize (unit and fakes tiers). What to
# build: folders of the source ("app", "tests/unit"); everything without.
build_tree() {
    local kind=${1:-release} options=() targets=() tree folder code=0
    [ $# -eq 0 ] || shift
    case $kind in
        release) options=(-DCMAKE_BUILD_TYPE=RelWithDebInfo -DDOTLIGHT_BENCH=ON) ;;
        sanitize) options=(-DCMAKE_BUILD_TYPE=Debug -DDOTLIGHT_SANITIZE=ON) ;;
        *) usage "no such build tree: $kind (release, sanitize)" ;;
    esac
    for folder; do targets+=("$folder/all"); done
    image_ensure
    tree=$(tree_path "$kind")
    tree_lock "$tree"
    inside cmake -S /src -B "$tree" -G Ninja -DCMAKE_CXX_COMPILER_LAUNCHER=ccache \
        -DCMAKE_INSTALL_PREFIX=/usr -DCMAKE_INSTALL_SYSCONFDIR=/etc "${options[@]}" --log-level=WARNING >/dev/null 9>&- &&
        inside cmake --build "$tree" --parallel "$(nproc)" ${targets[0]:+--target "${targets[@]}"} 9>&- || code=$?
    tree_unlock
    return "$code"
}

# One run at a time builds in a tree, or runs what leaves its report there. What is started meanwhile must close 9.
tree_lock() {
    mkdir -p "$(trees_path)"
    exec 9>"$(trees_path)/${1#/cache/trees/}.lock"
    flock -n 9 || { say "another run is at work in $1; waiting for it"; flock 9; }
}
tree_unlock() { exec 9>&-; }
