# SPDX-FileCopyrightText: 2026 Dotlight contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""In the lab's machine, as root: measures, and prints all readings as one JSON object. bench.py PROGRAMS [PART...]"""

import json
import os
import subprocess
import sys

import dbus

import links
import session
from measure import interleaved

PROGRAMS = sys.argv[1]
RESOLVECTL = ["resolvectl", "status", "--no-pager"]
DOTLIGHTCTL = ["dotlightctl", "status", "--no-lookup"]


def own(name, *arguments):
    return [os.path.join(PROGRAMS, name), *arguments]


def answer(command):
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if not done.stdout.strip():
        raise RuntimeError(f"{command[0]} said nothing (status {done.returncode}): {done.stderr.strip()}")
    return json.loads(done.stdout)


def whole_state(count, times):
    """The smart read inside a process, and both command lines as whole processes, at a number of links."""
    return {"read": answer(own("bench_read", str(times)))} | interleaved({"resolvectl": RESOLVECTL, "dotlightctl": DOTLIGHTCTL}, max(5, times // 10))


def measure_state():
    result = {}
    for count, times in ((5, 300), (1000, 100)):
        with links.Links(count) as made:
            result[f"links{count}"] = whole_state(count, times)
            if count == 1000:
                made.give_servers()
                result["links1000WithDns"] = whole_state(count, 50) | {"made": 2 * len(made.pairs)}
    return result


def count_reads(change):
    """How often resolved's Manager is read while change() runs, as the bus itself saw it."""
    monitor = subprocess.Popen(
        ["busctl", "monitor", "--json=short", "--match", "type='method_call',member='GetAll',path='/org/freedesktop/resolve1'"],
        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    try:
        result = change()
    finally:
        monitor.terminate()
        seen = monitor.communicate()[0]
    return result | {"reads": len(seen.splitlines())}


def measure_follow():
    # resolved takes no servers for a link that networkd manages or for the loopback; one of our own is neither.
    with links.Links(len(links.names()) + 2) as made:
        index = str(links.index(made.pairs[0][0]))
        single = answer(own("bench_follow", index, "200", "0"))
        start = count_reads(lambda: answer(own("bench_follow", index, "0", "0")))
        burst = count_reads(lambda: answer(own("bench_follow", index, "0", "300")))
        burst["reads"] -= start["reads"]
    return {"single": single, "burst": burst}


TRAYS = {"dotlight": ["dotlight"], "nm-applet": ["nm-applet"], "bare": own("bench_bare_item")}


PARTS = {
    "state": measure_state,
    "follow": measure_follow,
    "trays": lambda: session.trays(TRAYS),
    "idle": lambda: session.idle(TRAYS),
    "looks": lambda: session.slow_looks(TRAYS["dotlight"]),
    "openings": session.openings,
    "windows": lambda: session.windows({"dotlight-window": ["dotlight-window"], "empty": own("bench_empty_window")}),
}


def main():
    readings = {}
    for name in sys.argv[2:] or PARTS:
        print(f"measuring: {name}", file=sys.stderr, flush=True)
        try:
            readings[name] = PARTS[name]()
        except (OSError, RuntimeError, TimeoutError, ValueError, dbus.DBusException) as error:
            readings[name] = {"error": f"{type(error).__name__}: {error}"}
    print(json.dumps(readings, indent=2))


main()
