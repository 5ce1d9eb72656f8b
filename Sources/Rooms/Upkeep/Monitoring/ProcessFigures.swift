// SPDX-License-Identifier: EUPL-1.2

import FoundationEssentials
import Glibc
import GrappeKit

/// What the operating system says of this process, under the names that Prometheus' own libraries
/// use (https://prometheus.io/docs/instrumenting/writing_clientlibs/#process-metrics).
enum ProcessFigures {
    static func families(started: Instant) -> [MetricFamily] {
        [
            MetricFamily(
                "process_cpu_seconds_total", .counter, "Processor time, user and system.", seconds),
            MetricFamily("process_resident_memory_bytes", .gauge, "Memory in use.", memory),
            MetricFamily("process_open_fds", .gauge, "Open file descriptors.", descriptors),
            MetricFamily("process_max_fds", .gauge, "How many may be open.", mostDescriptors),
            MetricFamily(
                "process_start_time_seconds", .gauge, "When the program began.",
                Double(started.milliseconds) / 1000),
        ]
    }

    static var seconds: Double {
        var usage = rusage()
        guard getrusage(RUSAGE_SELF.rawValue, &usage) == 0 else { return 0 }
        return seconds(usage.ru_utime) + seconds(usage.ru_stime)
    }

    private static func seconds(_ time: timeval) -> Double {
        Double(time.tv_sec) + Double(time.tv_usec) / 1_000_000
    }

    /// The second number of `statm` counts pages (proc(5)).
    static var memory: Int {
        guard let file = FileManager.default.contents(atPath: "/proc/self/statm") else { return 0 }
        let numbers = String(decoding: file, as: UTF8.self).split(separator: " ")
        let pages = numbers.count > 1 ? Int(numbers[1]) ?? 0 : 0
        return pages * Int(sysconf(Int32(_SC_PAGESIZE)))
    }

    static var descriptors: Int {
        (try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").count) ?? 0
    }

    private static var mostDescriptors: Int {
        var limit = rlimit()
        guard getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else { return 0 }
        return Int(clamping: limit.rlim_cur)
    }

    /// Bytes that are free where the file or folder lies; `nil` where that cannot be said.
    static func free(at path: String) -> Int? {
        var status = statvfs()
        guard statvfs(path, &status) == 0 else { return nil }
        return Int(clamping: status.f_bavail) * Int(clamping: status.f_frsize)
    }
}
