# SPDX-FileCopyrightText: 2026 Dotlight contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How a session starts `dotlight`: the entries that are installed, in sessions with and without systemd.

Arguments: the program, the folder it is installed into, the autostart entry, the unit, the bus's service file.
"""

import os
import shlex
import subprocess
import sys
import tempfile
import unittest

from gi.repository import Gio, GLib

from case import LIMIT, NAME, ProgramCase
from stage import Bus, Logind, Panel, wait

PROGRAM, BINDIR, AUTOSTART, UNIT, SERVICE = (sys.argv.pop(1) for _ in range(5))


def entry(path, group, key):
    file = GLib.KeyFile()
    file.load_from_file(path, GLib.KeyFileFlags.NONE)
    return file.get_string(group, key)


class AutostartTest(ProgramCase):
    program = PROGRAM

    def autostart(self, **environment):
        """As xdg-autostart does it: Exec, found on the PATH."""
        return self.start(command=shlex.split(entry(AUTOSTART, "Desktop Entry", "Exec")),
                          PATH=f"{os.path.dirname(PROGRAM)}:{os.environ['PATH']}", **environment)

    def unit(self):
        """As the user's manager does it."""
        command = shlex.split(entry(UNIT, "Service", "ExecStart"))
        self.assertEqual(command[0], f"{BINDIR}/dotlight")
        return self.start(command=["sh", "-c", 'SYSTEMD_EXEC_PID=$$ exec "$0" "$@"', PROGRAM, *command[1:]])

    def test_a_session_without_systemd_starts_and_ends_it(self):
        panel = Panel(self.session)
        with subprocess.Popen(["sleep", "1000"]) as leader:
            logind = Logind(self.system, leader.pid)
            process = self.autostart(XDG_SESSION_ID="1")
            wait(lambda: panel.items and logind.asked, LIMIT)
            self.assertEqual(panel.item("Id"), "dotlight")
            leader.terminate()
            wait(lambda: process.poll() is not None)
            self.assertEqual(process.returncode, 0)

    def test_a_session_with_systemd_skips_the_entry(self):
        self.assertEqual(entry(AUTOSTART, "Desktop Entry", "X-systemd-skip"), "true")
        self.assertEqual(entry(AUTOSTART, "Desktop Entry", "Type"), "Application")

    def test_the_unit_starts_it(self):
        panel = Panel(self.session)
        self.unit()
        wait(lambda: panel.items, LIMIT)
        self.assertEqual(panel.item("Id"), "dotlight")
        for group, key in (("Unit", "PartOf"), ("Unit", "After"), ("Install", "WantedBy")):
            self.assertEqual(entry(UNIT, group, key), "graphical-session.target")

    def test_started_by_both_it_is_there_once(self):
        panel = Panel(self.session)
        first = self.unit()
        self.wait_for_name()
        second = self.autostart()
        wait(lambda: second.poll() is not None, LIMIT)
        wait(lambda: panel.items, LIMIT)
        self.assertEqual((second.returncode, first.poll(), len(panel.items)), (0, None, 1))

    def test_the_bus_starts_it_for_whoever_asks(self):
        command = shlex.split(entry(SERVICE, "D-BUS Service", "Exec"))
        self.assertEqual(command[0], f"{BINDIR}/dotlight")
        self.assertEqual(entry(SERVICE, "D-BUS Service", "SystemdService"), os.path.basename(UNIT))
        with tempfile.TemporaryDirectory() as data:
            os.makedirs(f"{data}/dbus-1/services")
            with open(f"{data}/dbus-1/services/{NAME}.service", "w", encoding="utf-8") as file:
                file.write(f"[D-BUS Service]\nName={entry(SERVICE, 'D-BUS Service', 'Name')}\n"
                           f"Exec={shlex.join([PROGRAM, *command[1:]])}\n")
            self.session = Bus(XDG_DATA_DIRS=data, DBUS_SYSTEM_BUS_ADDRESS=self.system.address)
            self.addCleanup(self.session.stop)
            self.observer = self.session.connect()
            self.observer.set_exit_on_close(False)
            panel = Panel(self.session)
            self.observer.call_sync("org.freedesktop.DBus", "/", "org.freedesktop.DBus", "StartServiceByName",
                                    GLib.Variant("(su)", (NAME, 0)), None, Gio.DBusCallFlags.NONE, LIMIT * 1000, None)
            wait(lambda: panel.items, LIMIT)
            self.assertEqual(panel.item("Id"), "dotlight")
            self.quit()


if __name__ == "__main__":
    unittest.main(verbosity=2)
