# SPDX-FileCopyrightText: 2026 Dotlight contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""In the machine: compares the object of `check --json` with the lines of expectations.tsv and checks.tsv, and with the schema.

judge_check.py SITUATION EXIT-STATUS MILLISECONDS <check.json   says on its one line what differs, and ends with 1 then
"""
import json
import sys
from collections import Counter

import jsonschema

import judge

TABLES = "/src/tests/lab/checks*.tsv"
EXIT_STATUS = {"protected": "0", "encrypted": "1", "exposed": "2", "failing": "2", "unknown": "3", "not-in-charge": "3"}
LIMIT_MS = 30_000
# Nothing to wait for that would come.
LIMIT_WITHOUT_INTERNET_MS = 15_000
WITHOUT_INTERNET = ("dead", "offline", "no-servers", "portal", "web-refused")
# A port that is dropped and one that is refused are told apart within that.
LIMIT_TLS_MS = 6_000
PORT_SHUT = ("853-dropped", "853-refused")


def listed(field):
    return field.split(",") if field else []


def written(check):
    """A result as the table writes it: ID@SCOPE=VERDICT/FINDING."""
    where = f"@{check['link']}" if check["link"] is not None else ""
    return f"{check['id']}{where}={check['verdict']}/{check['finding']}"


def fits(check, wanted):
    """Whether a result is what the table wants: one of the alternatives; without /FINDING any will do; with ~WORD it has to be
    in what was seen."""
    wanted, _, word = wanted.partition("~")
    about, _, verdicts = wanted.partition("=")
    text = written(check)
    if not any(f"{about}={verdict}" in (text, text.partition("/")[0]) for verdict in verdicts.split("|")):
        return False
    return word in " ".join([json.dumps(check["evidence"], ensure_ascii=False), check["summary"], check["meaning"] or ""])


def wrong_results(checks, wanted):
    # "?" before it: it may be seen, and need not. "!": it must not be.
    allowed = [want.lstrip("?") for want in wanted if not want.startswith("!")]
    for want in wanted:
        seen = any(fits(check, want.lstrip("?!")) for check in checks)
        if want.startswith("!") and seen:
            yield f"{want[1:]}, which must not be"
        elif want[0] not in "?!" and not seen:
            about = want.partition("=")[0]
            said = [written(check) for check in checks if written(check).partition("=")[0] == about]
            yield f"{want} is missing, there is {','.join(said) or 'nothing'}"
    for check in checks:
        if check["verdict"] == "failed" and not any(fits(check, want) for want in allowed):
            yield f"{written(check)}, which nobody saw fail"


def too_late(situation, milliseconds, checks):
    limit = LIMIT_WITHOUT_INTERNET_MS if situation.startswith(WITHOUT_INTERNET) else LIMIT_MS
    if milliseconds > limit:
        yield f"it took {milliseconds} ms"
    if not situation.startswith(PORT_SHUT):
        return
    times = [check["durationMs"] for check in checks if check["id"] == "tls"]
    if not times:
        yield "no result of tls says how long it took"
    yield from (f"tls took {time} ms" for time in times if time >= LIMIT_TLS_MS)


def wrong_reasons(said, before, changes):
    """Those of expectations.tsv, changed as the table says: these, and no others."""
    wanted = Counter(map(judge.with_severity, before))
    perhaps = Counter()
    for change in changes:
        reason = judge.with_severity(change.lstrip("?!"))
        if change.startswith("!") and not wanted[reason]:
            yield f"expectations.tsv has no {reason} that could go"
        elif change.startswith("?"):
            perhaps[reason] += 1
        else:
            wanted[reason] += -1 if change.startswith("!") else 1
    found = Counter(map(judge.as_written, said))
    yield from (f"the reason {reason} is missing" for reason in (wanted - found).elements())
    yield from (f"the reason {reason}, which nothing here gives" for reason in (found - wanted - perhaps).elements())


def complaints(situation, ended, milliseconds, text):
    try:
        status = json.loads(text)
    except ValueError:
        yield f"exit status {ended}, and no JSON: {' '.join(text.split())[:200]}"
        return
    with open(judge.SCHEMA, encoding="utf-8") as schema:
        checker = jsonschema.Draft202012Validator(json.load(schema))
    for error in checker.iter_errors(status):
        yield f"schema: {error.json_path}: {error.message[:120]}"
    before, reasons_before, _, facts, _ = judge.expected(situation)
    level, reasons, results = judge.line_here(situation, TABLES) or ["", "", ""]
    level = level or before
    if status["level"] != level:
        yield f"level {status['level']}, not {level}"
    if ended != EXIT_STATUS[level]:
        yield f"exit status {ended}, not {EXIT_STATUS[level]}"
    yield from wrong_reasons(status["reasons"], listed(reasons_before), listed(reasons))
    # Of scopes that are not in charge the reasons stand there alone.
    for fact in facts.split():
        yield from judge.fact_differs(status, fact)
    yield from judge.disagreements(status)
    yield from wrong_results(status["checks"], results.split())
    yield from too_late(situation, milliseconds, status["checks"])


def main():
    situation, ended, milliseconds = sys.argv[1:]
    if found := list(complaints(situation, ended, int(milliseconds), sys.stdin.read())):
        sys.exit("; ".join(found))


if __name__ == "__main__":
    main()
