#!/usr/bin/env bash
# Makes a self-contained app image with its own Java under target/app-image, for the platform it runs on.
#
# Two launchers share one runtime: authcode-studio opens the desktop, authcode takes the commands (and opens the desktop
# too). Each starts from an AOT cache that is trained here with the image's own runtime and the flags it ships with.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

layout=target/authcode
out=target/app-image
image=$out/authcode-studio
version=$(sed -n 's|^    <version>\(.*\)</version>|\1|p' pom.xml)

mvn -q -B package -DskipTests -Daot.skip=true
# The launcher knows how to find a JDK; its JVM says which one that was.
jdk=$(JDK_JAVA_OPTIONS=-XshowSettings:properties "$layout/bin/authcode" --version 2>&1 | sed -n 's/^ *java.home = //p')
rm -rf "$out"
mkdir -p "$out"

case $(uname -s) in
    Darwin) icon=packaging/authcode.icns app=$out/authcode-studio.app/Contents/app programs=$app/../MacOS natives=lib ;;
    MINGW* | MSYS* | CYGWIN*) icon=packaging/authcode.ico app=$image/app programs=$image natives=bin ;;
    *) icon=assets/icon/authcode-512.png app=$image/lib/app programs=$image/bin natives=lib ;;
esac

# --- the runtime: the modules that the jars name, and the locales that the texts are in
modules=$("$jdk/bin/jdeps" --print-module-deps --ignore-missing-deps --multi-release 25 \
    --module-path "$layout/lib/javafx" "$layout"/lib/app/*.jar)
"$jdk/bin/jlink" --module-path "$layout/lib/javafx" --add-modules "$modules,jdk.localedata" \
    --include-locales=en,vi,id,ar,zh --no-header-files --no-man-pages --compress=zip-6 --output "$out/runtime"
find "$layout/lib/javafx" -type f ! -name '*.jar' -exec cp -p {} "$out/runtime/$natives" \;

# --- the image
flags=(-Xlog:disable -Xlog:all=error:stderr -XX:+DisplayVMOutputToStderr -XX:+UseSerialGC -XX:-UsePerfData
    -XX:TieredStopAtLevel=1 --enable-native-access=javafx.graphics,ALL-UNNAMED
    '-Dauthcode.assets=$APPDIR/assets' '-Dorg.sqlite.lib.path=$APPDIR/native'
    '-Dtree-sitter-lib=$APPDIR/native')
mkdir "$out/input"
cp -p "$layout"/lib/app/*.jar "$out/input"
cp -Rp "$layout/lib/native" "$layout/assets" "$layout/LICENSE" "$layout/THIRD-PARTY.md" "$out/input"
jar=authcode-studio-$version.jar

options() {
    printf '"%s" ' "${flags[@]}" "-XX:AOTCache=\$APPDIR/$1.aot"
}
printf 'java-options=%s\nwin-console=true\n' "$(options cli)" >"$out/authcode.properties"
"$jdk/bin/jpackage" --type app-image --name authcode-studio --dest "$out" --app-version "${version%%-*}" \
    --vendor "AuthCode Studio" --description "Tests what my.getAuthCode does to a mini-app" --icon "$icon" \
    --runtime-image "$out/runtime" --input "$out/input" --main-jar "$jar" --main-class studio.authcode.Main \
    --java-options "$(options studio)" --add-launcher "authcode=$out/authcode.properties"
if [ "$(uname -s)" = Linux ]; then
    mkdir -p "$image/share/applications"
    cp packaging/authcode-studio.desktop "$image/share/applications"
    for size in 16 24 32 48 64 128 256 512; do
        mkdir -p "$image/share/icons/hicolor/${size}x$size/apps"
        cp "assets/icon/authcode-$size.png" "$image/share/icons/hicolor/${size}x$size/apps/authcode.png"
    done
fi
rm -rf "$out/runtime" "$out/input" "$out/authcode.properties"

# --- its AOT caches: made, and then checked, by the image's own launchers
. packaging/training-work.sh
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export AUTHCODE_HOME="$work/home"
assets=$app/assets

# train CACHE LAUNCHER: the launcher's settings say "make the cache" for one run, then again "use it".
train() {
    local settings=$app/$2.cfg
    sed -i.shipped 's/-XX:AOTCache=/-XX:AOTCacheOutput=/' "$settings"
    printf 'java-options=%s\n' $headless >>"$settings"
    "$1_work" "$programs/$2" >"$work/log" 2>&1 || { cat "$work/log" >&2; exit 1; }
    mv "$settings.shipped" "$settings"
    JAVA_TOOL_OPTIONS=-XX:AOTMode=on "$programs/$2" --version
}

train cli authcode
train studio authcode-studio
echo "$image: $(du -sh "$out" | cut -f1)"
