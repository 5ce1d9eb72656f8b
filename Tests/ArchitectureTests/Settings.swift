// SPDX-License-Identifier: EUPL-1.2

/// Names of environment variables.
enum Settings {
    /// The settings that source files read, by name or by configuration key.
    static func read(in files: [SourceFile]) -> Set<String> {
        named(in: files).union(
            files.filter { $0.path.hasPrefix("Sources/grappe/") }.flatMap(\.lines).flatMap(read))
    }

    /// The settings that a line reads by a configuration key: `forKey: "port"` is `GRAPPE_PORT`.
    static func read(in line: some StringProtocol) -> Set<String> {
        let call = "forKey: \""
        return Set(
            line.ranges(of: call).map { range in
                let key = line[range.upperBound...].prefix { $0 != "\"" }
                let words = key.uppercased().split { $0 == "." || $0 == "-" }
                return (words.first == "GRAPPE" ? words : ["GRAPPE"] + words)
                    .joined(separator: "_")
            })
    }

    static func named(in files: [SourceFile]) -> Set<String> {
        Set(files.flatMap(\.lines).flatMap { named(in: $0) })
    }

    /// The settings that a line mentions.
    static func named(in line: some StringProtocol) -> Set<String> {
        let line = Substring(line)
        guard line.contains("GRAPPE_") else { return [] }
        return Set(
            Words.in(line).filter { $0.hasPrefix("GRAPPE_") && $0 != "GRAPPE_" }.map(String.init))
    }
}
