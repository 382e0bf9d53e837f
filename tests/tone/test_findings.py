"""What is found in many notes, where, by which rule, and what is suggested instead; compared with tests/readings."""

import pytest

from jobtease.rubrics import rubric
from jobtease.tone.checking import ToneResult, check
from tests import stored
from tests.tone.test_tone import notes

EDGES = """
nl|je bent lelijk
nl|Je bent heel erg raar en echt lelijk.
nl|Je bent heel erg raar en ook echt wel lelijk.
nl|Je bent. Lelijk.
nl|Ik sla je. Ik sla nu jou. In elkaar!
nl|sla je nu in elkaar
nl|sla je nu dan in elkaar
nl|Ga nu echt maar dood. Ga nu toch echt maar eens een keer dood.
nl|Dat is niet lelijk, ook niet echt lelijk, maar niet zo heel lelijk.
nl|Niet. Lelijk.
nl|Gewoon nee. Niet gewoon nee.
nl|Dat jasje ziet er niet uit.
nl|Lelijk!! Lelijk?! lelijk, lelijk
nl|Ik weet niet waar je woont
nl|je ziet er lelijk uit in dat jasje
nl|je jasje ziet er lelijk uit
nl|je bent lelijk. Het jasje niet.
nl|je bent een lelijk jasje
nl|lelijk jasje voor jou
nl|niks mis met jou, je bent geen gek
nl|niks mis, sukkel
nl|dikke trui, dikke koe
nl|sukkel met een dikke trui
nl|De sukkel draagt sokken
nl|Jij daar
nl|Jij daar met een jasje
nl|Jij daar, goed zo
nl|Hallo jij en jou
nl|Je jasje is te oud. Je nette jasje is te oud. Je hele nette jasje is te oud.
nl|Jasje van je te oud. Nu je jasje te oud, jasje
nl|Het jasje is te oud voor dit
nl|Het jasje is wel te oud voor dit
nl|Het jasje is wel echt te oud voor dit
nl|Het jasje is wel echt heel te oud voor dit
nl|Het is te oud voor een jasje
en|Your jacket looks too old for me. The man is too old for a jacket
nl|Geen stomme vraag, een stomme vraag is stom
en|Boring is good, boring, an ugly duckling, ugly. A pig print, a pig.
nl|De lelijke slacks
nl|De lelijke slacks en das
en|An awful stropdas
en|An awful stropdas and skirt
nl|jassenkleur, kleurenzak, rokkenstof, jassenzebra
nl|nee
nl|Nee nee nee
nl|nee nee nee nee
nl|Nooit. Nee!
nl|echt niet
nl|varkenskop en rotkop en rot kop
nl|kutwijf, kutweer en kanker
nl|k*t en s*kkel en ******** en st*m
nl|s*kkelsukkelsukkelsukkel
nl|b*tch c*nt l*ser *oser lose* l**er
nl|l e l i j k
nl|j e b e n t l e l i j k
nl|j e b e n t s t o m
nl|j i j b e n t d o m
nl|h o e r a
nl|h o e r e n z o o n
nl|d e t r u i i s s a a i
nl|🔪 en 🍆🍆 en 👍
nl|stoom, stom, stomme, stommen, koop, kop, koppen
nl|vies, vieze, viezer, goor, gore
nl|waardeloos, waardeloze, kansloze, smakeloos
nl|De man heeft een kind en haar haar
en|The man has a kind kid
nl|die worst is vet slim
en|die
en|It is rare and slim, a pet pig
nl|Wat een pig print, zo'n pig
en|You look great in your ugly shirt
en|You look ugly in your shirt
en|Ugly. You are not ugly
en|You are not at all so ugly
en|your face
en|Your face and your jacket
en|your nice jacket on your face
en|the face of your shirt, your jacket face
en|a wizard
en|You look like a wizard
en|You look like a wizard in that jacket
en|you look amazing
en|you look amazing in that jacket
en|I would swap the shoes and you are ugly
en|Nope
en|nope nope
en|just no. Not just no
en|That shirt is not awful, it is awful!
nl|Mooie schoenen. Die broek is lelijk. De tas is prima! Stom?
nl|Lelijk. Mooie tas
nl|Mooie tas... Lelijk... 123. Fijn\tzo
nl|Mooie tas\\n\\nLelijke das\\nFijne rok
nl|Lelijke das! Stomme rok!
nl|Stomme rok, de das is goed.
nl|Wat een stomme sukkel in die trui.
nl|Wat een stomme trui, sukkel. Ik weet waar je woont.
nl|De trui is lelijk en te warm
nl|De trui is lelijk en te koud voor de sneakers
nl|De das is smerig en gekreukt
nl|Die kleur is lelijk
nl|Stomme combi
nl|Lelijk, die shirt en jacket
en|That shirt is awful and filthy
en|Awful overhemd, the trousers are creased
en|An awful tie, far too casual
en|Awful hoodie, casual
nl|bah shirt
en|bah shirt
nl|App me: 06 12345678, lelijke das
nl|mail yara@example.nl of bel 0612345678
nl|Mijn insta is yara_19. Mooie tas.
nl|De blik, het hemdblik en de schoenzool
nl|een werkbroek, werksbroek, werkebroek, werkenbroek, werkxbroek
nl|de tasrok en rokta, jasas, asjas
en|a workshirt and shoelaces, a zebra
nl|een zebra 25 a 👍 42 x9
fr|Tu es moche, lelijk
fr|lelijk ugly
xx|awful shirt
en|de het een lelijk
nl|the a an awful
nl|lelijk the
en|awful de
nl|
nl|   .
nl|!?.
"""
"""Where a rule begins and ends to hold: gaps, ends of sentences, what excuses a word, and both languages."""


