// SPDX-License-Identifier: EUPL-1.2

/// Links between the repository's own files.
enum MarkdownLinks {
    /// The addresses in `[text](address)` that are neither elsewhere nor on the same page.
    static func targets(in file: SourceFile) -> [(line: Int, target: String)] {
        file.lines.enumerated().flatMap { number, line in
            line.ranges(of: "](").compactMap { range in
                let target = String(line[range.upperBound...].prefix { $0 != ")" && $0 != "#" })
                return target.isEmpty || target.contains("://") || target.hasPrefix("mailto:")
                    ? nil : (number + 1, target)
            }
        }
    }

    /// The target from the package root.
    static func path(_ target: String, from file: SourceFile) -> String {
        var folders = file.folders.map(String.init)
        for part in target.split(separator: "/") {
            if part == ".." {
                _ = folders.popLast()
            } else if part != "." {
                folders.append(String(part))
            }
        }
        return folders.joined(separator: "/")
    }
}
