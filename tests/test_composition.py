"""What app.py lists is what there is: a feature whose consumer, chore, exporter or eraser isn't listed fails here."""

import asyncio
import importlib
import inspect
import json
import pkgutil
from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.routing import Match

import jobtease
from jobtease import app as composition
from jobtease import clock
from jobtease.accounts.erasure import export as erasure_export
from jobtease.data import transactions
from jobtease.digests.models import DigestItem
from jobtease.events import consuming, event_log
from jobtease.events.consuming import ConsumerRow
from jobtease.feature import Feature, Features, Hooks, asides_of
from jobtease.web import interrupted_forms
from jobtease.web.routing import PageRoute
from tests.conftest import settings_for
from tests.helping.people import accept, ask, offer
from tests.house import House
from tests.outfits import wardrobe
from tests.standing import Standing

BY_HAND = {
    "jobtease.accounts.erasure.export.export": "the account itself, which leaving adds to every copy",
}
"""What needs no place in a list, and why."""


def _modules() -> Iterator[ModuleType]:
    for found in pkgutil.walk_packages(jobtease.__path__, "jobtease."):
        if ".migrations." not in found.name and ".demo" not in found.name:
            yield importlib.import_module(found.name)


def _named(name: str) -> set[str]:
    """Every function of this name in the package, by its full name."""
    found = {module.__name__: getattr(module, name, None) for module in _modules()}
    return {
        f"{module}.{name}" for module, value in found.items() if getattr(value, "__module__", "") == module
    } - BY_HAND.keys()


def _full(function: Any) -> str:
    return f"{function.__module__}.{function.__name__}"


def test_every_exporter_is_listed() -> None:
    assert _named("export") == {_full(one) for one in composition.FEATURES.exporters.values()}


def test_every_eraser_is_listed() -> None:
    whole = {"jobtease.accounts.erasure.actions.erase", "jobtease.accounts.erasure.views.erase"}  # what asks them all
    erasers = _named("erase") - whole
    assert erasers == {_full(one) for one in composition.FEATURES.erasers}


def test_every_consumer_is_listed() -> None:
    declared = [
        one
        for module in _modules()
        for one in getattr(module, "CONSUMERS", ())
        if isinstance(one, consuming.Consumer) and module is not composition
    ]
    assert {one.name for one in declared} == {one.name for one in composition.CONSUMERS}
    assert len({one.name for one in composition.CONSUMERS}) == len(composition.CONSUMERS)


def test_everything_that_forgets_is_called_by_a_chore() -> None:
    """What is past is deleted by functions whose names begin so; one that no chore calls would let it lie for ever."""
    said = [module for module in _modules() if module.__name__.endswith(".feature")]
    chores = "".join(inspect.getsource(module) for module in (composition, *said))
    forgetting = {
        f"{module.__name__.rpartition('.')[2]}.{name}"
        for module in _modules()
        for name in ("erase_past", "remove_full", "remove_failed")
        if getattr(getattr(module, name, None), "__module__", "") == module.__name__
    }
    assert forgetting
    assert [one for one in forgetting if f"{one}(" not in chores] == []


def test_every_feature_that_describes_itself_is_listed() -> None:
    described = [
        module.FEATURE for module in _modules() if module.__name__.count(".") == 2 and hasattr(module, "FEATURE")
    ]
    assert len(described) > 10
    listed = composition.FEATURES.listed
    assert [each.name for each in described if each not in listed] == []
    assert {each.name for each in listed} - {each.name for each in described} == {"replaced", "interrupted", "audit"}
    assert all(isinstance(each, Feature) for each in listed)
    with pytest.raises(ModuleNotFoundError):
        composition.described("profiles", "nowhere")


def test_no_route_stands_in_the_way_of_another() -> None:
    """A path without parameters is answered by its own route, whichever feature is listed first."""
    routes = [route for route in composition.all_routes() if isinstance(route, PageRoute)]
    plain = [route for route in routes if "{" not in route.path]
    assert len(plain) > 50
    for route in plain:
        method = sorted(route.methods or {"GET"})[0]
        scope = {"type": "http", "path": route.path, "method": method, "headers": []}
        first = next(one for one in routes if one.matches(scope)[0] is Match.FULL)
        assert first.name == route.name


