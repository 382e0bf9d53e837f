"""What a released version left is there after an upgrade, looks like new, and works: for every version that was kept."""

import asyncio
from collections.abc import AsyncIterator
from datetime import datetime, timedelta
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from jobtease import app as composition
from jobtease import clock, migrate
from jobtease.accounts import actions as accounts
from jobtease.accounts.mandates import staff_actions
from jobtease.accounts.models import Account
from jobtease.accounts.sign_in import sessions
from jobtease.audience import Role
from jobtease.data import raw_sql
from jobtease.decision_events import DecisionEvent
from jobtease.events import audit, audit_verification
from jobtease.events.consuming import ParkedEvent
from jobtease.events.event_log import EventRow
from jobtease.moderation.events import DECISION
from jobtease.moderation.messages import TO_AUTHOR
from jobtease.moderation.models import Decision, Ruling
from jobtease.outfits.models import Outfit
from jobtease.photos.files import file_names
from jobtease.photos.models import Exhibit, Photo
from jobtease.settings import Settings
from jobtease.web.routing import PageRoute, Who
from tests.browser.walking import links, pages_for, route_of
from tests.conftest import settings_for
from tests.house import House, Person
from tests.postgres import Cluster
from tests.site import command
from tests.upgrades.kept import VERSIONS, Old, lost, put_back, read, run

CHANGED = {"help_request.offer_count": "0007: offers that are no longer there were counted"}
"""Columns whose values a migration changes, as "table.column", and why."""
FACTS = {"municipality", "skill"}
"""What comes with a version, not from people."""


@pytest.fixture(scope="module", params=VERSIONS)
async def old(request: pytest.FixtureRequest, migrated: str, tmp_path_factory: pytest.TempPathFactory) -> Old:
    """A database of an earlier version, and its photos, upgraded by `main.py migrate`."""
    data = tmp_path_factory.mktemp("old") / "data"
    if migrated.startswith("postgres"):
        cluster: Cluster = request.getfixturevalue("postgres")
        url = await cluster.new_database()
    else:
        url = f"sqlite://{data.parent}/old.sqlite3"
    old = await put_back(request.param, url, data)
    await asyncio.to_thread(command, old.settings, "migrate")
    return old


@pytest.fixture
async def house(old: Old) -> AsyncIterator[House]:
    """The application of today on what was upgraded, an hour after it was kept."""
    settings: Settings = settings_for(old.data, old.url)
    with clock.travel(old.moment + timedelta(hours=1)):
        async with House.opened(composition.create_app(settings)) as house:
            yield house


def test_there_is_a_database_of_every_released_version() -> None:
    assert "0.1.0" in VERSIONS


async def test_nothing_that_people_made_is_lost(old: Old) -> None:
    assert [table for table, rows in old.rows.items() if not rows] == [], "their upgrade would show nothing"
    people = {table: rows for table, rows in old.rows.items() if table not in FACTS}
    assert lost(people, await read(old.url), CHANGED) == []


def test_a_lost_row_a_changed_value_and_a_lost_column_are_noticed() -> None:
    before = {"post": [{"id": 1, "text": "one"}, {"id": 2, "text": "two"}]}
    assert lost(before, {"post": [{"id": 2, "text": "two", "new": 0}]}, {}) == ["post: [1, 'one']"]
    assert lost(before, {"post": [{"id": 1, "text": "one"}, {"id": 2, "text": "2"}]}, {}) == ["post: [2, 'two']"]
    assert lost(before, {"post": [{"id": 1}, {"id": 2}]}, {}) == ["post: the columns ['text']"]
    assert lost(before, {"post": [{"id": 1}, {"id": 2}]}, {"post.text": "said better elsewhere"}) == []
    assert lost(before, {}, {}) == ["the table post"]


APPOINTED = "2026-03-02 10:00:00.000000+00:00"


