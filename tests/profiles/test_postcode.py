"""A postcode becomes a coarse point, or doesn't, and nobody waits. Answers as PDOK Locatieserver gives them."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta

import httpx2
import pytest
from aiohttp import web

from jobtease import clock
from jobtease.data import transactions
from jobtease.profiles import geocoding, queries
from jobtease.profiles.models import Profile, ProfileSkill
from jobtease.regions.coarse import coarse
from jobtease.settings import replaced
from jobtease.web import http_client
from tests.house import House, Person

FOUND = {
    "response": {
        "numFound": 1,
        "start": 0,
        "maxScore": 9.1,
        "numFoundExact": True,
        "docs": [{"centroide_ll": "POINT(6.70211 53.25904)"}],
    }
}
SKILL, NOWHERE = "interview-practice", {"latitude": 1, "longitude": 1}
UNKNOWN = {"response": {"numFound": 0, "start": 0, "maxScore": 0.0, "numFoundExact": True, "docs": []}}
LOCATED = "We weten ongeveer waar je woont."


@asynccontextmanager
async def geocoder(
    house: House, answer: object, status: int = 200, wait: asyncio.Event | None = None
) -> AsyncIterator[list[str]]:
    """A service on this machine that answers like PDOK's, or with these bytes, after `wait`; the postcodes it was asked for."""
    asked: list[str] = []

    async def free(request: web.Request) -> web.Response:
        asked.append(request.query["q"] + " " + request.query["fq"])
        if wait:
            await wait.wait()
        if isinstance(answer, bytes):
            return web.Response(body=answer, status=status, content_type="application/json")
        return web.json_response(answer, status=status)

    app = web.Application()
    app.router.add_get("/free", free)
    runner = web.AppRunner(app)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    port = runner.addresses[0][1]
    before = house.resources.settings, house.resources.outbound
    async with http_client.opened(private=True) as door:
        house.resources.settings = replaced(house.settings, geocoder=f"http://127.0.0.1:{port}/free")
        house.resources.outbound = door
        try:
            yield asked
        finally:
            house.resources.settings, house.resources.outbound = before
            await runner.cleanup()


async def _with_postcode(house: House, municipality: str = "GM0599") -> Person:
    yara = await house.join("Yara", municipality)
    answer = await yara.write_profile({"audience": "members", "postcode": "3011 ab"})
    assert answer.status_code == 303
    return yara


async def test_a_found_postcode_becomes_a_coarse_point_and_is_forgotten(house: House) -> None:
    henk = await house.join("Henk")
    assert (await henk.write_profile({"audience": "members"})).status_code == 303
    yara = await _with_postcode(house, "GM0014")  # Groningen reaches as far as Woltersum
    skills = [ProfileSkill(account_id=each.viewer.id, skill_id=SKILL, helps=True, **NOWHERE) for each in (henk, yara)]
    await transactions.atomic(ProfileSkill.bulk_create)(skills)
    async with geocoder(house, FOUND) as asked:
        assert await geocoding.locate(house.resources) == 1
    assert asked == ["3011AB type:postcode"]
    assert [await queries.is_located(person.viewer) for person in (henk, yara)] == [False, True]
    for person, told in ((henk, False), (yara, True)):
        form = await person.get("/me/profile/helping")
        wrong = await person.save_profile("helping", {"travel_km": "far"})
        assert (form.status_code, wrong.status_code) == (200, 422)
        assert [LOCATED in page.text for page in (form, wrong)] == [told, told]
    profile = await Profile.get(author_id=yara.viewer.id)
    there = coarse("GM0014", 53.25904, 6.70211)
    assert there == (53.25862, 6.70125)
    assert (profile.latitude, profile.longitude) == there
    assert [(each.latitude, each.longitude) for each in await ProfileSkill.all().order_by("id")] == [(1, 1), there]
    assert profile.located_by == "postcode"
    assert profile.postcode is None


async def test_an_unknown_postcode_leaves_the_municipality(house: House) -> None:
    yara = await _with_postcode(house)
    async with geocoder(house, UNKNOWN):
        assert await geocoding.locate(house.resources) == 1
    profile = await Profile.get(author_id=yara.viewer.id)
    assert profile.located_by == "municipality"
    assert profile.postcode is None


