# SPDX-FileCopyrightText: 2026 Dotlight contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What tests of the tray program share: buses, the program's start, and an end that is looked at."""

import os
import subprocess
import unittest

from gi.repository import Gio, GLib

from stage import Bus, Panel, has_owner, wait

NAME = "org.dotlight.Dotlight.Tray"
LIMIT = 20


class ProgramCase(unittest.TestCase):
    """Session and system are buses of their own."""

    program = ""
    #: How a program may end.
    ends = (0, 1)

    def setUp(self):
        self.session, self.system = Bus(), Bus()
        self.addCleanup(self.session.stop)
        self.addCleanup(self.system.stop)
        self.observer = self.session.connect()
        self.observer.set_exit_on_close(False)

    def environment(self):
        base = {name: value for name, value in os.environ.items() if not name.startswith(("XDG_SESSION", "SYSTEMD_"))}
        return base | {"DBUS_SESSION_BUS_ADDRESS": self.session.address, "DBUS_SYSTEM_BUS_ADDRESS": self.system.address}

    def start(self, *arguments, command=(), **environment):
        # pylint: disable-next=consider-using-with
        process = subprocess.Popen([*(command or [self.program]), *arguments], env=self.environment() | environment,
                                   stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        self.addCleanup(self.end, process)
        return process

    def end(self, process):
        """An orderly end, so that the sanitizers have their say; whatever it said and no test took is a failure."""
        if process.poll() is None:
            self.quit()
            wait(lambda: process.poll() is not None, LIMIT)
        rest = "" if process.stderr.closed else process.communicate()[1]
        # What KWindowSystem says of a display that is not there is no complaint of ours.
        self.assertEqual([line for line in rest.splitlines() if not line.startswith("kf.windowsystem: ")], [])
        self.assertIn(process.returncode, self.ends)

    def quit(self):
        self.observer.call_sync(NAME, "/org/dotlight/Dotlight/Tray", "org.freedesktop.Application", "ActivateAction",
                                GLib.Variant("(sava{sv})", ("quit", [], {})), None, Gio.DBusCallFlags.NONE, 5000, None)

    def run_to_end(self, *arguments, **environment):
        process = self.start(*arguments, **environment)
        wait(lambda: process.poll() is not None, LIMIT)
        out, err = process.communicate()
        self.assertNotIn("Sanitizer", err)
        return process.returncode, out, err

    def shown(self):
        """A panel that has the icon, and the program behind it."""
        panel = Panel(self.session)
        process = self.start()
        wait(lambda: panel.items, LIMIT)
        return panel, process

    def wait_for_name(self):
        wait(lambda: has_owner(self.observer, NAME), LIMIT)
