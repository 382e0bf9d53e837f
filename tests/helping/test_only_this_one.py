"""Two people go the whole way together while others, and each of them with others, have the same: nothing of that changes."""

from jobtease.accounts.erasure import actions as erasure_actions
from jobtease.audience import HelpTie
from jobtease.conversations.models import Conversation, Reading
from jobtease.helping.models import HelpRequest
from tests.helping.people import REQUEST, accept, ask, offer, state_of
from tests.house import House, Person
from tests.untouched import Rows, changed, everything

UTRECHT = "GM0344"


async def _does(person: Person, path: str, data: dict[str, object] | None = None) -> None:
    answer = await person.post(path, data)
    assert answer.status_code == 303, (path, answer.text)


async def _talking(asker: Person, helper: Person) -> tuple[str, str]:
    """A request that was matched, and its conversation."""
    request = await ask(asker)
    return request, await accept(asker, request, await offer(helper, request))


async def _one_of_each(asker: Person, helper: Person, name: str) -> None:
    """Requests in all states, offers and conversations between two people, with something to read for both."""
    words = {
        "title": f"Question of {name}",
        "story": f"Story of {name}",
        "skills": ["interview-practice", "cv-writing"],
    }
    await ask(asker, **words, **{"as": "draft"})
    await offer(helper, await ask(asker, **words), f"Offer of {name}")
    taken_back = await ask(asker, **words)
    await offer(helper, taken_back)
    await _does(helper, f"/requests/{taken_back}/offer/withdraw")
    for writer in (asker, helper):
        _request, talk = await _talking(asker, helper)
        await _does(writer, f"/conversations/{talk}/messages", {"message": f"Words of {name}"})
    done, _talk = await _talking(asker, helper)
    await _does(asker, f"/requests/{done}/close", {"says": "yes"})
    await _does(asker, f"/requests/{done}/thanks", {"thanks": f"Thanks of {name}"})


async def _around(house: House) -> tuple[Person, Person, Rows]:
    """Yara and Henk, who meet each other, and all that was there before."""
    yara, henk = await house.join("Yara", language="en"), await house.join("Henk", language="en")
    nadia, bram = await house.join("Nadia", UTRECHT), await house.join("Bram", UTRECHT)
    for asker, helper, name in ((yara, bram, "Yara and Bram"), (nadia, henk, "Nadia and Henk"), (nadia, bram, "both")):
        await _one_of_each(asker, helper, name)
    await house.work()
    return yara, henk, await everything()


async def test_asking_offering_and_choosing_change_this_request_only(house: House) -> None:
    yara, henk, before = await _around(house)
    samira = await house.join("Samira")
    request = await ask(yara, **{"as": "draft"})
    edit, no = f"/requests/{request}/edit", f"/requests/{request}/offers"
    for changes in ({"as": "draft", "title": "Still a draft of this one"}, {"title": "Now it is there to see"}):
        await _does(yara, edit, REQUEST | changes)
        assert await changed(before) == []
    his, hers = await offer(henk, request), await offer(samira, request, "On Friday?")
    assert await offer(henk, request, "Or on Thursday?") == his
    await _does(yara, edit, REQUEST | {"title": "Who practises with me on Friday?", "skills": ["cv-writing"]})
    assert await changed(before) == []
    await _does(henk, f"/requests/{request}/offer/withdraw")
    assert await offer(henk, request) == his
    await _does(yara, f"{no}/{hers}/decline")
    assert await changed(before) == []
    talk = await accept(yara, request, his)
    for person in (henk, yara):
        await _does(person, f"/conversations/{talk}/messages", {"message": "See you then"})
    await _does(henk, f"/conversations/{talk}/read")
    await house.work()
    assert await changed(before) == []
    assert await Reading.filter(conversation__public_id=talk).order_by("id").values_list("unread", flat=True) == [0, 0]
    withdrawn = await ask(yara)
    await offer(henk, withdrawn)
    await _does(yara, f"/requests/{withdrawn}/withdraw")
    await house.work()
    assert await changed(before) == []
    assert await state_of(withdrawn) == "withdrawn"


