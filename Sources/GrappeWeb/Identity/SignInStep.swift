// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

/// What somebody has to do before they get what they asked for. `next`: the address they asked for.
package enum SignInStep: Sendable, Hashable {
    case signIn(next: String)
    case secondFactor(next: String)
}

/// Where the frame leads people who are signed in, and those who want to be.
package struct AccountLinks: Sendable {
    let signIn, secondFactor, home: @Sendable (Language) -> Link

    package init(
        signIn: @escaping @Sendable (Language) -> Link,
        secondFactor: @escaping @Sendable (Language) -> Link,
        home: @escaping @Sendable (Language) -> Link
    ) {
        (self.signIn, self.secondFactor, self.home) = (signIn, secondFactor, home)
    }

    func link(to step: SignInStep, _ language: Language) -> Link {
        switch step {
        case .signIn(let next): signIn(language).query([("next", next)])
        case .secondFactor(let next): secondFactor(language).query([("next", next)])
        }
    }
}

/// An address of this site to go on to, as a request named it. What leads elsewhere is none: not
/// `//host`, nor `/\host`, which browsers take for the same.
package struct NextPage: Sendable, Hashable {
    package let link: Link

    package init?(_ path: String) {
        let bytes = Array(path.utf8)
        guard bytes.count <= 1000, LanguageNegotiation.language(ofPath: path) != nil,
            bytes.allSatisfy({ (0x21...0x7E).contains($0) && $0 != 0x5C }),
            let link = Link(ownPath: path)
        else { return nil }
        self.link = link
    }
}
