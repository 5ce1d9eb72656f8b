// SPDX-License-Identifier: EUPL-1.2

import FoundationEssentials
import GrappeKit
import GrappeTesting
import Testing

@testable import GrappeMedia

@Suite("Kept files")
struct FileStoreTests {
    private static let future = Instant(milliseconds: 4_102_444_800_000)

    private static func write(_ text: String, to path: String) throws {
        try Data(text.utf8).write(to: URL(filePath: path))
    }

    @Test("A file is kept under the digest of its content, once")
    func keep() async throws {
        try await withMediaFolder { folder in
            let store = FileStore(folder: folder + "/files")
            for path in [folder + "/a", folder + "/b"] {
                try Self.write("abc", to: path)
                let name = try await store.keep(path, as: .pdf)
                // FIPS 180-2, appendix B.1.
                #expect(
                    name.string
                        == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad.pdf")
                #expect(StoredName(name.string) == name)
                let kept = FileManager.default.contents(atPath: store.path(of: name))
                #expect(kept == Data("abc".utf8))
            }
            // The first was moved; the second is somebody's still.
            #expect(!FileManager.default.fileExists(atPath: folder + "/a"))
            #expect(FileManager.default.fileExists(atPath: folder + "/b"))
            await #expect(throws: FileStoreError.self) {
                try await store.keep(folder + "/none", as: .pdf)
            }
        }
    }

    @Test("What no table names goes, once it is old enough")
    func removeUnnamed() async throws {
        try await withMediaFolder { folder in
            let store = FileStore(folder: folder + "/files")
            var names: [StoredName] = []
            for text in ["one", "two", "three"] {
                try Self.write(text, to: folder + "/" + text)
                names.append(try await store.keep(folder + "/" + text, as: .jpeg))
            }
            let named: Set<StoredName> = [names[1]]
            let young = try await store.removeUnnamed(before: Instant(milliseconds: 0)) { named }
            #expect(young == 0)
            let removed = try await store.removeUnnamed(before: Self.future) { named }
            #expect(removed == 2)
            let left = names.map { FileManager.default.fileExists(atPath: store.path(of: $0)) }
            #expect(left == [false, true, false])
            let empty = FileStore(folder: folder + "/nothing")
            #expect(try await empty.removeUnnamed(before: Self.future) { [] } == 0)
        }
    }

    @Test(
        "Nothing but a name of ours is one",
        arguments: [
            "", "a.jpg", "../" + String(repeating: "a", count: 61) + ".jpg",
            String(repeating: "a", count: 64), String(repeating: "A", count: 64) + ".jpg",
            String(repeating: "a", count: 64) + ".svg", String(repeating: "a", count: 64) + ".jpg ",
            String(repeating: "a", count: 63) + "\u{301}.jpg",
            String(repeating: "a", count: 64) + ".jpg\u{200D}",
            String(repeating: "a", count: 64) + ".jpg.pdf",
            String(repeating: "a", count: 64) + ".JPG",
        ])
    func names(text: String) {
        #expect(StoredName(text) == nil)
        #expect(StoredName(String(repeating: "a", count: 64) + ".jpg") != nil)
    }
}
