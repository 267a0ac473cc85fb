#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Dotlight contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A fake systemd: its version and what it says of systemd-resolved.service."""

import argparse

from service import BusError, Service

PATH = "/org/freedesktop/systemd1"
MANAGER = "org.freedesktop.systemd1.Manager"
UNIT = "org.freedesktop.systemd1.Unit"
NAME = "systemd-resolved.service"
UNIT_PATH = PATH + "/unit/systemd_2dresolved_2eservice"


class Systemd1(Service):
    def __init__(self, version, file_state, active_state):
        super().__init__("org.freedesktop.systemd1")
        self.file_state = file_state
        self.objects[PATH] = {MANAGER: {"Version": ("s", version)}}
        self.objects[UNIT_PATH] = {UNIT: {}}
        self.do_unit(file_state, active_state)

    def do_unit(self, file_state, active_state):
        """file_state "" stands for a unit that is not installed."""
        self.file_state = file_state
        loaded = {"": "not-found", "masked": "masked"}.get(file_state, "loaded")
        self.objects[UNIT_PATH][UNIT] = {
            "Id": ("s", NAME), "LoadState": ("s", loaded), "ActiveState": ("s", active_state),
            "SubState": ("s", "running" if active_state == "active" else "dead"), "UnitFileState": ("s", file_state),
        }

    def commands(self):
        return {**super().commands(), "unit": self.do_unit}

    def methods(self, path, interface):
        if path == PATH and interface == MANAGER:
            return {"GetUnitFileState": self.get_unit_file_state, "GetUnit": self.get_unit, "LoadUnit": self.load_unit}
        return {}

    def get_unit_file_state(self, name):
        if str(name) != NAME or not self.file_state:
            raise BusError("org.freedesktop.DBus.Error.FileNotFound", "No such file or directory")
        return "s", [self.file_state]

    def get_unit(self, name):
        if str(name) != NAME or self.objects[UNIT_PATH][UNIT]["ActiveState"][1] == "inactive":
            raise BusError("org.freedesktop.systemd1.NoSuchUnit", f"Unit {name} not loaded.")
        return "o", [UNIT_PATH]

    def load_unit(self, _name):
        return "o", [UNIT_PATH]


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--bus", required=True)
    parser.add_argument("--version", default="257.13-1~deb13u1")
    parser.add_argument("--file-state", default="enabled")
    parser.add_argument("--active-state", default="active")
    options = parser.parse_args()
    fake = Systemd1(options.version, options.file_state, options.active_state)
    fake.connect(options.bus)
    fake.run()


if __name__ == "__main__":
    main()
