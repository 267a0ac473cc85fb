# SPDX-FileCopyrightText: 2026 Dotlight contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a tray program meets in a session, as fakes: a panel, the window's bus name, logind; each on a connection of its own."""

import json
import os
import subprocess
import sys
import tempfile
import time

from gi.repository import Gio, GLib

PANEL = """<node><interface name="org.kde.StatusNotifierWatcher">
<method name="RegisterStatusNotifierItem"><arg name="service" type="s" direction="in"/></method>
<property name="RegisteredStatusNotifierItems" type="as" access="read"/>
<property name="IsStatusNotifierHostRegistered" type="b" access="read"/>
<property name="ProtocolVersion" type="i" access="read"/>
</interface></node>"""
PORTAL = """<node><interface name="org.freedesktop.portal.OpenURI">
<method name="OpenURI"><arg name="parent" type="s" direction="in"/><arg name="uri" type="s" direction="in"/>
<arg name="options" type="a{sv}" direction="in"/><arg name="handle" type="o" direction="out"/></method>
</interface></node>"""
WINDOW = """<node><interface name="org.freedesktop.Application">
<method name="Activate"><arg name="data" type="a{sv}" direction="in"/></method>
</interface></node>"""
LOGIND = """<node><interface name="org.freedesktop.login1.Manager">
<method name="GetSession"><arg name="id" type="s" direction="in"/><arg name="path" type="o" direction="out"/></method>
</interface></node>"""
SESSION = """<node><interface name="org.freedesktop.login1.Session">
<property name="Leader" type="u" access="read"/>
</interface></node>"""
SESSION_PATH = "/org/freedesktop/login1/session/_31"


class Bus:
    """A private message bus; stop() is the end of it."""

    def __init__(self, **environment):
        # pylint: disable-next=consider-using-with
        self.process = subprocess.Popen(["dbus-daemon", "--session", "--nofork", "--print-address"], stdout=subprocess.PIPE,
                                        text=True, env=os.environ | environment)
        self.address = self.process.stdout.readline().strip()

    def connect(self):
        flags = Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION
        return Gio.DBusConnection.new_for_address_sync(self.address, flags, None, None)

    def stop(self):
        self.process.terminate()
        self.process.wait()
        self.process.stdout.close()


class Actor:
    """Holds a bus name and answers there, until leave()."""

    def __init__(self, bus, name):
        self.bus = bus.connect()
        self.bus.set_exit_on_close(False)
        self.name = name

    def export(self, path, xml):
        interface = Gio.DBusNodeInfo.new_for_xml(xml).interfaces[0]
        self.bus.register_object(path, interface, self._call, self._get, None)

    def enter(self):
        Gio.bus_own_name_on_connection(self.bus, self.name, Gio.BusNameOwnerFlags.NONE, None, None)
        wait(lambda: has_owner(self.bus, self.name))

    def leave(self):
        self.bus.close_sync()

    def _call(self, _bus, sender, _path, _interface, method, arguments, invocation):
        invocation.return_value(self.called(method, sender, arguments.unpack()))

    def _get(self, _bus, _sender, _path, _interface, name):
        return self.value(name)

    def called(self, method, sender, arguments):
        raise NotImplementedError

    def value(self, name):
        raise NotImplementedError


class Panel(Actor):
    """What panels offer to programs that want a tray icon."""

    def __init__(self, bus):
        super().__init__(bus, "org.kde.StatusNotifierWatcher")
        self.items = []
        self.export("/StatusNotifierWatcher", PANEL)
        self.enter()

    def called(self, _method, _sender, arguments):
        self.items.append(arguments[0])

    def value(self, name):
        return {"RegisteredStatusNotifierItems": GLib.Variant("as", self.items),
                "IsStatusNotifierHostRegistered": GLib.Variant("b", True),
                "ProtocolVersion": GLib.Variant("i", 0)}[name]

    def item(self, name):
        answer = self.ask("/StatusNotifierItem", "org.freedesktop.DBus.Properties", "Get",
                          GLib.Variant("(ss)", ("org.kde.StatusNotifierItem", name)))
        return answer[0]

    def click(self, method):
        self.ask("/StatusNotifierItem", "org.kde.StatusNotifierItem", method, GLib.Variant("(ii)", (1, 1)))

    def give_token(self, token):
        self.ask("/StatusNotifierItem", "org.kde.StatusNotifierItem", "ProvideXdgActivationToken", GLib.Variant("(s)", (token,)))

    def menu(self):
        """The menu as [(id, properties, children)]."""
        layout = self.ask("/MenuBar", "com.canonical.dbusmenu", "GetLayout", GLib.Variant("(iias)", (0, -1, [])))
        return layout[1][2]

    def labels(self):
        return [properties.get("label") for _, properties, _ in self.menu()]

    def choose(self, label):
        entry = next(entry for entry in self.menu() if entry[1].get("label") == label)
        self.ask("/MenuBar", "com.canonical.dbusmenu", "Event",
                 GLib.Variant("(isvu)", (entry[0], "clicked", GLib.Variant("i", 0), 0)))

    def ask(self, path, interface, method, arguments):
        return self.bus.call_sync(self.items[-1], path, interface, method, arguments, None, Gio.DBusCallFlags.NONE, 5000,
                                  None).unpack()