def test_two_features_that_say_the_same_are_refused() -> None:
    async def nobody(*_asked: Any) -> Any:
        return ()

    one = Feature("one", hooks=Hooks(requests_for=nobody), pages={}, mails={"letter": nobody})
    for other, problem in (
        (Feature("one"), "two features have one name"),
        (Feature("two", hooks=Hooks(requests_for=nobody)), "requests_for"),
        (Feature("two", mails={"letter": nobody}), "letter"),
    ):
        with pytest.raises(ValueError, match=problem):
            Features(one, other)
    with pytest.raises(KeyError):
        Features(Feature("one", pages={"thing": "one:nowhere"}))


async def test_what_no_feature_above_answers_is_nobody_and_nothing(house: House) -> None:
    yara = await house.join("Yara")
    hooks = Features(Feature("alone")).hooks
    assert await hooks.requests_for(yara.viewer) == ()
    assert (await hooks.fits_of(yara.viewer, "x", [1]), await hooks.unattended()) == ({}, ())
    assert (await hooks.standings_of(yara.viewer, ["x"]), await hooks.why_suspended(1)) == ({}, None)


async def test_sections_beside_a_thing_stand_in_the_order_of_the_features() -> None:
    def saying(words: str) -> Callable[[Request, Any], Awaitable[str]]:
        async def aside(_request: Request, thing: str) -> str:
            return words and f"{words} {thing}"

        return aside

    features = Features(*(Feature(words or "none", asides={"poem": saying(words)}) for words in ("first", "", "last")))
    application = Starlette()
    application.state.features = features
    request = Request({"type": "http", "app": application})
    assert await asides_of(request, "poem", "of it") == ["first of it", "last of it"]
    assert await asides_of(request, "song", "of it") == []


async def test_a_served_site_handles_events_by_itself(standing: Standing, tmp_path: Path) -> None:
    settings = settings_for(tmp_path / "data", standing.settings.database, consume=True)
    async with House.opened(composition.create_app(settings)) as house, asyncio.timeout(300):
        await house.join("Yara")
        everybody = {one.name for one in composition.CONSUMERS}
        while {row.name for row in await ConsumerRow.filter(position=await event_log.newest())} != everybody:
            await asyncio.sleep(0.01)


async def test_a_copy_holds_the_words_of_everything_she_did(house: House) -> None:
    yara, henk = await house.join("Yara"), await house.join("Henk")
    words = {
        "profiles": "Zoekt werk bij een bakker",
        "outfits": "Past dit jasje bij een bakkerij?",
        "helping": "Wie leest mijn brief aan de bakker?",
        "conversations": "Tot woensdag bij de bakker",
        "moderation": "Dit gaat niet over bakkers",
        "replaced": "Zocht eerst werk bij een slager",
        "reviews": "Klinkt dit goed voor een bakker?",
    }
    typed = "Ik was nog aan het typen over bakkers"
    without_words = {"ties", "digests"}
    assert words.keys() | without_words | {"interrupted", "notices"} == composition.FEATURES.exporters.keys()
    profile = {"headline": words["profiles"], "travel_km": "12", "weekly_maximum": "2", "audience": "members"}
    for headline in (words["replaced"], words["profiles"]):
        assert (await yara.write_profile(profile | {"headline": headline})).status_code == 303
    await wardrobe.ask(yara, question=words["outfits"])
    asked = {"section": "all", "question": words["reviews"], "audience": "municipality"}
    assert (await yara.post("/reviews/new", asked)).status_code == 303
    request = await ask(yara, title=words["helping"])
    conversation = await accept(yara, request, await offer(henk, request))
    sent = await yara.post(f"/conversations/{conversation}/messages", {"message": words["conversations"]})
    assert sent.status_code == 303
    hers = await ask(henk, title="Een andere vraag")
    reported = await yara.post(f"/report/request/{hers}", {"reason": "other", "note": words["moderation"]})
    assert reported.status_code in (200, 303)
    await house.work()
    words["interrupted"] = typed
    await interrupted_forms.keep(yara.viewer.id, "/requests/new", typed)
    noted: dict[str, Any] = {"kind": "quiet", "subject": request, "since": clock.now(), "edition": clock.now().date()}
    await transactions.atomic(DigestItem.create)(account_id=yara.viewer.id, **noted)
    facts = await erasure_export.facts_of(yara.viewer.id, house.app.state.features)
    for feature, text in words.items():
        assert text in json.dumps(facts[feature], ensure_ascii=False, default=str), feature
    assert all(any(facts[feature].values()) for feature in without_words)
    others = json.dumps(
        await erasure_export.facts_of((await house.join("Samira")).viewer.id, house.app.state.features), default=str
    )
    assert not [text for text in words.values() if text in others]
