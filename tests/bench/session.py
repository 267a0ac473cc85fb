# SPDX-FileCopyrightText: 2026 Dotlight contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Programs in the person's Plasma session: what they take there."""

import os
import pwd
import subprocess
import time
from pathlib import Path

import dbus
import dbus.bus

from measure import cpu_ms, median, memory_kib, settled_cpu_ms, wait_for, wakeups

USER = "tester"


def environment():
    """As the session's own service manager has it."""
    user = pwd.getpwnam(USER)
    bus = f"unix:path=/run/user/{user.pw_uid}/bus"
    manager = dbus.bus.BusConnection(bus).get_object("org.freedesktop.systemd1", "/org/freedesktop/systemd1")
    given = manager.Get("org.freedesktop.systemd1.Manager", "Environment", dbus_interface="org.freedesktop.DBus.Properties")
    variables = dict(str(line).split("=", 1) for line in given)
    return {"HOME": user.pw_dir, "PATH": os.environ["PATH"], "DBUS_SESSION_BUS_ADDRESS": bus} | variables


class Program:
    """One program of the person's, ended at the end."""

    def __init__(self, command, variables=None, **options):
        self.command = command
        user = pwd.getpwnam(USER)
        self.options = {
            "env": environment() | (variables or {}),
            "user": user.pw_uid,
            "group": user.pw_gid,
            "extra_groups": [],
            "cwd": user.pw_dir,
            "stdin": subprocess.DEVNULL,
            "stdout": subprocess.DEVNULL,
            "stderr": subprocess.DEVNULL,
        } | options

    def __enter__(self):
        self.process = subprocess.Popen(self.command, **self.options)
        self.pid = self.process.pid
        return self

    def __exit__(self, *_):
        self.process.terminate()
        try:
            self.process.wait(5)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()


def tray_items():
    bus = dbus.bus.BusConnection(environment()["DBUS_SESSION_BUS_ADDRESS"])
    try:
        watcher = bus.get_object("org.kde.StatusNotifierWatcher", "/StatusNotifierWatcher")
        return len(watcher.Get("org.kde.StatusNotifierWatcher", "RegisteredStatusNotifierItems", dbus_interface="org.freedesktop.DBus.Properties"))
    finally:
        bus.close()


def started(program, before):
    wait_for(f"the icon of {program.command[0]}", lambda: tray_items() > before)
    return settled_cpu_ms(program.pid)


def trays(commands, times=3):
    """Start and memory of each alone, in turn; medians by name."""
    readings = {name: [] for name in commands}
    for _ in range(times):
        for name, command in commands.items():
            before = tray_items()
            with Program(command) as program:
                start = started(program, before)
                readings[name].append({"startCpuMs": start} | memory_kib(program.pid))
            wait_for(f"the icon of {command[0]} to go", lambda: tray_items() <= before)
    return {name: {key: median([r[key] for r in rs]) for key in rs[0]} for name, rs in readings.items()}


def idle(commands, seconds=60):
    """Wake-ups of all together in the same minute: their sum, and without the busiest second (Dotlight's slow look)."""
    programs = {name: Program(command) for name, command in commands.items()}
    entered = []
    try:
        for name, program in programs.items():
            before = tray_items()
            entered.append(program.__enter__())
            started(program, before)
        counts = {name: [wakeups(program.pid)] for name, program in programs.items()}
        cpu = {name: cpu_ms(program.pid) for name, program in programs.items()}
        for _ in range(seconds):
            time.sleep(1)
            for name, program in programs.items():
                counts[name].append(wakeups(program.pid))
        used = {name: cpu_ms(program.pid) - cpu[name] for name, program in programs.items()}
    finally:
        for program in entered:
            program.__exit__()
    result = {}
    for name, values in counts.items():
        steps = [later - earlier for earlier, later in zip(values, values[1:])]
        result[name] = {"wakeups": sum(steps), "outsideBusiestSecond": sum(steps) - max(steps), "cpuMs": used[name]}
    return result


def first_frame_cpu_ms(command):
    """CPU time of a window's process when Qt Quick says that it rendered its first frame."""
    variables = {"QT_LOGGING_RULES": "qt.scenegraph.time.renderloop.debug=true", "QT_FORCE_STDERR_LOGGING": "1", "QT_MESSAGE_PATTERN": "%{category} %{message}"}
    with Program(command, variables, stderr=subprocess.PIPE) as program:
        os.set_blocking(program.process.stderr.fileno(), False)
        seen = b""

        def rendered():
            nonlocal seen
            seen += program.process.stderr.read() or b""
            return b"qt.scenegraph.time.renderloop" in seen

        start = time.monotonic()
        wait_for(f"the first frame of {command[0]}", rendered, step=0.002)
        return {"cpuMs": cpu_ms(program.pid), "wallMs": (time.monotonic() - start) * 1e3}


def windows(commands, times=5):
    readings = {name: [] for name in commands}
    for _ in range(times):
        for name, command in commands.items():
            readings[name].append(first_frame_cpu_ms(command))
    return {name: {key: median([r[key] for r in rs]) for key in rs[0]} for name, rs in readings.items()}


def processes(name):
    return [int(path.parent.name) for path in Path("/proc").glob("[0-9]*/comm") if path.read_text().strip() == name]
