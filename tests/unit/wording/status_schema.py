# SPDX-FileCopyrightText: 2026 Dotlight contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The expected objects fit the schema; and with any one thing wrong they don't. SCHEMA FOLDER"""

import copy
import json
import pathlib
import sys

import jsonschema

schema = json.loads(pathlib.Path(sys.argv[1]).read_text(encoding="utf-8"))
jsonschema.Draft202012Validator.check_schema(schema)
validator = jsonschema.Draft202012Validator(schema)
failures = []
FREE_TEXT = {"summary", "version", "dnsMode", "name", "connection", "address", "link", "text", "fix",
             "domain", "canonical", "error", "negativeAnchor", "privateDomain", "ownDomain",
             "explanation", "at", "towards", "algorithm", "covers", "signer", "inception", "expiration"}


def inside(value, path=()):
    """Every object in it, with its path."""
    if isinstance(value, dict):
        yield path, value
        for key, part in value.items():
            yield from inside(part, (*path, key))
    elif isinstance(value, list):
        for index, part in enumerate(value):
            yield from inside(part, (*path, index))


def changed(status, path, change):
    result = copy.deepcopy(status)
    target = result
    for step in path:
        target = target[step]
    change(target)
    return result


def refuses(status, path, change, what):
    if validator.is_valid(changed(status, path, change)):
        failures.append(f"the schema takes {what} at /{'/'.join(map(str, path))}")


files = sorted(pathlib.Path(sys.argv[2]).glob("*.json"))
for file in files:
    status = json.loads(file.read_text(encoding="utf-8"))
    failures += [f"{file.name}: {error.json_path}: {error.message}" for error in validator.iter_errors(status)]
    for path, part in inside(status):
        refuses(status, path, lambda target: target.update(surprise=1), "an unknown member")
        for key in part:
            refuses(status, path, lambda target, key=key: target.pop(key), f"an object without {key}")
            wrong = 1.5 if key in FREE_TEXT else "nonsense!"
            refuses(status, path, lambda target, key=key, wrong=wrong: target.update({key: wrong}), f"nonsense as {key}")
print("\n".join(failures) or f"{len(files)} files fit")
sys.exit(bool(failures) or not files)
