# SPDX-FileCopyrightText: 2026 Dotlight contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The program `dotlight` from outside, as a panel, a person and a session meet it. Argument: the program."""

import os
import subprocess
import sys
import tempfile
import unittest

from stage import Bus, Logind, Panel, Window, has_owner, wait

PROGRAM = sys.argv.pop(1)
NAME = "org.dotlight.Dotlight.Tray"
LIMIT = 20


class TrayTest(unittest.TestCase):
    """Session and system are buses of their own; on the system bus nobody is, so no resolved is."""

    def setUp(self):
        self.session, self.system = Bus(), Bus()
        self.addCleanup(self.session.stop)
        self.addCleanup(self.system.stop)
        self.observer = self.session.connect()

    def start(self, *arguments, **environment):
        base = {name: value for name, value in os.environ.items() if not name.startswith(("XDG_SESSION", "SYSTEMD_"))}
        base |= {"DBUS_SESSION_BUS_ADDRESS": self.session.address, "DBUS_SYSTEM_BUS_ADDRESS": self.system.address}
        # pylint: disable-next=consider-using-with
        process = subprocess.Popen([PROGRAM, *arguments], env=base | environment, stdout=subprocess.PIPE,
                                   stderr=subprocess.PIPE, text=True)
        self.addCleanup(self.end, process)
        return process

    def end(self, process):
        if process.poll() is None:
            process.terminate()
        process.communicate()

    def run_to_end(self, *arguments, **environment):
        process = self.start(*arguments, **environment)
        wait(lambda: process.poll() is not None, LIMIT)
        out, err = process.communicate()
        return process.returncode, out, err

    def shown(self):
        """A panel that has the icon, and the program behind it."""
        panel = Panel(self.session)
        process = self.start()
        wait(lambda: panel.items, LIMIT)
        return panel, process

    def wait_for_name(self):
        wait(lambda: has_owner(self.observer, NAME), LIMIT)

    def test_stays_away_from_a_session_that_does_not_want_it(self):
        with tempfile.TemporaryDirectory() as config:
            os.mkdir(f"{config}/dotlight")
            with open(f"{config}/dotlight/settings.ini", "w", encoding="utf-8") as file:
                file.write("[tray]\nstart-at-login=false\n")
            self.assertEqual(self.run_to_end("--background", XDG_CONFIG_HOME=config)[0], 0)
            self.assertFalse(has_owner(self.observer, NAME))
            # A person who starts it wants it.
            self.start(XDG_CONFIG_HOME=config)
            self.wait_for_name()

    def test_says_that_nobody_is_in_charge(self):
        panel, _ = self.shown()
        wait(lambda: panel.item("IconName") == "dotlight-not-in-charge-symbolic")
        self.assertEqual(panel.item("AttentionIconName"), "dotlight-not-in-charge-symbolic")
        self.assertEqual(panel.item("Category"), "SystemServices")
        self.assertEqual(panel.item("Status"), "Active")
        self.assertEqual(panel.item("Id"), "dotlight")
        icon, pixmaps, sentence, _ = panel.item("ToolTip")
        self.assertEqual((icon, pixmaps), ("dotlight-not-in-charge-symbolic", []))
        self.assertIn("systemd-resolved", sentence)

    def test_gives_names_and_no_pictures(self):
        panel, _ = self.shown()
        self.assertEqual(panel.item("IconPixmap"), [])
        self.assertEqual(panel.item("IconThemePath"), "")
        for _, properties, _ in panel.menu():
            self.assertNotIn("icon-data", properties)

    def test_menu_has_its_commands_and_no_standard_ones(self):
        panel, _ = self.shown()
        labels = [properties.get("label") for _, properties, _ in panel.menu()]
        self.assertEqual([label for label in labels[-5:] if label], ["Look Again", "Open Dotlight", "Quit"])

    def test_waits_for_a_panel(self):
        self.start()
        self.wait_for_name()
        panel = Panel(self.session)
        wait(lambda: panel.items)
        self.assertEqual(panel.item("Id"), "dotlight")

    def test_comes_back_to_a_restarted_panel(self):
        panel, process = self.shown()
        panel.leave()
        panel = Panel(self.session)
        wait(lambda: panel.items)
        self.assertEqual(panel.item("Id"), "dotlight")
        self.assertIsNone(process.poll())

    def test_a_click_opens_the_window_with_the_panels_token(self):
        panel, _ = self.shown()
        window = Window(self.session)
        panel.give_token("a-token")
        panel.click("Activate")
        wait(lambda: window.activations)
        self.assertEqual(window.activations[0]["activation-token"], "a-token")

    def test_the_menu_opens_the_window(self):
        panel, _ = self.shown()
        window = Window(self.session)
        panel.choose("Open Dotlight")
        wait(lambda: window.activations)

    def test_a_click_without_a_window_is_complained_of_and_survived(self):
        panel, process = self.shown()
        panel.click("Activate")
        self.assertIn("the window can't be opened", process.stderr.readline())
        self.assertEqual(panel.item("Id"), "dotlight")

    def test_quits_from_the_menu(self):
        panel, process = self.shown()
        panel.choose("Quit")
        wait(lambda: process.poll() is not None)
        self.assertEqual(process.returncode, 0)

    def test_a_second_start_opens_the_window(self):
        window = Window(self.session)
        first = self.start()
        self.wait_for_name()
        status, _, err = self.run_to_end(XDG_ACTIVATION_TOKEN="from-the-launcher")
        self.assertEqual((status, err), (0, ""))
        self.assertEqual(window.activations[0]["activation-token"], "from-the-launcher")
        self.assertIsNone(first.poll())

    def test_a_second_start_by_the_desktop_does_nothing(self):
        window = Window(self.session)
        self.start("--background")
        self.wait_for_name()
        status, _, err = self.run_to_end("--background")
        self.assertEqual((status, err), (0, ""))
        self.assertEqual(window.activations, [])

    def test_ends_with_the_session_bus(self):
        panel, process = self.shown()
        del panel
        self.session.stop()
        wait(lambda: process.poll() is not None)
        self.assertEqual(process.returncode, 0)

    def test_ends_with_the_process_that_leads_its_session(self):
        with subprocess.Popen(["sleep", "1000"]) as leader:
            logind = Logind(self.system, leader.pid)
            process = self.start(XDG_SESSION_ID="1")
            wait(lambda: logind.asked, LIMIT)
            self.assertIsNone(process.poll())
            leader.terminate()
            wait(lambda: process.poll() is not None)
            self.assertEqual(process.returncode, 0)

    def test_a_unit_does_not_look_for_a_session(self):
        with subprocess.Popen(["sleep", "1000"]) as leader:
            logind = Logind(self.system, leader.pid)
            # exec keeps the shell's pid, as systemd would set it.
            command = ["sh", "-c", 'SYSTEMD_EXEC_PID=$$ exec "$0"', PROGRAM]
            environment = os.environ | {"DBUS_SESSION_BUS_ADDRESS": self.session.address,
                                        "DBUS_SYSTEM_BUS_ADDRESS": self.system.address, "XDG_SESSION_ID": "1"}
            panel = Panel(self.session)
            with subprocess.Popen(command, env=environment) as process:
                wait(lambda: panel.items, LIMIT)
                leader.terminate()
                self.assertEqual(logind.asked, 0)
                self.assertEqual(panel.item("Id"), "dotlight")
                process.terminate()

    def test_without_a_session_bus_it_says_so_in_a_line(self):
        status, out, err = self.run_to_end(DBUS_SESSION_BUS_ADDRESS="unix:path=/nonexistent")
        self.assertEqual((status, out), (1, ""))
        self.assertRegex(err, r"\Adotlight: there is no session bus[^\n]*\n\Z")

    def test_without_a_system_bus_it_claims_nothing(self):
        self.system.stop()
        panel, _ = self.shown()
        self.assertEqual(panel.item("IconName"), "dotlight-unknown-symbolic")
        self.assertIn("system bus", panel.item("ToolTip")[2])

    def test_wrong_usage_is_refused(self):
        status, _, err = self.run_to_end("--nonsense")
        self.assertNotEqual(status, 0)
        self.assertIn("nonsense", err)


if __name__ == "__main__":
    unittest.main(verbosity=2)
