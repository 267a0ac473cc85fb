# SPDX-FileCopyrightText: 2026 Dotlight contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# shellcheck shell=bash
# `./dev run`: natively on a desktop that has what it takes, else in the lab.

# Succeeds if Dotlight ran here, against this machine's own resolved. Says why not where that was to be expected.
run_natively() {
    [ $# -eq 0 ] || usage "run knows no other argument than --lab"
    [ -n "${DISPLAY-}${WAYLAND_DISPLAY-}" ] || return 1
    # Owners of names are listed without starting anything.
    if ! busctl --system list --acquired --no-legend 2>/dev/null | grep -q '^org\.freedesktop\.resolve1 '; then
        say "no systemd-resolved runs here: running in the lab"
        return 1
    fi
    run_native_build || return 1
    run_native_programs
}

run_native_build() {
    local log="$cache/native.log"
    mkdir -p "$cache"
    if ! (cd "$top" && cmake --preset release -DBUILD_TESTING=OFF -DCMAKE_INSTALL_PREFIX="$top/build/release/stage" \
        -DCMAKE_INSTALL_SYSCONFDIR="$top/build/release/stage/etc") >"$log" 2>&1; then
        say "the libraries to build it natively are not here ($log names them): running in the lab"
        return 1
    fi
    say "building natively in build/release"
    cmake --build "$top/build/release" || die "the native build failed"
    cmake --install "$top/build/release" >>"$log" || die "the native build could not be put into its folder; $log says why"
}

# The tray beside the window, both ended together, by Ctrl-C too: what a shell starts in the background does not hear
# that. Nothing of this is installed on the machine.
run_native_programs() {
    local stage="$top/build/release/stage"
    export XDG_DATA_DIRS="$stage/share:${XDG_DATA_DIRS:-/usr/local/share:/usr/share}"
    "$stage/bin/dotlightctl" status || true
    "$stage/bin/dotlight" &
    run_tray=$!
    trap run_native_end EXIT
    "$stage/bin/dotlight-window" || true
}

run_native_end() {
    kill "$run_tray" 2>/dev/null || true
    wait "$run_tray" 2>/dev/null || true
}

# Headless: one lab, one situation, and pictures of what a person would see. Nobody else has the lab meanwhile.
run_in_lab() { lab_locked run_steps; }

run_steps() {
    # shellcheck disable=SC2154 # lab_paths sets it.
    local pictures=$lab_logs/run
    lab_up
    lab_scenario strict-link
    lab_install
    say "dotlightctl status, in the lab (strict DNS over TLS, set on the link):"
    # Its status is the level: encrypted with a reservation is 1.
    lab_as_user dotlightctl status || [ $? -le 3 ] || die "dotlightctl failed"
    lab_desktop
    mkdir -p "$pictures"
    run_show "$pictures"
    host_give_back "$pictures"
    lab_in_session timeout 90 python3 /src/tests/desktop/desktop.py /tmp/dotlight-pictures same ||
        die "tray, window and dotlightctl do not tell the same"
    say ""
    say "tray, window and dotlightctl tell the same:"
    printf '%s\n' "$pictures/tray.png" "$pictures/window.png"
    say "The lab is still up: ./dev lab help says how to look around in it; ./dev lab down ends it."
}

# FOLDER: pictures of the tray and of the window there. Those that an earlier run left may be of an older Dotlight.
run_show() {
    lab_in_session busctl --user --auto-start=no call org.dotlight.Dotlight /MainApplication \
        org.qtproject.Qt.QCoreApplication quit >/dev/null 2>&1 || true
    run_await "the old window to end" run_has_no_window
    lab_as_user systemctl --user restart dotlight.service
    run_await "the tray icon" run_has_icon
    run_await "the panel to be drawn" run_screen_rests
    lab_shot "$1/tray.png"
    # Started a second time it opens the window.
    lab_as_user dotlight
    run_await "the window" run_has_window
    run_await "the window to be drawn" run_screen_rests
    lab_shot "$1/window.png"
}

run_has_icon() {
    lab_in_session busctl --user --acquired --no-legend list 2>/dev/null | grep -q '^org\.dotlight\.Dotlight\.Tray ' &&
        [[ $(lab_in_session busctl --user get-property org.kde.StatusNotifierWatcher /StatusNotifierWatcher \
            org.kde.StatusNotifierWatcher RegisteredStatusNotifierItems 2>/dev/null) == *StatusNotifierItem* ]]
}

run_has_no_window() { ! run_has_window; }
run_has_window() { lab_in_session xdotool search --onlyvisible --classname dotlight-window >/dev/null 2>&1; }

# Two pictures in a row are the same, and show more than a bare background.
run_screen_rests() {
    local before=${run_screen-}
    run_screen=$(lab_in_session import -window root -format '%k %#' info:- 2>/dev/null) || return 1
    [ "$run_screen" = "$before" ] && [ "${run_screen%% *}" -gt 100 ]
}

# WHAT CONDITION: looks every half second for half a minute.
run_await() {
    local end=$((SECONDS + 30))
    until "$2"; do
        ((SECONDS < end)) || die "waited in vain for $1"
        read -r -t 0.5 <> <(:) || true
    done
}
