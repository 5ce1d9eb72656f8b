// SPDX-License-Identifier: EUPL-1.2

import HTTPTypes
import Hummingbird
import NIOCore

/// An answer ready to be sent.
struct KeptPage {
    let headers: HTTPFields
    let body: ByteBuffer
    let stamp: PageCache.Stamp
    let until: Duration

    var response: Response {
        Response(status: .ok, headers: headers, body: .init(byteBuffer: body))
    }
}

/// The answers of a `PageCache` within their bounds. Who has to go is found by a hand that goes
/// round and spares, once, what was used since it last came by (CLOCK; Corbató, 1968).
struct PageShelf {
    /// What answers differ by: host, address with its query (and so the language), coding.
    struct Key: Hashable {
        let host: String?
        let path: String
        let takesGzip: Bool
    }

    private struct Place {
        let key: Key
        var page: KeptPage
        var wasUsed: Bool
    }

    private let capacity: Int
    private var places: [Place] = []
    private var numbers: [Key: Int] = [:]
    private var hand = 0
    private(set) var size = 0

    init(capacity: Int) { self.capacity = capacity }

    mutating func find(_ key: Key, _ stamp: PageCache.Stamp, at now: Duration) -> KeptPage? {
        guard let number = numbers[key] else { return nil }
        let page = places[number].page
        guard page.stamp == stamp, now < page.until else { return nil }
        places[number].wasUsed = true
        return page
    }

    mutating func keep(_ page: KeptPage, for key: Key) {
        let weight = Self.weight(page, key)
        // One answer must not push out all the others.
        guard weight <= capacity / 8 else { return }
        if let number = numbers[key] { remove(number) }
        while size + weight > capacity, !places.isEmpty { evictOne() }
        numbers[key] = places.count
        places.append(Place(key: key, page: page, wasUsed: false))
        size += weight
    }

    private mutating func evictOne() {
        while true {
            if hand >= places.count { hand = 0 }
            defer { hand += 1 }
            guard places[hand].wasUsed else { return remove(hand) }
            places[hand].wasUsed = false
        }
    }

    /// The last one, which is the newest, takes the empty place: the hand has to move on, or that
    /// would be the next to go.
    private mutating func remove(_ number: Int) {
        size -= Self.weight(places[number].page, places[number].key)
        numbers[places[number].key] = nil
        let last = places.removeLast()
        guard number < places.count else { return }
        places[number] = last
        numbers[last.key] = number
    }

    /// Bytes, with an allowance for what surrounds them.
    private static func weight(_ page: KeptPage, _ key: Key) -> Int {
        page.body.storageCapacity + key.path.utf8.count + 1024
    }
}

extension PageShelf.Key {
    init(_ request: Request) {
        self.init(
            host: request.head.authority, path: request.uri.string,
            takesGzip: Compression.takesGzip(request.headers))
    }
}
