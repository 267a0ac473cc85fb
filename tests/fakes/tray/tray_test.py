# SPDX-FileCopyrightText: 2026 Dotlight contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The program `dotlight` from outside, as a panel, a person and a session meet it. Argument: the program."""

import os
import subprocess
import sys
import tempfile
import unittest

from case import LIMIT, NAME, ProgramCase
from stage import Logind, NetworkManager, Panel, Portal, Resolved, Window, has_owner, wait

PROGRAM = sys.argv.pop(1)
# exec keeps the shell's pid, as systemd would set it.
AS_UNIT = ["sh", "-c", 'SYSTEMD_EXEC_PID=$$ exec "$0" "$@"', PROGRAM]
GLOBAL_SERVER = [0, 2, [192, 0, 2, 53], 0, "dns.example"]


class TrayTest(ProgramCase):
    """Session and system are buses of their own; on the system bus nobody is unless a test brings him."""

    program = PROGRAM

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

    def test_stray_arguments_are_wrong_usage(self):
        self.ends = (64,)
        status, out, err = self.run_to_end("nonsense")
        self.assertEqual((status, out), (64, ""))
        self.assertEqual(err, "dotlight: no such argument: nonsense; see --help\n")

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
        self.assertEqual([label for label in panel.labels()[-5:] if label], ["Look Again", "Open Dotlight", "Quit"])

    def looks_again(self, how):
        """A changed mode is told to nobody: only who looks again sees it."""
        resolved = Resolved(self.system, {"manager": {"DNSOverTLS": "yes", "DNSSEC": "yes"},
                                          "global": {"DNSEx": [GLOBAL_SERVER]}})
        self.addCleanup(resolved.stop)
        panel, _ = self.shown()
        # The first look, its question, and the read that confirms the answer.
        wait(lambda: resolved.calls("GetAll") >= 2 and resolved.calls("ResolveRecord") >= 1 and not resolved.open())
        details, asked = panel.item("ToolTip")[3], resolved.calls("ResolveRecord")
        resolved.tell("manager", values={"DNSOverTLS": "no"})
        how(panel)
        wait(lambda: panel.item("ToolTip")[3] != details)
        wait(lambda: resolved.calls("ResolveRecord") > asked)

    def test_a_middle_click_looks_again(self):
        self.looks_again(lambda panel: panel.click("SecondaryActivate"))

    def test_the_menu_looks_again(self):
        self.looks_again(lambda panel: panel.choose("Look Again"))

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

    def behind_a_captive_portal(self):
        manager = NetworkManager(self.system, {"connectivity": 2, "checkUri": "http://check.example/nm"})
        self.addCleanup(manager.stop)
        panel, process = self.shown()
        wait(lambda: "Sign in to This Network…" in panel.labels())
        return panel, process

    def test_signs_in_by_the_desktops_browser(self):
        portal = Portal(self.session)
        panel, _ = self.behind_a_captive_portal()
        panel.give_token("a-token")
        panel.choose("Sign in to This Network…")
        wait(lambda: portal.opened)
        self.assertEqual(portal.opened, [("", "http://check.example/nm", {"activation_token": "a-token"})])

    def test_signing_in_without_a_desktop_that_opens_pages_opens_the_window(self):
        window = Window(self.session)
        panel, process = self.behind_a_captive_portal()
        panel.choose("Sign in to This Network…")
        wait(lambda: window.activations)
        self.assertIn("the sign-in page can't be opened", process.stderr.readline())

    def test_without_a_captive_portal_there_is_nothing_to_sign_in_to(self):
        manager = NetworkManager(self.system, {"connectivity": 4, "checkUri": "http://check.example/nm"})
        self.addCleanup(manager.stop)
        panel, _ = self.shown()
        self.assertNotIn("Sign in to This Network…", panel.labels())

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
            panel = Panel(self.session)
            self.start(command=AS_UNIT, XDG_SESSION_ID="1")
            wait(lambda: panel.items, LIMIT)
            leader.terminate()
            self.assertEqual(logind.asked, 0)
            self.assertEqual(panel.item("Id"), "dotlight")

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
