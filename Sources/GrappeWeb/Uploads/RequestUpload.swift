// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import HTTPTypes
import Hummingbird
import NIOCore

extension Request {
    /// The fields and files of a posted form (`multipart/form-data`).
    ///
    /// Throws 415 for another type of content, 400 for what is malformed, 413 for more than the
    /// limits allow, 408 where the body does not arrive in time.
    ///
    /// - Parameters:
    ///   - limit: of the whole body, in bytes.
    ///   - patience: how long the body may take; by default 20 seconds, and one for each 64 kB.
    func upload(
        limit: Int, into folder: UploadFolder, patience: Duration? = nil
    ) async throws -> UploadForm {
        let boundary = try multipartBoundary()
        let announced = headers[.contentLength].flatMap { Int($0) } ?? limit
        guard announced <= limit else { throw WebError(.contentTooLarge) }
        let body = self.body
        let patience = patience ?? .seconds(20 + announced / (64 * 1024))
        return try await Self.within(patience) {
            let reader = UploadReader(boundary: boundary, folder: folder)
            var received = 0
            do {
                for try await piece in body {
                    var buffer = piece
                    received += buffer.readableBytes
                    guard received <= limit else { throw WebError(.contentTooLarge) }
                    // However large a piece is: no more than this is copied at once.
                    while let part = buffer.readSlice(length: min(buffer.readableBytes, 1 << 16)),
                        part.readableBytes > 0
                    {
                        try reader.feed(part.readableBytesView)
                    }
                }
                return try reader.finish()
            } catch is MultipartProblem {
                throw WebError(.badRequest, UploadText.malformed)
            }
        }
    }

    /// Throws 415 for a type other than `multipart/form-data`, 400 where its boundary is missing or
    /// none (RFC 2046, 5.1.1).
    private func multipartBoundary() throws -> [UInt8] {
        let type = headers[.contentType] ?? ""
        let start = HeaderParameters.lowercased(type.utf8.prefix(19))
        guard start.utf8.elementsEqual("multipart/form-data".utf8) else {
            throw WebError(.unsupportedMediaType)
        }
        guard let parameters = HeaderParameters(type.utf8),
            parameters.value.utf8.elementsEqual(start.utf8),
            let boundary = parameters["boundary"], (1...70).contains(boundary.count),
            boundary.last != 0x20, boundary.allSatisfy(Self.isBoundary)
        else { throw WebError(.badRequest, UploadText.malformed) }
        return boundary
    }

    private static func isBoundary(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        default: "'()+_,-./:=? ".utf8.contains(byte)
        }
    }
}
