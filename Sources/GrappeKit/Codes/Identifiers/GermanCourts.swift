// SPDX-License-Identifier: EUPL-1.2

/// The German courts (Amtsgerichte) that keep registers. A register number means nothing
/// without its court.
enum GermanCourts {
    /// The court's name as this code writes it, from any spelling; `nil` if there is no such court.
    static func named(_ text: String) -> String? { byFoldedName[CodeText.folded(text)] }

    private static let byFoldedName: [String: String] = {
        var table: [String: String] = [:]
        for line in names.split(separator: "\n") {
            for court in line.split(separator: "|") {
                let spellings = court.split(separator: "=")
                for spelling in spellings {
                    table[CodeText.folded(spelling)] = String(spellings[0])
                }
            }
        }
        return table
    }()

    /// Names of the courts after the public list of handelsregister.de (as enumerated by
    /// python-stdnum), with the other spellings people use behind `=`. Courts of Saarland and
    /// Rhineland-Palatinate first.
    private static let names = """
        Saarbrücken|Saarlouis|Lebach|Völklingen|St. Ingbert=Sankt Ingbert=St. Ingbert (St Ingbert)
        Homburg|Merzig
        St. Wendel=Sankt Wendel=St. Wendel (St Wendel)|Neunkirchen|Ottweiler|Bad Kreuznach|Kaiserslautern|Koblenz
        Landau=Landau in der Pfalz|Ludwigshafen am Rhein=Ludwigshafen=Ludwigshafen a.Rhein
        Ludwigshafen am Rhein=Ludwigshafen a.Rhein (Ludwigshafen)
        Mainz|Montabaur|Wittlich|Zweibrücken
        Aachen|Altenburg|Amberg|Ansbach|Apolda|Arnsberg|Arnstadt|Arnstadt Zweigstelle Ilmenau
        Aschaffenburg|Augsburg|Aurich|Bad Hersfeld|Bad Homburg v.d.H.=Bad Homburg
        Bad Oeynhausen|Bad Salzungen|Bamberg|Bayreuth
        Berlin (Charlottenburg)=Charlottenburg=Berlin=Charlottenburg (Berlin)
        Bielefeld|Bochum|Bonn|Braunschweig|Bremen|Chemnitz|Coburg|Coesfeld|Cottbus|Darmstadt
        Deggendorf|Dortmund|Dresden|Duisburg|Düren|Düsseldorf|Eisenach|Erfurt|Eschwege|Essen
        Flensburg|Frankfurt am Main=Frankfurt a.M.=Frankfurt
        Frankfurt/Oder=Frankfurt (Oder)|Freiburg=Freiburg im Breisgau|Friedberg|Fritzlar|Fulda
        Fürth|Gelsenkirchen|Gera|Gießen|Gotha|Greiz|Göttingen|Gütersloh|Hagen|Hamburg|Hamm
        Hanau|Hannover|Heilbad Heiligenstadt|Hildburghausen|Hildesheim|Hof|Ingolstadt|Iserlohn
        Jena|Kassel|Kempten (Allgäu)=Kempten|Kiel|Kleve|Korbach|Krefeld|Köln|Königstein
        Landshut|Langenfeld|Leipzig|Lemgo|Limburg|Lübeck|Lüneburg|Mannheim|Marburg|Meiningen
        Memmingen|Mönchengladbach|Mühlhausen|München|Münster|Neubrandenburg|Neuruppin|Neuss
        Nordhausen|Nürnberg|Offenbach am Main=Offenbach|Oldenburg (Oldenburg)=Oldenburg
        Osnabrück|Paderborn|Passau|Pinneberg|Potsdam|Pößneck|Pößneck Zweigstelle Bad Lobenstein
        Recklinghausen|Regensburg|Rostock|Rudolstadt|Rudolstadt Zweigstelle Saalfeld
        Schweinfurt|Schwerin|Siegburg|Siegen|Sondershausen|Sonneberg|Stadthagen|Stadtroda
        Steinfurt|Stendal|Stralsund|Straubing|Stuttgart|Suhl|Sömmerda|Tostedt|Traunstein|Ulm
        Walsrode|Weiden i. d. OPf.=Weiden=Weiden in der Oberpfalz|Weimar|Wetzlar|Wiesbaden
        Wuppertal|Würzburg
        """
}
