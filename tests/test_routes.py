"""Every route against every role, made from the route table: who may call it, and whose things stay out of sight.

In a small world all of Yara's things are for her municipality. Somebody from elsewhere, a moderator of elsewhere and an
administrator must get 404 for each address of hers, on every method, and nothing in the database may change by their trying.
"""

import hashlib
from collections.abc import Collection, Iterator

import httpx2
import pytest
from starlette.routing import Route
from tortoise.context import require_context

from jobtease import app as composition
from jobtease.accounts import actions as accounts
from jobtease.accounts.models import Session
from jobtease.audience import Role
from jobtease.data import raw_sql
from jobtease.web.routing import PageRoute, Who, is_number
from tests.house import House, Person
from tests.one_of_everything import World as World
from tests.one_of_everything import made as made

ROLES = {
    Who.ANYONE: {"visitor", "member", "moderator", "administrator"},
    Who.SIGNED_IN: {"member", "moderator", "administrator"},
    Who.MEMBER: {"member"},
    Who.MODERATOR: {"moderator"},
    Who.ADMINISTRATOR: {"administrator"},
}


def routes() -> list[PageRoute]:
    """Every route of the application; one that doesn't say who may call it fails here."""
    from_table = [route for route in composition.all_routes()]
    for route in from_table:
        assert isinstance(route, PageRoute), f"{route} does not say who may call it"
        assert isinstance(route.who, Who)
    found = [route for route in from_table if isinstance(route, PageRoute)]
    assert len({route.name for route in found}) == len(found), "a name leads to one route"
    return found


HARMLESS_TWICE = {
    "accounts:end_session",
    "accounts:remove_passkey",
    "accounts:put_all_away",
    "accounts:put_away",
    "accounts:try_event_again",
    "ties:end",
    "ties:unblock",
    "ties:unmute",
}
"""Done already, somebody else's, or never there: the answer is the same, and nothing changes. A second click is no mistake."""

NOT_A_THING = {
    "static",
    "outfits:practise",
    "outfits:practised",
    *("profiles:section", "profiles:new_entry", "profiles:add_entry"),
    *HARMLESS_TWICE,
    "accounts:code",
    "accounts:enter_code",
    "accounts:link",
    "accounts:follow_link",
}


def is_about_a_thing(route: Route) -> bool:
    """Whether the address names something of a person."""
    return bool(route.param_convertors) and route.name not in NOT_A_THING


async def everything(
    but: Collection[str] = ("bucket", "session", "account", "sign_in_code", "event"),
) -> dict[str, str]:
    """A fingerprint of every table but those that count attempts and visits."""
    apps = require_context().apps
    assert apps is not None
    marks = {}
    for model in apps.get_models_iterable():
        table = model._meta.db_table
        if table not in but:
            rows = await raw_sql.fetch(f'SELECT * FROM "{table}"')
            marks[table] = hashlib.sha256(repr(sorted(map(str, map(dict, rows)))).encode()).hexdigest()
    return marks


def calls(route: Route) -> Iterator[str]:
    yield from sorted((route.methods or set()) - {"HEAD"})


async def call(person: Person, method: str, path: str) -> httpx2.Response:
    return await person.browser.request(method, path, data={} if method == "POST" else None)


async def test_who_may_not_call_a_route_is_sent_away_and_changes_nothing(house: House) -> None:
    yara, henk = await house.join("Yara"), await house.join("Henk")
    world = await made(yara, henk)
    strangers = {
        "visitor": house.visitor(),
        "member": await house.join("Daan", "GM0344"),
        "moderator": await house.moderator("Piet", "GM0344"),
        "administrator": await house.join("Ada", role=Role.ADMINISTRATOR),
    }
    for person in (yara, henk, *strangers.values()):
        await person.get("/")  # whatever the first visit of a day writes
    assert yara.account
    await accounts.sign_in(yara.account, "A phone")
    world.values["accounts.session_id"] = str((await Session.get(device="A phone")).id)
    counted = ("bucket", "sign_in_code", "event")
    before = await everything(but=counted)
    wrong = []
    for route in routes():
        path = world.path(route)
        for role, person in strangers.items():
            if role in ROLES[route.who] and not is_about_a_thing(route):
                if route.name in HARMLESS_TWICE:
                    await call(person, "POST", path)
                continue  # may call it, and nothing of Yara's is in its address: the other test
            for method in calls(route):
                answer = await call(person, method, path)
                where = answer.headers.get("location", "")
                sent_to_sign_in = answer.status_code == 303 and where.startswith("/sign-in")
                if role == "visitor" and route.who is not Who.ANYONE:
                    if not sent_to_sign_in:
                        wrong.append((method, route.name, role, answer.status_code, where))
                elif method == "GET" and "GET" not in (route.methods or ()) and answer.status_code == 303:
                    # to the page with its form, whatever the address is about: and that isn't for them either
                    if (there := await person.get(where)).status_code != 404:
                        wrong.append((method, route.name, role, there.status_code, where))
                elif answer.status_code != 404:
                    wrong.append((method, route.name, role, answer.status_code, where))
    assert wrong == [], "\n" + "\n".join(map(str, wrong))
    assert await everything(but=counted) == before
    assert (await yara.get("/me")).status_code == 200


