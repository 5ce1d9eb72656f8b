// SPDX-License-Identifier: EUPL-1.2

import Glibc

/// Times in seconds.
enum Clock {
    static func wall() -> Double { read(CLOCK_MONOTONIC) }
    static func threadCPU() -> Double { read(CLOCK_THREAD_CPUTIME_ID) }
    static func processCPU() -> Double { read(CLOCK_PROCESS_CPUTIME_ID) }

    private static func read(_ clock: clockid_t) -> Double {
        var time = timespec()
        clock_gettime(clock, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
    }
}

/// What the process holds in memory.
enum ResidentMemory {
    /// Gives freed memory back to the system. The module of the C library lacks `malloc_trim`.
    static func trim() {
        typealias Trim = @convention(c) (Int) -> Int32
        guard let symbol = dlsym(nil, "malloc_trim") else { return }
        _ = unsafeBitCast(symbol, to: Trim.self)(0)
    }

    static func megabytes() -> Double {
        guard let file = fopen("/proc/self/statm", "r") else { return 0 }
        defer { fclose(file) }
        var line = [CChar](repeating: 0, count: 256)
        guard fgets(&line, Int32(line.count), file) != nil else { return 0 }
        let text = String(decoding: line.prefix { $0 != 0 }.map(UInt8.init), as: UTF8.self)
        let pages = text.split(separator: " ").dropFirst().first.flatMap { Double($0) } ?? 0
        return pages * Double(sysconf(Int32(_SC_PAGESIZE))) / 1_048_576
    }
}

/// A file read line by line through one buffer.
final class LineReader {
    private let file: UnsafeMutablePointer<FILE>
    private var line: UnsafeMutablePointer<CChar>?
    private var capacity = 0

    struct Unreadable: Error, CustomStringConvertible {
        let description: String
    }

    init(_ path: String) throws {
        guard let file = fopen(path, "r") else { throw Unreadable(description: "\(path): no file") }
        self.file = file
    }

    deinit {
        fclose(file)
        free(line)
    }

    /// The next line without its end, valid until the next call; nil at the end.
    func next() -> UnsafeBufferPointer<UInt8>? {
        var count = getline(&line, &capacity, file)
        guard count >= 0, let line else { return nil }
        if count > 0, line[count - 1] == 0x0A { count -= 1 }
        return line.withMemoryRebound(to: UInt8.self, capacity: count) {
            UnsafeBufferPointer(start: UnsafePointer($0), count: count)
        }
    }
}
