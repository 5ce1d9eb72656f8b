// SPDX-License-Identifier: EUPL-1.2

/// Bytes that travel in the file of a snapshot beside its index, for what the caller shows of the
/// documents found: written, verified and replaced with it, and never looked into.
public struct SnapshotAttachment: Sendable {
    let column: Column<UInt8>

    init(_ column: Column<UInt8>) { self.column = column }

    /// A copy of `bytes`.
    public init(_ bytes: [UInt8]) { column = Column(bytes) }

    /// The number of bytes.
    public var count: Int { column.count }

    /// Calls `body` with the bytes, which do not move; they are not to be kept beyond the call.
    public func withBytes<Result>(
        _ body: (UnsafeRawBufferPointer) throws -> Result
    ) rethrows -> Result {
        defer { withExtendedLifetime(self) {} }
        return try body(column.bytes)
    }
}
