// SPDX-License-Identifier: EUPL-1.2

import Glibc

/// The CPU time of this process since the clock was made.
struct CPUClock {
    private let start = CPUClock.now

    var seconds: Double { Self.now - start }

    private static var now: Double {
        var time = timespec()
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}
