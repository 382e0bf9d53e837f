"""A helper hears once a day, at most, which unanswered requests fit, and why: of few people, and never of what isn't for them."""

from datetime import timedelta
from typing import Any

import pytest

from jobtease import clock
from jobtease.accounts.models import Account
from jobtease.audience import Audience, HelpTie, Visibility
from jobtease.data import transactions
from jobtease.digests import actions
from jobtease.digests import mails as digests_mails
from jobtease.digests.models import DigestItem, DigestRound, Kind
from jobtease.helping.models import HelpRequest, RequestState
from jobtease.moderation.models import Case
from jobtease.profiles.models import ProfileSkill
from jobtease.web import unsubscribe_links
from jobtease.web.unsubscribe_links import MailKind
from tests.accounts.signing_in import mails
from tests.digests.evenings import FIRST, at, digests, evening, noted, put_up
from tests.feed import posts
from tests.helping.people import ask, offer
from tests.house import House, Person
from tests.matching.test_pages import profile_of


async def _request_of(person: Person, title: str, **values: Any) -> str:
    return await put_up(await posts.request_of(person, title, **values))


async def _town(house: House) -> tuple[Person, Person, Person]:
    yara, henk, samira = await house.join("Yara"), await house.join("Henk"), await house.join("Samira")
    await profile_of(henk, "excel", "cv-writing", travel_km=30)
    return yara, henk, samira


async def test_who_fits_hears_it_once_at_five_with_why(house: House) -> None:
    with clock.travel(at(10)):
        yara, henk, samira = await _town(house)
        await profile_of(samira, "barista", helps_online=False)
        title = "Wie maakt mijn Excel mooi?"
        asked = await _request_of(yara, title, keys=("excel",), needed_by=FIRST + timedelta(days=4))
        await noted(house)
        await noted(house)
        assert digests(house) == []
    with clock.travel(at(16, 59)):
        await house.work()
        await house.work()
        assert digests(house) == []
    await evening(house)
    (text,) = digests(house)
    assert digests(house, henk) == [text]
    assert f"Yara vraagt: “{title}”" in text
    assert "Je past: 1 van 1 vaardigheid · in de buurt" in text
    assert "Nodig: uiterlijk " in text
    assert f"{house.settings.origin}/requests/{asked}" in text.splitlines()
    assert text.startswith("Hallo Henk,\n\nHier kun jij mee helpen.")
    assert "\n\n\n" not in text
    mail = mails(house)[-1]
    assert mail["Subject"] == "1 vraag waar jij mee kunt helpen", "no word of hers on a locked phone"
    off = unsubscribe_links.path(house.settings.secret, henk.viewer.public_id, MailKind.DIGEST)
    assert mail["List-Unsubscribe"].strip() == f"<{house.settings.origin}{off}>"
    assert f"{house.settings.origin}{off}" in text.splitlines()
    for day in (0, 1, 2):
        await evening(house, day, hour=19)
    assert digests(house, henk) == [text], "told once"


async def test_no_mail_at_night_and_one_a_day(house: House) -> None:
    yara, henk, _samira = await _town(house)
    for hour, day, so_far in (
        (17, 0, 0),
        (19, 0, 0),
        (21, 0, 0),
        (3, 1, 0),
        (9, 1, 0),
        (17, 1, 1),
        (19, 1, 1),
        (23, 1, 1),
    ):
        with clock.travel(at(hour, 30, day=day)):
            await _request_of(yara, f"Om {hour} uur", keys=("excel",))
            await noted(house)
            await house.work()
            await house.work()
            assert len(digests(house)) == so_far, (hour, day)
    await evening(house, 2)
    first, second = digests(house, henk)
    assert "Om 9 uur" in first
    assert "Om 9 uur" not in second
    assert "Om 19 uur" in second


