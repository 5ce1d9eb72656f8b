// SPDX-License-Identifier: EUPL-1.2

import GrappeWeb

/// The frame in which pages are looked at.
enum UpkeepPages {
    static let layout = Layout(site: Site(baseURL: "https://grappe.example"))
}
