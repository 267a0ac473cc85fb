#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Dotlight contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""python-dbusmock's NetworkManager on a private bus, with what its template lacks: the DNS manager, applied connections.

Seed: {"version", "connectivity": 4, "checkUri", "dns": {"mode", "configuration": […]}, "globalDns": {…},
"devices": [{"name": "wan0", "type": 1, "managed": true, "connection": "Home", "kind": "802-3-ethernet", "dot": 2,
"applied": a key of APPLIED}]}.
"""

import argparse
import json
import os

import dbus
import dbus.service
import dbusmock
from dbusmock import mockobject

from service import Service
from values import from_json, is_typed, typed

NAME = "org.freedesktop.NetworkManager"
ROOT = "/org/freedesktop"
PATH = "/org/freedesktop/NetworkManager"
DNS_MANAGER_PATH = PATH + "/DnsManager"
DNS_MANAGER = NAME + ".DnsManager"
DEVICE = NAME + ".Device"
ACTIVE = NAME + ".Connection.Active"
PROFILE = NAME + ".Settings.Connection"
ACTIVATED = 100
# What a device makes of GetAppliedConnection. One that vanishes was in the list of objects, and is gone when it is asked.
APPLIED = {
    "at once": "ret = (self.applied, dbus.UInt64(1))",
    "late": "import time; time.sleep(0.7); ret = (self.applied, dbus.UInt64(1))",
    "vanishes": "raise dbus.exceptions.DBusException('no such object', name='org.freedesktop.DBus.Error.UnknownObject')",
}
CONFIGURATION_TYPES = {"nameservers": "as", "domains": "as", "interface": "s", "priority": "i", "vpn": "b"}


def settings_of(device):
    connection = {"id": ("s", device["connection"]), "uuid": ("s", device["name"]),
                  "type": ("s", device.get("kind", "802-3-ethernet"))}
    if "dot" in device:
        connection["dns-over-tls"] = ("i", device["dot"])
    inner = dbus.Dictionary({k: typed(*v, 1) for k, v in connection.items()}, signature="sv")
    return dbus.Dictionary({"connection": inner}, signature="sa{sv}")


def configuration(entries):
    """DnsManager's aa{sv}; a value may bring its own type."""
    return dbus.Array([dbus.Dictionary({key: from_json(value) if is_typed(value)
                                        else typed(CONFIGURATION_TYPES[key], value, 1)
                                        for key, value in entry.items()}, signature="sv")
                       for entry in entries], signature="a{sv}")


