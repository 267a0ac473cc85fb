# SPDX-FileCopyrightText: 2026 Dotlight contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The web: check.example for NetworkManager, portal.example for those who are kept in, a page for any other name."""

import socket
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

PORTAL = {"192.0.2.81", "2001:db8::81"}


class Page(BaseHTTPRequestHandler):
    # The address that was dialled decides, not the name: the portal gets requests for every name there is.
    def do_GET(self):
        own = self.connection.getsockname()[0]
        host = self.headers.get("Host", "").split(":")[0]
        if own not in PORTAL:
            self.answer(200, "NetworkManager is online\n" if self.path == "/check" else f"This is {host}.\n")
        elif host == "portal.example":
            self.answer(200, "Welcome. Please log in.\n")
        else:
            self.answer(302, "", Location="http://portal.example/")

    do_HEAD = do_GET

    def answer(self, status, text, **headers):
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        if self.path == "/check" and status == 200:
            self.send_header("X-NetworkManager-Status", "online")
        self.send_header("Content-Type", "text/plain")
        self.send_header("Content-Length", str(len(text)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(text.encode())


class Server6(ThreadingHTTPServer):
    address_family = socket.AF_INET6

    def server_bind(self):
        self.socket.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 1)
        super().server_bind()


def main():
    six = Server6(("::", 80), Page)
    threading.Thread(target=six.serve_forever, daemon=True).start()
    ThreadingHTTPServer(("0.0.0.0", 80), Page).serve_forever()


main()
