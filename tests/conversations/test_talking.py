"""Yara and Henk talk; nobody else listens."""

import re

import pytest

from jobtease import clock
from jobtease.accounts.models import Account
from jobtease.audience import Visibility
from jobtease.conversations.models import MOST_IN_A_ROW, Message
from jobtease.data import transactions
from tests.helping.people import accept, ask, noon, offer
from tests.house import House, Person
from tests.outline import tree


async def _talking(house: House) -> tuple[Person, Person, str]:
    yara, henk = await house.join("Yara"), await house.join("Henk")
    public_id = await ask(yara)
    conversation = await accept(yara, public_id, await offer(henk, public_id, "I know hotels. Wednesday?"))
    return yara, henk, f"/conversations/{conversation}"


async def _say(person: Person, path: str, message: str) -> None:
    answer = await person.post(f"{path}/messages", {"message": message})
    assert answer.status_code == 303, answer.text


async def test_only_the_two_read_and_write(house: House) -> None:
    yara, henk, path = await _talking(house)
    await _say(yara, path, "Wednesday at seven is fine")
    page = (await henk.get(path)).text
    assert page.index("I know hotels. Wednesday?") < page.index("Wednesday at seven is fine")
    others = [
        await house.join("Samira"),
        await house.moderator("Marloes"),
        await house.moderator("Piet", "GM0344"),
    ]
    for other in others:
        for address in (path, f"{path}/newer"):
            assert (await other.get(address)).status_code == 404
        assert (await other.post(f"{path}/messages", {"message": "Hello there"})).status_code == 404
    assert (await yara.get("/conversations/AAAAAAAAAAAAAAAA")).status_code == 404


async def test_what_is_new_is_counted_until_it_is_read(house: House) -> None:
    yara, henk, path = await _talking(house)
    assert 'class="badge"' not in (await yara.get("/requests")).text
    for n in range(3):
        await _say(henk, path, f"Message number {n}")
    await house.work()
    page = (await yara.get("/requests")).text
    assert '<span class="badge">3</span>' in page
    assert "3 nieuwe berichten" in page
    assert (await yara.get("/")).text.count("Henk schreef je een bericht.") == 1
    assert 'class="badge"' not in (await henk.get("/requests")).text
    assert "Ik heb het gelezen" in (await yara.get(path)).text  # a look alone doesn't count: a preview looks too
    assert '<span class="badge">3</span>' in (await yara.get("/requests")).text
    assert (await yara.post(f"{path}/read")).status_code == 303
    assert 'class="badge"' not in (await yara.get("/requests")).text
    assert "schreef je een bericht" not in (await yara.get("/")).text
    assert "Ik heb het gelezen" not in (await yara.get(path)).text
    await _say(henk, path, "One more")
    await yara.post(f"{path}/read")
    await house.work()
    assert "schreef je een bericht" not in (await yara.get("/")).text
    await _say(henk, path, "And another")
    await _say(yara, path, "Who answers has read")
    assert 'class="badge"' not in (await yara.get("/requests")).text


async def test_an_open_page_gets_what_is_new(house: House) -> None:
    yara, henk, path = await _talking(house)
    last = re.findall(r'data-message="([^"]+)"', (await yara.get(path)).text)[-1]
    assert (await yara.get(f"{path}/newer?after={last}")).status_code == 204
    await _say(henk, path, "See you <i>then</i>")
    answer = await yara.get(f"{path}/newer?after={last}")
    assert answer.status_code == 200
    assert "See you &lt;i&gt;then&lt;/i&gt;" in answer.text
    assert "I know hotels" not in answer.text
    assert "<html" not in answer.text
    assert '<span class="badge">1</span>' in (await yara.get("/requests")).text
    assert (await yara.get(f"{path}/newer?after=nonsense")).status_code == 204
    assert (await yara.get(f"{path}/newer")).status_code == 204


async def test_sent_twice_is_said_once(house: House) -> None:
    yara, _henk, path = await _talking(house)
    for _twice in range(2):
        answer = await yara.post(f"{path}/messages", {"message": "Thursday?", "ticket": "B" * 22})
        assert answer.status_code == 303
    assert await Message.filter(text="Thursday?").count() == 1
    await _say(yara, path, "Thursday?")
    assert await Message.filter(text="Thursday?").count() == 2


async def test_back_and_sent_with_other_words_it_is_another_message(house: House) -> None:
    yara, henk, path = await _talking(house)
    for words in ("Thursday?", "Friday?", "Friday?"):
        await yara.post(f"{path}/messages", {"message": words, "ticket": "B" * 22})
    page = (await henk.get(path)).text
    assert (page.count("Thursday?"), page.count("Friday?")) == (1, 1)


