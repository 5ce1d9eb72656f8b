// SPDX-License-Identifier: EUPL-1.2

extension PlaceTable {
    /// Points after GeoNames (CC BY 4.0, geonames.org), rounded.
    static let rhinelandPalatinate = """
        54290|Trier|49.754|6.639|fr=Trèves,lb=Tréier
        54634|Bitburg|49.968|6.527|lb=Béibreg
        54439|Saarburg|49.606|6.544|lb=Saarbuerg
        54595|Prüm|50.208|6.420|lb=Prüm
        54568|Gerolstein|50.222|6.660|
        54516|Wittlich|49.986|6.893|
        54550|Daun|50.197|6.829|
        54470|Bernkastel-Kues|49.916|7.077|
        54411|Hermeskeil|49.655|6.944|
        54329|Konz|49.700|6.577|lb=Konz
        54497|Morbach|49.808|7.127|
        54673|Neuerburg|50.013|6.293|lb=Neierbuerg
        54687|Arzfeld|50.090|6.271|
        55116|Mainz|50.001|8.269|fr=Mayence
        56068|Koblenz|50.357|7.593|fr=Coblence,lb=Koblenz
        67655|Kaiserslautern|49.443|7.766|
        67059|Ludwigshafen am Rhein|49.483|8.438|x=Ludwigshafen
        67547|Worms|49.633|8.362|
        55543|Bad Kreuznach|49.837|7.865|
        55743|Idar-Oberstein|49.714|7.308|
        55765|Birkenfeld|49.652|7.167|
        66482|Zweibrücken|49.247|7.370|fr=Deux-Ponts
        66953|Pirmasens|49.215|7.629|
        66869|Kusel|49.538|7.405|
        67346|Speyer|49.321|8.431|fr=Spire
        76829|Landau in der Pfalz|49.198|8.117|x=Landau
        67433|Neustadt an der Weinstraße|49.346|8.149|x=Neustadt
        56564|Neuwied|50.433|7.463|
        56410|Montabaur|50.436|7.823|
        56812|Cochem|50.145|7.164|
        53474|Bad Neuenahr-Ahrweiler|50.543|7.111|x=Ahrweiler
        55469|Simmern|49.982|7.524|x=Simmern/Hunsrück
        76726|Germersheim|49.223|8.364|
        67227|Frankenthal|49.534|8.354|x=Frankenthal (Pfalz)
        55218|Ingelheim|49.973|8.059|x=Ingelheim am Rhein
        """
}
