"""The application in a test, and the people in it, each with a browser."""

import atexit
import hashlib
import logging
import re
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, field
from typing import Any, ClassVar, cast

import httpx2
from starlette.applications import Starlette

from jobtease import app as composition
from jobtease import clock
from jobtease.accounts import actions as accounts
from jobtease.accounts import states
from jobtease.accounts.mandates import queries, staff_actions
from jobtease.accounts.models import Account, AgeBand, MandateRow
from jobtease.accounts.sign_in import sessions
from jobtease.audience import Mandate, Role, Viewer
from jobtease.data import raw_sql, transactions
from jobtease.events import consuming, event_log
from jobtease.helping.models import PendingAnswer
from jobtease.helping.offering import pending_answers
from jobtease.pictures.processing import NO_MASK, Mask, Picture, PictureProcessor
from jobtease.pictures.sandbox_client import SandboxProcess
from jobtease.regions import queries as regions
from jobtease.resources import Resources
from jobtease.settings import Settings


class _Watched(httpx2.Response):
    """An answer that knows whether anybody looked at it."""

    looked_at = False

    def __getattribute__(self, name: str) -> Any:
        if name in {"status_code", "text", "headers", "json", "content", "is_success"}:
            self.__dict__["looked_at"] = True
        return super().__getattribute__(name)


PROFILE = {
    "purpose": ("purpose",),
    "audience": ("audience",),
    "about": ("headline", "about", "looking_for", "experience"),
    "skills": ("skills", "languages"),
    "helping": ("offering", "weekly_maximum", "helps_online", "travel_km", "free_days", "postcode"),
}
"""The parts of a profile, in the order in which a test writes them: nobody reads the words before it is said who may."""


class Refusal:
    """A write that was not taken."""

    def __init__(self, path: str, answer: httpx2.Response) -> None:
        self.path, self.answer, self.status = path, answer, answer.status_code


@dataclass
class Person:
    """Somebody with a browser. `get` and `post` go through HTTP; redirects are not followed unless asked."""

    browser: httpx2.AsyncClient
    account: Account | None = None
    refusals: list[Refusal] = field(default_factory=list)
    lingers: bool = True
    """Whether ten seconds go by after an answer that can be undone, before anything else happens."""
    mandates: tuple[Mandate, ...] = ()
    """As they were when this person joined, or was last appointed by the house. Requests go by what is in the database."""

    @property
    def viewer(self) -> Viewer:
        """This person as queries and actions take them."""
        assert self.account is not None
        a = self.account
        place = regions.by_code(a.municipality_id)
        assert place is not None
        return Viewer(
            id=a.id,
            public_id=a.public_id,
            nickname=a.nickname,
            role=a.role,
            municipality=a.municipality_id,
            municipality_name=place.name,
            labour_region=place.labour_region,
            language=a.language,
            mandates=self.mandates,
            is_young=states.YOUNG.holds(a),
        )

    async def get(self, path: str, **options: Any) -> httpx2.Response:
        return await self.browser.get(path, **options)

    async def post(self, path: str, data: dict[str, Any] | None = None, **options: Any) -> httpx2.Response:
        """Whoever doesn't look at a refusal believes that it was done, so at the end of a house that is an error."""
        answer = await self.browser.post(path, data=data or {}, **options)
        if answer.status_code >= 400:
            self.refusals.append(Refusal(path, answer))
            answer.__class__ = _Watched
        elif self.account and self.lingers and UNDOABLE.search(path):
            await ten_seconds_go_by(self.viewer.id)
        return answer

    async def write_profile(self, data: dict[str, Any]) -> httpx2.Response:
        """Send what is given of a profile to the forms of its parts; the first refusal, or the last answer.

        Whoever says nothing of what they are here for looks for work, or does both when they say something of helping.
        """
        helps = data.get("helps") or data.get("offering")
        given = {"purpose": "both" if helps else "work"} | {
            name: value for name, value in data.items() if name != "helps"
        }
        for part, names in PROFILE.items():
            fields = {name: given[name] for name in names if name in given}
            if not fields or (part == "purpose" and not helps and not data.keys() & {"helps", "purpose"}):
                continue
            answer = await self.save_profile(part, given if part == "purpose" else given | fields)
            if answer.status_code != 303:
                return answer
        return answer

    async def save_profile(self, part: str, data: dict[str, Any]) -> httpx2.Response:
        """Send one part, as it is on its page now."""
        seen = re.findall(r'name="seen" value="([^"]*)"', (await self.get(f"/me/profile/{part}")).text)
        return await self.post(f"/me/profile/{part}", {"seen": seen[0]} | data)

    def believed(self) -> list[str]:
        """Writes that were refused without anybody looking at the answer."""
        return [
            f"POST {one.path}: {one.status}" for one in self.refusals if not getattr(one.answer, "looked_at", False)
        ]


UNDOABLE = re.compile(r"/requests/[^/]+/(offers/[^/]+(/decline)?|close)$")


@transactions.atomic
async def _are_due(account_id: int) -> None:
    await PendingAnswer.filter(actor_id=account_id).update(due_at=clock.now())


async def ten_seconds_go_by(account_id: int) -> None:
    """What this person answered can't be undone any more, and is given. The clock stays where it is."""
    await _are_due(account_id)
    await pending_answers.give_due()


