"""Ways to reach somebody are found however they are written; dates, amounts and names are left alone."""

import pytest

from jobtease.words.contact_details import find_contacts
from tests.growth import MOST, ratio

CONTACTS = [
    ("Mail me op yara.b+werk@example.nl graag", "email", "yara.b+werk@example.nl"),
    ("naam at gmail punt com", "email", "naam at gmail punt com"),
    ("samira(at)hotmail.com", "email", "samira(at)hotmail.com"),
    ("samira [at] werk [dot] nl", "email", "samira [at] werk [dot] nl"),
    ("henk apenstaartje ziggo punt nl", "email", "henk apenstaartje ziggo punt nl"),
    ("mail naar yara19 @ gmail", "email", "yara19 @ gmail"),
    ("yara punt b at gmail punt com", "email", "yara punt b at gmail punt com"),
    ("samira at hotmail.com", "email", "samira at hotmail.com"),
    ("yara19 at gmail", "email", "yara19 at gmail"),
    ("whatsapp mij op 6 12 34 56 78", "phone", "6 12 34 56 78"),
    ("Bel 06 12345678 na vijven", "phone", "06 12345678"),
    ("0612345678", "phone", "0612345678"),
    ("06-12 34 56 78", "phone", "06-12 34 56 78"),
    ("06.12.34.56.78.", "phone", "06.12.34.56.78"),
    ("app me: 0 6 1 2 3 4 5 6 7 8", "phone", "0 6 1 2 3 4 5 6 7 8"),
    ("+31 (0)6 12345678", "phone", "+31 (0)6 12345678"),
    ("0031612345678", "phone", "0031612345678"),
    ("call +49 30 901820 today", "phone", "+49 30 901820"),
    ("010-4171717", "phone", "010-4171717"),
    ("(010) 417 17 17", "phone", "(010) 417 17 17"),
    ("nul zes een twee drie vier vijf zes zeven acht", "phone", "nul zes een twee drie vier vijf zes zeven acht"),
    ("Zero six one two three four five six seven eight", "phone", "Zero six one two three four five six seven eight"),
    ("06 twaalf, of nul zes 12 34 56 78", "phone", "nul zes 12 34 56 78"),
    ("kijk op https://voorbeeld.example/pad?x=1.", "link", "https://voorbeeld.example/pad?x=1"),
    ("www.mijnsite.nl", "link", "www.mijnsite.nl"),
    ("t.me/yara19", "link", "t.me/yara19"),
    ("zie mijnportfolio.nl!", "link", "mijnportfolio.nl"),
    ("NL91 ABNA 0417 1643 00 op naam van Henk", "iban", "NL91 ABNA 0417 1643 00"),
    ("maak over naar nl91abna0417164300", "iban", "nl91abna0417164300"),
    ("DE89370400440532013000", "iban", "DE89370400440532013000"),
    ("Mijn BSN is 111222333", "bsn", "111222333"),
    ("burgerservicenummer: 1112.22.333", "bsn", "1112.22.333"),
    ("111 222 333 (mijn sofinummer)", "bsn", "111 222 333"),
    ("volg @yara_19 maar", "handle", "@yara_19"),
    ("snap: yaratje", "handle", "yaratje"),
    ("mijn insta is yara_19", "handle", "yara_19"),
    ("Add me on Snapchat samira24x", "handle", "samira24x"),
    ("Discord: henkdekok", "handle", "henkdekok"),
    ("1nst4: n0t.real.nina", "handle", "n0t.real.nina"),
    ("$napchat: lisa.b", "handle", "lisa.b"),
    ("Signal werkt beter. Mijn gebruikersnaam daar is bietensoep.42.", "handle", "bietensoep.42"),
    ("my name there is blue.horse9", "handle", "blue.horse9"),
]

