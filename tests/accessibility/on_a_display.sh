#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 TokenDesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# on_a_display.sh COMMAND...: runs COMMAND with an X display, a window manager, a session bus and an
# accessibility bus of its own, and ends them with it.
set -euo pipefail

for program in Xvfb openbox dbus-run-session; do
    command -v "$program" >/dev/null || {
        echo "$program is missing; './dev test' installs it." >&2
        exit 1
    }
done

if [[ ${1:-} != --inside ]]; then
    exec dbus-run-session -- "${BASH_SOURCE[0]}" --inside "$@"
fi
shift

scratch=$(mktemp -d)
started=()
end() {
    local pid
    for pid in "${started[@]}"; do
        kill "$pid" 2>/dev/null || true
    done
    rm -rf "$scratch"
}
trap end EXIT

export XDG_RUNTIME_DIR=$scratch HOME=$scratch
Xvfb -displayfd 3 -screen 0 1600x1000x24 -nolisten tcp 3>"$scratch/display" >/dev/null 2>&1 &
started+=($!)
until [[ -s $scratch/display ]]; do
    kill -0 "${started[0]}" || exit 1
    sleep 0.05
done
DISPLAY=:$(<"$scratch/display")
export DISPLAY QT_QPA_PLATFORM=xcb QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1
openbox >/dev/null 2>&1 &
started+=($!)
/usr/libexec/at-spi-bus-launcher --launch-immediately >/dev/null 2>&1 &
started+=($!)
"$@"