async def test_who_was_moderator_or_administrator_has_a_mandate_for_what_it_was_for(
    request: pytest.FixtureRequest, migrated: str, tmp_path: Path
) -> None:
    """A moderator for where they lived, an administrator for the installation; since they were appointed, or else joined."""
    for version in VERSIONS:
        if migrated.startswith("postgres"):
            url = await request.getfixturevalue("postgres").new_database()
        else:
            url = f"sqlite://{tmp_path}/{version}.sqlite3"
        old = await put_back(version, url, tmp_path / version)
        await run(
            url,
            "UPDATE account SET role = 'administrator' WHERE email = 'samira@demo.example'",
            "INSERT INTO event (name, subject, facts, happened_at) SELECT 'accounts:account:appointed', public_id, '{}', "
            f"'{APPOINTED}' FROM account WHERE email = 'marloes@demo.example'",
        )
        before = {row["id"]: row for row in (await read(url))["account"]}
        await asyncio.to_thread(command, old.settings, "migrate")
        found = {row["account_id"]: row for row in (await read(url))["mandate"]}
        assert {account for account, row in before.items() if row["role"] != "member"} == found.keys()
        emails = {before[account]["email"] for account in found}
        assert {"samira@demo.example", "marloes@demo.example"} <= emails
        for account, row in found.items():
            was = before[account]
            place = was["municipality_id"] if was["role"] == "moderator" else ""
            assert (row["role"], row["municipality"], row["labour_region"]) == (was["role"], place, "")
            assert row["until"] is None
            is_marloes = was["email"] == "marloes@demo.example"
            since = datetime.fromisoformat(APPOINTED) if is_marloes else raw_sql.as_moment(was["joined_at"])
            assert raw_sql.as_moment(row["since"]) == since


async def test_what_moderators_did_before_is_in_the_audit_trail(old: Old) -> None:
    async with composition.opened(settings_for(old.data, old.url)):
        rows = [row for row in await EventRow.all().order_by("id") if audit.is_record(row.name)]
        assert len(rows) > 3
        await audit.adopt()
        assert [row.id for row in await EventRow.filter(id__in=[row.id for row in rows]).order_by("audit_number")] == [
            row.id for row in rows
        ]
        verdict = await audit_verification.verify()
        assert verdict.problems == ()
        assert verdict.head.number >= len(rows)
        assert await EventRow.filter(
            name=DecisionEvent.MADE, audit_digest__startswith=f"{max(DECISION.columns)}:"
        ).exists()


async def test_it_is_fit_to_serve_and_no_model_waits_for_a_migration(old: Old) -> None:
    settings = settings_for(old.data, old.url)
    assert await migrate.check(settings) == 0
    assert not await migrate.pending(settings)


async def test_every_page_of_every_role_answers(house: House) -> None:
    await staff_actions.appoint("ada@demo.example", "Ada", "GM0599", Role.ADMINISTRATOR)
    seen: set[str] = set()
    past = await Outfit.filter(destroyed_at__not_isnull=True).first().prefetch_related("author")
    decision = await Decision.filter(moderator__email="marloes@demo.example", undone_at=None).first()
    assert past
    assert decision
    for email in ("yara", "henk", "samira", "marloes", "ada"):
        seen |= await _walk(await _signed_in(house, f"{email}@demo.example"))
    seen |= await _walk(await _signed_in(house, past.author.email), f"/outfits/{past.public_id}")
    seen |= await _walk(await _signed_in(house, "marloes@demo.example"), f"/desk/decisions/{decision.public_id}/undo")
    told_of = [ruling for ruling in Ruling if ruling in TO_AUTHOR]
    of_members = Decision.filter(case__author__role=Role.MEMBER, case__author__suspended_at=None, ruling__in=told_of)
    told = await of_members.first().prefetch_related("case__author")
    assert told
    assert told.case.author
    seen |= await _walk(await _signed_in(house, told.case.author.email), f"/decisions/{told.public_id}")
    seen |= await _walk(house.visitor())
    wanted = pages_for(Who.ANYONE, Who.SIGNED_IN, Who.MEMBER, Who.MODERATOR, Who.ADMINISTRATOR)
    assert wanted - seen - NOT_BY_LINKS - NOT_OF_THAT_TIME == set()


