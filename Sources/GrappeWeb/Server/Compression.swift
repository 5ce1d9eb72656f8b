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
        let response = try await next(request, context)
        return try await Self.packed(response, takesGzip: Self.takesGzip(request.headers))
    }

    static func packed(_ response: Response, takesGzip: Bool) async throws -> Response {
        guard let type = response.headers[.contentType], isText(type),
            response.headers[.contentEncoding] == nil
        else { return response }
        var response = response
        response.headers.addVary("Accept-Encoding")
        guard takesGzip, let length = response.body.contentLength,
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
        guard let field = headers[.acceptEncoding] else { return false }
        let accepted = WeightedList(field)
        return (accepted.weight(of: "gzip") ?? 0) > 0
    }

    /// Types that shrink: text of all kinds, JSON, XML, SVG.
    static func isText(_ type: String) -> Bool {
        if type.utf8.starts(with: "text/".utf8) { return true }
        let essence = type.utf8.prefix { $0 != 0x3B }.map {
            (0x41...0x5A).contains($0) ? $0 | 0x20 : $0
        }
        return essence.starts(with: "text/".utf8)
            || ["+json", "+xml"].contains {
                essence.suffix($0.utf8.count).elementsEqual($0.utf8)
            }
            || ["application/json", "application/xml", "application/javascript"].contains {
                essence.elementsEqual($0.utf8)
            }
    }
}
