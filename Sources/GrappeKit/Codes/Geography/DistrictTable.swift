// SPDX-License-Identifier: EUPL-1.2

/// The 51 districts.
enum DistrictTable {
    /// Code, territory, NUTS, latitude and longitude of a point inside, name, other names. Codes
    /// and names are those of INSEE, the Belgian State and the German municipality key; points
    /// are ours, taken inside the shapes of IGN Admin Express (Licence Ouverte 2.0),
    /// belgium-topojson (CC0) and BKG VG5000 (© GeoBasis-DE / BKG 2021, dl-de/by-2-0).
    static let lines = """
        BE-WBR|BE-WAL|BE31|50.67|4.59|Brabant wallon|de=Wallonisch-Brabant,lb=Wallounesch Brabant,en=Walloon Brabant
        BE-WHT|BE-WAL|BE32|50.46|3.97|Hainaut|de=Hennegau,lb=Hennegau
        BE-WLG|BE-WAL|BE33|50.52|5.74|Liège|de=Lüttich,lb=Léck
        BE-WLX|BE-WAL|BE34|49.96|5.52|Luxembourg (province)|de=Luxemburg (Provinz),lb=Lëtzebuerg (Provënz)
        BE-WNA|BE-WAL|BE35|50.25|4.86|Namur|
        FR-54|FR-LOR|FRF31|48.79|6.16|Meurthe-et-Moselle|
        FR-55|FR-LOR|FRF32|48.99|5.38|Meuse|
        FR-57|FR-LOR|FRF33|49.04|6.66|Moselle|
        FR-88|FR-LOR|FRF34|48.20|6.38|Vosges|de=Vogesen,lb=Vogesen
        DE-10041|DE-SL||49.25|6.96|Regionalverband Saarbrücken|fr=Communauté régionale de Sarrebruck,en=Saarbrücken regional association
        DE-10042|DE-SL||49.50|6.68|Landkreis Merzig-Wadern|
        DE-10043|DE-SL||49.38|7.12|Landkreis Neunkirchen|
        DE-10044|DE-SL||49.36|6.77|Landkreis Saarlouis|
        DE-10045|DE-SL||49.25|7.24|Saarpfalz-Kreis|
        DE-10046|DE-SL||49.52|7.10|Landkreis St. Wendel|
        DE-07111|DE-RP||50.35|7.58|Koblenz|fr=Coblence
        DE-07131|DE-RP||50.47|7.05|Landkreis Ahrweiler|
        DE-07132|DE-RP||50.75|7.74|Landkreis Altenkirchen (Westerwald)|
        DE-07133|DE-RP||49.82|7.69|Landkreis Bad Kreuznach|
        DE-07134|DE-RP||49.71|7.28|Landkreis Birkenfeld|
        DE-07135|DE-RP||50.13|7.17|Landkreis Cochem-Zell|
        DE-07137|DE-RP||50.33|7.33|Landkreis Mayen-Koblenz|
        DE-07138|DE-RP||50.56|7.47|Landkreis Neuwied|
        DE-07140|DE-RP||50.04|7.50|Rhein-Hunsrück-Kreis|
        DE-07141|DE-RP||50.26|7.84|Rhein-Lahn-Kreis|
        DE-07143|DE-RP||50.55|7.87|Westerwaldkreis|
        DE-07211|DE-RP||49.76|6.66|Trier|fr=Trèves,lb=Tréier
        DE-07231|DE-RP||49.92|6.97|Landkreis Bernkastel-Wittlich|
        DE-07232|DE-RP||50.06|6.41|Eifelkreis Bitburg-Prüm|
        DE-07233|DE-RP||50.24|6.75|Landkreis Vulkaneifel|
        DE-07235|DE-RP||49.70|6.69|Landkreis Trier-Saarburg|
        DE-07311|DE-RP||49.53|8.36|Frankenthal (Pfalz)|
        DE-07312|DE-RP||49.43|7.76|Kaiserslautern|
        DE-07313|DE-RP||49.20|8.10|Landau in der Pfalz|
        DE-07314|DE-RP||49.48|8.40|Ludwigshafen am Rhein|
        DE-07315|DE-RP||49.97|8.24|Mainz|fr=Mayence
        DE-07316|DE-RP||49.34|8.15|Neustadt an der Weinstraße|
        DE-07317|DE-RP||49.20|7.59|Pirmasens|
        DE-07318|DE-RP||49.33|8.44|Speyer|fr=Spire
        DE-07319|DE-RP||49.65|8.32|Worms|
        DE-07320|DE-RP||49.25|7.36|Zweibrücken|fr=Deux-Ponts
        DE-07331|DE-RP||49.76|8.16|Landkreis Alzey-Worms|
        DE-07332|DE-RP||49.45|8.11|Landkreis Bad Dürkheim|
        DE-07333|DE-RP||49.63|7.91|Donnersbergkreis|
        DE-07334|DE-RP||49.12|8.25|Landkreis Germersheim|
        DE-07335|DE-RP||49.45|7.69|Landkreis Kaiserslautern|
        DE-07336|DE-RP||49.55|7.47|Landkreis Kusel|
        DE-07337|DE-RP||49.17|7.98|Landkreis Südliche Weinstraße|
        DE-07338|DE-RP||49.42|8.36|Rhein-Pfalz-Kreis|
        DE-07339|DE-RP||49.92|8.08|Landkreis Mainz-Bingen|
        DE-07340|DE-RP||49.20|7.79|Landkreis Südwestpfalz|
        """
}
