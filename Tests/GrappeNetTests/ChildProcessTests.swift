// SPDX-License-Identifier: EUPL-1.2

import FoundationEssentials
import Glibc
import GrappeKit
import Testing

@testable import GrappeNet

@Suite("Processes of our own")
struct ChildProcessTests {
    @Test("A child sees the end of its input when it is abandoned")
    func abandoned() async throws {
        let child = try ChildProcess("/usr/bin/env", ["cat"])
        child.abandon()
        #expect(await child.exit() == 0)
    }

    @Test("The other children of a process do not keep its end open")
    func notInherited() async throws {
        let first = try ChildProcess("/usr/bin/env", ["cat"])
        let second = try ChildProcess("/usr/bin/env", ["cat"])
        first.abandon()
        // It would wait for the second to end.
        #expect(await first.exit() == 0)
        second.abandon()
        #expect(await second.exit() == 0)
    }

    @Test("A child has no descriptor of ours")
    func descriptors() async throws {
        // One that is free: other tests have theirs open meanwhile.
        let number = fcntl(2, F_DUPFD, 500)
        try #require(number >= 500)
        defer { close(number) }
        let child = try ChildProcess(
            "/usr/bin/env", ["sh", "-c", "ls /proc/self/fd | grep -x \(number)"])
        #expect(await child.exit() == 1)
    }

    @Test("Exit codes and signals are told apart")
    func codes() async throws {
        #expect(await (try ChildProcess("/usr/bin/env", ["sh", "-c", "exit 7"])).exit() == 7)
        #expect(await (try ChildProcess("/usr/bin/env", ["sh", "-c", "kill -9 $$"])).exit() == -9)
    }

    @Test("A program that is not there is an error")
    func missing() {
        #expect(throws: ChildProcessError.self) { try ChildProcess("/nowhere/program", []) }
    }

    @Test("A postman that ends is followed by another, until nobody needs one")
    func followed() async throws {
        let ends = Guarded(0)
        let keeper = Task {
            await PostmanProcess.keep(program: "/usr/bin/env", arguments: ["false"]) { _ in
                ends.withLock { $0 += 1 }
            }
        }
        while ends.withLock({ $0 }) < 2 { try await Task.sleep(for: .milliseconds(10)) }
        keeper.cancel()
        await keeper.value
        let waits = Task {
            await PostmanProcess.keep(program: "/usr/bin/env", arguments: ["cat"]) { _ in }
        }
        waits.cancel()
        await waits.value
    }

    @Test("A program has no more of our environment than it is to have, and can be ended")
    func environment() async throws {
        let child = try ChildProcess("/bin/cat", [], environment: ["HOME"])
        let path = "/proc/\(child.id)/environ"
        var names: [Substring] = ["?"]
        // Until the program itself has taken the place of the process that began it.
        for _ in 0..<4000 where names.contains("?") {
            try await Task.sleep(for: .milliseconds(5))
            guard
                try FileManager.default.destinationOfSymbolicLink(
                    atPath: "/proc/\(child.id)/exe"
                ).hasSuffix("cat")
            else { continue }
            let text = String(decoding: try Self.read(path), as: UTF8.self)
            names = text.split(separator: "\0").compactMap { $0.split(separator: "=").first }
        }
        #expect(Set(names).subtracting(["HOME", "LD_LIBRARY_PATH"]) == [])
        child.kill()
        #expect(await child.exit() == -SIGKILL)
        child.kill()
    }

    /// The system does not tell how large such a file is.
    private static func read(_ path: String) throws -> ArraySlice<UInt8> {
        var buffer = [UInt8](repeating: 0, count: 65_536)
        let file = open(path, O_RDONLY | O_CLOEXEC)
        defer { close(file) }
        let count = Glibc.read(file, &buffer, buffer.count)
        return buffer[..<(try #require(count >= 0 ? count : nil))]
    }
}
