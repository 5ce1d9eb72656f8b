// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeWeb
import HTTPTypes
import Hummingbird
import NIOCore

/// A browser without scripts: it keeps cookies, the session's among them, and sends forms with the
/// token of the page that it saw last.
package final class TestBrowser: Sendable {
    private struct Memory {
        /// By their names.
        var cookies: [String: String] = [:]
        var token = ""
        var agent = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0"
    }

    private static let session = "__Host-session"

    private let server: WebServer
    private let memory = Guarded(Memory())

    package init(_ server: WebServer) { self.server = server }

    /// What the session's cookie holds now.
    package var cookie: String? {
        get { memory.withLock { $0.cookies[Self.session] } }
        set { memory.withLock { $0.cookies[Self.session] = newValue } }
    }

    @discardableResult
    package func get(_ path: String) async throws -> TestAnswer {
        try await send(.get, path, body: nil)
    }

    /// `fields`: as a form encodes them.
    @discardableResult
    package func post(_ path: String, _ fields: String = "") async throws -> TestAnswer {
        let token = memory.withLock { $0.token }
        let all = "form-token=\(token)" + (fields.isEmpty ? "" : "&" + fields)
        return try await send(.post, path, body: Array(all.utf8))
    }

    /// Sends a form with files.
    @discardableResult
    package func upload(
        _ path: String, _ fields: [(String, String)] = [], files: [SampleFile]
    ) async throws -> TestAnswer {
        let token = memory.withLock { $0.token }
        let body = MultipartBody(fields: [("form-token", token)] + fields, files: files)
        return try await send(.post, path, body: body.bytes, type: MultipartBody.contentType)
    }

    private func send(
        _ method: HTTPRequest.Method, _ path: String, body: [UInt8]?,
        type: String = "application/x-www-form-urlencoded"
    ) async throws -> TestAnswer {
        var headers: HTTPFields = [.origin: TestDirectory.baseURL]
        let memory = memory.withLock { $0 }
        headers[.userAgent] = memory.agent
        let cookies = memory.cookies.map { "\($0)=\($1)" }.sorted().joined(separator: "; ")
        if !cookies.isEmpty { headers[.cookie] = cookies }
        if body != nil { headers[.contentType] = type }
        let answer = try await send(method, path, headers, body)
        remember(answer)
        return answer
    }

    /// Posts as a mail program does, that has no cookie and says nothing of where it comes from.
    package func postBare(
        _ path: String, _ body: String, type: String
    ) async throws -> TestAnswer {
        try await send(.post, path, [.contentType: type], Array(body.utf8))
    }

    private func send(
        _ method: HTTPRequest.Method, _ path: String, _ headers: HTTPFields, _ body: [UInt8]?
    ) async throws -> TestAnswer {
        TestAnswer(
            try await RouterClient(server).execute(
                uri: path, method: method, headers: headers,
                body: body.map { ByteBuffer(bytes: $0) }))
    }

    private func remember(_ answer: TestAnswer) {
        memory.withLock { memory in
            if let set = answer.headers["set-cookie"] {
                let pair = set.prefix { $0 != ";" }.split(
                    separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
                let value = pair.count == 2 && !pair[1].isEmpty ? String(pair[1]) : nil
                memory.cookies[String(pair[0])] = value
            }
            if let token = answer.text.between("name=\"form-token\" value=\"", "\"") {
                memory.token = token
            }
        }
    }
}

extension String {
    /// What stands between the first of one text and the next of another.
    package func between(_ before: String, _ after: String) -> String? {
        guard let start = firstRange(of: before)?.upperBound else { return nil }
        let rest = self[start...]
        guard let end = rest.firstRange(of: after)?.lowerBound else { return nil }
        return String(rest[..<end])
    }
}
