// SPDX-License-Identifier: EUPL-1.2

extension PlaceTable {
    /// Points after GeoNames (CC BY 4.0, geonames.org), rounded.
    static let wallonia = """
        6600|Bastogne|50.004|5.718|de=Bastnach,lb=Baaschtnech,nl=Bastenaken
        6700|Arlon|49.683|5.817|de=Arel,lb=Arel,nl=Aarlen
        6800|Libramont-Chevigny|49.950|5.429|x=Libramont
        6840|Neufchâteau|49.841|5.435|
        6760|Virton|49.568|5.533|
        6900|Marche-en-Famenne|50.227|5.344|x=Marche
        6830|Bouillon|49.793|5.067|
        6880|Bertrix|49.856|5.255|
        6740|Étalle|49.674|5.600|
        6780|Messancy|49.592|5.819|de=Metzig,lb=Miezeg
        6790|Aubange|49.566|5.805|lb=Éibeng
        6791|Athus|49.565|5.837|lb=Attem
        6720|Habay|49.723|5.620|
        6810|Chiny|49.738|5.341|
        6820|Florenville|49.700|5.307|
        6870|Saint-Hubert|50.027|5.374|
        6940|Durbuy|50.353|5.456|
        6980|La Roche-en-Ardenne|50.184|5.575|x=La Roche
        6660|Houffalize|50.132|5.790|
        6690|Vielsalm|50.284|5.915|
        6640|Vaux-sur-Sûre|49.911|5.579|
        6890|Libin|49.981|5.256|
        6920|Wellin|50.081|5.114|
        6950|Nassogne|50.129|5.343|
        6960|Manhay|50.287|5.657|
        6630|Martelange|49.832|5.737|de=Martelingen,lb=Maarteleng
        6717|Attert|49.750|5.786|lb=Atert
        6860|Léglise|49.800|5.537|
        6850|Paliseul|49.904|5.135|
        5000|Namur|50.467|4.867|nl=Namen
        5500|Dinant|50.258|4.912|
        5600|Philippeville|50.196|4.544|
        5300|Andenne|50.489|5.095|
        5580|Rochefort|50.163|5.222|
        5590|Ciney|50.294|5.100|
        5660|Couvin|50.053|4.495|
        5030|Gembloux|50.562|4.699|
        5060|Sambreville|50.434|4.633|x=Auvelais
        4000|Liège|50.634|5.567|de=Lüttich,lb=Léck,nl=Luik
        4100|Seraing|50.584|5.501|
        4800|Verviers|50.589|5.862|
        4500|Huy|50.519|5.233|nl=Hoei
        4700|Eupen|50.628|6.037|
        4780|Sankt Vith|50.282|6.127|fr=Saint-Vith
        4960|Malmedy|50.427|6.028|
        4900|Spa|50.484|5.867|
        4300|Waremme|50.698|5.255|nl=Borgworm
        4040|Herstal|50.664|5.623|
        6000|Charleroi|50.411|4.444|
        7000|Mons|50.454|3.952|nl=Bergen
        7500|Tournai|50.607|3.389|nl=Doornik
        7100|La Louvière|50.487|4.188|
        7700|Mouscron|50.745|3.206|nl=Moeskroen
        7800|Ath|50.629|3.778|nl=Aat
        7060|Soignies|50.579|4.071|nl=Zinnik
        6530|Thuin|50.339|4.286|
        7130|Binche|50.412|4.165|
        1300|Wavre|50.717|4.601|nl=Waver
        1400|Nivelles|50.598|4.329|nl=Nijvel
        1340|Ottignies-Louvain-la-Neuve|50.667|4.550|x=Louvain-la-Neuve,x=Ottignies
        """
}
