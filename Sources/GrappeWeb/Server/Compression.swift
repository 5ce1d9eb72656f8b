// SPDX-License-Identifier: EUPL-1.2

import HTTPTypes
import Hummingbird
import NIOCore

/// Sends text in gzip to those who take it, from 1 kB on.
struct Compression: RouterMiddleware {
    func handle(
        _ request: Request, context: ServerContext,
        next: (Request, ServerContext) async throws -> Response
    ) async throws -> Response {
        var response = try await next(request, context)
        guard let type = response.headers[.contentType], Self.isText(type),
            response.headers[.contentEncoding] == nil
        else { return response }
        response.headers.addVary("Accept-Encoding")
        guard Self.takesGzip(request.headers), let length = response.body.contentLength,
            length >= 1024, let bytes = try await response.wholeBody()
        else { return response }
        let packed = bytes.readableBytesView.withUnsafeBytes { raw in
            Gzip.compress(raw.assumingMemoryBound(to: UInt8.self), level: 1)
        }
        guard let packed else { return response }
        response.body = .init(byteBuffer: ByteBuffer(bytes: packed))
        response.headers[.contentEncoding] = "gzip"
        return response
    }

    static func takesGzip(_ headers: HTTPFields) -> Bool {
        let accepted = WeightedList(headers[.acceptEncoding] ?? "")
        return (accepted.weight(of: "gzip") ?? 0) > 0
    }

    /// Types that shrink: text of all kinds, JSON, XML, SVG.
    static func isText(_ type: String) -> Bool {
        let essence = type.lowercased().prefix { $0 != ";" }
        return essence.hasPrefix("text/") || essence.hasSuffix("+json")
            || essence.hasSuffix("+xml")
            || ["application/json", "application/xml", "application/javascript"].contains(essence)
    }
}
