// SPDX-License-Identifier: EUPL-1.2

extension PlaceTable {
    /// Points after GeoNames (CC BY 4.0, geonames.org), rounded.
    static let lorraine = """
        54000|Nancy|48.684|6.185|lb=Nanzeg
        57000|Metz|49.119|6.173|lb=Metz
        57100|Thionville|49.360|6.160|de=Diedenhofen,lb=Diddenuewen
        54400|Longwy|49.522|5.762|lb=Lonkech
        54150|Briey|49.249|5.940|x=Val de Briey
        54700|Pont-à-Mousson|48.907|6.056|
        54200|Toul|48.681|5.891|
        54300|Lunéville|48.593|6.494|
        54500|Vandœuvre-lès-Nancy|48.661|6.171|
        54190|Villerupt|49.467|5.932|lb=Weller
        54350|Mont-Saint-Martin|49.544|5.783|
        54260|Longuyon|49.442|5.605|
        55000|Bar-le-Duc|48.773|5.161|
        55100|Verdun|49.160|5.383|lb=Verdun
        55200|Commercy|48.761|5.591|
        55600|Montmédy|49.521|5.368|
        55700|Stenay|49.495|5.186|
        55300|Saint-Mihiel|48.888|5.551|
        57600|Forbach|49.188|6.893|
        57200|Sarreguemines|49.110|7.067|de=Saargemünd,lb=Saargemënn
        57400|Sarrebourg|48.736|7.057|x=Saarburg in Lothringen
        57500|Saint-Avold|49.105|6.704|de=Sankt Avold
        57190|Florange|49.324|6.121|
        57300|Hagondange|49.249|6.164|de=Hagendingen
        57390|Audun-le-Tiche|49.472|5.955|de=Deutsch-Oth,lb=Däitsch-Oth
        57700|Hayange|49.329|6.063|de=Hayingen
        57570|Cattenom|49.406|6.243|de=Kattenhofen,lb=Kettenuewen
        57480|Sierck-les-Bains|49.439|6.358|de=Sierck,lb=Siirk
        57320|Bouzonville|49.292|6.534|de=Busendorf
        57220|Boulay-Moselle|49.183|6.500|de=Bolchen,x=Boulay
        57800|Freyming-Merlebach|49.150|6.783|x=Freyming,x=Merlebach
        57150|Creutzwald|49.205|6.697|de=Kreuzwald
        57170|Château-Salins|48.819|6.514|
        57230|Bitche|49.052|7.430|de=Bitsch
        88000|Épinal|48.183|6.453|
        88100|Saint-Dié-des-Vosges|48.284|6.949|x=Saint-Dié
        88200|Remiremont|48.017|6.588|
        88300|Neufchâteau|48.356|5.696|
        88400|Gérardmer|48.074|6.878|
        88500|Mirecourt|48.301|6.133|
        88800|Vittel|48.201|5.948|
        """
}
