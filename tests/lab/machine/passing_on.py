# SPDX-FileCopyrightText: 2026 Dotlight contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""SERVER: a program at port 53 of every address of this computer, over UDP, that passes each question on to SERVER.

It answers from the address that was asked; nobody would take an answer from another one.
"""
import socket
import sys

IP_PKTINFO = 8
PKTINFO_SIZE = 12

here = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
here.setsockopt(socket.IPPROTO_IP, IP_PKTINFO, 1)
here.bind(("0.0.0.0", 53))
while True:
    question, asked_at, _, client = here.recvmsg(65535, socket.CMSG_SPACE(PKTINFO_SIZE))
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as there:
        there.settimeout(2)
        there.connect((sys.argv[1], 53))
        try:
            there.send(question)
            here.sendmsg([there.recv(65535)], asked_at, 0, client)
        except OSError:
            pass  # No answer is one too.
