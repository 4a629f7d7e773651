# shellcheck shell=sh disable=SC2034,SC2154
# What the AOT caches learn, for the layout and the app image alike; to be sourced. A cache is the memory of one JVM, so
# each is one command line. $1 is the program to start, $assets the built assets, $work an empty folder.

# The desktop trains without a display; a cache made that way holds with one too.
headless='-Dglass.platform=Headless -Dprism.order=sw'

# Work that never ends would hang the build.
if command -v timeout >/dev/null; then
    limit='timeout 120'
else
    limit=
fi

cli_work() {
    $limit "$1" train \
        --next check --apps "$assets/samples/apps.json" "$assets/samples/wrong-id" \
        --next check --recursive --apps "$assets/samples/apps.json" --format json "$assets/samples" \
        --next plan --apps "$assets/samples/apps.json" --format json "$assets/samples/alipay" \
        --next call --wallet tiki --app vn.example.coffee --apps "$assets/samples/apps.json" \
        --scopes '["user_profile"]' --decide allow --format json
}

studio_work() {
    $limit "$1" tour --out "$work/tour"
}

# What the processes learn that run a mini-app's code.
worker_work() {
    $limit "$1" run --apps "$assets/samples/apps.json" --decide allow --format json "$assets/samples/alipay"
}
