"""The rules page of the desk: every rule in words, a trial on the last 90 days, and phrases of one's own municipality."""

from datetime import timedelta
from html import unescape

import pytest

from jobtease import clock
from jobtease.data import transactions
from jobtease.events.event_log import EventRow
from jobtease.helping.models import HelpRequest
from jobtease.moderation.models import Case
from jobtease.moderation.phrases import queries, wording
from jobtease.moderation.phrases.models import MOST_PHRASES, RulePhrase
from jobtease.words.contact_details import find_contacts
from jobtease.words.phrasebook import BOOK
from jobtease.words.screening import screen
from tests.helping.people import accept, ask, offer
from tests.house import House
from tests.outfits import wardrobe

ELSEWHERE = "GM0344"


def test_every_rule_is_told_in_words_and_has_examples_that_are_tests() -> None:
    ids = [rule.id for rule in BOOK.rules]
    assert sorted([*ids, *wording.CONTACTS]) == sorted(wording.LOOKS_FOR)
    for rule in BOOK.rules:
        found, left_alone = zip(*(rule.examples(code) for code in ("nl", "en")), strict=True)
        assert all(left_alone), rule.id
        assert all(found) or rule.kind == "personal", rule.id  # found only together: test_screening.py
    for kind in wording.CONTACTS:
        said = wording.EXAMPLES[kind]
        assert {one.kind for one in find_contacts(said)} == {"address" if kind == "address-given" else kind}, said
    assert {rule.kind for rule in BOOK.rules} | {"contact"} == set(wording.FOLLOWS)


async def test_every_rule_stands_on_the_page_with_its_examples_and_how_many_cases_it_made(house: House) -> None:
    yara, marloes = await house.join("Yara"), await house.moderator()
    await ask(yara, story="Bel me op 06-12345678", anyway="1")
    await house.work()
    page = unescape((await marloes.get("/desk/rules")).text)
    assert "1 zaak in 90 dagen" in page
    for rule in BOOK.rules:
        assert f'id="rule-{rule.id}"' in page
        assert all(example in page for example in rule.examples("nl")[0])
    assert "/desk/rules" in (await marloes.get("/desk")).text


async def test_words_are_tried_on_posts_of_ones_own_municipality_and_shown_marked(house: House) -> None:
    yara, daan, marloes = await house.join("Yara"), await house.join("Daan", ELSEWHERE), await house.moderator()
    await ask(yara, title="Wie weet iets van zwart geld?", story="Mijn oom <b>zegt</b> dat het mag.")
    await ask(daan, title="Elders over zwart geld", story="Dat is niet hier.")
    await wardrobe.ask(yara, audience="municipality", question="Is dit niet te zwart geld-achtig?")
    page = (await marloes.post("/desk/rules", {"tried": "zwart geld"})).text
    assert page.count("<mark>") == 2
    assert "Wie weet iets van <mark>zwart geld</mark>?" in page
    assert "Elders" not in page
    assert "2 posts zouden" in unescape(page) or "2 berichten zouden" in unescape(page)
    told = await EventRow.get(name="moderation:rule:tried")
    assert (told.actor, told.municipality, told.facts["met"]) == (marloes.viewer.id, "GM0599", 2)
    assert "zwart" not in str(told.facts)
    assert await Case.all().count() == 0
    assert await RulePhrase.all().count() == 0


async def test_a_rule_of_ours_is_tried_too(house: House) -> None:
    yara, marloes = await house.join("Yara"), await house.moderator()
    await ask(yara, title="Betaal 50 euro voor je VCA", story="Dan kun je beginnen.", anyway="1")
    await ask(yara, story="Bel me op 06-12345678", anyway="1")
    page = (await marloes.post("/desk/rules", {"rule": "pay-first"})).text
    assert "<mark>Betaal 50 euro voor je VCA</mark>" in page
    assert "06-12345678" not in page
    assert "<mark>06-12345678</mark>" in (await marloes.post("/desk/rules", {"rule": "phone"})).text


async def test_what_is_private_sealed_for_oneself_or_long_ago_is_never_read(house: House) -> None:
    yara, henk, marloes = await house.join("Yara"), await house.join("Henk"), await house.moderator()
    request = await ask(yara)
    made = await offer(henk, request, "Ik doe het voor zwart geld, woensdag om zeven?")
    talk = await accept(yara, request, made)
    await yara.post(f"/conversations/{talk}/messages", {"message": "Nee, geen zwart geld."})
    await yara.write_profile({"purpose": "work", "audience": "me", "about": "Ik dacht aan zwart geld."})
    with clock.travel(clock.now() - queries.LATELY - timedelta(days=1)):
        await ask(yara, title="Vroeger over zwart geld")
    page = unescape((await marloes.post("/desk/rules", {"tried": "zwart geld"})).text)
    assert "<mark>" not in page


