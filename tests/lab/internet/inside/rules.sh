# SPDX-FileCopyrightText: 2026 Dotlight contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# shellcheck shell=bash
# The switches' nft rules, from /state/switch/TARGET; the whole table is exchanged at once.

rules_mode() { cat "/state/switch/$1" 2>/dev/null || echo normal; }

# TARGET MODE: the N of the server that answers.
rules_backend() {
    local want
    case $2 in
        cert-*) want=${2#cert-} ;;
        home-router) echo "$router_n"; return ;;
        strip | root-* | designates* | refuse-soa | no-proofs | tls-other | tls-stall | tls-mute | tls-cut | tls-alert) want=$2 ;;
        *) case $1 in primary) want=good ;; second) want=second ;; guest) want=plain ;; corp) want=corp ;; esac ;;
    esac
    awk -v want="$want" '$1 == want { print $2 }' <<<"$servers
$odd"
}

# MODE "ip daddr ADDRESS": what happens to packets before anything else looks at them.
rules_early() {
    case $1 in
        dead) echo "$2 drop" ;;
        tls-drop) echo "$2 tcp dport 853 drop" ;;
        plain-drop) echo "$2 meta l4proto { tcp, udp } th dport 53 drop" ;;
        slow) echo "iifname != slow0 $2 meta mark set 0x510 notrack" ;;
    esac
}
rules_refuse() {
    case $1 in
        tls-refuse) echo "$2 tcp dport 853 reject with tcp reset" ;;
        tls-prohibit) echo "$2 tcp dport 853 reject with icmpx admin-prohibited" ;;
        web-refuse) echo "tcp dport 80 reject with tcp reset" ;;
    esac
}

# FAMILY ADDRESS BACKEND PORTS
rules_lead() {
    echo "$1 daddr $2 meta l4proto { tcp, udp } th dport { 53, 853 } dnat $1 to $3"
}

# LINK: a portal owns all that passes.
rules_portal() {
    local link="iifname $1"
    echo "$link meta l4proto { tcp, udp } th dport { 53, 853 } dnat ip to $(backend4 "$portal_n")"
    echo "$link meta l4proto { tcp, udp } th dport { 53, 853 } dnat ip6 to $(backend6 "$portal_n")"
    echo "$link tcp dport { 80, 443 } dnat ip to 192.0.2.81"
    echo "$link tcp dport { 80, 443 } dnat ip6 to 2001:db8::81"
}

# KIND: the rules of one chain, of every target.
rules_chain() {
    local target mode n
    for target in $targets corp; do
        mode=$(rules_mode "$target")
        n=$(rules_backend "$target" "$mode")
        case $1 in
            nat)
                [ "$mode" != portal ] || rules_portal "${target_link[$target]}"
                rules_lead ip "${target4[$target]}" "$(backend4 "$n")"
                [ -z "${target6[$target]:-}" ] || rules_lead ip6 "${target6[$target]}" "$(backend6 "$n")"
                ;;
            *)
                "rules_$1" "$mode" "ip daddr ${target4[$target]}"
                [ -z "${target6[$target]:-}" ] || "rules_$1" "$mode" "ip6 daddr ${target6[$target]}"
                ;;
        esac
    done
}

rules_text() {
    echo 'table inet switch'
    echo 'delete table inet switch'
    echo 'table inet switch {'
    echo 'chain early { type filter hook prerouting priority raw;'
    rules_chain early
    echo '}'
    echo 'chain refuse { type filter hook prerouting priority mangle;'
    rules_chain refuse
    echo '}'
    echo 'chain lead { type nat hook prerouting priority dstnat;'
    rules_chain nat | awk '/^iifname/ { print; next } { rest = rest $0 "\n" } END { printf "%s", rest }'
    echo '}'
    echo '}'
}

# Streams that were open lose their way with the table of connections: the next packet meets the new rules.
rules_apply() {
    rules_text | nft -f -
    conntrack -F 2>/dev/null
}
