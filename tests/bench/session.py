# SPDX-FileCopyrightText: 2026 Dotlight contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Programs in the person's Plasma session: what they take there."""

import os
import pwd
import shutil
import signal
import subprocess
import time
from pathlib import Path

import dbus
import dbus.bus

from measure import cpu_ms, median, memory_kib, settled_cpu_ms, wait_for, wakeups, woken

USER = "tester"


def session_bus():
    """A connection of its own to the person's session bus, which lets nobody else in, not even root."""
    user = pwd.getpwnam(USER)
    os.seteuid(user.pw_uid)
    try:
        return dbus.bus.BusConnection(f"unix:path=/run/user/{user.pw_uid}/bus")
    finally:
        os.seteuid(0)


def get(bus, service, path, interface, name):
    return bus.get_object(service, path).Get(interface, name, dbus_interface="org.freedesktop.DBus.Properties")


def environment():
    """As the session's own service manager has it."""
    user = pwd.getpwnam(USER)
    bus = session_bus()
    given = get(bus, "org.freedesktop.systemd1", "/org/freedesktop/systemd1", "org.freedesktop.systemd1.Manager", "Environment")
    bus.close()
    variables = dict(str(line).split("=", 1) for line in given)
    return {"HOME": user.pw_dir, "PATH": os.environ["PATH"], "DBUS_SESSION_BUS_ADDRESS": f"unix:path=/run/user/{user.pw_uid}/bus"} | variables


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
    bus = session_bus()
    try:
        return len(get(bus, "org.kde.StatusNotifierWatcher", "/StatusNotifierWatcher", "org.kde.StatusNotifierWatcher", "RegisteredStatusNotifierItems"))
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
    """Wake-ups in the same minute: all of them, and those outside of the busiest two seconds (Dotlight's slow look)."""
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
        steps = [woken(earlier, later) for earlier, later in zip(values, values[1:])]
        look = max(a + b for a, b in zip(steps, steps[1:]))
        result[name] = {"wakeups": sum(steps), "outsideSlowLook": sum(steps) - look, "cpuMs": used[name]}
    return result


def slow_looks(command, times=12, interval=10):
    """CPU time of each of several slow looks, at the shortest interval that the settings allow."""
    settings = Path(pwd.getpwnam(USER).pw_dir, ".config/dotlight/settings.ini")
    settings.parent.mkdir(parents=True, exist_ok=True)
    shutil.chown(settings.parent, USER, USER)
    settings.write_text(f"[watch]\nslow-look-seconds={interval}\n")
    before = tray_items()
    used = []
    try:
        with Program(command) as program:
            last = started(program, before)
            for _ in range(times):
                time.sleep(interval)
                now = cpu_ms(program.pid)
                used.append(now - last)
                last = now
    finally:
        settings.unlink()
    return {"times": times, "leastCpuMs": min(used), "medianCpuMs": median(used)}


def window_pid():
    """The process behind the window's name on the session bus; None while there is none."""
    bus = session_bus()
    try:
        return int(bus.get_object("org.freedesktop.DBus", "/").GetConnectionUnixProcessID("org.dotlight.Dotlight"))
    except dbus.DBusException:
        return None
    finally:
        bus.close()


def openings(times=100):
    """What opening the window again and again leaves behind in the resident program."""
    before = tray_items()
    with Program(["dotlight"]) as resident:
        started(resident, before)
        memory = [memory_kib(resident.pid)["pss"]]
        for _ in range(times):
            with Program(["dotlight"]) as opener:
                opener.process.wait(10)
            os.kill(wait_for("the window", window_pid), signal.SIGTERM)
            wait_for("the window to go", lambda: window_pid() is None)
        memory.append(memory_kib(resident.pid)["pss"])
    return {"times": times, "pssBefore": memory[0], "pssAfter": memory[1]}


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

