# SPDX-FileCopyrightText: 2026 Dotlight contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A tunnel: carries packets between two tun devices, one in each network namespace.

Descriptors 4 and 5 are /dev/net/tun, each opened in its namespace, for a tun device belongs to where it was opened.
"""
import fcntl
import os
import selectors
import struct
import sys

TUNSETIFF = 0x400454CA
IFF_TUN_NO_PI = 0x1001

here, there = 4, 5
for descriptor, name in ((here, sys.argv[1]), (there, sys.argv[2])):
    fcntl.ioctl(descriptor, TUNSETIFF, struct.pack("16sH22x", name.encode(), IFF_TUN_NO_PI))

selector = selectors.DefaultSelector()
selector.register(here, selectors.EVENT_READ, there)
selector.register(there, selectors.EVENT_READ, here)
while True:
    for key, _ in selector.select():
        try:
            os.write(key.data, os.read(key.fd, 65536))
        except OSError:
            pass  # The other end is down: a tunnel loses what it can't deliver.
