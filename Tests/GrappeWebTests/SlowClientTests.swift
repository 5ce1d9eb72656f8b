// SPDX-License-Identifier: EUPL-1.2

import HTTPTypes
import NIOCore
import NIOEmbedded
import NIOHTTPTypes
import Testing

@testable import GrappeWeb

@Suite("Slow clients")
struct SlowClientTests {
    private static let limit = TimeAmount.seconds(25)

    @Test("A body that comes byte by byte ends the connection, however steadily it comes")
    func slowBody() throws {
        let channel = try Self.open(SlowSenderCutoff(limit: Self.limit))
        try channel.writeInbound(HTTPRequestPart.head(Self.form))
        for _ in 0..<24 {
            channel.embeddedEventLoop.advanceTime(by: .seconds(1))
            try channel.writeInbound(HTTPRequestPart.body(ByteBuffer(string: "a")))
        }
        #expect(channel.isActive)
        channel.embeddedEventLoop.advanceTime(by: .seconds(1))
        #expect(!channel.isActive)
    }

    @Test("A body that comes at a pace may take long")
    func longBody() throws {
        let channel = try Self.open(SlowSenderCutoff(limit: Self.limit))
        try channel.writeInbound(HTTPRequestPart.head(Self.form))
        for _ in 0..<300 {
            channel.embeddedEventLoop.advanceTime(by: .seconds(1))
            try channel.writeInbound(
                HTTPRequestPart.body(ByteBuffer(repeating: 0x61, count: 1024)))
        }
        #expect(channel.isActive)
        // Then the sender falls asleep.
        channel.embeddedEventLoop.advanceTime(by: .seconds(50))
        #expect(!channel.isActive)
    }

    @Test("Once a request is whole, its sender is no longer watched")
    func wholeRequest() throws {
        let channel = try Self.open(SlowSenderCutoff(limit: Self.limit))
        try channel.writeInbound(HTTPRequestPart.head(Self.form))
        channel.embeddedEventLoop.advanceTime(by: .seconds(24))
        try channel.writeInbound(HTTPRequestPart.end(nil))
        channel.embeddedEventLoop.advanceTime(by: .seconds(100))
        #expect(channel.isActive)
        // The next request has the whole time again.
        try channel.writeInbound(HTTPRequestPart.head(Self.form))
        channel.embeddedEventLoop.advanceTime(by: .seconds(24))
        #expect(channel.isActive)
        channel.embeddedEventLoop.advanceTime(by: .seconds(1))
        #expect(!channel.isActive)
    }

    @Test("Who takes nothing of a waiting answer is cut off")
    func noReading() throws {
        let channel = try Self.open(SlowReaderCutoff(limit: Self.limit))
        Self.fill(channel, kilobytes: 100)
        channel.embeddedEventLoop.advanceTime(by: .seconds(24))
        #expect(channel.isActive)
        channel.embeddedEventLoop.advanceTime(by: .seconds(1))
        #expect(!channel.isActive)
    }

    @Test("Who takes a little of a waiting answer may go on, until it takes nothing")
    func someReading() throws {
        let channel = try Self.open(SlowReaderCutoff(limit: Self.limit))
        Self.fill(channel, kilobytes: 100)
        channel.embeddedEventLoop.advanceTime(by: .seconds(20))
        Self.leave(kilobytes: 80, in: channel)
        channel.embeddedEventLoop.advanceTime(by: .seconds(20))
        #expect(channel.isActive)
        // A kilobyte is too little.
        Self.leave(kilobytes: 79, in: channel)
        channel.embeddedEventLoop.advanceTime(by: .seconds(10))
        #expect(!channel.isActive)
    }

    @Test("Who has taken everything is no longer watched")
    func wholeAnswer() throws {
        let channel = try Self.open(SlowReaderCutoff(limit: Self.limit))
        Self.fill(channel, kilobytes: 100)
        channel.embeddedEventLoop.advanceTime(by: .seconds(24))
        channel.isWritable = true
        channel.pipeline.fireChannelWritabilityChanged()
        channel.embeddedEventLoop.advanceTime(by: .seconds(100))
        #expect(channel.isActive)
    }

    private static let form = HTTPRequest(
        method: .post, scheme: "http", authority: "localhost", path: "/fr/form")

    private static func open(_ handler: any ChannelHandler) throws -> EmbeddedChannel {
        let channel = EmbeddedChannel()
        try channel.pipeline.syncOperations.addHandler(handler)
        try channel.connect(to: SocketAddress(ipAddress: "127.0.0.1", port: 80)).wait()
        return channel
    }

    /// An answer waits for a reader who takes nothing yet.
    private static func fill(_ channel: EmbeddedChannel, kilobytes: Int) {
        leave(kilobytes: kilobytes, in: channel)
        channel.isWritable = false
        channel.pipeline.fireChannelWritabilityChanged()
    }

    /// So much of the answer still waits: a flush takes all, so the rest is written anew.
    private static func leave(kilobytes: Int, in channel: EmbeddedChannel) {
        channel.flush()
        channel.write(ByteBuffer(repeating: 0x61, count: kilobytes * 1024), promise: nil)
    }
}
