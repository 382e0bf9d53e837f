"""The demo world: believable, made by the site's own actions, and never where real people are."""

import asyncio
import signal
import subprocess
import sys
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from urllib.request import urlopen

import pytest
from tortoise.exceptions import IntegrityError

from jobtease import app as composition
from jobtease import clock
from jobtease.accounts import queries as accounts
from jobtease.accounts.mandates import queries
from jobtease.accounts.models import Account, MandateRow
from jobtease.data import raw_sql, transactions
from jobtease.demo import world
from jobtease.demo.diary import Diary, span
from jobtease.demo.drawings import draw
from jobtease.demo.outfits import look_of
from jobtease.demo.village import Village, read
from jobtease.errors import Conflict
from jobtease.events import trimming
from jobtease.helping.models import OfferState, RequestState
from jobtease.moderation.desk import queue_queries as moderation
from jobtease.pictures.storage import MARK
from jobtease.resources import Resources
from jobtease.settings import Settings
from jobtease.skills import queries as skills
from tests.conftest import SECRET
from tests.house import House, Person
from tests.site import free_port

TOP = Path(__file__).parents[1]
MakeSettings = Callable[..., Awaitable[Settings]]
CHORES = [chore.do for chore in composition.CHORES]

# Of each table whose rows are things: which event says that a row came to be.
BORN_BY = {
    "account": "accounts:account:joined",
    "profile": "profiles:profile:changed",
    "outfit": "outfits:outfit:posted",
    "help_request": "helping:request:posted",
    "offer": "helping:offer:made",
    "feedback": "outfits:feedback:given",
    "conversation": "conversations:conversation:opened",
    "report": "moderation:report:made",
    "moderation_case": "moderation:case:opened",
    "decision": "moderation:decision:made",
}
NOT_BORN = {"help_request": "state = 'draft'"}  # rows that others never saw
OF_OLD = {
    "account": "joined_at < ?",
    "profile": "(SELECT a.joined_at FROM account a WHERE a.id = t.author_id) < ?",
}
"""Rows that came to be before what the log of events keeps."""


async def make(house: House) -> Village:
    return await world.make(house.resources, composition.CONSUMERS, CHORES)


@pytest.mark.slow
async def test_the_first_run_makes_it_and_the_next_keeps_it(tmp_path: Path) -> None:
    port = free_port()
    settings = Settings(
        data=tmp_path,
        secret=SECRET,
        origin=f"http://127.0.0.1:{port}",
        port=port,
        demo=True,
        geocoder="",
        consume=False,
    )
    first = await asyncio.to_thread(run, settings)
    assert "A demo world was made" in first
    assert f"http://127.0.0.1:{port}/sign-in" in first
    assert "A demo world was made" not in await asyncio.to_thread(run, settings)
    async with House.opened(composition.create_app(settings)) as house:
        await _it_is_a_world_made_by_actions_only(house)


@pytest.mark.slow
@pytest.mark.only("postgres")  # the first run makes it on SQLite
async def test_it_is_the_same_world_on_postgresql(strict_house: House) -> None:
    await make(strict_house)
    await _it_is_a_world_made_by_actions_only(strict_house)


def run(settings: Settings) -> str:
    """`main.py run`: look at the home page, give Ctrl-C; what it said."""
    given = ("data", "secret", "origin", "port", "geocoder")
    with subprocess.Popen(
        [sys.executable, "main.py", "run"],
        cwd=TOP,
        env={"PATH": "/usr/bin:/bin"} | {f"JOBTEASE_{name.upper()}": str(getattr(settings, name)) for name in given},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    ) as process:
        assert process.stdout
        said = ""
        while "Ctrl-C" not in said and (line := process.stdout.readline()):
            said += line
        with urlopen(settings.origin, timeout=120) as answer:
            assert answer.status == 200
        process.send_signal(signal.SIGINT)
        said += process.communicate(timeout=120)[0]
    assert process.returncode == 0
    assert "Traceback" not in said, said
    return said


async def _it_is_a_world_made_by_actions_only(house: House) -> None:
    assert await Account.all().count() == len(read("people"))
    kept = clock.now() - trimming.KEPT
    joined = len(await house.happened("accounts:account:joined"))
    assert (
        await Account.filter(joined_at__gte=kept).count() <= joined < len(read("people"))
    )  # the log was kept trim, too
    for table, event in BORN_BY.items():
        rows = await raw_sql.fetch(
            f"SELECT count(*) AS orphans FROM {table} t WHERE NOT ({NOT_BORN.get(table, '1 = 0')}) AND NOT ({OF_OLD.get(table, '1 = 0')})"
            " AND NOT EXISTS (SELECT 1 FROM event e WHERE e.subject = t.public_id AND e.name = ?)",
            *([raw_sql.stored(kept)] if table in OF_OLD else []),
            event,
        )
        assert rows[0]["orphans"] == 0, f"{table}: not every row has its {event}"
    states = await raw_sql.fetch("SELECT DISTINCT state FROM help_request")
    assert {row["state"] for row in states} == set(RequestState)
    states = await raw_sql.fetch("SELECT DISTINCT state FROM offer")
    assert {row["state"] for row in states} == set(OfferState) - {OfferState.WITHDRAWN}
    account = await Account.get(nickname="Marloes")
    marloes = Person(house.visitor().browser, account, mandates=await queries.open_of(account))
    assert await MandateRow.all().count() == len([each for each in read("people") if "role" in each])
    queue = await moderation.queue(marloes.viewer)
    assert queue.counted.late >= 1
    assert {row.because for row in queue.rows} == {"held", "question", "reported"}
    moments = [event.happened_at for event in await house.happened()]
    assert moments == sorted(moments), "the log is not in order"
    assert moments[-1] <= clock.now()
    assert [person.name for person in await accounts.demo_people()] == ["Yara", "Henk", "Samira", "Marloes"]
    with pytest.raises(Conflict):
        await make(house)


