// swift-tools-version: 6.0
import Foundation
import PackageDescription

/// The core: in an XCFramework beside this file where `xcframework.sh` put the package together, else a library of the linker's search path.
let framework = "BithumanRESTNativeFFI.xcframework"
let isPackaged = FileManager.default.fileExists(atPath: Context.packageDirectory + "/" + framework)
let core: Target =
    isPackaged ? .binaryTarget(name: "BithumanRESTNativeFFI", path: framework) : .systemLibrary(name: "BithumanRESTNativeFFI")
let linked: [LinkerSetting] =
    isPackaged
    ? [.linkedFramework("CoreFoundation"), .linkedFramework("Security"), .linkedFramework("SystemConfiguration")]
    : [.linkedLibrary("bithuman_rest_uniffi")]
/// The tests and the fault suite's program are not part of what is given to applications.
let tests: [Target] =
    isPackaged
    ? []
    : [
        .testTarget(name: "BithumanRESTTests", dependencies: ["BithumanREST", "BithumanRESTTesting"]),
        .executableTarget(name: "FaultDriver", dependencies: ["BithumanREST"], path: "Tests/FaultDriver"),
    ]

let package = Package(
    name: "BithumanREST",
    platforms: [.iOS(.v16), .macOS(.v13), .tvOS(.v16), .watchOS(.v9), .visionOS(.v1)],
    products: [
        .library(name: "BithumanREST", targets: ["BithumanREST"]),
        .library(name: "BithumanRESTTesting", targets: ["BithumanRESTTesting"]),
    ],
    targets: [
        core,
        .target(
            name: "BithumanRESTNative",
            dependencies: ["BithumanRESTNativeFFI"],
            path: "Sources/Generated",
            exclude: ["BithumanRESTNativeFFI.h"],
            linkerSettings: linked
        ),
        .target(name: "BithumanREST", dependencies: ["BithumanRESTNative"]),
        .target(name: "BithumanRESTTesting", dependencies: ["BithumanREST"]),
    ] + tests,
    swiftLanguageModes: [.v6]
)
