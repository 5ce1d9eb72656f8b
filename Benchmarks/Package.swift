// swift-tools-version: 6.2
// Benchmarks are a package of their own, so that building them never slows the product's build.
import PackageDescription

let package = Package(
    name: "grappe-benchmarks",
    products: [.executable(name: "grappe-bench", targets: ["grappe-bench"])],
    dependencies: [
        .package(name: "grappe", path: ".."),
        .package(url: "https://github.com/apple/swift-argument-parser.git", from: "1.8.2"),
    ],
    targets: [
        .executableTarget(
            name: "grappe-bench",
            dependencies: [
                .product(name: "SearchKernel", package: "grappe"),
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: [
                .swiftLanguageMode(.v6),
                .enableUpcomingFeature("ExistentialAny"),
                .enableUpcomingFeature("MemberImportVisibility"),
                .treatAllWarnings(as: .error),
            ])
    ]
)
