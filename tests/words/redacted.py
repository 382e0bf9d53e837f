"""Texts as people write them in a profile, and what of them must not be read: "text ⇒ hidden | hidden". All of it is invented.

OWNER is whose they are. UNSEEN was written when the rules were finished.
"""

from jobtease.words.redaction import Hidden

OWNER = Hidden(
    name="Yara van den Berg",
    email="yara.vdberg@voorbeeld.nl",
    phone="06-48123765",
    street="Kerkstraat 12b",
    postcode="3011 AB",
    employers=("Bakkerij De Hoek B.V.", "Hotel Zeezicht", "Van Dam Logistiek"),
)

PHONES = """
Bel me op 06-12345678. ⇒ 06-12345678
Bel me op 06 12 34 56 78. ⇒ 06 12 34 56 78
Mijn nummer is 0612345678. ⇒ 0612345678
Bereikbaar op 06 1234 5678 na zes uur. ⇒ 06 1234 5678
Bereikbaar via +31 6 12345678. ⇒ +31 6 12345678
Tel: +31612345678 ⇒ +31612345678
Tel. 0031 6 1234 5678 ⇒ 0031 6 1234 5678
Mobiel: (06) 12345678 ⇒ 06) 12345678
Mobiel +31 (0)6 12 34 56 78 ⇒ 12 34 56 78
Vast nummer 010-2345678 ⇒ 010-2345678
Thuis: 010 234 56 78 ⇒ 010 234 56 78
Bel 020 1234567 en vraag naar mij. ⇒ 020 1234567
Bel 0182-512345 voor een afspraak. ⇒ 0182-512345
App me: nul zes een twee drie vier vijf zes zeven acht ⇒ een twee drie vier
App naar 06.12.34.56.78 ⇒ 06.12.34.56.78
App naar 06/12345678 ⇒ 06/12345678
O6-12345678 is mijn nummer, bel gerust ⇒ 12345678
Mijn 06 is 12345678 ⇒ 12345678
Call me on +44 20 7946 0958. ⇒ 7946 0958
My Polish number is +48 512 345 678. ⇒ 512 345 678
Mijn Duitse nummer: +49 151 23456789 ⇒ 23456789
My phone is +1 202 555 0147. ⇒ 555 0147
WhatsApp +212 612-345678 ⇒ 612-345678
Reach me at +90 532 123 45 67. ⇒ 532 123 45 67
Je kunt me bellen: ０６－１２３４５６７８ ⇒ ０６－１２３４５６７８
06-1234\\u200b5678 is van mij ⇒ 5678
Call 0 6 1 2 3 4 5 6 7 8 after five. ⇒ 6 1 2 3 4 5 6 7 8
Mijn nummer eindigt op 3765: 06 48 12 37 65 ⇒ 48 12 37 65
Bel 06-48123765 of +31648123765. ⇒ 06-48123765 | +31648123765
Kan iemand bellen? 06 48123765 ⇒ 48123765
Text me: oh six one two three four five six seven eight ⇒ two three four five
Nummer van mijn moeder: 06-98765432 ⇒ 06-98765432
Bel 088 123 4567 en vraag naar Yara. ⇒ 088 123 4567
Bel (010) 234 56 78. ⇒ 234 56 78
Tel +31-6-12345678 ⇒ 6-12345678
"""

