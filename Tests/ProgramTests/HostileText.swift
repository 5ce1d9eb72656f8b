// SPDX-License-Identifier: EUPL-1.2

/// Two hundred texts that become markup where a page does not escape them: ten ways to begin an
/// element or an attribute, each hidden in twenty ways.
enum HostileText {
    static let all = cores.flatMap { core in disguises.map { $0(core) } }

    private static let cores = [
        "<script>alert(1)</script>", "<img src=x onerror=alert(1)>",
        "<svg onload=alert(1)><a xlink:href='javascript:alert(1)'>x</a></svg>",
        "<iframe srcdoc='<script>alert(1)</script>'></iframe>", "\" onmouseover=\"alert(1)\" x=\"",
        "' autofocus onfocus='alert(1)", "javascript:alert(1)//",
        "data:text/html,<script>alert(1)</script>", "&lt;script&gt;&#x3C;img src=x&#62;",
        "</title></textarea></style><math><mi//xlink:href=\"data:x,<script>alert(4)</script>\">",
    ]

    private static let disguises: [@Sendable (String) -> String] = [
        { $0 }, { "\">" + $0 }, { "'>" + $0 }, { "<!--" + $0 }, { "-->" + $0 + "<!--" },
        { "\u{0301}" + $0 + "\u{0301}" }, { woven("\u{200D}", into: $0) },
        { woven("\u{0338}", into: $0) }, { "\u{202E}" + $0 + "\u{202C}" }, { "\u{FFFD}" + $0 },
        { "</p></li></td></ul>" + $0 }, { $0 + String(repeating: " ", count: 400) + "<b" },
        { "{{" + $0 + "}} ${" + $0 + "}" }, { "\\(" + $0 + ")" }, { "]]>" + $0 + "<![CDATA[" },
        { $0.uppercased() }, { "\u{FEFF}\u{00A0}" + $0 }, { "=" + $0 }, { "<" + $0 + "<" },
        { $0 + "&" + $0 },
    ]

    /// The scalar after each sign that means something in markup.
    private static func woven(_ scalar: Unicode.Scalar, into text: String) -> String {
        var result = String.UnicodeScalarView()
        for next in text.unicodeScalars {
            result.append(next)
            if "<>\"'&=/".unicodeScalars.contains(next) { result.append(scalar) }
        }
        return String(result)
    }
}
