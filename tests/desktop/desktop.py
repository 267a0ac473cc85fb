#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Dotlight contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""One step of the desktop tier, run as the person at the screen: desktop.py STEP FOLDER. Pictures go to FOLDER."""

import json
import os
import re
import subprocess
import sys

import session
from session import Failure, wait_for

CHECKS = 14


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


def worst_verdicts():
    """Of each check, in their order, as `dotlightctl check` finds it."""
    mild_to_severe = ("skipped", "passed", "inconclusive", "failed")
    worst = {}
    for check in json.loads(session.run("dotlightctl", "check", "--json", check=False).stdout)["checks"]:
        before = worst.get(check["id"], "skipped")
        worst[check["id"]] = max(before, check["verdict"], key=mild_to_severe.index)
    return list(worst.values())


def window_checks():
    """The real prober, started by the window: it finds what it finds for dotlightctl."""
    session.click_in_window("Check")
    wait_for("no check was made", lambda: verdicts_shown() == ["not checked yet"] * CHECKS)
    session.click_in_window("Check Everything")
    wait_for("all checks are made", are_all_made, 40)
    session.picture(f"{folder}/window-checked.png")
    expect("verdicts", verdicts_shown(), worst_verdicts())
    session.click_in_window("Copy as Text")
    wait_for("its text is in the clipboard", lambda: "Fresh lookup (wan0): passed" in session.clipboard())


def are_all_made():
    session.place_of_button("Dotlight", "Check Everything")
    return not {"not checked yet", "being checked"}.intersection(verdicts_shown())


def verdicts_shown():
    return [item.rpartition(": ")[2] for item in session.window_items("Checks")]


def window_reports():
    """The report is that of `dotlightctl report`, with what the prober has proven, and beside it the page's checks."""
    told = lasting(session.run("dotlightctl", "report").stdout)
    if not any(line.startswith("- Server tested: ") for line in told):
        raise Failure(f"nothing is proven in {told}")
    wait_for("the report is the same", lambda: expect("report", parted(copied_report())[0], told))
    expect("checks in the report", len(checks_named(parted(copied_report())[1])), CHECKS)
    session.picture(f"{folder}/window-report.png")
    session.run("xdotool", "key", "Escape")
    wait_for("the overview is back", window_says_the_same)


def copied_report():
    session.click_in_window("Copy Report")
    return lasting(session.clipboard())


def parted(report):
    """What stands above the heading of the checks, and what stands below it."""
    at = report.index("### Checks") if "### Checks" in report else len(report)
    above = report[:at]
    while above and not above[-1]:
        above = above[:-1]
    return above, report[at:]


def checks_named(lines):
    """In the tables: what stands in the first cell of their rows."""
    cells = {line.split("|")[1].strip() for line in lines if line.startswith("|")}
    return cells - {"Check", "---"}


def lasting(report):
    """Without what is counted on, and without times."""
    lines = [line for line in report.strip().split("\n") if not line.startswith("- Statistics")]
    return [re.sub(r"\b[0-9]+ ms\b", "", line) for line in lines]


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
    "window-checks": window_checks,
    "window-reports": window_reports,
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
