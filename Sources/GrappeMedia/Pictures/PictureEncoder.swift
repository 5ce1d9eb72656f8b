// SPDX-License-Identifier: EUPL-1.2

import CTurboJPEG
import PictureKernel

/// JPEG files of pixels, and of nothing else: no metadata.
package enum PictureEncoder {
    /// A progressive JPEG file with its colours at half the resolution; `nil` where there is no
    /// memory for it.
    ///
    /// - Parameter quality: from 1 to 100.
    package static func jpeg(_ raster: Raster, quality: Int = 82) -> [UInt8]? {
        guard let handle = tjInitCompress() else { return nil }
        defer { tjDestroy(handle) }
        var (out, count): (UnsafeMutablePointer<UInt8>?, UInt) = (nil, 0)
        defer { tjFree(out) }
        let code = tjCompress2(
            handle, raster.pixels, Int32(raster.width), 0, Int32(raster.height),
            Int32(TJPF_RGB.rawValue), &out, &count, Int32(TJSAMP_420.rawValue), Int32(quality),
            TJFLAG_PROGRESSIVE)
        guard code == 0, let out else { return nil }
        return Array(UnsafeBufferPointer(start: out, count: Int(count)))
    }
}
