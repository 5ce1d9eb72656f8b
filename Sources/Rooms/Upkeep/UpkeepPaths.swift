// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

/// The addresses of the room.
package enum UpkeepPaths {
    /// What became of the last backups.
    package static func backups(_ language: Language) -> Link {
        Link("/\(language)/secretariat/backups")
    }
}
