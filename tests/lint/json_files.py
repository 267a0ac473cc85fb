# SPDX-FileCopyrightText: 2026 Dotlight contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every file named is JSON; a *.schema.json is a JSON schema too."""

import json
import sys

from jsonschema.validators import validator_for

bad = False
for name in sys.argv[1:]:
    try:
        with open(name, encoding="utf-8") as file:
            value = json.load(file)
        if name.endswith(".schema.json"):
            validator_for(value).check_schema(value)
    except Exception as error:  # whatever is wrong with it, it is named
        print(f"{name}: {error}")
        bad = True
sys.exit(bad)
