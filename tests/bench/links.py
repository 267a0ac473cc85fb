# SPDX-FileCopyrightText: 2026 Dotlight contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Many links for resolved to know, with and without DNS servers."""

import subprocess
from pathlib import Path

import dbus

from measure import settled_cpu_ms, wait_for

RESOLVED = "org.freedesktop.resolve1"


def names():
    return [path.name for path in Path("/sys/class/net").iterdir() if path.name != "lo"]


def index(name):
    return int(Path(f"/sys/class/net/{name}/ifindex").read_text())


def ip_batch(lines):
    subprocess.run(["ip", "-force", "-batch", "-"], input="\n".join(lines) + "\n", text=True, check=False, stderr=subprocess.DEVNULL)


def manager():
    bus = dbus.SystemBus()
    return dbus.Interface(bus.get_object(RESOLVED, "/org/freedesktop/resolve1"), f"{RESOLVED}.Manager")


class Links:
    """Brings the number of links (the loopback not counted) to a number, by veth pairs; takes them away at the end."""

    def __init__(self, wanted):
        self.pairs = []
        self.wanted = wanted

    def __enter__(self):
        missing = max(0, self.wanted - len(names()))
        self.pairs = [(f"bench{n}a", f"bench{n}b") for n in range((missing + 1) // 2)]
        ip_batch([f"link add {a} type veth peer name {b}" for a, b in self.pairs])
        if self.pairs:
            wait_for("resolved to see the links", lambda: self.known(self.pairs[-1][1]))
        self.settle()
        return self

    def __exit__(self, *_):
        ip_batch([f"link delete {a}" for a, _ in self.pairs])

    @staticmethod
    def settle():
        """Waits until nobody is busy with the news any more: what is measured is the asking, not the coming of links."""
        for unit in ("NetworkManager", "systemd-resolved"):
            shown = subprocess.run(["systemctl", "show", "--property=MainPID", "--value", unit], capture_output=True, text=True, check=True)
            settled_cpu_ms(int(shown.stdout), limit=60.0)

    @staticmethod
    def known(name):
        try:
            return bool(manager().GetLink(index(name)))
        except dbus.DBusException:
            return False

    def give_servers(self):
        """One server for each, from the range for benchmarks (RFC 2544). They stay down: nothing is ever sent."""
        resolved = manager()
        for name in [name for pair in self.pairs for name in pair]:
            resolved.SetLinkDNS(index(name), dbus.Array([(2, dbus.ByteArray(bytes([198, 18, 0, 53])))], signature="(iay)"))
        self.settle()
