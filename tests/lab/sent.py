#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Dotlight contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What `check` has asked for: standard input is the servers' log, a line of three hyphens, and the object that it printed.

sent.py NAME...   each with its last dot: to be asked for as well

Allowed are the root, these, the test names of the lab's own list, and whatever lies above those, which is asked to check
their signatures. Each question beside them is a line of output; so is each NAME that was not asked for, a log without any
question, what the object names as test names without being in the list, and an object without any where there is no NAME.
"""

import json
import sys

# The one that the machine has in place of the installed one.
LIST = "/etc/xdg/dotlight/dnssec-names.json"


def above(name):
    labels = name.rstrip(".").split(".")
    return {".".join(labels[i:]) + "." for i in range(len(labels))}


def listed():
    """The test names that the machine is set up with."""
    with open(LIST, encoding="utf-8") as file:
        groups = json.load(file)["groups"]
    return {name for group in groups for kind in ("good", "broken", "unsigned") for name in group.get(kind, [])}


def told_names(told):
    """Those that the object says were asked for."""
    operators = [operator for check in told["checks"] for operator in check["evidence"].get("operators", [])]
    return {name.rstrip(".") for operator in operators for name in operator["names"]}


def main():
    log, _, text = sys.stdin.read().partition("---\n")
    wanted = set(sys.argv[1:])
    test_names = listed()
    told = told_names(json.loads(text))
    names = {"."}.union(wanted, *map(above, test_names))
    questions = [line.split()[2:] for line in log.splitlines()]
    for name, *kind in questions:
        if name.lower() not in names:
            print("asked for", name, *kind)
    for name in sorted(wanted - {name.lower() for name, *_ in questions}):
        print("not asked for", name)
    for name in sorted(told - test_names):
        print(name, "is none of the test names")
    if not told and not wanted:
        print("the object names no test names")
    if not questions:
        print("nothing was asked for")


if __name__ == "__main__":
    main()
