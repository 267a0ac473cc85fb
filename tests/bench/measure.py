# SPDX-FileCopyrightText: 2026 Dotlight contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a process took, from the kernel."""

import os
import statistics
import subprocess
import time
from pathlib import Path


def median(values):
    return statistics.median(values) if values else None


def run_once(command):
    """Wall and CPU milliseconds of a whole process, its output thrown away."""
    start = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, stdin=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    return {"wall": wall * 1e3, "cpu": (usage.ru_utime + usage.ru_stime) * 1e3, "status": process.returncode}


def interleaved(commands, times):
    """Runs every command in turn, so that a change of the machine's mood meets all alike; medians by name."""
    readings = {name: [] for name in commands}
    for name, command in commands.items():
        run_once(command)
    for _ in range(times):
        for name, command in commands.items():
            readings[name].append(run_once(command))
    return {
        name: {"wallMs": median([r["wall"] for r in rs]), "cpuMs": median([r["cpu"] for r in rs]), "status": rs[-1]["status"]}
        for name, rs in readings.items()
    }


def tasks(pid):
    return list(Path(f"/proc/{pid}/task").iterdir())


def cpu_ms(pid):
    """On-CPU time of all its living threads, to the nanosecond."""
    return sum(int((task / "schedstat").read_text().split()[0]) for task in tasks(pid)) / 1e6


def wakeups(pid):
    """How often each of its threads has been put on a CPU after it slept, by thread."""
    counts = {}
    for task in tasks(pid):
        for line in (task / "status").read_text().splitlines():
            if line.startswith("voluntary_ctxt_switches"):
                counts[task.name] = int(line.split()[1])
    return counts


def woken(earlier, later):
    """Between two readings; threads that ended in between no longer tell."""
    return sum(count - earlier.get(thread, 0) for thread, count in later.items())


def memory_kib(pid):
    values = {}
    for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()[1:]:
        name, value, *_ = line.split()
        values[name.rstrip(":")] = int(value)
    return {"pss": values["Pss"], "privateDirty": values["Private_Dirty"]}


def wait_for(what, condition, limit=20.0, step=0.02):
    end = time.monotonic() + limit
    while time.monotonic() < end:
        value = condition()
        if value:
            return value
        time.sleep(step)
    raise TimeoutError(f"waited {limit:g} s for {what}")


def settled_cpu_ms(pid, quiet=1.0, limit=20.0):
    """CPU time once the process has done nothing for a while."""
    last, since, end = cpu_ms(pid), time.monotonic(), time.monotonic() + limit
    while time.monotonic() - since < quiet and time.monotonic() < end:
        time.sleep(0.05)
        now = cpu_ms(pid)
        if now != last:
            last, since = now, time.monotonic()
    return last
