#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Dotlight contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What `check` has asked for: standard input is the servers' log, a line of three hyphens, and the object that it printed.

Allowed are the root, the test names that the object itself names, and whatever lies above them, which is asked to check
their signatures. Each question beside them is a line of output; so is a log without any.
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
    names = allowed(json.loads(text))
    questions = [line.split()[2:] for line in log.splitlines()]
    for name, *kind in questions:
        if name.lower() not in names:
            print("asked for", name, *kind)
    if len(names) < 2:
        print("the object names no test names")
    if not questions:
        print("nothing was asked for")


if __name__ == "__main__":
    main()
