// SPDX-License-Identifier: EUPL-1.2

import FoundationEssentials
import GrappeNet

/// The tree these tests belong to, and folders that they fill.
enum Scratch {
    static let root: String = {
        // This file lies three levels below the root.
        #filePath.split(separator: "/").dropLast(3).map { "/" + $0 }.joined()
    }()

    /// The Python of the tests' own environment, with its packages.
    static let python = root + "/.venv/bin/python"

    /// Whether `make test`, which prepares the environment, has done so.
    static let hasMailServer: Bool = {
        let versions = try? files.contentsOfDirectory(atPath: root + "/.venv/lib")
        return (versions ?? []).contains { version in
            files.fileExists(atPath: "\(root)/.venv/lib/\(version)/site-packages/aiosmtpd")
        }
    }()

    static let skipped = "run `Scripts/setup.sh test`: the mail server of these tests is missing"

    private static var files: FileManager { .default }

    /// Gives `body` a folder of its own, and removes it afterwards.
    static func withFolder<T>(_ body: (String) async throws -> T) async throws -> T {
        let folder = files.temporaryDirectory.appending(path: "grappe-\(UUID().uuidString)")
        try files.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? files.removeItem(at: folder) }
        return try await body(folder.path)
    }

    static func write(_ text: String, to path: String) throws {
        try Data(text.utf8).write(to: URL(filePath: path))
    }

    /// Empty where there is no such file.
    static func read(_ path: String) -> String {
        String(decoding: files.contents(atPath: path) ?? Data(), as: UTF8.self)
    }

    static func hex(_ bytes: some Sequence<UInt8>) -> String {
        bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }

    static func bytes(hex: some StringProtocol) -> [UInt8] {
        let digits = Array(hex.utf8)
        return stride(from: 0, to: digits.count - 1, by: 2).compactMap {
            UInt8(String(decoding: digits[$0...($0 + 1)], as: UTF8.self), radix: 16)
        }
    }
}
