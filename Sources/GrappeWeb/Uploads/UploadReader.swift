// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import Hummingbird

/// Gathers what a form with files holds: fields in memory, files on the disk.
final class UploadReader {
    /// Names and values of all text fields together, in bytes, with 64 for each part of the form.
    static let textLimit = 256 * 1024
    static let fileLimit = 20
    private static let partWeight = 64

    private let folder: UploadFolder
    private var parser: MultipartParser
    private var text = 0
    private var fields: [(name: String, value: String)] = []
    private var files: [UploadedFile] = []

    // The part that is being read.
    private var header: MultipartHeader?
    private var value: [UInt8] = []
    private var file: (storage: TemporaryFile, size: Int)?

    init(boundary: [UInt8], folder: UploadFolder) {
        parser = MultipartParser(boundary: boundary)
        self.folder = folder
    }

    /// Takes the next bytes of the body.
    func feed(_ bytes: some Collection<UInt8>) throws {
        try parser.feed(bytes) { [self] event in
            switch event {
            case .part(let header): try begin(header)
            case .bytes(let bytes): try append(bytes)
            case .end: end()
            }
        }
    }

    /// The whole form, once the body has come to its end.
    func finish() throws -> UploadForm {
        try parser.finish()
        return UploadForm(fields: FormFields(fields), files: files)
    }

    private func begin(_ header: MultipartHeader) throws {
        self.header = header
        try count(header.name.utf8.count + Self.partWeight)
    }

    private func append(_ bytes: ArraySlice<UInt8>) throws {
        guard header?.fileName != nil else {
            try count(bytes.count)
            value += bytes
            return
        }
        // No file is made for a part without content: in its field none was chosen.
        if file == nil {
            guard files.count < Self.fileLimit else {
                throw WebError(.contentTooLarge, UploadText.tooManyFiles(Self.fileLimit))
            }
            file = (try TemporaryFile(in: folder), 0)
        }
        try file?.storage.write(bytes)
        file?.size += bytes.count
    }

    private func end() {
        guard let header else { return }
        if header.fileName == nil {
            fields.append((header.name, String(decoding: value, as: UTF8.self).withoutNull))
        } else if let file {
            file.storage.finish()
            files.append(
                UploadedFile(
                    field: header.name, name: FileName.cleaned(header.fileName ?? []),
                    declaredType: header.type, size: file.size, storage: file.storage))
        }
        (self.header, value, file) = (nil, [], nil)
    }

    private func count(_ bytes: Int) throws {
        text += bytes
        guard text <= Self.textLimit else { throw WebError(.contentTooLarge) }
    }
}
