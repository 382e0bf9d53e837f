"""How PostgreSQL goes about the questions that everybody asks, in a world that is large enough for it to have a choice.

SQLite's plan of the feed is looked at in tests/feed/test_today.py.
"""

import logging
import re
from collections.abc import Awaitable, Callable, Sequence
from typing import Any

import pytest

from jobtease import app as composition
from jobtease import clock
from jobtease.conversations.overview import unread_mails
from jobtease.data import connections, raw_sql, transactions
from jobtease.digests import actions as digests
from jobtease.events.event_log import EventRow
from jobtease.feed import own_queries
from jobtease.feed import queries as feed_queries
from jobtease.helping.asking import actions as helping
from jobtease.matching import browse_queries
from jobtease.matching import queries as matching
from jobtease.outfits import queries as outfits
from jobtease.outfits.answer import follow_up_actions
from jobtease.outfits.ending import destruction
from jobtease.profiles import geocoding
from jobtease.profiles.models import ProfileSkill
from jobtease.settings import Settings
from tests.house import House, Person, queries_told

LARGE = ("outfit", "help_request", "event", "feedback", "profile")
LIVE = ("outfit_live_near_newest", "outfit_live_newest", "outfit_live_closing")
"""Indexes of what is still there: whichever the planner takes, it never meets what is over."""
PEOPLE, POSTS = 3_000, 40_000

# A year of posts, of which a month is still there: nineteen in twenty are over, as in a site that has run for a while.
WORLD = f"""
INSERT INTO account (id, public_id, email, nickname, role, municipality_id, language, of_age_at, joined_at, posts_released, mail_notices)
SELECT 1000 + n, 'a' || n, n || '@example.nl', 'Lid ' || n, 'member', CASE WHEN n % 3 = 0 THEN 'GM0599' ELSE 'GM0344' END, 'nl',
  now(), now(), 0, TRUE FROM generate_series(1, {PEOPLE}) n;
INSERT INTO profile (public_id, author_id, municipality, labour_region, audience, elsewhere, visibility, version, created_at, headline,
  about, experience, looking_for, offering, languages, travel_km, free_days, helps, helps_online, weekly_maximum, latitude, longitude,
  located_by)
SELECT 'p' || a.id, a.id, m.code, m.labour_region, 'members', FALSE, 'shown', 1, now(), '', '', '', '', '', '[]', 10, 127, TRUE, TRUE, 3,
  m.lat, m.lon, 'municipality' FROM account a JOIN municipality m ON m.code = a.municipality_id WHERE a.id > 1000;
CREATE TEMP TABLE post AS SELECT n, 1001 + n % {PEOPLE} AS author, now() - n * interval '365 days' / {POSTS} AS at
  FROM generate_series(1, {POSTS}) n;
INSERT INTO outfit (public_id, author_id, municipality, labour_region, audience, elsewhere, visibility, version, created_at, sector, job,
  dress_code, place, own_only, compare, question, rubric, interview_at, keep_hours, meant_for, confirmed_at, public_at, closes_at,
  destroy_at, destroyed_at, answered_at, asked_how_at, went, went_words, photo_count, feedback_count)
SELECT 'o' || n, author, m.code, m.labour_region, 'members', FALSE, 'shown', 1, at, 'horeca', 'bediening', '', 'indoors', FALSE, FALSE, '',
  1, at + interval '9 days', 24, 'members', at, at, at + interval '9 days', at + interval '10 days',
  CASE WHEN at < now() - interval '10 days' THEN at + interval '10 days' END,
  CASE WHEN at < now() - interval '9 days' THEN at + interval '9 days' END,
  CASE WHEN at < now() - interval '10 days' THEN at + interval '10 days' END, '', '', 1, n % 3
FROM post JOIN account a ON a.id = author JOIN municipality m ON m.code = a.municipality_id;
INSERT INTO photo (outfit_id, position, name, sizes, fingerprints, masked, added_at)
SELECT id, 0, public_id, '{{}}', '', FALSE, created_at FROM outfit WHERE destroyed_at IS NULL;
INSERT INTO help_request (public_id, author_id, municipality, labour_region, audience, elsewhere, visibility, version, created_at, kind,
  title, story, place, needed_by, state, meant_for, opened_at, public_at, latitude, longitude, free_days, offer_count, thanks, reminded_at)
SELECT 'r' || n, author, m.code, m.labour_region, 'members', FALSE, 'shown', 1, at, 'letter', 'Een brief', repeat('Wie helpt? ', 20),
  'either',
  CASE WHEN n % 2 = 0 THEN (at + interval '20 days')::date END, CASE WHEN at > now() - interval '15 days' THEN 'open'
  WHEN n % 2 = 0 THEN 'matched' ELSE 'expired' END, 'members', at, at, m.lat, m.lon, 127, 0, '',
  CASE WHEN at < now() - interval '15 days' AND n % 2 = 0 THEN now() END
FROM post JOIN account a ON a.id = author JOIN municipality m ON m.code = a.municipality_id;
INSERT INTO request_skill (request_id, skill_id)
SELECT r.id, s.key FROM help_request r JOIN (SELECT key, row_number() OVER (ORDER BY key) AS k FROM skill) s ON s.k = 1 + r.id % 200;
INSERT INTO feedback (public_id, author_id, municipality, labour_region, audience, elsewhere, visibility, version, created_at, outfit_id,
  note)
SELECT 'f' || id, 1001 + (id * 7) % {PEOPLE}, municipality, labour_region, 'chosen', FALSE, 'shown', 1, created_at, id, '' FROM outfit;
INSERT INTO event (name, subject, actor, municipality, facts, happened_at)
SELECT 'outfits:outfit:posted', 'o' || n, author, 'GM0599', '{{}}', at FROM post;
DROP TABLE post;
ANALYZE
"""

