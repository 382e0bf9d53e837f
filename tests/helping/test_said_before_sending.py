"""That a moderator looks first is said before something is sent, with the moment that the desk counts down to."""

import re
from datetime import timedelta

from jobtease import clock
from jobtease.accounts.trust import newcomers
from jobtease.moderation.models import Case
from jobtease.web.moments import in_words
from tests.helping.people import REQUEST, ask
from tests.house import House

LOOKS = re.compile(r"Een moderator kijkt vóór ([^.]+)\. Dan hoor je het\.")


async def test_a_newcomer_reads_before_sending_when_a_moderator_looks(strict_house: House) -> None:
    house = strict_house
    nina = await house.join("Nina")
    form = (await nina.get("/requests/new")).text
    said = LOOKS.search(form)
    assert said
    assert form.index("Een moderator kijkt vóór") < form.index('value="open"'), "above the button"
    now = clock.now()
    moments = {in_words(newcomers.SEEN_WITHIN.after(now + timedelta(minutes=n))) for n in range(-10, 2)}
    assert said[1] in moments
    public_id = await ask(nina)
    before = LOOKS.findall((await nina.get(f"/requests/{public_id}")).text)
    await house.work()
    after = LOOKS.findall((await nina.get(f"/requests/{public_id}")).text)
    assert len(before) == len(after) == 1, "also before the desk has its case"
    assert after == [in_words((await Case.get(subject=public_id)).due_at)]


async def test_words_that_will_wait_say_so_beside_the_warning(house: House) -> None:
    nina = await house.join("Nina")
    assert not LOOKS.search((await nina.get("/requests/new")).text), "nothing of a moderator to who is known"
    warned = await nina.post("/requests/new", REQUEST | {"story": "Bel me maar op 06 12345678"})
    assert warned.status_code == 422
    assert "Als je het laat staan: Een moderator kijkt" in warned.text
    assert LOOKS.search(warned.text)


async def test_nobody_is_said_to_see_what_nobody_sees(house: House) -> None:
    nina = await house.join("Nina")
    public_id = await ask(nina)
    assert (await nina.get(f"/requests/{public_id}/people")).status_code == 200
    held = await ask(nina, story="Bel me maar op 06 12345678", anyway="1")
    for path in (f"/requests/{held}/people", f"/requests/{await ask(nina, **{'as': 'draft'})}/people"):
        answer = await nina.get(path)
        assert answer.status_code == 303
        assert answer.headers["location"] == path.removesuffix("/people")