async def test_numbers_are_warned_of_gently_and_may_be_shared(house: House) -> None:
    yara, henk, path = await _talking(house)
    for message in ("My number is 06 12345678", "Send it to NL91 ABNA 0417 1643 00", "My bsn is 111222333"):
        answer = await yara.post(f"{path}/messages", {"message": message})
        assert answer.status_code == 422
        assert message in answer.text
        assert "Doe dat alleen met iemand die je vertrouwt" in answer.text
        assert (await yara.post(f"{path}/messages", {"message": message, "anyway": "1"})).status_code == 303
        assert message in (await henk.get(path)).text


async def test_a_message_that_does_not_fit_is_kept_in_the_form(house: House) -> None:
    yara, _henk, path = await _talking(house)
    for message in ("", "   ", "x" * 4001, "x" * 100_000):
        answer = await yara.post(f"{path}/messages", {"message": message})
        assert answer.status_code == 422
        assert 'aria-invalid="true"' in answer.text
        assert not message.strip() or message.strip() in answer.text
    await _say(yara, path, "y" * 4000 + "\x00")
    assert await Message.all().count() == 2


async def test_a_hidden_message_leaves_a_place(house: House) -> None:
    yara, henk, path = await _talking(house)
    await _say(henk, path, "Something unkind")
    await _hide("Something unkind")
    page = (await yara.get(path)).text
    assert "Something unkind" not in page
    assert "Een moderator heeft dit bericht verborgen." in page
    assert "Something unkind" not in (await yara.get("/requests")).text
    assert "Something unkind" in (await henk.get(path)).text


@transactions.atomic
async def _hide(text: str) -> None:
    await Message.filter(text=text).update(visibility=Visibility.HIDDEN)


async def test_a_long_conversation_comes_in_pages(house: House) -> None:
    yara, henk, path = await _talking(house)
    for n in range(60):
        await _say(yara if n % 10 == 9 else henk, path, f"Message {n:02}.")
    page = (await yara.get(path)).text
    assert "Message 59." in page
    assert "Message 09." not in page
    older = re.search(r'\?before=([^"#]+)"', page)
    assert older
    page = (await yara.get(f"{path}?before={older[1]}")).text
    assert "I know hotels. Wednesday?" in page
    assert "Message 09." in page
    assert "Message 59." not in page


async def test_somebody_who_is_away_for_now_does_not_leave_the_other_in_silence(house: House) -> None:
    yara, henk, path = await _talking(house)
    assert "nu even niet lezen" not in (await yara.get(path)).text
    await transactions.atomic(lambda: Account.filter(id=henk.viewer.id).update(suspended_at=clock.now()))()
    assert "Henk kan dit nu even niet lezen" in (await yara.get(path)).text
    await _say(yara, path, "Until later then")
    await transactions.atomic(lambda: Account.filter(id=henk.viewer.id).update(suspended_at=None))()
    assert "Until later then" in (await henk.get(path)).text
    assert "nu even niet lezen" not in (await yara.get(path)).text


async def test_who_gets_no_answer_writes_a_while_and_not_for_ever(house: House) -> None:
    yara, henk, path = await _talking(house)
    samira = await house.join("Samira")
    request = await ask(samira)
    elsewhere = await accept(samira, request, await offer(yara, request, "What is said elsewhere doesn't count"))
    for n in range(MOST_IN_A_ROW - 1):  # what he offered with was the first
        await _say(henk, path, f"Message {n:02}.")
    await _say(samira, f"/conversations/{elsewhere}", "And is no answer")
    answer = await henk.post(f"{path}/messages", {"message": "And why don't you answer?"})
    assert answer.status_code == 409
    assert "Zodra de ander schrijft, kun je verder" in answer.text
    assert "And why don&#39;t you answer?" in answer.text
    await _say(yara, path, "I was away")
    await _say(henk, path, "Good that you are back")


@pytest.mark.parametrize(
    ("message", "caution"),
    [
        ("Stuur me een foto van jezelf", "Je hoeft niet te antwoorden"),
        ("Ik weet waar je woont", "Bel 112"),
        ("Maak eerst 50 euro over", "Betaal niets vooraf"),
        ("Mijn insta is @henk99", "Je hoeft niet te antwoorden"),
        ("Wednesday at seven is fine", ""),
    ],
)
async def test_who_reads_a_message_that_asks_for_something_reads_what_they_can_do(
    house: House, message: str, caution: str
) -> None:
    yara, henk, path = await _talking(house)
    block = f"/people/{henk.viewer.public_id}/block"
    plain = (await yara.get(path)).text.count(block)
    sent = await henk.post(f"{path}/messages", {"message": message, "anyway": "1"})
    assert sent.status_code == 303
    page = (await yara.get(path)).text
    assert message in page
    assert caution in page
    assert page.count(block) == plain + bool(caution)
    his = (await henk.get(path)).text
    assert not [words for words in ("Je hoeft niet te antwoorden", "Bel 112", "Betaal niets vooraf") if words in his]


