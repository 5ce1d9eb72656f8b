// SPDX-License-Identifier: EUPL-1.2

import Dispatch
import FoundationEssentials
import GrappeKit

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Another program that is told by the end of its standard input that we are gone, however that
/// came to pass: the kernel closes whatever a killed process had open.
///
/// It runs in a session of its own, so that what ends ours from a keyboard does not end it.
package final class ChildProcess: Sendable {
    /// The kernel's number of it.
    package let id: Int32
    /// `SOCK_STREAM` and `SOCK_CLOEXEC` of Linux: optimised builds do not see the C library's own
    /// enumeration of them.
    private static let (streamSocket, closeOnExec): (Int32, Int32) = (1, 0o2_000_000)

    private let end: Guarded<Int32?>
    private let hasEnded = Guarded(false)

    /// Starts a program with our standard output and standard error.
    ///
    /// - Parameters:
    ///   - arguments: without the program's own name.
    ///   - name: how the program is called, for lists of processes; `nil` for its path.
    ///   - environment: the names of the variables that it is to have; `nil` for all of ours. Where
    ///     the system finds its libraries (`LD_LIBRARY_PATH`) is told in any case.
    /// - Throws: `ChildProcessError` where it cannot be started.
    package init(
        _ program: String, _ arguments: [String], calledAs name: String? = nil,
        environment: Set<String>? = nil
    ) throws {
        var ends: [Int32] = [-1, -1]
        // No other child may inherit our end, or it would stay open after us; with a pipe, another
        // thread could start one between the pipe's making and its marking.
        let kind = Self.streamSocket | Self.closeOnExec
        guard socketpair(AF_UNIX, kind, 0, &ends) == 0 else {
            throw ChildProcessError(code: errno, program: program)
        }
        defer { Glibc.close(ends[0]) }
        do {
            id = try Self.spawn(
                program, [name ?? program] + arguments, Self.variables(environment),
                input: ends[0])
        } catch {
            Glibc.close(ends[1])
            throw error
        }
        end = Guarded(ends[1])
    }

    deinit { abandon() }

    /// Tells it by the end of its input that nobody needs it any more.
    package func abandon() {
        let open = end.withLock { end in
            defer { end = nil }
            return end
        }
        if let open { Glibc.close(open) }
    }

    /// Waits until it has ended, which has to be done once; its exit code, or the negative number
    /// of the signal that ended it.
    @discardableResult
    package func exit() async -> Int32 {
        await withCheckedContinuation { continuation in
            DispatchQueue(label: "net.child").async { [id, hasEnded] in
                var status: Int32 = 0
                while waitpid(id, &status, 0) < 0, errno == EINTR {}
                hasEnded.withLock { $0 = true }
                let signal = status & 0x7F
                continuation.resume(returning: signal == 0 ? status >> 8 & 0xFF : -signal)
            }
        }
    }

    /// Ends it at once, where its end has not been waited for yet.
    package func kill() {
        hasEnded.withLock { if !$0 { _ = Glibc.kill(id, SIGKILL) } }
    }

    private static func variables(_ names: Set<String>?) -> [String] {
        ProcessInfo.processInfo.environment
            .filter { names?.union(["LD_LIBRARY_PATH"]).contains($0.key) ?? true }
            .map { "\($0.key)=\($0.value)" }
    }

    /// `POSIX_SPAWN_SETSID` of glibc's `spawn.h`, which hides it from Swift.
    private static let newSession: Int16 = 0x80

    private static func spawn(
        _ program: String, _ arguments: [String], _ environment: [String], input: Int32
    ) throws -> Int32 {
        var actions = posix_spawn_file_actions_t()
        var attributes = posix_spawnattr_t()
        // A socket on which we listen would stay taken as long as the child lives. No program of
        // ours is to inherit any, so that they may all be marked.
        for descriptor in 3..<4096 as Range<Int32> { _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC) }
        posix_spawn_file_actions_init(&actions)
        posix_spawnattr_init(&attributes)
        defer {
            posix_spawn_file_actions_destroy(&actions)
            posix_spawnattr_destroy(&attributes)
        }
        posix_spawn_file_actions_adddup2(&actions, input, 0)
        posix_spawnattr_setflags(&attributes, Self.newSession)
        var id: Int32 = 0
        let code = withCStrings(arguments) { arguments in
            withCStrings(environment) { environment in
                posix_spawn(&id, program, &actions, &attributes, arguments, environment)
            }
        }
        guard code == 0 else { throw ChildProcessError(code: code, program: program) }
        return id
    }

    private static func withCStrings<T>(
        _ texts: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> T
    ) -> T {
        let copies = texts.map { strdup($0) }
        defer { for copy in copies { free(copy) } }
        return body(copies + [nil])
    }
}

/// Why a program was not started.
package struct ChildProcessError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The system's `errno`.
    package let code: Int32
    /// What was to be started.
    package let program: String

    /// For the log, in English.
    package var description: String {
        "\(program) cannot be started: \(String(cString: strerror(code)))"
    }
}
