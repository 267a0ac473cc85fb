# SPDX-FileCopyrightText: 2026 Dotlight contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# shellcheck shell=bash
# Starts the authority (knot), a resolver (unbound) of each kind, those that say things by themselves (dnsmasq) and the python servers.

server_run() {
    local name=$1
    shift
    "$@" >>"/state/log/$name.out" 2>&1 </dev/null &
    echo $! >"/run/internet/pids/$name"
}

knot_config() {
    local zone
    printf 'server:\n    rundir: /run/internet/knot\n    udp-workers: 1\n    tcp-workers: 1\n    background-workers: 1\n'
    printf '    listen: [192.0.2.1@53, 2001:db8::1@53]\nlog:\n  - target: stderr\n    any: warning\n'
    printf 'zone:\n  - domain: .\n    file: /state/zones/root-old.signed\n'
    for zone in example {good,sigfail,bad-ds,expired,notyet,unsigned,corp}.example; do
        printf '  - domain: %s\n    file: /state/zones/%s.signed\n' "$zone" "$zone"
    done
}

# NAME N CERTIFICATE. No validation here: what a client refuses, it refuses by itself.
unbound_config() {
    local name=$1 n=$2 cert=$3 address
    cat <<END
server:
    username: ""
    chroot: ""
    directory: "/run/internet"
    pidfile: ""
    do-daemonize: no
    use-syslog: no
    logfile: "/state/log/$name.log"
    log-queries: yes
    num-threads: 1
    module-config: "iterator"
    root-hints: "/run/internet/hints"
    qname-minimisation: no
    do-not-query-localhost: no
    access-control: 0.0.0.0/0 allow
    access-control: ::0/0 allow
END
    for address in "$(backend4 "$n")" "$(backend6 "$n")"; do
        echo "    interface: $address@53"
        [ "$cert" = - ] || echo "    interface: $address@853"
    done
    [ "$cert" = - ] ||
        printf '    tls-service-pem: /state/certs/%s.pem\n    tls-service-key: /state/certs/%s.key\n' "$cert" "$cert"
    case $name in
        strip) echo '    disable-edns-do: yes' ;;
        root-*) unbound_zone . "$name.signed" ;;
        corp) unbound_zone corp.example corp.inside ;;
        designates-stranger) unbound_designates dns2.example 'alpn=dot port=853 ipv4hint=192.0.2.54' ;;
        designates-shut) unbound_designates dns.example 'alpn=dot port=8853 ipv4hint=192.0.2.53' ;;
        designates-https) unbound_designates dns.example 'alpn=h2 port=443 ipv4hint=192.0.2.53 key7=/dns-query{?dns}' ;;
        designates-odd) unbound_designates dns.example 'mandatory=key65000 alpn=dot port=853 key65000=x' ;;
        designates-othername) unbound_designates elsewhere.example 'alpn=dot port=853 ipv4hint=192.0.2.53' ;;
        designates*) unbound_designates dns.example 'alpn=dot port=853 ipv4hint=192.0.2.53' ;;
    esac
    printf 'remote-control:\n    control-enable: no\n'
}

# ZONE FILE: known to this server by itself.
unbound_zone() {
    printf 'auth-zone:\n    name: "%s"\n    zonefile: "/state/zones/%s"\n    for-downstream: no\n    for-upstream: yes\n' "$1" "$2"
}

# NAME PARAMETERS: who it says can be asked in its place, and how.
unbound_designates() { printf '    local-data: "_dns.resolver.arpa. 60 IN SVCB 1 %s. %s"\n' "$1" "$2"; }

odd_run() {
    local manner n served=()
    while read -r manner n; do served+=("$manner=$(backend4 "$n"),$(backend6 "$n")"); done <<<"$odd"
    server_run odd python3 /lab/inside/odd.py "$(backend4 1)" "${served[@]}"
}

# NAME ADDRESS,... OPTION...: remembers nothing, and what it is asked and how it answers is in its log.
dnsmasq_run() {
    local name=$1 addresses=$2
    shift 2
    server_run "$name" dnsmasq --keep-in-foreground --conf-file=/dev/null --user=root --pid-file= --no-resolv --no-hosts \
        --bind-interfaces --listen-address="$addresses" --cache-size=0 --log-queries --log-facility="/state/log/$name.log" "$@"
}

# The signed zones above their own ones know nothing of those, which are not signed; all else comes from the good resolver.
private_run() {
    dnsmasq_run router "$(backend4 "$router_n"),$(backend6 "$router_n")" --server="$(backend4 1)" --proxy-dnssec \
        --local=/lan/ --address=/printer.lan/192.168.1.7 --local=/ad.intern/ --address=/nas.ad.intern/192.168.1.8
    dnsmasq_run private "$private4" --server="$(backend4 1)" --proxy-dnssec \
        --local=/private.example/ --address=/intranet.private.example/10.99.9.7 \
        --local=/corp.internal/ --address=/host.corp.internal/10.99.9.8
}

servers_start() {
    local name n cert
    mkdir -p /run/internet/{pids,knot}
    printf '. NS ns.example.\nns.example. A 192.0.2.1\n' >/run/internet/hints
    knot_config >/run/internet/knot.conf
    server_run knot knotd -c /run/internet/knot.conf
    while read -r name n cert; do
        unbound_config "$name" "$n" "$cert" >"/run/internet/$name.conf"
        server_run "$name" unbound -d -c "/run/internet/$name.conf"
    done <<<"$servers"
    odd_run
    dnsmasq_run portal "$(backend4 "$portal_n"),$(backend6 "$portal_n")" --address=/#/192.0.2.81
    private_run
    server_run web python3 /lab/inside/web.py
    server_run slow python3 /lab/inside/slow.py slow0 0.8
}

port_open() { (exec 3<>"/dev/tcp/$1/$2") 2>/dev/null; }

servers_ready() {
    local name n cert
    port_open 192.0.2.1 53 && port_open "$private4" 53 && port_open 192.0.2.80 80 || return 1
    while read -r name n cert; do
        port_open "$(backend4 "$n")" 53 || return 1
    done <<<"$servers
$odd
portal $portal_n -
router $router_n -"
}
