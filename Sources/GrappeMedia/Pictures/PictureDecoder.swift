// SPDX-License-Identifier: EUPL-1.2

import CPNG
import CTurboJPEG
import CWebP
import PictureKernel

/// Pixels out of files, by the libraries that browsers use as well. To be called in a process that
/// may fail, since such libraries have had their holes.
enum PictureDecoder {
    /// The picture as it is to be seen, over white where it is transparent; where it is much larger
    /// than needed, already at a half, a quarter or an eighth of its size.
    static func raster(_ bytes: [UInt8], _ header: PictureHeader) throws(PictureProblem) -> Raster {
        let raster =
            switch header.format {
            case .jpeg: jpeg(bytes, header)
            case .png: png(bytes, header)
            case .webp: webp(bytes, header)
            }
        guard let raster else { throw .broken }
        return raster.turned(header.orientation)
    }

    private static func jpeg(_ bytes: [UInt8], _ header: PictureHeader) -> Raster? {
        guard let handle = tjInitDecompress() else { return nil }
        defer { tjDestroy(handle) }
        var (width, height, sampling, space): (Int32, Int32, Int32, Int32) = (0, 0, 0, 0)
        guard
            tjDecompressHeader3(
                handle, bytes, UInt(bytes.count), &width, &height, &sampling, &space) == 0,
            Int(width) == header.width, Int(height) == header.height
        else { return nil }
        let side = max(header.width, header.height)
        let share = [8, 4, 2].first { side / $0 >= PictureLimits.large } ?? 1
        let (w, h) = ((header.width + share - 1) / share, (header.height + share - 1) / share)
        let isInk = [TJCS_CMYK, TJCS_YCCK].contains { Int32($0.rawValue) == space }
        let format = Int32(isInk ? TJPF_CMYK.rawValue : TJPF_RGB.rawValue)
        let pixels = filled(w * h * (isInk ? 4 : 3)) { out in
            let code = tjDecompress2(
                handle, bytes, UInt(bytes.count), out, Int32(w), 0, Int32(h), format, 0)
            // Cameras write small mistakes that no decoder minds.
            return code == 0 || tjGetErrorCode(handle) == Int32(TJERR_WARNING.rawValue)
        }
        guard let pixels else { return nil }
        return isInk
            ? Raster(width: w, height: h, invertedInks: pixels)
            : Raster(width: w, height: h, pixels: pixels)
    }

    private static func png(_ bytes: [UInt8], _ header: PictureHeader) -> Raster? {
        bytes.withUnsafeBytes { bytes in
            var image = png_image()
            image.version = UInt32(PNG_IMAGE_VERSION)
            defer { png_image_free(&image) }
            guard png_image_begin_read_from_memory(&image, bytes.baseAddress, bytes.count) != 0,
                Int(image.width) == header.width, Int(image.height) == header.height
            else { return nil }
            // Red, green, blue; what is transparent is laid over the background.
            image.format = UInt32(PNG_FORMAT_FLAG_COLOR)
            var white = png_color(red: 255, green: 255, blue: 255)
            let pixels = filled(header.area * 3) { out in
                png_image_finish_read(&image, &white, out, 0, nil) != 0
            }
            return pixels.flatMap {
                Raster(width: header.width, height: header.height, pixels: $0)
            }
        }
    }

    private static func webp(_ bytes: [UInt8], _ header: PictureHeader) -> Raster? {
        var features = WebPBitstreamFeatures()
        guard WebPGetFeatures(bytes, bytes.count, &features) == VP8_STATUS_OK,
            Int(features.width) == header.width, Int(features.height) == header.height
        else { return nil }
        let hasAlpha = features.has_alpha != 0
        let row = header.width * (hasAlpha ? 4 : 3)
        let decode = hasAlpha ? WebPDecodeRGBAInto : WebPDecodeRGBInto
        let pixels = filled(row * header.height) { out in
            decode(bytes, bytes.count, out, row * header.height, Int32(row)) != nil
        }
        guard let pixels else { return nil }
        return hasAlpha
            ? Raster(width: header.width, height: header.height, rgba: pixels)
            : Raster(width: header.width, height: header.height, pixels: pixels)
    }

    /// So many bytes, all of which `fill` has written; `nil` where it says that it has not.
    private static func filled(
        _ count: Int, _ fill: (UnsafeMutablePointer<UInt8>) -> Bool
    ) -> [UInt8]? {
        var bytes = [UInt8](repeating: 255, count: count)
        let isDone = bytes.withUnsafeMutableBufferPointer { buffer in
            buffer.baseAddress.map(fill) ?? false
        }
        return isDone ? bytes : nil
    }
}
