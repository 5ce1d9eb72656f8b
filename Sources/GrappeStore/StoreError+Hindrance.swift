// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

extension StoreError: HinderedError {
    /// What a person who asked for something is told of it; nothing of damage and of mistakes in
    /// statements, which are faults.
    package var hindrance: Hindrance? {
        switch self {
        case .diskFull: .noSpace
        case .busy: .busy
        case .readOnly, .unavailable, .closed, .timedOut: .outOfReach
        case .outcomeUnknown: .unconfirmed
        default: nil
        }
    }
}