@pytest.mark.parametrize(
    "kept", ["held", "hidden", "municipality", "helpers", "elsewhere", "blocked", "blocks", "offered"]
)
async def test_what_is_not_for_somebody_is_never_in_their_digest(house: House, kept: str) -> None:
    """Whether it was so when people were found, or became so before the mail was written."""
    yara = await house.join("Yara", "GM0344")
    henk, noor = await house.join("Henk"), await house.join("Noor")
    for person in (henk, noor):
        await profile_of(person, "excel", travel_km=300)

    async def become(asked: str) -> None:
        if kept in ("held", "hidden"):
            await _change(asked, visibility=Visibility(kept))
        elif kept in ("municipality", "helpers"):
            await _change(asked, audience=Audience(kept))
        elif kept == "elsewhere":
            await _change(asked, elsewhere=True, municipality="GM0599")
        elif kept == "offered":
            await offer(henk, asked)
        else:
            one, other = (yara, henk) if kept == "blocked" else (henk, yara)
            await one.post(f"/people/{other.viewer.public_id}/block")
            await _change(asked, offer_count=0)

    if kept == "helpers":
        await transactions.atomic(HelpTie.create)(asker_id=yara.viewer.id, helper_id=noor.viewer.id)
    with clock.travel(at(10)):
        before, after = [await _request_of(yara, name, keys=("excel",)) for name in ("Eerder", "Later")]
        await become(before)
        await noted(house)
        told = set(await DigestItem.filter(subject=before, kind=Kind.FITS).values_list("account_id", flat=True))
        assert henk.viewer.id not in told
        assert (noor.viewer.id in told) is (kept in ("helpers", "blocked", "blocks"))
        assert await DigestItem.filter(subject=after, account_id=henk.viewer.id).count() == (
            kept not in ("blocked", "blocks")
        )
        if kept not in ("blocked", "blocks"):
            await become(after)
    await evening(house)
    assert not [text for text in digests(house, henk) if "Eerder" in text]
    assert not [text for text in digests(house, henk) if "Later" in text]


@transactions.atomic
async def _change(public_id: str, **values: Any) -> None:
    await HelpRequest.filter(public_id=public_id).update(**values)


@pytest.mark.parametrize("why", ["off", "full", "gone for long", "suspended", "no helper", "moderator"])
async def test_who_is_not_told(house: House, why: str) -> None:
    yara, henk, samira = await _town(house)
    await profile_of(samira, "excel", helps=why != "no helper", weekly_maximum=0 if why == "full" else 3)
    to: dict[str, dict[str, Any]] = {
        "off": {"mail_digest": False},
        "gone for long": {"active_on": FIRST - timedelta(days=100)},
        "suspended": {"suspended_at": clock.now()},
        "moderator": {"role": "moderator"},
    }
    if why == "no helper":
        await transactions.atomic(ProfileSkill.filter(account_id=samira.viewer.id).update)(helps=False)
    if why in to:
        await transactions.atomic(Account.filter(id=samira.viewer.id).update)(**to[why])
    with clock.travel(at(10)):
        await _request_of(yara, "Wie helpt?", keys=("excel",))
        await noted(house)
    await evening(house)
    assert len(digests(house, henk)) == 1
    assert digests(house, samira) == []


async def test_switched_off_after_it_was_noted_or_queued(house: House) -> None:
    yara, henk, samira = await _town(house)
    await profile_of(samira, "excel")
    with clock.travel(at(10)):
        await _request_of(yara, "Wie helpt?", keys=("excel",))
        await noted(house)
        await _switch_off(house, henk)
    with clock.travel(at(17, 1)):
        assert await actions.send_due(house.resources) == 1
        await _switch_off(house, samira)
        await house.work()
    assert digests(house) == []
    assert await DigestItem.filter(settled_at=None).count() == 0


async def _switch_off(house: House, person: Person) -> None:
    off = unsubscribe_links.path(house.settings.secret, person.viewer.public_id, MailKind.DIGEST)
    assert (await house.visitor().post(off)).status_code == 200


