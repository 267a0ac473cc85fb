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
WITHOUT_INTERNET = {"dead", "dead-opportunistic", "offline", "no-servers"}


def written(check):
    """A result as the table writes it: ID@SCOPE=VERDICT/FINDING."""
    where = f"@{check['link']}" if check["link"] is not None else ""
    return f"{check['id']}{where}={check['verdict']}/{check['finding']}"


def fits(text, wanted):
    """Whether a result is what the table wants: without /FINDING any will do."""
    return text == wanted or ("/" not in wanted and text.partition("/")[0] == wanted)


def wrong_results(results, wanted):
    # "?" before it: it may be seen, and need not.
    allowed = [want.lstrip("?") for want in wanted]
    for want in wanted:
        if want.startswith("?"):
            continue
        if not any(fits(text, want) for text in results):
            about = want.partition("=")[0]
            said = [text for text in results if text.partition("=")[0] == about]
            yield f"{want} is missing, there is {','.join(said) or 'nothing'}"
    for text in results:
        if "=failed/" in text and not any(fits(text, want) for want in allowed):
            yield f"{text}, which nobody saw fail"


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
    yield from wrong_results([written(check) for check in status["checks"]], results.split() if results != "-" else [])
    limit = LIMIT_WITHOUT_INTERNET_MS if situation in WITHOUT_INTERNET else LIMIT_MS
    if milliseconds > limit:
        yield f"it took {milliseconds} ms"


def main():
    situation, ended, milliseconds = sys.argv[1:]
    if found := list(complaints(situation, ended, int(milliseconds), sys.stdin.read())):
        sys.exit("; ".join(found))


if __name__ == "__main__":
    main()
