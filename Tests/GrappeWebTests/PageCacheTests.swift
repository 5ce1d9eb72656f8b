// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeTesting
import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import Synchronization
import Testing

@testable import GrappeWeb

@Suite("Finished pages are kept")
struct PageCacheTests {
    /// Pages that tell how often they were made.
    private final class CountingSite: Room {
        let pages: PageCache
        let version = Atomic(1)
        let made = Atomic(0)
        let day = Guarded(CalendarDate(Instant(milliseconds: 1_795_248_000_000)))

        init(capacity: Int = 1 << 20) {
            let time = SharedTime()
            pages = PageCache(capacity: capacity, now: { time.value })
            self.time = time
        }

        private let time: SharedTime

        func wait(_ duration: Duration) { time.add(duration) }

        func addRoutes(to routes: Routes) {
            routes.pages.get("kept", for: .everyone) { [self] request, context in
                try await pages.response(to: request, stamp: stamp) {
                    try page(context.language).response(from: request, context: context)
                }
            }
            routes.pages.get("own", for: .everyone) { [self] request, context in
                try await pages.response(to: request, stamp: stamp) {
                    var response = try page(context.language).response(
                        from: request, context: context)
                    response.headers[.setCookie] = "who=1"
                    return response
                }
            }
            routes.pages.get("missing", for: .everyone) { [self] request, _ in
                try await pages.response(to: request, stamp: stamp) {
                    made.wrappingAdd(1, ordering: .relaxed)
                    throw WebError.notFound()
                }
            }
        }

        private var stamp: PageCache.Stamp {
            .init(version: version.load(ordering: .relaxed), day: day.withLock { $0 })
        }

        private func page(_ language: Language) -> Page {
            let number = made.wrappingAdd(1, ordering: .relaxed).newValue
            return SampleSite.page(
                language, title: "Kept", "<p>made \(number) \(SampleSite.longText)</p>")
        }

        var count: Int { made.load(ordering: .relaxed) }
    }

    private final class SharedTime: Sendable {
        private let stored = Guarded(Duration.zero)

        var value: Duration { stored.withLock { $0 } }

        func add(_ duration: Duration) { stored.withLock { $0 += duration } }
    }

    private func with(
        _ site: CountingSite,
        _ body: (RouterClient) async throws -> Void
    ) async throws {
        let server = WebServer(layout: SampleSite.layout(), rooms: [site])
        try await body(RouterClient(server))
    }

    private func get(
        _ client: RouterClient, _ path: String, _ headers: HTTPFields = [:]
    ) async throws -> RouterAnswer {
        try await client.execute(uri: path, method: .get, headers: headers)
    }

    @Test("The same address is made once, and its answer stays the same")
    func once() async throws {
        let site = CountingSite()
        try await with(site) { client in
            let first = try await get(client, "/fr/kept")
            let second = try await get(client, "/fr/kept")
            #expect(first.body == second.body && site.count == 1)
            #expect(first.headers[.eTag] != nil && first.headers[.eTag] == second.headers[.eTag])
            #expect(second.headers[.contentType] == "text/html; charset=utf-8")
            #expect(second.headers[.contentSecurityPolicy] != nil)
            #expect(second.headers[.vary] == "Accept-Encoding")
        }
    }

    @Test("Languages, queries and codings do not get each other's pages")
    func apart() async throws {
        let site = CountingSite()
        try await with(site) { client in
            let french = try await get(client, "/fr/kept")
            let german = try await get(client, "/de/kept")
            let asked = try await get(client, "/fr/kept?q=a")
            let packed = try await get(client, "/fr/kept", [.acceptEncoding: "gzip"])
            #expect(site.count == 4)
            #expect(String(buffer: german.body).contains("<html lang=\"de\">"))
            #expect(String(buffer: french.body).contains("<html lang=\"fr\">"))
            #expect(asked.body != french.body)
            #expect(packed.headers[.contentEncoding] == "gzip")
            #expect(try await get(client, "/fr/kept").headers[.contentEncoding] == nil)
            let again = try await get(client, "/fr/kept", [.acceptEncoding: "gzip"])
            #expect(again.body == packed.body && site.count == 4)
        }
    }

    @Test("Hosts do not get each other's pages")
    func hosts() {
        let one = PageShelf.Key(host: "a.example", path: "/fr", takesGzip: false)
        let other = PageShelf.Key(host: "b.example", path: "/fr", takesGzip: false)
        var shelf = PageShelf(capacity: 1 << 20)
        shelf.keep(Self.kept("a"), for: one)
        #expect(shelf.find(one, Self.stamp, at: .zero) != nil)
        #expect(shelf.find(other, Self.stamp, at: .zero) == nil)
    }

