"""Somebody may be in danger: it comes first, the words are marked, and a moderator writes to the person without a rule or blame."""

import re
from email import message_from_bytes
from email.policy import default

import pytest

from jobtease.audience import Visibility
from jobtease.helping.models import HelpRequest, Offer
from jobtease.moderation.models import Case, Decision
from jobtease.notices.models import NoticeRow
from tests.helping.people import REQUEST, accept, ask, offer
from tests.house import House, Person

WORDS = "Ik zie het niet meer zitten en wil er niet meer zijn"
CARE = "Lieve Yara, ik las wat je schreef. Bel 113, dag en nacht."


async def _worry(house: House) -> tuple[Person, Person, str, Case]:
    """Yara, Marloes, a request of Yara's that waits, and its case."""
    yara, marloes = await house.join("Yara"), await house.moderator()
    request = await ask(yara, title="Ik wil niet meer leven", story=WORDS)
    await house.work()
    return yara, marloes, request, await Case.get(subject=request)


async def test_it_comes_first_in_the_queue_with_the_words_shown_and_marked(house: House) -> None:
    samira, henk = await house.join("Samira"), await house.join("Henk")
    older = await ask(samira)
    await henk.post(f"/report/request/{older}", {"reason": "threat"})
    _yara, marloes, _request, case = await _worry(house)
    assert (case.priority, case.alarms, case.because) == (0, ["despair"], "worry")
    desk = (await marloes.get("/desk")).text
    assert desk.index("Ik wil niet meer leven") < desk.index(
        "Dreigen of pesten" if "Dreigen of pesten" in desk else "Who practises"
    )
    assert "levensgevaar" in desk
    page = (await marloes.get(f"/desk/cases/{case.public_id}")).text
    assert re.search(r"<mark>[^<]*er niet meer zijn</mark>", page)
    assert "Bel 112" in page
    assert "Ik las wat je schreef" in page  # words to start from


async def test_words_of_care_reach_the_person_without_a_rule_and_nothing_is_hidden(house: House) -> None:
    yara, marloes, request, case = await _worry(house)
    path = f"/desk/cases/{case.public_id}"
    assert (await marloes.post(path, {"ruling": "care", "reason": ""})).status_code == 422
    assert (await marloes.post(path, {"ruling": "care", "clause": "3.4", "reason": CARE})).status_code == 303
    made = await Decision.get(case_id=case.id)
    assert (made.clause, made.reason) == ("", CARE)
    assert (await HelpRequest.get(public_id=request)).visibility is Visibility.SHOWN
    await house.work()
    told = await NoticeRow.get(account_id=yara.viewer.id)
    page = (await yara.get(told.path)).text
    assert CARE in page
    assert "Je deed niets verkeerd" in page
    assert "Huisregel " not in page
    assert 'id="care"' in page
    assert "Wat de moderator je schrijft" in page


@pytest.mark.parametrize(("chosen", "becomes"), [("shown", Visibility.SHOWN), ("hidden", Visibility.HIDDEN)])
async def test_the_moderator_chooses_what_becomes_of_it_and_it_can_be_undone(
    house: House, chosen: str, becomes: Visibility
) -> None:
    _yara, marloes, request, case = await _worry(house)
    await marloes.post(f"/desk/cases/{case.public_id}", {"ruling": "care", "reason": CARE, "chosen": chosen})
    assert (await HelpRequest.get(public_id=request)).visibility is becomes
    made = await Decision.get(case_id=case.id)
    await marloes.post(f"/desk/decisions/{made.public_id}/undo", {"reason": "Nog eens kijken."})
    assert (await HelpRequest.get(public_id=request)).visibility is Visibility.SHOWN


async def test_no_words_of_a_person_stand_in_the_subject_of_a_mail(house: House) -> None:
    _yara, marloes, _request, case = await _worry(house)
    await marloes.post(f"/desk/cases/{case.public_id}", {"ruling": "care", "reason": CARE})
    await house.work()
    letters = [
        message_from_bytes(each.read_bytes(), policy=default) for each in (house.settings.data / "mail").glob("*.eml")
    ]
    subjects = [str(letter["Subject"]) for letter in letters]
    assert subjects
    assert not [subject for subject in subjects if "leven" in subject or "113" in subject]


