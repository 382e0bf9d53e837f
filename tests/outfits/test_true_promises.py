"""What an asker is promised is what can come, and every page, card, notice and mail says it in the same words."""

import re
from datetime import timedelta
from html import unescape
from typing import Any

import pytest

from jobtease import clock, working_hours
from jobtease.accounts.models import Account
from jobtease.audience import Audience, HelpTie
from jobtease.blocks import Block
from jobtease.data import transactions
from jobtease.mail.outbox import Outbox
from jobtease.moderation.models import Case
from jobtease.outfits.asking import actions
from jobtease.outfits.ending.destruction import close_due
from jobtease.outfits.models import Feedback, Outfit, Verdict
from jobtease.outfits.reviewing import actions as reviewing_actions
from jobtease.outfits.reviewing.advice import Said
from tests.house import House, Person
from tests.outfits.test_answering import told
from tests.outfits.wardrobe import ask, draft, post, practised

THREE = re.compile(r"\b(drie|three|3) (reacties|answers|antwoorden|mensen|people)\b|\bbij drie\b", re.IGNORECASE)
STATE = re.compile(r'<div class="state state--(\w+)">(.*?)</div>', re.DOTALL)


def words(html: str) -> list[str]:
    """Each state on a page: its tone and what it says."""
    return [f"{tone}: " + " ".join(unescape(re.sub(r"<[^>]+>", " ", one)).split()) for tone, one in STATE.findall(html)]


async def chosen(house: House, asker: Person, *people: Person) -> str:
    """An outfit that these people were chosen to look at, sent."""
    public_id = await draft(asker, audience="chosen")
    await actions.change_audience(asker.viewer, public_id, Audience.CHOSEN, [one.viewer.id for one in people])
    assert (await asker.post(f"/outfits/{public_id}/confirm", {"sure": "1"})).status_code == 303
    return public_id


async def answers(person: Person, public_id: str) -> None:
    await practised(person)
    assert (await person.post(f"/outfits/{public_id}/feedback", {"verdict-jacket": "keep"})).status_code == 303


async def on_page_and_card(person: Person, public_id: str) -> str:
    """The state of an outfit, which is the same in both places."""
    page, card = (await person.get(f"/outfits/{public_id}")).text, (await person.get("/outfits")).text
    (said,) = words(page)
    assert said in words(card), card
    return said


async def test_two_who_were_chosen_are_two_of_two(house: House) -> None:
    yara, henk, samira = [await house.join(name) for name in ("Yara", "Henk", "Samira")]
    public_id = await chosen(house, yara, henk, samira)
    assert "na 2 reacties" in await on_page_and_card(yara, public_id)
    await answers(henk, public_id)
    await house.work()
    said = await on_page_and_card(yara, public_id)
    assert "1 van 2 reacties binnen" in said
    page = (await yara.get(f"/outfits/{public_id}")).text
    assert "Kies nog iemand" in page
    assert not THREE.search(page)
    assert [text for text in await told(yara) if "Henk answered about your outfit" in text]
    assert not [text for text in await told(yara) if "Your answer is there" in text]
    await answers(samira, public_id)
    await house.work()
    assert "2 van 2 reacties binnen" in await on_page_and_card(yara, public_id)
    assert (
        "answer__" in (await yara.get(f"/outfits/{public_id}")).text
        or "Houd het jasje" in (await yara.get(f"/outfits/{public_id}")).text
    )
    assert len([text for text in await told(yara) if "Your answer is there" in text]) == 1


async def test_one_who_was_chosen_is_told_once(house: House) -> None:
    yara, henk = await house.join("Yara"), await house.join("Henk")
    public_id = await chosen(house, yara, henk)
    assert "na 1 reactie" in await on_page_and_card(yara, public_id)
    await answers(henk, public_id)
    await house.work()
    about = [text for text in await told(yara) if "outfit" in text or "answer" in text]
    assert [text.split(":")[0] for text in about] == ["Your answer is there"]


