# SPDX-FileCopyrightText: 2026 Dotlight contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""D-Bus values from JSON: a signature and plain data make a value that dbus-python sends as exactly that type."""

import dbus

BASIC = {
    "y": dbus.Byte, "b": dbus.Boolean, "n": dbus.Int16, "q": dbus.UInt16, "i": dbus.Int32, "u": dbus.UInt32,
    "x": dbus.Int64, "t": dbus.UInt64, "d": dbus.Double, "s": dbus.String, "o": dbus.ObjectPath, "g": dbus.Signature,
}


def variant(signature, data):
    """The value as the content of a variant."""
    return typed(signature, data, 1)


def typed(signature, data, level=0):
    if signature in BASIC:
        return BASIC[signature](data, variant_level=level)
    if signature == "v":
        return from_json(data, level + 1)
    if signature.startswith("a{"):
        key, value = parts(signature[2:-1])
        return dbus.Dictionary({typed(key, k): typed(value, v) for k, v in data.items()}, signature=key + value,
                               variant_level=level)
    if signature.startswith("a"):
        inner = signature[1:]
        return dbus.Array([typed(inner, item) for item in data], signature=inner, variant_level=level)
    inner = parts(signature[1:-1])
    if len(inner) != len(data):
        raise ValueError(f"{signature} wants {len(inner)} members, not {data!r}")
    return dbus.Struct([typed(s, d) for s, d in zip(inner, data)], signature="".join(inner), variant_level=level)


def parts(signature):
    """The complete types that a signature is made of."""
    return [str(part) for part in dbus.Signature(signature)]


def from_json(value, level=1):
    """{"type": "au", "data": [1]} as busctl --json writes it."""
    return typed(value["type"], value["data"], level)


def is_typed(value):
    return isinstance(value, dict) and set(value) == {"type", "data"}