async def test_an_address_that_things_are_sent_to_leads_to_its_form(house: House) -> None:
    yara, henk = await house.join("Yara"), await house.join("Henk")
    world = await made(yara, henk)
    by_name = {route.name: route for route in routes()}
    shown = {route.path for route in routes() if "GET" in (route.methods or ())}
    for route in routes():
        if "POST" not in (route.methods or ()):
            continue
        assert (route.path in shown) or route.shown_on, f"say where the form of {route.name} is: shown_on"
        if route.path not in shown:
            answer = await yara.get(world.path(route))
            assert answer.status_code == 303
            assert by_name[route.shown_on].path_regex.fullmatch(answer.headers["location"])


@pytest.mark.parametrize("role", ["owner", "member", "moderator", "visitor", "stranger", "administrator"])
async def test_who_may_call_a_route_gets_an_answer_that_is_never_a_fault(house: House, role: str) -> None:
    yara, henk = await house.join("Yara"), await house.join("Henk")
    world = await made(yara, henk)
    people = {
        "owner": yara,
        "member": henk,
        "moderator": await house.moderator(),
        "visitor": house.visitor(),
        "stranger": await house.join("Daan", "GM0344"),
        "administrator": await house.join("Ada", role=Role.ADMINISTRATOR),
    }
    person = people[role]
    kind = {"owner": "member", "stranger": "member"}.get(role, role)
    for route in sorted(routes(), key=lambda r: ("POST" in (r.methods or ()), r.name in LAST)):
        if kind not in ROLES[route.who] or route.name in ENDLESS:
            continue
        for method in calls(route):
            answer = await call(person, method, world.path(route))
            assert answer.status_code < 500, (method, route.name)
            if method == "GET" and not is_about_a_thing(route) and route.name not in NOT_ALWAYS_THERE | NOT_A_THING:
                assert answer.status_code in (200, 303), (method, route.name, answer.status_code)


COUNTED = ("bucket", "session", "photo_look")
"""What counts how often somebody comes and looks, and says nothing to anybody but by how many."""
RECORDED = {"moderation:person"}
"""An access log holds what was sent to whom, also when a browser fetched it ahead: a record, and nothing else."""


async def test_looking_changes_nothing(house: House) -> None:
    """A browser fetches ahead, a chat shows a preview, a scanner of mails follows links: none of them is the person."""
    yara, henk = await house.join("Yara"), await house.join("Henk")
    world = await made(yara, henk)
    ada = await house.join("Ada", role=Role.ADMINISTRATOR)
    people = [yara, henk, await house.moderator(), house.visitor(), await house.join("Daan", "GM0344"), ada]
    shown = next(route for route in routes() if route.name == "outfits:show")
    for person in people:
        await person.get("/")
        await person.get(world.path(shown))  # that an answer was shown to its asker is noted, once
    before = await everything(but=COUNTED)
    for route in routes():
        if "GET" not in (route.methods or ()) or route.name in ENDLESS:
            continue
        for person in people:
            await call(person, "GET", world.path(route))
        now = await everything(but=COUNTED)
        if route.name in RECORDED:
            before["event"] = now["event"]
        assert now == before, route.name


@pytest.mark.parametrize("role", ["owner", "moderator", "visitor"])
async def test_a_body_that_is_no_form_is_answered_with_a_page(house: House, role: str) -> None:
    yara, henk = await house.join("Yara"), await house.join("Henk")
    world = await made(yara, henk)
    person = {"owner": yara, "moderator": await house.moderator(), "visitor": house.visitor()}[role]
    kinds = ("multipart/form-data; boundary=x", "text/plain", "application/json")
    for route in sorted(routes(), key=lambda r: r.name in LAST):
        for kind in kinds if "POST" in (route.methods or ()) else ():
            answer = await person.browser.post(
                world.path(route), content=b'--y\r\nnothing="', headers={"content-type": kind}
            )
            said = (200,) if route.path.endswith("/challenge") else ()  # to a script of ours, whatever it sent
            assert answer.status_code in (303, 403, 404, 409, 422, 429, *said), (route.name, kind, answer.status_code)


ENDLESS = {"moderation:live"}
"""A stream; tests/moderation follows it."""

LAST = {"accounts:sign_out", "accounts:end_all_sessions", "accounts:end_session", "accounts:erase"}
"""After these the person is out."""

NOT_ALWAYS_THERE = {"accounts:newest_mail", "accounts:join", "about:security"}
"""Only after something else happened, or when something is filled in."""


def test_every_route_has_a_name_of_its_own_and_only_expected_methods() -> None:
    names = [route.name for route in routes()]
    assert len(names) == len(set(names))
    for route in routes():
        assert route.methods is not None
        assert route.methods <= {"GET", "HEAD", "POST"}, route.name


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        ("0", True),
        ("9" * 18, True),
        ("1" + "0" * 18, False),
        ("", False),
        ("-1", False),
        ("1.5", False),
        ("²", False),
        ("١", False),
    ],
)
def test_a_number_in_an_address_is_one_that_a_database_takes(text: str, is_one: bool) -> None:
    assert is_number(text) is is_one
