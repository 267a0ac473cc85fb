# SPDX-FileCopyrightText: 2026 Dotlight contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# shellcheck shell=bash
# [SERVER]: SERVER CLIENT NAME TYPE, a line for each question, oldest first within a server.
set -euo pipefail

shopt -s nullglob
for file in /state/log/${1:-*}.log; do
    name=$(basename "$file" .log)
    # As unbound says it, and as dnsmasq (the portal) does, which leaves out the last dot.
    sed -n -e "s/^.*info: \([^ ]* [^ ]* [^ ]*\) IN\$/$name \1/p" \
        -e "s/^.* query\[\([^]]*\)\] \([^ ]*\) from \([^ ]*\)\$/$name \3 \2. \1/p" "$file"
done
