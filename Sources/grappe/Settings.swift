// SPDX-License-Identifier: EUPL-1.2

import Accounts
import Configuration
import FoundationEssentials
import GrappeCredentials
import GrappeNet
import GrappeStore
import GrappeWeb
import Logging
import SystemPackage
import Upkeep

/// The operator's settings, read once and passed on as values. docs/operations.md lists them, and a
/// test compares the two.
struct Settings: Sendable {
    let database: DatabaseAddress
    let host: String
    let port: Int
    /// The address under which readers reach the site, without a trailing slash.
    let url: String
    let name: String
    let tiles: String?
    /// The folder of styles and scripts.
    let publicFolder: String
    /// How many bytes of finished pages to keep in memory.
    let pageCache: Int
    /// The folder of the files that people send.
    let files: String
    /// Where the search is kept between two runs.
    let searchFile: String?
    /// Where backups go every night, and how many are kept.
    let backups: BackupPlan?
    /// Opens the measurements.
    let metricsKey: OperatorKey?
    /// Seals what the database must not tell.
    var secret: OperatorSecret?
    /// The other sites at which people may prove who they are.
    let providers: [IdentityProvider]
    /// Where mail goes; without it letters wait in the database.
    let mail: MailSettings?

    /// Environment first, then the file.
    static func read(defaultDatabase: String = "sqlite:grappe.db") async throws -> Settings {
        let environment = EnvironmentVariablesProvider()
        let file = ConfigReader(provider: environment).string(forKey: "grappe.config")
        var providers: [any ConfigProvider] = [environment]
        if let file {
            providers.append(try await FileProvider<JSONSnapshot>(filePath: FilePath(file)))
        }
        return try Settings(
            ConfigReader(providers: providers).scoped(to: "grappe"), defaultDatabase)
    }

    /// `GRAPPE_DATABASE`, `GRAPPE_HOST`, `GRAPPE_PORT`, `GRAPPE_URL`, `GRAPPE_NAME`,
    /// `GRAPPE_TILES`, `GRAPPE_PUBLIC`, `GRAPPE_PAGES`, `GRAPPE_SEARCH`, `GRAPPE_FILES`,
    /// `GRAPPE_BACKUPS`, `GRAPPE_BACKUPS_KEPT`, `GRAPPE_METRICS`, `GRAPPE_MAIL`,
    /// `GRAPPE_MAIL_FROM`, `GRAPPE_SECRET`, `GRAPPE_OPENID`.
    init(_ reader: ConfigReader, _ defaultDatabase: String) throws {
        database = try DatabaseAddress.parse(
            reader.string(forKey: "database", default: defaultDatabase))
        host = reader.string(forKey: "host", default: "127.0.0.1")
        port = try Self.port(reader)
        url = reader.string(forKey: "url", default: "http://localhost:\(port)")
        name = reader.string(forKey: "name", default: "Grappe")
        tiles = reader.string(forKey: "tiles")
        publicFolder = try Self.publicFolder(reader.string(forKey: "public"))
        let metrics = reader.string(forKey: "metrics", isSecret: true)
        metricsKey = metrics == "off" ? nil : try Self.key(metrics, "GRAPPE_METRICS")
        mail = try Self.mail(reader)
        secret = try Self.secret(reader.string(forKey: "secret", isSecret: true))
        providers = try Self.providers(reader.string(forKey: "openid"))
        backups = try Self.backups(reader)
        if backups != nil, case .postgres = database {
            throw CommandFailure(
                "GRAPPE_BACKUPS is for SQLite; docs/operations.md says how PostgreSQL is backed up")
        }
        pageCache = try Self.pageCache(reader)
        searchFile = Self.searchFile(reader.string(forKey: "search"), database)
        files = reader.string(forKey: "files") ?? Self.files(database)
    }

    /// The file named, none for `none`, else one beside the database where that is a file.
    private static func searchFile(_ named: String?, _ database: DatabaseAddress) -> String? {
        if named == "none" { return nil }
        guard named == nil, case .sqlite(let path) = database else { return named }
        return path + ".search"
    }