@pytest.mark.parametrize("way", ["taken out", "closed to all", "suspended", "blocked"])
async def test_who_can_not_answer_any_more_is_not_waited_for(house: House, way: str) -> None:
    yara, henk, samira = [await house.join(name) for name in ("Yara", "Henk", "Samira")]
    public_id = await chosen(house, yara, henk, samira)
    await answers(henk, public_id)
    if way == "taken out":
        await actions.change_audience(yara.viewer, public_id, Audience.CHOSEN, [henk.viewer.id])
    elif way == "closed to all":
        await actions.change_audience(yara.viewer, public_id, Audience.ME, [])
    elif way == "suspended":
        await transactions.atomic(Account.filter(id=samira.viewer.id).update)(suspended_at=clock.now())
    else:
        await transactions.atomic(Block.create)(blocker_id=samira.viewer.id, blocked_id=yara.viewer.id)
    page = (await yara.get(f"/outfits/{public_id}")).text
    assert "Houd het jasje" in page, "the one answer is there"
    assert not [said for said in words(page) if "van 2" in said or "uiterlijk" in said]


async def test_nobody_is_promised_what_nobody_can_give(house: House) -> None:
    yara = await house.join("Yara")
    mine = await ask(yara, audience="me")
    assert await on_page_and_card(yara, mine) == "neutral: Alleen jij ziet dit Kies wie dit ziet"
    helped = await draft(yara, audience="helpers")
    assert "reactie" not in (await yara.get(f"/outfits/{helped}/preview")).text
    henk = await house.join("Henk")
    await transactions.atomic(HelpTie.create)(asker_id=yara.viewer.id, helper_id=henk.viewer.id)
    assert "na 1 reactie" in (await yara.get(f"/outfits/{helped}/preview")).text
    taken = await ask(yara, audience="members")
    await yara.post(f"/outfits/{taken}/withdraw")
    assert "reactie" not in " ".join(words((await yara.get(f"/outfits/{taken}")).text))


async def test_three_are_promised_where_three_can_come(house: House) -> None:
    yara, henk = await house.join("Yara"), await house.join("Henk")
    public_id = await ask(yara, audience="members")
    assert "na 3 reacties" in await on_page_and_card(yara, public_id)
    await answers(henk, public_id)
    assert "1 van 3 reacties binnen" in await on_page_and_card(yara, public_id)


async def test_a_held_answer_can_still_come(house: House) -> None:
    yara, henk, samira = [await house.join(name) for name in ("Yara", "Henk", "Samira")]
    public_id = await chosen(house, yara, henk, samira)
    await practised(henk)
    await reviewing_actions.give_feedback(henk.viewer, public_id, [Said("jacket", Verdict.KEEP)], held=True)
    await answers(samira, public_id)
    await house.work()
    assert "1 van 2 reacties binnen" in await on_page_and_card(yara, public_id)
    case, marloes = await Case.get(kind="feedback"), await house.moderator()
    await marloes.post(f"/desk/cases/{case.public_id}", {"ruling": "hide", "clause": "3.1", "reason": "Niet aardig."})
    await house.work()
    assert (await Outfit.get(public_id=public_id)).answered_at is not None, "nobody else is to come"
    assert len([text for text in await told(yara) if "Your answer is there" in text]) == 1


async def test_every_state_is_worded_alike_on_page_and_card(strict_house: House) -> None:
    """The life of an outfit, from before it is sent until its photos are gone."""
    house = strict_house
    yara, henk = await house.join("Yara"), await house.join("Henk")
    public_id = await ask(yara, audience="members")
    held = await on_page_and_card(yara, public_id)
    assert "Een moderator kijkt vóór" in held, "also before the case is opened"
    await house.work()
    assert await on_page_and_card(yara, public_id) == held
    case, marloes = await Case.get(), await house.moderator()
    await marloes.post(f"/desk/cases/{case.public_id}", {"ruling": "release"})
    seen = {held, await on_page_and_card(yara, public_id)}
    await answers(henk, public_id)
    seen.add(await on_page_and_card(yara, public_id))
    outfit = await Outfit.get(public_id=public_id)
    for moment in (outfit.closes_at, outfit.destroy_at):
        with clock.travel(moment + timedelta(minutes=1)):
            await close_due(house.resources)
            seen.add(await on_page_and_card(yara, public_id))
            await transactions.atomic(Outfit.filter(id=outfit.id, destroy_at__lte=clock.now()).update)(
                destroyed_at=clock.now()
            )
    assert len(seen) >= 4, seen


async def test_that_a_moderator_looks_first_is_said_before_sending_with_the_time_of_the_desk(
    strict_house: House,
) -> None:
    house = strict_house
    yara = await house.join("Yara")
    public_id = await draft(yara, audience="members")
    preview = (await yara.get(f"/outfits/{public_id}/preview")).text
    promised = re.findall(r"Een moderator kijkt vóór ([^.]+)\. Dan hoor je het\.", preview)
    assert len(promised) == 2, "in the summary, and above the button"
    await yara.post(f"/outfits/{public_id}/confirm", {"sure": "1"})
    await house.work()
    case = await Case.get()
    within = working_hours.between(clock.now(), case.due_at)
    assert timedelta(hours=3, minutes=50) < within <= timedelta(hours=4)


