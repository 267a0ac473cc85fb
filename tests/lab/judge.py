# SPDX-FileCopyrightText: 2026 Dotlight contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""In the machine: compares a status object with a line of expectations.tsv, and with the schema.

judge.py SITUATION EXIT-STATUS <status.json; says on its one line what differs, and ends with 1 then.
"""
import json
import sys

import jsonschema

TABLE = "/src/tests/lab/expectations.tsv"
SCHEMA = "/src/desktop/status.schema.json"


def expected(situation):
    with open(TABLE, encoding="utf-8") as table:
        for line in table:
            name, *rest = line.rstrip("\n").split("\t")
            if name == situation:
                return rest
    sys.exit(f"expectations.tsv has no line for {situation}")


def differences(status, ended, want):
    level, reasons, exit_status, scopes = want
    reasons = [] if reasons == "-" else reasons.split(",")
    said = [reason["id"] for reason in status["reasons"]]
    if status["level"] != level:
        yield f"level {status['level']}, not {level}"
    if said != reasons:
        yield f"reasons {','.join(said) or 'none'}, not {','.join(reasons) or 'none'}"
    if ended != exit_status:
        yield f"exit status {ended}, not {exit_status}"
    levels = {link["name"]: link["level"] or "null" for link in status["links"]}
    for scope in [] if scopes == "-" else scopes.split():
        name, wanted = scope.split("=")
        if levels.get(name) != wanted:
            yield f"{name} is {levels.get(name)}, not {wanted}"


def main():
    situation, ended = sys.argv[1:]
    text = sys.stdin.read()
    try:
        status = json.loads(text)
    except ValueError:
        sys.exit(f"exit status {ended}, and no JSON: {' '.join(text.split())[:200]}")
    with open(SCHEMA, encoding="utf-8") as schema:
        checker = jsonschema.Draft202012Validator(json.load(schema))
    found = [f"schema: {error.json_path}: {error.message[:120]}" for error in checker.iter_errors(status)]
    found += differences(status, ended, expected(situation))
    if found:
        sys.exit("; ".join(found))


main()