MAILS = """
Mail me op yara@voorbeeld.nl. ⇒ yara@voorbeeld.nl
E-mail: yara.vdberg@voorbeeld.nl ⇒ yara.vdberg@voorbeeld.nl
E-mail: Yara.VdBerg@Voorbeeld.NL ⇒ Yara.VdBerg@Voorbeeld.NL
Stuur een mail naar yara_berg+werk@gmail.com ⇒ yara_berg+werk@gmail.com
yara at gmail punt com ⇒ yara at gmail punt com
yara punt berg at gmail dot com ⇒ berg at gmail dot com
yara(at)hotmail.com ⇒ yara(at)hotmail.com
yara [at] outlook [dot] com ⇒ yara [at] outlook [dot] com
yara apenstaartje ziggo punt nl ⇒ yara apenstaartje ziggo punt nl
My e-mail is y.berg@student.example.nl ⇒ y.berg@student.example.nl
mail: yara @ voorbeeld . nl ⇒ yara @ voorbeeld . nl
yara.b@kpnmail.nl is het beste adres ⇒ yara.b@kpnmail.nl
Schrijf naar info@yaraberg.nl of yara@yaraberg.nl ⇒ info@yaraberg.nl | yara@yaraberg.nl
ｙａｒａ@voorbeeld.nl ⇒ ａ@voorbeeld.nl
yara19@icloud.com, altijd bereikbaar ⇒ yara19@icloud.com
Contact: <yara@voorbeeld.nl> ⇒ yara@voorbeeld.nl
mailto:yara@voorbeeld.nl ⇒ yara@voorbeeld.nl
Write to yara at yahoo.com please ⇒ yara at yahoo.com
y.a.r.a@voorbeeld.nl ⇒ y.a.r.a@voorbeeld.nl
yara@voorbeeld.co.uk ⇒ yara@voorbeeld.co.uk
"""

NUMBERS = """
Mijn BSN is 111222333. ⇒ 111222333
BSN: 1112.22.333 ⇒ 222
burgerservicenummer 123456782 ⇒ 123456782
Burger service nummer: 123 456 782 ⇒ 123 456 782
sofinummer 123456782 ⇒ 123456782
Sofi-nummer 123-456-782 ⇒ 123-456-782
My citizen service number is 123456782. ⇒ 123456782
Voor de administratie: 123456782 ⇒ 123456782
Geboren in Nederland, nummer 111222333 ⇒ 111222333
ID 123456782 (paspoort volgt) ⇒ 123456782
Rekening NL91ABNA0417164300 ⇒ NL91ABNA0417164300
Rekening NL91 ABNA 0417 1643 00 ⇒ NL91 ABNA 0417 1643 00
IBAN: nl91abna0417164300 ⇒ nl91abna0417164300
IBAN NL02 RABO 0123 4567 89 ⇒ RABO 0123 4567 89
Mijn bank: NL39RABO0300065264. ⇒ NL39RABO0300065264
Betaal op NL20INGB0001234567 ⇒ NL20INGB0001234567
IBAN: DE89 3704 0044 0532 0130 00 ⇒ 3704 0044 0532 0130 00
IBAN BE68 5390 0754 7034 ⇒ 5390 0754 7034
NL91.ABNA.0417.1643.00 is mijn rekening ⇒ ABNA.0417.1643.00
Bank account PL61109010140000071219812874 ⇒ 109010140000071219812874
Mijn rekening is BE68 5390 0754 7034 ⇒ 5390 0754 7034
Rekening BE68539007547034 ⇒ 539007547034
Account number: NL 91 ABNA 0417 1643 00 ⇒ 0417 1643 00
"""

PLACES = """
Ik woon op Kerkstraat 12b in Rotterdam. ⇒ Kerkstraat 12b
Kerkstraat 12 b, 3011 AB Rotterdam ⇒ Kerkstraat 12 | 3011 AB
Ik woon in de kerkstraat, vlak bij de metro. ⇒ kerkstraat
Adres: Dorpsweg 4, 2801 CD Gouda ⇒ Dorpsweg 4 | 2801 CD
Lange Nieuwstraat 103-2, Utrecht ⇒ Lange Nieuwstraat 103
Ik woon aan de Prins Hendrikkade 33. ⇒ Hendrikkade 33
Postcode 3011AB ⇒ 3011AB
Postcode: 2801 CD ⇒ 2801 CD
Mijn adres is Laan van Meerdervoort 500, Den Haag. ⇒ Meerdervoort 500
I live at 12 Church Street. ⇒ 12 Church Street
Molenplein 7a is mijn huis. ⇒ Molenplein 7a
Wilhelminasingel 88 bis, Breda ⇒ Wilhelminasingel 88
Ik woon op nummer 12 van de Kerkstraat. ⇒ Kerkstraat
3011 AB, nummer 12 ⇒ 3011 AB
Thuis: Oranjelaan 21 (Dordrecht) ⇒ Oranjelaan 21
"""

