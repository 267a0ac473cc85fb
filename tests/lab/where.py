# SPDX-FileCopyrightText: 2026 Dotlight contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""In the machine: where names go in a situation, by where.tsv, and where-VERSION.tsv where systemd is as new as that.

where.py lines                    the lines that hold here, of every situation
where.py ask SITUATION            asks `dotlightctl where --ask --json` for each name; a JSON object on each line
where.py judge SITUATION <input   the lines of the former, a line "--", and the questions that reached the servers since
                                  (internet.sh log); says on its one line what differs, and ends with 1 then
"""
import json
import subprocess
import sys

import jsonschema

import judge

TABLES = "/src/tests/lab/where*.tsv"
SCHEMA = "/usr/share/dotlight/where.schema.json"
# Beyond all limits of its own.
LONGEST = 30
ADDRESS_TYPES = ("A", "AAAA")


def rows(situation):
    return judge.lines_here(TABLES).get(situation) or sys.exit(f"where.tsv has no line for {situation}")


def ask(name):
    ran = subprocess.run(["dotlightctl", "where", "--ask", "--json", "--", name], capture_output=True, text=True,
                         timeout=LONGEST, check=False)
    try:
        said = json.loads(ran.stdout)
    except ValueError:
        said = None
    return {"name": name, "exit": ran.returncode, "said": said, "errors": ran.stderr}


def plain(name):
    return name.lower().rstrip(".")


def servers_asked(lines):
    """Name: the servers that were asked for its addresses. A line is SERVER CLIENT NAME TYPE."""
    found = {}
    for line in lines:
        server, _, name, kind = line.split()
        if kind in ADDRESS_TYPES:
            found.setdefault(plain(name), set()).add(server)
    return found


def listed(field):
    return [] if field == "-" else field.split(",")


def compared(what, found, wanted):
    if found != listed(wanted):
        yield f"{what} {','.join(found) or 'none'}, not {wanted}"


def answer_differs(scope, answer):
    """Where one scope alone was to be asked, what came is what it said of the way and of the check."""
    if answer["outcome"] != "answered" or not answer["fromNetwork"]:
        return
    if scope["travel"] != "either" and answer["confidential"] != (scope["travel"] == "encrypted"):
        yield f"it came {'encrypted' if answer['confidential'] else 'in clear'}, and {scope['travel']} was said"
    if answer["authenticated"] and scope["validated"] == "no":
        yield "it was validated, and no was said"


def differences(row, came, checker, asked):
    _, outcome, scopes, servers, travel, validated, verdict = row
    said = came["said"]
    if said is None:
        yield f"exit status {came['exit']} and no JSON: {came['errors'].strip()[:120]}"
        return
    yield from (f"schema: {error.json_path}: {error.message[:80]}" for error in checker.iter_errors(said))
    if said["outcome"] != outcome:
        yield f"outcome {said['outcome']}, not {outcome}"
    # With another outcome they are those that a doubt would bring in.
    named = said["scopes"] if said["outcome"] == "servers" else []
    yield from compared("scopes", [scope["name"] for scope in named], scopes)
    yield from compared("travel", [scope["travel"] for scope in named], travel)
    yield from compared("validated", [scope["validated"] for scope in named], validated)
    found = said["asked"]["verdict"] if said["asked"] else "not asked"
    if found not in verdict.split("|"):
        yield f"asking says {found}, not {verdict}"
    if (came["exit"] == 0) != (found == "agreed"):
        yield f"exit status {came['exit']} with {found}"
    if len(named) == 1 and said["asked"]:
        yield from answer_differs(named[0], said["asked"])
    # A single word is asked for under the names that search domains make of it.
    names = {plain(name) for scope in named for name in scope["names"]} | {plain(came["name"])}
    reached = set().union(*(asked.get(name, set()) for name in names))
    if reached != set(listed(servers)):
        yield f"asked at {','.join(sorted(reached)) or 'none'}, not {servers}"


def complaints(situation, text):
    answers, _, log = text.partition("\n--\n")
    came = {line["name"]: line for line in map(json.loads, answers.splitlines())}
    asked = servers_asked(log.splitlines())
    with open(SCHEMA, encoding="utf-8") as schema:
        checker = jsonschema.Draft202012Validator(json.load(schema))
    for row in rows(situation):
        if row[0] not in came:
            yield f"{row[0]}: was not asked"
            continue
        yield from (f"{row[0]}: {what}" for what in differences(row, came[row[0]], checker, asked))


def main():
    verb, *rest = sys.argv[1:]
    if verb == "lines":
        for name, found in judge.lines_here(TABLES).items():
            for row in found:
                print(name, *row, sep="\t")
        return
    situation = rest[0]
    if verb == "ask":
        for row in rows(situation):
            print(json.dumps(ask(row[0])), flush=True)
        return
    if found := list(complaints(situation, sys.stdin.read())):
        sys.exit("; ".join(found))


if __name__ == "__main__":
    main()
