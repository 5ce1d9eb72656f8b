import GrappeKit
import GrappeStore
enum ImportSchema { static let migration = Migration(room: "directory", number: 4, name: "x", statements: []) }
enum Demonstration { static let source = Source(id: ID("d"), name: "d"); static func organisations() -> [Profile] { [] } }
extension WriteSession { func save(_ s: Source) throws {}; func save(_ r: SourceRecord) throws {} }
