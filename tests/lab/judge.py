# SPDX-FileCopyrightText: 2026 Dotlight contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""In the machine: compares a status object with a line of expectations.tsv, and with the schema that is installed.

judge.py SITUATION EXIT-STATUS <status.json   says on its one line what differs, and ends with 1 then; "-": no exit status
judge.py SITUATION                            prints the level that is expected here
"""
import glob
import json
import re
import subprocess
import sys

import jsonschema

TABLES = "/src/tests/lab/expectations*.tsv"
SCHEMA = "/usr/share/dotlight/status.schema.json"

# By the level of the row that names it, or by the table of those that change no level. Of others the line itself says it.
SEVERITIES = {
    "critical": "resolver-absent resolv-conf-foreign resolv-conf-uplink stub-listener-off no-servers server-unreachable "
                "trust-anchor-stale dnssec-unsupported-by-server clock-wrong dnssec-failing dnssec-not-validating "
                "plain-transport tls-fallback plain-link-in-parallel port-853-blocked",
    "warning": "resolver-starting resolver-unresponsive dnssec-not-seen not-askable links-unreadable offline lookup-refused lookup-failed opportunistic-only strict-not-verified "
               "server-name-missing dnssec-off dnssec-allow-downgrade dnssec-downgraded local-proxy no-evidence-yet "
               "settings-drift networkmanager-not-feeding-resolved networkmanager-global-dns-ignored server-without-tls",
    "info": "fallback-servers-in-use inside-vpn bypass",
}
SEVERITY_OF = {name: severity for severity, names in SEVERITIES.items() for name in names.split()}


def systemd_version():
    out = subprocess.run(["systemctl", "--version"], capture_output=True, text=True, check=True).stdout
    return int(re.search(r"\d+", out)[0])


def since(path):
    """From which systemd on a table holds."""
    return int((re.findall(r"-(\d+)\.tsv$", path) or ["0"])[0])


def lines_of(path):
    """Situation: the other fields of each of its lines."""
    found = {}
    with open(path, encoding="utf-8") as table:
        for line in table:
            if not line.startswith("#"):
                name, *rest = line.rstrip("\n").split("\t")
                found.setdefault(name, []).append(rest)
    return found


def lines_here(tables):
    """The same of what holds here: a newer table's lines of a situation take the place of all that an older one has."""
    here = systemd_version()
    found = {}
    for path in sorted(glob.glob(tables), key=since):
        if since(path) <= here:
            found |= lines_of(path)
    return found


def line_here(situation, tables):
    """The fields of a situation's one line that holds here, "" for "-"; None where there is none."""
    lines = lines_here(tables).get(situation)
    return ["" if field == "-" else field for field in lines[0]] if lines else None


def expected(situation):
    return line_here(situation, TABLES) or sys.exit(f"expectations.tsv has no line for {situation}")


def with_severity(reason):
    name, _, severity = reason.partition("/")
    return f"{name}/{severity or SEVERITY_OF[name.split('@')[0]]}"


def as_written(reason):
    where = f"@{reason['link']}" if reason["link"] is not None else ""
    return f"{reason['id']}{where}/{reason['severity']}"


def plain(value):
    """A member as the table writes it."""
    if isinstance(value, list):
        return ",".join(map(plain, value)) or "none"
    if isinstance(value, dict):
        return value["address"] if "address" in value else "~" * value["routeOnly"] + value["name"]
    return value if isinstance(value, str) else json.dumps(value)


def fact(status, name, member):
    if name in ("resolver", "networkManager"):
        return plain(status[name][member])
    found = [link for link in status["links"] if link["name"] == name]
    return plain(found[0][member or "level"]) if found else "absent"


def range_differs(status, name, first, last, wanted):
    """many0..499: just these, each once, each with that level."""
    levels = [(link["name"], plain(link["level"])) for link in status["links"] if link["name"].startswith(name)]
    named = {f"{name}{number}" for number in range(first, last + 1)}
    if len(levels) != len(named) or {link for link, level in levels} != named:
        yield f"{len(levels)} links {name}*, not {len(named)}"
    if others := [f"{link}={level}" for link, level in levels if level != wanted]:
        yield f"{len(others)} of {name}* not {wanted}, such as {others[0]}"


def fact_differs(status, text):
    what, wanted = text.split("=")
    if several := re.fullmatch(r"(\D+)(\d+)\.\.(\d+)", what):
        yield from range_differs(status, several[1], int(several[2]), int(several[3]), wanted)
        return
    name, _, member = what.partition(".")
    if (found := fact(status, name, member)) != wanted:
        yield f"{what} is {found}, not {wanted}"


def disagreements(status):
    """What holds in every situation: a scope in charge says in its link what it says at the top, and nobody else does."""
    at_top = [(reason["link"], reason["id"]) for reason in status["reasons"]]
    for link in status["links"]:
        for name in link["reasons"]:
            if ((link["name"], name) in at_top) != link["inCharge"]:
                yield f"{name} of {link['name']} is {'not ' if link['inCharge'] else ''}among the reasons at the top"


def differences(status, ended, want):
    level, reasons, exit_status, facts, says = want
    reasons = [with_severity(reason) for reason in (reasons.split(",") if reasons else [])]
    said = [as_written(reason) for reason in status["reasons"]]
    if status["level"] != level:
        yield f"level {status['level']}, not {level}"
    if said != reasons:
        yield f"reasons {','.join(said) or 'none'}, not {','.join(reasons) or 'none'}"
    if ended not in (exit_status, "-"):
        yield f"exit status {ended}, not {exit_status}"
    for text in facts.split():
        yield from fact_differs(status, text)
    for word in says.split():
        if not re.search(rf"\b{re.escape(word)}\b", status["summary"]):
            yield f"the summary lacks {word}: {status['summary']}"
        if not any(re.search(rf"\b{re.escape(word)}\b", reason["text"]) for reason in status["reasons"]):
            yield f"no reason's text has {word}"
    yield from disagreements(status)


def complaints(situation, ended, text):
    try:
        status = json.loads(text)
    except ValueError:
        return [f"exit status {ended}, and no JSON: {' '.join(text.split())[:200]}"]
    with open(SCHEMA, encoding="utf-8") as schema:
        checker = jsonschema.Draft202012Validator(json.load(schema))
    found = [f"schema: {error.json_path}: {error.message[:120]}" for error in checker.iter_errors(status)]
    return found or list(differences(status, ended, expected(situation)))


def main():
    situation, *rest = sys.argv[1:]
    if not rest:
        print(expected(situation)[0])
        return
    if found := complaints(situation, rest[0], sys.stdin.read()):
        sys.exit("; ".join(found))


if __name__ == "__main__":
    main()
