// swift-tools-version: 6.0
import PackageDescription

let package = Package(
    name: "BithumanREST",
    platforms: [.iOS(.v16), .macOS(.v13), .tvOS(.v16), .watchOS(.v9), .visionOS(.v1)],
    products: [.library(name: "BithumanREST", targets: ["BithumanREST"])],
    targets: [
        .systemLibrary(name: "BithumanRESTNativeFFI"),
        .target(
            name: "BithumanRESTNative",
            dependencies: ["BithumanRESTNativeFFI"],
            path: "Sources/Generated",
            exclude: ["BithumanRESTNativeFFI.h"],
            linkerSettings: [.linkedLibrary("bithuman_rest_uniffi")]
        ),
        .target(name: "BithumanREST", dependencies: ["BithumanRESTNative"]),
        .testTarget(name: "BithumanRESTTests", dependencies: ["BithumanREST"]),
        .executableTarget(name: "FaultDriver", dependencies: ["BithumanREST"], path: "Tests/FaultDriver"),
    ],
    swiftLanguageModes: [.v6]
)
