# SPDX-FileCopyrightText: 2026 Dotlight contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# shellcheck shell=bash
# Keys and zones, made new at each start: /state/zones/NAME.signed, /state/zones/root-{old,new,both,past,future,retired,public}.signed.

zones_dir=/state/zones

# shellcheck disable=SC2016 # $TTL is meant for the zone.
zone_head() {
    printf '$TTL 60\n@ SOA ns.example. hostmaster.example. 1 3600 900 604800 60\n@ NS ns.example.\n'
}
zone_names() {
    zone_head
    printf '@ A 192.0.2.90\n@ AAAA 2001:db8::90\nwww A 192.0.2.90\nwww AAAA 2001:db8::90\n'
}

# ZONE [OPTION...]: prints the key's file name.
zone_key() { dnssec-keygen -q -K "$zones_dir" -a ECDSAP256SHA256 "${@:2}" "$1"; }
zone_ds() { dnssec-dsfromkey -2 "$zones_dir/$1.key"; }

# NAME [OPTION...]: NAME.example; one key signs all (-z); no check (-P) of what is wrong on purpose.
zone_signed() {
    local zone=$1 key
    shift
    key=$(zone_key "$zone.example" -f KSK)
    { zone_names; cat "$zones_dir/$key.key"; } >"$zones_dir/$zone.example"
    (cd "$zones_dir" && dnssec-signzone -q -P -z -O full -o "$zone.example" -f "$zone.example.signed" \
        "$@" "$zone.example" "$key" >/dev/null)
    [ "$zone" != bad-ds ] || key=$(zone_key "$zone.example" -f KSK)
    zone_ds "$key" >"$zones_dir/$zone.ds"
}

zone_unsigned() { zone_names >"$zones_dir/$1.example.signed"; }

# One letter in the middle of a signature.
zone_damage() {
    awk '$4 == "RRSIG" && $1 ~ /^www\./ && $5 ~ /^A/ {
        letter = substr($13, 20, 1)
        $13 = substr($13, 1, 19) (letter == "A" ? "B" : "A") substr($13, 21)
    } { print }' "$1" >"$1.new"
    mv "$1.new" "$1"
}

zone_example() {
    local key zone
    key=$(zone_key example -f KSK)
    {
        zone_head
        printf '%s\n' 'ns A 192.0.2.1' 'ns AAAA 2001:db8::1' 'check A 192.0.2.80' 'check AAAA 2001:db8::80' \
            'dns A 192.0.2.53' 'dns AAAA 2001:db8::53' 'dns2 A 192.0.2.54' 'dns2 AAAA 2001:db8::54' \
            'portal A 192.0.2.81' 'portal AAAA 2001:db8::81' 'www A 192.0.2.90' 'www AAAA 2001:db8::90'
        for zone in good sigfail bad-ds expired notyet unsigned corp lame; do printf '%s NS ns\n' "$zone"; done
        cat "$zones_dir"/*.ds "$zones_dir/$key.key"
    } >"$zones_dir/example"
    (cd "$zones_dir" && dnssec-signzone -q -P -z -O full -o example -f example.signed example "$key" >/dev/null)
    zone_ds "$key" >"$zones_dir/example.tld"
}

# The public root's key of 2017, as IANA published it; its tag is 20326.
public_root_key='. DNSKEY 257 3 8 AwEAAaz/tAm8yTn4Mfeh5eyI96WSVexTBAvkMgJzkKTOiW1vkIbzxeF3+/4RgWOq7HrxRixHlFlExOLAJr5emLvN
7SWXgnLh4+B5xQlNVz8Og8kvArMtNROxVQuCaSnIDdD5LKyWbRd2n9WGe2R8PzgCmr3EgVLrjyBxWezF0jLHwVN8efS3rCj/EWgvIWgb9tarpVUDK/b58Da
+sqqls3eNbuv7pr+eoZG+SrDK6nWeL3c6H5Apxz7LjVc1uTIdsIXxuOLYA4/ilBmSVIzuDWfdRUfhHdY6+cn8HFRm+2hM8AnXGXws9555KrUB5qihylGa8
subX2Nn6UwNR1AkUTV74bU='

# NAME KEYS-IN-IT SIGNERS [OPTION...]: the root. The last key signs all but the keys.
zone_root() {
    local name=$1 key keys signers
    read -ra keys <<<"$2"
    read -ra signers <<<"$3"
    shift 3
    {
        zone_head
        printf 'example. NS ns.example.\nns.example. A 192.0.2.1\nns.example. AAAA 2001:db8::1\n'
        cat "$zones_dir/example.tld"
        for key in "${keys[@]}"; do cat "$zones_dir/$key.key"; done
        [ "$name" != root-public ] || echo "${public_root_key//$'\n'/}"
    } >"$zones_dir/$name"
    (cd "$zones_dir" && dnssec-signzone -q -P -O full -o . -f "$name.signed" "$@" "$name" "${signers[@]}" >/dev/null)
}

zones_roots() {
    local old new zsk
    old=$(zone_key . -f KSK)
    new=$(zone_key . -f KSK)
    zsk=$(zone_key .)
    zone_root root-old "$old $zsk" "$old $zsk"
    zone_root root-new "$new $zsk" "$new $zsk"
    zone_root root-both "$old $new $zsk" "$old $new $zsk"
    zone_root root-past "$old $zsk" "$old $zsk" -s 20200101000000 -e 20200201000000
    zone_root root-future "$old $zsk" "$old $zsk" -s 20400101000000 -e 20400201000000
    zone_root root-retired "$old $new $zsk" "$new $zsk"
    zone_root root-public "$old $zsk" "$old $zsk"
    zone_ds "$old" >/state/anchor.positive
    sed '/^;/d' "$zones_dir/$old.key" >/state/anchor.dnskey
}

zones_make() {
    zone_signed good
    zone_signed sigfail
    zone_signed bad-ds
    zone_signed expired -s 20200101000000 -e 20200201000000
    zone_signed notyet -s 20400101000000 -e 20400201000000
    zone_unsigned unsigned
    zone_unsigned corp
    { zone_names; echo 'intranet A 198.18.0.10'; } >"$zones_dir/corp.inside"
    zone_damage "$zones_dir/sigfail.example.signed"
    zone_example
    zones_roots
}
