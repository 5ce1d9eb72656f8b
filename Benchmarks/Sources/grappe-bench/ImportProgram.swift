// SPDX-License-Identifier: EUPL-1.2

import FoundationEssentials
import Glibc

/// Runs the `grappe` program on a database in a folder and tells what that took.
struct ImportProgram {
    let path: String
    let folder: String

    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    func run(_ arguments: [String]) throws -> ImportMeasure {
        let output = folder + "/output.json"
        let environment = ["GRAPPE_DATABASE=sqlite://\(folder)/grappe.db", "LANG=C.UTF-8"]
        let begin = ContinuousClock.now
        let process = try spawn([path] + arguments, environment, output: output)
        var status: Int32 = 0
        var usage = rusage()
        wait4(process, &status, 0, &usage)
        let wall = ContinuousClock.now - begin
        guard status == 0 else {
            throw Failure(description: "\(arguments.joined(separator: " ")): status \(status)")
        }
        return ImportMeasure(
            wall: Double(wall.components.seconds) + Double(wall.components.attoseconds) / 1e18,
            user: Self.seconds(usage.ru_utime), system: Self.seconds(usage.ru_stime),
            peakKilobytes: usage.ru_maxrss, output: try Data(contentsOf: URL(filePath: output)))
    }

    private func spawn(
        _ arguments: [String], _ environment: [String], output: String
    ) throws -> pid_t {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        let flags = O_WRONLY | O_CREAT | O_TRUNC
        posix_spawn_file_actions_addopen(&actions, 1, output, flags, 0o600)
        posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
        var process: pid_t = 0
        let words = arguments.map { strdup($0) } + [nil]
        let settings = environment.map { strdup($0) } + [nil]
        defer { (words + settings).forEach { free($0) } }
        let code = posix_spawn(&process, path, &actions, nil, words, settings)
        guard code == 0 else { throw Failure(description: "\(path) does not start (\(code))") }
        return process
    }

    private static func seconds(_ time: timeval) -> Double {
        Double(time.tv_sec) + Double(time.tv_usec) / 1e6
    }
}

/// What one run took, and what it printed.
struct ImportMeasure {
    let wall, user, system: Double
    let peakKilobytes: Int
    let output: Data

    struct Summary: Codable {
        var read, created, updated, unchanged, rejected, flagged, duplicates: Int?
        var importID: String?

        private enum CodingKeys: String, CodingKey {
            case read, created, updated, unchanged, rejected, flagged, duplicates
            case importID = "import"
        }
    }

    private struct Line: Codable {
        let step: String
        let rows: Int
        let wallSeconds, userSeconds, systemSeconds, peakMegabytes: Double
        let summary: Summary?
    }

    func summary() throws -> Summary { try JSONDecoder().decode(Summary.self, from: output) }

    func line(_ step: String, rows: Int) throws -> String {
        func rounded(_ value: Double) -> Double { (value * 10).rounded() / 10 }
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        let line = Line(
            step: step, rows: rows, wallSeconds: rounded(wall), userSeconds: rounded(user),
            systemSeconds: rounded(system), peakMegabytes: rounded(Double(peakKilobytes) / 1024),
            summary: try? summary())
        return String(decoding: try encoder.encode(line), as: UTF8.self)
    }
}