class Window(Actor):
    """Notes what Dotlight's window would be asked."""

    def __init__(self, bus):
        super().__init__(bus, "org.dotlight.Dotlight")
        self.activations = []
        self.export("/org/dotlight/Dotlight", WINDOW)
        self.enter()

    def called(self, _method, _sender, arguments):
        self.activations.append(arguments[0])

    def value(self, name):
        raise KeyError(name)


class Portal(Actor):
    """Notes what the desktop would open."""

    def __init__(self, bus):
        super().__init__(bus, "org.freedesktop.portal.Desktop")
        self.opened = []
        self.export("/org/freedesktop/portal/desktop", PORTAL)
        self.enter()

    def called(self, _method, _sender, arguments):
        self.opened.append(tuple(arguments))
        return GLib.Variant("(o)", ("/org/freedesktop/portal/desktop/request/1",))

    def value(self, name):
        raise KeyError(name)


class Logind(Actor):
    """Knows one session, led by a process."""

    def __init__(self, bus, leader):
        super().__init__(bus, "org.freedesktop.login1")
        self.leader, self.asked = leader, 0
        self.export("/org/freedesktop/login1", LOGIND)
        self.export(SESSION_PATH, SESSION)
        self.enter()

    def called(self, _method, _sender, _arguments):
        return GLib.Variant("(o)", (SESSION_PATH,))

    def value(self, _name):
        self.asked += 1
        return GLib.Variant("u", self.leader)


class Daemon:
    """A fake of ../daemons, on that bus."""

    def __init__(self, bus, script, seed):
        script = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "daemons", script)
        with tempfile.NamedTemporaryFile("w", suffix=".json") as file:
            json.dump(seed, file)
            file.flush()
            # pylint: disable-next=consider-using-with
            self.process = subprocess.Popen([sys.executable, script, "--bus", bus.address, "--seed", file.name],
                                            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
            if not self.answer().get("ready"):
                raise AssertionError(f"{script} is not there")

    def answer(self):
        return json.loads(self.process.stdout.readline() or "{}")

    def tell(self, command, **arguments):
        self.process.stdin.write(json.dumps({"do": command, **arguments}) + "\n")
        self.process.stdin.flush()
        answer = self.answer()
        if "error" in answer:
            raise AssertionError(f"{command}: {answer['error']}")
        return answer

    def calls(self, member):
        return self.tell("counters")["calls"].get(member, 0)

    def open(self):
        return self.tell("counters")["open"]

    def stop(self):
        self.process.stdin.close()
        self.process.wait()
        self.process.stdout.close()


class Resolved(Daemon):
    def __init__(self, bus, seed):
        super().__init__(bus, "resolved.py", seed)


class NetworkManager(Daemon):
    def __init__(self, bus, seed):
        super().__init__(bus, "networkmanager.py", seed)


def has_owner(connection, name):
    return connection.call_sync("org.freedesktop.DBus", "/", "org.freedesktop.DBus", "NameHasOwner",
                                GLib.Variant("(s)", (name,)), None, Gio.DBusCallFlags.NONE, 5000, None).unpack()[0]


def wait(condition, seconds=10):
    """Serves the actors until the condition holds."""
    end = time.monotonic() + seconds
    context = GLib.MainContext.default()
    while not condition():
        if time.monotonic() > end:
            raise AssertionError("waited in vain")
        while context.iteration(False):
            pass
        time.sleep(0.005)
