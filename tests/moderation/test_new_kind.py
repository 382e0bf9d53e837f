"""A seventh kind of thing that can be reported: its feature describes it (a model, a Reportable), and moderation does the rest."""

from collections.abc import AsyncIterator, Awaitable, Callable
from html import unescape
from importlib import import_module
from typing import Any

import pytest
from tortoise.context import require_context

from jobtease import app as composition
from jobtease import audience, clock, reportable
from jobtease.audience import Audience, Visibility
from jobtease.conversations.reportable import REPORTABLES as OF_CONVERSATIONS
from jobtease.data import connections, transactions
from jobtease.moderation.models import Case
from jobtease.regions import successors
from jobtease.regions.successors import Merger
from jobtease.reportable import Registry
from jobtease.settings import Settings
from tests import rows
from tests.house import House
from tests.moderation.things import decided, reported, undone


def _poems() -> Any:
    """Poems, known to nobody else: Tortoise's fields of an abstract model know the class that was made of it last."""
    shared = [(field, field.model) for field in audience.Post._meta.fields_map.values()]
    poems = import_module("tests.moderation.poems")
    for field, model in shared:
        field.model = model
    return poems


@pytest.fixture
async def poets(make_settings: Callable[..., Awaitable[Settings]]) -> AsyncIterator[House]:
    """A house with a feature more. It has a database of its own."""
    poems, known = _poems(), reportable.registered()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(connections, "MODELS", (*connections.MODELS, poems.__name__))
        patch.setattr(reportable, "_registered", Registry((*known, poems.POEM), known.routes))
        async with House.opened(composition.create_app(await make_settings())) as house:
            client = require_context().db("default")
            for model in (poems.Poem, poems.Reader):
                generator = client.schema_generator(client)
                await client.execute_script(generator._get_table_sql(model, safe=True)["table_creation_string"])
            yield house


async def _of_readers() -> str:
    return str((await _poems().Reader.get()).says)


async def test_a_new_kind_is_reported_hidden_and_given_back(poets: House) -> None:
    yara, samira, marloes = await poets.join("Yara"), await poets.join("Samira"), await poets.moderator()
    poems = _poems()
    await yara.write_profile({"headline": "Schrijft graag", "audience": "members"})
    poem = await poems.write(yara.viewer)
    await poets.work()
    assert "Yara wrote a poem" in (await marloes.get("/desk")).text
    assert "Poem of Yara" in (await samira.get(f"/report/poem/{poem}")).text
    case = await reported(poets, poem, samira, "poem")
    page = unescape((await marloes.get(f"/desk/cases/{case}")).text)
    assert all(words in page for words in (poems.WORDS, "Poem of Yara", 'value="hide"'))
    assert f"/people/{yara.viewer.public_id}" in page
    decision = await decided(marloes, case, "hide")
    assert (await poems.Poem.get()).visibility is Visibility.HIDDEN
    assert await _of_readers() == "…"
    await poets.work()
    assert (await samira.get(f"/report/poem/{poem}")).status_code == 404
    told = unescape((await yara.get("/me/notices")).text)
    assert poems.WORDS in told
    assert poems.WORDS in unescape((await yara.get(f"/decisions/{decision}")).text)
    assert "a poem" in (await marloes.get("/desk")).text
    assert "Poem" in (await marloes.get("/desk/log")).text
    await undone(marloes, decision)
    assert ((await poems.Poem.get()).visibility, await _of_readers()) == (Visibility.HELD, "…")
    await decided(marloes, case, "release")
    assert ((await poems.Poem.get()).visibility, await _of_readers()) == (Visibility.SHOWN, poems.WORDS)
    assert (await samira.get(f"/report/poem/{poem}")).status_code == 200


async def test_a_new_kind_waits_for_a_moderator_and_goes_with_its_author(poets: House) -> None:
    yara, marloes, poems = await poets.join("Yara"), await poets.moderator(), _poems()
    poem, other = await poems.write(yara.viewer, Visibility.HELD), await poems.write(yara.viewer, Visibility.HELD)
    await poets.work()
    case = await Case.get(subject=poem)
    assert (case.kind, case.because, case.alarms) == ("poem", "held", ["first"])
    await decided(marloes, case.public_id, "release")
    assert (await poems.Poem.get(public_id=poem)).visibility is Visibility.SHOWN
    await poems.burn(yara.viewer, other)
    await poets.work()
    assert (await Case.get(subject=other)).closed_at is not None


async def test_a_new_kind_goes_along_with_a_merger(poets: House, monkeypatch: pytest.MonkeyPatch) -> None:
    yara, poems = await poets.join("Yara", "GM0503"), _poems()
    await poems.write(yara.viewer)
    merger = Merger("GM0503", "Delft", "GM0599", clock.local(clock.now()).date(), "")
    monkeypatch.setattr(successors, "mergers", lambda: {"GM0503": merger})
    await poets.work()
    assert (await poems.Poem.get()).municipality == "GM0599"


async def test_what_nobody_knows_is_not_found(house: House) -> None:
    samira = await house.join("Samira")
    made = await transactions.atomic(rows.request)(samira, Audience.MEMBERS)
    assert (await samira.get(f"/report/poem/{made.public_id}")).status_code == 404


def test_a_kind_and_an_event_belong_to_one() -> None:
    kinds = tuple(reportable.registered())
    assert kinds == tuple(composition.FEATURES.reportables)
    for twice in (OF_CONVERSATIONS[0], _poems().POEM):
        with pytest.raises(ValueError, match=twice.kind):
            Registry((*kinds, twice, twice), composition.FEATURES.page_routes)


def test_a_kind_stands_on_a_page_that_a_feature_lists() -> None:
    assert {one.kind: one.route for one in reportable.registered()} == {
        "profile": "profiles:show",
        "outfit": "outfits:show",
        "feedback": "outfits:show",
        "review": "reviews:show",
        "suggestion": "reviews:show",
        "request": "helping:show",
        "offer": "helping:show",
        "message": "conversations:show",
        "address": "moderation:case",
        "complaints": "moderation:case",
        "question": "moderation:my_question",
    }
    with pytest.raises(ValueError, match="poem"):
        Registry((_poems().POEM,), {"poem": "poems:show"})  # it stands on a profile


def test_nobody_registers_after_the_composition() -> None:
    with pytest.raises(RuntimeError):
        reportable.register((_poems().POEM,), composition.FEATURES.page_routes)
    assert reportable.find("poem") is None
