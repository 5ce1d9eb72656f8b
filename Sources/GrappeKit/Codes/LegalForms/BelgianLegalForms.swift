// SPDX-License-Identifier: EUPL-1.2

/// Belgian legal forms of the Crossroads Bank for Enterprises (code table JuridicalForm).
enum BelgianLegalForms {
    /// Code, family, whether it qualifies, condition, native name.
    static let lines = """
        017|association|yes||Association sans but lucratif (ASBL / VZW / VoG)
        125|association|yes||Association internationale sans but lucratif (AISBL / IVZW)
        117|association|yes||ASBL de droit public
        026|foundation|yes||Fondation privée
        029|foundation|yes||Fondation d’utilité publique
        018|foundation|yes||Établissement d’utilité publique
        028|foundation|yes||Institution sans but lucratif
        019|mutual|yes||Mutualité / union nationale de mutualités
        021|mutual|yes||Association d’assurances mutuelles
        706|cooperative|conditional|cooperativeApproval|Société coopérative (SC)
        006|cooperative|conditional|cooperativeApproval|Société coopérative à responsabilité illimitée (SCRI)
        008|cooperative|conditional|cooperativeApproval|Société coopérative à responsabilité limitée (SCRL)
        016|cooperative|conditional|cooperativeApproval|Société coopérative (ancien statut)
        001|cooperative|conditional|cooperativeApproval|Société coopérative européenne
        506|company|yes|presumedApproval|SCRI à finalité sociale
        508|company|yes|presumedApproval|SCRL à finalité sociale
        511|company|yes|presumedApproval|SNC à finalité sociale
        512|company|yes|presumedApproval|SCS à finalité sociale
        513|company|yes|presumedApproval|SCA à finalité sociale
        514|company|yes|presumedApproval|SA à finalité sociale
        515|company|yes|presumedApproval|SPRL à finalité sociale
        560|company|yes|presumedApproval|GIE à finalité sociale
        651|company|yes|presumedApproval|Autre forme de droit public à finalité sociale
        610|company|no|regionalAccreditation|Société à responsabilité limitée (SRL)
        014|company|no|regionalAccreditation|Société anonyme (SA)
        015|company|no|regionalAccreditation|Société privée à responsabilité limitée (SPRL)
        412|public|no|publicPartner|Centre public d’action sociale (CPAS)
        411|public|no|publicPartner|Commune
        """
}
