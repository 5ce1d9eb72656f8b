// SPDX-License-Identifier: EUPL-1.2

extension PlaceTable {
    /// Points after GeoNames (CC BY 4.0, geonames.org), rounded.
    static let saarland = """
        66111|Saarbrücken|49.246|7.002|fr=Sarrebruck,lb=Saarbrécken
        66740|Saarlouis|49.314|6.752|fr=Sarrelouis,lb=Saarlouis
        66663|Merzig|49.443|6.639|
        66538|Neunkirchen|49.345|7.180|x=Neunkirchen (Saar)
        66424|Homburg|49.326|7.339|fr=Hombourg
        66606|St. Wendel|49.466|7.168|fr=Saint-Wendel
        66386|St. Ingbert|49.277|7.117|fr=Saint-Ingbert
        66333|Völklingen|49.252|6.859|
        66763|Dillingen|49.356|6.728|x=Dillingen/Saar
        66822|Lebach|49.411|6.910|
        66706|Perl|49.472|6.381|
        66693|Mettlach|49.494|6.597|
        66687|Wadern|49.541|6.888|
        66440|Blieskastel|49.237|7.256|
        66564|Ottweiler|49.401|7.164|
        """
}