NOT_BY_LINKS = {
    "about:security",
    "accounts:answer_address",
    "accounts:ask_to_stop",
    "accounts:code",
    "accounts:directory",
    "accounts:directory_back",
    "accounts:link",
    "accounts:join",
    "accounts:mail_off",
    "accounts:newest_mail",
    "accounts:resume",
    "conversations:change",
    "conversations:file",
    "moderation:file",
    "moderation:picture",
    "moderation:visitor_report",
    "moderation:visitor_appeal",
}
"""One comes there from a mail, or for a quarter of an hour, or it is a picture or a file in a page."""


NOT_OF_THAT_TIME = {
    "moderation:appeal_decision",
    "moderation:appeal_report",
    "moderation:authorities",
    "moderation:lift",
    "moderation:meant",
    "moderation:my_question",
    "moderation:question",
    "profiles:variant",
    "profiles:variant_words",
    "profiles:version",
    "reviews:preview",
    "reviews:show",
}
"""Pages of what nobody could do yet: object, ask whether a message is real, report without an account, suspect abuse of a child,
go back to a version of a profile, and suggest something for one."""


async def test_what_happened_before_and_what_is_due_is_still_taken_care_of(house: House) -> None:
    parked = await ParkedEvent.all().count()
    await house.work()
    assert await ParkedEvent.all().count() == parked
    alive = await Photo.all().count()
    assert alive > 0
    due = await Outfit.filter(destroyed_at=None).order_by("-destroy_at").first()
    assert due
    with clock.travel(due.destroy_at - clock.now() + timedelta(minutes=1)):
        await house.work()
        assert await Photo.all().count() == 0
        of_cases = {name for one in await Exhibit.all() for name in file_names(one.name)}
        assert {each.name async for each in house.resources.storage.names()} - of_cases == set()
        assert len(await house.happened("outfits:outfit:destroyed")) >= alive / 4


async def _signed_in(house: House, email: str) -> Person:
    person = house.visitor()
    person.account = await Account.get(email=email)
    token = await accounts.sign_in(person.account, "test")
    person.browser.cookies.set(sessions.cookie_name(house.settings), token)
    return person


async def _walk(person: Person, *start: str, most: int = 4) -> set[str]:
    """Follow every link from the pages that need no thing in their address; the names of the routes that answered."""
    role = person.account.role if person.account else None
    whos = {
        None: (Who.ANYONE,),
        Role.MEMBER: (Who.ANYONE, Who.SIGNED_IN, Who.MEMBER),
        Role.MODERATOR: (Who.ANYONE, Who.SIGNED_IN, Who.MODERATOR),
        Role.ADMINISTRATOR: (Who.ANYONE, Who.SIGNED_IN, Who.ADMINISTRATOR),
    }[role]
    starts = {
        route.name: route.path
        for route in composition.all_routes()
        if isinstance(route, PageRoute) and not route.param_convertors
    }
    waiting = [*start, "/", *(path for name, path in starts.items() if name in pages_for(*whos))]
    seen: dict[str, set[str]] = {}
    while waiting:
        address = waiting.pop(0)
        name = route_of(address)
        if (
            name in (None, "static", "moderation:live")
            or len(seen.setdefault(name, set())) >= most
            or address in seen[name]
        ):
            continue
        seen[name].add(address)
        answer = await person.get(address)
        where = urlsplit(answer.headers.get("location", ""))
        expected = (200, 303, 404) if name in NOT_BY_LINKS else (200, 303)
        assert answer.status_code in expected, (role, name, address, answer.status_code)
        waiting += [where.path + (f"?{where.query}" if where.query else "")] if where.path else links(answer.text)
    return set(seen)
