// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import Testing

@testable import GrappeWeb

/// The folder of the site's own files, beside the package's manifest.
let publicFolder: String = {
    let parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    return parts.dropLast(3).joined(separator: "/") + "/Public"
}()

/// The colours of a block of custom properties: name to red, green, blue in 0...255.
private func colours(in block: Substring) -> [String: [Double]] {
    var found: [String: [Double]] = [:]
    for line in block.split(separator: "\n") {
        let parts = line.split(separator: ":").map { $0.filter { !" ;".contains($0) } }
        guard parts.count == 2, parts[0].hasPrefix("--"), parts[1].hasPrefix("#"),
            let value = Int(parts[1].dropFirst(), radix: 16)
        else { continue }
        found[parts[0]] = [value >> 16 & 255, value >> 8 & 255, value & 255].map(Double.init)
    }
    return found
}

/// Contrast of two colours (WCAG 2.2, "contrast ratio" and "relative luminance").
private func contrast(_ first: [Double], _ second: [Double]) -> Double {
    let luminance = { (colour: [Double]) -> Double in
        let linear = colour.map { channel -> Double in
            let share = channel / 255
            return share <= 0.04045 ? share / 12.92 : power((share + 0.055) / 1.055)
        }
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
    }
    let (a, b) = (luminance(first), luminance(second))
    return (max(a, b) + 0.05) / (min(a, b) + 0.05)
}

/// The power 2.4: the square times the fifth root of the square, the root by Newton's method.
private func power(_ base: Double) -> Double {
    let square = base * base
    var root = 1.0
    for _ in 0..<60 {
        root -= (root * root * root * root * root - square) / (5 * root * root * root * root)
    }
    return square * root
}

@Test("Colours keep their contrast, in light and in dark", arguments: ["light", "dark"])
func contrasts(scheme: String) throws {
    let css = try #require(Assets(folder: publicFolder).find("site.css")).asset
    let text = String(decoding: css.bytes, as: UTF8.self)
    let start = scheme == "light" ? ":root {" : "prefers-color-scheme: dark"
    let range = try #require(text.firstRange(of: start))
    let block = text[range.upperBound...].prefix { $0 != "}" }
    let colour = colours(in: block)
    let pairs: [(String, String, Double)] =
        ["--ink", "--muted", "--link", "--visited"].flatMap {
            [($0, "--paper", 7.0), ($0, "--surface", 7.0)]
        } + [
            ("--accent", "--paper", 4.5), ("--on-accent", "--accent", 4.5),
            ("--on-accent", "--accent-strong", 4.5), ("--accent-strong", "--accent-surface", 7),
            ("--signal", "--signal-surface", 7), ("--signal", "--paper", 7),
            ("--ink", "--signal-surface", 7), ("--ink", "--accent-surface", 7),
            ("--edge", "--paper", 3), ("--edge", "--surface", 3), ("--focus", "--paper", 4.5),
            ("--signal-mark", "--paper", 3), ("--mark", "--paper", 3),
        ]
    for (front, back, least) in pairs {
        let ratio = contrast(try #require(colour[front]), try #require(colour[back]))
        #expect(ratio >= least, "\(front) on \(back): \(ratio)")
    }
}

@Test("Contrast is computed as WCAG's own examples have it")
func contrastFormula() {
    #expect((contrast([0, 0, 0], [255, 255, 255]) - 21).magnitude < 0.001)
    #expect((contrast([119, 119, 119], [255, 255, 255]) - 4.478).magnitude < 0.001)
}
