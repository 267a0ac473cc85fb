# SPDX-FileCopyrightText: 2026 Dotlight contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# shellcheck shell=bash
# Dotlight as it is installed, in the running machine.

lab_install() {
    lab_wanted
    build_tree release app icons translations desktop
    lab_install_tree
    say "Dotlight is installed in the lab"
}

# What the release tree installs, packed in the image and unpacked there. A tree that installs nothing yet is no failure.
lab_install_tree() {
    local tree stage
    tree=$(tree_path release)
    stage=$(mktemp -d "$(work_path)/install.XXXXXX")
    inside env DESTDIR="/cache/$(basename "$stage")" cmake --install "$tree" --strip >/dev/null
    # The folders that are there already keep their modes: / would get that of the stage.
    tar -C "$stage" -c . | lab_in tar -x -C / --no-same-owner --no-overwrite-dir
    rm -rf "$stage"
    lab_in systemctl daemon-reload
    lab_in systemctl reload dbus.service
}
