// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

/// A legal form of an invented organisation and what follows from it.
struct DemonstrationForm {
    /// How the form stands in the name, with `{name}` for the rest.
    let pattern: String
    let reference: LegalFormReference
    let family: LegalFamily
    let register: Register
    let missions: [DemonstrationMission]

    /// Which number it has.
    enum Register {
        case siren, kbo
        /// With the letter of its section.
        case luxembourg(String)
        /// With its section; `nil` for foundations, which stand in no court's register.
        case court(String?)
    }

    private init(
        _ pattern: String, _ system: LegalForm.System, _ code: String, _ register: Register,
        _ missions: [DemonstrationMission]
    ) {
        (self.pattern, self.register, self.missions) = (pattern, register, missions)
        reference = LegalFormReference(system: system.rawValue, code: code)
        family = LegalForm.find(system: system, code: code)?.family ?? .other
    }

    static let luxembourg: [(DemonstrationForm, Int)] = [
        (
            .init(
                "{name} a.s.b.l.", .luxembourg, "ASBL", .luxembourg("F"),
                [.insertion, .community, .community, .disability]), 52
        ),
        (
            .init(
                "{name} SIS S.à r.l.", .luxembourg, "SIS", .luxembourg("B"),
                [.insertion, .community]), 26
        ),
        (
            .init(
                "{name}, société coopérative", .luxembourg, "SC", .luxembourg("B"), [.cooperative]),
            15
        ),
        (
            .init(
                "Fondation {name}", .luxembourg, "FOND", .luxembourg("G"),
                [.community, .disability]), 7
        ),
    ]

    static let wallonia: [(DemonstrationForm, Int)] = [
        (
            .init(
                "{name} ASBL", .kbo, "017", .kbo, [.insertion, .community, .community, .disability]),
            58
        ),
        (.init("{name} SC agréée ES", .kbo, "706", .kbo, [.cooperative]), 30),
        (.init("{name} SRL", .kbo, "610", .kbo, [.insertion]), 7),
        (.init("Fondation {name}", .kbo, "026", .kbo, [.community]), 5),
    ]

    static let eastBelgium: [(DemonstrationForm, Int)] = [
        (.init("{name} VoG", .kbo, "017", .kbo, [.insertion, .community, .disability]), 70),
        (.init("{name} Gen.", .kbo, "706", .kbo, [.cooperative]), 30),
    ]

    static let lorraine: [(DemonstrationForm, Int)] = [
        (
            .init(
                "Association {name}", .insee, "9220", .siren, [.community, .insertion, .disability]),
            40
        ),
        (.init("{name}", .insee, "9221", .siren, [.insertion]), 20),
        (.init("SCOP {name}", .insee, "5458", .siren, [.cooperative]), 16),
        (.init("SCIC {name}", .insee, "5460", .siren, [.cooperative]), 14),
        (.init("{name} SAS", .insee, "5710", .siren, [.insertion]), 10),
    ]

    /// Associations of the department of Moselle stand under local law.
    static let moselle: [(DemonstrationForm, Int)] =
        [
            (
                .init(
                    "Association {name}", .insee, "9260", .siren,
                    [.community, .insertion, .disability]), 60
            )
        ] + lorraine.filter { $0.0.family != .association }

    static let germany: [(DemonstrationForm, Int)] = [
        (
            .init(
                "{name} gGmbH", .germany, "gGmbH", .court("HRB"),
                [.insertion, .disability, .disability]), 42
        ),
        (.init("{name} e.V.", .germany, "eV", .court("VR"), [.community, .insertion]), 32),
        (.init("{name} eG", .germany, "eG", .court("GnR"), [.cooperative]), 20),
        (.init("Stiftung {name}", .germany, "Stiftung", .court(nil), [.community]), 6),
    ]
}
