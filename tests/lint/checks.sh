#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Dotlight contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# In the image: all checks of the source. WHICH (all, changed) says which files clang-tidy sees, fix only formats; LISTS
# is a folder with the file "files" and, for changed, "changed" (names, NUL-separated), and gets "skipped", a line on what
# was left out; TREE is a build tree.
set -uo pipefail

which=$1 lists=$2 tree=$3
export PATH=$PATH:/usr/lib/qt6/bin
bad=0
mapfile -d '' files <"$lists/files"

# The listed files whose name matches one of the patterns, in the array found.
find_files() {
    local file pattern
    found=()
    for file in "${files[@]}"; do
        for pattern; do
            # shellcheck disable=SC2053 # It is a pattern.
            [[ $file != $pattern ]] || { found+=("$file"); break; }
        done
    done
}

# NAME COMMAND...: one line if it passes, all it says if not.
check() {
    local name=$1 start=$SECONDS said
    shift
    if said=$("$@" 2>&1); then
        printf 'ok    %-12s %3d s\n' "$name" $((SECONDS - start))
    else
        printf 'FAIL  %-12s %3d s\n%s\n' "$name" $((SECONDS - start)) "$said"
        bad=1
    fi
}

# Like check, over the files that match; silent where there are none. NAME PATTERN... -- COMMAND...
check_files() {
    local name=$1 patterns=()
    shift
    while [ "$1" != -- ]; do patterns+=("$1"); shift; done
    shift
    find_files "${patterns[@]}"
    [ ${#found[@]} -eq 0 ] || check "$name" "$@" "${found[@]}"
}

# reuse looks at a whole folder: at a copy of what belongs to the source.
licences() {
    mkdir /tmp/licences
    tar --null --files-from "$lists/files" -cf - | tar -C /tmp/licences -xf -
    reuse --root /tmp/licences lint --lines
}

scripts() {
    local file parts=() own=()
    for file in "${files[@]}"; do
        case $(head -n 1 "$file" | tr -d '\0') in
            '#!'*/bash* | '#!'*/sh* | '#!'*'env bash'*) own+=("$file") ;;
            *) [[ $file != *.sh ]] || parts+=("$file") ;;
        esac
    done
    # Parts without a first line of their own: shellcheck follows the script that names them into them. Of one that
    # no script names it cannot know the variables.
    # Functions that are called by a name in a variable are not never called (SC2329, of 0.11).
    shellcheck --external-sources --check-sourced --exclude SC2329 "${own[@]}" || return 1
    for file in "${parts[@]}"; do
        grep -q "^# shellcheck source=$file\$" "${own[@]}" || shellcheck --exclude SC2154,SC2034,SC2329 "$file" || return 1
    done
}

# All of what differs would fill the screen.
# Several with each start: a start for each of them takes longer than the work.
format() {
    local wrong
    wrong=$(printf '%s\0' "$@" | xargs -0 -n 40 -P "$(nproc)" clang-format --dry-run -Werror 2>&1 |
        sed -n 's/:[0-9]*:[0-9]*: error: .*//p' | sort | uniq -c) && return
    echo "${wrong:-clang-format did not run}"
    echo "./dev lint --fix mends this"
    return 1
}

json() { python3 /src/tests/lint/json_files.py "$@"; }
python() { python3 -c 'import ast, sys; [ast.parse(open(f, encoding="utf-8").read(), f) for f in sys.argv[1:]]' "$@"; }
# There is no page on the web to name, and an invented one would be worse.
metainfo() { appstreamcli validate --no-net --no-color --explain --override url-homepage-missing=info "$@"; }

qml() {
    local answers
    # A module may be of C++ alone.
    mapfile -d '' answers < <(find "$tree" -path '*/.rcc/qmllint/*.rsp' ! -name '*_json.rsp' ! -name '*_module.rsp' \
        -exec grep -lZ '\.qml$' {} +)
    [ ${#answers[@]} -gt 0 ] || { echo "the build tree knows of no QML module"; return 1; }
    local answer
    for answer in "${answers[@]}"; do
        qmllint --max-warnings 0 @"$answer" || return 1
    done
}

# What is installed and belongs to no package stops the packages, which nobody builds for each test.
packaged() {
    local stage=/tmp/stage file entry whole=0
    DESTDIR=$stage cmake --install "$tree" >/dev/null || return 1
    while read -r file; do
        while read -r entry; do
            [[ $file != "$entry" && $file != "$entry"/* ]] || continue 2
        done < <(cat desktop/debian/*.install)
        echo "no desktop/debian/*.install has $file"
        whole=1
    done < <(cd "$stage" && find . -type f -printf '%P\n')
    return "$whole"
}

tidy() {
    local wanted=("$@") base="$tree/tidy"
    mkdir -p "$base"
    python3 /src/tests/lint/tidy_commands.py "$tree/compile_commands.json" "$base/compile_commands.json" || return 1
    printf '%s\0' "${wanted[@]}" | xargs -0 -n 1 -P "$(nproc)" clang-tidy --quiet -p "$base" |&
        { grep -vE '^[0-9]+ warnings? generated' || true; }
}

tidy_wanted() {
    find_files 'app/*.cpp' 'tests/*.cpp'
    if [ "$which" = changed ]; then
        local changed
        mapfile -d '' changed <"$lists/changed"
        mapfile -t found < <(for file in "${changed[@]}"; do tidy_through "$file"; done | sort -u)
    fi
}

# What clang-tidy reads to see a file: a header is seen through its own .cpp, or else one that includes it.
tidy_through() {
    local cpp=${1%.h}.cpp
    if [[ $1 == *.cpp ]]; then
        echo "$1"
    elif [ -e "$cpp" ]; then
        echo "$cpp"
    else
        grep -rlE --include='*.cpp' "^#include \".*\b$(basename "$1")\"" app | sort | head -n 1
    fi
}

cd /src || exit 1
if [ "$which" = fix ]; then
    find_files '*.cpp' '*.h'
    clang-format -i "${found[@]}"
    exit
fi
check licences licences
check_files format '*.cpp' '*.h' -- format
check scripts scripts
check_files calls dev '*.sh' -- python3 tests/lint/shell_calls.py
check_files xml '*.xml' '*.svg' '*.qrc' '*.ts' '*.policy' -- xmllint --noout
check_files json '*.json' -- json
check_files python '*.py' -- python
check_files desktop '*.desktop' -- desktop-file-validate
check_files metainfo '*.metainfo.xml' -- metainfo
check_files rules 'app/*.cpp' 'app/*.h' 'tests/*.cpp' 'tests/*.h' 'qml/*.qml' -- python3 tests/lint/rules.py
find_files 'qml/*.qml'
[ ${#found[@]} -eq 0 ] || check qmllint qml
check packaged packaged
tidy_wanted
limit=24
if [ "$which" = changed ] && [ ${#found[@]} -gt $limit ]; then
    echo "clang-tidy: the first $limit of ${#found[@]} changed files; ./dev lint sees all" | tee "$lists/skipped"
    found=("${found[@]:0:limit}")
fi
[ ${#found[@]} -eq 0 ] || check clang-tidy tidy "${found[@]}"
exit "$bad"
