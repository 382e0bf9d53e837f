"""A seventh kind of thing that can be reported: its feature describes it (a model, a Reportable), and moderation does the rest."""

from collections.abc import AsyncIterator, Awaitable, Callable
from html import unescape
from typing import Any

import pytest
from tortoise import fields
from tortoise.context import require_context

from jobtease import app as composition
from jobtease import audience, clock, database, events, reportable
from jobtease.audience import Audience, Viewer, Visibility
from jobtease.conversations.reportable import REPORTABLES as OF_CONVERSATIONS
from jobtease.moderation.models import Case
from jobtease.regions import successors
from jobtease.regions.successors import Merger
from jobtease.reportable import Posting, Registry, Reportable, Subject, subject_of
from jobtease.settings import Settings
from tests import rows
from tests.house import House
from tests.moderation.things import decided, reported, undone

WORDS = "Zonnebloem, a poem about my old boss"


class Poem(audience.Post):
    """Stands on the profile of who wrote it."""

    text = fields.TextField()
    public_at = fields.DatetimeField(default=clock.now)

    class Meta:
        table = "poem"


class Reader(database.Model):
    """Somebody who has a copy of its words."""

    poem = fields.CharField(max_length=16)
    says = fields.TextField()

    class Meta:
        table = "poem_reader"


async def _poem(post: Any, whole: bool) -> Subject:
    return subject_of("poem", post, post.text, post.author.public_id, passages=(("", post.text),))


async def _readers_follow(public_id: str) -> None:
    poem = await Poem.get(public_id=public_id)
    await Reader.filter(poem=public_id).update(says=poem.text if poem.visibility is Visibility.SHOWN else "…")


POEM = Reportable(
    kind="poem",
    name="Poem",
    one="a poem",
    of_author="Poem of {name}",
    route="profiles:show",
    stands_on="profile",
    model=Poem,
    read=_poem,
    posted=(Posting("poems:poem:posted", "{name} wrote a poem"),),
    gone=("poems:poem:burnt",),
    in_feeds=True,
    can_be_changed=True,
    copied=_readers_follow,
)


@events.action
async def _write(viewer: Viewer, visibility: Visibility = Visibility.SHOWN) -> str:
    place = {"municipality": viewer.municipality, "labour_region": viewer.labour_region}
    values: dict[str, Any] = {**place, "audience": Audience.MEMBERS, "visibility": visibility, "text": WORDS}
    poem = await Poem.create(author_id=viewer.id, **values)
    await Reader.create(poem=poem.public_id, says=WORDS)
    municipality = viewer.municipality
    facts = {"visibility": visibility.value}
    events.record("poems:poem:posted", poem.public_id, actor=viewer.id, municipality=municipality, facts=facts)
    return str(poem.public_id)


@events.action
async def _burn(viewer: Viewer, public_id: str) -> None:
    await Poem.filter(public_id=public_id).delete()
    events.record("poems:poem:burnt", public_id, actor=viewer.id, municipality=viewer.municipality)


@pytest.fixture
async def poets(make_settings: Callable[..., Awaitable[Settings]]) -> AsyncIterator[House]:
    """A house with a feature more. It has a database of its own."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(database, "MODELS", (*database.MODELS, __name__))
        patch.setattr(reportable, "_registered", Registry((*reportable.registered(), POEM)))
        async with House.opened(composition.create_app(await make_settings())) as house:
            client = require_context().db("default")
            for model in (Poem, Reader):
                generator = client.schema_generator(client)
                await client.execute_script(generator._get_table_sql(model, safe=True)["table_creation_string"])
            yield house


async def _of_readers() -> str:
    return (await Reader.get()).says


async def test_a_new_kind_is_reported_hidden_and_given_back(poets: House) -> None:
    yara, samira, marloes = await poets.join("Yara"), await poets.join("Samira"), await poets.moderator()
    await yara.write_profile({"headline": "Schrijft graag", "audience": "members"})
    poem = await _write(yara.viewer)
    await poets.work()
    assert "Yara wrote a poem" in (await marloes.get("/desk")).text
    assert "Poem of Yara" in (await samira.get(f"/report/poem/{poem}")).text
    case = await reported(poets, poem, samira, "poem")
    page = unescape((await marloes.get(f"/desk/cases/{case}")).text)
    assert all(words in page for words in (WORDS, "Poem of Yara", 'value="hide"'))
    assert f"/people/{yara.viewer.public_id}" in page
    decision = await decided(marloes, case, "hide")
    assert (await Poem.get()).visibility is Visibility.HIDDEN
    assert await _of_readers() == "…"
    await poets.work()
    assert (await samira.get(f"/report/poem/{poem}")).status_code == 404
    told = unescape((await yara.get("/me/notices")).text)
    assert WORDS in told
    assert WORDS in unescape((await yara.get(f"/decisions/{decision}")).text)
    assert "a poem" in (await marloes.get("/desk")).text
    assert "Poem" in (await marloes.get("/desk/log")).text
    await undone(marloes, decision)
    assert ((await Poem.get()).visibility, await _of_readers()) == (Visibility.HELD, "…")
    await decided(marloes, case, "release")
    assert ((await Poem.get()).visibility, await _of_readers()) == (Visibility.SHOWN, WORDS)
    assert (await samira.get(f"/report/poem/{poem}")).status_code == 200


async def test_a_new_kind_waits_for_a_moderator_and_goes_with_its_author(poets: House) -> None:
    yara, marloes = await poets.join("Yara"), await poets.moderator()
    poem, other = await _write(yara.viewer, Visibility.HELD), await _write(yara.viewer, Visibility.HELD)
    await poets.work()
    case = await Case.get(subject=poem)
    assert (case.kind, case.because, case.alarms) == ("poem", "held", ["first"])
    await decided(marloes, case.public_id, "release")
    assert (await Poem.get(public_id=poem)).visibility is Visibility.SHOWN
    await _burn(yara.viewer, other)
    await poets.work()
    assert (await Case.get(subject=other)).closed_at is not None


async def test_a_new_kind_goes_along_with_a_merger(poets: House, monkeypatch: pytest.MonkeyPatch) -> None:
    yara = await poets.join("Yara", "GM0503")
    await _write(yara.viewer)
    merger = Merger("GM0503", "Delft", "GM0599", clock.local(clock.now()).date(), "")
    monkeypatch.setattr(successors, "mergers", lambda: {"GM0503": merger})
    await poets.work()
    assert (await Poem.get()).municipality == "GM0599"


async def test_what_nobody_knows_is_not_found(house: House) -> None:
    samira = await house.join("Samira")
    made = await database.atomic(rows.request)(samira, Audience.MEMBERS)
    assert (await samira.get(f"/report/poem/{made.public_id}")).status_code == 404


def test_a_kind_and_an_event_belong_to_one() -> None:
    kinds = tuple(reportable.registered())
    assert kinds == tuple(composition.FEATURES.reportables)
    for twice in (OF_CONVERSATIONS[0], POEM):
        with pytest.raises(ValueError, match=twice.kind):
            Registry((*kinds, twice, twice))


def test_nobody_registers_after_the_composition() -> None:
    with pytest.raises(RuntimeError):
        reportable.register(POEM)
    assert reportable.find("poem") is None
