// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

/// The addresses of the room.
package enum AccountsPaths {
    package static func signIn(_ language: Language) -> Link { Link("/\(language)/sign-in") }

    static func passwordSignIn(_ language: Language) -> Link {
        Link("/\(language)/sign-in/password")
    }

    static func passkeySignIn(_ language: Language) -> Link {
        Link("/\(language)/sign-in/passkey")
    }

    /// After an address was given.
    static func linkSent(_ language: Language) -> Link { Link("/\(language)/sign-in/sent") }

    /// Where the link of a mail leads.
    package static func link(_ secret: String, _ language: Language) -> Link {
        Link("/\(language)/sign-in/link/\(secret)")
    }

    /// The mails of a demonstration.
    package static func mail(_ language: Language) -> Link { Link("/\(language)/mail") }

    /// Where a second proof is asked for.
    package static func secondFactor(_ language: Language) -> Link {
        Link("/\(language)/sign-in/code")
    }

    package static func security(_ language: Language) -> Link {
        Link("/\(language)/account/security")
    }

    static func codes(_ language: Language) -> Link { Link("/\(language)/account/security/codes") }

    static func confirmCodes(_ language: Language) -> Link {
        Link("/\(language)/account/security/codes/confirm")
    }

    static func removeCodes(_ language: Language) -> Link {
        Link("/\(language)/account/security/codes/remove")
    }

    static func recoveryCodes(_ language: Language) -> Link {
        Link("/\(language)/account/security/codes/recovery")
    }

    static func signOut(_ language: Language) -> Link { Link("/\(language)/sign-out") }

    /// The members' area.
    package static func account(_ language: Language) -> Link { Link("/\(language)/account") }

    static func sessions(_ language: Language) -> Link { Link("/\(language)/account/sessions") }

    static func endSession(_ id: String, _ language: Language) -> Link {
        Link("/\(language)/account/sessions/\(id)/end")
    }

    static func endOtherSessions(_ language: Language) -> Link {
        Link("/\(language)/account/sessions/end-others")
    }

    static func password(_ language: Language) -> Link { Link("/\(language)/account/password") }

    static func passkeys(_ language: Language) -> Link { Link("/\(language)/account/passkeys") }

    static func removePasskey(_ language: Language) -> Link {
        Link("/\(language)/account/passkeys/remove")
    }

    /// Where a link leads that begins a sign-in through a provider.
    static func provider(_ key: String, _ language: Language) -> Link {
        Link("/\(language)/sign-in/with/\(key)")
    }

    /// Where every provider sends people back; it is registered there.
    static func providerReturn(_ key: String) -> Link { Link("/openid/\(key)") }

    static func providerTrouble(_ language: Language) -> Link {
        Link("/\(language)/sign-in/trouble")
    }

    static func tie(_ language: Language) -> Link { Link("/\(language)/sign-in/tie") }

    static func identities(_ language: Language) -> Link {
        Link("/\(language)/account/identities")
    }

    /// Where a link leads that fetches an identity for one's account.
    static func addIdentity(_ key: String, _ language: Language) -> Link {
        Link("/\(language)/account/identities/with/\(key)")
    }

    static func removeIdentity(_ language: Language) -> Link {
        Link("/\(language)/account/identities/remove")
    }

    package static func notices(_ language: Language) -> Link {
        Link("/\(language)/account/notices")
    }

    static func readNotices(_ language: Language) -> Link {
        Link("/\(language)/account/notices/read")
    }

    static func readNotice(_ id: String, _ language: Language) -> Link {
        Link("/\(language)/account/notices/\(id)/read")
    }

    static func notifications(_ language: Language) -> Link {
        Link("/\(language)/account/notifications")
    }

    static func unsubscribe(_ token: String, _ language: Language) -> Link {
        Link("/\(language)/unsubscribe/\(token)")
    }

    package static func privacy(_ language: Language) -> Link {
        Link("/\(language)/account/privacy")
    }

    static func export(_ form: String, _ language: Language) -> Link {
        Link("/\(language)/account/privacy/export.\(form)")
    }

    static func erase(_ language: Language) -> Link { Link("/\(language)/account/privacy/erase") }

    package static func register(_ language: Language) -> Link {
        Link("/\(language)/privacy/register")
    }

    static func registerData(_ language: Language) -> Link {
        Link("/\(language)/privacy/register.json")
    }

    static func details(_ language: Language) -> Link { Link("/\(language)/account/details") }

    package static func people(_ language: Language) -> Link {
        Link("/\(language)/administration/people")
    }

    static func person(_ id: String, _ language: Language) -> Link {
        Link("/\(language)/administration/people/\(id)")
    }

    package static func audit(_ language: Language) -> Link {
        Link("/\(language)/administration/audit")
    }

    static func addGrant(_ person: String, _ language: Language) -> Link {
        Link("/\(language)/administration/people/\(person)/roles")
    }

    static func endGrant(_ person: String, _ id: String, _ language: Language) -> Link {
        Link("/\(language)/administration/people/\(person)/roles/\(id)/end")
    }

    static func addMandate(_ person: String, _ language: Language) -> Link {
        Link("/\(language)/administration/people/\(person)/mandates")
    }

    static func endMandate(_ person: String, _ id: String, _ language: Language) -> Link {
        Link("/\(language)/administration/people/\(person)/mandates/\(id)/end")
    }
}