async def test_did_it_help_is_asked_when_it_is_time(house: House) -> None:
    yara, henk, path = await _talking(house)
    assert "Heeft het geholpen?" not in (await yara.get(path)).text, "nothing was said yet but his offer"
    await _say(yara, path, "Wednesday at seven is fine")
    assert "Heeft het geholpen?" not in (await yara.get(path)).text
    await _say(henk, path, "See you then")
    assert "Heeft het geholpen?" in (await yara.get(path)).text
    assert "Heeft het geholpen?" not in (await henk.get(path)).text


async def test_did_it_help_is_one_folded_line_and_not_asked_while_it_can_be_undone(house: House) -> None:
    yara, henk, path = await _talking(house)
    await _say(yara, path, "Wednesday at seven is fine")
    await _say(henk, path, "See you then")
    page = tree((await yara.get(path)).text)
    (helped,) = [one for one in page if one.attributes.get("id") == "helped"]
    assert helped.tag == "details"
    assert "open" not in helped.attributes
    assert helped.first("summary").text == "Heeft het geholpen?"
    assert [one.text for one in helped if one.tag == "button"] == ["Ja", "Deels", "Nee"]
    request = helped.first("form").attributes["action"].removesuffix("/close")
    yara.lingers = False
    assert (await yara.post(f"{request}/close", {"says": "yes"})).status_code == 303
    assert 'id="helped"' not in (await yara.get(path)).text
    assert (await yara.post(f"{request}/undo", {"answer": request.rsplit("/", 1)[1]})).status_code == 303
    assert 'id="helped"' in (await yara.get(path)).text


async def test_its_head_leads_back_and_holds_what_is_seldom_needed(house: House) -> None:
    yara, henk, path = await _talking(house)
    for person, other, leave in ((yara, henk, "Iemand anders vragen"), (henk, yara, "Ik kan toch niet helpen")):
        page = tree((await person.get(path)).text)
        (head,) = [one for one in page if one.attributes.get("class") == "talk-head"]
        links = {one.attributes["href"]: one.text for one in head if one.tag == "a"}
        assert links["/requests"] == "Vragen"
        more = head.first("details")
        assert "open" not in more.attributes
        assert more.first("summary").text == "Meer"
        ways = {one.attributes["href"]: one.text for one in more if one.tag == "a"}
        assert leave in ways[f"{path}/leave"]
        assert "blokkeren" in ways[f"/people/{other.viewer.public_id}/block"]
        assert "Een bericht melden?" in more.text
        assert "Foto of pdf" in [one.text for one in page if one.tag == "summary"], "a word, not a picture alone"
        assert page.text.count("blokkeren") == 1
    assert (await yara.post(f"{path}/leave")).status_code == 303
    after = (await yara.get(path)).text
    assert f"{path}/leave" not in after
    assert f'/people/{henk.viewer.public_id}/block"' in after


async def test_did_it_help_is_asked_from_the_day_it_was_needed(house: House) -> None:
    yara, henk = await house.join("Yara"), await house.join("Henk")
    public_id = await ask(yara, needed_by=f"{noon(2):%Y-%m-%d}")
    path = f"/conversations/{await accept(yara, public_id, await offer(henk, public_id))}"
    with clock.travel(noon(1)):
        assert "Heeft het geholpen?" not in (await yara.get(path)).text
    with clock.travel(noon(2)):
        assert "Heeft het geholpen?" in (await yara.get(path)).text


async def test_messages_stand_under_their_day_and_an_open_page_repeats_none(house: House) -> None:
    yara, henk, path = await _talking(house)
    with clock.travel(noon(1)):
        await _say(yara, path, "Today")
        await _say(henk, path, "Today as well")
        page = (await yara.get(path)).text
        assert page.count('id="day-') == 2
        last = re.findall(r'data-message="([^"]+)"', page)[-1]
        await _say(henk, path, "And this")
        assert 'id="day-' not in (await yara.get(f"{path}/newer?after={last}")).text
    with clock.travel(noon(2)):
        await _say(henk, path, "Tomorrow")
        assert (await yara.get(f"{path}/newer?after={last}")).text.count('id="day-') == 1
