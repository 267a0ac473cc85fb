#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Dotlight contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# In the image: installs the packages in folder $1 into the plain system $1/root, as a person would, and tries them there.
# Panel and buses are the image's, through the shared /tmp: the plain system gets nothing but what apt brings.
set -euo pipefail

folder=$1
root=$folder/root

proven() { printf 'proven: %s\n' "$*"; }
wrong() { printf 'plain: %s\n' "$*" >&2; exit 1; }
plain() { chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 HOME=/root DEBIAN_FRONTEND=noninteractive "$@"; }

mount --bind "$root" "$root"
mount -t proc proc "$root/proc"
mount --rbind /dev "$root/dev"
mount --bind /tmp "$root/tmp"
mount --bind /cache/archives "$root/var/cache/apt/archives"
cp "$folder"/dotlight*.deb /tmp/
# Nobody runs here for a service to be started by.
printf '#!/bin/sh\nexit 101\n' >"$root/usr/sbin/policy-rc.d"
chmod +x "$root/usr/sbin/policy-rc.d"
# Packages are kept for the next time; downloads by root, for /tmp is not apt's to read.
printf 'APT::Keep-Downloaded-Packages "true";\nAPT::Sandbox::User "root";\n' >"$root/etc/apt/apt.conf.d/90keep"

plain sh -c 'apt-get -qq update && apt-get -qq -y install /tmp/dotlight*.deb' >/tmp/apt.log 2>&1 ||
    { tail -n 20 /tmp/apt.log >&2; wrong "apt could not install the packages"; }
plain dpkg --audit | grep . && wrong "dpkg finds fault with them"
proven "apt installs the packages on a plain Debian 13 ($(plain dpkg-query -W | wc -l) packages then)"
plain test ! -e /usr/bin/resolvectl || wrong "the packages bring systemd-resolved along, and so change how names are resolved"
proven "installing them leaves name resolution alone"
plain test -L /etc/systemd/user/graphical-session.target.wants/dotlight.service || wrong "the unit is not enabled"
proven "the tray starts with the next graphical session"

# What status says and exits with, into /tmp/status.txt; the latter must be 3.
nobody_in_charge() {
    local code=0
    plain dotlightctl status >/tmp/status.txt 2>&1 || code=$?
    cat /tmp/status.txt
    [ "$code" = 3 ] || wrong "dotlightctl status ends with $code where nobody is in charge, not with 3"
    grep -q "$1" /tmp/status.txt || wrong "dotlightctl status does not name the $1"
}
nobody_in_charge 'system bus'
proven "dotlightctl status says that there is no system bus"
# A bus without systemd-resolved on it, as on a plain Debian that is up.
mkdir -p "$root/run/dbus"
plain dbus-daemon --session --fork --nopidfile --address=unix:path=/run/dbus/system_bus_socket 2>/dev/null
nobody_in_charge systemd-resolved
proven "dotlightctl status says that systemd-resolved is not in charge"
plain dotlightctl status --json >/tmp/status.json || true
python3 - "$root/usr/share/dotlight/status.schema.json" /tmp/status.json <<'END' || wrong "its JSON is not what its schema says"
import json, sys
import jsonschema

schema, status = (json.load(open(name, encoding="utf-8")) for name in sys.argv[1:])
jsonschema.validate(status, schema)
END
proven "its JSON is what the schema beside it says"
# The prober and what it links: it runs each check, and finds nobody to ask.
code=0
plain dotlightctl check --json >/tmp/check.json 2>/tmp/check.err || code=$?
[ "$code" = 3 ] || wrong "dotlightctl check ends with $code where nobody is in charge, not with 3: $(head -n 3 /tmp/check.err)"
python3 - "$root/usr/share/dotlight/status.schema.json" /tmp/check.json <<'END' || wrong "what check says there is not right"
import json, sys
import jsonschema

schema, status = (json.load(open(name, encoding="utf-8")) for name in sys.argv[1:])
jsonschema.validate(status, schema)
made = {check["id"]: check["verdict"] for check in status["checks"]}
assert len(made) == 14, f"{len(made)} checks, not 14: {sorted(made)}"
assert made["tls"] == made["dnssec"] == made["wire"] == "skipped", made
END
proven "dotlightctl check runs all of its checks there, and fails none that it can't make"

# The program from outside, with a panel, buses and logind of the test's own: here the one of the plain system.
printf '#!/bin/sh\nexec chroot %s /usr/bin/dotlight "$@"\n' "$root" >/tmp/dotlight
chmod +x /tmp/dotlight
PYTHONDONTWRITEBYTECODE=1 python3 -W ignore /src/tests/fakes/tray/tray_test.py /tmp/dotlight >/tmp/tray.log 2>&1 ||
    { cat /tmp/tray.log >&2; wrong "the tray does not do there what it does here"; }
proven "the tray starts there and does all that the tests ask of it ($(grep -c 'ok$' /tmp/tray.log) of them)"

code=0
plain timeout 5 env QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software XDG_RUNTIME_DIR=/tmp \
    dbus-run-session dotlight-window >/tmp/window.log 2>&1 || code=$?
cat /tmp/window.log
[ "$code" = 124 ] || wrong "the window ends by itself there, with $code"
! grep -q 'is not installed\|not a type\|failed to load' /tmp/window.log || wrong "the window misses something there"
proven "the window opens there"

plain apt-get -qq -y purge dotlight dotlightctl >/tmp/purge.log 2>&1 || { cat /tmp/purge.log >&2; wrong "they cannot be purged"; }
plain sh -c 'find /etc /usr /var/lib/systemd -iname "*dotlight*" ! -path "*/doc/*" | grep .' && wrong "purging them leaves that behind"
proven "purging them leaves nothing behind"
