// SPDX-License-Identifier: EUPL-1.2

/// How people write legal forms in spreadsheets.
enum LegalFormSpellings {
    /// System, code, spellings. Accents, case and dots do not matter; earlier lines win.
    static let lines = """
        kbo|017|asbl,vzw,vog,association sans but lucratif,vereniging zonder winstoogmerk,Vereinigung ohne Gewinnerzielungsabsicht,Vereinigung ohne Erwerbszweck
        kbo|125|aisbl,ivzw,ivog,association internationale sans but lucratif
        kbo|026|fondation privée,private stichting,private Stiftung,Privatstiftung
        kbo|029|fondation d'utilité publique,fondation,stichting van openbaar nut,gemeinnützige Stiftung,fup
        kbo|018|établissement d'utilité publique
        kbo|019|mutualité,mutuelle,ziekenfonds,Krankenkasse,union nationale de mutualités
        kbo|706|sc,cv,société coopérative,coopérative,coöperatieve vennootschap,Genossenschaft,sc agréée,sc agréée es,sc agréée comme es,sces agréée,sc es agréée,coopérative agréée
        kbo|508|scrl fs,scrlfs,scrl à finalité sociale,cvba so,cvba-so
        kbo|506|scri fs,scri à finalité sociale
        kbo|515|sprl fs,sprlfs,sprl à finalité sociale
        kbo|514|sa fs,sa à finalité sociale
        kbo|008|scrl,cvba
        kbo|006|scri,cvoa
        kbo|610|srl,bv
        kbo|015|sprl,bvba
        kbo|014|sa,nv,société anonyme
        kbo|001|sce,société coopérative européenne
        kbo|412|cpas,ocmw,öshz,centre public d'action sociale
        kbo|411|commune,gemeente,Gemeinde,administration communale
        lu|SIS|sis,société d'impact sociétal,sarl sis,sa sis,sàrl sis,sc sis
        lu|ASBL|asbl,association sans but lucratif,Vereinigung ohne Gewinnzweck
        lu|FOND|fondation,Fondatioun,Stiftung
        lu|SC|sc,société coopérative,coopérative,Kooperativ,Genossenschaft,scop,scoop
        lu|MUT|mutuelle,mutualité,société de secours mutuels,Mutualitéit
        lu|AA|association agricole
        insee-cj|9220|association,association loi 1901,association loi de 1901,association déclarée,loi 1901,asso
        insee-cj|9230|association reconnue d'utilité publique,arup
        insee-cj|9260|association de droit local,association inscrite de droit local,association inscrite
        insee-cj|9222|association intermédiaire,ai
        insee-cj|9210|association de fait,association non déclarée
        insee-cj|9223|geiq,groupement d'employeurs
        insee-cj|9300|fondation,fondation d'utilité publique,fondation reconnue d'utilité publique,fondation d'entreprise,frup,fonds de dotation
        insee-cj|8210|mutuelle,mutualité,union de mutuelles
        insee-cj|5458|scop,sarl scop,scop sarl,scop arl
        insee-cj|5558|sa scop,scop sa
        insee-cj|5710|scop sas,sas scop,scic sas,sas scic
        insee-cj|5460|scic,scic sarl,sarl scic,sarl coopérative
        insee-cj|5560|scic sa,sa scic,sa coopérative
        insee-cj|6316|cuma
        insee-cj|6317|coopérative agricole,sca coopérative agricole
        insee-cj|6560|coopérative,société coopérative
        insee-cj|6532|sica
        insee-cj|5710|sas,société par actions simplifiée
        insee-cj|5720|sasu
        insee-cj|5499|sarl,société à responsabilité limitée
        insee-cj|5498|eurl
        insee-cj|5599|sa,société anonyme
        insee-cj|8310|cse,comité social et économique
        de|eV|ev,e v,e.V. gemeinnützig,eingetragener Verein,Verein,gemeinnütziger Verein
        de|gGmbH|ggmbh,g gmbh,gemeinnützige gmbh,gemeinnützige Gesellschaft mit beschränkter Haftung
        de|gUG|gug,gug haftungsbeschränkt,gemeinnützige ug
        de|gAG|gag,gemeinnützige ag
        de|eG|eg,e g,eingetragene Genossenschaft,Genossenschaft
        de|SCE|sce,europäische Genossenschaft
        de|Stiftung|Stiftung,rechtsfähige Stiftung,Stiftung bürgerlichen Rechts,gemeinnützige Stiftung
        de|VVaG|vvag,Versicherungsverein auf Gegenseitigkeit
        de|KdoeR|kdör,kör,Körperschaft des öffentlichen Rechts
        de|WfbM|wfbm,Werkstatt für behinderte Menschen,Werkstatt für Menschen mit Behinderung
        de|InkB|Inklusionsbetrieb,Inklusionsunternehmen,Inklusionsfirma,Integrationsbetrieb
        """
}
