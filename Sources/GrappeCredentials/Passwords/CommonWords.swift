// SPDX-License-Identifier: EUPL-1.2

/// Words that people take for passwords: of the thing itself, given names, animals, games, months,
/// places, tender words, and those of the cluster's own field. Small letters without accents.
///
/// Written down for this program rather than taken from a list; what is built of them by adding
/// years, digits and signs is recognised by `GuessingCost`. `entire` are long passwords that are
/// built like no other, yet so many people's that the list of the package zxcvbn has them among the
/// 3,000 most used.
enum CommonWords {
    static let all: Set<[UInt8]> = Set(
        [entire, access, names, life, things, places, sports, field, keys].joined(separator: " ")
            .utf8
            .split { $0 == 0x20 || $0 == 0x0A }.map(Array.init))

    private static let entire =
        "1qaz2wsx3edc leavemealone mailcreated5240 polniypizdec0211 qazwsxedcrfv sojdlg123aljg"

    private static let access = """
        password passwort passwuert passwd pass word motdepasse mot de passe kennwort secret
        secrete geheim geheimnis admin administrator administrateur root toor user utilisateur
        benutzer guest gast invite login logon signin connexion anmeldung welcome bienvenue
        willkommen wellkomm hello bonjour salut hallo moien moin coucou letmein open sesame
        changeme change default test tester testing demo temp temporary sample example master
        system server windows internet computer ordinateur laptop desktop google facebook yahoo
        hotmail gmail linkedin amazon apple microsoft samsung nokia android iphone oracle mysql
        office outlook network access account compte konto security sicherheit securite private
        trustno whatever nothing nopass enter backup support service manager office hacker ninja
        """

    private static let names = """
        michael jennifer jordan michelle thomas robert daniel andrew joshua matthew jessica ashley
        amanda nicole charlie george maggie hannah anthony william david james john mark martin
        peter paul maria marie anna anne julia julie laura lisa sarah sara emma lea lena leon luca
        lucas lukas louis louise jean pierre jacques michel philippe nicolas christophe julien
        alexandre alexander alexandra sebastien sebastian benjamin guillaume antoine vincent
        frederic francois olivier pascal patrick patricia sandrine nathalie isabelle isabel
        sophie sophia camille charlotte chloe manon caroline celine virginie valerie veronique
        sylvie christine christian christina claudia claude andreas stefan stefanie stephan
        stephanie markus matthias tobias florian fabian felix jonas jan tim tom max moritz simon
        simone sabine monika petra ursula angelika barbara karin katrin katharina melanie nadine
        sandra susanne jasmin vanessa marina carmen angela andrea kevin dennis marcel marco mario
        dominik dominique oliver oscar victor hugo arthur gabriel raphael theo mathieu maxime
        romain quentin clement jeremy jonathan alain bernard gerard gilles serge yves rene roger
        robin ryan brandon tyler justin jason jake jack harry harley chris alex sam ben dan joe
        steven brian richard ronald donald edward samantha danielle rachel rebecca elizabeth
        natasha ginger pepper buster bailey murphy rocky lucky lucy bella molly daisy sadie
        pedro jose carlos antonio manuel miguel fernando joao silva santos ferreira pereira sousa
        giovanni giuseppe francesca francesco roberto alberto paolo pietro luc nico pit jos guy
        charel mett tun jang ketty marianne mariana diana linda nancy susan karen helen helena eva
        """

    private static let life = """
        iloveyou loveyou iloveu jetaime ichliebedich liebe love lover lovely amour mon coeur cheri
        cherie chouchou doudou bebe baby babygirl princess princesse prinzessin angel ange engel
        sweet sweetheart honey schatz schatzi liebling mausi hase hasi bisou bisous heart herz
        friend friends ami amis amie freund freunde family famille familie mama maman papa mutter
        vater mother father sister brother kinder enfant happy glueck gluck sunshine sun sonne
        soleil sonneschein sonnenschein moon mond lune star stars stern sterne etoile flower fleur
        blume blumen rose roses lavande tulipe summer sommer ete winter hiver spring printemps
        fruhling fruehling autumn automne herbst january february march april june july august
        september october november december januar februar marz maerz juni juli oktober dezember
        janvier fevrier mars avril juin juillet aout septembre octobre novembre decembre monday
        tuesday wednesday thursday friday saturday sunday montag dienstag mittwoch donnerstag
        freitag samstag sonntag lundi mardi mercredi jeudi vendredi samedi dimanche monkey dragon
        tiger tigger lion loulou chat chaton minou katze kater hund chien cat dog puppy kitty
        kitten horse cheval pferd dolphin dauphin delphin eagle falcon phoenix bear ours wolf loup
        panther shadow spider butterfly papillon schmetterling chocolate chocolat schokolade
        cookie banana banane orange cherry kirsche apfel pomme citron fraise cheese fromage kase
        coffee cafe kaffee beer biere bier wine wein vin whisky vodka pizza money argent geld
        business freedom liberte freiheit peace paix frieden music musique musik guitar guitare
        rock metal rap blue bleu blau red rouge rot green vert grun gruen black noir schwarz white
        blanc weiss yellow jaune gelb silver gold golden purple violet pink power super superman
        batman spiderman starwars pokemon pikachu mario naruto matrix merlin gandalf hobbit zelda
        minecraft fortnite warcraft killer hunter ranger cowboy soldier warrior king queen roi
        reine prince jesus christ dieu god gott heaven fuck fuckyou merde putain scheisse scheiss
        asshole sexy hottie bitch dick pussy nicetry cheese matrix diamond crystal thunder
        lightning storm orage gewitter ocean mer meer river fleuve mountain montagne berg
        """

