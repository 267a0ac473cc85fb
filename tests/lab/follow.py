# SPDX-FileCopyrightText: 2026 Dotlight contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""In the machine: waits until the last line of a `dotlightctl watch --json` says what is expected in SITUATION.

follow.py SITUATION SECONDS FILE; says on its one line what was wrong with the last one, and ends with 1 then.
"""
import sys
import time

from judge import complaints

# It is the last line only if no other comes: what lies between is told where it lasts a second.
REST = 1.2


def last_line(file):
    with open(file, encoding="utf-8") as lines:
        return lines.read().rstrip("\n").rpartition("\n")[2]


def main():
    situation, seconds, file = sys.argv[1:]
    end = time.monotonic() + float(seconds)
    line, since, wrong = None, 0, ["no line"]
    while time.monotonic() < end:
        if (now := last_line(file)) != line:
            line, since = now, time.monotonic()
            wrong = complaints(situation, "-", line)
        if not wrong and time.monotonic() - since > REST:
            return
        time.sleep(0.05)
    sys.exit("; ".join(wrong) or "no rest")


main()
