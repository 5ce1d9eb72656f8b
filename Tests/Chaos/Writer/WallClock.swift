// SPDX-License-Identifier: EUPL-1.2

import Glibc
import GrappeKit

extension Instant {
    /// Now, as the machine's clock has it.
    static var wallClock: Instant {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return Instant(milliseconds: Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000)
    }
}

enum ProcessID {
    /// The kernel's number of this process.
    static var own: Int32 { getpid() }
}
