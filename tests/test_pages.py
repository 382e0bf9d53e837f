"""What every page says to everybody, compared with tests/pages: a label, a hint, a link or an order that changes shows in a diff.

`make pages` writes the files anew, for reading the difference. tests/town.py is what there is to see, tests/outline.py how it is told.
"""

import re
from collections import defaultdict
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import asynccontextmanager
from datetime import datetime
from pathlib import Path
from typing import Any

import httpx2
import pytest

from jobtease import app as composition
from jobtease import clock
from jobtease.accounts.models import Account, Session
from jobtease.accounts.sign_in.sessions import LANGUAGE_COOKIE
from jobtease.data import tables, transactions
from jobtease.events import event_log
from jobtease.helping.models import HelpRequest
from jobtease.moderation.desk import feed_items
from jobtease.outfits.models import Outfit
from jobtease.web.routing import Who
from jobtease.words import translations
from jobtease.words.translations import Language, _, speaking
from tests import mistakes, stories
from tests.album import FOLDER, Album, compare, given_names
from tests.conftest import settings_for
from tests.house import House, Person
from tests.standing import Standing
from tests.test_routes import ENDLESS, everything, routes
from tests.test_routes import ROLES as MAY
from tests.town import Town, by_our_watch

ROLES = {
    "visitor": "visitor",
    "owner": "Yara",
    "helper": "Henk",
    "newcomer": "Pim",
    "moderator": "Marloes",
    "administrator": "Ada",
    "suspended": "Bram",
}
"""Who looks, and who that is in the town."""
MISTAKEN = {
    "owner": "member",
    "helper": "member",
    "newcomer": "member",
    "moderator": "moderator",
    "administrator": "administrator",
    "visitor": "visitor",
}
"""Who makes mistakes, and whose routes they may call."""
JUDGE = ("moderator", "moderation:report")
"""Who judges doesn't complain, and is taken to the case instead."""
SPENT = ("bucket", "session", "sign_in_code")
"""What counts attempts."""


@pytest.fixture(scope="module")
async def town(standing: Standing, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Town]:
    """The town, once for all roles: looking changes nothing."""
    settings = settings_for(tmp_path_factory.mktemp("town"), standing.settings.database)
    with by_our_watch() as watch:
        async with House.opened(composition.create_app(settings)) as house:
            town = Town(house, watch)
            await stories.live(town)
            for _name, path in addresses(town):  # what others said of one's own outfit is read when it is first seen
                if path.startswith("/outfits/"):
                    await town.people[ROLES["owner"]].get(path)
            yield town


@pytest.fixture(scope="module")
async def names(town: Town) -> dict[str, str]:
    return await given_names()


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("role", ROLES)
async def test_every_page_says_what_it_said(
    town: Town, names: dict[str, str], role: str, language: str, pytestconfig: pytest.Config
) -> None:
    person, album = town.people[ROLES[role]], Album(names)
    await speak(person, language)
    for name, path in addresses(town):
        album.add(name, path, await person.get(path))
    compare(album.lines, f"{language}/{role}.txt", pytestconfig)


@pytest.fixture
def arabic(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Language]:
    """A third language: one entry of LANGUAGES and a folder with a catalogue are all it needs."""
    spoken = Language("العربية", "بالعربية", "ar_AR", direction="rtl")
    (tmp_path / "ar").mkdir()
    (tmp_path / "nl").symlink_to(translations.FOLDER / "nl")
    head = 'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=utf-8\\n"\n'
    (tmp_path / "ar" / "base.po").write_text(f'{head}\nmsgid "House rules"\nmsgstr "قواعد البيت"\n', "utf-8")
    monkeypatch.setitem(translations.LANGUAGES, "ar", spoken)
    monkeypatch.setattr(translations, "FOLDER", tmp_path)
    translations.catalogue.cache_clear()
    yield spoken
    translations.catalogue.cache_clear()


@pytest.mark.parametrize("role", ["visitor", "owner", "moderator"])
async def test_every_page_speaks_a_language_that_only_has_a_catalogue(town: Town, role: str, arabic: Language) -> None:
    person, pages = town.people[ROLES[role]], 0
    await speak(person, "ar")
    for name, path in addresses(town):
        answer = await person.get(path)
        assert answer.status_code < 500, name
        if answer.status_code == 200 and '<button class="foot__language"' in answer.text:
            pages += 1
            assert '<html lang="ar" dir="rtl"' in answer.text, name
            assert "قواعد البيت" in answer.text, name
            assert re.findall(r'class="foot__language"[^>]*>([^<]*)<', answer.text) == [
                "In het Nederlands",
                "In English",
            ]
    assert pages > 10
    assert (await person.get("/skills?q=koffie")).json()[0]["label"].startswith("Koffie")
    await speak(person, "nl")
    assert arabic.switch in (await person.get("/about")).text


