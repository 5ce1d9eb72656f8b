// SPDX-License-Identifier: EUPL-1.2

/// Hosts that serve many organisations: having one in common says nothing.
enum SharedHosts {
    /// Whether the host or one above it is a platform.
    static func contains(_ host: String) -> Bool {
        let labels = host.split(separator: ".")
        for length in 1...max(1, labels.count) {
            if all.contains(labels.suffix(length).joined(separator: ".")) { return true }
        }
        return false
    }

    private static let all: Set<String> = Set(
        """
        facebook.com fb.com fb.me instagram.com twitter.com x.com linkedin.com youtube.com youtu.be \
        tiktok.com google.com goo.gl sites.google.com blogspot.com blogger.com wordpress.com \
        wixsite.com wix.com jimdo.com jimdofree.com weebly.com webnode.com webnode.fr webnode.be \
        e-monsite.com over-blog.com overblog.com canalblog.com free.fr pagesperso-orange.fr \
        helloasso.com assoconnect.com linktr.ee github.io gitlab.io netlify.app squarespace.com \
        skynet.be business.site odoo.com tumblr.com medium.com meetup.com eventbrite.fr \
        gmail.com googlemail.com outlook.com outlook.fr outlook.be outlook.de hotmail.com \
        hotmail.fr hotmail.be hotmail.de live.be live.fr live.com msn.com yahoo.com yahoo.fr \
        yahoo.de orange.fr wanadoo.fr sfr.fr laposte.net bbox.fr neuf.fr numericable.fr \
        proximus.be telenet.be belgacom.be scarlet.be voo.be gmx.de gmx.net gmx.at gmx.com web.de \
        t-online.de freenet.de arcor.de pt.lu internet.lu vo.lu post.lu icloud.com me.com mac.com \
        protonmail.com proton.me posteo.de mailbox.org aol.com
        """.split(separator: " ").map(String.init))
}