BIRTHS = """
Geboren op 3 mei 2007 te Rotterdam. ⇒ 3 mei 2007
Geboren: 03-05-2007 ⇒ 03-05-2007
geb. 3/5/2007 ⇒ 3/5/2007
Geboortedatum 03.05.2007 ⇒ 03.05.2007
Geboortedatum: 2007-05-03 ⇒ 2007-05-03
Ik ben geboren in 2007. ⇒ 2007
Born on 3 May 2007. ⇒ 3 May 2007
Born May 3, 2007 in Rotterdam ⇒ May 3, 2007
Date of birth: 3rd of May 2007 ⇒ 3rd of May 2007
DOB 03/05/07 ⇒ 03/05/07
geb. 03-05-'99 ⇒ 03-05-'99
Born in May 1999 ⇒ May 1999
Ik ben jarig op 3 mei. ⇒ 3 mei
Mijn verjaardag is 3 mei. ⇒ 3 mei
Yara (3 mei 2007) zoekt werk. ⇒ 3 mei 2007
12-03-2006, Rotterdam, ongehuwd ⇒ 12-03-2006
My birthday is on May 3. ⇒ May 3
"""

NAMES = """
Ik ben Yara van den Berg. ⇒ Berg
Mijn naam is yara van den berg ⇒ berg
Y. v.d. Berg zoekt werk. ⇒ Berg
VAN DEN BERG, YARA ⇒ BERG
Mevrouw Van den Berg heeft goed gewerkt. ⇒ Berg
Yara Berg is de naam. ⇒ Berg
Yara vd Berg ⇒ Berg
Bérg is mijn achternaam, met een streepje. ⇒ Bérg
Vraag maar naar Van Den Berg. ⇒ Berg
My name is Yara van den Berg, call me Yara. ⇒ Berg
Berg, Yara van den ⇒ Berg
Vraag naar mevrouw berg of meneer van den berg. ⇒ berg
Mijn chef zei: Berg, jij kunt dit. ⇒ Berg
"""

EMPLOYERS = """
Ik werkte bij Bakkerij De Hoek. ⇒ Bakkerij De Hoek
Ik werkte bij bakkerij de hoek b.v. ⇒ bakkerij de hoek
Drie jaar bij BAKKERIJ DE HOEK BV gewerkt. ⇒ BAKKERIJ DE HOEK
Stage bij Hotel  Zeezicht in Zandvoort. ⇒ Zeezicht
Bij Van Dam Logistiek sorteerde ik pakketten. ⇒ Van Dam Logistiek
At Hotel Zeezicht I cleaned forty rooms. ⇒ Hotel Zeezicht
"""

ACCOUNTS = """
Volg me op instagram: @yara.berg19 ⇒ yara.berg19
Mijn snap is yara_berg_19 ⇒ yara_berg_19
linkedin.com/in/yara-van-den-berg-123 ⇒ yara-van-den-berg-123
https://www.linkedin.com/in/yaravdberg ⇒ yaravdberg
Mijn site: www.yaraberg.nl/cv ⇒ www.yaraberg.nl/cv
TikTok: yara.dans07 ⇒ yara.dans07
Discord yaraberg#1234 ⇒ yaraberg#1234
https://yaraberg.example/portfolio staat vol ⇒ yaraberg.example/portfolio
insta yara_berg07 ⇒ yara_berg07
github.com/yaraberg ⇒ yaraberg
"""

