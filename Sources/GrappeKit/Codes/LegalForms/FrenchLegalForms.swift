// SPDX-License-Identifier: EUPL-1.2

/// French legal categories (INSEE, catégories juridiques), which decide at level III. There is no
/// code of its own for the SCIC nor for the SCOP in the form of a SAS.
enum FrenchLegalForms {
    /// Code, family, whether it qualifies, condition, native name.
    static let lines = """
        9210|association|conditional|noPersonality|Association non déclarée
        9220|association|yes||Association déclarée
        9221|association|yes||Association déclarée d’insertion par l’économique
        9222|association|yes||Association intermédiaire
        9223|association|yes||Groupement d’employeurs
        9230|association|yes||Association déclarée reconnue d’utilité publique
        9260|association|yes||Association de droit local (Bas-Rhin, Haut-Rhin, Moselle)
        5195|cooperative|yes||Association coopérative inscrite (droit local Alsace-Moselle)
        9224|association|no|caseByCase|Association d’avocats
        9240|association|no|caseByCase|Congrégation
        9300|foundation|yes||Fondation
        8210|mutual|yes||Mutuelle
        8250|mutual|yes||Assurance mutuelle agricole
        8290|mutual|yes||Autre organisme mutualiste
        6411|mutual|yes||Société d’assurance à forme mutuelle
        5192|cooperative|yes|bank|Société coopérative de banque populaire
        5193|cooperative|yes|bank|Caisse de crédit maritime mutuel
        5194|cooperative|yes|bank|Caisse (fédérale) de crédit mutuel
        5196|cooperative|yes|bank|Caisse d’épargne et de prévoyance à forme coopérative
        6595|cooperative|yes|bank|Caisse locale de crédit mutuel
        6596|cooperative|yes|bank|Caisse de crédit agricole mutuel
        5203|cooperative|yes||SNC coopérative
        5307|cooperative|yes||SCS coopérative
        5309|cooperative|yes||SCA coopérative
        5443|cooperative|yes||SARL coopérative de construction
        5451|cooperative|yes||SARL coopérative de consommation
        5453|cooperative|yes||SARL coopérative artisanale
        5454|cooperative|yes||SARL coopérative maritime
        5455|cooperative|yes||SARL coopérative de transport
        5458|cooperative|yes||SARL SCOP
        5459|cooperative|yes||SARL union de coopératives
        5460|cooperative|yes||Autre SARL coopérative (dont SCIC)
        5543|cooperative|yes||SA coopérative de construction à conseil d’administration
        5547|cooperative|yes||SA coopérative d’HLM à conseil d’administration
        5551|cooperative|yes||SA coopérative de consommation à conseil d’administration
        5552|cooperative|yes||SA coopérative de commerçants-détaillants à conseil d’administration
        5553|cooperative|yes||SA coopérative artisanale à conseil d’administration
        5554|cooperative|yes||SA coopérative maritime à conseil d’administration
        5555|cooperative|yes||SA coopérative de transport à conseil d’administration
        5558|cooperative|yes||SA SCOP à conseil d’administration
        5559|cooperative|yes||SA union de coopératives à conseil d’administration
        5560|cooperative|yes||Autre SA coopérative à conseil d’administration (dont SCIC)
        5643|cooperative|yes||SA coopérative de construction à directoire
        5647|cooperative|yes||SA coopérative d’HLM à directoire
        5651|cooperative|yes||SA coopérative de consommation à directoire
        5652|cooperative|yes||SA coopérative de commerçants-détaillants à directoire
        5653|cooperative|yes||SA coopérative artisanale à directoire
        5654|cooperative|yes||SA coopérative maritime à directoire
        5655|cooperative|yes||SA coopérative de transport à directoire
        5658|cooperative|yes||SA SCOP à directoire
        5659|cooperative|yes||SA union de coopératives à directoire
        5660|cooperative|yes||Autre SA coopérative à directoire
        6316|cooperative|yes||Coopérative d’utilisation de matériel agricole (CUMA)
        6317|cooperative|yes||Société coopérative agricole
        6318|cooperative|yes||Union de coopératives agricoles
        6543|cooperative|yes||Société civile coopérative de construction
        6551|cooperative|yes||Société civile coopérative de consommation
        6554|cooperative|yes||Société civile coopérative maritime
        6558|cooperative|yes||Société civile coopérative entre médecins
        6560|cooperative|yes||Autre société civile coopérative
        5432|cooperative|conditional|agriculturalStatutes|SARL SICA
        5532|cooperative|conditional|agriculturalStatutes|SA SICA à conseil d’administration
        5632|cooperative|conditional|agriculturalStatutes|SA SICA à directoire
        6532|cooperative|conditional|agriculturalStatutes|Société civile SICA
        5710|company|conditional|socialStatutes|Société par actions simplifiée (SAS)
        5720|company|conditional|socialStatutes|SAS unipersonnelle (SASU)
        5499|company|conditional|socialStatutes|Société à responsabilité limitée (SARL)
        5498|company|conditional|socialStatutes|SARL unipersonnelle (EURL)
        5599|company|conditional|socialStatutes|SA à conseil d’administration
        5699|company|conditional|socialStatutes|SA à directoire
        8310|other|no|worksCouncil|Comité social et économique d’entreprise
        8311|other|no|worksCouncil|Comité social et économique d’établissement
        """
}
