# SPDX-FileCopyrightText: 2026 Dotlight contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# shellcheck shell=bash disable=SC1091
# Prints the nft table that counts packets from the client to 53 and 853: of each resolver, and of anybody; and the markers
# (machine/inside-packets.sh), which come after all that was sent before them.
set -euo pipefail
. /lab/inside/facts.sh

echo 'table inet count'
echo 'delete table inet count'
echo 'table inet count {'
for target in $targets corp any; do
    printf ' counter %s-plain {}\n counter %s-tls {}\n' "$target" "$target"
done
echo ' counter marker {}'
echo ' chain count { type filter hook prerouting priority -310;'
echo '  iifname "slow0" return'
echo '  tcp flags & rst == rst return'
rule() {
    echo "  $2 meta l4proto { tcp, udp } th dport 53 counter name $1-plain"
    echo "  $2 tcp dport 853 counter name $1-tls"
}
rule any 'iifname "inet-*"'
echo '  iifname "inet-*" udp dport 7 counter name marker'
for target in "${!target4[@]}"; do rule "$target" "ip daddr ${target4[$target]}"; done
for target in "${!target6[@]}"; do rule "$target" "ip6 daddr ${target6[$target]}"; done
echo ' }'
echo '}'
