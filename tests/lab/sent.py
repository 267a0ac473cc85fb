#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Dotlight contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What `check` has asked for: standard input is the servers' log, a line of three hyphens, and the object that it printed.

sent.py NAME...   each with its last dot: to be asked for as well

Allowed are the root, these, the test names that the object itself names, and whatever lies above those, which is asked to
check their signatures. Each question beside them is a line of output; so is each NAME that was not asked for, a log without
any question, and an object without test names where there is no NAME.
"""

import json
import sys


def above(name):
    labels = name.rstrip(".").split(".")
    return {".".join(labels[i:]) + "." for i in range(len(labels))}


def allowed(told):
    names = {"."}
    for check in told["checks"]:
        for operator in check["evidence"].get("operators", []):
            for name in operator["names"]:
                names |= above(name)
    return names


def main():
    log, _, text = sys.stdin.read().partition("---\n")
    wanted = set(sys.argv[1:])
    names = allowed(json.loads(text)) | wanted
    questions = [line.split()[2:] for line in log.splitlines()]
    for name, *kind in questions:
        if name.lower() not in names:
            print("asked for", name, *kind)
    for name in sorted(wanted - {name.lower() for name, *_ in questions}):
        print("not asked for", name)
    if len(names) < 2:
        print("the object names no test names")
    if not questions:
        print("nothing was asked for")


if __name__ == "__main__":
    main()
