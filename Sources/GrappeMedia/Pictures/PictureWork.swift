// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import PictureKernel

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The life of the process that decodes one picture: it reads one file, writes two, and ends.
package enum PictureWork {
    /// How it ended, as its exit code.
    package enum Outcome: Int32, Sendable {
        /// Both files are written.
        case done = 0
        /// The files cannot be opened or written, or the limits not be set.
        case hindered = 1
        /// The picture cannot be read.
        case unreadable = 3
    }

    /// Decodes the picture and writes it as JPEG at most 1,600 and at most 480 pixels long, upright
    /// and without metadata. This process can do nothing else afterwards.
    ///
    /// - Parameters:
    ///   - input: the path of a picture whose header has been judged.
    ///   - large: a path at which nothing is yet; `small`: another.
    package static func run(input: String, large: String, small: String) -> Outcome {
        guard let bytes = try? SeekableBytes(path: input).whole() else { return .hindered }
        let outputs = [large, small].map(create)
        guard outputs.allSatisfy({ $0 >= 0 }), PictureLimits.confine() else { return .hindered }
        guard let pictures = try? pictures(of: bytes) else { return .unreadable }
        for (picture, output) in zip(pictures, outputs) where !write(picture, to: output) {
            return .hindered
        }
        return .done
    }

    /// The large picture and the small one.
    static func pictures(of bytes: [UInt8]) throws(PictureProblem) -> [[UInt8]] {
        let header = try PictureHeader.read(bytes)
        let large = try PictureDecoder.raster(bytes, header).fitted(within: PictureLimits.large)
        let files = [large, large.fitted(within: PictureLimits.small)].compactMap {
            PictureEncoder.jpeg($0)
        }
        guard files.count == 2 else { throw .broken }
        return files
    }

    private static func create(_ path: String) -> Int32 {
        open(path, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC | O_NOFOLLOW, 0o600)
    }

    private static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
        bytes.withUnsafeBytes { bytes in
            var rest = bytes[...]
            while !rest.isEmpty {
                let part = UnsafeRawBufferPointer(rebasing: rest)
                let count = Glibc.write(descriptor, part.baseAddress, part.count)
                if count < 0 && errno != EINTR { return false }
                rest = rest.dropFirst(max(0, count))
            }
            return true
        }
    }
}

extension SeekableBytes {
    /// All of them.
    func whole() throws -> [UInt8] { try bytes(at: 0, count: count) }
}
