"""Phrases of a municipality that let a post wait: tried first, rare, of nobody in particular, few a day, never despair."""

from collections import Counter
from datetime import timedelta
from html import unescape

import pytest

from jobtease import clock
from jobtease.audience import Visibility
from jobtease.data import transactions
from jobtease.events.event_log import EventRow
from jobtease.helping.models import HelpRequest
from jobtease.moderation import rules
from jobtease.moderation.models import Case, Decision
from jobtease.moderation.phrases import models, queries
from jobtease.moderation.phrases.models import RulePhrase
from jobtease.notices.models import NoticeRow
from tests.helping.people import REQUEST, accept, ask, offer
from tests.house import House, Person

ELSEWHERE = "GM0344"
WORDS, STORY = "zwart geld", "Kort, maar lang genoeg."
HOLD = {"phrase": WORDS, "effect": "hold"}
SURE = HOLD | {"sure": "yes"}


async def hold(marloes: Person, **other: str) -> None:
    answer = await marloes.post("/desk/rules/phrases", SURE | other)
    assert answer.status_code == 303, answer.text


async def seen(request: str) -> Visibility:
    return (await HelpRequest.get(public_id=request)).visibility


async def test_what_would_have_waited_is_shown_and_asked_about_first(house: House) -> None:
    yara, daan, marloes = await house.join("Yara"), await house.join("Daan"), await house.moderator()
    await ask(yara, title="Iets over zwart geld", story=STORY)
    await ask(daan, title="Een heel andere vraag", story=STORY)
    page = await marloes.post("/desk/rules/phrases", HOLD)
    assert page.status_code == 200
    text = unescape(page.text)
    assert "<mark>zwart geld</mark>" in text
    assert "1 bericht zou zijn geraakt. 2 berichten" in text
    assert "Berichten met deze woorden laten wachten?" in text
    assert "De schrijvers krijgen intussen geen antwoord." in text
    assert await RulePhrase.all().count() == 0
    await hold(marloes)
    made = await RulePhrase.get()
    assert made.holds
    told = await EventRow.get(name="moderation:phrase:added")
    assert told.facts["holds"] is True
    assert WORDS not in str(told.facts)
    assert await EventRow.filter(name="moderation:rule:tried").count() == 2
    assert "laat het wachten" in (await marloes.get("/desk/rules")).text


async def test_a_post_with_it_waits_in_its_own_municipality_until_a_moderator_shows_it(house: House) -> None:
    yara, daan, henk = await house.join("Yara"), await house.join("Daan", ELSEWHERE), await house.join("Henk")
    marloes = await house.moderator()
    await hold(marloes)
    mine = await ask(yara, title="Iets over zwart geld", story=STORY)
    theirs = await ask(daan, title="Elders over zwart geld", story=STORY)
    await house.work()
    assert (await seen(mine), await seen(theirs)) == (Visibility.HELD, Visibility.SHOWN)
    assert (await henk.get(f"/requests/{mine}")).status_code == 404
    assert (await yara.get(f"/requests/{mine}")).status_code == 200
    case = await Case.get()
    assert (case.subject, case.because, case.alarms) == (mine, "rule", ["phrase"])
    held = await EventRow.get(name="moderation:phrase:held")
    assert (held.subject, held.municipality) == (mine, "GM0599")
    assert "zwart" not in str(held.facts)
    assert (await marloes.post(f"/desk/cases/{case.public_id}", {"ruling": "release"})).status_code == 303
    assert (await henk.get(f"/requests/{mine}")).status_code == 200
    assert (await Decision.get()).after is Visibility.SHOWN
    assert (await yara.post(f"/requests/{mine}/edit", _edited("Nog eens over zwart geld"))).status_code == 303
    await house.work()
    assert await seen(mine) is Visibility.SHOWN  # a moderator let it be


def _edited(title: str) -> dict[str, object]:
    return REQUEST | {"title": title, "story": STORY}


async def test_it_waits_no_longer_than_a_held_post(house: House) -> None:
    yara, marloes = await house.join("Yara"), await house.moderator()
    await hold(marloes)
    await ask(yara, title="Iets over zwart geld", story=STORY)
    await house.work()
    case = await Case.get()
    assert case.due_at == rules.HELD.after(case.opened_at)


async def test_words_that_many_write_can_only_flag(house: House) -> None:
    people = [await house.join(name) for name in ("Yara", "Daan", "Noor")]
    marloes = await house.moderator()
    for person in people:
        await ask(person, title="Iets over zwart geld", story=STORY)
    for sent in (HOLD, SURE):
        answer = await marloes.post("/desk/rules/phrases", sent)
        assert answer.status_code == 422
        assert "3 van 3" in unescape(answer.text)
        assert "<mark>zwart geld</mark>" in answer.text
        assert 'value="zwart geld"' in answer.text
    assert await RulePhrase.all().count() == 0
    assert (await marloes.post("/desk/rules/phrases", {"phrase": WORDS, "effect": "flag"})).status_code == 303
    assert not (await RulePhrase.get()).holds