INNOCENT = [
    "Donderdag om 14:00 of 14.30 uur",
    "Ik verdien € 1.250,00 per maand, of € 1250,-",
    "3013 AB Rotterdam",
    "Op 2026-11-22 om 09:30",
    "Van 01-02-2026 tot 06-07-2026, 22/11/2026 14:00",
    "Tussen 2019 en 2024 werkte ik 32 uur per week",
    "Ik heb 3 jaar ervaring, 40 uur, schaal 5, trede 10",
    "bel 112 of 0800-0113 als het niet gaat",
    "Ik werkte bij bol.com en zocht op werk.nl",
    "Ik was klaar.de bus kwam niet",
    "look at me, I am at home at night",
    "Apenstaartje vind ik het leukste woord",
    "Zet de cijfers achter elkaar: 2023 was beter dan 2022",
    "Mijn bestand heet cv_lotte_2026.pdf en het andere brief_v2",
    "Ik zoek iemand die snapt wat my_list.append() doet",
    "ticket#1234 en vacature#2026",
    "Ze schrijven mij vaak op nummer 8 van hun lijst",
    "Ik werk aan een app met blauwe vogels. De winkel is dicht.",
    "Ik ben goed in Instagram, TikTok en Facebook",
    "Instagram is leuk; TikTok: filmpjes maken voor de winkel",
    "Vacaturenummer 111222333",
    "BSN nooit delen! Kenmerk 123456789",
    "Rekening NL91 ABNA 0417 1643 01 klopt niet",
    "drie van de vier keer, een of twee dagen, vijf zes weken",
    "order 4012345678901 in het magazijn",
    "Kvk 12345678, diploma mbo 3/4, VCA 2025-2035",
    "om 6 uur op, 10-12 km fietsen, 08.00-16.30",
    "Node.js, ASP.NET en C# op niveau 2.0",
    "Score 7,5 en 1.000.000 stappen",
    "e.d., m.b.t. o.a. i.v.m. het gesprek",
    "The interview is on 5/12/2026 from 10:00-11:30.",
    "look at indeed.com or look at gmail",
    "Vacaturenummer 612345678",
    "Tussen 06-2024 en 08-2025, 2010-2014 2015-2019",
    "ISBN 978-90-274-3964-2, lokaal 4.12",
    "Excel/Word en SAP/4HANA, een.of.ander",
    "mijn facebook is handig",
    "Gesprek 05-12-2026 10.00 uur, kamer 0.12",
]


@pytest.mark.parametrize("written, kind, part", CONTACTS)
def test_a_way_to_reach_somebody_is_found(written: str, kind: str, part: str) -> None:
    found = find_contacts(written)
    assert [(contact.kind, contact.text) for contact in found] == [(kind, part)]
    assert written[found[0].start : found[0].end] == part


@pytest.mark.parametrize("written", INNOCENT)
def test_dates_amounts_and_names_are_left_alone(written: str) -> None:
    assert find_contacts(written) == []


def test_several_in_one_text_come_in_order_and_never_inside_each_other() -> None:
    found = find_contacts("Bel 0612345678, mail yara@example.nl of kijk op www.example.nl/yara")
    assert [contact.kind for contact in found] == ["phone", "email", "link"]


@pytest.mark.parametrize(
    "piece",
    [
        "0",
        "0 ",
        "a.",
        "a@",
        "at ",
        "nl91",
        "een ",
        "\n",
        "((",
        "0-",
        "w.nl/",
        "@a",
        "1.1,",
        "a@b.nl ",
        "a.b ",
        "612345678 ",
    ],
)
def test_a_hundred_thousand_characters_of_nothing_take_time_in_proportion(piece: str) -> None:
    """Beware: a pattern that backtracks would hang here, and the server with it."""
    assert ratio(find_contacts, piece, 12_500) <= MOST


DISGUISED = [
    "nul6 elf 22 drieendertig 44 ;)",
    "o6 twelve thirtyfour fiftysix seventyeight, I am free after five",
    "zero6 - 1122 - 3344, na vijven",
    "zes-een-twee-drie-vier-vijf-zes-zeven-acht met een nul ervoor",
    "Plak deze twee aan elkaar: 061234 en 5678.",
    "Reverse this and you can ring me: 87654321-60",
    "Mijn nummer is 0 6 - 9 8 7 6 - 5 4 3 2",
    "+44 7700 900 123 if you want to hear more",
    "first name oscar, then a dot, then brown, at hotmail, ending in com",
    "mailen naar floris streepje laag dekker bij example puntje nl",
    "s.a.n.d.e.r.9.1 AT e.x.a.m.p.l.e DOT c.o.m",
    "I am on discord as jaylin#4821",
    "On the blue bird thing I'm at-sign hollis_wears_ties",
    "Op het platform van de korte dansfilmpjes heet ik rutger_pak",
    "Zoek op dat fotoplatform met de roze camera naar kees.bedacht.2007",
    "tik in jurre punt in punt pak op de foto-app",
    "add me on snap, my name there is noor.k1994x",
    "Fluit even onder mijn raam: Molenkreekstraat, het huis met nummer vierendertig",
    "op nummer 8 van de Zilverlindelaan, bel maar aan",
    "I live at 27 Cornflower Court, second bell",
    "Mill Creek Road, house thirty four",
    "nul zes twaalf drie vier vijfentwintig zes",
    "mijn nr is nul zes, twaalf, vierendertig, zesenvijftig, achtenzeventig",
    "nul zes een twee drie",
    "zero six double one two three four five six",
    "٠٦١٢٣٤٥٦٧٨",
    "０６１２３４５６７８",
    "bel ⓪⑥①②③④⑤⑥⑦⑧",
    "0️⃣6️⃣1️⃣2️⃣3️⃣4️⃣5️⃣6️⃣7️⃣8️⃣",
    "06*12*34*56*78",
    "06_12_34_56_78",
    "06 🔥 12 🔥 34 🔥 56 🔥 78",
    "06,12,34,56,78",
    "O6-1234S678",
    "o6 l2 34 56 78",
    "Coolsingel 40, 3011 AD",
    "Coolsingel 40",
    "ik woon op de kruiskade 12b",
    "Kom naar Lange Nieuwstraat 3",
    "Weena 70 3012 CM Rotterdam",
    "ik woon in de Zwart Janstraat 88",
    "3011 AD 40",
    "win-nu.shop",
    "kijk op winnu.online",
    "ga naar snelgeld.top",
    "snelgeld punt com",
    "win nu dot shop",
    "y a r a @ g m a i l . c o m",
    "yara[apestaart]gmail.com",
    "yara_apenstaart_gmail.com",
    "mail me: yara.jansen99 bij gmail",
    "gmail: yarajansen",
    "mijn snap is yaraaatje",
    "voeg me toe op snap yaratje",
    "add me on insta yara.jansen",
    "volg me op tiktok: yara",
    "👻 yaratje",
    "👻: yara_x",
    "insta @yara.x",
    "mijn insta = yaratje",
    "ig: yarajansen",
    "wa.me/31612345678",
    "bit.ly/snelgeld",
    "https://bit.ly/snelgeld",
    "whatsapp +31 6 1234 5678",
    "mijn telegram: @henkie",
    "tel nulzestwaalfvierendertigzesenvijftigachtenzeventig",
    "0 6 - 1 2 3 4 - 5 6 7 8",
    "06 1234 vijf zes zeven acht",
    "discord.gg/abc",
    "yara punt jansen apenstaartje hotmail punt com",
    "I live at 12 Baker Street",
    "06.1234.5678",
    "06 / 12 34 56 78",
    "06 (12) 345678",
    "(06)12345678",
    "bel me op nul zes - 12 34 56 78",
    "+31612345678",
]

