# SPDX-FileCopyrightText: 2026 Dotlight contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs a program on a virtual screen of its own, with OpenGL by software, and ends as the program does.

Arguments: the program and what it is given. Without such a screen that is a failure, for what is tested is on it."""

import os
import select
import signal
import subprocess
import sys

# Seconds, for the screen and for the program.
START, RUN = 30, 200
SCREEN = ["-screen", "0", "1280x1024x24", "-dpi", "96", "-nolisten", "tcp"]
# What would keep a program from that screen, or from OpenGL.
ELSEWHERE = ("QT_QUICK_BACKEND", "WAYLAND_DISPLAY", "XAUTHORITY")


def start_screen():
    """A screen, and where it tells the number that it has chosen."""
    told, tell = os.pipe()
    try:
        screen = subprocess.Popen(["Xvfb", "-displayfd", str(tell), *SCREEN], stdin=subprocess.DEVNULL, pass_fds=[tell])
    except OSError as error:
        sys.exit(f"the virtual screen can't be started: {error}")
    os.close(tell)
    return screen, told


def number(told):
    """Of the display, once it takes connections. Where the screen has ended, nothing more is to be read."""
    with os.fdopen(told, encoding="ascii") as lines:
        line = lines.readline() if select.select([lines], [], [], START)[0] else ""
    if not line.strip():
        sys.exit("the virtual screen has not come up")
    return line.strip()


def environment(display):
    kept = {name: value for name, value in os.environ.items() if name not in ELSEWHERE}
    return kept | {"DISPLAY": f":{display}", "QT_QPA_PLATFORM": "xcb", "QSG_RHI_BACKEND": "opengl",
                   "LIBGL_ALWAYS_SOFTWARE": "1"}


def end(screen):
    screen.terminate()
    try:
        screen.wait(timeout=10)
    except subprocess.TimeoutExpired:
        screen.kill()
        screen.wait()


def main():
    # Whoever is ended from outside ends the screen too.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit("ended from outside"))
    screen, told = start_screen()
    try:
        return subprocess.run(sys.argv[1:], env=environment(number(told)), timeout=RUN, check=False).returncode
    except subprocess.TimeoutExpired:
        return f"{sys.argv[1]} took more than {RUN} s"
    finally:
        end(screen)


sys.exit(main())
