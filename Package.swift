// swift-tools-version: 6.2
// The map of Grappe: foundations, kernels, then one line a room naming the rooms it may use.
import PackageDescription

let strict: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
]

let package = Package(
    name: "grappe",
    products: [
        .executable(name: "grappe", targets: ["grappe"]),
        .library(name: "SearchKernel", targets: ["SearchKernel"]),
    ],
    dependencies: [
        .package(url: "https://github.com/hummingbird-project/hummingbird.git", from: "2.28.1"),
        .package(url: "https://github.com/groue/GRDB.swift.git", from: "7.10.0"),
        .package(url: "https://github.com/apple/swift-argument-parser.git", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-atomics.git", from: "1.3.0"),
        .package(
            url: "https://github.com/apple/swift-configuration.git", from: "1.4.0",
            traits: ["JSON"]),
        .package(url: "https://github.com/apple/swift-log.git", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-nio.git", from: "2.101.2"),
        .package(
            url: "https://github.com/swift-server/swift-service-lifecycle.git", from: "2.13.0"),
        .package(url: "https://github.com/apple/swift-crypto.git", from: "4.5.2"),
        .package(url: "https://github.com/vapor/jwt-kit.git", from: "5.7.1"),
    ],
    targets: [
        // Foundations
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
        .systemLibrary(
            name: "CXLSXWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
        .systemLibrary(name: "CPostgres", pkgConfig: "libpq", providers: [.apt(["libpq-dev"])]),
        .systemLibrary(
            name: "CArgon2", pkgConfig: "libargon2", providers: [.apt(["libargon2-dev"])]),
        .systemLibrary(
            name: "CCurl", pkgConfig: "libcurl", providers: [.apt(["libcurl4-openssl-dev"])]),
        .systemLibrary(
            name: "CTurboJPEG", pkgConfig: "libturbojpeg",
            providers: [.apt(["libturbojpeg0-dev"])]),
        .systemLibrary(name: "CPNG", pkgConfig: "libpng16", providers: [.apt(["libpng-dev"])]),
        .systemLibrary(name: "CWebP", pkgConfig: "libwebp", providers: [.apt(["libwebp-dev"])]),
        foundation("GrappeKit", ["CZlib", "CXLSXWriter"]),
        foundation(
            "GrappeCredentials",
            [
                "CArgon2", "GrappeKit", .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "JWTKit", package: "jwt-kit"),
            ]),
        foundation("GrappeNet", ["CCurl", "GrappeKit", "GrappeStore"]),
        foundation(
            "GrappeMedia",
            [
                "CPNG", "CTurboJPEG", "CWebP", "GrappeKit", "GrappeNet", "PictureKernel",
                .product(name: "Crypto", package: "swift-crypto"),
            ]),
        foundation(
            "GrappeStore",
            [
                "CPostgres", "GrappeKit", .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "GRDBSQLite", package: "GRDB.swift"),
            ]),
        foundation(
            "GrappeWeb",
            [
                "GrappeKit", "CZlib", .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "Logging", package: "swift-log"),
            ]),

        // Kernels: pure, they know nothing of rooms
        kernel("SearchKernel", [.product(name: "Atomics", package: "swift-atomics")]),
        kernel("PictureKernel"),

        // Rooms: Accounts and Vocabulary <- Directory <- {Records, Charter, Training, Tenders, …}
        room(
            "Accounts", uses: [], kernels: [],
            foundations: ["CArgon2", "CCurl", "GrappeCredentials", "GrappeNet"]),
        room("Vocabulary", uses: [], kernels: ["SearchKernel"]),
        room("Directory", uses: ["Accounts", "Vocabulary"], kernels: ["SearchKernel"]),
        room(
            "Records", uses: ["Accounts", "Directory", "Vocabulary"], kernels: [],
            foundations: ["CArgon2", "CCurl", "GrappeCredentials", "GrappeMedia", "GrappeNet"]),
        room("Upkeep", uses: [], kernels: []),

        // The program
        .executableTarget(
            name: "grappe",
            dependencies: [
                "Accounts", "Directory", "GrappeCredentials", "GrappeKit", "GrappeMedia",
                "GrappeNet",
                "GrappeStore", "GrappeWeb", "Records", "Upkeep", "Vocabulary",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Configuration", package: "swift-configuration"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
            ],
            swiftSettings: strict),

        // Tests
        .target(
            name: "GrappeTesting",
            dependencies: [
                "GrappeKit", "GrappeStore", "GrappeWeb", "Vocabulary", "Directory", "CZlib",
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "NIOEmbedded", package: "swift-nio"),
            ],
            path: "Tests/GrappeTesting", swiftSettings: strict),
        .executableTarget(
            name: "chaos-writer",
            dependencies: [
                "GrappeKit", "GrappeNet", "GrappeStore",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            path: "Tests/Chaos/Writer", swiftSettings: strict),
        tests("GrappeKitTests", of: ["GrappeKit"]),
        tests("GrappeStoreTests", of: ["GrappeStore"]),
        tests("GrappeWebTests", of: ["GrappeWeb"]),
        tests("GrappeCredentialsTests", of: ["GrappeCredentials"]),
        tests("GrappeNetTests", of: ["GrappeNet"]),
        tests(
            "GrappeMediaTests",
            of: ["GrappeMedia", "GrappeNet", "PictureKernel", "CTurboJPEG", "CWebP", "CZlib"]),
        tests("PictureKernelTests", of: ["PictureKernel"]),
        tests("SearchKernelTests", of: ["SearchKernel"]),
        tests("ArchitectureTests", of: []),
        .testTarget(
            name: "ProgramTests",
            dependencies: [
                "grappe", "GrappeTesting", "Accounts", "Upkeep",
                .product(name: "Configuration", package: "swift-configuration"),
            ], exclude: ["access.txt"], swiftSettings: strict),
        roomTests("Accounts"),
        roomTests("Vocabulary"),
        roomTests("Directory"),
        roomTests("Records", and: ["PictureKernel"]),
        roomTests("Upkeep"),
    ]
)

func foundation(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

/// Kernels are optimised in debug builds too: what they learn at start would take a minute without.
func kernel(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .target(
        name: name, dependencies: dependencies, path: "Sources/Kernels/\(name)",
        swiftSettings: strict + [.unsafeFlags(["-O"], .when(configuration: .debug))])
}

func room(
    _ name: String, uses rooms: [String], kernels: [String], foundations: [String] = []
) -> Target {
    .target(
        name: name,
        dependencies: (rooms + kernels + foundations).map { .init(stringLiteral: $0) } + [
            "GrappeKit", "GrappeStore", "GrappeWeb",
            .product(name: "Hummingbird", package: "hummingbird"),
        ],
        path: "Sources/Rooms/\(name)", swiftSettings: strict)
}

func tests(_ name: String, of targets: [String]) -> Target {
    .testTarget(
        name: name,
        dependencies: targets.map { .init(stringLiteral: $0) } + ["GrappeTesting"],
        swiftSettings: strict)
}

func roomTests(_ room: String, and others: [String] = []) -> Target {
    .testTarget(
        name: "\(room)Tests",
        dependencies: ([room, "GrappeTesting"] + others).map { .init(stringLiteral: $0) },
        path: "Tests/Rooms/\(room)Tests", swiftSettings: strict)
}
