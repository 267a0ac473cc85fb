# SPDX-FileCopyrightText: 2026 Dotlight contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# shellcheck shell=bash disable=SC1091
# The switch of each resolver; then each server that is not running, which is a failure.
set -euo pipefail
. /lab/inside/facts.sh
. /lab/inside/rules.sh

for target in $targets; do echo "$target $(rules_mode "$target")"; done
failed=0
for file in /run/internet/pids/*; do
    kill -0 "$(cat "$file")" 2>/dev/null || { echo "not running: $(basename "$file")"; failed=1; }
done
exit $failed
