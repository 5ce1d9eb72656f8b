// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

/// Looks into the documents of office programs, which are ZIP archives: Office Open XML (ECMA-376)
/// and OpenDocument (ISO/IEC 26300).
struct PackageInspection {
    /// What all parts together may inflate to, in bytes.
    private static let inflated = 128 << 20

    private let archive: ZipArchive

    /// Throws `MediaRefusal` for an archive that is broken, or made to exhaust its reader, or names
    /// files outside of it.
    init(_ file: SeekableBytes) throws {
        var limits = ZipArchive.Limits()
        (limits.entries, limits.inflated) = (2000, 64 << 20)
        archive = try Self.reading { try ZipArchive(file, limits: limits) }
    }

    /// What the document is, once all of it has been looked at.
    func type() throws -> MediaType {
        let found = try Self.reading { try kind() }
        guard let found else { throw MediaRefusal.unknownDocument }
        for entry in archive.entries { try PackageNames.judge(entry.name) }
        try readAll()
        try Self.reading { try links(in: found) }
        return found
    }

    private func kind() throws -> MediaType? {
        if let entry = archive.entry("mimetype") {
            let name = try content(of: entry, limit: 256)
            return Self.kinds.first { $0.contentType.utf8.elementsEqual(name) }
        }
        guard let entry = archive.entry("[Content_Types].xml") else { return nil }
        var found: MediaType?
        try elements(of: entry) { _, attributes in
            let type = (attributes["ContentType"] ?? "").lowercased()
            let active = ["macroenabled", "vbaproject", "activex", "oleobject"]
            if active.contains(where: { type.utf8.contains($0.utf8) }) {
                throw MediaRefusal.macros
            }
            found =
                found
                ?? Self.kinds.first { type.utf8.elementsEqual(($0.contentType + ".main+xml").utf8) }
        }
        return found
    }

    private static let kinds = MediaType.allCases.filter { !$0.isPicture && $0 != .pdf }

    /// Inflates every part, and counts: what the archive says of itself is not believed. A part
    /// that is a program or an archive itself is something that was put in.
    private func readAll() throws {
        var total = 0
        for entry in archive.entries {
            var isFirst = true
            try Self.reading {
                try archive.read(entry) { chunk in
                    if isFirst, PackageNames.isForeign(chunk) { throw MediaRefusal.embedded }
                    isFirst = false
                    total += chunk.count
                    guard total <= Self.inflated else { throw MediaRefusal.brokenDocument }
                }
            }
        }
    }

    private func links(in kind: MediaType) throws {
        let isOpenDocument = archive.entry("mimetype") != nil
        for entry in archive.entries {
            let name = entry.name.lowercased().utf8
            if !isOpenDocument, name.hasSuffix(".rels".utf8) {
                try elements(of: entry) { _, attributes in
                    try Self.judgeRelationship(attributes)
                }
            } else if isOpenDocument,
                name.hasSuffix("content.xml".utf8)
                    || name.hasSuffix("styles.xml".utf8)
            {
                try elements(of: entry, Self.judgeElement)
            }
        }
    }

    /// Links that a reader follows may lead elsewhere; what is loaded with the document may not.
    private static func judgeRelationship(_ attributes: [XMLAttribute]) throws {
        let isExternal = (attributes["TargetMode"] ?? "").lowercased().utf8
            .elementsEqual("external".utf8)
        let type = (attributes["Type"] ?? "").lowercased().utf8
        if isExternal, !type.hasSuffix("/hyperlink".utf8) { throw MediaRefusal.external }
    }

    private static func judgeElement(_ name: String, _ attributes: [XMLAttribute]) throws {
        let macros = ["script", "event-listener", "dde-source", "dde-connection-decl"]
        if macros.contains(where: { $0.utf8.elementsEqual(name.utf8) }) {
            throw MediaRefusal.macros
        }
        let isLink = name.utf8.elementsEqual("a".utf8)
        for attribute in attributes where !isLink && attribute.name.utf8.hasSuffix("href".utf8) {
            let target = attribute.value.utf8
            let isOutside =
                target.prefix { $0 != 0x2F && $0 != 0x23 }.contains(0x3A)
                || target.starts(with: "/".utf8) || target.starts(with: "../".utf8)
            if isOutside { throw MediaRefusal.external }
        }
    }

    private func content(of entry: ZipEntry, limit: Int) throws -> [UInt8] {
        var content: [UInt8] = []
        try archive.read(entry) { chunk in
            content += chunk
            guard content.count <= limit else { throw MediaRefusal.brokenDocument }
        }
        return content
    }

    private func elements(
        of entry: ZipEntry, _ body: (String, [XMLAttribute]) throws -> Void
    ) throws {
        var scanner = try XMLScanner(archive.source(of: entry))
        while let event = try scanner.next() {
            if case .start(let name, let attributes) = event { try body(name, attributes) }
        }
    }

    private static func reading<Result>(_ body: () throws -> Result) throws -> Result {
        do { return try body() } catch is InterchangeError { throw MediaRefusal.brokenDocument }
    }
}

extension Collection<UInt8> {
    /// Whether they end with those.
    func hasSuffix(_ end: some Collection<UInt8>) -> Bool {
        count >= end.count && dropFirst(count - end.count).elementsEqual(end)
    }

    /// Whether those stand somewhere among them.
    func contains(_ part: some Collection<UInt8>) -> Bool {
        var rest = self[...]
        while rest.count >= part.count {
            if rest.starts(with: part) { return true }
            rest = rest.dropFirst()
        }
        return false
    }
}
