// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import HTTPTypes
import Hummingbird
import HummingbirdCore
import Logging
import NIOCore
import ServiceLifecycle
import UnixSignals

/// The web server: rooms' routes behind one stack of middleware, with limits set.
package struct WebServer: Sendable {
    /// Where it listens, and what it puts up with.
    package struct Settings: Sendable {
        package var host = "127.0.0.1"
        package var port = 8080
        /// A connection that sends nothing for so long is closed (Hummingbird's own default is
        /// never).
        package var idleTimeout: Duration = .seconds(25)
        /// A connection that sends hardly anything of a request's body for so long is closed.
        package var readTimeout: Duration = .seconds(25)
        /// A connection that takes hardly anything of a waiting answer for so long is closed. The
        /// count begins when the system's own buffers are full, some seconds after the request.
        package var writeTimeout: Duration = .seconds(20)
        /// All header fields of a request together, in bytes.
        package var maximumHeaderSize = 16 * 1024
        package var maximumHeaderCount = 100
        package var maximumConnections = 4096
        /// How long requests may take to finish after SIGTERM.
        package var gracefulStop: Duration = .seconds(6)
        /// Knows the people who are signed in; without it nobody is.
        package var identities: (any IdentitySource)?
        /// Opens the measurements; without one they do not exist.
        package var monitoringKey: OperatorKey?
        /// Counts the requests.
        package var metrics: RequestMetrics?
        /// Where the files of forms lie while their request is answered.
        package var uploads = UploadFolder.system

        package init() {}
    }

    package let settings: Settings
    /// Every route with its policy.
    package let table: RouteTable
    package let application: Application<RouterResponder<ServerContext>>
    private let logger: Logger

    package init(
        layout: Layout, rooms: [any Room], settings: Settings = Settings(),
        logger: Logger = Logger(label: "grappe")
    ) {
        (self.settings, self.logger) = (settings, logger)
        let router = Router(
            context: ServerContext.self, options: .autoGenerateHeadEndpoints)
        let table = RouteTable()
        ServerMiddleware.add(
            to: router, layout: layout, table: table, settings: settings)
        Self.addRoutes(of: rooms, layout: layout, to: router, table, settings.uploads)
        self.table = table
        application = Application(
            router: router, server: .http1(configuration: Self.channel(settings)),
            configuration: Self.configuration(settings, logger), logger: logger)
    }

    /// Serves until SIGTERM or SIGINT: then `whenStopping` is called, no connection is accepted any
    /// more and requests under way are finished.
    package func run(
        with services: [any Service] = [], whenStopping: @escaping @Sendable () -> Void = {}
    ) async throws {
        // Services are told in the opposite order, one after the other.
        let last = StopNotice(call: whenStopping)
        var configuration = ServiceGroupConfiguration(
            services: services + [application, last], gracefulShutdownSignals: [.sigterm, .sigint],
            logger: logger)
        configuration.maximumGracefulShutdownDuration = settings.gracefulStop
        try await ServiceGroup(configuration: configuration).run()
    }

    private static func addRoutes(
        of rooms: [any Room], layout: Layout, to router: Router<ServerContext>,
        _ table: RouteTable, _ uploads: UploadFolder
    ) {
        let routes = Routes(
            root: RouteGroup(router.group(), prefix: "", table: table, uploads: uploads),
            pages: RouteGroup(
                router.group(":language", context: SiteContext.self), prefix: "/:language",
                table: table, uploads: uploads),
            table: table)
        routes.root.get("", for: .everyone) { request, _ in
            LanguageNegotiation.redirect(for: request)
        }
        AssetRoutes(assets: layout.site.assets).addRoutes(to: routes)
        for room in rooms { room.addRoutes(to: routes) }
    }

    /// What Hummingbird leaves open is closed here: its idle time-out is off by default and its
    /// header limits are 80 KiB.
    package static func channel(_ settings: Settings) -> HTTP1Channel.Configuration {
        let (send, take) = (TimeAmount(settings.readTimeout), TimeAmount(settings.writeTimeout))
        var configuration = HTTP1Channel.Configuration(
            additionalChannelHandlers: [
                SlowReaderCutoff(limit: take), SlowSenderCutoff(limit: send),
            ],
            idleTimeout: TimeAmount(settings.idleTimeout))
        configuration.httpDecoder = .init(
            maxHeaderFieldSize: settings.maximumHeaderSize,
            maxHeaderListSize: settings.maximumHeaderSize,
            maxHeaderFieldCount: settings.maximumHeaderCount)
        return configuration
    }

    private static func configuration(
        _ settings: Settings, _ logger: Logger
    ) -> ApplicationConfiguration {
        ApplicationConfiguration(
            address: .hostname(settings.host, port: settings.port), serverName: nil,
            availableConnectionsDelegate: MaximumAvailableConnections(
                settings.maximumConnections, logger: logger))
    }
}

/// Tells that the program is about to stop.
private struct StopNotice: Service {
    let call: @Sendable () -> Void

    func run() async throws {
        try? await gracefulShutdown()
        call()
    }
}

extension LanguageNegotiation {
    /// From the root to the front page in the reader's language.
    static func redirect(for request: Request) -> Response {
        let language = language(accepting: request.headers[.acceptLanguage] ?? "")
        return Response(
            status: .found,
            headers: [
                .location: "/" + language.rawValue, .vary: "Accept-Language",
                .cacheControl: "no-cache",
            ])
    }
}
