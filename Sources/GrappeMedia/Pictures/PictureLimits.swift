// SPDX-License-Identifier: EUPL-1.2

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// What a picture may cost.
enum PictureLimits {
    /// Of the file, in megabytes of 2^20 bytes.
    static let megabytes = 15
    /// In pixels.
    static let area = 50_000_000
    /// In pixels of all passes that draw it together; programs make about ten passes.
    static let work = 600_000_000
    /// The longer side of what is kept, in pixels, and of its small version.
    static let (large, small) = (1600, 480)
    /// How long decoding may take by the clock, on a machine with other things to do.
    static let patience: Duration = .seconds(15)

    /// `RLIMIT_NPROC` of Linux, which its C library defines in a way that Swift does not see.
    private static let processes: UInt32 = 6

    /// Takes from this process what decoding does not need, for good: more than a gigabyte of
    /// addresses, more than two seconds of work, any further file or connection, any further
    /// process. Whoever takes over a decoder finds nothing to do with it.
    ///
    /// Returns whether all of it succeeded.
    static func confine() -> Bool {
        let limits: [(UInt32, UInt)] = [
            (UInt32(RLIMIT_AS.rawValue), 1 << 30), (UInt32(RLIMIT_CPU.rawValue), 2),
            (UInt32(RLIMIT_CORE.rawValue), 0), (UInt32(RLIMIT_FSIZE.rawValue), 16 << 20),
            (processes, 0), (UInt32(RLIMIT_NOFILE.rawValue), 0),
        ]
        return limits.allSatisfy { kind, most in
            var limit = rlimit(rlim_cur: most, rlim_max: most)
            return setrlimit(__rlimit_resource_t(kind), &limit) == 0
        }
    }
}
