// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeStore

/// Writes a profile as the JSON that its `Codable` reads, member by member, straight into bytes.
///
/// Imports write one a hundred thousand times, and an encoder takes ten times as long.
struct ProfileJSON {
    private var bytes: [UInt8] = []
    private var isFirst = true

    /// Throws for a number that is not finite, which JSON cannot say.
    static func text(_ profile: Profile) throws -> String {
        var json = ProfileJSON()
        json.bytes.reserveCapacity(1024)
        try json.object { try $0.add(profile) }
        return String(decoding: json.bytes, as: UTF8.self)
    }

    private struct NotFinite: Error {}

    // MARK: Members; what is `nil` is left out

    mutating func add(_ name: StaticString, _ value: String?) {
        guard let value else { return }
        begin(name)
        JSONWriter.append(value, to: &bytes)
    }

    mutating func add(_ name: StaticString, _ value: LanguageTag?) { add(name, value?.string) }

    mutating func add(_ name: StaticString, _ value: (some RawRepresentable<String>)?) {
        add(name, value?.rawValue)
    }

    mutating func add(_ name: StaticString, _ value: Int?) {
        guard let value else { return }
        begin(name)
        bytes += String(value).utf8
    }

    mutating func add(_ name: StaticString, _ value: Double) throws {
        guard value.isFinite else { throw NotFinite() }
        begin(name)
        bytes += "\(value)".utf8
    }

    mutating func add(_ name: StaticString, _ value: Bool) {
        begin(name)
        bytes += (value ? "true" : "false").utf8
    }

    mutating func add(_ name: StaticString, _ date: CalendarDate?) {
        guard let date else { return }
        object(name) { json in
            json.add("year", date.year)
            json.add("month", date.month)
            json.add("day", date.day)
        }
    }

    mutating func object(_ name: StaticString, _ body: (inout Self) throws -> Void) rethrows {
        begin(name)
        try object(body)
    }

    /// Left out where it is empty.
    mutating func list<Entry>(
        _ name: StaticString, _ entries: [Entry], _ body: (inout Self, Entry) throws -> Void
    ) rethrows {
        if !entries.isEmpty { try wholeList(name, entries, body) }
    }

    mutating func wholeList<Entry>(
        _ name: StaticString, _ entries: [Entry], _ body: (inout Self, Entry) throws -> Void
    ) rethrows {
        begin(name)
        bytes.append(0x5B)
        isFirst = true
        for entry in entries {
            separate()
            try object { try body(&$0, entry) }
        }
        bytes.append(0x5D)
        isFirst = false
    }

    mutating func list(_ name: StaticString, _ texts: [String]) {
        guard !texts.isEmpty else { return }
        begin(name)
        bytes.append(0x5B)
        isFirst = true
        for text in texts {
            separate()
            JSONWriter.append(text, to: &bytes)
        }
        bytes.append(0x5D)
    }

    private mutating func object(_ body: (inout Self) throws -> Void) rethrows {
        bytes.append(0x7B)
        isFirst = true
        try body(&self)
        bytes.append(0x7D)
        isFirst = false
    }

    private mutating func begin(_ name: StaticString) {
        separate()
        bytes.append(0x22)
        name.withUTF8Buffer { bytes.append(contentsOf: $0) }
        bytes.append(0x22)
        bytes.append(0x3A)
    }

    private mutating func separate() {
        if !isFirst { bytes.append(0x2C) }
        isFirst = false
    }
}

extension JSONColumn {
    /// The same of a profile, whose members have an order of their own.
    static func text(_ profile: Profile) throws -> String { try ProfileJSON.text(profile) }
}
