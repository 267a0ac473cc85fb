# SPDX-FileCopyrightText: 2026 Dotlight contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Readings (JSON) on standard input; a Markdown table of goals and figures on standard output."""

import json
import sys

readings = json.load(sys.stdin)


def at(*path):
    """A reading, or None where that part was not measured."""
    value = readings
    for key in path:
        value = value.get(key) if isinstance(value, dict) else None
    return value


def ms(value):
    return "–" if value is None else f"{value:.3g} ms" if value < 1000 else f"{value / 1000:.3g} s"


def mib(value):
    return "–" if value is None else f"{value / 1024:.1f} MiB"


def plain(value):
    return "–" if value is None else f"{value:.0f}"


def millions(value):
    return "not counted here" if value is None else f"{value / 1e6:.2f} M"


def at_most(goal, value, other, show):
    """Ours over the other's."""
    ratio = None if value is None or not other else value / other
    return show(value), show(other), f"{ratio:.2f}" if ratio is not None else "–", f"at most {goal:g}", None if ratio is None else ratio <= goal


def times_faster(goal, value, other, show=ms):
    ratio = None if not value or other is None else other / value
    return show(value), show(other), f"{ratio:.3g} times" if ratio is not None else "–", f"{goal:g} times faster", None if ratio is None else ratio >= goal


def limit(goal, value, show):
    return show(value), "", "", f"at most {show(goal)}", None if value is None else value <= goal


def truth(value):
    return {None: "–", True: "yes", False: "no"}[value], "", "", "yes", value


def rows():
    tray, applet, bare = (at("trays", name) or {} for name in ("dotlight", "nm-applet", "bare"))
    yield "tray, PSS; nm-applet", *at_most(0.5, tray.get("pss"), applet.get("pss"), mib)
    yield "tray, private dirty; nm-applet", *at_most(0.5, tray.get("privateDirty"), applet.get("privateDirty"), mib)
    yield "tray, PSS; bare item", *at_most(1.25, tray.get("pss"), bare.get("pss"), mib)
    yield "tray, private dirty; bare item", *at_most(1.25, tray.get("privateDirty"), bare.get("privateDirty"), mib)
    yield "tray, start, CPU; nm-applet", *at_most(1, tray.get("startCpuMs"), applet.get("startCpuMs"), ms)
    yield "wake-ups in 60 s outside of the slow look", *limit(0, at("idle", "dotlight", "outsideSlowLook"), plain)
    yield "wake-ups in 60 s, all; nm-applet (no goal)", plain(at("idle", "dotlight", "wakeups")), plain(at("idle", "nm-applet", "wakeups")), "", "", True
    # A virtual machine's kernel counts as the process's what its host takes in the middle of it: that only adds.
    looks = at("looks") or {}
    yield f"slow look, CPU, least of {looks.get('times', 12)}", *limit(1, looks.get("leastCpuMs"), ms)
    yield "slow look, CPU, median (no goal)", ms(looks.get("medianCpuMs")), "", "", "", True
    for links, goal in ((5, 10), (1000, 200)):
        state = at("state", f"links{links}") or {}
        read = state.get("read", {})
        peer = state.get("resolvectl", {}).get("wallMs")
        yield f"whole state, warm, {links} links; resolvectl status", *times_faster(goal, read.get("wallMs"), peer)
        yield f"whole state, warm, {links} links", *limit(0.6, read.get("wallMs"), ms)
        yield f"whole state, instructions, {links} links", *limit(1.2e6, read.get("instructions"), millions)
    five, thousand, served = (at("state", name) or {} for name in ("links5", "links1000", "links1000WithDns"))
    wall = [{name: state.get(name, {}).get("wallMs") for name in ("dotlightctl", "resolvectl")} for state in (five, thousand)]
    yield "dotlightctl status --no-lookup, 5 links; resolvectl status", *at_most(1.25, wall[0]["dotlightctl"], wall[0]["resolvectl"], ms)
    yield "the same, 1,000 links", *times_faster(5, wall[1]["dotlightctl"], wall[1]["resolvectl"])
    yield "1,000 links, all with DNS", *limit(60, served.get("read", {}).get("wallMs"), ms)
    yield "the same; resolvectl status", *times_faster(3, served.get("read", {}).get("wallMs"), served.get("resolvectl", {}).get("wallMs"))
    held = served.get("read", {}).get("linksWithDns")
    yield "the same: no answer lost", *truth(None if held is None else held >= served["made"])
    yield "change announced to shown, median", *limit(2, at("follow", "single", "medianMs"), ms)
    yield "change announced to shown, 95 %", *limit(5, at("follow", "single", "ms95"), ms)
    yield "300 changes in a burst, reads", *limit(3, at("follow", "burst", "reads"), plain)
    yield "300 changes in a burst, last state right", *truth(at("follow", "burst", "lastStateRight"))
    opened = at("openings") or {}
    yield f"tray, PSS after {opened.get('times', 100)} openings of the window; before", *at_most(1.02, opened.get("pssAfter"), opened.get("pssBefore"), mib)
    yield "window, cold, CPU to the first frame; empty Kirigami window", *at_most(1.15, at("windows", "dotlight-window", "cpuMs"), at("windows", "empty", "cpuMs"), ms)


print("| what; beside what | Dotlight | the other | ratio | goal | |")
print("| --- | --- | --- | --- | --- | --- |")
for what, ours, other, ratio, goal, met in rows():
    verdict = {None: "not measured", True: "", False: "**falls short**"}[met]
    print(f"| {what} | {ours} | {other} | {ratio} | {goal} | {verdict} |")
for part, value in readings.items():
    if isinstance(value, dict) and "error" in value:
        print(f"\n{part} could not be measured: {value['error']}")
