// SPDX-License-Identifier: EUPL-1.2

import HTTPTypes
import Hummingbird
import NIOCore

/// Gives pages and data an `ETag` and answers 304 where the reader has them already.
struct ConditionalGet: RouterMiddleware {
    func handle(
        _ request: Request, context: ServerContext,
        next: (Request, ServerContext) async throws -> Response
    ) async throws -> Response {
        var response = try await next(request, context)
        guard request.method == .get || request.method == .head, response.status == .ok else {
            return response
        }
        if response.headers[.eTag] == nil, let bytes = try await response.wholeBody() {
            response.headers[.eTag] = EntityTag.weak(bytes)
            response.body = .init(byteBuffer: bytes)
        }
        guard let tag = response.headers[.eTag],
            let condition = request.headers[.ifNoneMatch], Self.matches(condition, tag)
        else { return response }
        return Self.notModified(response)
    }

    private static func notModified(_ response: Response) -> Response {
        var headers = response.headers
        if let type = headers[.contentType], Compression.isText(type) {
            headers.addVary("Accept-Encoding")
        }
        var answer = Response(status: .notModified, headers: headers)
        for name in [.contentType, .contentLength, .contentEncoding] as [HTTPField.Name] {
            answer.headers[name] = nil
        }
        return answer
    }

    /// Weak comparison with each tag of the list; `*` matches whatever there is.
    private static func matches(_ condition: String, _ tag: String) -> Bool {
        let wanted = opaque(tag[...])
        return condition.split(separator: ",").contains { item in
            let item = item.drop { $0 == " " }.prefix { $0 != " " }
            return item == "*" || opaque(item) == wanted
        }
    }

    private static func opaque(_ tag: Substring) -> Substring {
        tag.utf8.starts(with: "W/".utf8) ? tag.dropFirst(2) : tag
    }
}

extension Response {
    /// The body's bytes where it is in memory with a known length of at most 8 MiB; streams are
    /// left alone.
    func wholeBody() async throws -> ByteBuffer? {
        guard let length = body.contentLength, length > 0, length <= 8 << 20 else { return nil }
        let collected = CollectedBody()
        try await body.write(BodyCollector(into: collected))
        return collected.buffer
    }
}

/// Where a collector leaves what it was given; used within one task only.
private final class CollectedBody {
    var buffer = ByteBuffer()
}

private struct BodyCollector: ResponseBodyWriter {
    private let target: CollectedBody

    init(into target: CollectedBody) { self.target = target }

    mutating func write(_ buffer: ByteBuffer) async throws {
        if target.buffer.readableBytes == 0 {
            target.buffer = buffer
        } else {
            target.buffer.writeImmutableBuffer(buffer)
        }
    }

    consuming func finish(_ trailingHeaders: HTTPFields?) async throws {}
}
