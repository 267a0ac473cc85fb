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

situation_root-past() { # the root's signatures have expired
    internet=root-past
    go
}

situation_root-future() { # the root's signatures are not valid yet
    internet=root-future
    go
}

situation_root-key-retired() { # the key that is trusted here is still the root's, but another one signs
    internet=root-retired
    go
}

situation_root-public-key() { # the public root's key of 2017 is among the root's, that of 2024 is not trusted here
    internet=root-public
    go
}

situation_no-proofs() { # strict and DNSSEC on, the server leaves out the proofs that a zone is not signed
    internet=no-proofs
    go
}

situation_anchor-dnskey() { # a file gives the root's key as a DNSKEY, which resolved can't use
    lab_inside anchor_dnskey
    go
}

situation_negative-exceptions() { # a file takes the broken names of two operators out of the check, and the built-in list away
    lab_inside negative_anchors sigfail.example bad-ds.example
    go
}

situation_negative-exception() { # a file takes one operator's broken name out of the check, and keeps some of the built-in list
    lab_inside negative_anchors sigfail.example home.arpa local
    go
}

situation_negative-mixed() { # a file makes a verdict of each operator's names another one
    lab_inside negative_anchors sigfail.example check.example local
    go
}

situation_negative-late() { # a file would take the built-in list away, but resolved has not read it
    go
    lab_inside negative_anchors sigfail.example bad-ds.example
}

situation_names-unreadable() { # the person's own list of names to try is no list
    lab_inside test_names 'no list'
    go
}
