// SPDX-License-Identifier: EUPL-1.2

import NIOCore

/// Closes connections whose reader takes hardly anything of an answer that waits: the server's own
/// idle timer only counts requests that do not come.
///
/// It sleeps while answers leave as fast as they are made, and costs nothing then.
final class SlowReaderCutoff: ChannelInboundHandler, RemovableChannelHandler {
    typealias InboundIn = NIOAny
    typealias InboundOut = NIOAny

    /// Who takes less than this within the time limit is cut off, in bytes.
    private static let least = 16 * 1024

    private let limit: TimeAmount
    private var waiting = 0
    private var timer: Scheduled<Void>?

    init(limit: TimeAmount) { self.limit = limit }

    func channelWritabilityChanged(context: ChannelHandlerContext) {
        if context.channel.isWritable {
            stop()
        } else if timer == nil {
            watch(context)
        }
        context.fireChannelWritabilityChanged()
    }

    func channelInactive(context: ChannelHandlerContext) {
        stop()
        context.fireChannelInactive()
    }

    func handlerRemoved(context: ChannelHandlerContext) { stop() }

    private func watch(_ context: ChannelHandlerContext) {
        waiting = Self.waitingBytes(context)
        let bound = NIOLoopBound((self, context), eventLoop: context.eventLoop)
        timer = context.eventLoop.scheduleTask(in: limit) {
            let (cutoff, context) = bound.value
            cutoff.look(context)
        }
    }

    private func look(_ context: ChannelHandlerContext) {
        timer = nil
        guard !context.channel.isWritable else { return }
        // Nothing is added meanwhile: who writes waits for the channel to be writable again.
        guard waiting - Self.waitingBytes(context) >= Self.least else {
            return context.close(mode: .all, promise: nil)
        }
        watch(context)
    }

    private func stop() {
        timer?.cancel()
        timer = nil
    }

    private static func waitingBytes(_ context: ChannelHandlerContext) -> Int {
        let options = context.channel.syncOptions
        return (try? options?.getOption(.bufferedWritableBytes)) ?? 0
    }
}
