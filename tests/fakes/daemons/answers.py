# SPDX-FileCopyrightText: 2026 Dotlight contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the fake resolved answers to a lookup: what a link's modes would give, or what a test set."""

import dbus

from service import BusError

PREFIX = "org.freedesktop.resolve1."
AUTHENTICATED = 0x200
CONFIDENTIAL = 0x40000
FROM_NETWORK = 0x800000
DNS = 0x1
GARBAGE = -1
SOA = 6
NO_CACHE = 0x1000
# Bits that a caller may set: all that is input in the reference, by the version that brought it.
INPUT = 0x1 | 0x2 | 0x4 | 0x8 | 0x10 | 0x20 | 0x100 | 0x400 | 0x800 | 0x1000 | 0x2000 | 0x4000 | 0x8000
INPUT_SINCE = {0x1000000: 254, 0x2000000: 256}

# ". 86400 IN SOA a.root-servers.net. nstld.verisign-grs.com. 2026010100 1800 900 604800 86400"
ROOT_SOA = (b"\0\0\6\0\1\0\1\x51\x80\0\x40\1a\x0croot-servers\3net\0\5nstld\x0cverisign-grs\3com\0"
            b"\x78\xc2\xf0\xc4\0\0\7\x08\0\0\3\x84\0\x09\x3a\x80\0\1\x51\x80")


def has_scope(link):
    """A test may have spoilt or taken away the property: it still answers then."""
    signature, value = link.get("ScopesMask", ("", None))
    return signature != "t" or value & 1 == 1


class Answers:
    """Set answers: {"ifindex, or * for all": {"root": ANSWER, "second": ANSWER}}.

    ANSWER: {"flags": bits} | {"error": name, "message": text} | {"silence": true} | {"garbage": true}, each with "delay"
    in ms if wanted. Beside flags there may be "records": those that come, in hex and wire format.
    Instead of "root" and "second" a record's name and type may be given ("good.example 1"), and "cached" stands for the
    root where the cache may answer.
    """

    def __init__(self, resolved, answers):
        self.resolved = resolved
        self.answers = {key: dict(value) for key, value in answers.items()}
        self.asked = []

    def do_answer(self, index="*", question="root", answer=None):
        """Without an answer that of the modes counts again."""
        self.answers.setdefault(str(index), {})[question] = answer

    def do_asked(self):
        return {"asked": self.asked}

    def record(self, index, name, dns_class, dns_type, flags):
        self.check(flags)
        self.asked.append({"ifindex": index, "name": name, "type": dns_type, "flags": flags})
        root = name in ("", ".")
        usual = "second" if not root else "root" if flags & NO_CACHE else "cached"
        scope, answered, delay, records = self.answer(index, f"{name or '.'} {dns_type}", usual, "root" if root else "")
        if answered is None:
            return None, []
        if answered == GARBAGE:
            return "sas", ["what?", ["you", "asked"]], delay
        if records is not None:
            rrs = [(scope, dns_class, dns_type, dbus.ByteArray(bytes.fromhex(record))) for record in records]
        elif root and dns_type == SOA:
            rrs = [(scope, dns_class, dns_type, dbus.ByteArray(ROOT_SOA))]
        else:
            rrs = [(scope, dns_class, dns_type, dbus.ByteArray(b"\0"))]
        return "a(iqqay)t", [rrs, answered], delay

    def hostname(self, index, name, family, flags):
        self.check(flags)
        self.asked.append({"ifindex": index, "name": name, "type": "address", "flags": flags})
        scope, answered, delay, _ = self.answer(index, "second")
        if answered is None:
            return None, []
        if answered == GARBAGE:
            return "sas", ["what?", ["you", "asked"]], delay
        address = dbus.ByteArray(bytes([192, 0, 2, 80]))
        return "a(iiay)st", [[(scope, family or 2, address)], name, answered], delay

    def check(self, flags):
        version = int(self.resolved.version.split(".")[0])
        allowed = INPUT | sum(bit for bit, since in INPUT_SINCE.items() if version >= since)
        if flags & ~allowed:
            raise BusError("org.freedesktop.DBus.Error.InvalidArgs", "Invalid flags parameter")

    def answer(self, index, *questions):
        """(ifindex that answered, flags or None for silence, own delay in ms, records if set); errors are raised."""
        scope = index or self.scope_in_charge()
        for key in (str(index), "*"):
            for question in questions:
                found = self.answers.get(key, {}).get(question)
                if found is not None:
                    return scope, self.told(found), found.get("delay", 0), found.get("records")
        return scope, self.by_modes(scope, index), 0, None

    def told(self, answer):
        if "error" in answer:
            error = BusError(answer["error"], answer.get("message", ""))
            error.delay = answer.get("delay", 0)
            raise error
        if "garbage" in answer:
            return GARBAGE
        return None if answer.get("silence") else int(str(answer["flags"]), 0)

    def scope_in_charge(self):
        """The global servers, else the first link with servers that ordinary names go to; -1 if there is none."""
        if self.resolved.whole["DNSEx"]:
            return 0
        for index, link in sorted(self.resolved.links.items()):
            if has_scope(link) and link.get("DefaultRoute", ("b", True))[1]:
                return index
        return -1

    def by_modes(self, scope, index):
        modes = self.resolved.manager if scope == 0 else self.resolved.links.get(scope)
        if modes is None and index:
            raise BusError("org.freedesktop.DBus.Error.InvalidArgs", "Invalid interface index")
        if modes is None or (scope != 0 and not has_scope(modes)):
            raise BusError(PREFIX + "NoNameServers", "No appropriate name servers or networks for name found")
        flags = FROM_NETWORK | DNS
        if modes.get("DNSOverTLS", ("", ""))[1] in ("yes", "opportunistic"):
            flags |= CONFIDENTIAL
        if modes.get("DNSSEC", ("", ""))[1] in ("yes", "allow-downgrade"):
            flags |= AUTHENTICATED
        return flags
