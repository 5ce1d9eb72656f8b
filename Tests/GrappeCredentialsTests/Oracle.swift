// SPDX-License-Identifier: EUPL-1.2

import Glibc
import GrappeKit
import Testing

/// Scripts beside these tests that ask other people's libraries what they think.
enum Oracle {
    private static let root: String = {
        var folder = Substring(#filePath)
        for _ in 0..<3 { folder = folder[..<(folder.lastIndex(of: "/") ?? folder.endIndex)] }
        return String(folder)
    }()

    private static var python: String { root + "/.venv/bin/python" }

    /// Whether the Python packages of the tests are installed, which `make setup` does.
    static func has(_ module: String) -> Bool {
        system("'\(python)' -c 'import \(module)' 2>/dev/null") == 0
    }

    /// The lines that a script prints, each one JSON. Fails the test where the script fails.
    static func lines(of script: String, _ arguments: String = "") throws -> [JSONValue] {
        let command = "'\(python)' '\(root)/Tests/Oracles/\(script)' \(arguments)"
        let pipe = try #require(popen(command, "r"))
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        while case let count = fread(&chunk, 1, chunk.count, pipe), count > 0 {
            bytes += chunk[..<count]
        }
        #expect(pclose(pipe) == 0, "\(script) failed")
        return try bytes.split(separator: 0x0A).map { try JSONArrayReader.value(of: Array($0)) }
    }
}
