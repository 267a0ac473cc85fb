# SPDX-FileCopyrightText: 2026 Dotlight contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# shellcheck shell=bash
# The desktop tier: a real Plasma, a real resolved; each step as the person at the screen. Pictures are kept.

tier_desktop() {
    lab_locked desktop_steps
}

desktop_steps() {
    local pictures=$lab_logs/pictures situation step
    # A new machine: in one that is up an older Dotlight may run.
    ! lab_running || lab_down
    lab_up
    lab_install
    lab_desktop
    mkdir -p "$pictures"
    rm -f "$pictures"/*.png
    while read -r situation step <&7; do
        [ -n "$step" ] || continue
        [ "$situation" = - ] || lab_scenario "$situation"
        desktop_step "$situation" "$step"
    done 7<<'END'
strict-link start
- icon @strict-link
- tooltip
- menu
- window-opens
- window-checks
- window-reports
strict-global window-follows protected
- icon protected
off window-follows exposed
- icon exposed
resolved-masked window-follows not-in-charge
- icon not-in-charge
dead window-follows failing
- icon failing
strict-link window-follows @strict-link
- window-closes
- second-start
- panel-restart
- icon @strict-link
- quit
END
    desktop_fetch_pictures
    lab_down
}

# SITUATION STEP [ARGUMENT]: one case. @SITUATION stands for the level that is expected there with this systemd.
desktop_step() {
    local words=$2 name said
    [[ $words != *@* ]] || words="${words%@*}$(lab_in python3 /src/tests/lab/judge.py "${words#*@}")"
    name="desktop: ${words// /-}"
    [ "$1" = - ] || name+=" ($1)"
    # shellcheck disable=SC2086 # The step's words are arguments.
    if said=$(lab_in_session timeout 90 python3 /src/tests/desktop/desktop.py /tmp/dotlight-pictures $words 2>&1 </dev/null); then
        case_passed "$name"
    else
        say "FAILED  $name: $said"
        case_failed "$name" "${said##*$'\n'}"
    fi
}

desktop_fetch_pictures() {
    lab_in tar -C /tmp/dotlight-pictures -cf - . | tar -C "$pictures" --no-same-owner --no-overwrite-dir -xf -
    say "pictures: $pictures"
}