Call = Callable[[House, Person], Awaitable[Any]]

EVERYBODY: dict[str, Call] = {
    "the feed": lambda house, henk: feed_queries.stream_for(henk.viewer),
    "the feed, next page": lambda house, henk: feed_queries.stream_for(
        henk.viewer, feed_queries.Mark(1, 0, clock.now(), "outfit", 3)
    ),
    "what moves of mine": lambda house, henk: own_queries.own_of(
        henk.viewer, house.app.state.features.hooks.standings_of
    ),
    "what is asked": lambda house, henk: browse_queries.browse(henk.viewer, 20),
    "what is asked, by words": lambda house, henk: browse_queries.browse(henk.viewer, 20, q="brief"),
    "what is asked elsewhere": lambda house, henk: browse_queries.browse(
        henk.viewer, 20, where=browse_queries.Where.ONLINE
    ),
    "requests that fit": lambda house, henk: matching.requests_for(henk.viewer),
    "open outfits": lambda house, henk: outfits.open_for(henk.viewer),
    "my feedback": lambda house, henk: outfits.ids_of_all(henk.viewer.id),
    "what I did": lambda house, henk: EventRow.filter(actor=henk.viewer.id).order_by("id").values("name"),
    "photos that are due": lambda house, henk: destruction.destroy_due(house.resources),
    "outfits that close": lambda house, henk: destruction.close_due(house.resources),
    "how it went": lambda house, henk: follow_up_actions.ask_due(house.resources),
    "requests that end": lambda house, henk: helping.expire_due(),
    "reminders": lambda house, henk: helping.remind_due(),
    "messages that stay unread": lambda house, henk: unread_mails.mail_due(house.resources),
    "what waits for people": lambda house, henk: digests.note_due(house.resources),
    "requests to spread": lambda house, henk: digests.spread_due(house.resources),
    "postcodes": lambda house, henk: geocoding.locate(house.resources),
}


@pytest.mark.only("postgres")
async def test_no_question_that_everybody_asks_reads_a_large_table_from_end_to_end(
    make_settings: Callable[..., Awaitable[Settings]],
) -> None:
    settings = await make_settings()
    async with House.opened(composition.create_app(settings)) as house:
        henk = await house.join("Henk")
        await _fill()
        wrong = []
        for name, call in EVERYBODY.items():
            with queries_told() as told:
                await call(house, henk)
            asked = _selects(told)
            assert asked, name
            for sql, values in asked:
                wrong += [f"{name}: {fault}" for fault in await _faults(sql, values)]
        assert wrong == [], "\n".join(wrong)


@transactions.atomic
async def _fill() -> None:
    for statement in WORLD.split(";\n"):
        await connections.connection().execute_script(statement)


async def _plan(sql: str, values: Any) -> list[str]:
    """Lines of what PostgreSQL would do."""
    plan = await connections.connection().execute_query_dict(f"EXPLAIN {raw_sql.numbered(sql)}", list(values or ()))
    return [row["QUERY PLAN"] for row in plan]


async def _faults(sql: str, values: Any) -> list[str]:
    """Large tables that are read from end to end."""
    whole = re.compile(rf"Seq Scan on ({'|'.join(LARGE)})\b")
    return [f"{line.strip()}\n    of {sql[:300]}" for line in await _plan(sql, values) if whole.search(line)]


def _selects(told: Sequence[logging.LogRecord]) -> list[tuple[str, Any]]:
    """The SELECTs that were told, with their values; and what notes rows of one table in another."""
    pairs = [record.args for record in told if isinstance(record.args, tuple) and len(record.args) == 2]
    reads = re.compile(r"\s*(SELECT\b|INSERT INTO digest_item\b[^()]+\([^()]+\)\s+SELECT\b)")
    return [(str(sql), values) for sql, values in pairs if reads.match(str(sql))]


@pytest.mark.only("postgres")
async def test_the_feed_and_open_outfits_look_among_what_is_still_there(
    make_settings: Callable[..., Awaitable[Settings]],
) -> None:
    settings = await make_settings()
    async with House.opened(composition.create_app(settings)) as house:
        henk = await house.join("Henk")
        await _fill()
        for name, indexes in {"the feed": LIVE, "open outfits": LIVE}.items():
            with queries_told() as told:
                await EVERYBODY[name](house, henk)
            plans = [line for sql, values in _selects(told) for line in await _plan(sql, values)]
            assert any(re.search(rf"(using|on) ({'|'.join(indexes)})\b", line) for line in plans), "\n".join(plans)


@pytest.mark.only("postgres")
async def test_requests_that_fit_are_found_without_walking_past_what_is_over(
    make_settings: Callable[..., Awaitable[Settings]],
) -> None:
    """PostgreSQL would take the lowest id of the open ones for the first on the way up from 1."""
    settings = await make_settings()
    async with House.opened(composition.create_app(settings)) as house:
        henk = await house.join("Henk")
        await _fill()
        await _skill_of(henk)
        with queries_told() as told:
            await matching.requests_for(henk.viewer)
        asked = [(sql, values) for sql, values in _selects(told) if "AS promise" in sql]
        whole = "\n\n".join(["\n".join(await _plan(sql, values)) for sql, values in asked])
        kinds = ["min(f.id" in sql for sql, _ in asked]
        assert set(kinds) == {True, False}, "those that ask for a skill of hers, and those that ask for none"
        assert "Seq Scan on help_request" not in whole, whole
        assert "help_request_pkey on help_request f" not in whole, f"from the very first to the first open one\n{whole}"


@transactions.atomic
async def _skill_of(person: Person) -> None:
    await ProfileSkill.create(account_id=person.viewer.id, skill_id="excel", helps=True, latitude=0, longitude=0)