async def test_all_are_counted_and_the_newest_shown(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    yara, marloes = await house.join("Yara"), await house.moderator()
    for n in range(7):
        await ask(yara, title=f"Zwart geld, deel {n}", story="Kort, maar lang genoeg.")
    monkeypatch.setattr(queries, "SHOWN", 3)
    monkeypatch.setattr(queries, "AT_ONCE", 2)
    found = await queries.trial(marloes.viewer, queries.of_phrase("zwart geld"))
    assert (found.met, found.read, len(found.hits), found.whole) == (7, 7, 3, True)
    assert "deel 6" in found.hits[0].passages[0]
    monkeypatch.setattr(queries, "MOST_READ", 4)
    found = await queries.trial(marloes.viewer, queries.of_phrase("zwart geld"))
    assert (found.met, found.whole) == (4, False)


@pytest.mark.parametrize(
    "given", [{}, {"tried": "de"}, {"tried": "?? geld"}, {"tried": "geld weg", "rule": "mule"}, {"rule": "nope"}]
)
async def test_what_can_not_be_tried_is_said_beside_the_field_and_kept(house: House, given: dict[str, str]) -> None:
    marloes = await house.moderator()
    answer = await marloes.post("/desk/rules", given)
    assert answer.status_code == 422
    assert "field__error" in answer.text
    assert given.get("tried", "") in unescape(answer.text)
    assert await EventRow.filter(name="moderation:rule:tried").count() == 0


# --- phrases of a municipality ---


async def test_a_phrase_flags_new_posts_of_its_own_municipality_and_no_other(house: House) -> None:
    yara, daan = await house.join("Yara"), await house.join("Daan", ELSEWHERE)
    marloes, piet = await house.moderator(), await house.moderator("Piet", ELSEWHERE)
    before = await ask(yara, title="Al eerder over zwart geld", story="Kort, maar lang genoeg.")
    await house.work()
    assert (await marloes.post("/desk/rules/phrases", {"phrase": "zwart+ geld", "effect": "flag"})).status_code == 303
    mine = await ask(yara, title="Iets met zwarte geld hier", story="Kort, maar lang genoeg.")
    theirs = await ask(daan, title="Iets met zwarte geld daar", story="Kort, maar lang genoeg.")
    await house.work()
    (case,) = await Case.all()
    assert (case.subject, case.municipality, case.because, case.alarms) == (mine, "GM0599", "rule", ["phrase"])
    assert {before, theirs} == {each.public_id for each in await HelpRequest.exclude(public_id=mine)}
    assert (await HelpRequest.get(public_id=mine)).visibility == "shown"
    page = (await marloes.get(f"/desk/cases/{case.public_id}")).text
    assert "<mark>zwarte geld</mark>" in page
    assert "zwart+ geld" not in (await piet.get("/desk/rules")).text
    phrase = await RulePhrase.get()
    assert (await piet.post(f"/desk/rules/phrases/{phrase.public_id}/end")).status_code == 404
    assert (
        await piet.post("/desk/rules/phrases", {"phrase": "van elders", "effect": "flag", "municipality": "GM0599"})
    ).status_code == 404


async def test_a_phrase_ends_at_any_moment_and_cases_stay(house: House) -> None:
    yara, marloes = await house.join("Yara"), await house.moderator()
    await marloes.post("/desk/rules/phrases", {"phrase": "zwart geld", "effect": "flag"})
    await ask(yara, title="Over zwart geld", story="Kort, maar lang genoeg.")
    await house.work()
    phrase = await RulePhrase.get()
    assert (await marloes.post(f"/desk/rules/phrases/{phrase.public_id}/end")).status_code == 303
    assert (await marloes.post(f"/desk/rules/phrases/{phrase.public_id}/end")).status_code == 404
    await ask(yara, title="Weer over zwart geld", story="Kort, maar lang genoeg.")
    await house.work()
    assert await Case.filter(closed_at=None).count() == 1
    assert (await marloes.post("/desk/rules/phrases", {"phrase": "zwart geld", "effect": "flag"})).status_code == 303


async def test_a_phrase_opens_nothing_that_is_sealed_or_private(house: House) -> None:
    yara, henk, marloes = await house.join("Yara"), await house.join("Henk"), await house.moderator()
    await marloes.post("/desk/rules/phrases", {"phrase": "zwart geld", "effect": "flag"})
    request = await ask(yara)
    talk = await accept(yara, request, await offer(henk, request, "Voor zwart geld doe ik het graag."))
    await yara.post(f"/conversations/{talk}/messages", {"message": "Nee, geen zwart geld."})
    await house.work()
    assert await Case.all().count() == 0


@transactions.atomic
async def _many() -> None:
    await RulePhrase.bulk_create(
        [RulePhrase(municipality="GM0599", phrase=f"woord {n}") for n in range(MOST_PHRASES - 1)]
    )


async def test_one_twice_one_too_many_and_one_that_can_not_be_read_are_refused(house: House) -> None:
    marloes = await house.moderator()
    for phrase in ("?? geld", "zwart geld", "zwart  geld"):
        answer = await marloes.post("/desk/rules/phrases", {"phrase": phrase, "effect": "flag"})
        assert answer.status_code == (303 if phrase == "zwart geld" else 422)
        assert answer.status_code == 303 or "field__error" in answer.text
    await _many()
    assert (await marloes.post("/desk/rules/phrases", {"phrase": "nog een woord", "effect": "flag"})).status_code == 422
    assert not screen("zwart geld")
