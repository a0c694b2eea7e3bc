#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 TokenDesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# with_keyring.sh COMMAND...: runs COMMAND with a session bus and an unlocked keyring of its own, and ends them
# with it. TD_KEYRING_PID is the keyring's process.
set -euo pipefail

for program in dbus-run-session gnome-keyring-daemon gdbus; do
    command -v "$program" >/dev/null || {
        echo "$program is missing; './dev test' installs it." >&2
        exit 1
    }
done

if [[ ${1:-} != --inside ]]; then
    # Before the bus, which starts programs of its own accord.
    scratch=$(mktemp -d)
    trap 'rm -rf "$scratch"' EXIT
    unset XDG_DATA_HOME XDG_CONFIG_HOME XDG_CACHE_HOME DISPLAY WAYLAND_DISPLAY
    XDG_RUNTIME_DIR=$scratch HOME=$scratch dbus-run-session -- "${BASH_SOURCE[0]}" --inside "$@" 2>"$scratch/log" || {
        status=$?
        cat "$scratch/log" >&2
        exit "$status"
    }
    exit
fi
shift

gnome-keyring-daemon --foreground --unlock --components=secrets <<<"fake password" >/dev/null 2>&1 &
keyring=$!
trap 'kill -KILL "$keyring" 2>/dev/null || true' EXIT
for _ in {1..100}; do
    gdbus call --session --dest org.freedesktop.DBus --object-path /org/freedesktop/DBus \
        --method org.freedesktop.DBus.NameHasOwner org.freedesktop.secrets 2>/dev/null | grep -q true && break
    kill -0 "$keyring" || exit 1
    sleep 0.05
done
export TD_KEYRING_PID=$keyring
"$@"
