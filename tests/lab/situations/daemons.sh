# SPDX-FileCopyrightText: 2026 Dotlight contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# shellcheck shell=bash disable=SC2034 # What they set is read by `go`.
# Daemons that come and go, and a system that looks past resolved.

situation_resolved-stopped() { # resolved is stopped: whoever asks for it starts it again
    go
    lab_inside stop systemd-resolved
}

situation_resolved-masked() { # resolved is masked
    go
    lab_inside stop systemd-resolved mask --runtime
}

situation_resolved-disabled() { # resolved is disabled: nothing starts it
    go
    lab_inside stop systemd-resolved disable
}

situation_resolved-restarted() { # resolved was started anew
    go
    lab_inside restart systemd-resolved
    lab_inside settled wan0 yes "$dns"
}

situation_resolved-crashed() { # resolved died of a SEGV, and came back by itself
    go
    lab_inside crash systemd-resolved
    lab_inside settled wan0 yes "$dns"
}

situation_nm-stopped() { # NetworkManager is stopped: the links stay as they are
    go
    lab_inside stop NetworkManager
}

situation_resolv-conf-foreign() { # resolv.conf is a file that names another server
    go
    lab_inside resolv_conf 192.0.2.53
}

situation_resolv-conf-static() { # resolv.conf is a file that names resolved's stub
    go
    lab_inside resolv_conf 127.0.0.53
}

situation_resolv-conf-uplink() { # resolv.conf leads past resolved's stub to its servers
    go
    lab_inside resolv_conf_link ../run/systemd/resolve/resolv.conf
}

situation_resolv-conf-missing() { # there is no resolv.conf
    go
    lab_inside no_resolv_conf
}

situation_stub-listener-off() { # resolved's stub does not listen, and resolv.conf names it
    conf=(DNSStubListener=no)
    go
    lab_inside resolv_conf 127.0.0.53
}

situation_stub-listener-shut() { # resolved's stub listens, and something on the machine lets nothing through to it
    go
    lab_inside stub_shut
}

situation_cache-off() { # resolved remembers nothing
    conf=(Cache=no)
    go
}
