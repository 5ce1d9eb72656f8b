// SPDX-License-Identifier: EUPL-1.2

/// What `Package.swift` says about the targets, read from its own words.
struct PackageMap {
    /// Modules of this package.
    var foundations: Set<String> = []
    var kernels: Set<String> = []
    /// What each room may use: other rooms and kernels.
    var rooms: [String: Set<String>] = [:]

    var ours: Set<String> { foundations.union(kernels).union(rooms.keys) }

    init(_ manifest: SourceFile) {
        // A call may go on below its first line.
        var call = ""
        for line in manifest.lines {
            let strings = Self.strings(line)
            let text = line.drop { $0 == " " }
            if let open = text.firstIndex(of: "("), !text.hasPrefix("\"") {
                call = String(text[..<open])
            }
            defer { if !strings.isEmpty { call = "" } }
            guard let name = strings.first else { continue }
            if call == "foundation" { foundations.insert(name) }
            if call == "kernel" { kernels.insert(name) }
            if call == "room" { rooms[name] = Set(strings.dropFirst()) }
        }
    }

    /// The contents of the plain string literals of a line.
    private static func strings(_ line: Substring) -> [String] {
        line.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
            .filter { $0.offset % 2 == 1 }.map { String($0.element) }
    }

    static let current = PackageMap(Repository.file("Package.swift"))
}
