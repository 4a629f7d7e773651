#!/bin/sh
# Starts AuthCode Studio: finds its own folder and a Java 25 or newer, then becomes that Java.
#
#   AUTHCODE_JAVA   the Java to use: a java executable or a JDK's folder
#   AUTHCODE_AOT    auto (default: use a fitting cache), off, check (fail unless the cache fits), train (make the cache),
#                   train-worker (make the cache of the processes that run a mini-app's code)
set -u

needed=25
looked=

# Follows symbolic links, one after the other, to the file itself; the answer is in $real.
resolve() {
    real=$1
    while [ -L "$real" ]; do
        link=$(readlink "$real")
        case $link in
            /*) real=$link ;;
            *) real=${real%/*}/$link ;;
        esac
    done
}

# Reads what a JDK's "release" file says of it: $version is its first number, $build names it exactly.
read_release() {
    version='' build=''
    [ -r "$1/release" ] || return 1
    while IFS= read -r line || [ -n "$line" ]; do
        case $line in
            JAVA_VERSION=*) version=${line#*=} version=${version#\"} version=${version%%[!0-9]*} ;;
            IMPLEMENTOR_VERSION=* | JAVA_RUNTIME_VERSION=* | OS_ARCH=*) build="$build ${line#*=}" ;;
        esac
    done <"$1/release"
    [ -n "$version" ]
}

# Asks a java that has no "release" file for its version; slow, so the last resort.
ask_version() {
    build=''
    version=$("$1" -version 2>&1 | sed -n 's/.*version "\([0-9]*\).*/\1/p' | sed 1q)
    [ -n "$version" ]
}

# Succeeds when the executable $1 is new enough; $java is then the one to start.
fits() {
    [ -f "$1" ] && [ -x "$1" ] || return 1
    case $looked in *"
  $1 "*) return 1 ;; esac
    resolve "$1"
    java=$real
    case $java in
        */bin/java) read_release "${java%/bin/java}" || ask_version "$java" || version=0 ;;
        *) ask_version "$java" || version=0 ;;
    esac
    [ "$version" -ge $needed ] && return 0
    looked="$looked
  $1 is Java $version"
    return 1
}