    /// Beside the database where that is a file.
    private static func files(_ database: DatabaseAddress) -> String {
        if case .sqlite(let path) = database { return path + ".files" }
        return "grappe.files"
    }

    /// No key closes what it opens; one that can be guessed stops the program.
    private static func key(_ text: String?, _ setting: String) throws -> OperatorKey? {
        guard let text, !text.isEmpty else { return nil }
        guard let key = OperatorKey(text) else {
            throw CommandFailure("\(setting) is too short; give 16 characters or more")
        }
        return key
    }

    private static func secret(_ text: String?) throws -> OperatorSecret? {
        guard let text, !text.isEmpty else { return nil }
        do { return try OperatorSecret(text) } catch {
            throw CommandFailure("GRAPPE_SECRET: \(error)")
        }
    }

    /// The list is a file of its own, because it holds secrets.
    private static func providers(_ path: String?) throws -> [IdentityProvider] {
        guard let path, !path.isEmpty else { return [] }
        guard let file = FileManager.default.contents(atPath: path) else {
            throw CommandFailure("GRAPPE_OPENID: the file \(path) cannot be read")
        }
        do { return try IdentityProviderFile.providers(Array(file)) } catch {
            throw CommandFailure("GRAPPE_OPENID: \(error)")
        }
    }

    private static func mail(_ reader: ConfigReader) throws -> MailSettings? {
        guard let url = reader.string(forKey: "mail", isSecret: true), !url.isEmpty else {
            return nil
        }
        guard let from = reader.string(forKey: "mail.from") else {
            throw CommandFailure("GRAPPE_MAIL_FROM is missing: mails need a sender")
        }
        do { return try MailSettings(url: url, from: from) } catch {
            throw CommandFailure("GRAPPE_MAIL or GRAPPE_MAIL_FROM: \(error)")
        }
    }

    private static func backups(_ reader: ConfigReader) throws -> BackupPlan? {
        let kept =
            reader.string(forKey: "backups-kept")
            ?? String(reader.int(forKey: "backups-kept", default: 14))
        guard let count = Int(kept), (1...10_000).contains(count) else {
            throw CommandFailure("GRAPPE_BACKUPS_KEPT is \(kept); it is a number from 1 on")
        }
        guard let folder = reader.string(forKey: "backups"), !folder.isEmpty, folder != "none"
        else { return nil }
        return BackupPlan(folder: folder, kept: count)
    }

    /// Given in megabytes.
    private static func pageCache(_ reader: ConfigReader) throws -> Int {
        let text =
            reader.string(forKey: "pages") ?? String(reader.int(forKey: "pages", default: 64))
        guard let megabytes = Int(text), (0...65_536).contains(megabytes) else {
            throw CommandFailure("GRAPPE_PAGES is \(text); it is a number of megabytes, 0 for none")
        }
        return megabytes << 20
    }

    /// What is no number is told, not taken for 8080.
    private static func port(_ reader: ConfigReader) throws -> Int {
        // From the environment it comes as text, from a file as a number.
        let text =
            reader.string(forKey: "port") ?? String(reader.int(forKey: "port", default: 8080))
        guard let port = Int(text), (0...65_535).contains(port) else {
            throw CommandFailure("GRAPPE_PORT is \(text); a port is a number from 0 to 65535")
        }
        return port
    }

    /// The folder named, else `Public` beside the working directory or beside the program.
    private static func publicFolder(_ named: String?) throws -> String {
        let program = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
        let candidates =
            named.map { [$0] }
            ?? ["Public", program.path() + "/Public", program.path() + "/../../../Public"]
        guard let found = candidates.first(where: { FileManager.default.fileExists(atPath: $0) })
        else {
            throw CommandFailure(
                "the folder of styles and scripts is not at \(candidates[0]); "
                    + "set GRAPPE_PUBLIC to where it is")
        }
        return found
    }
}

/// A reason for the person at the command line; the program ends with code 1.
struct CommandFailure: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }
}