async def test_how_it_ends_changes_this_help_only(house: House) -> None:
    yara, henk, before = await _around(house)
    ties = await HelpTie.all().count()
    for says in ("partly", "no"):
        request, talk = await _talking(yara, henk)
        assert await HelpTie.all().count() == ties + 1
        for person in (henk, yara):
            await _does(person, f"/requests/{request}/close", {"says": says})
        await _does(yara, f"/requests/{request}/thanks", {"thanks": "It was good of you"})
        await house.work()
        assert await changed(before) == []
        ended = (await Conversation.get(public_id=talk)).ended_at is not None
        assert (ended, await HelpTie.all().count()) == (says == "no", ties + (says != "no"))


async def test_who_leaves_a_conversation_leaves_no_other(house: House) -> None:
    yara, henk, before = await _around(house)
    for who, state in ((henk, "open"), (yara, "expired")):
        request, talk = await _talking(yara, henk)
        await _does(who, f"/conversations/{talk}/leave")
        await house.work()
        assert await changed(before) == []
        assert await state_of(request) == state
        answers = [
            (await one.post(f"/conversations/{talk}/messages", {"message": "?"})).status_code for one in (yara, henk)
        ]
        assert answers == [409, 409]
        await _does(yara, f"/requests/{request}/{'withdraw' if state == 'open' else 'again'}")
    done, talk = await _talking(yara, henk)
    await _does(yara, f"/requests/{done}/close", {"says": "yes"})
    await _does(henk, f"/conversations/{talk}/leave")
    assert await state_of(done) == "done"


async def test_who_is_rid_of_one_keeps_the_others(house: House) -> None:
    yara, henk, _before = await _around(house)
    els = await house.join("Els")
    for asker, helper in ((henk, els), (els, yara)):  # the other way round, with others
        await _one_of_each(asker, helper, "Els")
    await house.work()
    before = await everything()
    request, talk = await _talking(yara, henk)
    waiting, refused = await ask(yara), await ask(yara)
    await offer(henk, waiting)
    await _does(yara, f"/requests/{refused}/offers/{await offer(henk, refused)}/decline")
    done, _done_talk = await _talking(yara, henk)
    await _does(yara, f"/requests/{done}/close", {"says": "yes"})
    await _does(yara, f"/people/{henk.viewer.public_id}/block")
    await house.work()
    assert await changed(before) == []
    assert [await state_of(one) for one in (request, waiting, refused, done)] == ["expired", "open", "open", "done"]
    assert (await Conversation.get(public_id=talk)).ended_at is not None
    offers = await HelpRequest.get(public_id=waiting)
    assert offers.offer_count == 0


async def test_who_leaves_takes_nothing_of_others_along(house: House) -> None:
    _yara, _henk, before = await _around(house)
    els, dirk = await house.join("Els"), await house.join("Dirk")
    await _one_of_each(els, dirk, "Els and Dirk")
    await _one_of_each(dirk, els, "Dirk and Els")
    for person in (els, dirk):
        await erasure_actions.erase(person.viewer, house.app.state.features, house.resources)
        await house.work()
        assert await changed(before) == []
    now = await everything()
    for table in ("help_request", "offer", "conversation", "message", "reading", "help_tie", "thanks", "request_skill"):
        assert {key for key in now if key[0] == table} == {key for key in before if key[0] == table}, table


async def test_a_second_offer_of_the_same_person_counts_by_itself(house: House) -> None:
    yara, henk, before = await _around(house)
    first, second = await ask(yara), await ask(yara)
    his = [await offer(henk, each) for each in (first, second)]
    answer = await yara.post(f"/requests/{first}/offers/{his[1]}/decline")
    assert answer.status_code == 404
    answer = await yara.post(f"/requests/{first}/offers/{his[1]}")
    assert answer.status_code == 404
    assert await changed(before) == []
    assert [await state_of(each) for each in (first, second)] == ["open", "open"]
