#!/bin/sh
# SPDX-FileCopyrightText: 2026 Dotlight contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# In the image: runs the tests of a build folder ($1) and leaves results.tsv there, a line per test and skipped row.

cd "$1" || exit 1
export QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software QT_LOGGING_RULES='qt.qpa.*=false'
export ASAN_OPTIONS=detect_stack_use_after_return=1 UBSAN_OPTIONS=print_stacktrace=1
rm -f results.xml results.tsv
ctest --parallel "$(nproc)" --output-on-failure --no-tests=error --timeout 300 --output-junit results.xml
status=$?
python3 - <<'END'
import xml.etree.ElementTree as tree

rows = []
for case in tree.parse("results.xml").getroot().iter("testcase"):
    name, state = case.get("name"), case.get("status")
    failure = case.find("failure")
    if state == "run":
        rows.append(("passed", name, ""))
    elif state == "fail":
        rows.append(("failed", name, (failure.get("message") if failure is not None else "") or "failed"))
    else:
        rows.append(("failed", name, f"did not run ({state})"))
    for line in (case.findtext("system-out") or "").splitlines():
        if line.startswith("SKIP   : "):
            rows.append(("skipped", name, line.removeprefix("SKIP   : ")))
with open("results.tsv", "w", encoding="utf-8") as out:
    out.writelines("\t".join(" ".join(field.split()) for field in row) + "\n" for row in rows)
END
exit "$status"
