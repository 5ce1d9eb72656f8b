// SPDX-License-Identifier: EUPL-1.2

/// What a browser calls itself, in two words that its owner knows again: `Firefox, Linux`.
enum BrowserName {
    /// Names in the order in which they have to be looked for: most name others as well.
    private static let browsers = [
        ("Edg/", "Edge"), ("OPR/", "Opera"), ("SamsungBrowser/", "Samsung Internet"),
        ("Firefox/", "Firefox"), ("FxiOS/", "Firefox"), ("CriOS/", "Chrome"),
        ("Chrome/", "Chrome"), ("Safari/", "Safari"),
    ]
    private static let systems = [
        ("Android", "Android"), ("iPhone", "iPhone"), ("iPad", "iPad"), ("Windows", "Windows"),
        ("Mac OS X", "macOS"), ("CrOS", "ChromeOS"), ("Linux", "Linux"),
    ]

    /// Empty where neither is known.
    static func name(userAgent: String) -> String {
        let bytes = Array(userAgent.utf8.prefix(500))
        return [browsers, systems].compactMap { list in
            list.first { bytes.contains($0.0) }?.1
        }.joined(separator: ", ")
    }
}

extension [UInt8] {
    fileprivate func contains(_ word: String) -> Bool {
        let word = Array(word.utf8)
        guard count >= word.count else { return false }
        return (0...(count - word.count)).contains { self[$0...].starts(with: word) }
    }
}
