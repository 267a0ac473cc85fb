#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Dotlight contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""validate.py SCHEMA: each line of the input is a JSON object that keeps to it; says what does not, and ends with 1."""

import json
import sys

import jsonschema

with open(sys.argv[1], encoding="utf-8") as file:
    validator = jsonschema.Draft202012Validator(json.load(file))
bad = [f"{'/'.join(map(str, error.absolute_path))}: {error.message}"
       for line in sys.stdin for error in validator.iter_errors(json.loads(line))]
print("\n".join(bad))
sys.exit(bool(bad))
