// SPDX-License-Identifier: EUPL-1.2

import SearchKernel
import Testing

@Test(
    "Words are found however their accents and letters are written",
    arguments: [
        ("Neufchâteau", "neufchateau"), ("NEUFCHÂTEAU", "neufchateau"),
        ("Lëtzebuerg", "letzebuerg"), ("Straße", "strasse"), ("STRASSE", "strasse"),
        ("GROẞ", "gross"), ("œuvre", "oeuvre"), ("ŒUVRE", "oeuvre"), ("Læsø", "laeso"),
        ("Łódź", "lodz"), ("e\u{301}nergie", "energie"), ("énergie", "energie"),
        ("a\u{308}rztin", "arztin"), ("l\u{2019}atelier", "l'atelier"), ("İzmir", "izmir"),
        ("ﬁnance", "finance"), ("ＡＢＣ１", "abc1"), ("ｶﾀｶﾅ", "カタカナ"), ("m²", "m2"),
        ("co\u{AD}op", "coop"), ("Việt Nam", "viet nam"), ("Þórður", "thordur"),
        ("ČEŠTINA", "cestina"), ("ĳs", "ijs"), ("ΑΘΗΝΑΣ", "αθηνασ"), ("Москва", "москва"),
        ("n° 5 – ½", "n° 5 – ½"), ("", ""),
    ])
func folds(text: String, folded: String) {
    #expect(Array(Folding.fold(text).utf8) == Array(folded.utf8))
    #expect(Array(Folding.fold(folded).utf8) == Array(folded.utf8))
}

@Test("A mark of another script stays, so that its letters stay apart")
func keepsOtherMarks() {
    #expect(Array(Folding.fold("И\u{306}").unicodeScalars) == Array("и\u{306}".unicodeScalars))
    #expect(Folding.fold("किताब") == "किताब")
}

@Test(
    "Words of one family have one stem",
    arguments: [
        ["menuiserie", "menuiseries"], ["jardin", "jardins"], ["journal", "journaux"],
        ["bateau", "bateaux"], ["social", "sociale", "sociales", "sociaux"],
        ["schreinerei", "schreinereien"], ["arbeit", "arbeiten"], ["maschine", "maschinen"],
        ["kind", "kinder"], ["service", "services"],
        ["werkstatt", "werkstatten"],
    ])
func stemsFamilies(family: [String]) {
    #expect(Set(family.map { LightStem.stem($0) }).count == 1, "\(family)")
}

@Test(
    "Unlike words keep unlike stems", arguments: [("bois", "boi"), ("press", "pres"), ("a4", "a")])
func stemsStayApart(one: String, other: String) {
    #expect(LightStem.stem(one) != LightStem.stem(other))
}
