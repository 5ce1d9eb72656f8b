// SPDX-License-Identifier: EUPL-1.2

import Testing

/// A rule of the house that is read off one file at a time.
struct Rule {
    let findings: (SourceFile) -> [Finding]

    init(_ findings: @escaping (SourceFile) -> [Finding]) { self.findings = findings }

    /// A rule about single lines; `message` says what is wrong with one, if anything is.
    init(
        eachLineOf lines: KeyPath<SourceFile, [Substring]> = \.code,
        _ message: @escaping (Substring) -> String?
    ) {
        self.init { file in
            file[keyPath: lines].enumerated().compactMap { number, line in
                message(line).map { Finding(file, line: number + 1, $0) }
            }
        }
    }

    /// A rule that allows only some of the modules a file may import.
    init(imports isAllowed: @escaping (_ module: String, _ file: SourceFile) -> Bool) {
        self.init { file in
            file.imports.filter { !isAllowed($0.module, file) }
                .map { Finding(file, line: $0.line, "must not import \($0.module)") }
        }
    }

    /// Fails with every place that breaks the rule.
    func holds(for files: [SourceFile], at location: SourceLocation = #_sourceLocation) {
        #expect(!files.isEmpty, "nothing to check", sourceLocation: location)
        let found = files.flatMap(findings)
        #expect(
            found.isEmpty, "\n\(found.map { "  \($0)" }.joined(separator: "\n"))",
            sourceLocation: location)
    }

    /// Proves that the rule can fail: each sample must be refused.
    func refuses(_ samples: SourceFile..., at location: SourceLocation = #_sourceLocation) {
        for sample in samples {
            #expect(
                !findings(sample).isEmpty, "let \(sample.path) pass", sourceLocation: location)
        }
    }

    /// Proves that the rule is not too eager: each sample must pass.
    func accepts(_ samples: SourceFile..., at location: SourceLocation = #_sourceLocation) {
        for sample in samples {
            #expect(findings(sample).isEmpty, "refused \(sample.path)", sourceLocation: location)
        }
    }
}
