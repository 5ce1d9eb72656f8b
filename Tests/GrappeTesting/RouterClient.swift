// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeWeb
import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import NIOEmbedded

/// Asks a server without a connection: its middleware and routes, and nothing below.
package struct RouterClient: Sendable {
    private let server: WebServer

    package init(_ server: WebServer) { self.server = server }

    package func execute(
        uri: String, method: HTTPRequest.Method, headers: HTTPFields = [:],
        body: ByteBuffer? = nil
    ) async throws -> RouterAnswer {
        var headers = headers
        if let body { headers[.contentLength] = String(body.readableBytes) }
        let request = Request(
            head: HTTPRequest(
                method: method, scheme: "http", authority: "localhost", path: uri,
                headerFields: headers),
            body: Self.stream(body))
        let application = server.application
        var logger = application.logger
        logger[metadataKey: "hb.request.id"] = .stringConvertible(RequestID())
        let context = ServerContext(
            source: ApplicationRequestContextSource(
                channel: NIOAsyncTestingChannel(), logger: logger))
        let response = try await application.responder.respond(to: request, context: context)
        let writer = Writer()
        try await response.body.write(writer)
        return RouterAnswer(head: response.head, body: writer.written.withLock { $0 })
    }

    /// As it comes over a connection: in pieces.
    private static func stream(_ body: ByteBuffer?) -> RequestBody {
        let (pieces, source) = AsyncStream.makeStream(of: ByteBuffer.self)
        var rest = body ?? ByteBuffer()
        while let piece = rest.readSlice(length: min(32 * 1024, rest.readableBytes)),
            piece.readableBytes > 0
        {
            source.yield(piece)
        }
        source.finish()
        return RequestBody(asyncSequence: pieces)
    }

    private struct Writer: ResponseBodyWriter {
        let written = Guarded(ByteBuffer())

        mutating func write(_ buffer: ByteBuffer) async throws {
            written.withLock { _ = $0.writeImmutableBuffer(buffer) }
        }

        consuming func finish(_ trailingHeaders: HTTPFields?) async throws {}
    }
}

package struct RouterAnswer: Sendable {
    package let head: HTTPResponse
    package let body: ByteBuffer

    package var status: HTTPResponse.Status { head.status }
    package var headers: HTTPFields { head.headerFields }
}

extension TestAnswer {
    package init(_ answer: RouterAnswer) {
        let fields = answer.headers.map { ($0.name.canonicalName, $0.value) }
        self.init(
            status: answer.status.code,
            headers: Dictionary(fields, uniquingKeysWith: { first, _ in first }),
            bytes: Array(answer.body.readableBytesView))
    }
}
