// SPDX-License-Identifier: EUPL-1.2

import NIOCore
import NIOHTTPTypes

/// Closes connections whose sender gives hardly anything of a request that has begun: the server's
/// own idle timer starts anew with each byte of a body.
///
/// It sleeps while requests come whole, and costs nothing then.
final class SlowSenderCutoff: ChannelInboundHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPRequestPart
    typealias InboundOut = HTTPRequestPart

    /// Who sends less of a body than this within the time limit, and not its end, is cut off, in
    /// bytes.
    private static let least = 16 * 1024

    private let limit: TimeAmount
    private var isReceiving = false
    private var received = 0
    private var timer: Scheduled<Void>?

    init(limit: TimeAmount) { self.limit = limit }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .head: isReceiving = true
        case .body(let bytes): received += bytes.readableBytes
        case .end: stop()
        }
        context.fireChannelRead(data)
    }

    func channelReadComplete(context: ChannelHandlerContext) {
        if isReceiving, timer == nil { watch(context) }
        context.fireChannelReadComplete()
    }

    func channelInactive(context: ChannelHandlerContext) {
        stop()
        context.fireChannelInactive()
    }

    func handlerRemoved(context: ChannelHandlerContext) { stop() }

    private func watch(_ context: ChannelHandlerContext) {
        received = 0
        let bound = NIOLoopBound((self, context), eventLoop: context.eventLoop)
        timer = context.eventLoop.scheduleTask(in: limit) {
            let (cutoff, context) = bound.value
            cutoff.look(context)
        }
    }

    private func look(_ context: ChannelHandlerContext) {
        timer = nil
        guard received >= Self.least else { return context.close(mode: .all, promise: nil) }
        watch(context)
    }

    private func stop() {
        isReceiving = false
        timer?.cancel()
        timer = nil
    }
}
