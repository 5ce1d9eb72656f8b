// SPDX-License-Identifier: EUPL-1.2

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A value that threads use one after the other.
///
/// In place of `Synchronization.Mutex`, which on Linux makes its own lock out of futexes that
/// ThreadSanitizer cannot see: it then reports each use as a race, and true ones would drown.
package final class Guarded<Value: Sendable>: @unchecked Sendable {
    private var value: Value
    private let mutex: UnsafeMutablePointer<pthread_mutex_t>

    package init(_ value: Value) {
        self.value = value
        mutex = .allocate(capacity: 1)
        mutex.initialize(to: pthread_mutex_t())
        pthread_mutex_init(mutex, nil)
    }

    deinit {
        pthread_mutex_destroy(mutex)
        mutex.deallocate()
    }

    /// Runs `body` while no other thread does; not to be nested.
    package func withLock<Result>(_ body: (inout Value) throws -> Result) rethrows -> Result {
        pthread_mutex_lock(mutex)
        defer { pthread_mutex_unlock(mutex) }
        return try body(&value)
    }
}
