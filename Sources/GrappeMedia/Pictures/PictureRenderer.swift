// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeNet
import PictureKernel

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Makes of a picture that somebody sends one that can be shown to everybody. See
/// docs/adr/0022-files-from-outside.md.
package final class PictureRenderer: Sendable {
    /// The two files made, in the place of the one sent.
    package struct Rendered: Sendable {
        /// Paths of JPEG files, for whoever takes them to move away.
        package let large, small: String
        /// Of the large one, in pixels.
        package let width, height: Int

        /// Removes what has not been moved away.
        package func discard() { for path in [large, small] { unlink(path) } }
    }

    private let program: String
    private let arguments: [String]
    private let turns = Turns(places: 24)

    /// - Parameters:
    ///   - program: what decodes; by default this program itself.
    ///   - arguments: with which it becomes one that calls `PictureWork.run` with the three paths
    ///     that follow them.
    package init(program: String = "/proc/self/exe", arguments: [String] = ["picture"]) {
        (self.program, self.arguments) = (program, arguments)
    }

    /// Judges the picture by its header, and has it decoded where nothing can come to harm. One
    /// picture is decoded at a time.
    ///
    /// - Throws: `MediaRefusal` for what is no picture or too large, `TooManyWaiting` where too
    ///   many wait already, `PictureFailure` where no decoding is possible at all.
    package func render(_ path: String) async throws -> Rendered {
        try Self.judge(path)
        return try await turns.take { try await self.decode(path) }
    }

    private static func judge(_ path: String) throws {
        let file = try SeekableBytes(path: path)
        guard file.count <= PictureLimits.megabytes << 20 else {
            throw MediaRefusal.tooLarge(megabytes: PictureLimits.megabytes)
        }
        let header: PictureHeader
        do { header = try PictureHeader.read(try file.whole()) } catch PictureProblem.unknown {
            throw MediaRefusal.unknownPicture
        } catch PictureProblem.broken { throw MediaRefusal.brokenPicture }
        // Sides are below 2^31, so that their product is a number.
        guard header.area <= PictureLimits.area else { throw MediaRefusal.tooManyPixels }
        guard !header.isAnimated else { throw MediaRefusal.animatedPicture }
        guard header.scans <= PictureLimits.scans else { throw MediaRefusal.brokenPicture }
    }

    private func decode(_ path: String) async throws -> Rendered {
        let (large, small) = (path + ".large", path + ".small")
        do {
            try await work([path, large, small])
            let header = try PictureHeader.read(try SeekableBytes(path: large).whole())
            return Rendered(large: large, small: small, width: header.width, height: header.height)
        } catch {
            for path in [large, small] { unlink(path) }
            throw error
        }
    }

    private func work(_ paths: [String]) async throws {
        let child = try ChildProcess(
            program, arguments + paths, calledAs: CommandLine.arguments.first, environment: [])
        let end = Task {
            try await Task.sleep(for: PictureLimits.patience)
            child.kill()
        }
        defer { end.cancel() }
        let code = await child.exit()
        switch PictureWork.Outcome(rawValue: code) {
        case .done: return
        // Whatever else ends it, the picture has done it: a limit, or a fault of a decoder.
        case .unreadable: throw MediaRefusal.brokenPicture
        case nil where code < 0: throw MediaRefusal.brokenPicture
        case .hindered, nil: throw PictureFailure(code: code)
        }
    }
}

/// Why no picture can be decoded at the moment.
package struct PictureFailure: Error, Sendable, Hashable, CustomStringConvertible {
    /// The exit code of the decoding process.
    package let code: Int32

    /// For the log, in English.
    package var description: String { "the process that decodes pictures ended with code \(code)" }
}
