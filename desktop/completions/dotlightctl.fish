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
complete -c dotlightctl -n __fish_use_subcommand -l version -d 'The version'
complete -c dotlightctl -l help -s h -d 'How it is used'
complete -c dotlightctl -n '__fish_seen_subcommand_from status watch' -l json -d 'For programs'
complete -c dotlightctl -n '__fish_seen_subcommand_from status' -l no-lookup -d 'Send nothing'
complete -c dotlightctl -n '__fish_seen_subcommand_from status' -a '(__dotlightctl_links)' -d Link
