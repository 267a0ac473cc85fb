# SPDX-FileCopyrightText: 2026 Dotlight contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""What a person at the screen sees: the tray as the panel shows it, windows by their accessible trees, pictures."""

import contextlib
import json
import subprocess
import time

import dbus
import pyatspi

WATCHER = "org.kde.StatusNotifierWatcher"


class Failure(Exception):
    """What was expected and what was there instead, for a person to read."""


def run(*command, check=True):
    return subprocess.run(command, check=check, capture_output=True, text=True, timeout=60)


def wait_for(what, condition, limit=20):
    """The first true value of condition(), looked at every 50 ms. A Failure after `limit` seconds, with the last word."""
    end = time.monotonic() + limit
    last = None
    while time.monotonic() < end:
        try:
            value = condition()
            if value:
                return value
        except (Failure, dbus.DBusException, subprocess.SubprocessError, RuntimeError, LookupError) as error:
            last = error
        time.sleep(0.05)
    raise Failure(f"{what}: not within {limit} s" + (f" ({last})" if last else ""))


def status():
    """`dotlightctl status --json`; its exit status says the level, so it is no error."""
    return json.loads(run("dotlightctl", "status", "--json", check=False).stdout)


def properties(bus, name, path, interface):
    return dbus.Interface(bus.get_object(name, path), "org.freedesktop.DBus.Properties").GetAll(interface)


@contextlib.contextmanager
def tray():
    """Dotlight's item as registered with the panel: the bus, its name there and its properties."""
    bus = dbus.SessionBus(private=True)
    try:
        watcher = properties(bus, WATCHER, "/StatusNotifierWatcher", WATCHER)
        for registered in watcher["RegisteredStatusNotifierItems"]:
            name, _, path = str(registered).partition("/")
            item = properties(bus, name, "/" + path, "org.kde.StatusNotifierItem")
            if str(item["Title"]) == "Dotlight":
                yield bus, name, item
                return
        raise Failure("no item with the title Dotlight in " + ", ".join(watcher["RegisteredStatusNotifierItems"]))
    finally:
        bus.close()


def tray_item():
    with tray() as (_, _, item):
        return item


@contextlib.contextmanager
def menu():
    """The item's menu and its entries, (number, label) each, submenus included."""
    with tray() as (bus, name, item):
        remote = dbus.Interface(bus.get_object(name, str(item["Menu"])), "com.canonical.dbusmenu")
        remote.AboutToShow(0)
        yield remote, list(entries(remote.GetLayout(0, -1, dbus.Array([], "s"))[1]))


def entries(node):
    number, values, children = node
    if "label" in values:
        yield number, str(values["label"]).replace("_", "")
    for child in children:
        yield from entries(child)


def menu_labels():
    with menu() as (_, found):
        return [label for _, label in found]


def choose_from_menu(start):
    with menu() as (remote, found):
        number = next(number for number, label in found if label.startswith(start))
        remote.Event(number, "clicked", "", dbus.UInt32(0))


def descendants(node, depth=40):
    yield node
    if depth == 0:
        return
    for child in node:
        if child is not None:
            yield from descendants(child, depth - 1)


def accessible(application):
    for candidate in pyatspi.Registry.getDesktop(0):
        if candidate is not None and candidate.name == application:
            return candidate
    raise Failure(f"{application} is not among the accessible programs")


def place_of_button(application, name, depth=40):
    """The centre of the program's button of that name, in pixels of the screen."""
    for node in descendants(accessible(application), depth):
        try:
            if node.name == name and node.getRole() == pyatspi.ROLE_PUSH_BUTTON:
                box = node.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
                if box.width > 0 and box.x >= 0 and box.y >= 0:
                    return box.x + box.width // 2, box.y + box.height // 2
        except (LookupError, NotImplementedError, RuntimeError):
            continue
    raise Failure(f"no button {name} in {application}")


def place_in_panel(name):
    return place_of_button("plasmashell", name, 12)


def click_in_window(name):
    """Where it stays: a page comes in sliding, and who clicks on the way misses."""
    places = []

    def resting():
        places.append(place_of_button("Dotlight", name))
        return places[-1] if places[-4:] == [places[-1]] * 4 else None

    click(wait_for(f"button {name}", resting))


def window_text():
    """All that a screen reader would find in the window, in order."""
    words = []
    for node in descendants(accessible("Dotlight")):
        try:
            words += [node.name, node.description]
        except (LookupError, RuntimeError):
            continue
    return " ".join(" ".join(words).split())


def window_items(name):
    """The names of what is in the window's list of that name, in order."""
    for node in descendants(accessible("Dotlight")):
        try:
            if node.name == name and node.getRole() == pyatspi.ROLE_LIST:
                return [item.name for item in node if item.getRole() == pyatspi.ROLE_LIST_ITEM]
        except (LookupError, RuntimeError):
            continue
    raise Failure(f"no list {name} in the window")


def clipboard():
    """As the clipboard's own program has it: what is shown in a window may never have left it."""
    bus = dbus.SessionBus(private=True)
    try:
        klipper = bus.get_object("org.kde.klipper", "/klipper")
        return str(dbus.Interface(klipper, "org.kde.klipper.klipper").getClipboardContents())
    finally:
        bus.close()


def click(place, button=1):
    run("xdotool", "mousemove", str(place[0]), str(place[1]), "click", str(button))


def hover(place):
    run("xdotool", "mousemove", str(place[0] - 200), str(place[1] - 200), "mousemove", str(place[0]), str(place[1]))


def picture(path):
    run("import", "-window", "root", path)
