#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Dotlight contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A fake systemd-resolved. Seed: one JSON file, as tests/fixtures/README.md describes it."""

import argparse
import json


import varlink
from answers import Answers
from service import BusError, Service
from values import is_typed

PREFIX = "org.freedesktop.resolve1."
MANAGER_PATH = "/org/freedesktop/resolve1"
MANAGER = PREFIX + "Manager"
LINK = PREFIX + "Link"
DELEGATE = PREFIX + "DnsDelegate"
GLOBAL_SERVER = "(iiayqs)"

MANAGER_TYPES = {
    "LLMNRHostname": "s", "LLMNR": "s", "MulticastDNS": "s", "DNSOverTLS": "s", "DNS": "a(iiay)", "DNSEx": "a(iiayqs)",
    "FallbackDNS": "a(iiay)", "FallbackDNSEx": "a(iiayqs)", "CurrentDNSServer": "(iiay)",
    "CurrentDNSServerEx": GLOBAL_SERVER, "Domains": "a(isb)", "TransactionStatistics": "(tt)",
    "CacheStatistics": "(ttt)", "DNSSEC": "s", "DNSSECStatistics": "(tttt)", "DNSSECSupported": "b",
    "DNSSECNegativeTrustAnchors": "as", "DNSStubListener": "s", "ResolvConfMode": "s",
}
LINK_TYPES = {
    "ScopesMask": "t", "DNS": "a(iay)", "DNSEx": "a(iayqs)", "CurrentDNSServer": "(iay)", "CurrentDNSServerEx": "(iayqs)",
    "Domains": "a(sb)", "DefaultRoute": "b", "LLMNR": "s", "MulticastDNS": "s", "DNSOverTLS": "s", "DNSSEC": "s",
    "DNSSECNegativeTrustAnchors": "as", "DNSSECSupported": "b",
}
DELEGATE_TYPES = {"DNS": "a(iiayqs)", "CurrentDNSServer": GLOBAL_SERVER, "Domains": "a(sb)", "DefaultRoute": "b"}
MANAGER_DEFAULTS = {
    "LLMNRHostname": "fake", "LLMNR": "no", "MulticastDNS": "no", "DNSOverTLS": "no", "FallbackDNSEx": [],
    "CurrentDNSServerEx": [0, 0, [], 0, ""], "TransactionStatistics": [0, 0], "CacheStatistics": [0, 0, 0],
    "DNSSEC": "no", "DNSSECStatistics": [0, 0, 0, 0], "DNSSECSupported": True, "DNSSECNegativeTrustAnchors": [],
    "DNSStubListener": "yes", "ResolvConfMode": "stub",
}
LINK_DEFAULTS = {
    "DNSEx": [], "Domains": [], "DefaultRoute": True, "LLMNR": "no", "MulticastDNS": "no", "DNSOverTLS": "no",
    "DNSSEC": "no", "DNSSECNegativeTrustAnchors": [], "DNSSECSupported": True, "CurrentDNSServerEx": [0, [], 0, ""],
}


def link_path(index):
    """sd_bus_path_encode: a leading digit is escaped."""
    text = str(index)
    return f"{MANAGER_PATH}/link/_{ord(text[0]):x}{text[1:]}"


def delegate_path(name):
    escaped = "".join(c if c.isalnum() and not (i == 0 and c.isdigit()) else f"_{ord(c):02x}"
                      for i, c in enumerate(name))
    return f"{MANAGER_PATH}/dns_delegate/{escaped}"


def with_types(types, values):
    """{property: (signature, data)}; a value may bring its own type: {"type": "s", "data": "x"}."""
    return {name: (value["type"], value["data"]) if is_typed(value) else (types[name], value)
            for name, value in values.items()}


