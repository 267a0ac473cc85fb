# SPDX-FileCopyrightText: 2026 Dotlight contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# shellcheck shell=bash
# First process of the small internet's namespaces: makes its disk and goes in. IMAGE STATE SOURCE.
# What the servers write beside STATE goes to memory, so nothing is left when the namespaces end.
set -euo pipefail
image=$1 state=$2 source=$3
all=$state/root/all

mount --make-rprivate /
mount -t tmpfs internet "$state/root"
mkdir "$state"/root/{upper,work,all}
mount -t overlay internet -o "lowerdir=$image,upperdir=$state/root/upper,workdir=$state/root/work" "$all"
mkdir -p "$all/state" "$all/lab"
mount --bind "$state" "$all/state"
mount --bind -o ro "$source" "$all/lab"
mount -t proc proc "$all/proc"
mount --rbind /dev "$all/dev"
mount -t tmpfs run "$all/run"
mount -t tmpfs tmp "$all/tmp"
exec chroot "$all" bash /lab/inside/init.sh
