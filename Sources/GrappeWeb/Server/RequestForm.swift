// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import Hummingbird

extension Request {
    /// The parameters after the `?`.
    package var query: FormFields { FormFields(urlEncoded: uri.query ?? "") }

    /// The fields of a posted form (`application/x-www-form-urlencoded`), at most 256 kB.
    ///
    /// Throws 415 for another type of content, 413 for more, 408 where the body does not arrive
    /// within 20 seconds (a client that sends a byte now and then would never be idle).
    func form() async throws -> FormFields {
        let type = (headers[.contentType] ?? "").lowercased().utf8
            .prefix { $0 != 0x3B && $0 != 0x20 }
        guard type.elementsEqual("application/x-www-form-urlencoded".utf8) else {
            throw WebError(.unsupportedMediaType)
        }
        let body = self.body
        let buffer = try await Self.within(.seconds(20)) {
            try await body.collect(upTo: 256 * 1024)
        }
        return FormFields(urlEncoded: String(buffer: buffer))
    }

    /// Throws 408 where the work is not done in time.
    static func within<Value: Sendable>(
        _ limit: Duration, _ work: @escaping @Sendable () async throws -> Value
    ) async throws -> Value {
        try await withThrowingTaskGroup(of: Value.self) { group in
            group.addTask(operation: work)
            group.addTask {
                try await Task.sleep(for: limit)
                throw WebError(.requestTimeout)
            }
            defer { group.cancelAll() }
            guard let first = try await group.next() else { throw CancellationError() }
            return first
        }
    }
}