@pytest.mark.parametrize("ruling", ["release", "nothing"])
async def test_what_a_moderator_types_is_kept_for_colleagues_and_not_told(house: House, ruling: str) -> None:
    yara, samira, marloes = await house.join("Yara"), await house.join("Samira"), await house.moderator()
    request = await ask(yara, **({"story": "Bel 06-12345678 voor mij", "anyway": "1"} if ruling == "release" else {}))
    if ruling == "nothing":
        await samira.post(f"/report/request/{request}", {"reason": "other"})
    await house.work()
    case = await Case.get(subject=request)
    await marloes.post(
        f"/desk/cases/{case.public_id}", {"ruling": ruling, "clause": "2.1", "reason": "Gebeld met Yara."}
    )
    await house.work()
    assert (await Decision.get(case_id=case.id)).reason == "Gebeld met Yara."
    assert "Gebeld met Yara." in (await marloes.get("/desk/log")).text
    told = await NoticeRow.all()
    assert told
    assert [one for one in told if "Gebeld" in str(one.details)] == []
    made = await Decision.get(case_id=case.id)
    if ruling == "release":
        assert "Gebeld" not in (await yara.get(f"/decisions/{made.public_id}")).text


async def test_the_words_of_a_rule_are_no_note(house: House) -> None:
    yara, samira, marloes = await house.join("Yara"), await house.join("Samira"), await house.moderator()
    request = await ask(yara)
    await samira.post(f"/report/request/{request}", {"reason": "private"})
    case = await Case.get(subject=request)
    filled = (await marloes.get(f"/desk/cases/{case.public_id}")).text
    words = filled.split('id="field-reason"')[1].split(">", 1)[1].split("</textarea>")[0].strip()
    assert words
    await marloes.post(f"/desk/cases/{case.public_id}", {"ruling": "nothing", "reason": words})
    assert (await Decision.get(case_id=case.id)).reason == "Ik heb ernaar gekeken. Er is geen huisregel overtreden."


async def test_in_danger_is_a_reason_of_its_own_above_all_and_the_receipt_has_113(house: House) -> None:
    yara, henk, samira = await house.join("Yara"), await house.join("Henk"), await house.join("Samira")
    request = await ask(yara)
    form = (await henk.get(f"/report/request/{request}")).text
    assert form.index("Iemand is in gevaar") < form.index("Iemand wordt bedreigd of gepest")
    sent = await henk.post(f"/report/request/{request}", {"reason": "danger"})
    receipt = (await henk.get(sent.headers["location"])).text
    assert "112" in receipt
    assert "0800-0113" in receipt
    assert (await Case.get(subject=request)).priority == 0
    other = await ask(yara, title="Who else reads my letter?")
    await samira.post(f"/report/request/{other}", {"reason": "other", "note": "Yara zegt dat ze dood wil"})
    raised = await Case.get(subject=other)
    assert (raised.priority, raised.alarms) == (0, ["despair"])


async def _talking(house: House) -> tuple[Person, Person, str]:
    yara, henk = await house.join("Yara"), await house.join("Henk")
    request = await ask(yara)
    return yara, henk, f"/conversations/{await accept(yara, request, await offer(henk, request))}"


@pytest.mark.parametrize(
    ("text", "word", "priority"),
    [(WORDS, "despair", 0), ("Vertel het niet aan je ouders, kom alleen.", "grooming", 1)],
)
async def test_a_private_message_goes_on_and_a_moderator_reads_only_that_one(
    house: House, text: str, word: str, priority: int
) -> None:
    yara, henk, path = await _talking(house)
    marloes = await house.moderator()
    await yara.post(f"{path}/messages", {"message": "Dit blijft bij ons tweeën staan."})
    assert (await henk.post(f"{path}/messages", {"message": text, "anyway": "1"})).status_code == 303
    assert text in (await yara.get(path)).text
    await house.work()
    case = await Case.get(kind="message")
    assert (case.alarms[0], case.priority) == (word, priority)
    page = (await marloes.get(f"/desk/cases/{case.public_id}")).text
    assert "Je ziet alleen dit bericht" in page
    assert "bij ons tweeën" not in page
    assert "I know hotels" not in page


