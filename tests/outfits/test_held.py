"""What waited for a moderator is told, once, when it is let through."""

import pytest

from jobtease.accounts.erasure import actions as erasure_actions
from jobtease.audience import Audience
from jobtease.moderation.cases import decision_actions as moderation
from jobtease.moderation.cases.decision_actions import Verdict
from jobtease.moderation.models import Case, Ruling
from jobtease.outfits.asking import actions
from jobtease.outfits.models import Feedback, Outfit
from tests.house import House
from tests.outfits.test_answering import told
from tests.outfits.wardrobe import ask, draft, practised


async def _decide(house: House, moderator: str, ruling: Ruling) -> None:
    marloes = await house.moderator(moderator)
    case = await Case.get(closed_at=None)
    await moderation.decide(marloes.viewer, case.public_id, Verdict(ruling, "2.1", "A number.", "Because."))
    await house.work()
    await house.work()


@pytest.mark.parametrize("ruling", [Ruling.RELEASE, Ruling.HIDE])
async def test_who_was_chosen_by_a_newcomer_hears_it_when_a_moderator_lets_it_through(
    strict_house: House, ruling: Ruling
) -> None:
    house = strict_house
    yara, henk = await house.join("Yara"), await house.join("Henk")
    public_id = await draft(yara, audience="chosen")
    await actions.change_audience(yara.viewer, public_id, Audience.CHOSEN, [henk.viewer.id])
    assert (await yara.post(f"/outfits/{public_id}/confirm", {"sure": "1"})).status_code == 303
    await house.work()
    assert await told(henk) == []
    await _decide(house, "Marloes", ruling)
    heard = [text for text in await told(henk) if "chose you" in text]
    assert len(heard) == (1 if ruling is Ruling.RELEASE else 0)


async def test_the_first_answer_is_told_when_a_moderator_lets_it_through(strict_house: House) -> None:
    house = strict_house
    yara, henk = await house.join("Yara"), await house.join("Henk", language="en")
    public_id = await ask(yara)
    await house.work()
    await _decide(house, "Marloes", Ruling.RELEASE)
    await practised(henk)
    odd = {"verdict-shoes": "swap", "note": "A camel in a blazer, nothing more.", "send": "typed"}
    assert (await henk.post(f"/outfits/{public_id}/feedback", odd)).status_code == 303
    await house.work()
    looked = "answered about your outfit"
    assert not [text for text in await told(yara) if looked in text]
    await _decide(house, "Piet", Ruling.RELEASE)
    assert len([text for text in await told(yara) if looked in text]) == 1
    assert (await Outfit.get()).feedback_count == await Feedback.all().count() == 1


@pytest.mark.parametrize("way", ["forget", "erase"])
async def test_what_is_held_and_gone_with_the_outfit_waits_for_no_moderator(strict_house: House, way: str) -> None:
    house = strict_house
    yara, henk = await house.join("Yara"), await house.join("Henk", language="en")
    first, second = await ask(yara), await ask(yara)
    await house.work()
    marloes = await house.moderator()
    case = await Case.get(subject=first)
    await moderation.decide(marloes.viewer, case.public_id, Verdict(Ruling.RELEASE))
    await practised(henk)
    odd = {"verdict-shoes": "swap", "note": "A camel in a blazer, nothing more.", "send": "typed"}
    assert (await henk.post(f"/outfits/{first}/feedback", odd)).status_code == 303
    await house.work()
    assert await Case.filter(closed_at=None).count() == 2
    if way == "forget":
        assert (await yara.post(f"/outfits/{first}/withdraw")).status_code == 303
        assert (await yara.post(f"/outfits/{first}/forget")).status_code == 303
    else:
        await erasure_actions.erase(yara.viewer, house.app.state.features, house.resources)
    await house.work()
    waiting = await Case.filter(closed_at=None).values_list("subject", flat=True)
    assert waiting == ([second] if way == "forget" else [])
