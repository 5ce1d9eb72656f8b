// SPDX-License-Identifier: EUPL-1.2

import HTTPTypes

extension Page {
    /// Says that the page shows a form again because something in it is wrong (422).
    package mutating func markInvalid() { status = .unprocessableContent }
}
