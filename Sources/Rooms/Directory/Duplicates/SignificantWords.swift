// SPDX-License-Identifier: EUPL-1.2

/// The words of a name that tell one organisation from another.
enum SignificantWords {
    /// Without legal forms and small words, each once, in order; all words where nothing else is
    /// left (an association that is called "L’ASBL").
    static func of(_ name: String) -> [String] {
        let words = FoldedText.words(name)
        var seen: Set<String> = []
        let distinct = words.filter { seen.insert($0).inserted }
        let telling = distinct.filter { !dropped.contains($0) }
        return telling.isEmpty ? distinct : telling
    }

    private static let dropped: Set<String> = Set(
        """
        asbl aisbl vzw vog ivzw sc scs scrl scrlfs sprl sprlfs srl sarl sarls sa sas sasu eurl scop \
        scic sis sce cv cvba bv bvba nv ev eg ek gmbh ggmbh ug ag kg ohg gbr fs es \
        association assoc asso verein vereinigung fondation stiftung fondatioun societe cooperative \
        gemeinnutzige gemeinnutziger agreee loi 1901 \
        le la les l de du des d et a au aux en un une pour par sur avec the of and for der die das \
        den dem und von vom zu zum zur fur im am an in mit e van het een voor vun den dat
        """.split(separator: " ").map(String.init))
}
