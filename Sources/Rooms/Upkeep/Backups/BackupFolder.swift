// SPDX-License-Identifier: EUPL-1.2

import FoundationEssentials
import Glibc
import GrappeKit
import GrappeStore

/// The folder of backups. Only files that are named as this program names them are looked at.
struct BackupFolder {
    let path: String

    /// The name of a backup that begins then: `grappe-20261121T010000Z.db`. Names sort by age.
    static func name(at instant: Instant) -> String {
        let digits = instant.rfc3339.utf8.filter { $0 != 0x2D && $0 != 0x3A }
        return "grappe-" + String(decoding: Array(digits), as: UTF8.self) + ".db"
    }

    /// Makes the folder, readable by its owner only, and removes what runs left that were killed.
    func prepare() throws {
        do {
            try FileManager.default.createDirectory(
                atPath: path, withIntermediateDirectories: true,
                attributes: [.posixPermissions: 0o700])
        } catch {
            throw StoreError.unavailable("\(path) cannot be made a folder")
        }
        for name in try names() where !Self.isBackup(name) && Self.isOurs(name) {
            try? FileManager.default.removeItem(atPath: path + "/" + name)
        }
    }

    /// The backups, newest first.
    func backups() throws -> [String] {
        try names().filter(Self.isBackup).sorted(by: >)
    }

    /// Removes the oldest until so many are left.
    func prune(keeping count: Int) throws {
        for name in try backups().dropFirst(max(1, count)) {
            try FileManager.default.removeItem(atPath: path + "/" + name)
        }
    }

    /// In bytes; `nil` where there is no such file.
    func size(of name: String) -> Int? {
        var status = stat()
        return stat(path + "/" + name, &status) == 0 ? Int(status.st_size) : nil
    }

    private func names() throws -> [String] {
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: path) else {
            throw StoreError.unavailable("the folder \(path) cannot be read")
        }
        return names
    }

    private static func isBackup(_ name: String) -> Bool {
        isOurs(name) && name.utf8.count == 26
    }

    /// A backup, or what is named after one while it is made.
    private static func isOurs(_ name: String) -> Bool {
        let shape = Array("grappe-00000000T000000Z.db".utf8)
        let bytes = Array(name.utf8)
        return bytes.count >= shape.count
            && zip(shape, bytes).allSatisfy { form, byte in
                form == 0x30 ? (0x30...0x39).contains(byte) : form == byte
            }
    }
}
