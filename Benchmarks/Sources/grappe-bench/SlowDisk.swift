// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import Foundation

/// The library that slows syncs down, built by the system's C compiler.
struct SlowDisk {
    private let library: String
    private let milliseconds: Double

    init(source: String, milliseconds: Double) throws {
        library = NSTemporaryDirectory() + "/grappe-slow-disk-\(getpid()).so"
        self.milliseconds = milliseconds
        let compiler = Process()
        compiler.executableURL = URL(filePath: "/usr/bin/env")
        compiler.arguments = ["gcc", "-O2", "-shared", "-fPIC", source, "-o", library, "-ldl"]
        try compiler.run()
        compiler.waitUntilExit()
        guard compiler.terminationStatus == 0 else {
            throw ValidationError("gcc could not build \(source)")
        }
    }

    var environment: [String: String] {
        [
            "LD_PRELOAD": library,
            "SLOW_DISK_MICROSECONDS": String(Int((milliseconds * 1000).rounded())),
        ]
    }

    func remove() { try? FileManager.default.removeItem(atPath: library) }
}
