# SPDX-FileCopyrightText: 2026 Dotlight contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# shellcheck shell=bash disable=SC1091
# TARGET plain PACKETS tls PACKETS, a line each, and marker PACKETS; `reset` sets them to 0. "any" is any address, ours or not.
set -euo pipefail
. /lab/inside/facts.sh

if [ "${1:-}" = reset ]; then
    nft reset counters table inet count >/dev/null
    exit
fi
packets() { nft list counter inet count "$1" | sed -n 's/.*packets \([0-9]*\).*/\1/p'; }
for target in $targets corp any; do
    echo "$target plain $(packets "$target-plain") tls $(packets "$target-tls")"
done
echo "marker $(packets marker)"