HARMLESS = [
    "Op 14 januari om 14:00 uur in de Markthal 12 mensen",
    "Ik werk 06:30-14:30 of 15:00-23:00 uur",
    "Wie oefent een gesprek van 10.00 tot 11.30 uur met mij?",
    "Ik verzamel telefoonhoesjes en werk in een callcenter",
    "een, twee, drie, vier, vijf: zo oefen ik tellen",
    "Ik woon in Rotterdam en reis 2 zones, lijn 7, 8 of 25",
    "snelweg 15 en afslag 20",
    "Ik zoek werk.online kan ook",
    "Mijn snap is leuk maar ik gebruik het niet",
    "mijn insta is vol foto's",
    "Ik kan werken met Word 2019, Excel 2021 en SAP",
    "Ik ben goed op instagram en tiktok voor de winkel",
    "Heb je tips voor bol.com, of ah.nl of www.werk.nl?",
    "Mijn loon is 14,71 per uur, 36 uur, € 2.118,24 per maand",
    "Ik ben 19, 1,78 m, maat 38/40, schoen 42",
    "Ik haalde een 6, 7, 8, 9, 10 voor mijn toetsen",
    "2019, 2020, 2021, 2022, 2023, 2024",
    "De winkel is open van 9-17 en op zaterdag van 10-18",
    "van 1 oktober 2024 tot 31 december 2025 werkte ik daar",
    "3 x 8 uur, 2 x 4 uur, dus 32 uur",
    "Maasplein 5 dagen per week open",
    "zes van de tien, zeven acht keer per jaar",
    "ik volg haar op instagram voor outfits",
    "Add me if you can help with my letter",
    "find me a job please",
    "ik kom langs bij de markt 2 uur later",
    "MBO 2/3, rijbewijs B, VCA 2024",
    "op de hoek 3 winkels",
    "Werkplein 12 uur",
    "Zie vacaturenummer 2024-00123456",
    "call 112 or 0800-0113",
    "Route 66, A15, N470, bus 33",
    "Ik deed in 2023 0 sollicitaties, nu 6 1 week 2 dagen",
    "Ik heb www nodig",
    "een twee drie vier vijf zes zeven acht negen tien: ik kan tellen in het Nederlands",
    "graag voor 12.00, dan 06 juni",
    "Ik ben nul keer te laat geweest, zes dagen gewerkt, twaalf uur per dag",
    "Hoe schrijf ik een mail met cc en bcc?",
    "Ik wil een gesprek oefenen op Teams of Zoom",
    "stuur maar een bericht hier",
    "wie helpt mij met excel?kan ook online",
    "Kan iemand mijn brief lezen?ik hoor het graag.ik kan morgen",
    "opleiding.nu zoek ik werk",
]


@pytest.mark.parametrize("written", DISGUISED)
def test_a_disguise_is_seen_through(written: str) -> None:
    found = find_contacts(written)
    assert found
    assert all(written[one.start : one.end] == one.text for one in found)


@pytest.mark.parametrize("written", HARMLESS)
def test_hours_wages_and_ordinary_talk_are_left_alone(written: str) -> None:
    assert find_contacts(written) == []
