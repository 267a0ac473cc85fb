# SPDX-FileCopyrightText: 2026 Dotlight contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# shellcheck shell=bash disable=SC2034 # What they set is read by `go`.
# What becomes of the signatures.

situation_stripped-signatures() { # strict and DNSSEC on, the server strips signatures
    internet='strip'
    go
}

situation_stripped-signatures-allow-downgrade() { # strict by resolved.conf, allow-downgrade, signatures stripped
    wan=(connection.dns-over-tls default) conf=(DNSOverTLS=yes DNSSEC=allow-downgrade) dnssec=
    internet='strip'
    go
    lab_inside lookup wan0 || true
}

situation_root-new-key() { # the root is signed by a key that is not trusted here
    internet=root-new
    go
}

situation_root-both-keys() { # the root is signed by the old key and by the new one
    internet=root-both
    go
}
