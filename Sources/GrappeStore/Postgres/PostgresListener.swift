// SPDX-License-Identifier: EUPL-1.2

import CPostgres
import Dispatch
import GrappeKit

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Hears from other nodes that the change log has grown (`LISTEN`), and begins again where the
/// connection is lost.
final class PostgresListener: @unchecked Sendable {
    static let channel = "grappe_change"
    private static let pause = DispatchTimeInterval.seconds(1)

    private let address: PostgresAddress
    private let heard: @Sendable (Int64) -> Void
    private let connected: @Sendable () -> Void
    /// All that follows is used here only.
    private let queue = DispatchQueue(label: "store.listener")
    private var source: (any DispatchSourceRead)?
    private var isStopped = false

    /// - Parameters:
    ///   - heard: a number of the change log that was committed.
    ///   - connected: it listens, from now on; what was told before is not known.
    init(
        _ address: PostgresAddress, heard: @escaping @Sendable (Int64) -> Void,
        connected: @escaping @Sendable () -> Void
    ) {
        (self.address, self.heard, self.connected) = (address, heard, connected)
        queue.async { self.connect() }
    }

    func stop() {
        queue.async {
            self.isStopped = true
            self.source?.cancel()
        }
    }

    private func connect() {
        guard !isStopped else { return }
        do {
            let connection = try PostgresConnection(address, settings: [])
            try connection.define("LISTEN \(Self.channel)")
            // A descriptor of its own: libpq closes the other as soon as it sees the end.
            let descriptor = dup(connection.socket)
            let source = DispatchSource.makeReadSource(fileDescriptor: descriptor, queue: queue)
            source.setEventHandler { self.hear(connection) }
            source.setCancelHandler {
                close(descriptor)
                self.reconnect()
            }
            source.activate()
            self.source = source
            connected()
            hear(connection)
        } catch {
            reconnect()
        }
    }

    private func hear(_ connection: PostgresConnection) {
        guard let payloads = connection.notifications() else {
            source?.cancel()
            return
        }
        for payload in payloads { Int64(payload).map(heard) }
    }

    private func reconnect() {
        source = nil
        guard !isStopped else { return }
        queue.asyncAfter(deadline: .now() + Self.pause) { self.connect() }
    }
}
