# SPDX-FileCopyrightText: 2026 Dotlight contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""TUN SECONDS: gives each packet that is sent into the tun device back to the kernel, SECONDS later, in order."""

import collections
import fcntl
import os
import select
import struct
import sys
import time

TUNSETIFF = 0x400454CA
IFF_TUN_NO_PI = 0x1001


def tun(name):
    device = os.open("/dev/net/tun", os.O_RDWR | os.O_NONBLOCK)
    fcntl.ioctl(device, TUNSETIFF, struct.pack("16sH22x", name.encode(), IFF_TUN_NO_PI))
    return device


def main(name, delay):
    device = tun(name)
    waiting = collections.deque()
    while True:
        left = max(0, waiting[0][0] - time.monotonic()) if waiting else None
        if select.select([device], [], [], left)[0]:
            waiting.append((time.monotonic() + delay, os.read(device, 65536)))
        while waiting and waiting[0][0] <= time.monotonic():
            try:
                os.write(device, waiting.popleft()[1])
            except OSError:
                pass  # The kernel does not want this one (a packet to nobody): lost, as it would be on a real way.


main(sys.argv[1], float(sys.argv[2]))