MIXED = """
Yara van den Berg, Kerkstraat 12b, 3011 AB, 06-48123765, y@voorbeeld.nl ⇒ Berg | Kerkstraat 12b | 3011 AB | 06-48123765 | y@voorbeeld.nl
Yara van den Berg\\n06-12345678\\nyara@voorbeeld.nl ⇒ Berg | 06-12345678 | yara@voorbeeld.nl
Geboren 03-05-2007, BSN 123456782, tel 0612345678 ⇒ 03-05-2007 | 123456782 | 0612345678
Bel 06-12345678 of 06-87654321 of mail yara@voorbeeld.nl ⇒ 06-12345678 | 06-87654321 | yara@voorbeeld.nl
Sinds 2021 bij Hotel Zeezicht, referentie: mevrouw Smit, 06-11223344 ⇒ Zeezicht | 06-11223344
Ref. Jan Smit (Bakkerij De Hoek) tel. 010-2345678, jan@dehoek.example.nl ⇒ De Hoek | 010-2345678 | jan@dehoek.example.nl
I am Yara van den Berg, born 3 May 2007, living at Kerkstraat 12b. ⇒ Berg | 3 May 2007 | Kerkstraat 12b
Betaal mij op NL91ABNA0417164300 t.n.v. Y. van den Berg ⇒ NL91ABNA0417164300 | Berg
Rijbewijs B sinds 2025, mobiel 0612345678, auto aanwezig. ⇒ 0612345678
06-12345678 (bellen na 17.00 uur), Kerkstraat 12b ⇒ 06-12345678 | Kerkstraat 12b
Contact: y.berg@voorbeeld.nl / +31 6 12345678 / linkedin.com/in/yvdb ⇒ y.berg@voorbeeld.nl | 12345678 | yvdb
Noodnummer moeder 06-55566677, vader 010-4445566 ⇒ 06-55566677 | 010-4445566
Studentnummer volgt. BSN volgt ook: 111222333. ⇒ 111222333
Mail y.berg@voorbeeld.nl, niet bellen op 0101234567 ⇒ y.berg@voorbeeld.nl | 0101234567
Bewindvoerder: 088-1234567, rekening NL20INGB0001234567 ⇒ 088-1234567 | NL20INGB0001234567
School: 0180-612345, mentor@school.example.nl ⇒ 0180-612345 | mentor@school.example.nl
"""

