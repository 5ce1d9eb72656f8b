// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeTesting
import Testing

@Suite struct JSONReaderTests {
    @Test("Elements come one by one with their lines, numbers as written")
    func elements() throws {
        let text =
            "\u{FEFF}[\n {\"a\": 1.50, \"b\": [true, null]},\n\n \"x\\u00e9\\ud83d\\ude00\\/\"\n]\n"
        let elements = try read(text)
        #expect(elements.map(\.line) == [2, 4])
        #expect(elements[0].value == ["a": .number("1.50"), "b": [true, nil]])
        #expect(elements[1].value == "xé😀/")
    }

    @Test("The array may be a member; the others are read over, whatever their size")
    func member() throws {
        let filler = "[" + (0..<5000).map(String.init).joined(separator: ",") + "]"
        let text = "{\"other\": \(filler), \"data\": [1, 2], \"after\": {\"data\": \(filler)}}"
        var limits = JSONLimits()
        limits.element = 1000
        #expect(try read(text, .member("data"), limits).map(\.value) == [1, 2])
        #expect(failure("{\"x\": []}", .member("data"))?.field == "data")
        #expect(failure("{\"data\": [1], \"data\": [2]}", .member("data")) != nil)
        #expect(failure("{\"data\": {}}", .member("data")) != nil)
    }

    @Test("NDJSON has one element on each line")
    func lines() throws {
        let elements = try read("{\"a\":1}\n\n{\"a\":2}\r\n", .lines)
        #expect(elements.map(\.line) == [1, 3])
        #expect(failure("{\"a\":1} {\"a\":2}\n", .lines)?.line == 1)
        #expect(failure("{\"a\":1}\n{\"a\":\n2}\n", .lines)?.line == 3)
    }

    @Test(
        "What RFC 8259 does not allow is an error",
        arguments: [
            "[1,]", "[,1]", "[1 2]", "[01]", "[1.]", "[.5]", "[+1]", "[-]", "[1e]", "[NaN]",
            "['a']", "[\"\\x\"]", "[\"\t\"]", "[\"\\ud800\"]", "[\"\\ud800\\u0041\"]",
            "[\"\\udc00\"]", "[\"\\u00g0\"]", "[{\"a\":1,}]", "[{a:1}]", "[{\"a\":1,\"a\":2}]",
            "[1] x", "[tru]", "[// c\n1]", "{\"a\":1}", "5", "", "[", "[\"a", "[[1]",
        ])
    func refused(text: String) {
        #expect(failure(text) != nil)
    }

    @Test("Names that only look alike are two names")
    func names() throws {
        #expect(try read("[{\"é\":1,\"e\\u0301\":2}]").count == 1)
    }

    @Test("Depth, strings, elements and their number are limited, at the line")
    func limits() throws {
        var limits = JSONLimits()
        #expect(failure(String(repeating: "[", count: 1000))?.reason[.en].contains("deep") == true)
        #expect(
            try read(String(repeating: "[", count: 64) + String(repeating: "]", count: 64)).count
                == 1)
        limits.string = 4
        #expect(failure("[\"abcd\",\n\"abcde\"]", .array, limits)?.line == 2)
        limits.element = 10
        #expect(failure("[[1,2,3],\n[1,2,3,4,5,6,7,8]]", .array, limits)?.line == 2)
        limits.elements = 2
        #expect(failure("[1,\n2,\n3]", .array, limits)?.line == 3)
    }

    @Test("A string without an end fails before more than its limit is read")
    func endlessString() throws {
        var produced = 0
        let source = ByteSource {
            defer { produced += 1 << 16 }
            return produced == 0 ? Array("[\"".utf8) : [UInt8](repeating: 0x61, count: 1 << 16)
        }
        var reader = try JSONArrayReader(source)
        #expect(throws: InterchangeError.self) { _ = try reader.next() }
        #expect(produced < 4 << 20)
    }

    @Test("A file cut off anywhere gives its whole elements and then an error")
    func truncation() throws {
        let text = Array("[{\"a\": \"é\\n\", \"b\": [1.5e3, true]}, null, -12]".utf8)
        let whole = try read(String(decoding: text, as: UTF8.self))
        for length in 0..<text.count {
            var reader = try JSONArrayReader(ByteSource(Array(text[..<length])))
            var elements: [JSONElement] = []
            #expect(throws: InterchangeError.self) {
                while let element = try reader.next() { elements.append(element) }
            }
            // A number may be cut to a shorter one before the reader sees that the end is missing.
            for (index, element) in elements.prefix(2).enumerated() {
                #expect(element == whole[index])
            }
        }
    }

    @Test("Damaged files give an error or elements, and what is accepted is written and read alike")
    func fuzz() throws {
        let valid = Array("[{\"a\": \"é\\u20ac\", \"b\": [1.5e3, true]},\n null, -12]".utf8)
        var random = SeededRandom(seed: 3)
        var refused = 0
        for _ in 0..<5000 {
            do {
                let values = try read(random.mutated(valid)).map(\.value)
                let again = try JSONArrayReader.value(of: JSONWriter.bytes(of: .array(values)))
                #expect(again == .array(values))
            } catch is InterchangeError {
                refused += 1
            }
        }
        #expect(refused > 1000)
        #expect(refused < 5000)
    }

    @Test(
        "The structures of data.inclusion are read",
        .enabled(if: SharedData.isPresent))
    func sample() throws {
        let path = try #require(
            SharedData.path("directory/fixtures_synthetic/data_inclusion_structures.json"))
        var reader = try JSONArrayReader(ByteSource(path: path))
        let first = try #require(try reader.next())
        #expect(first.value["siret"]?.text == "99990001200017")
        #expect(first.value["longitude"]?.double == 6.184)
        #expect(first.value["lien_source"] == .null)
        while try reader.next() != nil {}
    }

    private func read(
        _ text: String, _ shape: JSONArrayReader.Shape = .array, _ limits: JSONLimits = JSONLimits()
    ) throws -> [JSONElement] {
        try read(Array(text.utf8), shape, limits)
    }

    private func read(
        _ bytes: [UInt8], _ shape: JSONArrayReader.Shape = .array,
        _ limits: JSONLimits = JSONLimits()
    ) throws -> [JSONElement] {
        var reader = try JSONArrayReader(ByteSource(bytes, chunk: 3), shape, limits: limits)
        var elements: [JSONElement] = []
        while let element = try reader.next() { elements.append(element) }
        return elements
    }

    private func failure(
        _ text: String, _ shape: JSONArrayReader.Shape = .array, _ limits: JSONLimits = JSONLimits()
    ) -> InterchangeError? {
        do {
            _ = try read(text, shape, limits)
            return nil
        } catch {
            return error as? InterchangeError
        }
    }
}
