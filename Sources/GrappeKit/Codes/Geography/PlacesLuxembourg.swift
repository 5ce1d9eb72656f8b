// SPDX-License-Identifier: EUPL-1.2

extension PlaceTable {
    /// Points after GeoNames (CC BY 4.0, geonames.org), rounded.
    static let luxembourg = """
        1111|Luxembourg|49.611|6.131|de=Luxemburg,lb=Lëtzebuerg,x=Stad Lëtzebuerg,x=Ville de Luxembourg,x=Luxembourg-Ville
        4001|Esch-sur-Alzette|49.501|5.978|de=Esch an der Alzette,lb=Esch-Uelzecht,x=Esch
        4501|Differdange|49.523|5.895|de=Differdingen,lb=Déifferdeng
        3401|Dudelange|49.484|6.086|de=Düdelingen,lb=Diddeleng
        4702|Pétange|49.552|5.860|de=Petingen,lb=Péiteng
        9001|Ettelbruck|49.848|6.096|de=Ettelbrück,lb=Ettelbréck
        9201|Diekirch|49.868|6.158|lb=Dikrech
        9501|Wiltz|49.969|5.933|lb=Wolz
        6401|Echternach|49.810|6.421|lb=Iechternach
        6601|Wasserbillig|49.715|6.498|lb=Waasserbëlleg
        6701|Grevenmacher|49.680|6.441|lb=Gréiwemaacher
        5501|Remich|49.547|6.367|lb=Réimech
        5601|Mondorf-les-Bains|49.507|6.278|de=Bad Mondorf,lb=Munneref
        7501|Mersch|49.750|6.103|lb=Miersch
        9401|Vianden|49.935|6.208|lb=Veianen
        9701|Clervaux|50.064|6.044|de=Clerf,lb=Klierf
        8506|Redange-sur-Attert|49.771|5.889|de=Redingen,lb=Réiden,x=Redange
        8201|Mamer|49.632|6.015|lb=Mamer
        8001|Strassen|49.620|6.076|lb=Stroossen
        8005|Bertrange|49.611|6.052|de=Bartringen,lb=Bartreng
        3201|Bettembourg|49.517|6.097|de=Bettemburg,lb=Beetebuerg
        3801|Schifflange|49.506|6.013|de=Schifflingen,lb=Schëffleng
        3601|Kayl|49.482|6.038|lb=Keel
        3701|Rumelange|49.460|6.028|de=Rümelingen,lb=Rëmeleng
        4401|Belvaux|49.509|5.935|de=Beles,lb=Bieles
        4901|Bascharage|49.565|5.909|de=Niederkerschen,lb=Nidderkäerjeng
        8301|Capellen|49.644|5.993|lb=Capellen
        7201|Walferdange|49.658|6.129|de=Walferdingen,lb=Walfer
        5801|Hesperange|49.577|6.155|de=Hesperingen,lb=Hesper
        5403|Schengen|49.502|6.344|lb=Schengen
        9901|Troisvierges|50.130|5.999|de=Ulflingen,lb=Ëlwen
        8401|Steinfort|49.656|5.916|lb=Stengefort
        6101|Junglinster|49.708|6.247|lb=Jonglënster
        4405|Soleuvre|49.523|5.937|de=Zolwer,lb=Zolwer
        7601|Larochette|49.784|6.219|de=Fels,lb=Fiels
        6310|Beaufort|49.840|6.293|de=Befort,lb=Beefort
        8801|Rambrouch|49.830|5.816|de=Rambruch,lb=Rammerech
        9650|Esch-sur-Sûre|49.894|5.948|de=Esch an der Sauer,lb=Esch-Sauer
        5710|Aspelt|49.522|6.225|lb=Uespelt
        7302|Steinsel|49.675|6.130|lb=Steesel
        """
}
