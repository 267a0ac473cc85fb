# SPDX-FileCopyrightText: 2026 Dotlight contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""URL: prints its body, or where it sends one."""

import sys
import urllib.error
import urllib.request


class Stay(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_):
        return None


try:
    print(urllib.request.build_opener(Stay).open(sys.argv[1], timeout=5).read().decode(), end="")
except urllib.error.HTTPError as error:
    print(error.code, error.headers.get("Location", ""))
