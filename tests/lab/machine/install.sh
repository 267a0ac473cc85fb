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
    # The folders that are there already keep their modes: / would get that of the stage.
    # shellcheck disable=SC2016 # The inner shell expands it.
    inside sh -c 'mkdir /tmp/stage && DESTDIR=/tmp/stage cmake --install "$1" --strip >/dev/null && tar -C /tmp/stage -c .' \
        sh "$(tree_path release)" | lab_in tar -x -C / --no-same-owner --no-overwrite-dir
    lab_in systemctl daemon-reload
    lab_in systemctl reload dbus.service
}
