// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import Foundation

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// A site of invented organisations in a process of its own.
final class LoadedSite {
    let organisations: Int
    private let program: URL
    private let environment: [String: String]
    private let port: Int
    private var server: Process?

    var base: String { "http://127.0.0.1:\(port)" }

    init(program: URL, publicFolder: String, folder: URL, organisations: Int, port: Int) {
        (self.program, self.organisations, self.port) = (program, organisations, port)
        let own = [
            "GRAPPE_DATABASE": "sqlite:\(folder.path())/\(organisations).db",
            "GRAPPE_PORT": String(port), "GRAPPE_PUBLIC": publicFolder,
            "GRAPPE_URL": "http://127.0.0.1:\(port)",
        ]
        environment = ProcessInfo.processInfo.environment.merging(own) { $1 }
    }

    /// Makes the database and waits until the site answers.
    func start() async throws {
        let loading = try launch([
            "demo", "--load-only", "--organisations", String(organisations),
        ])
        loading.waitUntilExit()
        guard loading.terminationStatus == 0 else {
            throw ValidationError("the database could not be made")
        }
        try await serve()
    }

    /// Serves the database that `start` has made.
    func serve() async throws {
        let server = try launch(["serve"])
        self.server = server
        while server.isRunning {
            if (try? await get("/health/live")) != nil { return }
            try await Task.sleep(for: .milliseconds(200))
        }
        throw ValidationError("the site ended before it answered")
    }

    func stop() {
        server?.terminate()
        server?.waitUntilExit()
    }

    /// The addresses of all organisations.
    func slugs() async throws -> [String] {
        struct Labels: Decodable { let slugs: [String] }
        let data = try await get("/fr/organisations/points.json?part=labels")
        return try JSONDecoder().decode(Labels.self, from: data).slugs
    }

    /// Seconds of processor time, user and system, that the server has used.
    func processorTime() throws -> Double {
        let pid = server?.processIdentifier ?? 0
        let stat = try String(contentsOfFile: "/proc/\(pid)/stat", encoding: .utf8)
        // After the name in brackets: state, …, utime and stime as fields 12 and 13 (proc(5)).
        let fields = stat.split(separator: ") ").last?.split(separator: " ") ?? []
        guard fields.count > 13, let user = Double(fields[11]), let system = Double(fields[12])
        else { throw ValidationError("the processor time of \(pid) cannot be read") }
        return (user + system) / Double(sysconf(Int32(_SC_CLK_TCK)))
    }

    func get(_ path: String, cookie: String? = nil) async throws -> Data {
        guard let url = URL(string: base + path) else { throw ValidationError("\(path)") }
        var request = URLRequest(url: url)
        if let cookie { request.setValue(cookie, forHTTPHeaderField: "Cookie") }
        return try await URLSession.shared.data(for: request).0
    }

    /// What a command of the program prints.
    func output(_ arguments: [String]) throws -> String {
        let pipe = Pipe()
        let process = try launch(arguments, output: pipe)
        let bytes = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else {
            throw ValidationError("\(arguments.joined(separator: " ")) failed")
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private func launch(_ arguments: [String], output: Pipe? = nil) throws -> Process {
        let process = Process()
        (process.executableURL, process.arguments) = (program, arguments)
        process.environment = environment
        process.standardError = FileHandle.nullDevice
        if let output { process.standardOutput = output }
        try process.run()
        return process
    }
}
