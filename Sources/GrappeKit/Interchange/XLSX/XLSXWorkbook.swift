// SPDX-License-Identifier: EUPL-1.2

/// The sheets of an XLSX file and where their parts are (ECMA-376 part 1, clause 18.2).
struct XLSXWorkbook {
    struct Sheet {
        let name, path: String
        let isHidden: Bool
    }

    private(set) var sheets: [Sheet] = []
    /// Whether day 0 is 1904-01-01.
    private(set) var startsIn1904 = false
    let sharedStringsPath, stylesPath: String?
    let archive: ZipArchive

    init(_ archive: ZipArchive) throws {
        self.archive = archive
        guard let path = try Self.path(in: archive), let entry = archive.entry(path) else {
            throw InterchangeError(XLSXText.noWorkbook)
        }
        let parts = try XLSXRelationships(of: path, in: archive)
        sharedStringsPath = parts.path(kind: "sharedStrings")
        stylesPath = parts.path(kind: "styles")
        var scanner = try XMLScanner(archive.source(of: entry))
        while let event = try scanner.next() {
            guard case .start(let name, let attributes) = event else { continue }
            if name == "workbookPr" {
                startsIn1904 = ["1", "true", "on"].contains(attributes["date1904"] ?? "")
            } else if name == "sheet", let id = attributes[local: "id"],
                let path = parts.path(id: id)
            {
                let isHidden = ["hidden", "veryHidden"].contains(attributes["state"] ?? "")
                sheets.append(
                    Sheet(name: attributes["name"] ?? "", path: path, isHidden: isHidden))
            }
        }
    }

    /// Where the workbook's part is; `nil` if the archive is no XLSX file.
    static func path(in archive: ZipArchive) throws -> String? {
        try XLSXRelationships(of: "", in: archive).path(kind: "officeDocument")
    }

    /// The sheet of that name, or the first that is not hidden.
    func sheet(_ name: String?) throws -> Sheet {
        let found = sheets.first { name == nil ? !$0.isHidden : $0.name == name }
        guard let found else { throw InterchangeError(field: name, XLSXText.noSheet) }
        return found
    }
}
