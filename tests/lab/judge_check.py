# SPDX-FileCopyrightText: 2026 Dotlight contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""In the machine: compares the object of `check --json` with a line of checks.tsv, and with the schema that is installed.

judge_check.py SITUATION EXIT-STATUS MILLISECONDS <check.json   says on its one line what differs, and ends with 1 then
"""
import json
import sys

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


def lines_for(situation):
    """The line of checks.tsv, or of the newest checks-VERSION.tsv that holds here; nothing where there is none."""
    judge.TABLES = TABLES
    here = judge.systemd_version()
    known = sorted(((since, rest) for since, rest in judge.lines_for(situation) if since <= here), reverse=True)
    return known[0][1] if known else ["-", "-", "-"]


def expected_level(situation, field):
    if field != "-":
        return field
    judge.TABLES = "/src/tests/lab/expectations*.tsv"
    return judge.expected(situation)[0]


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
    level, reasons, results = lines_for(situation)
    level = expected_level(situation, level)
    if status["level"] != level:
        yield f"level {status['level']}, not {level}"
    if ended != EXIT_STATUS[level]:
        yield f"exit status {ended}, not {EXIT_STATUS[level]}"
    said = [reason["id"] for reason in status["reasons"]]
    yield from (f"the reason {name} is missing" for name in reasons.split(",") if reasons != "-" and name not in said)
    yield from wrong_results(status["checks"], results.split() if results != "-" else [])
    yield from too_late(situation, milliseconds, status["checks"])


def main():
    situation, ended, milliseconds = sys.argv[1:]
    if found := list(complaints(situation, ended, int(milliseconds), sys.stdin.read())):
        sys.exit("; ".join(found))


if __name__ == "__main__":
    main()