    private static let things = """
        elephant giraffe zebra crocodile alligator penguin pingouin tortue schildkrote turtle frog
        grenouille frosch rabbit lapin kaninchen mouse souris squirrel ecureuil fox renard fuchs
        wolverine cheetah leopard cougar scorpion spinne cobra python viper snake serpent schlange
        shark requin whale baleine eagle aigle adler hawk bird oiseau vogel owl hibou eule chicken
        poulet cow vache pig cochon schwein sheep mouton bee abeille biene ladybug unicorn licorne
        einhorn dinosaur dinosaure strawberry erdbeere pineapple ananas lemon zitrone watermelon
        blueberry raisin peach cinnamon vanilla caramel chili paprika tomato tomate potato
        patate kartoffel spaghetti macaroni burger sandwich popcorn candy bonbon cupcake pancake
        pepsi cocacola nutella kinder marlboro guinness heineken champagne martini cognac rainbow
        regenbogen snow neige schnee snowman snowflake ice glace eis fire feu feuer water eau
        wasser wind vent earth terre erde world monde welt sky ciel himmel cloud nuage wolke forest
        foret wald tree arbre baum garden jardin garten house maison haus home casa castle chateau
        schloss bridge pont door porte window fenetre table chair stuhl book livre buch pencil
        crayon keyboard clavier tastatur mouse screen printer telephone phone handy camera radio
        television video movie film cinema theatre piano violin trumpet drummer jazz techno
        beatles metallica nirvana queen acdc rammstein slipknot eminem madonna elvis presley
        scooter bicycle velo fahrrad motor moto voiture auto car truck train zug bahn avion plane
        flugzeug airplane boat bateau schiff ship rocket rakete robot space galaxy universe planet
        saturn jupiter mercury venus mars pluto apollo zeus athena hercules odin thor loki viking
        pirate knight ritter magic magie wizard witch vampire zombie ghost fantome geist angelus
        skywalker vader yoda startrek spock potter harrypotter hogwarts frodo simpsons bart homer
        mickey minnie donald goofy snoopy garfield asterix obelix tintin spirou schtroumpf smurf
        hello kitty barbie lego playmobil poker casino lotto jackpot lucky chance zufall destiny
        fortune schicksal dream reve traum hope espoir hoffnung faith glaube spirit esprit soul
        eternity forever toujours immer always never jamais nie beautiful belle schon cool super
        genial great wonder maverick rebel legend hero heros held master boss chief chef captain
        kapitan doctor doktor teacher lehrer student etudiant school ecole schule university uni
        college police polizei army soldat marine navy pilot sniper nurse infirmiere bank banque
        """

    private static let places = """
        luxembourg letzebuerg letzebuerg luxemburg lux esch differdange dudelange france frankreich
        frankraich deutschland allemagne germany belgique belgien belgium belsch lorraine
        lothringen wallonie wallonien sarre saarland saar rheinland pfalz grande region paris metz
        nancy thionville strasbourg trier treves saarbruecken saarbrucken koblenz mainz liege
        luttich namur arlon bastogne charleroi bruxelles brussels brussel berlin hamburg munchen
        muenchen koln koeln frankfurt marseille lyon toulouse lille bordeaux europe europa england
        london america canada italia italie italien espana espagne spanien portugal lisboa benfica
        porto brasil mexico china japan australia newyork boston chicago dallas texas florida
        """

    private static let sports = """
        football fussball foot soccer baseball basketball hockey tennis golf rugby handball judo
        karate ski snowboard surfer skater racing ferrari porsche mercedes bmw audi volkswagen
        golfgti renault peugeot citroen toyota honda yamaha suzuki kawasaki mustang corvette camaro
        jaguar lamborghini harleydavidson yankees lakers cowboys packers steelers liverpool arsenal
        chelsea manchester united juventus inter milan barcelona barca realmadrid bayern dortmund
        schalke borussia kaiserslautern fcmetz psg olympique marseille anderlecht standard player
        winner champion gamer game gaming playstation xbox nintendo team sport goal player
        """

    private static let field = """
        grappe cluster ess sse swg economie sociale solidaire solidarite solidarity solidaritat
        sozial social solidarwirtschaft sozialwirtschaft economy wirtschaft cooperative
        cooperation kooperation koop genossenschaft association verein asbl scic scop fondation
        stiftung mutuelle insertion emploi arbeit travail formation weiterbildung commune gemeinde
        region reseau netzwerk partenaire partner projet projekt project achat einkauf marche
        marches vergabe responsable directeur direktor president prasident bureau buro secretariat
        sekretariat comptabilite buchhaltung equipe
        """

    private static let keys = """
        qaz wsx edc qazwsx rfv tgb yhn qwe asd zxc qay yxc aze qsd wxc abc xyz abcd qwer asdf zxcv azer
        """
}
