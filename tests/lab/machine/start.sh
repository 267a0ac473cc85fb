#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Dotlight contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs in a mount namespace of its own: makes the machine's disk, and becomes its systemd-nspawn.
# IMAGE LAB TOP; CGROUP in the environment.
set -euo pipefail
image=$1 lab=$2 top=$3
root=$lab/root

mount --make-rprivate /
mount -t overlay lab -o "lowerdir=$image,upperdir=$lab/upper,workdir=$lab/work" "$root"

# What has no hardware or no use here, and the servers that the image only carries for the small internet.
for unit in NetworkManager-wait-online.service systemd-networkd-wait-online.service knot.service unbound.service \
    unbound-resolvconf.service udisks2.service accounts-daemon.service wpa_supplicant.service console-getty.service \
    getty@tty1.service systemd-pstore.service remote-fs.target apt-daily.timer apt-daily-upgrade.timer dpkg-db-backup.timer \
    fstrim.timer man-db.timer e2scrub_all.timer systemd-homed.service systemd-firstboot.service ssh.service sshd.service \
    dnsmasq.service fwupd.service packagekit.service sleep.target suspend.target hibernate.target; do
    ln -sf /dev/null "$root/etc/systemd/system/$unit"
done

cp -r --no-preserve=ownership "$top/tests/lab/machine/files/." "$root/"
chmod 600 "$root"/etc/NetworkManager/system-connections/*
rm -f "$root/etc/resolv.conf"
ln -s ../run/systemd/resolve/stub-resolv.conf "$root/etc/resolv.conf"
: >"$root/etc/machine-id"

# tester is anybody; admin may become root, by the password "lab".
chroot "$root" useradd --create-home --shell /bin/bash --uid 1000 tester
chroot "$root" useradd --create-home --shell /bin/bash --uid 1001 --groups sudo admin
# shellcheck disable=SC2016 # A hash, not a variable: of "lab".
printf '%s\n' 'admin:lab' 'tester:lab' | chroot "$root" chpasswd
cp -r --no-preserve=ownership "$top/tests/lab/machine/home/." "$root/home/tester/"
chroot "$root" chown -R tester:tester /home/tester

# resolved reads the certificates and the trust anchor once, when it starts.
mkdir -p "$root"/usr/local/share/{ca-certificates,lab} "$root"/{etc,usr/lib}/dnssec-trust-anchors.d
if [ -s "$lab/internet/ca.pem" ]; then
    cp "$lab/internet/ca.pem" "$root/usr/local/share/ca-certificates/lab.crt"
    chroot "$root" update-ca-certificates >/dev/null 2>&1
    # In the system's folder: what a situation puts into /etc under the same name stands in for it.
    cp "$lab/internet/anchor.positive" "$root/usr/lib/dnssec-trust-anchors.d/lab.positive"
    cp "$lab/internet/anchor.dnskey" "$root/usr/local/share/lab/"
fi

# Its own cgroup: nspawn would put payload and supervisor into the caller's.
mkdir -p "$CGROUP"
echo $$ >"$CGROUP/cgroup.procs"
export SYSTEMD_NSPAWN_UNIFIED_HIERARCHY=1
exec systemd-nspawn -D "$root" --register=no --keep-unit --private-network --resolv-conf=off --timezone=off \
    --hostname=dotlight-lab --bind-ro="$top:/src" --bind=/dev/net/tun --console=pipe -b -q
