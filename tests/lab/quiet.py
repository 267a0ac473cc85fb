# SPDX-FileCopyrightText: 2026 Dotlight contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""In the machine: runs COMMAND... as tester, and tells what it sent on the system bus that starts a daemon or asks for a
password. All that comes to the bus meanwhile is taken for the command's: in this machine nobody else does.
"""
import json
import pathlib
import subprocess
import sys
import tempfile
import time

NO_AUTO_START = 2
MAY_ASK_FOR_A_PASSWORD = 4
BEGIN, END = "lab.Begin", "lab.End"
BUS = "org.freedesktop.DBus"
STARTING = ("StartServiceByName", "StartUnit", "RestartUnit", "TryRestartUnit", "ReloadOrRestartUnit", "StartTransientUnit")
AS_TESTER = ["setpriv", "--reuid", "tester", "--regid", "tester", "--clear-groups", "--no-new-privs"]


def messages(record):
    """What the monitor has written; its last line may be half of one."""
    return [json.loads(line) for line in record.read_text().split("\n")[:-1]]


def is_mark(message, mark):
    return message.get("member") == "NameHasOwner" and message["payload"]["data"] == [mark]


def marked(record, mark):
    """Asks for a name that nobody has until the monitor has seen that: the place of this question."""
    end = time.monotonic() + 20
    while time.monotonic() < end:
        subprocess.run(["busctl", "call", BUS, "/", BUS, "NameHasOwner", "s", mark], check=True, capture_output=True)
        for place, message in enumerate(messages(record)):
            if is_mark(message, mark):
                return place
    sys.exit("the monitor sees nothing")


def recorded(command):
    with tempfile.TemporaryDirectory() as folder:
        record = pathlib.Path(folder, "messages")
        with record.open("w") as out, subprocess.Popen(["busctl", "monitor", "--json=short"], stdout=out) as monitor:
            begin = marked(record, BEGIN)
            subprocess.run([*AS_TESTER, *command], check=False, stdout=subprocess.DEVNULL, timeout=60)
            end = marked(record, END)
            monitor.terminate()
        return messages(record)[begin:end]


def wrong(message):
    flags, member, to = message["flags"], message["member"], message.get("destination")
    if member in STARTING:
        return "starts something"
    if to != BUS and not flags & NO_AUTO_START:
        return f"starts {to}"
    return "may ask for a password" if flags & MAY_ASK_FOR_A_PASSWORD else None


def main():
    seen = recorded(sys.argv[1:])
    calls = [message for message in seen if message["type"] == "method_call"]
    new = {call["sender"] for call in calls if call["member"] == "Hello"}
    new -= {call["sender"] for call in calls if is_mark(call, BEGIN) or is_mark(call, END)}
    calls = [call for call in calls if call["sender"] in new]
    if found := [f"{call['member']} {why}" for call in calls if (why := wrong(call))]:
        sys.exit("; ".join(found))
    # Whoever asks that has been seen, and is the one that was meant.
    if not any(call["path"].endswith("systemd_2dresolved_2eservice") for call in calls):
        sys.exit(f"nobody asked systemd about resolved, in {len(calls)} calls")


main()
