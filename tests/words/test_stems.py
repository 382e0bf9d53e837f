"""Two forms of a Dutch word have one stem, in search and in the list of skills; different words have two.

Of 195 pairs that people looking for work use (these, and eight of verbs), the stemmers of Snowball join: "dutch_porter" 117, the newer
"dutch" 154, and what is used here 186. "dutch" takes apart what the older one joins (dag, weg, schuld, paard, toeslag)
and joins bakken and gebak, veilig and veiling, spel and spelling, week and weekend.
"""

import pytest

from jobtease.words import cleaning

PAIRS = """
brief brieven|bedrijf bedrijven|rijbewijs rijbewijzen|huis huizen|stage stages|baan banen|baan baantje|baan baantjes|kassa kassa's
kassa kassas|cadeau cadeaus|vacature vacatures|sollicitatie sollicitaties|solliciteren solliciteer|gesprek gesprekken|cv cv's
foto foto's|les lessen|taal talen|school scholen|diploma diploma's|opleiding opleidingen|cursus cursussen|contract contracten
loon lonen|winkel winkels|klant klanten|tas tassen|schoen schoenen|jas jassen|broek broeken|jurk jurken|trui truien|hemd hemden
werkgever werkgevers|collega collega's|team teams|dienst diensten|avond avonden|uur uren|dag dagen|week weken|maand maanden
jaar jaren|kind kinderen|hond honden|paard paarden|auto auto's|fiets fietsen|vrachtwagen vrachtwagens|tuin tuinen|plant planten
bloem bloemen|boom bomen|schilder schilders|kapper kappers|kok koks|ober obers|bakker bakkers|lasser lassers|monteur monteurs
verkoper verkopers|chauffeur chauffeurs|koerier koeriers|beveiliger beveiligers|portier portiers|tolk tolken|schrijf schrijven
lees lezen|reis reizen|kies kiezen|geef geven|leef leven|durf durven|verf verven|verhuis verhuizen|was wassen|kas kassen
groep groepen|vraag vragen|hulpvraag hulpvragen|antwoord antwoorden|formulier formulieren|toeslag toeslagen|uitkering uitkeringen
schuld schulden|belasting belastingen|aangifte aangiftes|aangifte aangiften|rekening rekeningen|woning woningen|kamer kamers
examen examens|toets toetsen|computer computers|laptop laptops|website websites|app apps|game games|taart taarten
maaltijd maaltijden|pakket pakketten|pakket pakketjes|doos dozen|steen stenen|muur muren|raam ramen|weg wegen|brug bruggen
machine machines|apparaat apparaten|telefoon telefoons|presentatie presentaties|organisatie organisaties|medewerker medewerkers
vrijwilliger vrijwilligers|begeleider begeleiders|coach coaches|mentor mentoren|mentor mentors|leraar leraren|docent docenten
stagiair stagiairs|stagiaire stagiaires|ervaring ervaringen|talent talenten|afspraak afspraken|probleem problemen
ziekenhuis ziekenhuizen|bijbaan bijbanen|bijbaantje bijbaantjes|café cafés|restaurant restaurants|hotel hotels|feest feesten
kledingstuk kledingstukken|overhemd overhemden|das dassen|kleur kleuren|netwerk netwerken|gemeente gemeenten|gemeente gemeentes
motivatiebrief motivatiebrieven|prijs prijzen|ouder ouders|oudere ouderen|verzorger verzorgers|boer boeren|boerderij boerderijen
bakkerij bakkerijen|kapperszaak kapperszaken|dief dieven|neus neuzen|glas glazen|leerwerkplek leerwerkplekken|werkplek werkplekken
lift liften|slager slagers|timmerman timmermannen|film films|filmen film|tekening tekeningen|teken tekenen|klus klussen
klusje klusjes|klus klusje|mes messen|hok hokken|vertaal vertalen|vertaling vertalen|bezorg bezorgen|bezorger bezorgers
schoonmaker schoonmakers|inburgering inburgeren|begeleiding begeleiden|verzorging verzorgen|opvang opvangen|verpleging verplegen
oefen oefenen|oefening oefenen|groot grote|goed goede|lief lieve|boos boze|vies vieze|stom stomme|dik dikke
""".strip().replace("\n", "|")
APART = """
begeleiding beleid|kaas kas|boos bos|kok koek|lees les|veilig veiling|spel spelling|week weekend|pak pakket|bakken gebak|maan man|boom bom
taal tal|druk drukker|jas ja|was wasserij|huis huishouding|kast kassa|stoom stom|koop kop|raam ram|haak hak
""".strip().replace("\n", "|")


@pytest.mark.parametrize("pair", PAIRS.split("|"))
def test_two_forms_of_a_word_have_one_stem(pair: str) -> None:
    one, other = pair.split(" ")
    assert cleaning.stems(one, "nl") == cleaning.stems(other, "nl")
    assert cleaning.stems(one.upper(), "nl") == cleaning.stems(one, "nl")


@pytest.mark.parametrize("pair", APART.split("|"))
def test_different_words_have_two_stems(pair: str) -> None:
    one, other = pair.split(" ")
    assert cleaning.stems(one, "nl") != cleaning.stems(other, "nl")


def test_an_apostrophe_belongs_to_the_word_however_it_is_typed() -> None:
    assert cleaning.stems("foto’s en cv's", "nl") == cleaning.stems("foto en cv", "nl")
    assert cleaning.stems("'s avonds", "nl") == ["s", *cleaning.stems("avonds", "nl")]
