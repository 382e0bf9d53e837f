"""Names of events are members of enums, and the facts of each are of its own class: written by it, and read by it from older rows."""

import json
import sqlite3
from contextlib import closing
from datetime import datetime
from typing import Any

import pytest
from pydantic import ValidationError

from jobtease import app as composition
from jobtease.accounts.events import AccountChanged, AccountEvent, Expected
from jobtease.audience import Visibility
from jobtease.data import transactions
from jobtease.decision_events import Decided, DecisionEvent
from jobtease.events import event_log, event_names
from jobtease.events.event_log import Event, EventRow
from jobtease.events.event_names import EventName, Facts
from jobtease.feature import Feature, Features
from jobtease.helping.events import HelpingEvent, OfAnswer, OfferMade, OfferWithdrawn, OfOffer
from jobtease.helping.models import Answer
from jobtease.outfits.events import OutfitChanged, OutfitDestroyed, OutfitEvent
from jobtease.reportable import Posted, registered
from tests.house import House
from tests.upgrades.kept import FOLDER, VERSIONS

RETIRED: set[str] = set()
"""Names that a kept database has and that nothing is read from any more."""


def _event(name: str, facts: dict[str, Any]) -> Event:
    return Event(1, name, "x", None, None, facts, datetime(2026, 11, 30))  # noqa: DTZ001 - nobody reads it


@transactions.atomic
async def _record(name: Any, facts: Any = None) -> None:
    event_log.record(name, "x", facts=facts)


@pytest.mark.parametrize(
    ("name", "facts"),
    [
        ("helping:offer:made", None),
        (HelpingEvent.OFFER_MADE, {"about": "a", "helper": 1, "visibility": "shown"}),
        (HelpingEvent.OFFER_MADE, OfOffer(about="a", helper=1)),
        (HelpingEvent.REQUEST_SAVED, OfOffer(about="a", helper=1)),
    ],
)
async def test_what_is_no_name_or_has_facts_of_another_class_is_refused(house: House, name: Any, facts: Any) -> None:
    with pytest.raises(TypeError):
        await _record(name, facts)
    assert not await house.happened()


async def test_facts_that_are_needed_are_not_left_out(house: House) -> None:
    with pytest.raises(ValidationError):
        await _record(HelpingEvent.OFFER_MADE)
    assert not await house.happened()


async def test_what_is_stored_is_the_plain_name_and_what_is_no_default(house: House) -> None:
    await _record(HelpingEvent.REQUEST_SAVED)
    await _record(HelpingEvent.OFFER_MADE, OfferMade(about="a", helper=1, visibility=Visibility.HELD))
    await _record(HelpingEvent.OFFER_WITHDRAWN, OfferWithdrawn(about="a", helper=1, left=True, again=False))
    await _record(AccountEvent.ACCOUNT_CHANGED)
    await _record(AccountEvent.ACCOUNT_CHANGED, AccountChanged(moved=False))
    await _record(AccountEvent.ACCOUNT_EXPECTED, Expected(in_="GM0599"))
    assert [(row.name, row.facts) for row in await EventRow.all().order_by("id")] == [
        ("helping:request:saved", {}),
        ("helping:offer:made", {"about": "a", "helper": 1, "visibility": "held"}),
        ("helping:offer:withdrawn", {"about": "a", "helper": 1, "left": True, "again": False}),
        ("accounts:account:changed", {}),
        ("accounts:account:changed", {"moved": False}),
        ("accounts:account:expected", {"in": "GM0599"}),
    ]
    assert (await house.happened("accounts:account:expected"))[0].facts_as(Expected).in_ == "GM0599"


def test_readers_get_the_class_of_the_name_or_one_that_needs_no_more() -> None:
    made = _event("helping:offer:made", {"about": "a", "helper": 1, "visibility": "held", "of a later version": 1})
    assert made.facts_as(OfferMade) == OfferMade(about="a", helper=1, visibility=Visibility.HELD)
    assert made.facts_as(OfOffer).helper == 1
    assert made.facts_as(Posted).visibility == Visibility.HELD
    for name in ("helping:offer:made", "nobody:knows:this"):
        with pytest.raises(TypeError):
            _event(name, {"about": "a", "kind": "offer", "case": "c", "ruling": "warn"}).facts_as(Decided)
    with pytest.raises(ValidationError):
        _event("helping:offer:made", {"about": "a"}).facts_as(OfOffer)
    destroyed = _event(OutfitEvent.OUTFIT_DESTROYED, {"photos": 2, "files": 6, "draft": 0})
    assert destroyed.facts_as(OutfitDestroyed).missing is None
    stored = OutfitDestroyed(photos=2, files=3, missing=0, draft=0, kept=1).stored()
    assert [*stored] == ["photos", "files", "missing", "draft", "kept"], "the order of earlier versions"


def test_rows_that_no_kept_database_has_are_read_too() -> None:
    changed = _event(OutfitEvent.OUTFIT_CHANGED, {"audience": "members", "elsewhere": 0})  # as 0.1.0 wrote it
    assert changed.facts_as(OutfitChanged).stored() == changed.facts
    assert changed.facts_as(Posted).visibility == ""
    later = _event(OutfitEvent.OUTFIT_POSTED, {"visibility": "of a later version"})
    assert later.facts_as(Posted).visibility == "of a later version"
    assert _event(HelpingEvent.ANSWER_FAILED, {"kind": "of a later version"}).facts_as(OfAnswer).kind != Answer.CHOOSE
    assert OfAnswer(kind=Answer.CHOOSE).stored() == {"kind": "choose"}


def test_a_name_says_which_feature_kind_and_verb_it_is() -> None:
    for name in composition.FEATURES.events:
        _feature, kind, verb = name.split(":")
        assert name.name == (verb.upper() if isinstance(name, DecisionEvent) else f"{kind}_{verb}".upper())
        assert event_names.find(str(name)) is name
    for feature in composition.FEATURES.listed:
        assert {name.partition(":")[0] for names in feature.events for name in names} <= {feature.name}


def test_what_a_moderator_looks_at_says_whether_it_is_held() -> None:
    assert {name for name in registered().posted if "visibility" not in _fields(name)} == set()


def _fields(name: str) -> set[str]:
    known = event_names.find(name)
    assert known is not None
    return {*known.facts.model_fields}


def test_two_features_that_record_one_event_are_refused() -> None:
    with pytest.raises(ValueError, match="one event"):
        Features(Feature("one", events=(DecisionEvent,)), Feature("two", events=(DecisionEvent,)))


@pytest.mark.parametrize("version", VERSIONS)
def test_facts_of_every_released_version_are_read_and_would_be_stored_as_they_were(version: str) -> None:
    with closing(sqlite3.connect(":memory:")) as rows:
        rows.executescript((FOLDER / f"{version}.sqlite.sql").read_text(encoding="utf-8"))
        stored = rows.execute("SELECT DISTINCT name, facts FROM event").fetchall()
    known: dict[str, EventName | None] = {name: event_names.find(name) for name, _facts in stored}
    assert {name for name, member in known.items() if member is None} == RETIRED
    for name, facts in stored:
        kind: type[Facts] = getattr(known[name], "facts", Facts)
        again = _event(name, json.loads(facts)).facts_as(kind).stored()
        assert json.dumps(again) == json.dumps(json.loads(facts))
    assert len(known) > 20
