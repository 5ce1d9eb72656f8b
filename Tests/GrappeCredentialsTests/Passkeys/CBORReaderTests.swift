// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import GrappeCredentials

@Suite("CBOR")
struct CBORReaderTests {
    @Test(
        "Values are read as RFC 8949, appendix A, has them",
        arguments: [
            ("00", CBORValue.number(0)), ("17", .number(23)), ("1818", .number(24)),
            ("1903e8", .number(1000)), ("1a000f4240", .number(1_000_000)),
            ("1b000000e8d4a51000", .number(1_000_000_000_000)), ("20", .number(-1)),
            ("3903e7", .number(-1000)), ("f4", .bool(false)), ("f5", .bool(true)), ("f6", .null),
            ("40", .bytes([])), ("4401020304", .bytes([1, 2, 3, 4])), ("60", .text("")),
            ("62c3bc", .text("ü")), ("80", .array([])),
            (
                "8301820203820405",
                .array([
                    .number(1), .array([.number(2), .number(3)]), .array([.number(4), .number(5)]),
                ])
            ),
            (
                "a201020304",
                .map([
                    CBOREntry(key: .number(1), value: .number(2)),
                    CBOREntry(key: .number(3), value: .number(4)),
                ])
            ),
        ])
    func values(hex: String, value: CBORValue) throws {
        let bytes = try #require(Hexadecimal.decode(hex.utf8))
        #expect(try CBORReader.value(of: bytes) == value)
    }

    @Test(
        "Anything outside the canonical part is refused",
        arguments: [
            "", "1817", "1900ff", "1a0000ffff", "1b00000000ffffffff", "18", "19ff",
            "1bffffffffffffffff", "3bffffffffffffffff", "c100", "f90000", "fb3ff199999999999a",
            "f7", "f0", "f818", "5f42010243030405ff", "7f61616162ff", "9fff", "bfff", "ff", "1c",
            "44010203", "62c3", "61ff", "63eda080", "830102", "a101", "a201020103", "a1f402",
            "a14001", "a2616101616102", "0000", "818181818100", "9bffffffffffffffff",
            "5b7fffffffffffffff", "bb7fffffffffffffff", "5bffffffffffffffff",
        ])
    func refused(hex: String) throws {
        let bytes = try #require(Hexadecimal.decode(hex.utf8))
        #expect(throws: CBORReader.Malformed.self) { try CBORReader.value(of: bytes) }
    }

    @Test("Keys that Swift thinks equal but that are other bytes are two keys")
    func keys() throws {
        // é in one scalar and in two.
        let bytes = try #require(Hexadecimal.decode("a262c3a9016365cc8102".utf8))
        let map = try CBORReader.value(of: bytes)
        #expect(map["\u{E9}"] == .number(1))
        #expect(map["e\u{301}"] == .number(2))
    }
}