def told(note: str, result: ToneResult) -> list[str]:
    """One line for the verdict, one for each finding, and what is suggested."""
    lines = [
        f"  {result.verdict} in {result.language}{', held' if result.held else ''}{', asks' if result.asks else ''}"
    ]
    lines += [
        f"  {one.start}-{one.end} {note[one.start : one.end]!a}: {one.rule}, {one.verdict}" for one in result.findings
    ]
    return lines + ([f"  instead: {result.suggestion!a}"] if result.suggestion else [])


def test_what_is_found_in_each_note_stays_as_it_is_stored(pytestconfig: pytest.Config) -> None:
    edges = [line.partition("|")[::2] for line in EDGES.strip().splitlines()]
    rows = [*((language, note) for _expected, language, note in notes("later")), *edges]
    lines = []
    for language, note in rows:
        note = note.replace("\\n", "\n")
        lines += [f"{language} {note!a}", *told(note, check(note, language, known_words=True))]
    stored.compare(lines, stored.READINGS / "tone.txt", pytestconfig)


@pytest.mark.parametrize("language", ["nl", "en"])
def test_what_is_suggested_for_each_garment_stays_as_it_is_stored(language: str, pytestconfig: pytest.Config) -> None:
    lines = []
    words = {
        "nl": "smerig vies kreukel fel print combi versleten warm koud sportief chic lelijk",
        "en": "dirty creased neon logo",
    }
    for garment in (None, "", "unknown", "jacket", "shirt", "jumper", "shoes", "tie", "bag"):
        for word in words[language].split():
            note = {"nl": f"Bah, wat {word} en lelijk.", "en": f"How {word} and awful."}[language]
            lines.append(f"{garment} {word}: {check(note, language, garment).suggestion}")
    stored.compare(lines, stored.READINGS / f"suggestions_{language}.txt", pytestconfig)


def test_who_is_known_is_only_spared_what_is_unfamiliar() -> None:
    for _expected, language, note in notes("later"):
        known, new = check(note, language), check(note, language, known_words=True)
        assert known.findings == tuple(one for one in new.findings if one.rule != "unfamiliar")
        assert known.language == new.language


@pytest.mark.parametrize("language", ["nl", "en"])
def test_no_word_of_the_rubric_is_unfamiliar(language: str) -> None:
    for sector, label in rubric.sectors(language):
        one = rubric.rubric_for(sector, "", language)
        chips = [chip.label(language) for chip in (*one.keep_chips, *one.swap_chips)]
        for text in (label, one.wear, *one.dos, *one.swaps, *chips):
            assert "unfamiliar" not in {one.rule for one in check(text, language, known_words=True).findings}, text


def test_the_reason_is_told_in_the_language_of_the_page() -> None:
    for language in ("nl", "en", "fr"):
        why = {
            one.rule: one.why for one in check("De zebra is lelijk: 0612345678", language, known_words=True).findings
        }
        dutch = language != "en"
        assert why["unfamiliar"].startswith("Dit kennen we niet" if dutch else "We don't know this")
        assert why["blunt"].startswith("Zonder reden" if dutch else "Without a reason")
        assert why["contact"].startswith("Deel hier geen nummer" if dutch else "Share no number")
