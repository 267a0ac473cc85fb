# SPDX-FileCopyrightText: 2026 Dotlight contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Gives each of many0, many1, ... a route to the primary resolver, that as its server, and one domain of its own."""
import subprocess
import sys

import dbus

SERVER = "192.0.2.53"

count = int(sys.argv[1])
routes = []
for number in range(count):
    gateway = f"10.64.{number // 128}.{number % 128 * 2}"
    routes.append(f"route add {SERVER}/32 via {gateway} dev many{number} metric {2000 + number}")
subprocess.run(["ip", "-batch", "-"], input="\n".join(routes), text=True, check=True)

resolved = dbus.Interface(
    dbus.SystemBus().get_object("org.freedesktop.resolve1", "/org/freedesktop/resolve1", introspect=False),
    "org.freedesktop.resolve1.Manager",
)
address = dbus.ByteArray(bytes(map(int, SERVER.split("."))))
for number in range(count):
    with open(f"/sys/class/net/many{number}/ifindex", encoding="ascii") as file:
        index = dbus.Int32(int(file.read()))
    resolved.SetLinkDomains(index, dbus.Array([(f"site{number}.example", True)], signature="(sb)"))
    resolved.SetLinkDefaultRoute(index, False)
    resolved.SetLinkDNS(index, dbus.Array([(dbus.Int32(2), address)], signature="(iay)"))
