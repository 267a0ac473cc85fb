# SPDX-FileCopyrightText: 2026 Dotlight contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""In the machine: asks `dotlightctl why` for each name of a situation, and compares with why.tsv and with the schema.

judge_why.py SITUATION   says on its one line what differs, and ends with 1 then
"""
import json
import subprocess
import sys
import time

import jsonschema

TABLE = "/src/tests/lab/why.tsv"
SCHEMA = "/usr/share/dotlight/why.schema.json"
LIMIT_S = 21


def rows(situation):
    with open(TABLE, encoding="utf-8") as table:
        for line in table:
            name, *rest = line.rstrip("\n").split("\t")
            if name == situation:
                yield rest


def differs(what, found, wanted):
    if wanted != "*" and found not in wanted.split("|"):
        yield f"{what} {found}, not {wanted}"


def complaints(name, state, at, culprit, ended):
    start = time.monotonic()
    run = subprocess.run(["dotlightctl", "why", "--json", name], capture_output=True, text=True, timeout=60, check=False)
    if time.monotonic() - start > LIMIT_S:
        yield "it took too long"
    try:
        said = json.loads(run.stdout)
    except ValueError:
        yield f"exit status {run.returncode}, and no JSON: {' '.join((run.stdout + run.stderr).split())[:200]}"
        return
    with open(SCHEMA, encoding="utf-8") as schema:
        checker = jsonschema.Draft202012Validator(json.load(schema))
    for error in checker.iter_errors(said):
        yield f"schema: {error.json_path}: {error.message[:120]}"
    yield from differs("state", said["state"], state)
    yield from differs("it breaks at", said["at"] or "-", at)
    yield from differs("culprit", said["culprit"], culprit)
    yield from differs("exit status", str(run.returncode), ended)


def main():
    found = [f"{row[0]}: {text}" for row in rows(sys.argv[1]) for text in complaints(*row)]
    if found:
        sys.exit("; ".join(found))


if __name__ == "__main__":
    main()