async def test_other_private_messages_open_no_case(house: House) -> None:
    _yara, henk, path = await _talking(house)
    for text in ("Wat is je adres, dan breng ik het pak", "Bel me op 06-12345678", "Betaal 20 euro voor de trein?"):
        assert (await henk.post(f"{path}/messages", {"message": text, "anyway": "1"})).status_code == 303
    await house.work()
    assert not await Case.filter(kind="message").exists()


async def test_grooming_must_be_decided_also_when_it_is_taken_back_and_a_worry_ends_when_its_person_leaves(
    house: House,
) -> None:
    henk, marloes = await house.join("Henk"), await house.moderator()
    request = await ask(henk, story="Vertel het niet aan je ouders. Kom alleen naar mij.", anyway="1")
    await house.work()
    await henk.post(f"/requests/{request}/withdraw")
    await house.work()
    case = await Case.get(subject=request)
    assert (case.closed_at, case.because) == (None, "alarm")
    page = (await marloes.get(f"/desk/cases/{case.public_id}")).text
    assert "Vertel het niet aan je ouders" in page


async def test_the_row_says_why_and_proposes_the_rule(house: House) -> None:
    henk, marloes = await house.join("Henk"), await house.moderator()
    request = await ask(henk, story="Stuur je 06 maar, of een kopie van je paspoort.", anyway="1")
    await house.work()
    case = await Case.get(subject=request)
    assert set(case.alarms) == {"number", "papers"}
    desk = (await marloes.get("/desk")).text
    assert "vraagt om nummer" in desk
    assert "vraagt om papieren" in desk
    page = (await marloes.get(f"/desk/cases/{case.public_id}")).text
    assert 'value="2.4"' in page
    assert page.split('value="2.4"')[1].split(">")[0].endswith("checked")


async def test_what_stands_in_the_words_is_more_exact_than_the_reason_that_was_chosen(house: House) -> None:
    """Asking for a number is not showing one: the author must not read that there are contact details in what they wrote."""
    yara, henk, marloes = await house.join("Yara"), await house.join("Henk"), await house.moderator()
    request = await ask(yara)
    made = await offer(henk, request, "Stuur je nummer maar, dan bel ik je.", anyway="1")
    await house.work()
    await marloes.post(f"/desk/cases/{(await Case.get(kind='offer')).public_id}", {"ruling": "release"})
    for reason, clause in (("private", "2.4"), ("sexual", "3.5")):
        sent = await yara.post(f"/report/offer/{made}", {"reason": reason})
        assert sent.status_code == 303
        case = await Case.get(subject=made, closed_at=None)
        page = (await marloes.get(f"/desk/cases/{case.public_id}")).text
        assert page.split(f'value="{clause}"')[1].split(">")[0].endswith("checked")
        decided = await marloes.post(f"/desk/cases/{case.public_id}", {"ruling": "nothing"})
        assert decided.status_code == 303


async def test_first_posts_are_held_for_being_first(strict_house: House) -> None:
    yara, marloes = await strict_house.join("Yara"), await strict_house.moderator()
    await yara.post("/requests/new", REQUEST)
    await strict_house.work()
    assert "nieuw bij ons" in (await marloes.get("/desk")).text


async def test_an_offer_that_was_let_through_is_told_and_counted(house: House) -> None:
    yara, henk, marloes = await house.join("Yara"), await house.join("Henk"), await house.moderator()
    request = await ask(yara)
    await offer(henk, request, "Stuur je nummer maar, dan bel ik je.", anyway="1")
    await house.work()
    case = await Case.get(kind="offer")
    await marloes.post(f"/desk/cases/{case.public_id}", {"ruling": "release"})
    await house.work()
    assert (await Offer.get(public_id=case.subject)).visibility is Visibility.SHOWN
    assert (await HelpRequest.get(public_id=request)).offer_count == 1
    assert "Henk biedt hulp" in (await yara.get("/")).text


async def test_who_reads_a_cry_for_help_is_told_what_to_do_and_who_wrote_it_keeps_the_help(house: House) -> None:
    yara, henk, path = await _talking(house)
    await yara.post(f"{path}/messages", {"message": WORDS})
    read = (await henk.get(path)).text
    assert "Yara is misschien in gevaar" in read
    assert 'id="care"' not in read
    assert 'id="care"' in (await yara.get(path)).text
    assert 'id="care"' in (await yara.get(path)).text  # and again
