"""The live feed narrowed to one kind: page and stream alike, and nothing missed or doubled over a hundred broken lines."""

import asyncio
import random
import re

import pytest

from jobtease.events import event_log
from jobtease.moderation.desk import feed_items
from tests.house import House
from tests.moderation.served import Watching, served
from tests.moderation.test_live import PATIENCE, token_of, until
from tests.moderation.things import ask, decided, reported

CUTS = 100
"""Lines that break while posts come in."""


async def lines_of(house: House, only: str) -> list[str]:
    """Labels of the lines on Marloes' desk, narrowed."""
    found = [person for person in house.people if person.account and person.account.nickname == "Marloes"]
    page = (await found[0].get(f"/desk?show={only}")).text
    return re.findall(r'class="news__top"><span class="kind[^>]*>([^<]*)<', page)


async def test_the_page_shows_what_it_is_narrowed_to(house: House) -> None:
    marloes = await house.moderator()
    yara, samira = await house.join("Yara"), await house.join("Samira")
    await yara.write_profile({"headline": "Zoekt werk", "audience": "members"})
    await decided(marloes, await reported(house, await ask(house, yara), samira), "warn")
    await house.work()
    everything = await lines_of(house, "")
    expected = {"request": "Hulpvraag", "profile": "Profiel", "reports": "Melding", "decisions": "Besluit"}
    for only, label in (expected | {"newcomers": "Nieuw"}).items():
        found = await lines_of(house, only)
        assert found
        assert {one.startswith(label) for one in found} == {True}, (only, found)
    assert sum([len(await lines_of(house, only)) for only in feed_items.filters() if only]) == len(everything)
    assert await lines_of(house, "nonsense") == everything
    page = (await marloes.get("/desk?show=reports")).text
    assert 'data-live="/desk/live?show=reports"' in page
    assert page.count('aria-current="true">Meldingen') == 1
    assert 'href="/desk?show=decisions"' in page


def test_every_line_belongs_to_one_filter() -> None:
    narrowed = [name for only in feed_items.filters() if only for name in feed_items.shown(only)]
    assert sorted(narrowed) == sorted(feed_items.shown())


@pytest.mark.slow
async def test_a_hundred_broken_lines_miss_nothing_and_double_nothing_however_narrowed(house: House) -> None:
    marloes, yara, samira = await house.moderator(), await house.join("Yara"), await house.join("Samira")
    start = await event_log.settled()
    chance = random.Random(11)
    async with served(house.settings) as server:
        watchings = {
            only: Watching(server.port, token_of(marloes), start, path=f"/desk/live?show={only}")
            for only in ("", "request", "reports", "newcomers")
        }
        done = asyncio.Event()

        async def come_back(one: Watching) -> None:
            while not done.is_set():
                try:
                    await one.watch()
                except OSError:
                    await asyncio.sleep(0.05)

        tasks = [asyncio.create_task(come_back(one)) for one in watchings.values()]
        try:
            for turn in range(CUTS // 4):
                request, _other = await asyncio.gather(*(ask(house, yara, f"{turn} {n}") for n in range(2)))
                await reported(house, request, samira) if turn < 20 else await house.join(f"Nieuw {turn}")
                await asyncio.sleep(chance.uniform(0.0, 0.1))
                for one in watchings.values():  # each a line that was open, and breaks
                    await until(lambda one=one, turn=turn: one.lines > turn, PATIENCE)  # type: ignore[misc]
                    one.cut()
            expected = {
                only: [
                    event.id
                    for event in await event_log.after(start, 10_000)
                    if event.name in feed_items.live(only) and event.municipality == "GM0599"
                ]
                for only in watchings
            }
            assert [len(expected[only]) - len(expected["newcomers"]) for only in ("request", "reports")] == [45, 15]
            await until(lambda: all(one.last >= expected[only][-1] for only, one in watchings.items()), PATIENCE)
        finally:
            done.set()
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
    for only, one in watchings.items():
        assert [event_id for event_id, _name in one.got] == expected[only], only


async def test_a_newcomer_with_a_profile_is_one_click_from_a_case(house: House) -> None:
    marloes, yara = await house.moderator(), await house.join("Yara")
    await yara.write_profile({"headline": "Zoekt werk", "audience": "members"})
    await house.work()
    page = (await marloes.get("/desk?show=newcomers")).text
    [path] = re.findall(r'action="(/desk/look/profile/[^"]+)"', page)
    assert (await marloes.post(path)).headers["location"].startswith("/desk/cases/")
