// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeTesting
import Testing

@Suite struct TextEncodingTests {
    private static let text = "Œuvre;Träger\n€ 15 – “ça”;😀\n"

    @Test("UTF-16 with a byte order mark is read like UTF-8", arguments: [1, 2, 3, 5, 100])
    func utf16(chunk: Int) throws {
        let units = Array(Self.text.utf16)
        let little: [UInt8] = units.reduce(into: [0xFF, 0xFE]) {
            $0 += [UInt8($1 & 255), UInt8($1 >> 8)]
        }
        let big: [UInt8] = units.reduce(into: [0xFE, 0xFF]) {
            $0 += [UInt8($1 >> 8), UInt8($1 & 255)]
        }
        #expect(try decoded(little, chunk) == (Self.text, .utf16LittleEndian))
        #expect(try decoded(big, chunk) == (Self.text, .utf16BigEndian))
    }

    @Test("UTF-8 is read with and without a byte order mark", arguments: [1, 2, 3, 5, 100])
    func utf8(chunk: Int) throws {
        #expect(try decoded(Array(Self.text.utf8), chunk) == (Self.text, .utf8))
        #expect(try decoded([0xEF, 0xBB, 0xBF] + Self.text.utf8, chunk) == (Self.text, .utf8))
    }

    @Test("Bytes that are not UTF-8 are read as Windows-1252, 80 to 9F included")
    func windows1252() throws {
        let bytes: [UInt8] = [0x8C, 0x75, 0x76, 0x72, 0x65, 0x20, 0x80, 0x20, 0x93, 0xE7, 0x94]
        #expect(try decoded(bytes, 3) == ("Œuvre € “ç”", .windows1252))
    }

    @Test("A UTF-8 file that breaks after the first MiB is an error that names the line")
    func lateBreak() throws {
        let line = Array(("é" + String(repeating: "x", count: 97) + "\n").utf8)
        var bytes = Array((0..<12_000).map { _ in line }.joined())
        bytes += Array("b\n".utf8) + [0x61, 0xE9, 0x0A, 0x62, 0x0A]
        #expect(try lineOfError(in: bytes) == 12_002)
    }

    @Test("A forced encoding that the file breaks is an error that names the line")
    func forced() throws {
        var options = CSVReader.Options()
        options.encoding = .utf8
        #expect(try lineOfError(in: Array("a\nb\n".utf8) + [0xE9, 0x0A], options) == 3)
        options.encoding = .windows1252
        #expect(try lineOfError(in: [0x61, 0x0A, 0x81, 0x0A], options) == 2)
        #expect(try lineOfError(in: Array("é\n".utf8), options) == nil)
    }

    @Test("A file with NUL bytes is not text")
    func binary() {
        #expect(throws: InterchangeError.self) {
            try CSVReader(ByteSource([0x61, 0x00, 0x62, 0x00]))
        }
    }

    @Test(
        "The associations' exports in Windows-1252 and in UTF-8 with a byte order mark are read",
        .enabled(if: SharedData.isPresent))
    func exports() throws {
        let western = try #require(
            SharedData.path("directory/fixtures_synthetic/federation_export_cp1252.csv"))
        let marked = try #require(
            SharedData.path("directory/fixtures_synthetic/verband_export_utf8_bom.csv"))
        var reader = try TableReader(path: western)
        #expect(reader.encoding == .windows1252)
        #expect(reader.header.suffix(3) == ["Activités", "Matériel", "Agréments"])
        var names: [String] = []
        while case .row(let row)? = try reader.next() { names.append(row.cells[0]) }
        #expect(names.count == 3)
        #expect(names.last == "Épicerie Œuvre solidaire – 15 €")
        #expect(try TableReader(path: marked).header.first == "Träger")
    }

    private func decoded(_ bytes: [UInt8], _ chunk: Int) throws -> (String, TextEncoding) {
        var source = try TextSource(ByteSource(bytes, chunk: chunk))
        var out: [UInt8] = []
        while case let part = try source.next(), !part.isEmpty { out += part }
        return (String(decoding: out, as: UTF8.self), source.encoding)
    }

    private func lineOfError(
        in bytes: [UInt8], _ options: CSVReader.Options = CSVReader.Options()
    ) throws -> Int? {
        do {
            var reader = try CSVReader(ByteSource(bytes), options: options)
            while try reader.next() != nil {}
            return nil
        } catch let error as InterchangeError {
            return error.line ?? 0
        }
    }
}
