// SPDX-License-Identifier: EUPL-1.2

import CCurl
import Dispatch
import GrappeKit

/// Asks other sites over HTTPS: certificates verified, no redirect followed, no cookie kept, a
/// limit on bytes and time, and no way to this machine or a private network unless it was allowed.
///
/// Whether an address may be asked is decided for the very connection that is made, after the name
/// was resolved; a name that resolves to another address a moment later gains nothing.
package final class HTTPFetch: Sendable {
    /// Where requests may go.
    package enum Reach: Sendable, Hashable {
        /// The internet, by https.
        case `public`
        /// Also private networks and this machine, and this machine by http too: for sites that an
        /// operator has named, and for tests.
        case anywhere
    }

    private let reach: Reach
    private let authorities: String?
    private let lanes: [DispatchQueue]
    private let next = Guarded(0)

    /// - Parameters:
    ///   - authorities: the file of authorities whose certificates count, instead of the system's.
    ///   - width: how many requests run at the same time.
    package init(reach: Reach = .public, authorities: String? = nil, width: Int = 2) {
        (self.reach, self.authorities) = (reach, authorities)
        lanes = (0..<max(1, width)).map { DispatchQueue(label: "net.fetch-\($0)") }
    }

    /// Sends a request and waits for the whole answer, whatever its status.
    ///
    /// - Throws: `FetchError`.
    package func response(to request: FetchRequest) async throws -> FetchResponse {
        let lane = next.withLock { next in
            next = (next + 1) % lanes.count
            return lanes[next]
        }
        return try await withCheckedThrowingContinuation { continuation in
            lane.async { continuation.resume(with: Result { try self.perform(request) }) }
        }
    }

    private func perform(_ request: FetchRequest) throws -> FetchResponse {
        guard let url = ServiceURL(request.url), url.user == nil, url.password == nil,
            url.scheme == "https" || url.scheme == "http" && reach == .anywhere && url.isLoopback
        else { throw FetchError.url }
        guard request.areHeadersFit else { throw FetchError.header }
        let transfer = Transfer(
            upload: request.body ?? [], bodyLimit: request.limit,
            mayConnect: { [reach] in reach == .anywhere || $0.isPublic })
        do {
            let handle = try CurlHandle()
            try prepare(handle, request, protocols: url.scheme)
            try handle.perform(transfer)
            return FetchResponse(
                status: handle.status, headers: FetchResponse.headers(in: transfer.lines),
                body: transfer.body)
        } catch let error as CurlError {
            if transfer.refused != nil { throw FetchError.notPublic }
            if transfer.isBodyTooLong { throw FetchError.tooLong }
            if error.is(CURLE_OPERATION_TIMEDOUT) { throw FetchError.timedOut }
            throw FetchError.failed(error)
        }
    }

    private func prepare(
        _ handle: CurlHandle, _ request: FetchRequest, protocols: String
    ) throws {
        let whole = Int(request.timeout / .milliseconds(1))
        try handle.begin(
            protocols: protocols, time: TransferTime(connect: min(10_000, whole), whole: whole))
        try handle.set(CURLOPT_URL, request.url)
        try handle.set(CURLOPT_FOLLOWLOCATION, 0)
        // What the server sends is what is counted: nothing is inflated.
        try handle.set(CURLOPT_HTTP_CONTENT_DECODING, 0)
        if let authorities { try handle.set(CURLOPT_CAINFO, authorities) }
        if let body = request.body {
            try handle.set(CURLOPT_POST, 1)
            try handle.set(CURLOPT_POSTFIELDSIZE_LARGE, size: body.count)
        }
        // Without `Expect`, for which libcurl would wait a second.
        let headers = request.headers.map { "\($0.name): \($0.value)" } + ["Expect:"]
        try handle.set(CURLOPT_HTTPHEADER, list: headers)
    }
}
