#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Dotlight contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""One step of the desktop tier, run as the person at the screen: desktop.py STEP FOLDER. Pictures go to FOLDER."""

import os
import subprocess
import sys

import session
from session import Failure, wait_for


def expect(what, found, wanted):
    if found != wanted:
        raise Failure(f"{what}: {found!r} instead of {wanted!r}")
    return True


def icon_tells_the_same(level):
    """The tray's icon and tooltip say what dotlightctl says."""
    status = session.status()
    expect("level of dotlightctl", status["level"], level)
    item = session.tray_item()
    icon = f"dotlight-{level}-symbolic"
    expect("icon", str(item["IconName"]), icon)
    expect("icon of the tooltip", str(item["ToolTip"][0]), icon)
    expect("tooltip", str(item["ToolTip"][2]), status["summary"])
    for link in status["links"]:
        if link["level"] and link["name"] not in str(item["ToolTip"][3]):
            raise Failure(f"the tooltip has no line for {link['name']}: {item['ToolTip'][3]}")
    return True


def icon(level):
    wait_for(f"the tray says {level}", lambda: icon_tells_the_same(level))
    wait_for("the panel shows the icon", lambda: session.place_in_panel("Dotlight"))
    session.picture(f"{folder}/tray-{level}.png")


def start():
    session.run("systemctl", "--user", "start", "dotlight.service")
    item = wait_for("the icon is registered", session.tray_item)
    expect("id", str(item["Id"]), "dotlight")
    expect("category", str(item["Category"]), "SystemServices")


def tooltip():
    session.hover(wait_for("icon", lambda: session.place_in_panel("Dotlight")))
    summary = session.status()["summary"]
    wait_for("the tooltip shows", lambda: summary[:30] in panel_text())
    session.picture(f"{folder}/tooltip.png")


def panel_text():
    names = []
    for node in session.descendants(session.accessible("plasmashell"), 20):
        try:
            names.append(node.name)
        except (LookupError, RuntimeError):
            continue
    return " ".join(names)


def window_says_the_same():
    status = session.status()
    text = session.window_text()
    if status["summary"] not in text:
        raise Failure(f"the window does not say {status['summary']!r} but {text[:300]!r}")
    return True


def all_tell_the_same():
    """What ./dev run shows: tray, window and command line, at one moment."""
    level = session.status()["level"]
    wait_for("the tray says what dotlightctl says", lambda: icon_tells_the_same(level))
    wait_for("the window says what dotlightctl says", window_says_the_same)


def window_opens_on_click():
    session.click(wait_for("icon", lambda: session.place_in_panel("Dotlight")))
    wait_for("the window is open", window_says_the_same)
    session.picture(f"{folder}/window.png")


def window_follows(level):
    wait_for(f"the window says {level}", window_says_the_same)
    expect("level", session.status()["level"], level)
    session.picture(f"{folder}/window-{level}.png")


def window_closes():
    search = ("xdotool", "search", "--onlyvisible", "--classname", "^dotlight-window$")
    wait_for("the window is on the screen", lambda: session.run(*search, "windowactivate", "--sync", "%1"))
    # Without a window to send to, the keys come up again even though the window is gone by then.
    session.run("xdotool", "key", "alt+F4")
    wait_for("the window's process ends", lambda: not processes("dotlight-window"))
    session.tray_item()


def processes(program):
    # comm is cut at 15 characters
    return session.run("pgrep", "-u", str(os.getuid()), "-x", program[:15], check=False).stdout.split()


def second_start_opens_the_window():
    before = processes("dotlight")
    expect("tray programs", len(before), 1)
    expect("exit status", session.run("dotlight", check=False).returncode, 0)
    expect("tray programs", processes("dotlight"), before)
    wait_for("the window is open", window_says_the_same)
    window_closes()


def panel_restart():
    session.run("systemctl", "--user", "restart", "plasma-plasmashell.service")
    wait_for("the icon is registered again", session.tray_item)
    wait_for("the new panel shows it", lambda: session.place_in_panel("Dotlight"), 30)


def menu():
    labels = session.menu_labels()
    for wanted in ("Open", "Quit", "wan0"):
        if not any(wanted in label for label in labels):
            raise Failure(f"no {wanted} in the menu: {labels}")
    for unwanted in ("DNS over TLS: strict", "Pause"):
        if any(unwanted in label for label in labels):
            raise Failure(f"the menu offers {unwanted}")


def quit_from_the_menu():
    session.choose_from_menu("Quit")
    wait_for("the tray ends", lambda: not processes("dotlight"))


STEPS = {
    "start": start,
    "icon": icon,
    "tooltip": tooltip,
    "window-opens": window_opens_on_click,
    "window-follows": window_follows,
    "window-closes": window_closes,
    "same": all_tell_the_same,
    "second-start": second_start_opens_the_window,
    "panel-restart": panel_restart,
    "menu": menu,
    "quit": quit_from_the_menu,
}

if __name__ == "__main__":
    folder = sys.argv[1]
    os.makedirs(folder, exist_ok=True)
    try:
        STEPS[sys.argv[2]](*sys.argv[3:])
    except (Failure, subprocess.SubprocessError) as failure:
        session.picture(f"{folder}/failed-{'-'.join(sys.argv[2:])}.png")
        sys.exit(f"{' '.join(sys.argv[2:])}: {failure}")
