"""The region wall: three municipalities live the same day, and no moderator reads, counts, fetches or changes anything of the others'.

Whose a thing is, is told by when it came into the tables: each municipality lives its day by itself.
"""

import asyncio
import io
import random
import re
import zipfile
from dataclasses import dataclass, replace
from itertools import product

import httpx2
import pytest
from tortoise.context import require_context

from jobtease import clock
from jobtease.photos.models import Photo
from tests.house import House
from tests.moderation.desk_days import Desk, Sent
from tests.moderation.served import Watching, served
from tests.moderation.test_live import token_of, until
from tests.outline import outline
from tests.test_routes import everything
from tests.town import by_our_watch

PLACES = ("GM0599", "GM0503", "GM0344")
"""Two in one labour market region, and one elsewhere."""
SWAPS = 500
NOWHERE = "nosuchthing00000"
OF_ALL = ("/moderation", "/house-rules")
"""Figures and the log of the whole country, for everybody: they grow with each decision. They name nobody and nothing."""
LINE = re.compile(r"\bdata-after=\S+|\bafter=[\d.\w]+")
"""Where a stream begins: how many events there are in all."""

Ids = dict[str, dict[str, str]]
"""Of each municipality: what stands in addresses, and of which table it is."""


async def ids() -> dict[str, str]:
    """Everything that stands in addresses now."""
    apps = require_context().apps
    assert apps is not None
    found: dict[str, str] = {}
    for model in apps.get_models_iterable():
        if "public_id" in model._meta.fields_map:
            found |= {str(one): model._meta.db_table for one in await model.all().values_list("public_id", flat=True)}
    return found | {photo.name: "photo" for photo in await Photo.all()}


@dataclass(frozen=True)
class Swap:
    """A request as it was, with one id in it replaced by that of something of the same kind elsewhere."""

    sent: Sent
    own: str
    foreign: str


def swaps(desk: Desk, of: Ids) -> list[Swap]:
    """Every request of a desk with each id in it swapped by each of the others' of its kind."""
    mine = of[desk.municipality]
    others = [(one, table) for place in of if place != desk.municipality for one, table in of[place].items()]
    return [
        Swap(sent, own, foreign)
        for sent, own in product(desk.traffic, mine)
        if own in sent.path or any(own in str(value) for value in sent.data.values())
        for foreign, table in others
        if table == mine[own]
    ]


def told(answer: httpx2.Response) -> str:
    """All words of an answer."""
    if answer.headers.get("content-type") == "application/zip":
        with zipfile.ZipFile(io.BytesIO(answer.content)) as packed:
            return "\n".join(packed.read(name).decode(errors="replace") for name in packed.namelist())
    return answer.content.decode(errors="replace")


def shown(answers: dict[str, httpx2.Response]) -> dict[str, object]:
    """What each address of one's own region shows, to be compared: counts are in it."""
    return {
        path: [LINE.sub("", line) for line in outline(answer.text).content]
        if answer.headers.get("content-type", "").startswith("text/html")
        else told(answer)
        for path, answer in answers.items()
        if not path.startswith(OF_ALL) and path != "/me/copy"
    }


@pytest.mark.slow
async def test_three_desks_read_count_fetch_and_change_nothing_of_each_other(house: House) -> None:
    with by_our_watch() as watch:
        watch.set(0, 10)
        watch.stop()
        desks = [await Desk.opened(house, place) for place in PLACES]
        people = await ids()
        of: Ids = {
            desk.municipality: {one.viewer.public_id: people[one.viewer.public_id] for one in desk.people.values()}
            for desk in desks
        }
        known, alone = dict(people), None
        for desk in desks:
            await desk.live()
            now = await ids()
            of[desk.municipality] |= {one: table for one, table in now.items() if one not in known}
            known = now
            alone = alone or await desk.look_around(desk.people["Fenna"])
        await _see_only_their_own(desks, of, alone or {})
        await _are_told_404(desks, of)
    with clock.travel(watch.at):
        await _hear_only_their_own(house, desks)


async def _see_only_their_own(desks: list[Desk], of: Ids, alone: dict[str, httpx2.Response]) -> None:
    """No page, file, export or picture holds a foreign id or name; and the first sees what it saw when there was nothing elsewhere."""
    for desk in desks:
        foreign = {one for place in of if place != desk.municipality for one in of[place]}
        foreign |= {f" of {other.name}" for other in desks if other is not desk}
        for path, answer in (found := await desk.look_around(desk.people["Fenna"])).items():
            assert not [one for one in foreign if one in told(answer)], (desk.name, path)
        if desk is desks[0]:
            before, now = shown(alone), shown(found)
            assert {
                path: (before.get(path), now.get(path)) for path in before | now if before.get(path) != now.get(path)
            } == {}
            assert len(found) > 80


async def _are_told_404(desks: list[Desk], of: Ids) -> None:
    """Ids of others in what was sent: nothing is there, and nothing happens. In a field of a form of one's own they are as good as
    one that is nowhere."""
    possible = [(desk, swap) for desk in desks for swap in swaps(desk, of)]
    assert len(possible) > SWAPS
    before = await everything(but=("bucket", "session"))
    for desk, swap in random.Random(10).sample(possible, SWAPS):
        answer = await _send(desk, swap)
        if swap.own in swap.sent.path:
            assert answer.status_code == 404, (desk.name, swap)
        else:
            assert answer.status_code in (404, 422), (desk.name, swap)
            nowhere = await _send(desk, replace(swap, foreign=NOWHERE))
            assert nowhere.status_code == answer.status_code
            assert told(nowhere) == told(answer).replace(swap.foreign, NOWHERE)
    assert await everything(but=("bucket", "session")) == before


async def _send(desk: Desk, swap: Swap) -> httpx2.Response:
    sent = swap.sent
    data = {name: value.replace(swap.own, swap.foreign) for name, value in sent.data.items()}
    return await desk.people[sent.moderator].browser.request(
        sent.method, sent.path.replace(swap.own, swap.foreign), data=data if sent.method == "POST" else None
    )


async def _hear_only_their_own(house: House, desks: list[Desk]) -> None:
    """The stream of each, from the very beginning."""
    async with served(house.settings) as server:
        watchings = [Watching(server.port, token_of(desk.people["Marloes"]), 0) for desk in desks]
        tasks = [asyncio.create_task(one.watch()) for one in watchings]
        happened = {event.id: event.municipality for event in await house.happened()}
        await until(lambda: all(len(one.got) >= 10 for one in watchings))
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
    for desk, one in zip(desks, watchings, strict=True):
        assert {happened[number] for number, _name in one.got} == {desk.municipality}