async def test_every_line_of_a_desk_says_and_leads_where_it_did(
    town: Town, names: dict[str, str], pytestconfig: pytest.Config
) -> None:
    told, desks = [], defaultdict(list)
    for event in await event_log.after(0, 10_000):
        if event.municipality:
            desks[event.municipality].append(event)
    for desk, happened in sorted(desks.items()):
        for event_id, line in (await feed_items.lines(happened)).items():
            assert event_id == line.event_id
            for language in ("nl", "en"):
                with speaking(language):
                    marks = [name for name in ("held", "urgent") if getattr(line, name)]
                    told.append(f"{desk} {' '.join([_(line.label), *marks])}: {line.words}")
            title, about = line.title or "without a title", names.get(line.case_about, line.case_about)
            told.append(
                f"  {line.kind or 'no thing'}, {title}; {line.route} {names.get(line.public_id, line.public_id)}; {about}"
            )
    compare(told, "desks.txt", pytestconfig)


@pytest.mark.parametrize("role", MISTAKEN)
async def test_every_mistake_is_answered_as_it_was(
    town: Town, names: dict[str, str], role: str, pytestconfig: pytest.Config
) -> None:
    """A body without anything, and one with too much in each field of the form that read the first."""
    person, album = town.people[ROLES[role]], Album(names)
    await speak(person, "nl")
    await person.get("/")  # whatever the first visit of a day writes
    before = await everything(but=SPENT)
    async for name, path, answer in mistaken(town, role):
        album.add_mistake(name, path, answer)
    compare(album.lines, f"nl/mistakes-{role}.txt", pytestconfig)
    assert await everything(but=SPENT) == before, "is an empty body no mistake? Then say so in tests/mistakes.py"


@pytest.mark.parametrize("role", MISTAKEN)
async def test_every_answer_to_a_mistake_leads_to_it_and_back_to_what_it_was_about(town: Town, role: str) -> None:
    """Links of a summary lead to what is marked as wrong and says why; the one way on of a conflict leads somewhere."""
    person = town.people[ROLES[role]]
    await speak(person, "nl")
    astray, refused = {}, 0
    async for name, path, answer in mistaken(town, role):
        refused += answer.status_code in (409, 422)
        if answer.status_code == 422 and (found := mistakes.led_astray(name.partition(",")[0], answer.text)):
            astray[name] = found
        if answer.status_code == 409 and f'action="{path}"' not in answer.text:  # else the form is the way on
            way_on = mistakes.way_on(answer.text)
            assert way_on != "/", f"{path} is about a thing that has a page"
            assert (await person.get(way_on)).status_code == 200
    assert astray == {}
    assert refused > 1


@pytest.mark.parametrize("role", MISTAKEN)
async def test_in_the_other_language_a_form_with_mistakes_is_as_it_was_typed(town: Town, role: str) -> None:
    """Without a script: the language button beside a form that was sent sends it again, and it is shown in the other language."""
    person = town.people[ROLES[role]]
    await speak(person, "nl")
    before = await everything(but=(*SPENT, "account", "event"))
    changed, shown_again = {}, 0
    async for name, path, answer in mistaken(town, role):
        if answer.status_code != 422:
            continue
        now_in, then_in = re.findall(r'<html lang="(..)"|<button class="foot__language"[^>]* lang="(..)"', answer.text)
        if not mistakes.typed(answer.text, path):
            continue  # a code that is no longer of use: its form is gone
        form, button = mistakes.language_button(answer.text)
        assert form == path, f"{name} the button sends another form, or none"
        sent = person.refusals.pop().answer.request
        moved = await _send_again(person, button, sent)
        assert moved.status_code == 307
        assert moved.headers["location"] == f"{path}?show-only=1"
        shown = await _send_again(person, moved.headers["location"], sent)
        assert shown.status_code == 422
        assert f'<html lang="{then_in[1]}"' in shown.text
        assert now_in[0] != then_in[1]
        shown_again += 1
        if (now := mistakes.typed(shown.text, path)) != (then := mistakes.typed(answer.text, path)):
            changed[name] = [*then - now, *now - then]
    assert changed == {}
    assert shown_again > 1
    assert await everything(but=(*SPENT, "account", "event")) == before