async def test_a_request_reaches_few_a_day_others_the_next_and_nobody_once_it_is_answered(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(actions, "HELPERS_A_DAY", 2)
    yara = await house.join("Yara")
    helpers = [await house.join(f"Nr{n}") for n in range(7)]
    for person in helpers:
        await profile_of(person, "excel")
    told: list[set[int]] = []
    with clock.travel(at(10)):
        asked = await _request_of(yara, "Wie helpt?", keys=("excel",))
    for day in range(4):
        with clock.travel(at(10, day=day)):
            if day == 3:
                await _change(asked, offer_count=1)
            await noted(house)
        with clock.travel(at(15, day=day)):
            await noted(house)
        new = DigestItem.filter(edition=FIRST + timedelta(days=day), kind=Kind.FITS)
        told.append({item.account_id for item in await new})
    assert [len(each) for each in told] == [2, 2, 2, 0]
    assert len(set().union(*told)) == 6


async def test_who_has_nothing_yet_comes_first_and_nobody_gets_more_than_five(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(actions, "HELPERS_A_DAY", 1)
    yara, henk, samira = await _town(house)
    await profile_of(samira, "excel", "cv-writing", travel_km=30)
    with clock.travel(at(10)):
        for n in range(14):
            await _request_of(yara, f"Vraag {n}", keys=("excel",))
            await noted(house)
            counts = [await DigestItem.filter(account_id=each.viewer.id).count() for each in (henk, samira)]
            if n == 1:
                assert counts == [1, 1]
    assert counts == [digests_mails.MOST_THAT_FIT, digests_mails.MOST_THAT_FIT]
    assert await DigestRound.all().count() == 14
    await evening(house)
    assert [text.count("Yara vraagt") for text in digests(house)] == [5, 5]


async def test_the_best_comes_first_and_what_was_answered_meanwhile_is_left_out(house: House) -> None:
    yara, henk, _samira = await _town(house)
    with clock.travel(at(10)):
        await _request_of(yara, "Een van twee", keys=("excel", "barista"))
        await _request_of(yara, "Twee van twee", keys=("excel", "cv-writing"))
        answered = await _request_of(yara, "Al hulp", keys=("excel",))
        over = await _request_of(yara, "Teruggenomen", keys=("excel",))
        await noted(house)
        await _change(answered, offer_count=1)
        await _change(over, state=RequestState.WITHDRAWN)
    await evening(house)
    (text,) = digests(house, henk)
    assert text.index("Twee van twee") < text.index("Een van twee")
    assert "Al hulp" not in text
    assert "Teruggenomen" not in text


async def test_nothing_left_is_no_mail(house: House) -> None:
    yara, _henk, _samira = await _town(house)
    with clock.travel(at(10)):
        asked = await _request_of(yara, "Wie helpt?", keys=("excel",))
        await noted(house)
        await _change(asked, state=RequestState.WITHDRAWN)
    await evening(house)
    assert mails(house) == []


async def test_an_erased_helper_leaves_nothing_and_the_copy_says_what_was_told(house: House) -> None:
    yara, henk, _samira = await _town(house)
    with clock.travel(at(10)):
        await _request_of(yara, "Wie helpt?", keys=("excel",))
        await noted(house)
        assert await DigestItem.filter(account_id=henk.viewer.id).count() == 1
        assert (await henk.post("/me/leave", {"nickname": "Henk"})).status_code == 303
        assert await DigestItem.all().count() == 0
        assert (await yara.post("/me/leave", {"nickname": "Yara"})).status_code == 303
        assert await DigestRound.all().count() == 0
    with clock.travel(at(10, day=100)):
        assert await actions.erase_past() == 0


async def test_what_a_moderator_lets_through_is_spread_then_and_what_is_over_never_again(house: House) -> None:
    yara, henk, _samira = await _town(house)
    marloes = await house.moderator()
    with clock.travel(at(10)):
        asked = await ask(yara, story="Bel 06-12345678 voor mij", anyway="1", skills=["excel"])
        await noted(house)
        assert await DigestItem.filter(kind=Kind.FITS).count() == 0, "held"
        case = await Case.get(subject=asked)
        decided = {"ruling": "release", "clause": "2.1", "reason": "Goed."}
        assert (await marloes.post(f"/desk/cases/{case.public_id}", decided)).status_code == 303
        await noted(house)
        assert await DigestItem.filter(kind=Kind.FITS, account_id=henk.viewer.id, subject=asked).count() == 1
        assert (await yara.post(f"/requests/{asked}/withdraw", {"sure": "1"})).status_code == 303
    with clock.travel(at(10, day=1)):
        await noted(house)
    assert await DigestRound.all().count() == 0