class NetworkManager(Service):
    def __init__(self, seed):
        super().__init__(NAME)
        self.seed = seed
        self.main = None
        self.devices = 0
        self.saved = {}

    def filter(self, _bus, message):
        if isinstance(message, dbus.lowlevel.MethodCallMessage):
            self.counters.arrived(message)
            if self.hanging:
                return dbus.lowlevel.HANDLER_RESULT_HANDLED
            self.counters.answered(message)
        return dbus.lowlevel.HANDLER_RESULT_NOT_YET_HANDLED

    def load(self):
        """All is there before the name is: nobody sees half of it."""
        log = os.path.devnull
        self.main = mockobject.DBusMockObject(self.no_name(), ROOT, mockobject.OBJECT_MANAGER_IFACE, {}, log, True)
        mockobject.objects[ROOT] = self.main
        self.main.AddTemplate("networkmanager", {"Version": self.seed.get("version", "1.52.1")})
        self.put(PATH, NAME, {"Connectivity": ("u", self.seed.get("connectivity", 4)),
                              "ConnectivityCheckUri": ("s", self.seed.get("checkUri", "")),
                              "ConnectivityCheckAvailable": ("b", "checkUri" in self.seed),
                              "ConnectivityCheckEnabled": ("b", "checkUri" in self.seed)})
        self.main_properties()["GlobalDnsConfiguration"] = self.global_dns(self.seed.get("globalDns", []))
        dns = self.seed.get("dns", {})
        self.main.AddObject(DNS_MANAGER_PATH, DNS_MANAGER, {
            "Mode": dns.get("mode", "systemd-resolved"), "RcManager": "unmanaged",
            "Configuration": configuration(dns.get("configuration", []))}, [])
        for device in self.seed.get("devices", []):
            self.do_device(device)

    def no_name(self):
        """dbusmock wants a BusName for its connection; the name itself is taken when all is loaded."""
        name = object.__new__(dbus.service.BusName)
        name._bus, name._name = self.bus, NAME
        return name

    def main_properties(self):
        return dbusmock.get_object(PATH).props[NAME]

    def global_dns(self, servers):
        if not servers:
            return dbus.Dictionary({}, signature="sv")
        entry = dbus.Dictionary({"servers": dbus.Array(servers, signature="s", variant_level=1)}, signature="sv",
                                variant_level=1)
        domains = dbus.Dictionary({"*": entry}, signature="sv", variant_level=1)
        return dbus.Dictionary({"domains": domains}, signature="sv")

    def put(self, path, interface, values):
        properties = dbusmock.get_object(path).props.setdefault(interface, {})
        for name, (signature, data) in values.items():
            properties[name] = typed(signature, data)

    # Control

    def commands(self):
        return {**super().commands(), "device": self.do_device, "set": self.do_set, "dns": self.do_dns,
                "globalDns": self.do_global_dns, "undevice": self.do_undevice, "vanish": self.do_vanish, "save": self.do_save,
                "restore": self.do_restore}

    def do_device(self, device):
        self.devices += 1
        number = str(self.devices)
        path = str(self.main.AddEthernetDevice(number, device["name"], ACTIVATED))
        self.put(path, DEVICE, {"DeviceType": ("u", device.get("type", 1)), "Managed": ("b", device.get("managed", True)),
                                "IpInterface": ("s", device["name"]), "Interface": ("s", device["name"])})
        active = "/"
        if "connection" in device:
            active = self.activate(path, device, number)
        self.put(path, DEVICE, {"ActiveConnection": ("o", active)})
        settings = settings_of(device) if "connection" in device else dbus.Dictionary({}, signature="sa{sv}")
        mock = dbusmock.get_object(path)
        mock.applied = settings
        mock.AddMethod(DEVICE, "GetAppliedConnection", "u", "a{sa{sv}}t", APPLIED[device.get("applied", "at once")])
        mock.object_manager_emit_added(path)

    def activate(self, device_path, device, number):
        profile, active = f"{PATH}/Settings/{number}", f"{PATH}/ActiveConnection/{number}"
        self.main.AddObject(profile, PROFILE, {"Unsaved": False}, [("GetSettings", "", "a{sa{sv}}", "ret = self.settings")])
        dbusmock.get_object(profile).settings = settings_of(device)
        self.main.AddActiveConnection([device_path], profile, "/", number, 2)
        vpn = device.get("kind") in ("vpn", "wireguard")
        self.put(active, ACTIVE, {"Vpn": ("b", vpn), "Type": ("s", device.get("kind", "802-3-ethernet")),
                                  "Id": ("s", device["connection"])})
        return active

    def do_undevice(self, number):
        path = f"{PATH}/Devices/{number}"
        dbusmock.get_object(path).object_manager_emit_removed(path)
        self.main.RemoveObject(path)

    def do_vanish(self, path):
        """What names it still does so."""
        self.main.RemoveObject(path)

    def tell(self, path, interface, name, value):
        """dbusmock's Set emits PropertiesChanged, as NetworkManager does."""
        dbusmock.get_object(path).props.setdefault(interface, {})[name] = value
        dbusmock.get_object(path).Set(interface, name, value)

    def do_set(self, path, interface, name, type, data):  # pylint: disable=redefined-builtin
        self.tell(path, interface, name, typed(type, data))

    def do_save(self):
        self.saved = {path: {interface: dict(values) for interface, values in dbusmock.get_object(path).props.items()}
                      for path in dbusmock.get_objects()}

    def do_restore(self):
        """All properties are again as they were saved; nobody is told."""
        for path, interfaces in self.saved.items():
            dbusmock.get_object(path).props = {interface: dict(values) for interface, values in interfaces.items()}

    def do_dns(self, mode=None, entries=None):
        """Without arguments the signal comes with an equal value, as after a reapply of the TLS mode alone."""
        if mode is not None:
            self.tell(DNS_MANAGER_PATH, DNS_MANAGER, "Mode", mode)
        value = configuration(entries) if entries is not None \
            else dbusmock.get_object(DNS_MANAGER_PATH).props[DNS_MANAGER]["Configuration"]
        self.tell(DNS_MANAGER_PATH, DNS_MANAGER, "Configuration", value)

    def do_global_dns(self, servers):
        self.tell(PATH, NAME, "GlobalDnsConfiguration", self.global_dns(servers))


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--bus", required=True)
    parser.add_argument("--seed")
    parser.add_argument("--hang", action="store_true")
    options = parser.parse_args()
    seed = {}
    if options.seed:
        with open(options.seed, encoding="utf-8") as file:
            seed = json.load(file)
    fake = NetworkManager(seed)
    fake.hanging = options.hang
    fake.connect(options.bus)
    fake.load()
    fake.run()


if __name__ == "__main__":
    main()