HARMLESS = """
Ik sorteerde 300 pakketten per uur. ⇒ 300
Van 2019 tot 2021 werkte ik in een magazijn. ⇒ 2019 | 2021
2019-2021: medewerker ⇒ 2019-2021
1 maart 2024 tot heden ⇒ 1 maart 2024
Sinds 1 september 2023 in opleiding. ⇒ 1 september 2023
01-09-2021 - 30-06-2023 ⇒ 01-09-2021 | 30-06-2023
September 2020 t/m juni 2022 ⇒ 2020 | 2022
KvK 12345678 ⇒ 12345678
KvK-nummer: 87654321 ⇒ 87654321
Omzet van € 1.250.000 per jaar ⇒ 1.250.000
Ik verdiende € 12,50 per uur. ⇒ 12,50
De kas klopte tot op € 0,05. ⇒ 0,05
Ik werk van 9.00 tot 17.30 uur. ⇒ 9.00 | 17.30
Open 10:00-18:00 ⇒ 10:00-18:00
Ik haalde een 7,8 voor rekenen. ⇒ 7,8
98% van de klanten was blij. ⇒ 98%
Kamer 204 tot en met 240 schoonmaken ⇒ 204 | 240
Schooljaar 2022/2023 ⇒ 2022/2023
Windows 11 en Office 365 ⇒ 11 | 365
Python 3.11 en Django 5.2.1 ⇒ 3.11 | 5.2.1
VCA-diploma 1234567 ⇒ 1234567
Rijbewijs B, AM en C1 ⇒ B, AM en C1
Ik ben 19 jaar en woon in Rotterdam. ⇒ 19
40 uur per week, 5 dagen ⇒ 40 | 5
Ik reis tot 25 km. ⇒ 25
ISBN 9789012345672 ⇒ 9789012345672
Ordernummer 123456782 ⇒ 123456782
Factuur 2023-000451 ⇒ 2023-000451
Vacaturenummer 4712233 ⇒ 4712233
Een team van 12 mensen ⇒ 12
3 nieuwe collega's ingewerkt in 6 weken ⇒ 3 | 6
1.500 bezoekers op zaterdag ⇒ 1.500
10.000 stappen per dienst ⇒ 10.000
In 2019 HR gedaan, daarna IT. ⇒ 2019 HR
In 2020 IT gestudeerd. ⇒ 2020 IT
Tempo: 45 woorden per minuut ⇒ 45
Mbo niveau 2, cijfer 8 ⇒ 2 | 8
B1-certificaat Nederlands, juni 2024 ⇒ B1 | 2024
Ik liep 4x per week vakken te vullen. ⇒ 4
Van 06.00 tot 14.00 uur in de bakkerij ⇒ 06.00 | 14.00
In week 12 van 2025 ⇒ 12 | 2025
Heftruckcertificaat gehaald op 12-03-2024 ⇒ 12-03-2024
Stage van 12 februari 2024 tot 28 juni 2024 ⇒ 12 februari 2024 | 28 juni 2024
Since 2021 I cook for 80 guests. ⇒ 2021 | 80
From 2 January 2023 until 30 June 2023 ⇒ 2 January 2023 | 30 June 2023
Revenue grew by 12.5% in 2022. ⇒ 12.5% | 2022
Shift from 22:00 to 06:00 ⇒ 22:00 | 06:00
Grade 7.5 in English ⇒ 7.5
Budget of 25,000 euros ⇒ 25,000
I typed 60 words a minute. ⇒ 60
Level 3 of 4 ⇒ 3 | 4
Team of 8, 3 shifts ⇒ 8 | 3
Bel gerust 0800-0113 als het zwaar is. ⇒ 0800-0113
112 of 113: ik weet wie ik bel. ⇒ 112 | 113
Kassa 7, 250 klanten per dag ⇒ 7 | 250
25 kg tillen is geen probleem. ⇒ 25
Artikelnummer 123.456.789 ⇒ 123.456.789
Ticket 20240115-003 opgelost ⇒ 20240115-003
Versie 2.10.3 uitgerold op 14 locaties ⇒ 2.10.3 | 14
Per 1 januari 2027 beschikbaar ⇒ 1 januari 2027
Vanaf 15-01-2027 beschikbaar ⇒ 15-01-2027
Ik ben bakker en klom op een berg. ⇒ berg
Certificaatnummer 2024/00123 ⇒ 2024/00123
Klas 2A, lokaal 1.14, 31 leerlingen ⇒ 2A | 1.14 | 31
Vloot van 6 bussen, 3 tot 5 ritten ⇒ 6 | 3 | 5
16 GB geheugen en 512 GB opslag ⇒ 16 | 512
In 2021, 2022 en 2023 kampioen ⇒ 2021 | 2022 | 2023
Op 2 augustus 2024 gestart, 36 uur ⇒ 2 augustus 2024 | 36
BTW-nummer NL123456789B01 ⇒ NL123456789B01
"""

