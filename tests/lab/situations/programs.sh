# SPDX-FileCopyrightText: 2026 Dotlight contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# shellcheck shell=bash disable=SC2034 # What they set is read by `go`.
# Programs beside resolved: what they are set to, and what they do to it.

situation_local-proxy() { # the only server is a program on this computer
    wan=(connection.dns-over-tls no ipv4.dns "") conf=(DNS=127.0.0.1) dot=no dns='' dnssec=
    lab_inside local_proxy
    go
}

situation_local-proxy-gone() { # the only server is a program on this computer, which does not run
    wan=(connection.dns-over-tls no ipv4.dns "") conf=(DNS=127.0.0.1) dot=no dns='' dnssec=
    go
}

situation_browser-doh() { # strict, and the person's browser has DNS over HTTPS of its own
    lab_inside firefox 3
    go
}

situation_browsers() { # strict, and three browsers: one asks on its own first, one only so, one as the system does
    lab_inside firefox 2
    lab_inside chromium chromium secure 'https://doh.example/dns-query{?dns}'
    lab_inside chromium BraveSoftware/Brave-Browser off
    go
}

situation_browsers-unclear() { # resolv.conf leads past resolved, one browser goes by the servers there, one is set to a word unknown
    lab_inside chromium chromium automatic
    lab_inside chromium BraveSoftware/Brave-Browser sometimes
    go
    lab_inside resolv_conf_link ../run/systemd/resolve/resolv.conf
}

situation_local-listener() { # strict, and a program that answers DNS here, which resolved does not ask
    lab_inside local_proxy
    go
}

situation_stub-taken() { # strict, and another program has taken the place of resolved's stub
    go
    lab_inside stub_taken
    lab_inside settled wan0 yes "$dns"
}

situation_stub-taken-any() { # strict, and another program is at all addresses here, so that resolved's stub finds no place
    go
    lab_inside stub_taken_any
    lab_inside settled wan0 yes "$dns"
}

situation_nsswitch-dns() { # programs reach resolved by resolv.conf alone
    lab_inside nsswitch files dns
    go
}

situation_nsswitch-files() { # programs look up names in /etc/hosts alone
    lab_inside nsswitch files
    go
}

situation_nsswitch-past() { # neither nsswitch.conf nor resolv.conf leads programs to resolved
    lab_inside nsswitch files dns
    go
    lab_inside resolv_conf_link ../run/systemd/resolve/resolv.conf
}

situation_nm-other-dns() { # by a file NetworkManager leaves resolv.conf alone, and still tells resolved
    lab_inside networkmanager_conf dns=none
    go
}

situation_nm-keeps-dns() { # by a file NetworkManager tells resolved nothing
    lab_inside networkmanager_conf dns=none systemd-resolved=false
    # A newer one would be the one to tell DNSSEC too.
    dot=no dns='' dnssec=''
    go
}

situation_nm-own-choice() { # resolv.conf was a plain file when NetworkManager started, so it chose another DNS mode by itself
    lab_inside networkmanager_conf '# nothing of dns='
    lab_inside resolv_conf 127.0.0.53
    go
}

situation_servers-drift() { # another server by somebody who told resolved alone
    go
    lab_inside silently_dns wan0 '192.0.2.54#dns2.example'
}
