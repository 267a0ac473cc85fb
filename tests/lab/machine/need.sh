# SPDX-FileCopyrightText: 2026 Dotlight contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# shellcheck shell=bash
# What this machine must give for the lab, said plainly where it does not.

lab_need() {
    command -v systemd-nspawn >/dev/null || die "the lab needs systemd-nspawn (Debian: apt install systemd-container)"
    lab_need_net
    lab_need_overlay
    lab_need_cgroup
}

lab_need_net() {
    unshare --net --mount ip link add dl0 type veth peer name dl1 2>/dev/null ||
        die "this machine allows no network namespace with veth links in it.
  In a container, start it with more rights (podman, docker: --privileged; LXC: security.nesting and security.privileged)."
    [ -c /dev/net/tun ] || die "/dev/net/tun is missing, which the lab's VPN needs: modprobe tun, or in a container --device /dev/net/tun"
}

lab_need_overlay() {
    local try="$lab/try"
    mkdir -p "$try/low" "$try/up" "$try/work" "$try/all"
    unshare --mount mount -t overlay lab -o "lowerdir=$try/low,upperdir=$try/up,workdir=$try/work" "$try/all" 2>/dev/null ||
        die "an overlay can't be mounted over $cache: set DOTLIGHT_CACHE to a folder on a disk of this machine (not NFS, not an overlay)"
    rm -rf "$try"
}

# Where a cgroup of version 2 can be made: beside the old ones, or alone.
lab_cgroup_root() {
    if [ -e /sys/fs/cgroup/unified/cgroup.procs ]; then
        echo /sys/fs/cgroup/unified
    elif [ -e /sys/fs/cgroup/cgroup.procs ]; then
        echo /sys/fs/cgroup
    fi
}

# One for each cache folder, too: two people may have a lab of one name.
lab_cgroup_name() { echo "$lab_name-$(printf %s "$lab" | sha256sum | cut -c1-8)"; }

lab_need_cgroup() {
    local root name
    root=$(lab_cgroup_root) name=$(lab_cgroup_name)
    [ -n "$root" ] || die "there is no cgroup version 2 here: mount -t cgroup2 cgroup2 /sys/fs/cgroup (or /sys/fs/cgroup/unified)"
    mkdir -p "$root/$name" 2>/dev/null ||
        die "cgroups can't be made under $root: in a container, mount it writable (podman, docker: --privileged --cgroupns=private)"
}

# Where the old hierarchies are mounted too, systemd-nspawn makes one of the same name in that of systemd.
lab_cgroup_clear() {
    local root name
    root=$(lab_cgroup_root) name=$(lab_cgroup_name)
    [ ! -d "$root/$name" ] || lab_await 5 lab_cgroup_empty "$root/$name" || true
    for root in "$root" /sys/fs/cgroup/systemd; do
        [ ! -d "$root/$name" ] || find "$root/$name" -depth -type d -exec rmdir {} \; 2>/dev/null || true
    done
}
lab_cgroup_empty() { grep -q '^populated 0' "$1/cgroup.events" 2>/dev/null; }
