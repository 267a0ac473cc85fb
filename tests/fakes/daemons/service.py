# SPDX-FileCopyrightText: 2026 Dotlight contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What all fake daemons share: a private bus, objects with properties, delays, counters, and a line of control.

Control comes as one JSON object per line on stdin, each answered by one on stdout: it works while the daemon is told to
be silent on the bus, and a fake whose test is gone reads the end of its input and ends too.
"""

import json
import os
import sys
import traceback

import dbus
import dbus.bus
import dbus.lowlevel
import dbus.mainloop.glib
from gi.repository import GLib

from values import variant

PROPERTIES = "org.freedesktop.DBus.Properties"
UNKNOWN_OBJECT = "org.freedesktop.DBus.Error.UnknownObject"
UNKNOWN_INTERFACE = "org.freedesktop.DBus.Error.UnknownInterface"
UNKNOWN_PROPERTY = "org.freedesktop.DBus.Error.UnknownProperty"
UNKNOWN_METHOD = "org.freedesktop.DBus.Error.UnknownMethod"


class BusError(Exception):
    def __init__(self, name, text=""):
        super().__init__(text)
        self.name = name


class Counters:
    """What was asked, and how many questions of one caller waited at once."""

    def __init__(self):
        self.calls = {}
        self.waiting = {}
        self.most = 0

    def arrived(self, message):
        member = str(message.get_member())
        self.calls[member] = self.calls.get(member, 0) + 1
        sender = message.get_sender()
        self.waiting[sender] = self.waiting.get(sender, 0) + 1
        self.most = max(self.most, self.waiting[sender])

    def answered(self, message):
        self.waiting[message.get_sender()] -= 1


class Service:
    """Objects are {path: {interface: {property: (signature, data)}}}; methods are found by methods()."""

    def __init__(self, *names):
        self.names = names
        self.objects = {}
        self.counters = Counters()
        self.delay = 0
        self.delays = {}
        self.hanging = False
        self.held = []
        self.bus = None
        self.loop = GLib.MainLoop()

    # The bus

    def connect(self, address):
        dbus.mainloop.glib.DBusGMainLoop(set_as_default=True)
        self.bus = dbus.bus.BusConnection(address)
        self.bus.set_exit_on_disconnect(False)
        self.bus.add_message_filter(self.filter)

    def own(self):
        for name in self.names:
            reply = self.bus.request_name(name, dbus.bus.NAME_FLAG_DO_NOT_QUEUE)
            if reply != dbus.bus.REQUEST_NAME_REPLY_PRIMARY_OWNER:
                raise SystemExit(f"somebody else owns {name}")

    def filter(self, _bus, message):
        if not isinstance(message, dbus.lowlevel.MethodCallMessage):
            return dbus.lowlevel.HANDLER_RESULT_NOT_YET_HANDLED
        if message.get_interface() in ("org.freedesktop.DBus.Peer", "org.freedesktop.DBus.Introspectable"):
            return dbus.lowlevel.HANDLER_RESULT_NOT_YET_HANDLED
        self.counters.arrived(message)
        # The answer is made now and sent later: a late answer tells what was true when the question came.
        self.later(message, *self.answer(message))
        return dbus.lowlevel.HANDLER_RESULT_HANDLED

    def answer(self, message):
        """The reply, or None for silence, and its own delay in ms on top of the general one."""
        try:
            signature, values, extra = self.call(message)
        except BusError as error:
            return dbus.lowlevel.ErrorMessage(message, error.name, str(error)), getattr(error, "delay", 0)
        except Exception:  # a fault of the fake must be seen, and must not leave the caller without an answer
            traceback.print_exc()
            return dbus.lowlevel.ErrorMessage(message, "org.dotlight.Fake.Fault", "see stderr"), 0
        if signature is None:
            return None, 0
        reply = dbus.lowlevel.MethodReturnMessage(message)
        if signature:
            reply.append(*values, signature=signature)
        return reply, extra

    def later(self, message, reply, extra):
        wait = extra + self.delays.get(str(message.get_member()), self.delay)
        if reply is None or self.hanging:
            self.held.append((message, reply))
        elif wait == 0:
            self.send(message, reply)
        else:
            GLib.timeout_add(wait, self.send, message, reply)

    def send(self, message, reply):
        self.counters.answered(message)
        self.bus.send_message(reply)
        return GLib.SOURCE_REMOVE

    def call(self, message):
        path, interface, member = (str(f()) for f in (message.get_path, message.get_interface, message.get_member))
        if interface == PROPERTIES:
            return self.properties(path, member, message.get_args_list())
        if path not in self.objects:
            raise BusError(UNKNOWN_OBJECT, f"Unknown object '{path}'.")
        method = self.methods(path, interface).get(member)
        if method is None:
            raise BusError(UNKNOWN_METHOD, f"Unknown method {member} or interface {interface}.")
        return (*method(*message.get_args_list()), 0)[:3]

    def methods(self, _path, _interface):
        """{member: function that returns (signature, values) or (signature, values, delay in ms)}"""
        return {}

    # Properties

    def properties(self, path, member, args):
        if path not in self.objects:
            raise BusError(UNKNOWN_OBJECT, f"Unknown object '{path}'.")
        interface = str(args[0])
        if interface not in self.objects[path]:
            raise BusError(UNKNOWN_INTERFACE, f"Unknown interface {interface}.")
        if member == "GetAll":
            return "a{sv}", [self.all_properties(path, interface)], 0
        if member == "Get":
            return "v", [self.one_property(path, interface, str(args[1]))], 0
        raise BusError("org.freedesktop.DBus.Error.PropertyReadOnly", "Property is not writable.")

    def all_properties(self, path, interface):
        values = self.objects[path][interface]
        return dbus.Dictionary({name: variant(*value) for name, value in values.items()}, signature="sv")

    def one_property(self, path, interface, name):
        try:
            return variant(*self.objects[path][interface][name])
        except KeyError:
            raise BusError(UNKNOWN_PROPERTY, f"Unknown property '{name}'.") from None

    def emit_changed(self, path, interface, names):
        changed = {name: self.one_property(path, interface, name) for name in names}
        signal = dbus.lowlevel.SignalMessage(path, PROPERTIES, "PropertiesChanged")
        signal.append(interface, dbus.Dictionary(changed, signature="sv"), dbus.Array([], signature="s"),
                      signature="sa{sv}as")
        self.bus.send_message(signal)

    # Control

    def commands(self):
        return {"delay": self.do_delay, "hang": self.do_hang, "counters": self.do_counters, "own": self.own,
                "reset": self.do_reset}

    def do_delay(self, ms, member=None):
        if member is None:
            self.delay = ms
        else:
            self.delays[member] = ms

    def do_hang(self, on=True):
        self.hanging = on
        if not on:
            held, self.held = self.held, []
            for message, reply in held:
                if reply is None:
                    self.held.append((message, reply))
                else:
                    self.send(message, reply)

    def do_reset(self):
        self.counters.calls = {}
        self.counters.most = 0

    def do_counters(self):
        return {"calls": self.counters.calls, "most": self.counters.most, "open": sum(self.counters.waiting.values())}

    def control(self, source, condition):
        line = sys.stdin.buffer.readline()
        if not line:
            self.loop.quit()
            return GLib.SOURCE_REMOVE
        try:
            request = json.loads(line)
            answer = self.commands()[request.pop("do")](**request) or {}
        except Exception as error:  # the test that asked is told, and fails with these words
            answer = {"error": f"{type(error).__name__}: {error}"}
        # Whatever the command sent is on the bus before the test goes on.
        self.bus.flush()
        say(answer)
        return GLib.SOURCE_CONTINUE

    def run(self, own=True):
        if own:
            self.own()
        GLib.io_add_watch(sys.stdin.fileno(), GLib.PRIORITY_DEFAULT, GLib.IO_IN | GLib.IO_HUP, self.control)
        say({"ready": True})
        self.loop.run()
        os._exit(0)


def say(answer):
    sys.stdout.write(json.dumps(answer) + "\n")
    sys.stdout.flush()
