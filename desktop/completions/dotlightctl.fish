# SPDX-FileCopyrightText: 2026 Dotlight contributors
# SPDX-License-Identifier: GPL-3.0-or-later

function __dotlightctl_links
    for link in /sys/class/net/*
        set -l name (path basename $link)
        # Not all in there are links: bonding_masters is a file.
        test $name != lo -a -e $link/ifindex; and echo $name
    end
    echo global
end

complete -c dotlightctl -f
complete -c dotlightctl -n __fish_use_subcommand -a status -d 'How lookups are protected now'
complete -c dotlightctl -n __fish_use_subcommand -a watch -d 'A line for each change'
complete -c dotlightctl -n __fish_use_subcommand -a check -d 'Proofs by own tests'
complete -c dotlightctl -n __fish_use_subcommand -a where -d 'Where a name would go'
complete -c dotlightctl -n __fish_use_subcommand -a why -d 'Why a name is trusted, or is not'
complete -c dotlightctl -n __fish_use_subcommand -a report -d 'All of it for a bug report, masked'
complete -c dotlightctl -n __fish_use_subcommand -l version -d 'The version'
complete -c dotlightctl -l help -s h -d 'How it is used'
complete -c dotlightctl -n '__fish_seen_subcommand_from status watch check where why' -l json -d 'For programs'
complete -c dotlightctl -n '__fish_seen_subcommand_from status' -l no-lookup -d 'Send nothing'
complete -c dotlightctl -n '__fish_seen_subcommand_from report' -l check -d 'Make the checks, too'
complete -c dotlightctl -n '__fish_seen_subcommand_from where' -l ask -d 'Look it up, too'
complete -c dotlightctl -n '__fish_seen_subcommand_from where' -a '(__fish_print_hostnames)' -d Name
complete -c dotlightctl -n '__fish_seen_subcommand_from check' -l link -x -a '(__dotlightctl_links)' -d 'Of this link alone'
complete -c dotlightctl -n '__fish_seen_subcommand_from check' -a 'lookup resolv-conf local-proxy networkmanager portal bypass clock trust-anchor dnssec tls port-853 designated-resolver wire latency' -d Check
complete -c dotlightctl -n '__fish_seen_subcommand_from status' -a '(__dotlightctl_links)' -d Link