class Resolved(Service):
    def __init__(self, seed):
        super().__init__("org.freedesktop.resolve1")
        self.do_load(seed)

    def do_load(self, seed):
        """Becomes another one at once, and tells nobody."""
        self.version = seed.get("version", "257.13")
        self.whole = {"DNSEx": [], "Domains": [], **seed.get("global", {})}
        self.objects.clear()
        self.objects[MANAGER_PATH] = {MANAGER: with_types(MANAGER_TYPES, {**MANAGER_DEFAULTS, **seed.get("manager", {})})}
        # A recorded Manager already shows what its links have.
        self.given = set(seed.get("manager", {}))
        self.links = {}
        self.ghosts = set()
        for index, values in seed.get("links", {}).items():
            self.place_link(int(index), values)
        self.delegates = seed.get("delegates", {})
        for name, values in self.delegates.items():
            self.objects[delegate_path(name)] = {DELEGATE: with_types(DELEGATE_TYPES, values)}
        self.answers = Answers(self, seed.get("answers", {}))
        self.merge()
        for name in seed.get("drop", []):
            self.manager.pop(name)
        for index, names in seed.get("dropOfLinks", {}).items():
            for name in names:
                self.links[int(index)].pop(name)

    @property
    def manager(self):
        return self.objects[MANAGER_PATH][MANAGER]

    def link(self, index):
        return self.links[index]

    def place_link(self, index, values):
        values = {**LINK_DEFAULTS, **values}
        if "ScopesMask" not in values:
            values["ScopesMask"] = 1 if values["DNSEx"] else 0
        self.links[index] = with_types(LINK_TYPES, values)
        self.objects[link_path(index)] = {LINK: self.links[index]}
        self.derive_link(self.links[index], set(values))

    def derive_link(self, link, given):
        """The short forms of the properties, as the real one has them."""
        if "DNS" not in given and link["DNSEx"][0] == LINK_TYPES["DNSEx"]:
            link["DNS"] = (LINK_TYPES["DNS"], [server[:2] for server in link["DNSEx"][1]])
        if "CurrentDNSServer" not in given and link["CurrentDNSServerEx"][0] == LINK_TYPES["CurrentDNSServerEx"]:
            link["CurrentDNSServer"] = (LINK_TYPES["CurrentDNSServer"], link["CurrentDNSServerEx"][1][:2])

    def merge(self):
        """The Manager's lists: the global entries, then each link's."""
        servers, domains = list(self.whole["DNSEx"]), list(self.whole["Domains"])
        for index, link in sorted(self.links.items()):
            if link.get("DNSEx", ("",))[0] == LINK_TYPES["DNSEx"]:
                servers += [[index, *server] for server in link["DNSEx"][1]]
            if link.get("Domains", ("",))[0] == LINK_TYPES["Domains"]:
                domains += [[index, *domain] for domain in link["Domains"][1]]
        short = [server[:3] for server in servers]
        for name, value in {"DNSEx": servers, "DNS": short, "Domains": domains}.items():
            if name not in self.given:
                self.manager[name] = (MANAGER_TYPES[name], value)
        for name in ("FallbackDNS", "CurrentDNSServer"):
            self.shorten(name)

    def shorten(self, name):
        signature, value = self.manager.get(name + "Ex", ("", None))
        if name not in self.manager and signature == MANAGER_TYPES[name + "Ex"]:
            short = value[:3] if name == "CurrentDNSServer" else [server[:3] for server in value]
            self.manager[name] = (MANAGER_TYPES[name], short)

    # Methods

    def methods(self, path, interface):
        if path == MANAGER_PATH and interface == MANAGER:
            known = {"GetLink": self.get_link, "ResolveRecord": self.resolve_record,
                     "ResolveHostname": self.resolve_hostname}
            if int(self.version.split(".")[0]) >= 258:
                known |= {"ListDelegates": self.list_delegates, "GetDelegate": self.get_delegate}
            return known
        return {}

    def properties(self, path, member, args):
        for index in self.ghosts:
            if path == link_path(index):
                raise BusError("org.freedesktop.DBus.Error.UnknownObject", f"Unknown object '{path}'.")
        return super().properties(path, member, args)

    def get_link(self, index):
        if int(index) not in self.links or int(index) in self.ghosts:
            raise BusError(PREFIX + "NoSuchLink", f"Link {index} not known")
        return "o", [link_path(int(index))]

    def list_delegates(self):
        return "a(so)", [[(name, delegate_path(name)) for name in self.delegates]]

    def get_delegate(self, name):
        if str(name) not in self.delegates:
            raise BusError(PREFIX + "NoSuchDelegate", f"Delegate '{name}' not known")
        return "o", [delegate_path(str(name))]

    def resolve_record(self, index, name, dns_class, dns_type, flags):
        return self.answers.record(int(index), str(name), int(dns_class), int(dns_type), int(flags))

    def resolve_hostname(self, index, name, family, flags):
        return self.answers.hostname(int(index), str(name), int(family), int(flags))

    # Control

    def commands(self):
        return {**super().commands(), "manager": self.do_manager, "link": self.do_link, "unlink": self.do_unlink,
                "ghost": self.do_ghost, "answer": self.answers.do_answer, "load": self.do_load, "burst": self.do_burst,
                "emit": self.do_emit, "whole": self.do_whole, "asked": self.answers.do_asked}

    def do_manager(self, values):
        """Sets properties of the Manager; like the real one it tells nobody, but for the three below."""
        self.manager.update(with_types(MANAGER_TYPES, values))
        self.do_emit([name for name in ("CurrentDNSServer", "LLMNRHostname") if name in values])

    def do_whole(self, values):
        self.whole.update(values)
        self.servers_changed()

    def do_link(self, index, values):
        """Adds a link or changes it. Only a changed server list is told, and that by the Manager."""
        if index not in self.links:
            self.place_link(index, values)
        else:
            self.links[index].update(with_types(LINK_TYPES, values))
            if "DNSEx" in values and "ScopesMask" not in values:
                self.links[index]["ScopesMask"] = ("t", 1 if values["DNSEx"] else 0)
            self.derive_link(self.links[index], set(values))
        self.merge()
        if "DNSEx" in values or "DNS" in values:
            self.do_emit(["DNS"])

    def do_unlink(self, index):
        """A link goes with everything it had, and nothing is told."""
        del self.links[index]
        del self.objects[link_path(index)]
        self.merge()

    def do_ghost(self, index):
        """The Manager still names the link, its object is gone."""
        self.ghosts.add(index)

    def do_burst(self, index, count):
        """The servers of a link change count times, each told at once; the last server is 192.0.2.(count % 250)."""
        for number in range(1, count + 1):
            self.do_link(index, {"DNSEx": [[2, [192, 0, 2, number % 250], 0, "dns.example"]]})

    def do_emit(self, names):
        if names and self.bus is not None:
            self.emit_changed(MANAGER_PATH, MANAGER, names)

    def servers_changed(self):
        self.merge()
        self.do_emit(["DNS"])


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--bus", required=True, help="address of the bus")
    parser.add_argument("--seed", help="JSON file; without it a resolved without links or servers")
    parser.add_argument("--hang", action="store_true", help="own the name and answer nothing")
    parser.add_argument("--varlink", help="where its socket is; without it there is none")
    options = parser.parse_args()
    seed = {}
    if options.seed:
        with open(options.seed, encoding="utf-8") as file:
            seed = json.load(file)
    fake = Resolved(seed)
    fake.hanging = options.hang
    if options.varlink:
        varlink.serve(options.varlink, lambda: fake.version)
    fake.connect(options.bus)
    fake.run()


if __name__ == "__main__":
    main()
