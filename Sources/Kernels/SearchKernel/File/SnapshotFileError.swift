// SPDX-License-Identifier: EUPL-1.2

/// Why a snapshot file could not be written or taken in; the caller then builds the index anew.
public enum SnapshotFileError: Error, Equatable, Sendable {
    /// There is no such file.
    case missing
    /// Reading failed, with the system's error number.
    case unreadable(Int32)
    /// Writing failed, with the system's error number. An older file is still there.
    case unwritable(Int32)
    /// The file is no snapshot, or one of another kind of machine.
    case foreign
    /// The file was written by another version of this library.
    case otherVersion
    /// The file holds an index of another schema.
    case otherSchema
    /// The file is cut off or altered.
    case damaged
}