UNSEEN = """
Hoi, ik ben bereikbaar op nul-zes 12 34 56 78 ⇒ 12 34 56 78
Mijn mobieltje: 06 - 12 34 56 78 ⇒ 12 34 56 78
tel:0612345678;mail:yara@voorbeeld.nl ⇒ 0612345678 | yara@voorbeeld.nl
+316 1234 5678 (whatsapp) ⇒ 1234 5678
You can call 0031612345678 any time. ⇒ 0031612345678
Bel zes-een-twee-drie-vier-vijf-zes-zeven-acht met een nul ervoor ⇒ een-twee-drie-vier
Ons huisnummer thuis is 010 – 2345678 ⇒ 2345678
0 6 - 1 2 3 4 5 6 7 8 ⇒ 1 2 3 4 5 6 7 8
telefoon nr 06 123 456 78 ⇒ 06 123 456 78
My mobile number is 06 12-34-56-78. ⇒ 12-34-56-78
+351 912 345 678 is my Portuguese number ⇒ 912 345 678
Bel naar 030-2345678 en toets 2 ⇒ 030-2345678
Yara.Berg@Hotmail.Com of bel ⇒ Yara.Berg@Hotmail.Com
yara-berg@live.nl ⇒ yara-berg@live.nl
mail yara (at) voorbeeld (punt) nl ⇒ yara (at) voorbeeld (punt) nl
yara.berg.work@gmail.com or DM ⇒ yara.berg.work@gmail.com
yara@sub.domein.example.org ⇒ yara@sub.domein.example.org
mijn mail is yaraberg at live punt nl ⇒ yaraberg at live punt nl
mail: y_berg@xs4all.nl. ⇒ y_berg@xs4all.nl
e-mail yaraberg19 apestaartje gmail punt com ⇒ yaraberg19 apestaartje gmail punt com
Mijn bsn: 123.456.782 ⇒ 456.782
bsn=123456782 ⇒ 123456782
Het nummer 111222333 staat op mijn id-kaart ⇒ 111222333
Burgerservicenummer is 111 222 333 ⇒ 111 222 333
rekeningnr. NL 39 RABO 0300 0652 64 ⇒ 0300 0652 64
NL39 RABO 0300065264 op naam van mij ⇒ 0300065264
iban nl20 ingb 0001 2345 67 ⇒ 0001 2345 67
Mijn IBAN is GB29 NWBK 6016 1331 9268 19 ⇒ 6016 1331 9268 19
Nieuwe Binnenweg 301, Rotterdam ⇒ Binnenweg 301
Eikenhof 5, 2401 KL Alphen ⇒ Eikenhof 5 | 2401 KL
I was born on the 3rd of May 2007 ⇒ 3rd of May 2007
geboren te Delft, 14 augustus 2006 ⇒ 14 augustus 2006
Geb.datum: 14-08-2006 ⇒ 14-08-2006
Yara Van Den Berg (zij/haar) ⇒ Berg
Ms. Berg worked hard. ⇒ Berg
snapchat = yarab_07 ⇒ yarab_07
Kijk op mijn insta: yara.bakt ⇒ yara.bakt
Bij zeezicht? Nee, bij HOTEL ZEEZICHT. ⇒ HOTEL ZEEZICHT
van dam logistiek, nachtdienst ⇒ van dam logistiek
Bereikbaar: 06.48.12.37.65 ⇒ 48.12.37.65
"""

UNSEEN_HARMLESS = """
In 2 jaar 4 keer medewerker van de maand ⇒ 2 | 4
Van maart 2022 t/m aug. 2023 ⇒ 2022 | 2023
Oplage 123.456 stuks ⇒ 123.456
Verkoop steeg van 1200 naar 1850 ⇒ 1200 | 1850
Ik werk 32 uur, 08.30 - 17.00 ⇒ 32 | 08.30 | 17.00
Klas 4B, 28 leerlingen ⇒ 28
Kvk: 69599084 ⇒ 69599084
100.000 km zonder schade ⇒ 100.000
Cijferlijst: 6, 7, 8, 7, 9 ⇒ 6, 7, 8, 7, 9
Excel 2021, SAP S/4 ⇒ 2021
Between 2018 and 2020 ⇒ 2018 | 2020
EHBO geldig tot 01-04-2027 ⇒ 01-04-2027
Zaal 3, 150 stoelen, 2 uur ⇒ 3 | 150 | 2
13 mei 2024 begonnen als kok ⇒ 13 mei 2024
5 sterren, 4.8 gemiddeld uit 1.240 ⇒ 5 | 4.8 | 1.240
Bus 44, lijn 7 ⇒ 44 | 7
Postcodeloterij-actie: 2.000 loten ⇒ 2.000
Ik draaide 12-uursdiensten, 4 op 4 af ⇒ 12 | 4
NEN 3140 en VCA 2 ⇒ 3140 | 2
€ 2.150,- bruto, 8% vakantiegeld ⇒ 2.150 | 8%
"""


def parsed(lines: str) -> list[tuple[str, tuple[str, ...]]]:
    """Each text with the words that count."""
    found = []
    for line in lines.strip().split("\n"):
        text, _arrow, words = line.partition(" ⇒ ")
        text = text.replace("\\n", "\n").replace("\\u200b", "\u200b")
        found.append((text, tuple(words.split(" | "))))
    return found
