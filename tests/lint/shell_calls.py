# SPDX-FileCopyrightText: 2026 Dotlight contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Shell functions that are called and nowhere defined. shellcheck can't tell: to it each could be a program."""

import pathlib
import re
import sys

DEFINED = re.compile(r"^\s*(\w+)\(\)", re.MULTILINE)
# Programs have a hyphen where our functions have an underscore.
CALLED = re.compile(
    r"(?:^|;|(?<!=)\(|\|\||&&|(?<!\|)\|(?!\|)|\{ |\b(?:if|then|do|else|elif|until|while|part|timed \S+|\w+_await \S+) |! )"
    r"\s*([a-z]+(?:_[a-z0-9]+)+)(?=\s|;|\)|$)(?!\s*[)=])"
)
HEREDOC = re.compile(r"<<-?'?(\w+)'?.*?^\1$", re.MULTILINE | re.DOTALL)


def undefined(texts):
    defined = {name for text in texts.values() for name in DEFINED.findall(text)}
    for file, text in texts.items():
        for line in HEREDOC.sub("", text).splitlines():
            code = line.split(" #")[0] if not line.lstrip().startswith("#") else ""
            for name in CALLED.findall(code):
                if name not in defined:
                    yield f"{file}: {name} is called and nowhere defined: {line.strip()}"


texts = {name: pathlib.Path(name).read_text(encoding="utf-8") for name in sys.argv[1:]}
found = list(undefined(texts))
print("\n".join(found))
sys.exit(bool(found))
