#!/usr/bin/env bash
# Builds the Swift package as applications take it: the core for iPhones, their simulators and Macs in one XCFramework, and the sources.
# Needs macOS with Xcode, and rustup. Run it from anywhere:
#
#   bindings-uniffi/swift/xcframework.sh [FOLDER]
#
# FOLDER (default: target/swift) gets `BithumanREST`, a package to depend on by path, `BithumanREST.zip` of it, and
# `BithumanRESTNativeFFI.xcframework.zip` with the checksum that a `binaryTarget(url:checksum:)` wants beside it.
set -euo pipefail

if [[ $(uname -s) != Darwin ]]; then
    echo "xcframework.sh: XCFrameworks are made by Xcode, on macOS" >&2
    exit 1
fi

package=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
checkout=$(cd "$package/../.." && pwd)
target=${CARGO_TARGET_DIR:-$checkout/target}
mkdir -p "${1:-$target/swift}"
out=$(cd "${1:-$target/swift}" && pwd)
library=libbithuman_rest_uniffi.a
framework=BithumanRESTNativeFFI.xcframework

# As Package.swift says.
export IPHONEOS_DEPLOYMENT_TARGET=16.0 MACOSX_DEPLOYMENT_TARGET=13.0

device=(aarch64-apple-ios)
simulator=(aarch64-apple-ios-sim x86_64-apple-ios)
mac=(aarch64-apple-darwin x86_64-apple-darwin)

cd "$checkout"
rustup target add "${device[@]}" "${simulator[@]}" "${mac[@]}"
for triple in "${device[@]}" "${simulator[@]}" "${mac[@]}"; do
    cargo build --profile mobile --package bithuman-rest-uniffi --lib --target "$triple" --target-dir "$target"
done

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# One file for all processors of a platform.
merged() {
    local platform=$1 triple
    shift
    local slices=()
    for triple in "$@"; do slices+=("$target/$triple/mobile/$library"); done
    mkdir -p "$work/$platform"
    lipo -create "${slices[@]}" -output "$work/$platform/$library"
}
merged device "${device[@]}"
merged simulator "${simulator[@]}"
merged mac "${mac[@]}"

# The bindings are read from a library with all its symbols; they are the same for all processors.
generated=$work/generated
cargo build --package bithuman-rest-uniffi --target-dir "$target"
(cd "$checkout/bindings-uniffi" && "$target/debug/uniffi-bindgen" generate "$target/debug/${library%.a}.dylib" \
    --language swift --no-format --out-dir "$generated")

headers=$work/headers
mkdir -p "$headers"
cp "$generated/BithumanRESTNativeFFI.h" "$headers"
sed 's|"../Generated/|"|' "$package/Sources/BithumanRESTNativeFFI/module.modulemap" > "$headers/module.modulemap"

rm -rf "$out/BithumanREST" "$out"/*.zip "$out"/*.sha256
mkdir -p "$out/BithumanREST/Sources"
xcodebuild -create-xcframework \
    -library "$work/device/$library" -headers "$headers" \
    -library "$work/simulator/$library" -headers "$headers" \
    -library "$work/mac/$library" -headers "$headers" \
    -output "$out/BithumanREST/$framework"

# Package.swift takes the framework where it finds one beside itself.
cp "$package/Package.swift" "$package/README.md" "$checkout"/LICENSE* "$out/BithumanREST"
cp -R "$package/Sources/BithumanREST" "$package/Sources/BithumanRESTTesting" "$out/BithumanREST/Sources"
mkdir -p "$out/BithumanREST/Sources/Generated"
cp "$generated/BithumanRESTNative.swift" "$generated/BithumanRESTNativeFFI.h" "$out/BithumanREST/Sources/Generated"

swift build --package-path "$out/BithumanREST" --scratch-path "$work/build"

cd "$out"
ditto -c -k --keepParent BithumanREST BithumanREST.zip
ditto -c -k --keepParent "BithumanREST/$framework" "$framework.zip"
swift package compute-checksum "$framework.zip" > "$framework.zip.sha256"
echo "$out/BithumanREST.zip"
echo "$out/$framework.zip $(cat "$framework.zip.sha256")"