    @Test("A change, another day and a minute each make a page anew")
    func stale() async throws {
        let site = CountingSite()
        try await with(site) { client in
            _ = try await get(client, "/fr/kept")
            site.version.wrappingAdd(1, ordering: .relaxed)
            #expect(String(buffer: try await get(client, "/fr/kept").body).contains("made 2"))
            site.day.withLock { $0 = CalendarDate(Instant(milliseconds: 1_795_348_000_000)) }
            #expect(String(buffer: try await get(client, "/fr/kept").body).contains("made 3"))
            site.wait(.seconds(59))
            #expect(String(buffer: try await get(client, "/fr/kept").body).contains("made 3"))
            site.wait(.seconds(1))
            #expect(String(buffer: try await get(client, "/fr/kept").body).contains("made 4"))
        }
    }

    @Test(
        "Who shows who they are is answered anew, and nobody else gets that page",
        arguments: [HTTPField.Name.cookie, .authorization])
    func personal(field: HTTPField.Name) async throws {
        let site = CountingSite()
        try await with(site) { client in
            _ = try await get(client, "/fr/kept", [field: "session=1"])
            #expect(String(buffer: try await get(client, "/fr/kept").body).contains("made 2"))
            let own = try await get(client, "/fr/kept", [field: "session=1"])
            #expect(String(buffer: own.body).contains("made 3"))
            #expect(String(buffer: try await get(client, "/fr/kept").body).contains("made 2"))
        }
    }

    @Test("Answers that set a cookie and errors are not kept")
    func notKept() async throws {
        let site = CountingSite()
        try await with(site) { client in
            for _ in 0..<2 { _ = try await get(client, "/fr/own") }
            for _ in 0..<2 { #expect(try await get(client, "/fr/missing").status == .notFound) }
            #expect(site.count == 4 && site.pages.size == 0)
        }
    }

    @Test("A kept page answers 304 and HEAD like a fresh one")
    func conditional() async throws {
        let site = CountingSite()
        try await with(site) { client in
            let tag = try await get(client, "/fr/kept").headers[.eTag] ?? ""
            for _ in 0..<2 {
                let same = try await get(client, "/fr/kept", [.ifNoneMatch: tag])
                #expect(same.status == .notModified && same.body.readableBytes == 0)
            }
            #expect(site.count == 1)
            let head = try await client.execute(uri: "/fr/kept", method: .head)
            #expect(head.status == .ok && head.body.readableBytes == 0)
        }
    }

    @Test("The shelf stays within its bounds and spares what is used")
    func bounds() {
        var shelf = PageShelf(capacity: 100_000)
        let keys = (0..<500).map { PageShelf.Key(host: nil, path: "/\($0)", takesGzip: false) }
        for key in keys {
            shelf.keep(Self.kept(String(repeating: "x", count: 3000)), for: key)
            #expect(shelf.size <= 100_000)
            #expect(shelf.find(keys[0], Self.stamp, at: .zero) != nil)
        }
        #expect(shelf.find(keys[1], Self.stamp, at: .zero) == nil)
        let huge = Self.kept(String(repeating: "x", count: 50_000))
        shelf.keep(huge, for: PageShelf.Key(host: nil, path: "/huge", takesGzip: false))
        #expect(shelf.find(keys[0], Self.stamp, at: .zero) != nil)
    }

    @Test("A full shelf takes in what is asked for now, however old its other pages are")
    func renewal() {
        var shelf = PageShelf(capacity: 100_000)
        let key = { (number: Int) in
            PageShelf.Key(host: nil, path: "/\(number)", takesGzip: false)
        }
        for number in 0..<500 { shelf.keep(Self.kept("page"), for: key(number)) }
        // Some readers ask for the same few pages round after round.
        for round in 0..<4 {
            for number in 1000..<1020 where shelf.find(key(number), Self.stamp, at: .zero) == nil {
                #expect(round == 0, "\(number)")
                shelf.keep(Self.kept("page"), for: key(number))
            }
        }
    }

    @Test("A capacity of nothing keeps nothing")
    func nothing() async throws {
        let site = CountingSite(capacity: 0)
        try await with(site) { client in
            for _ in 0..<2 { _ = try await get(client, "/fr/kept") }
            #expect(site.count == 2 && site.pages.size == 0)
        }
    }

    private static let stamp = PageCache.Stamp(
        version: 1, day: CalendarDate(Instant(milliseconds: 0)))

    private static func kept(_ text: String) -> KeptPage {
        KeptPage(
            headers: [:], body: ByteBuffer(string: text), stamp: stamp, until: .seconds(60))
    }
}

@Suite("Tags of pages")
struct EntityTagTests {
    @Test("A tag changes with any byte and with the length, and is the same in every run")
    func bytes() {
        let text = Array("<p>Une entreprise sociale</p>".utf8)
        let tag = EntityTag.weak(ByteBuffer(bytes: text))
        var tags: Set<String> = [tag, EntityTag.weak(ByteBuffer(bytes: text + [0]))]
        for place in text.indices {
            var other = text
            other[place] ^= 1
            tags.insert(EntityTag.weak(ByteBuffer(bytes: other)))
        }
        #expect(tags.count == text.count + 2)
        #expect(tag.utf8.count == 20)
    }
}
