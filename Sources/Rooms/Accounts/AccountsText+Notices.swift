// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeNet

/// What is said of the things that people are told.
extension AccountsText {
    static let notices = Text(
        fr: "Notifications", de: "Mitteilungen", lb: "Matdeelungen", en: "Notifications")
    static let unread = Plural(
        one: Text(
            fr: "# non lue", de: "# ungelesene", lb: "# net gelies", en: "# unread"),
        other: Text(
            fr: "# non lues", de: "# ungelesene", lb: "# net gelies", en: "# unread"))
    static let waiting = Plural(
        one: Text(fr: "# en attente", de: "# wartet", lb: "# waart", en: "# waiting"),
        other: Text(fr: "# en attente", de: "# warten", lb: "# waarden", en: "# waiting"))
    static let noNotices = Text(
        fr: "Rien pour l’instant. Ce qui vous concerne apparaîtra ici.",
        de: "Noch nichts. Was Sie betrifft, erscheint hier.",
        lb: "Nach näischt. Wat Iech betrëfft, steet da hei.",
        en: "Nothing yet. What concerns you will appear here.")
    static let isUnread = Text(fr: "non lue", de: "ungelesen", lb: "net gelies", en: "unread")
    static let markRead = Text(
        fr: "Marquer comme lue", de: "Als gelesen markieren", lb: "Als gelies markéieren",
        en: "Mark as read")
    static let markAll = Text(
        fr: "Tout marquer comme lu", de: "Alle als gelesen markieren",
        lb: "All als gelies markéieren", en: "Mark all as read")
    static let allRead = Text(
        fr: "Tout est marqué comme lu.", de: "Alles ist als gelesen markiert.",
        lb: "Alles ass als gelies markéiert.", en: "Everything is marked as read.")
    static let noticeOpen = Text(
        fr: "Voir sur le site", de: "Auf der Website ansehen", lb: "Um Site kucken",
        en: "See it on the site")

    static let notifications = Text(
        fr: "Les courriels que vous recevez", de: "Welche E-Mails Sie erhalten",
        lb: "Wéi eng E-Mailen Dir kritt", en: "The mails that you receive")
    static let notificationsLead = Text(
        fr: "Choisissez ce que nous vous écrivons, et à quel rythme. Les messages vont à",
        de: "Wählen Sie, worüber wir Ihnen schreiben und wie oft. Die Nachrichten gehen an",
        lb: "Wielt, iwwer wat mir Iech schreiwen a wéi dacks. D’Message ginn un",
        en: "Choose what we write to you about, and how often. Messages go to")
    static let notificationsAlways = Text(
        fr:
            "Les liens de connexion et ce qui touche à la sécurité de votre compte partent toujours "
            + "tout de suite.",
        de: "Anmeldelinks und alles, was die Sicherheit Ihres Kontos betrifft, senden wir immer "
            + "sofort.",
        lb: "Linke fir Iech unzemellen an alles, wat d’Sécherheet vun Ärem Kont betrëfft, schécke "
            + "mir ëmmer direkt.",
        en: "Sign-in links and whatever concerns the security of your account always go at once.")
    static let notificationsSaved = Text(
        fr: "Vos choix sont enregistrés.", de: "Ihre Auswahl ist gespeichert.",
        lb: "Är Auswiel ass gespäichert.", en: "Your choices are saved.")

    static func frequency(_ frequency: MailFrequency) -> Text {
        switch frequency {
        case .atOnce: Text(fr: "Tout de suite", de: "Sofort", lb: "Direkt", en: "At once")
        case .daily:
            Text(
                fr: "Une fois par jour, le matin", de: "Einmal am Tag, morgens",
                lb: "Eemol den Dag, moies", en: "Once a day, in the morning")
        case .weekly:
            Text(
                fr: "Une fois par semaine, le lundi", de: "Einmal in der Woche, montags",
                lb: "Eemol d’Woch, méindes", en: "Once a week, on Monday")
        case .never:
            Text(
                fr: "Jamais\u{A0}; seulement sur le site", de: "Nie, nur auf der Website",
                lb: "Ni, nëmmen um Site", en: "Never; on the site only")
        }
    }

    static let unsubscribe = Text(
        fr: "Ne plus recevoir ces courriels", de: "Diese E-Mails abbestellen",
        lb: "Dës E-Mailen ofbestellen", en: "Stop these mails")
    static let unsubscribeLead = Text(
        fr: "Vous ne recevrez plus de courriels de ce sujet\u{A0}:",
        de: "Sie erhalten dann keine E-Mails mehr zu diesem Thema:",
        lb: "Dir kritt dann keng E-Maile méi zu dësem Thema:",
        en: "You will receive no more mails on this topic:")
    static let unsubscribed = Text(
        fr: "C’est fait", de: "Abbestellt", lb: "Ofbestallt", en: "Done")
    static let unsubscribedLead = Text(
        fr: "Nous ne vous écrivons plus sur ce sujet. Sur le site, vous trouvez toujours tout.",
        de: "Wir schreiben Ihnen zu diesem Thema nicht mehr. Auf der Website finden Sie weiterhin "
            + "alles.",
        lb: "Mir schreiwen Iech net méi zu dësem Thema. Um Site fannt Dir nach ëmmer alles.",
        en: "We no longer write to you on this topic. On the site you still find everything.")
    static let unsubscribeDead = Text(
        fr: "Ce lien n’est pas, ou n’est plus, l’un des nôtres. Une fois connecté, vous choisissez "
            + "les courriels que vous recevez.",
        de:
            "Dieser Link ist keiner von uns, oder er ist zu alt. Wenn Sie sich anmelden, können Sie "
            + "wählen, welche E-Mails Sie erhalten.",
        lb:
            "Dëse Link ass keen vun eis, oder en ass ze al. Wann Dir Iech umellt, kënnt Dir wielen, "
            + "wéi eng E-Mailen Dir kritt.",
        en: "This link is not, or no longer, one of ours. Once you have signed in you can choose "
            + "which mails you receive.")
}