class Album(PictureProcessor):
    """A processor that develops the same photo with the same mask once in all tests of a process: a child process each time is most of
    what such a test costs. What it gives is what the real one gave. The sandbox processes are there for all tests of a process as well."""

    _seen: ClassVar[dict[tuple[bytes, Mask, int], Picture]] = {}
    _waiting: ClassVar[list[SandboxProcess]] = []

    def __init__(self) -> None:
        super().__init__(seconds=300)  # no verdict depends on how busy this machine is
        self._free = self._waiting

    def close(self) -> None:
        """Not yet."""

    async def develop(self, data: bytes, mask: Mask = NO_MASK, least: int = 0) -> Picture:
        key = (hashlib.sha256(data).digest(), mask, least)
        if key not in self._seen:
            self._seen[key] = await super().develop(data, mask, least)
        return self._seen[key]


@atexit.register
def _close_sandboxes() -> None:
    while Album._waiting:
        Album._waiting.pop().close()


@dataclass
class House:
    """The open application."""

    app: Starlette
    people: list[Person] = field(default_factory=list)

    @classmethod
    @asynccontextmanager
    async def opened(cls, app: Starlette) -> AsyncIterator["House"]:
        house = cls(app)
        async with app.router.lifespan_context(app), Album() as album:
            house.resources.processor = album
            try:
                yield house
            finally:
                for person in house.people:
                    await person.browser.aclose()
        believed = [one for person in house.people for one in person.believed()]
        assert not believed, f"refused, and the test went on: {believed}"

    @property
    def settings(self) -> Settings:
        settings: Settings = self.app.state.settings
        return settings

    @property
    def resources(self) -> Resources:
        resources: Resources = self.app.state.resources
        return resources

    def visitor(self) -> Person:
        """Somebody who is not signed in."""
        transport = httpx2.ASGITransport(app=self.app, raise_app_exceptions=True)
        person = Person(httpx2.AsyncClient(transport=transport, base_url=self.settings.origin))
        self.people.append(person)
        return person

    async def join(
        self,
        nickname: str,
        municipality: str = "GM0599",
        role: Role = Role.MEMBER,
        language: str = "nl",
        age: AgeBand = AgeBand.ADULT,
        *,
        child_abuse: bool = False,
    ) -> Person:
        """A signed-in person, by default a member in Rotterdam (Utrecht is GM0344, Delft GM0503); staff as if by a passkey."""
        person = self.visitor()
        email = f"{nickname.lower().replace(' ', '.')}@example.nl"
        joined = accounts.join(email, nickname, municipality, language, role, age=age, child_abuse=child_abuse)
        person.account = await joined
        person.mandates = await queries.open_of(person.account)
        by_passkey = self.settings.asks_passkeys and role is not Role.MEMBER
        token = await accounts.sign_in(person.account, "test", verified=by_passkey, briefly=by_passkey)
        person.browser.cookies.set(sessions.cookie_name(self.settings), token)
        return person

    async def moderator(
        self, nickname: str = "Marloes", municipality: str = "GM0599", *, child_abuse: bool = False
    ) -> Person:
        """A signed-in moderator of one municipality; `child_abuse`: with the role for suspicions of that."""
        return await self.join(nickname, municipality, Role.MODERATOR, child_abuse=child_abuse)

    async def entrust(self, person: Person, child_abuse: bool = True) -> Person:
        """Give a moderator the role for suspicions of child abuse wherever they are appointed, or take it away."""
        for row in await MandateRow.filter(account_id=person.viewer.id, until=None):
            await staff_actions.entrust(row.id, child_abuse)
        person.mandates = await queries.open_of(await Account.get(id=person.viewer.id))
        return person

    async def appoint(self, person: Person, municipality: str = "", *, region: str = "") -> Person:
        """Make somebody moderator of a municipality (of their own, when none is named) or of a labour region as well."""
        assert person.account
        account = await Account.get(id=person.account.id)
        where = ("", region) if region else (municipality or account.municipality_id, "")
        await staff_actions.appoint(account.email, account.nickname, where[0], Role.MODERATOR, labour_region=where[1])
        person.account = await Account.get(id=account.id)
        person.mandates = await queries.open_of(person.account)
        return person

    async def work(self) -> int:
        """Let consumers catch up and do every chore once; how many events were handled."""
        handled = await consuming.consume_all(composition.CONSUMERS)
        for chore in composition.CHORES:
            await chore.do(self.resources)
        return handled

    async def happened(self, beginning: str = "") -> list[event_log.Event]:
        """Everything in the log whose name begins so."""
        return [e for e in await event_log.after(0, 100_000) if e.name.startswith(beginning)]


@contextmanager
def queries_told() -> Iterator[list[logging.LogRecord]]:
    """What Tortoise and our own raw reads tell of each query of a block: `args` are the SQL and its values."""
    found: list[logging.LogRecord] = []

    class Keeper(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            found.append(record)

    logger, handler = logging.getLogger("tortoise.db_client"), Keeper()
    level, propagate = logger.level, logger.propagate
    logger.addHandler(handler)
    logger.setLevel(logging.DEBUG)
    logger.propagate = False
    try:
        yield found
    finally:
        logger.removeHandler(handler)
        logger.setLevel(level)
        logger.propagate = propagate


async def plan_of(record: logging.LogRecord) -> str:
    """How SQLite goes about a query that was told: its steps, one in a line."""
    sql, values = cast("tuple[str, Sequence[Any]]", record.args)
    return "\n".join(row["detail"] for row in await raw_sql.fetch(f"EXPLAIN QUERY PLAN {sql}", *values))


@contextmanager
def counted() -> Iterator[list[str]]:
    """The SQL statements of a block, filled in at its end."""
    found: list[str] = []
    with queries_told() as told:
        yield found
    # the tail of the log looks by itself, several times a second
    found += [text for record in told if not (text := record.getMessage()).startswith("SELECT max(id)")]
