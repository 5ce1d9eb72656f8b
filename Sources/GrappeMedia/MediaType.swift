// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

/// What a kept file is: one of few things that are known to be harmless as they are served.
package enum MediaType: String, Sendable, Hashable, CaseIterable {
    // The values are the endings of the files' names.
    case jpeg = "jpg"
    case pdf, odt, ods, odp, docx, xlsx, pptx

    /// The type as the registry of IANA names it.
    package var contentType: String {
        switch self {
        case .jpeg: "image/jpeg"
        case .pdf: "application/pdf"
        case .odt: Self.openDocument + "text"
        case .ods: Self.openDocument + "spreadsheet"
        case .odp: Self.openDocument + "presentation"
        case .docx: Self.officeDocument + "wordprocessingml.document"
        case .xlsx: Self.officeDocument + "spreadsheetml.sheet"
        case .pptx: Self.officeDocument + "presentationml.presentation"
        }
    }

    /// Whether browsers may show it within a page; everything else is only handed out.
    package var isPicture: Bool { self == .jpeg }

    /// What people call it.
    package var name: String { rawValue.uppercased() }

    /// What a choice of photographs offers.
    package static let acceptedPictures = [".jpg", ".jpeg", ".png", ".webp"]

    /// What a choice of documents offers.
    package static let acceptedDocuments = allCases.filter { !$0.isPicture }.map {
        "." + $0.rawValue
    }

    private static let openDocument = "application/vnd.oasis.opendocument."
    private static let officeDocument = "application/vnd.openxmlformats-officedocument."
}
