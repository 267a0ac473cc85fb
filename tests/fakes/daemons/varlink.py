# SPDX-FileCopyrightText: 2026 Dotlight contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The fake resolved's varlink socket, which knows one method: org.varlink.service.GetInfo."""

import json
import os
import socket

from gi.repository import GLib


def serve(path, version):
    """Listens at path; version() is asked for each question."""
    os.makedirs(os.path.dirname(path), exist_ok=True)
    if os.path.exists(path):
        os.unlink(path)
    listening = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    listening.bind(path)
    listening.listen()
    GLib.io_add_watch(listening.fileno(), GLib.IO_IN, lambda *_: accept(listening, version))


def accept(listening, version):
    connection, _ = listening.accept()
    GLib.io_add_watch(connection.fileno(), GLib.IO_IN, lambda *_: answer(connection, version))
    return True


def answer(connection, version):
    question = connection.recv(4096)
    if not question:
        connection.close()
        return False
    asked = json.loads(question.rstrip(b"\0"))["method"]
    reply = {"error": "org.varlink.service.MethodNotFound", "parameters": {"method": asked}}
    if asked == "org.varlink.service.GetInfo":
        reply = {"parameters": {"vendor": "The systemd Project", "product": "systemd (systemd-resolved)",
                                "version": f"{version()} ({version()}-1)", "url": "https://systemd.io/", "interfaces": []}}
    connection.sendall(json.dumps(reply).encode() + b"\0")
    return True
