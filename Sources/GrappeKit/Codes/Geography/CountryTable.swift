// SPDX-License-Identifier: EUPL-1.2

/// Countries and how they are written.
enum CountryTable {
    /// ISO code, names in French, German, Luxembourgish and English, then other spellings: the
    /// country's own, Dutch, three-letter codes, and slips that occur in partners' files.
    static let lines = """
        LU|Luxembourg|Luxemburg|Lëtzebuerg|Luxembourg|LUX,Grand-Duché de Luxembourg,Großherzogtum Luxemburg,L
        BE|Belgique|Belgien|Belsch|Belgium|BEL,België,B
        FR|France|Frankreich|Frankräich|France|FRA,Frankrijk,Frace,F
        DE|Allemagne|Deutschland|Däitschland|Germany|DEU,GER,Duitsland,Bundesrepublik Deutschland,D
        NL|Pays-Bas|Niederlande|Holland|Netherlands|NLD,Nederland,The Netherlands,Hollande
        AT|Autriche|Österreich|Éisträich|Austria|AUT,Oostenrijk
        BG|Bulgarie|Bulgarien|Bulgarien|Bulgaria|BGR,България,Bulgarije
        CH|Suisse|Schweiz|Schwäiz|Switzerland|CHE,Svizzera,Zwitserland,SUI
        CY|Chypre|Zypern|Zypern|Cyprus|CYP,Κύπρος,Cypres
        CZ|Tchéquie|Tschechien|Tschechien|Czechia|CZE,Czech Republic,République tchèque,Česko,Česká republika,Tsjechië
        DK|Danemark|Dänemark|Dänemark|Denmark|DNK,Danmark,Denemarken
        EE|Estonie|Estland|Estland|Estonia|EST,Eesti
        ES|Espagne|Spanien|Spuenien|Spain|ESP,España,Spanje
        FI|Finlande|Finnland|Finnland|Finland|FIN,Suomi
        GB|Royaume-Uni|Vereinigtes Königreich|Vereenegt Kinnekräich|United Kingdom|GBR,UK,Great Britain,Grande-Bretagne,Großbritannien,England,Angleterre,Scotland,Écosse,Schottland,Wales,Northern Ireland,Verenigd Koninkrijk
        GR|Grèce|Griechenland|Griicheland|Greece|GRC,EL,Ελλάδα,Hellas,Griekenland
        HR|Croatie|Kroatien|Kroatien|Croatia|HRV,Hrvatska,Kroatië
        HU|Hongrie|Ungarn|Ungarn|Hungary|HUN,Magyarország,Hongarije
        IE|Irlande|Irland|Irland|Ireland|IRL,Éire,Ierland,Republic of Ireland
        IT|Italie|Italien|Italien|Italy|ITA,Italia,Italië,Italu
        LT|Lituanie|Litauen|Litauen|Lithuania|LTU,Lietuva,Litouwen
        LV|Lettonie|Lettland|Lettland|Latvia|LVA,Latvija,Letland
        MT|Malte|Malta|Malta|Malta|MLT
        PL|Pologne|Polen|Polen|Poland|POL,Polska
        PT|Portugal|Portugal|Portugal|Portugal|PRT,Portogallo
        RO|Roumanie|Rumänien|Rumänien|Romania|ROU,România,Roemenië
        SE|Suède|Schweden|Schweden|Sweden|SWE,Sverige,Zweden
        SI|Slovénie|Slowenien|Slowenien|Slovenia|SVN,Slovenija,Slovenië
        SK|Slovaquie|Slowakei|Slowakei|Slovakia|SVK,Slovensko,Slowakije,Slovak Republic
        AD|Andorre|Andorra|Andorra|Andorra|AND
        AL|Albanie|Albanien|Albanien|Albania|ALB,Shqipëria
        BA|Bosnie-Herzégovine|Bosnien und Herzegowina|Bosnien-Herzegowina|Bosnia and Herzegovina|BIH,Bosna i Hercegovina
        IM|Île de Man|Isle of Man|Isle of Man|Isle of Man|IMN
        IS|Islande|Island|Island|Iceland|ISL,Ísland
        LI|Liechtenstein|Liechtenstein|Liechtenstein|Liechtenstein|LIE
        MC|Monaco|Monaco|Monaco|Monaco|MCO
        MD|Moldavie|Moldau|Moldawien|Moldova|MDA
        ME|Monténégro|Montenegro|Montenegro|Montenegro|MNE,Crna Gora
        MK|Macédoine du Nord|Nordmazedonien|Nordmazedonien|North Macedonia|MKD,Северна Македонија
        NO|Norvège|Norwegen|Norwegen|Norway|NOR,Norge
        RS|Serbie|Serbien|Serbien|Serbia|SRB,Србија,Srbija
        TR|Turquie|Türkei|Tierkei|Türkiye|TUR,Turkey
        UA|Ukraine|Ukraine|Ukrain|Ukraine|UKR,Україна
        GH|Ghana|Ghana|Ghana|Ghana|GHA
        KE|Kenya|Kenia|Kenia|Kenya|KEN
        UG|Ouganda|Uganda|Uganda|Uganda|UGA
        """
}
