// SPDX-License-Identifier: EUPL-1.2

/// German legal forms; the last two are statuses of the Ninth Book of the Social Code.
enum GermanLegalForms {
    /// Code, family, whether it qualifies, condition, native name.
    static let lines = """
        eV|association|conditional|selfDeclaration|Eingetragener Verein (e. V.)
        gGmbH|company|conditional|nonprofitStatus|Gemeinnützige GmbH (gGmbH)
        gUG|company|conditional|nonprofitStatus|Gemeinnützige UG (gUG)
        gAG|company|conditional|nonprofitStatus|Gemeinnützige AG (gAG)
        eG|cooperative|yes||Eingetragene Genossenschaft (eG)
        SCE|cooperative|yes||Europäische Genossenschaft (SCE)
        Stiftung|foundation|conditional|nonprofitStatus|Rechtsfähige Stiftung
        VVaG|mutual|conditional|selfDeclaration|Versicherungsverein auf Gegenseitigkeit (VVaG)
        KdoeR|public|conditional|churchOrWelfare|Körperschaft des öffentlichen Rechts (KdöR)
        WfbM|other|yes|statusNotForm|Werkstatt für behinderte Menschen (WfbM)
        InkB|other|yes|statusNotForm|Inklusionsbetrieb
        """
}
