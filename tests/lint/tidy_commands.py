# SPDX-FileCopyrightText: 2026 Dotlight contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""compile_commands.json as clang-tidy can use it: without g++'s precompiled headers, without the compiler cache."""

import json
import re
import sys

source, target = sys.argv[1:]
with open(source, encoding="utf-8") as file:
    commands = json.load(file)
for entry in commands:
    # The header's text stays included; only the compiled form is g++'s own.
    command = re.sub(r"-include \S+cmake_pch\.hxx", "", entry["command"])
    entry["command"] = re.sub(r"^\S*ccache ", "", command).replace("-Winvalid-pch", "")
with open(target, "w", encoding="utf-8") as file:
    json.dump(commands, file)
