# SPDX-FileCopyrightText: 2026 Dotlight contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# shellcheck shell=bash disable=SC1091
# NAME [TARGET]
set -euo pipefail
. /lab/inside/facts.sh
. /lab/inside/rules.sh

mode=${1:-} target=${2:-primary}
known=" $(tr '\n' ' ' <<<"$modes")"
[[ -n $mode && $known == *" $mode "* ]] || { echo "internet: no such switch: $mode (known:$known)" >&2; exit 2; }
[ "$mode" != normal ] || target=${2:-all}
case $target in
    all) list="$targets corp" ;;
    primary | second | guest | corp) list=$target ;;
    *) echo "internet: no such target: $target (known: $targets corp all)" >&2; exit 2 ;;
esac
for target in $list; do echo "$mode" >"/state/switch/$target"; done
rules_apply
