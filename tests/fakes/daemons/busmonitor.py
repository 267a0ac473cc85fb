#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Dotlight contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Sees every message of a private bus: what was asked, of whom, how many questions waited, and with which flags."""

import argparse

import dbus
import dbus.lowlevel

from service import Service

BUS = "org.freedesktop.DBus"


class BusMonitor(Service):
    def __init__(self):
        super().__init__()
        self.start_over()

    def start_over(self):
        self.calls, self.open, self.most = {}, {}, {}
        self.starting, self.interactive = [], []

    def watch(self):
        rules = dbus.Array([], signature="s")
        self.bus.call_blocking(BUS, "/org/freedesktop/DBus", BUS + ".Monitoring", "BecomeMonitor", "asu", (rules, 0))

    def filter(self, _bus, message):
        # Nothing may be sent by a monitor, so every message ends here.
        if isinstance(message, dbus.lowlevel.MethodCallMessage):
            self.asked(message)
        elif message.get_reply_serial():
            self.open.get(message.get_destination(), set()).discard(message.get_reply_serial())
        return dbus.lowlevel.HANDLER_RESULT_HANDLED

    def asked(self, message):
        destination, sender = message.get_destination(), message.get_sender()
        # A match rule or a name asked of the bus itself starts nothing, whatever its flags say.
        if destination == BUS:
            if message.get_member() in ("StartServiceByName", "UpdateActivationEnvironment"):
                self.starting.append(described(message))
            return
        key = f"{message.get_interface()}.{message.get_member()}"
        self.calls[key] = self.calls.get(key, 0) + 1
        if message.get_auto_start():
            self.starting.append(described(message))
        if message.get_allow_interactive_authorization():
            self.interactive.append(described(message))
        if not message.get_no_reply():
            waiting = self.open.setdefault(sender, set())
            waiting.add(message.get_serial())
            self.most[sender] = max(self.most.get(sender, 0), len(waiting))

    def commands(self):
        return {"report": self.do_report, "reset": self.start_over}

    def do_report(self):
        return {"calls": self.calls, "starting": self.starting, "interactive": self.interactive,
                "most": max(self.most.values(), default=0)}


def described(message):
    return " ".join(str(f()) for f in (message.get_destination, message.get_path, message.get_interface,
                                       message.get_member))


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--bus", required=True)
    options = parser.parse_args()
    monitor = BusMonitor()
    monitor.connect(options.bus)
    monitor.watch()
    monitor.run()


if __name__ == "__main__":
    main()
