// SPDX-License-Identifier: EUPL-1.2

import GrappeCredentials
import GrappeKit
import GrappeWeb

/// What the script `passkey-button.js` needs of a form: what the browser is asked, what is to be
/// signed, and room for the answer. Without the script, or in a browser without passkeys, the
/// button stays hidden and a sentence stands in its place.
struct PasskeyButton {
    static let script = "passkey-button.js"

    enum Ceremony: String { case create, get }

    let ceremony: Ceremony
    /// JSON of `PasskeyOptions`.
    let options: String
    let challenge: Secret
    let label: Text
    let language: Language

    var html: HTML {
        """
        <input type="hidden" name="challenge" value="\(challenge.text)">
        <input type="hidden" name="answer" value="">
        <passkey-button data-ceremony="\(ceremony.rawValue)" data-options="\(options)" \
        data-failure="\(AccountsText.passkeyFailed[language])">
        <button class="button" type="submit" hidden>\(label[language])</button>
        <p class="hint" role="status">\(AccountsText.passkeyNeedsScript[language])</p>
        </passkey-button>
        """
    }
}
