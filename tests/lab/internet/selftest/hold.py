# SPDX-FileCopyrightText: 2026 Dotlight contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""ADDRESS: holds a TLS stream to port 853, sends now and then; prints "open", then how it ended."""

import socket
import ssl
import sys
import time

context = ssl.create_default_context(cafile="/state/ca.pem")
raw = socket.create_connection((sys.argv[1], 853), timeout=4)
# A question for the root's name servers, which is short.
QUERY = bytes.fromhex("0011 0001 0100 0001 0000 0000 0000 00 0002 0001")
with context.wrap_socket(raw, server_hostname="dns.example") as stream:
    print("open", flush=True)
    try:
        while True:
            stream.sendall(QUERY)
            if not stream.recv(4096):
                print("closed")
                break
            time.sleep(0.1)
    except ConnectionResetError:
        print("reset")
    except OSError as error:
        print(error)
