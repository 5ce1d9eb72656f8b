// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeTesting
import Testing

@Suite struct ZipArchiveTests {
    private static let long = Array(String(repeating: "Grappe, ", count: 50_000).utf8)

    @Test("Stored and deflated entries, with and without data descriptor, are read")
    func entries() throws {
        var builder = ZipBuilder()
        builder.add("a.txt", Array("stored".utf8), deflated: false)
        builder.add("folder/", [], deflated: false)
        builder.add("folder/é.csv", Self.long, descriptor: true)
        builder.add("empty", [])
        for bytes in [builder.finished(), builder.finishedAsZip64()] {
            var limits = ZipArchive.Limits()
            limits.ratio = 2000
            let archive = try ZipArchive(SeekableBytes(bytes), limits: limits)
            #expect(archive.entries.map(\.name) == ["a.txt", "folder/é.csv", "empty"])
            #expect(try content("a.txt", archive) == Array("stored".utf8))
            #expect(try content("folder/é.csv", archive) == Self.long)
            #expect(try content("empty", archive).isEmpty)
        }
    }

    @Test("An entry that inflates to more than 200 times its size is refused early")
    func bomb() throws {
        var builder = ZipBuilder()
        builder.add("bomb.csv", [UInt8](repeating: 0x30, count: 16 << 20))
        let archive = try ZipArchive(SeekableBytes(builder.finished()))
        let entry = try #require(archive.entry("bomb.csv"))
        var inflated = 0
        let error = #expect(throws: InterchangeError.self) {
            try archive.read(entry) { inflated += $0.count }
        }
        #expect(error?.field == "bomb.csv")
        #expect(inflated < 4 << 20)
    }

    @Test("An entry that is larger than the limit, or than it says, is refused")
    func tooLarge() throws {
        var builder = ZipBuilder()
        builder.add("honest", Self.long)
        builder.add("liar", Self.long, size: 10)
        var limits = ZipArchive.Limits()
        limits.ratio = 2000
        let archive = try ZipArchive(SeekableBytes(builder.finished()), limits: limits)
        #expect(throws: InterchangeError.self) { try content("liar", archive) }
        limits.inflated = 1000
        let strict = try ZipArchive(SeekableBytes(builder.finished()), limits: limits)
        #expect(throws: InterchangeError.self) { try content("honest", strict) }
    }

    @Test(
        "Names that lead out of the archive are refused",
        arguments: ["../x", "/x", "a/../../x", "C:\\x", "a\\b", "c:x", "a\u{0}b"])
    func harmfulNames(name: String) {
        var builder = ZipBuilder()
        builder.add(name, [1])
        #expect(throws: InterchangeError.self) { try ZipArchive(SeekableBytes(builder.finished())) }
    }

    @Test("Encrypted entries, unknown methods, two entries of one name are refused")
    func unsupported() throws {
        var builder = ZipBuilder()
        builder.add("secret", [1], flags: 1)
        builder.add("exotic", [1], method: 14)
        let archive = try ZipArchive(SeekableBytes(builder.finished()))
        #expect(throws: InterchangeError.self) { try content("secret", archive) }
        #expect(throws: InterchangeError.self) { try content("exotic", archive) }
        builder.add("secret", [2])
        #expect(throws: InterchangeError.self) { try ZipArchive(SeekableBytes(builder.finished())) }
    }

    @Test("Too many entries are refused")
    func manyEntries() {
        var builder = ZipBuilder()
        for index in 0..<20 { builder.add("f\(index)", []) }
        var limits = ZipArchive.Limits()
        limits.entries = 19
        #expect(throws: InterchangeError.self) {
            try ZipArchive(SeekableBytes(builder.finished()), limits: limits)
        }
    }

    @Test("A damaged archive gives an error or the content, never anything else")
    func fuzz() throws {
        var builder = ZipBuilder()
        builder.add("a.csv", Array("id;name\n1;Träger\n".utf8))
        builder.add("b.csv", Array("id;name\n".utf8), deflated: false)
        let valid = builder.finished()
        var random = SeededRandom(seed: 11)
        var refused = 0
        for round in 0..<1200 {
            let bytes =
                round < valid.count ? Array(valid[..<round]) : random.mutated(valid)
            do {
                let archive = try ZipArchive(SeekableBytes(bytes))
                for entry in archive.entries {
                    try archive.read(entry) { #expect($0.count <= 1 << 20) }
                }
            } catch is InterchangeError {
                refused += 1
            }
        }
        #expect(refused > 600)
    }

    @Test("A single CSV in an archive is read like a plain one, several need a name")
    func tableInArchive() throws {
        var builder = ZipBuilder()
        builder.add("notice.pdf", [1, 2, 3])
        builder.add("Stock.csv", Array("id;name\n1;Träger\n".utf8))
        let table = try TableReader(SeekableBytes(builder.finished()))
        #expect(table.header == ["id", "name"])
        builder.add("other.csv", Array("x;y\n".utf8))
        #expect(throws: InterchangeError.self) {
            try TableReader(SeekableBytes(builder.finished()))
        }
        var options = TableReader.Options()
        options.entry = "other.csv"
        #expect(
            try TableReader(SeekableBytes(builder.finished()), options: options).header
                == ["x", "y"])
    }

    private func content(_ name: String, _ archive: ZipArchive) throws -> [UInt8] {
        var content: [UInt8] = []
        try archive.read(try #require(archive.entry(name))) { content += $0 }
        return content
    }
}
