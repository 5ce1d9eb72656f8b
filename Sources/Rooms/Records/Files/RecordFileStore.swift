// SPDX-License-Identifier: EUPL-1.2

import Directory
import GrappeKit
import GrappeMedia
import GrappeStore

// All SQL of photographs and documents.

extension Session {
    /// An organisation's photographs and then its documents, in their order.
    func recordFiles(of organisation: ID<Organisation>) throws -> [RecordFile] {
        try recordFiles(where: "organisation = \(organisation)")
    }

    func recordFile(
        _ id: ID<RecordFile>, of organisation: ID<Organisation>
    ) throws -> RecordFile? {
        try recordFiles(where: "id = \(id) AND organisation = \(organisation)").first
    }

    /// A file that is shown to everybody, by the name of one of its versions.
    func publicFile(_ name: StoredName) throws -> RecordFile? {
        try recordFiles(where: "name = \(name.string) OR small = \(name.string)").first
    }

    /// All names that have to stay.
    func recordFileNames() throws -> Set<StoredName> {
        let names = try rows("SELECT name, small FROM record_file").flatMap { row in
            [try row.text(0), try row.textOrNil(1)].compactMap { $0 }
        }
        return Set(names.compactMap { StoredName($0) })
    }

    private func recordFiles(where condition: SQL) throws -> [RecordFile] {
        try rows(
            """
            SELECT id, organisation, kind, name, small, width, height, size, original,
                text_fr, text_de, text_lb, text_en
            FROM record_file WHERE \(condition) ORDER BY kind DESC, place, id
            """
        ).compactMap { try RecordFile(row: $0) }
    }
}

extension WriteSession {
    func insert(_ file: RecordFile, place: Int, at now: Instant) throws {
        let texts = file.columns
        try run(
            """
            INSERT INTO record_file (id, organisation, kind, place, name, small, width, height,
                size, original, text_fr, text_de, text_lb, text_en, added)
            VALUES (\(file.id), \(file.organisation), \(file.kind.rawValue), \(place),
                \(file.name.string), \(file.small?.string), \(file.width), \(file.height),
                \(file.size), \(texts.original), \(texts.fr), \(texts.de), \(texts.lb),
                \(texts.en), \(now))
            """)
    }

    func updateTexts(of file: RecordFile) throws {
        let texts = file.columns
        try run(
            """
            UPDATE record_file SET original = \(texts.original), text_fr = \(texts.fr),
                text_de = \(texts.de), text_lb = \(texts.lb), text_en = \(texts.en)
            WHERE id = \(file.id)
            """)
    }

    func setPlace(_ place: Int, of file: ID<RecordFile>) throws {
        try run("UPDATE record_file SET place = \(place) WHERE id = \(file)")
    }

    func delete(_ file: ID<RecordFile>) throws {
        try run("DELETE FROM record_file WHERE id = \(file)")
    }
}

extension RecordFile {
    /// `nil` where the names are not ours: then it cannot be shown.
    fileprivate init?(row: Row) throws {
        guard let name = StoredName(try row.text(3)) else { return nil }
        let original = try row.text(8)
        let all = try zip([Language.fr, .de, .lb, .en], 9...12).map {
            Translated<String>.Version(try row.text($1), in: $0.tag)
        }.filter { !$0.value.isEmpty }
        let first = all.filter { $0.language.string.utf8.elementsEqual(original.utf8) }
        self.init(
            id: try row.id(0), organisation: try row.id(1), kind: try row.choice(2), name: name,
            small: try row.textOrNil(4).flatMap { StoredName($0) }, width: try row.int(5),
            height: try row.int(6), size: try row.int(7),
            texts: Translated(first + all.filter { !first.contains($0) }))
    }

    fileprivate var columns: (original: String, fr: String, de: String, lb: String, en: String) {
        func text(_ language: Language) -> String {
            texts.versions.first { $0.language == language.tag }?.value ?? ""
        }
        let original = texts.original?.language ?? Language.fr.tag
        return (original.string, text(.fr), text(.de), text(.lb), text(.en))
    }
}