async def test_somebody_who_is_known_reads_nothing_of_a_moderator(house: House) -> None:
    yara = await house.join("Yara")
    public_id = await draft(yara, audience="members")
    assert "Een moderator kijkt" not in (await yara.get(f"/outfits/{public_id}/preview")).text
    alarmed = await draft(yara, audience="members", question="Bel me op 06 12345678?", anyway="1")
    assert "Een moderator kijkt vóór" in (await yara.get(f"/outfits/{alarmed}/preview")).text


async def test_who_answered_is_named_in_the_notice_and_the_mail(house: House) -> None:
    yara, henk = await house.join("Yara"), await house.join("Henk")
    public_id = await ask(yara, audience="members")
    await answers(henk, public_id)
    await house.work()
    home = (await yara.get("/")).text
    assert "Henk heeft geantwoord over je outfit" in home
    assert "Lees het nu." in home
    assert "bekeek" not in home
    assert await Outbox.filter(account_id=yara.viewer.id).count() == 1


async def test_taking_ones_photos_away_is_not_news_to_oneself(house: House) -> None:
    yara = await house.join("Yara")
    public_id = await ask(yara)
    await yara.post(f"/outfits/{public_id}/withdraw")
    await house.work()
    assert await told(yara) == []


async def test_what_was_let_through_says_who_really_sees_it_and_leads_there(strict_house: House) -> None:
    house = strict_house
    yara, henk, marloes = await house.join("Yara"), await house.join("Henk"), await house.moderator()
    public_id = await chosen(house, yara, henk)
    await house.work()
    case = await Case.get()
    await marloes.post(f"/desk/cases/{case.public_id}", {"ruling": "release"})
    await house.work()
    home = (await yara.get("/")).text
    assert "Alleen de mensen die jij koos zien dit" in home
    assert "Anderen kunnen" not in home
    assert f'href="/outfits/{public_id}"' in home


async def test_nobody_is_said_to_work_indoors_who_did_not_say_so(house: House) -> None:
    yara = await house.join("Yara")
    silent, said = await ask(yara), await ask(yara, place="indoors")
    assert "Binnen" not in (await yara.get(f"/outfits/{silent}")).text
    assert "Binnen" in (await yara.get(f"/outfits/{said}")).text


async def test_changing_who_sees_it_is_confirmed(house: House) -> None:
    yara = await house.join("Yara")
    public_id = await ask(yara)
    assert (await yara.post(f"/outfits/{public_id}/audience", {"audience": "members"})).status_code == 303
    assert "Opgeslagen." in (await yara.get(f"/outfits/{public_id}")).text


@pytest.mark.parametrize(("wear", "status"), [("", 422), ("3", 422), ("x", 422), ("0", 303), ("1", 303), ("all", 303)])
async def test_a_question_of_a_or_b_is_answered_with_a_b_or_both(house: House, wear: str, status: int) -> None:
    yara, henk = await house.join("Yara"), await house.join("Henk")
    answer = await post(yara, 2, compare="several", audience="members")
    public_id = answer.headers["location"].split("/")[2]
    await yara.post(f"/outfits/{public_id}/confirm", {"sure": "1"})
    await practised(henk)
    given: dict[str, Any] = {"verdict-shoes": "swap", "note": "De schoenen zijn te vlot."}
    sent = await henk.post(f"/outfits/{public_id}/feedback", given | ({"wear": wear} if wear else {}))
    assert sent.status_code == status
    if status == 422:
        assert 'id="field-wear-error"' in sent.text
        assert "De schoenen zijn te vlot." in sent.text, "what was typed is kept"
        assert not await Feedback.all().exists()
        return
    made = await Feedback.get()
    assert (made.choice, made.all_good) == ((None, True) if wear == "all" else (int(wear), False))
    page = (await yara.get(f"/outfits/{public_id}")).text
    assert ("Elke outfit is goed" if wear == "all" else f"Draag {'AB'[int(wear)]}") in page


async def test_no_choice_of_photos_is_asked_for_one_outfit(house: House) -> None:
    yara, henk = await house.join("Yara"), await house.join("Henk")
    public_id = await ask(yara, audience="members")
    await answers(henk, public_id)
    assert (await Feedback.get()).all_good is False
