# SPDX-FileCopyrightText: 2026 Dotlight contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every finding that a check can have is demanded by a line of checks*.tsv, or a line "# not here:" there says why it is not.

findings.py   says on its one line what is missing, and ends with 1 then
"""
import glob
import re
import sys

WORDS = "/src/app/wording/findings/*.cpp"
TABLES = "/src/tests/lab/checks*.tsv"
# How the names of a check's findings begin in the source. What every check can say has no check of its own.
CHECKS = {
    "Bypass": "bypass", "Clock": "clock", "Designated": "designated-resolver", "Dnssec": "dnssec", "Latency": "latency",
    "Local": "local-proxy", "Lookup": "lookup", "NetworkManager": "networkmanager", "NoLocal": "local-proxy",
    "Port853": "port-853", "Portal": "portal", "ResolvConf": "resolv-conf", "Stub": "resolv-conf", "Tls": "tls",
    "TrustAnchor": "trust-anchor", "Wire": "wire",
    "NotFinished": "any", "NothingToCheck": "any", "ResolverNotThere": "any", "ResolverDoesNotAnswer": "any",
    "NetworkChanged": "any", "TooManyServers": "any",
}


def check_of(name):
    return next(check for prefix, check in CHECKS.items() if name.startswith(prefix))


def known():
    text = "".join(open(path, encoding="utf-8").read() for path in sorted(glob.glob(WORDS)))
    return {f"{check_of(name)}/{word}" for name, word in re.findall(r'\{Finding::(\w+),\s*"([a-z0-9-]+)"', text)}


def named(item, all_of_them):
    """The findings that an item of the table names: ID@SCOPE=VERDICT/FINDING, alternatives between |."""
    check, _, verdicts = item.lstrip("?!").partition("~")[0].partition("=")
    for verdict in verdicts.split("|"):
        finding = verdict.partition("/")[2]
        if finding:
            own = f"{check.partition('@')[0]}/{finding}"
            yield f"any/{finding}" if own not in all_of_them and f"any/{finding}" in all_of_them else own


def read_tables(all_of_them):
    """(demanded, named otherwise, excused)"""
    demanded, other, excused = set(), set(), set()
    for path in glob.glob(TABLES):
        for line in open(path, encoding="utf-8").read().splitlines():
            if line.startswith("# not here: "):
                excused |= set(line.removeprefix("# not here: ").partition(": ")[0].split())
            if line.startswith("#"):
                continue
            for item in line.split("\t")[3].split():
                (other if item[0] in "?!" else demanded).update(named(item, all_of_them))
    return demanded, other, excused


def main():
    all_of_them = known()
    demanded, other, excused = read_tables(all_of_them)
    lists = {
        "neither demanded nor excused": all_of_them - demanded - excused,
        "demanded and excused": demanded & excused,
        "no finding of any check": (demanded | other | excused) - all_of_them,
    }
    if found := [f"{what}: {' '.join(sorted(names))}" for what, names in lists.items() if names]:
        sys.exit("; ".join(found))


if __name__ == "__main__":
    main()
