// SPDX-License-Identifier: EUPL-1.2

/// Luxembourg legal forms (law of 12 December 2016 on societal impact companies, RCS).
enum LuxembourgLegalForms {
    /// Code, family, whether it qualifies, condition, native name.
    static let lines = """
        ASBL|association|conditional|luxembourgLaw|Association sans but lucratif
        FOND|foundation|conditional|luxembourgLaw|Fondation
        SIS|company|yes|impactApproval|Société d’impact sociétal (SIS)
        SC|cooperative|conditional|luxembourgLaw|Société coopérative
        MUT|mutual|conditional|luxembourgLaw|Société de secours mutuels
        AA|cooperative|conditional|luxembourgLaw|Association agricole
        """
}
