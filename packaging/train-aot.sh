#!/bin/sh
# Makes the layout's AOT caches: starts the launcher with the very flags that it ships with and does typical work.
# A cache that cannot be made costs speed, not function: it is reported, and the build goes on.
#
#   train-aot.sh LAYOUT
set -u

layout=$1
assets=$layout/assets
# shellcheck source=packaging/training-work.sh
. "$(dirname "$0")/training-work.sh"
work=$(mktemp -d) || exit 0
trap 'rm -rf "$work"' EXIT
export AUTHCODE_HOME="$work/home" JDK_JAVA_OPTIONS="$headless"

# Leaves a cache alone that is newer than all it was made from.
train() {
    cache=$layout/lib/$1.aot
    if [ -f "$cache" ] && [ -z "$(find "$layout/lib/app" "$layout/lib/javafx" "$layout/bin" -type f -newer "$cache")" ]; then
        return
    fi
    rm -f "$cache" "$cache.jvm" "$cache.config"
    if AUTHCODE_AOT=$2 "$1_work" "$layout/bin/authcode" >"$work/log" 2>&1 && [ -f "$cache" ]; then
        return
    fi
    rm -f "$cache" "$cache.jvm" "$cache.config"
    echo "warning: no AOT cache lib/$1.aot, so starting is slower; its training run said:" >&2
    grep -v -e '^NOTE: ' -e '^Picked up ' -e 'AOT' "$work/log" | head -n 5 >&2
}

train cli train
train studio train
train worker train-worker