async def test_it_is_not_made_where_anybody_is(house: House) -> None:
    await house.join("Somebody")
    with pytest.raises(Conflict):
        await make(house)
    assert len(await house.happened("accounts:account:joined")) == 1


async def _interrupted(resources: Resources) -> None:
    if await Account.exists():
        raise InterruptedError


async def test_one_that_was_interrupted_is_made_anew(house: House) -> None:
    async def make_half() -> int:
        """How many people lived there when it was interrupted, at the first chores after somebody came."""
        with pytest.raises(InterruptedError):
            await world.make(house.resources, composition.CONSUMERS, [_interrupted])
        return await Account.all().count()

    people = await make_half()
    assert people
    audited = transactions.atomic(raw_sql.execute)  # rows that the database keeps as they are
    next_one = "(SELECT COALESCE(max(audit_number), 0) + 1 FROM event)"
    mark = (
        f"UPDATE event SET audit_number = {next_one} WHERE id = (SELECT min(id) FROM event WHERE audit_number IS NULL)"
    )
    await audited(mark)
    for left in (house.settings.photos / "left.webp", house.settings.photos / "le" / "left.webp"):
        left.parent.mkdir(exist_ok=True)
        left.touch()
    assert await make_half() == people  # and not twice as many, or a Conflict
    assert [path.name for path in house.settings.photos.iterdir()] == [MARK]
    assert len(await house.happened("accounts:account:joined")) == people
    await audited(mark)
    with pytest.raises(IntegrityError):
        await audited("DELETE FROM event WHERE audit_number IS NOT NULL")
    await house.join("Somebody")
    with pytest.raises(Conflict):
        await make(house)
    assert await Account.all().count() == people + 1


async def test_a_mark_left_by_another_database_in_the_same_folder_destroys_nothing(house: House) -> None:
    (house.settings.data / "demo-world-unfinished").write_text("of another database")
    photo = house.settings.photos / "somebodys.webp"
    photo.parent.mkdir(exist_ok=True)
    photo.touch()
    with pytest.raises(InterruptedError):
        await world.make(house.resources, composition.CONSUMERS, [_interrupted])
    assert photo.exists()


async def test_it_is_not_made_in_production(make_settings: MakeSettings) -> None:
    settings = await make_settings(production=True, origin="https://jobtease.example", smtp="smtps://mail.example")
    async with House.opened(composition.create_app(settings)) as house:
        with pytest.raises(Conflict):
            await make(house)
        assert not await house.happened()


def test_every_name_in_the_stories_exists() -> None:
    people = {person["name"]: person for person in read("people")}
    assert len(people) == len(read("people"))
    wanted = {skill for story in read("people") + read("requests") for skill in story.get("skills", ())}
    assert len(wanted) > 20
    assert not [key for key in wanted if skills.by_key(key) is None]
    speakers = {story["by"] for story in read("requests") + read("outfits")}
    speakers |= {who for story in read("requests") for _, who, _ in story.get("offers", []) + story.get("talk", [])}
    speakers |= {who for story in read("outfits") for _, who, _, _ in story.get("feedback", [])}
    assert speakers <= set(people)


def test_nobody_acts_before_joining_or_before_there_is_something_to_answer() -> None:
    joined = {person["name"]: timedelta(days=person["joined"]) for person in read("people")}
    for story in read("requests") + read("outfits"):
        posted = span(story["posted"])
        assert posted < joined[story["by"]], story["key"]
        for ago, who, *_ in [*story.get("offers", []), *story.get("feedback", [])]:
            assert span(ago) < min(posted - timedelta(minutes=30), joined[who]), f"{story['key']}: {who}"
        if "accepted" in story:
            ago, who = story["accepted"]
            assert span(ago) < min(span(at) for at, helper, _ in story["offers"] if helper == who), story["key"]
            assert {speaker for _, speaker, _ in story["talk"]} <= {story["by"], who}, story["key"]


@pytest.mark.parametrize("outfit", read("outfits"), ids=lambda outfit: outfit["key"])
def test_every_look_can_be_drawn_the_same_each_time(outfit: dict[str, Any]) -> None:
    for look in map(look_of, outfit["looks"]):
        assert draw(look, outfit["by"]) == draw(look, outfit["by"])


async def test_a_diary_is_lived_in_order_and_not_beyond_today() -> None:
    today = datetime(2026, 3, 4, 12, tzinfo=UTC)
    diary, lived = Diary(today), []

    async def note() -> None:
        lived.append(today - clock.now())

    for ago in ("2h", "3d", "1d 4h 30m"):
        diary.write(diary.ago(ago), note)
    diary.write(today + timedelta(minutes=1), note)
    await diary.live()
    assert [round(each / timedelta(minutes=30)) for each in lived] == [144, 57, 4]


@pytest.mark.parametrize("text", ["", "soon", "3", "-2d", "3d and 4h"])
def test_a_span_that_is_none_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="no span"):
        span(text)


@pytest.mark.parametrize(
    "today,expected",
    [("2026-11-16", "2026-11-19"), ("2026-11-18", "2026-11-19"), ("2026-11-19", "2026-11-26")],
)
async def test_the_interview_is_on_a_thursday_to_come(house: House, today: str, expected: str) -> None:
    async def nothing() -> None:
        pass

    village = Village(house.resources, Diary(datetime.fromisoformat(f"{today}T09:00:00+00:00")), nothing)
    assert clock.local(village.moment("thursday 14:00")).isoformat() == f"{expected}T14:00:00+01:00"
