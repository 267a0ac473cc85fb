# SPDX-FileCopyrightText: 2026 Dotlight contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""LINK: asks for an address, and prints what is offered: ADDRESS router ADDRESS dns ADDRESS."""

import os
import socket
import struct
import sys

MAGIC = b"\x63\x82\x53\x63"
OPTION_ROUTER, OPTION_DNS, OPTION_END = 3, 6, 255


def discover(hardware, identity):
    head = struct.pack(">4BIHH16s16s", 1, 1, 6, 0, identity, 0, 0x8000, bytes(16), hardware)
    return head + bytes(192) + MAGIC + bytes([53, 1, 1, 55, 2, OPTION_ROUTER, OPTION_DNS, OPTION_END])


def options(packet):
    found, at = {}, 240
    while packet[at] != OPTION_END:
        found[packet[at]] = packet[at + 2:at + 2 + packet[at + 1]]
        at += 2 + packet[at + 1]
    return found


def main(link):
    with socket.socket(socket.AF_PACKET, socket.SOCK_RAW) as raw:
        raw.bind((link, 0))
        hardware = raw.getsockname()[4]
    asker = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    asker.setsockopt(socket.SOL_SOCKET, socket.SO_BROADCAST, 1)
    asker.setsockopt(socket.SOL_SOCKET, socket.SO_BINDTODEVICE, link.encode())
    asker.bind(("", 68))
    asker.settimeout(5)
    identity = int.from_bytes(os.urandom(4), "big")
    asker.sendto(discover(hardware, identity), ("255.255.255.255", 67))
    offer = asker.recv(2048)
    found = options(offer)
    print(socket.inet_ntoa(offer[16:20]), "router", socket.inet_ntoa(found[OPTION_ROUTER]),
          "dns", socket.inet_ntoa(found[OPTION_DNS]))


main(sys.argv[1])
