#!/usr/bin/env bash
# Puts the Android library together: the classes and, for each kind of processor, the core.
#
#   bindings-uniffi/kotlin/aar.sh --classes JAR [--jni-libs FOLDER] OUT.aar
#
#   --classes JAR      the package's classes, as `mvn package` makes them
#   --jni-libs FOLDER  has ABI/libbithuman_rest_uniffi.so already; without it they are built, which needs an NDK
#                      (ANDROID_NDK_HOME), cargo-ndk and rustup
set -euo pipefail

abis=(arm64-v8a armeabi-v7a x86_64)
min_sdk=24
library=libbithuman_rest_uniffi.so
classes='' libraries='' out=''

fail() {
    echo "aar.sh: $1" >&2
    exit 2
}

while (($#)); do
    case $1 in
        --classes | --jni-libs)
            (($# > 1)) || fail "$1 wants a value"
            if [[ $1 == --classes ]]; then classes=$2; else libraries=$2; fi
            shift 2
            ;;
        -*) fail "there is no option $1" ;;
        *)
            out=$1
            shift
            ;;
    esac
done
[[ $out ]] || fail "where to? usage: aar.sh --classes JAR [--jni-libs FOLDER] OUT.aar"
[[ -f $classes ]] || fail "--classes wants the jar that \`mvn package\` makes"

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

if [[ ! $libraries ]]; then
    [[ ${ANDROID_NDK_HOME:-} ]] || fail "ANDROID_NDK_HOME must name an NDK"
    libraries=$work/built
    rustup target add aarch64-linux-android armv7-linux-androideabi x86_64-linux-android
    # Pages of 16 KiB, which newer devices have.
    (cd "$(dirname "${BASH_SOURCE[0]}")/../.." &&
        RUSTFLAGS='-C link-arg=-Wl,-z,max-page-size=16384' cargo ndk --platform "$min_sdk" "${abis[@]/#/--target=}" \
            --output-dir "$libraries" build --profile mobile --package bithuman-rest-uniffi --lib)
fi

content=$work/content
mkdir -p "$content/jni"
cp "$classes" "$content/classes.jar"
for folder in "$libraries"/*/; do
    abi=$(basename "$folder")
    [[ -f $folder/$library ]] || fail "there is no $library for $abi"
    mkdir "$content/jni/$abi"
    cp "$folder/$library" "$content/jni/$abi"
done
: > "$content/R.txt"
cat > "$content/AndroidManifest.xml" <<XML
<?xml version="1.0" encoding="utf-8"?>
<manifest xmlns:android="http://schemas.android.com/apk/res/android" package="bithumanrest">
    <uses-sdk android:minSdkVersion="$min_sdk" />
    <uses-permission android:name="android.permission.INTERNET" />
</manifest>
XML
# JNA looks these up by name.
cat > "$content/proguard.txt" <<'RULES'
-keep class com.sun.jna.** { *; }
-keep class bithumanrest.ffi.** { *; }
-dontwarn java.awt.**
RULES

mkdir -p "$(dirname "$out")"
jar --create --no-manifest --file "$out" -C "$content" .
echo "$out"