async def test_one_persons_posts_can_only_be_flagged(house: House) -> None:
    yara, marloes = await house.join("Yara"), await house.moderator()
    for n in range(2):
        await ask(yara, title=f"Iets over zwart geld, deel {n}", story=STORY)
    answer = await marloes.post("/desk/rules/phrases", SURE)
    assert answer.status_code == 422
    assert "van één persoon" in unescape(answer.text)


@pytest.mark.parametrize("phrase", ["de", "?? geld", "niet meer leven", "ik wil dood"])
async def test_words_that_are_short_or_of_despair_can_not_hold(house: House, phrase: str) -> None:
    marloes = await house.moderator()
    answer = await marloes.post("/desk/rules/phrases", SURE | {"phrase": phrase})
    assert answer.status_code == 422
    assert "field__error" in answer.text
    assert await RulePhrase.all().count() == 0


async def test_somebody_in_despair_is_never_held_for_it(house: House) -> None:
    yara, marloes = await house.join("Yara"), await house.moderator()
    await hold(marloes)
    request = await ask(yara, title="Zwart geld en schulden", story="Ik wil niet meer leven, ik zie geen uitweg.")
    await house.work()
    assert await seen(request) is Visibility.SHOWN
    assert set((await Case.get()).alarms) == {"despair", "phrase"}


@pytest.mark.parametrize(("share", "most", "wait"), [(0.1, 10, 2), (0.6, 10, 3), (1, 4, 4)])
async def test_few_wait_a_day_and_the_others_are_flagged(
    house: House, monkeypatch: pytest.MonkeyPatch, share: float, most: int, wait: int
) -> None:
    """Two may in any case; then a part of what was posted; never more than so many."""
    yara, marloes = await house.join("Yara"), await house.moderator()
    monkeypatch.setattr(queries, "HELD_SHARE", share)
    monkeypatch.setattr(queries, "MOST_HELD", most)
    await hold(marloes)
    asked = [await ask(yara, title=f"Zwart geld, deel {n}", story=STORY) for n in range(5)]
    await house.work()
    assert Counter([await seen(one) for one in asked]) == {Visibility.HELD: wait, Visibility.SHOWN: 5 - wait}
    assert await Case.all().count() == 5
    with clock.travel(clock.now() + timedelta(days=2)):
        later = await ask(yara, title="Zwart geld, later", story=STORY)
        await house.work()
        assert await seen(later) is Visibility.HELD


def test_the_bounds_are_as_the_page_says() -> None:
    assert (models.MOST_HELD, models.HELD_SHARE, models.MAY_ALWAYS) == (10, 0.1, 2)


async def test_what_is_sealed_or_private_does_not_wait(house: House) -> None:
    yara, henk, marloes = await house.join("Yara"), await house.join("Henk"), await house.moderator()
    await hold(marloes)
    request = await ask(yara)
    talk = await accept(yara, request, await offer(henk, request, "Voor zwart geld doe ik het graag."))
    await yara.post(f"/conversations/{talk}/messages", {"message": "Nee, geen zwart geld."})
    await house.work()
    assert await EventRow.filter(name="moderation:phrase:held").count() == 0
    assert await Case.all().count() == 0


async def test_colleagues_hear_of_it_and_can_end_it(house: House) -> None:
    yara, marloes, fenna = await house.join("Yara"), await house.moderator(), await house.moderator("Fenna")
    piet = await house.moderator("Piet", ELSEWHERE)
    await hold(marloes)
    await house.work()
    (told,) = await NoticeRow.filter(message="moderation.phrase.holds").values()
    assert told["account_id"] == fenna.viewer.id
    assert "zwart" not in str(told)
    assert (await piet.post("/desk/rules/phrases", SURE | {"municipality": "GM0599"})).status_code == 404
    phrase = await RulePhrase.get()
    assert (await fenna.post(f"/desk/rules/phrases/{phrase.public_id}/end")).status_code == 303
    request = await ask(yara, title="Iets over zwart geld", story=STORY)
    await house.work()
    assert await seen(request) is Visibility.SHOWN


@transactions.atomic
async def _of_before() -> None:
    """As a server of before writes it."""
    await RulePhrase.create(municipality="GM0599", phrase=WORDS)


async def test_one_of_before_flags_as_it_did(house: House) -> None:
    yara = await house.join("Yara")
    await _of_before()
    request = await ask(yara, title="Iets over zwart geld", story=STORY)
    await house.work()
    assert await seen(request) is Visibility.SHOWN
    assert (await Case.get()).subject == request
