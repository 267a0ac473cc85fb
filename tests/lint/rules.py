# SPDX-FileCopyrightText: 2026 Dotlight contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The house's own rules, those that no other tool knows. A line that has to break one says so: `// rule: WHY`."""

import re
import sys

LINE_RULES = [
    # (folder, pattern, what is wrong)
    ("app/", r"\bQDBusInterface\b|\bwaitForFinished\(|\bQDBus::Block\b|\bQEventLoop\b", "blocks on the bus"),
    ("app/", r"\bQ_ASSERT\w*\([^)]*\b(open|connect|register|write|remove|insert|call)\w*\(", "does work inside an assertion"),
    ("", r"\b(TODO|FIXME|XXX|HACK)\b", "is unfinished by its own words"),
    ("tests/", r"\bQTest::qSleep\b|\bQTest::qWait\(|\bsleep_for\b", "sleeps where it could wait for a condition"),
    ("app/", r"connect\((?:[^,()]|\([^()]*\))+,\s*&[\w:]+,\s*\[", "connects a lambda without a context object"),
    ("qml/", r"\.arg\([^()]*\)\.arg\(", "looks for a place marker in what it has put in: a name may hold one"),
    ("qml/", r"\bconsole\.(log|debug)\b", "is left over from looking for something"),
]
MOST_LINES = 300


def complaints(name, lines):
    for number, line in enumerate(lines, 1):
        if "// rule: " in line:
            continue
        for folder, pattern, what in LINE_RULES:
            if name.startswith(folder) and re.search(pattern, line):
                yield f"{name}:{number}: {what}: {line.strip()}"
    if len(lines) > MOST_LINES and not any("// rule: long " in line for line in lines):
        yield f"{name}: {len(lines)} lines; more than {MOST_LINES} want a reason (`// rule: long WHY`)"


found = []
for name in sys.argv[1:]:
    with open(name, encoding="utf-8") as file:
        found += complaints(name, file.read().splitlines())
print("\n".join(found))
sys.exit(bool(found))
