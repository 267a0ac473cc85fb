# SPDX-FileCopyrightText: 2026 Dotlight contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# shellcheck shell=bash
# `./dev lint` and the lint part of `./dev test`. The checks themselves run in the image: tests/lint/checks.sh.

# Everything: clang-tidy over all files too. With --fix: only formats.
lint_main() {
    case $* in
        '') ;;
        --fix) image_ensure; lint_run fix; lint_give_back; return ;;
        *) usage "lint knows no other argument than --fix" ;;
    esac
    build_tree release app icons translations desktop tests
    lint_run all
}

# What was formatted is a new file, and root's.
lint_give_back() {
    [ -z "${SUDO_UID-}" ] || lint_files | grep -zE '\.(cpp|h)$' | (cd "$top" && xargs -0 -r chown "$SUDO_UID:${SUDO_GID:-$SUDO_UID}")
}

# What `./dev test` does: clang-tidy over what has changed only. The release tree is built already.
lint_fast() { lint_run changed; }

# The files of the source, NUL-separated: as git sees them; without git, all but what is never in it.
lint_files() {
    git -C "$top" -c safe.directory='*' ls-files -z --cached --others --exclude-standard 2>/dev/null ||
        (cd "$top" && find . \( -name .git -o -name .cache -o -name dist -o -name 'build*' -type d \) -prune -o -type f -printf '%P\0')
}

# C++ files of the programs (those of the tests are not built there) that differ from where this branch left the main one, or from the last commit where it is that branch.
lint_changed() {
    local git=(git -C "$top" -c "safe.directory=*") base head
    head=$("${git[@]}" rev-parse HEAD 2>/dev/null) || return 0
    base=$("${git[@]}" merge-base HEAD refs/remotes/origin/HEAD 2>/dev/null || "${git[@]}" merge-base HEAD main 2>/dev/null || true)
    if [ -z "$base" ] || [ "$base" = "$head" ]; then
        base=$("${git[@]}" rev-parse -q --verify HEAD~1) || return 0
    fi
    "${git[@]}" diff -z --name-only --diff-filter=d "$base" -- 'app/*.cpp' 'app/*.h'
}

# In a shell of its own, whose end takes the lists away.
lint_run() (
    which=$1
    mkdir -p "$(work_path)"
    folder=$(mktemp -d "$(work_path)/lint.XXXXXX") || exit
    trap 'rm -rf "$folder"' EXIT
    lint_files >"$folder/listed"
    # shellcheck disable=SC2016 # The inner shell expands it.
    # Files that were removed and not committed yet are still listed.
    (cd "$top" && xargs -0 -r sh -c 'for f; do [ -f "$f" ] && [ ! -L "$f" ] && printf "%s\0" "$f"; done; true' sh) <"$folder/listed" >"$folder/files"
    [ "$which" != changed ] || lint_changed >"$folder/changed"
    code=0
    inside bash /src/tests/lint/checks.sh "$which" "/cache/$(basename "$folder")" "$(tree_path release)" || code=$?
    [ ! -s "$folder/skipped" ] || [ -z "${results-}" ] || case_skipped lint "$(cat "$folder/skipped")"
    exit "$code"
)