find_java() {
    if [ -n "${AUTHCODE_JAVA:-}" ]; then
        fits "$AUTHCODE_JAVA/bin/java" || fits "$AUTHCODE_JAVA" && return
        echo "authcode: AUTHCODE_JAVA ($AUTHCODE_JAVA) is no Java $needed or newer; looking elsewhere" >&2
    fi
    if [ -n "${JAVA_HOME:-}" ]; then
        fits "$JAVA_HOME/bin/java" && return
    fi
    rest=${PATH:-}:
    while [ -n "$rest" ]; do
        folder=${rest%%:*} rest=${rest#*:}
        # On macOS this one is a stub that opens a dialog where no Java is installed.
        [ "$folder" = /usr/bin ] && [ -x /usr/libexec/java_home ] && continue
        fits "${folder:-.}/java" && return
    done
    for folder in /usr/lib/jvm/* /usr/java/* /opt/* /opt/java/* /usr/local/lib/jvm/* \
            "${HOME:-}"/.sdkman/candidates/java/* "${HOME:-}"/.jdks/* \
            /Library/Java/JavaVirtualMachines/*/Contents/Home \
            "${HOME:-}"/Library/Java/JavaVirtualMachines/*/Contents/Home \
            /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
        fits "$folder/bin/java" && return
    done
    {
        echo "authcode: needs Java $needed or newer, and found none.${looked:+ Looked at:}$looked"
        echo "Install a JDK $needed (https://adoptium.net has one), or set AUTHCODE_JAVA to the folder of one."
    } >&2
    exit 2
}

resolve "$0"
case $real in
    */*) folder=${real%/*} ;;
    *) folder=. ;;
esac
home=$(CDPATH='' cd -P -- "$folder/.." && pwd -P) || exit 2

# Only the commands that are named here start without JavaFX. What serves for long wants the second compiler; for the
# others, and for a window, it only takes the processor away from the work itself.
case ${1-} in
    apps | call | check | explain | fix | forget | help | log | personas | train | wallets | -h | --help | -V | --version) kind=short ;;
    plan | run) kind=run ;;
    backend) case ${2--} in -*) kind=long ;; *) kind=short ;; esac ;;
    *) kind=desktop ;;
esac

find_java

case $home in
    *:*)
        echo "authcode: a Java class path cannot hold the folder $home, because of the colon in its name." >&2
        echo "Move or rename the folder." >&2
        exit 2
        ;;
esac

# Java tells only whether standard output is a terminal; questions need the other two.
[ -t 0 ] && [ -t 2 ] && set_ask=-Dauthcode.canAsk=true || set_ask=-Dauthcode.canAsk=false

# Without a locale, or with one that is not installed, the JVM could neither open nor print a name that is not ASCII.
case ${LC_ALL:-${LC_CTYPE:-${LANG:-}}} in
    '' | C | POSIX) export LC_ALL=C.UTF-8 ;;
    *) [ "$(locale charmap 2>/dev/null)" = UTF-8 ] || export LC_ALL=C.UTF-8 ;;
esac

read -r jars <"$home/lib/classpath" || exit 2
classpath=
for jar in $jars; do
    classpath="$classpath${classpath:+:}$home/lib/app/$jar"
done
set -- -cp "$classpath" "-Dauthcode.assets=$home/assets" "-Dorg.sqlite.lib.path=$home/lib/native" "-Dtree-sitter-lib=$home/lib/native" "$set_ask" studio.authcode.Main "$@"
case $kind in
    desktop)
        cache=$home/lib/studio.aot
        set -- --module-path "$home/lib/javafx" --add-modules javafx.controls,jfx.incubator.richtext \
            --enable-native-access=javafx.graphics,ALL-UNNAMED "$@"
        ;;
    *)
        cache=$home/lib/cli.aot
        set -- --enable-native-access=ALL-UNNAMED "$@"
        ;;
esac
[ $kind = long ] || set -- -XX:TieredStopAtLevel=1 "$@"
# What a command keeps of a project is bounded; a heap that is too saves memory, not time.
[ $kind = short ] && set -- -Xmx320m -Xmn32m "$@"

# A cache fits the very JVM that made it. Another would refuse it by itself, but start slower than with none and complain.
fits_jvm() {
    # The JVM does not notice that the program's own jar was built anew.
    [ "$home/lib/app/${jars%% *}" -nt "$1" ] && return 1
    [ -f "$1" ] && [ -r "$1.jvm" ] && read -r trained <"$1.jvm" && [ -n "$build" ] && [ "$trained" = "${build# }" ]
}

case ${AUTHCODE_AOT:-auto} in
    off) ;;
    train)
        set -- "-XX:AOTCacheOutput=$cache" "$@"
        echo "${build# }" >"$cache.jvm"
        ;;
    check) set -- "-XX:AOTCache=$cache" -XX:AOTMode=on "$@" ;;
    train-worker)
        worker=$home/lib/worker.aot
        set -- "-Dauthcode.worker.train=$worker" "$@"
        echo "${build# }" >"$worker.jvm"
        ;;
    *) fits_jvm "$cache" && set -- "-XX:AOTCache=$cache" "$@" ;;
esac
# The processes that run a mini-app's code are started by the program, and have a cache of their own.
[ "${AUTHCODE_AOT:-auto}" = auto ] && fits_jvm "$home/lib/worker.aot" && set -- "-Dauthcode.worker.aot=$home/lib/worker.aot" "$@"

# glibc would keep the parser's memory apart for each thread, and give less of it back.
export MALLOC_ARENA_MAX="${MALLOC_ARENA_MAX:-2}"

# The JVM's own messages never reach stdout, where a program may be reading.
exec "$java" -Xlog:disable -Xlog:all=error:stderr -Xlog:aot*=off:stderr -XX:+DisplayVMOutputToStderr -XX:+UseSerialGC -XX:-UsePerfData "$@"