@pytest.mark.parametrize("role", [role for role in MISTAKEN if role != "visitor"])
async def test_a_session_that_ended_gives_every_form_back_as_it_was_typed(town: Town, role: str) -> None:
    """Without a script: what is sent without a session stands in its form again, with all that was typed, and nothing was done."""
    person = town.people[ROLES[role]]
    await speak(person, "nl")
    before = await everything(but=(*SPENT, "interrupted_form"))
    open_to_all = {route.name for route in routes() if route.who is Who.ANYONE}
    changed, given_back = {}, 0
    async for name, path, answer in mistaken(town, role):
        if answer.status_code != 422:
            continue
        sent = person.refusals.pop().answer.request
        async with _signed_out(person):
            away = await _send_again(person, path, sent)
            if name.partition(",")[0] in open_to_all:
                continue
            assert away.status_code == 303
            assert away.headers["location"].startswith("/sign-in?next=/")
        kept = away.headers["location"].partition("next=")[2]
        if name.endswith("nothing:"):
            assert not kept.startswith("/resume/")
            assert (await person.get(kept, follow_redirects=True)).status_code == 200
            continue
        shown = await person.get(kept)
        assert shown.status_code == 200, name
        assert "Je was uitgelogd" in shown.text, name
        given_back += 1
        if (now := mistakes.typed(shown.text, path)) != (then := mistakes.typed(answer.text, path)):
            changed[name] = [*then - now, *now - then]
    assert changed == {}
    assert given_back > 1
    assert await everything(but=(*SPENT, "interrupted_form")) == before


async def _send_again(person: Person, path: str, sent: httpx2.Request) -> httpx2.Response:
    """The same body once more, perhaps to another address, as a browser does it at a redirect that keeps it (307)."""
    kind = {name: value for name, value in sent.headers.items() if name == "content-type"}
    return await person.browser.post(path, content=sent.content, headers=kind)


@asynccontextmanager
async def _signed_out(person: Person) -> AsyncIterator[None]:
    """As if this person was signed out on another device; afterwards signed in as before."""
    assert person.account
    until = {session.id: session.expires_at for session in await Session.filter(account_id=person.account.id)}
    await _let_last(dict.fromkeys(until, clock.now()))
    yield
    await _let_last(until)


@transactions.atomic
async def _let_last(until: dict[int, datetime]) -> None:
    for session_id, moment in until.items():
        await Session.filter(id=session_id).update(expires_at=moment)


async def mistaken(town: Town, role: str) -> AsyncIterator[tuple[str, str, httpx2.Response]]:
    """What is answered to each wrong body that this role can send: what it is called, the address, and the answer."""
    person, world = town.people[ROLES[role]], mistakes.world_of(town)
    async with _something_left_to_say():
        for route in routes():
            if not mistakes.can_be_made(route) or MISTAKEN[role] not in MAY[route.who] or (role, route.name) == JUDGE:
                continue
            path = world.path(route)
            with mistakes.forms_read() as read:
                answer = await person.post(path)
            yield f"{route.name}, nothing:", path, answer
            for form in read[:1]:
                answer = await person.post(path, mistakes.too_much(form))
                yield f"{route.name}, too much for {form.__name__}:", path, answer


def test_every_form_is_filled_in_wrongly_by_somebody() -> None:
    told = "\n".join(path.read_text(encoding="utf-8") for path in FOLDER.glob("nl/mistakes-*.txt"))
    refused = set(re.findall(r"^([\w:]+), ", told, re.M))
    assert refused == {route.name for route in routes() if mistakes.can_be_made(route)}


@transactions.atomic
async def speak(person: Person, language: str) -> None:
    """This person reads this language, and everybody else Dutch: a moderator writes in the language of whom it is about."""
    await Account.all().update(language="nl")
    person.browser.cookies.set(LANGUAGE_COOKIE, language)
    if person.account:
        await Account.filter(id=person.account.id).update(language=language)


@asynccontextmanager
async def _something_left_to_say() -> AsyncIterator[None]:
    """As if nobody had thanked or told how it went: the forms for that are there until then."""
    thanked, told = await HelpRequest.exclude(thanks=""), await Outfit.exclude(went="")
    unsaid: dict[str, Any] = {"thanks": "", "thanked_at": None}
    await _say([(one, unsaid) for one in thanked] + [(one, {"went": ""}) for one in told])
    yield
    said: list[tuple[tables.Model, dict[str, Any]]] = [
        (one, {"thanks": one.thanks, "thanked_at": one.thanked_at}) for one in thanked
    ]
    await _say(said + [(one, {"went": one.went}) for one in told])


@transactions.atomic
async def _say(what: Sequence[tuple[tables.Model, dict[str, Any]]]) -> None:
    for one, columns in what:
        await type(one).filter(id=one.pk).update(**columns)


def addresses(town: Town) -> Iterator[tuple[str, str]]:
    """Every page that can be looked at, and what it is called."""
    for route in routes():
        if "GET" in (route.methods or ()) and route.name not in ENDLESS:
            yield route.name, town.world.path(route)
    yield "find a place", "/municipalities?q=rotter"
    yield "find a skill", "/skills?q=koffie"
    for name, path in town.more.items():
        yield f"look at {name}:", path
