// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeTesting
import Testing

struct IdentifierVectorTests {
    @Test(
        "Every published test vector gives exactly the expected normalised number",
        .enabled(if: SharedData.path("directory/identifier_test_vectors.csv") != nil))
    func vectors() throws {
        let path = try #require(SharedData.path("directory/identifier_test_vectors.csv"))
        var count = 0
        for row in try CSVSample.rows(path) {
            let scheme = try #require(IdentifierScheme(rawValue: row["scheme"] ?? ""))
            let text = try #require(row["input"])
            let result = Identifier.parse(text, as: scheme)
            let value = try? result.get().value
            #expect(value ?? "" == row["normalized"], "\(scheme) \(text)")
            #expect((value != nil) == (row["expect"] == "valid"), "\(scheme) \(text)")
            if case .failure(let problem) = result {
                #expect(row["note"]?.hasPrefix(problem.vectorName) == true, "\(text) \(problem)")
            }
            count += 1
        }
        #expect(count == 37)
    }
}

extension IdentifierProblem {
    fileprivate var vectorName: String {
        switch self {
        case .length: "InvalidLength"
        case .format: "InvalidFormat"
        case .checksum: "InvalidChecksum"
        case .component: "InvalidComponent"
        }
    }
}