@pytest.mark.parametrize(
    "answer, status",
    [
        ({}, 500),
        ({"response": {}}, 200),
        ({"response": {"docs": [{"centroide_ll": "51.9, 4.5"}]}}, 200),
        ("nonsense", 200),
        (FOUND, 302),
        (b"[" * 500_000, 200),
        (b'{"response": {"docs": ' + b"[" * 100_000, 200),
        (b'{"response": {"docs": [{"centroide_ll": "POINT(' + b"9" * 5_000 + b' 51.9)"}]}}', 200),
        (b'{"response": {"docs": 9}}', 200),
        (b"9" * 5_000, 200),
        (b"\xff\xfe{", 200),
        (b" " * 512_001, 200),
    ],
    ids=range(12),
)
async def test_while_the_service_fails_the_postcode_waits_and_is_tried_later(
    house: House, answer: object, status: int
) -> None:
    yara = await _with_postcode(house)
    async with geocoder(house, answer, status):
        assert await geocoding.locate(house.resources) == 0
    async with geocoder(house, FOUND) as asked:
        assert await geocoding.locate(house.resources) == 0
        assert asked == []
        with clock.travel(timedelta(minutes=6)):
            assert await geocoding.locate(house.resources) == 1
    assert (await Profile.get(author_id=yara.viewer.id)).located_by == "postcode"


async def test_a_postcode_is_not_kept_for_as_long_as_the_service_is_away(
    house: House, caplog: pytest.LogCaptureFixture
) -> None:
    yara = await _with_postcode(house)
    async with geocoder(house, FOUND, 500):
        assert await geocoding.locate(house.resources) == 0
        with clock.travel(geocoding.GIVE_UP_AFTER + timedelta(minutes=6)):
            await geocoding.locate(house.resources)
    profile = await Profile.get(author_id=yara.viewer.id)
    assert (profile.postcode, profile.located_by) == (None, "municipality")
    assert "the postcode service fails" in caplog.text
    assert "3011" not in caplog.text


async def test_a_slow_service_is_left_alone_after_a_moment(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(http_client, "TIMEOUT", http_client.aiohttp.ClientTimeout(total=0.2))
    await _with_postcode(house)
    never = asyncio.Event()
    async with geocoder(house, FOUND, wait=never) as asked:
        assert await geocoding.locate(house.resources) == 0
        never.set()
    assert asked


async def test_a_postcode_that_changed_meanwhile_is_not_overwritten(house: House) -> None:
    yara = await _with_postcode(house)
    profile = await Profile.get(author_id=yara.viewer.id)
    from_before = str(profile.postcode)
    await yara.write_profile({"audience": "members", "postcode": "3512 JE"})
    assert not await geocoding.actions.put_on_map(profile.id, from_before, (51.9, 4.4))
    assert (await Profile.get(id=profile.id)).postcode == "3512JE"


async def test_a_new_postcode_can_be_given_three_times_a_week(house: House) -> None:
    yara = await house.join("Yara")
    form = {"purpose": "both", "offering": "typed and kept", "postcode": "3011 AB"}

    async def save(**changes: str) -> httpx2.Response:
        return await yara.save_profile("helping", form | changes)

    for postcode in ("3011 AB", "3512 JE", "3011 AB"):
        assert (await save(postcode=postcode)).status_code == 303
    assert LOCATED in (await save()).text
    for ahead in (timedelta(0), timedelta(days=2)):
        with clock.travel(ahead):
            await house.work()
            refused = await save(offering="typed again", postcode="9712 JN")
            assert refused.status_code == 429
            assert int(refused.headers["retry-after"]) > 0
            assert 'id="field-postcode-error"' in refused.text
            assert "typed again" in refused.text
            assert (await Profile.get(author_id=yara.viewer.id)).offering == "typed and kept"
    saved = await save(offering="without it", postcode="")
    assert saved.status_code == 303
    with clock.travel(timedelta(days=3)):
        statuses = [(await save()).status_code for _ in range(2)]
        assert statuses == [303, 429], "one is back after a third of a week, and not all three"
