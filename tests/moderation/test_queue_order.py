"""The order of the queue: danger, then what is late, then how often its reporters were right, then age. Nothing starves."""

import re
from datetime import timedelta
from typing import Any

import pytest

from jobtease import clock
from jobtease.data import tables, transactions
from jobtease.moderation.cases import track_record
from jobtease.moderation.desk import queue_queries
from jobtease.moderation.models import Case
from jobtease.moderation.queue import actions, queries
from tests.house import House, Person
from tests.moderation.things import ask, decided, reported, undone

HOUR = timedelta(hours=1)


@transactions.atomic
async def _case(*, due: timedelta = 4 * HOUR, municipality: str = "GM0599", **more: Any) -> str:
    values: dict[str, Any] = {"kind": "request", "subject": tables.public_id(), "because": "held", **more}
    made = await Case.create(municipality=municipality, due_at=clock.now() + due, **values)
    return str(made.public_id)


def _rows(page: str) -> list[str]:
    return re.findall(r'queue__link" href="/desk/cases/([\w-]{16})', page)


async def test_danger_then_minors_then_late_then_trusted_then_old(house: House) -> None:
    marloes = await house.moderator()
    old = await _case()
    unknown = await _case()
    trusted = await _case(reporter_rank=2)
    distrusted = await _case(reporter_rank=8)
    late = await _case(due=-HOUR, reporter_rank=9)
    later = await _case(due=-2 * HOUR, reporter_rank=10)
    minor = await _case(priority=1, reporter_rank=10)
    danger = await _case(priority=0, due=9 * HOUR)
    expected = [danger, minor, later, late, trusted, old, unknown, distrusted]
    assert _rows((await marloes.get("/desk")).text) == expected
    assert [await actions.take_next(marloes.viewer) for _ in expected] == expected


async def test_nothing_starves_under_a_stream_of_better_reported_cases(house: House) -> None:
    """More come in than one moderator decides: the old one is taken all the same, soon after its promise ends."""
    marloes = await house.moderator()
    low = await _case(reporter_rank=10)
    for hour in range(8):
        with clock.travel(hour * HOUR):
            for _better in range(3):
                await _case(reporter_rank=0)
            if await actions.take_next(marloes.viewer) == low:
                break
    assert 4 <= hour <= 5


async def test_all_rows_can_be_reached_in_one_order_without_a_gap(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(queue_queries, "QUEUE", 4)
    marloes = await house.moderator()
    for number in range(15):
        await _case(due=(number % 3 - 1) * HOUR + HOUR / 2, reporter_rank=number % 4, priority=number % 3)
    whole = await queries.in_order(marloes.viewer, limit=100)
    path, seen = "/desk", list[str]()
    for _page in range(5):
        page = (await marloes.get(path)).text
        seen += _rows(page)
        older = re.search(r'href="(/desk\?after=[\w-]{16})"', page)
        if not older:
            break
        path = older[1]
    ids = {case.public_id: case.id for case in await Case.all()}
    assert [ids[one] for one in seen] == whole
    assert len(whole) == 15


async def test_a_page_behind_a_case_of_elsewhere_or_of_nowhere_is_the_first_one(house: House) -> None:
    marloes, _piet = await house.moderator(), await house.moderator("Piet", "GM0344")
    mine, foreign = await _case(), await _case(municipality="GM0344")
    for after in (foreign, "x" * 16, "%00", "'"):
        assert _rows((await marloes.get(f"/desk?after={after}")).text) == [mine]


@pytest.mark.parametrize(
    ("address", "shown"),
    [
        ("", ["request", "outfit", "alarm", "reported", "corrected"]),
        ("?kind=outfit", ["outfit"]),
        ("?why=held", ["request", "outfit"]),
        ("?why=rule", ["alarm"]),
        ("?why=report", ["reported"]),
        ("?why=corrected", ["corrected"]),
        ("?kind=request&why=report", ["reported"]),
        ("?kind=message", []),
        ("?kind=nothing&why=nothing&show=nothing", ["request", "outfit", "alarm", "reported", "corrected"]),
    ],
)
async def test_the_queue_is_narrowed_by_its_address(house: House, address: str, shown: list[str]) -> None:
    marloes = await house.moderator()
    cases = {
        "request": await _case(),
        "outfit": await _case(kind="outfit"),
        "alarm": await _case(because="alarm"),
        "reported": await _case(because="reported", report_count=1),
        "corrected": await _case(because="corrected"),
    }
    page = (await marloes.get(f"/desk{address}")).text
    assert _rows(page) == [cases[name] for name in shown]
    given = dict(pair.split("=") for pair in address.removeprefix("?").split("&") if pair)
    answer = await marloes.post("/desk/next", given)
    if shown:
        assert answer.headers["location"].startswith(f"/desk/cases/{cases[shown[0]]}")
        assert ("nothing" in address or not address) == ("?" not in answer.headers["location"])
        again = (await marloes.get(answer.headers["location"])).text
        assert _rows(again) == [cases[name] for name in shown]
    else:
        assert answer.headers["location"] == f"/desk{address}"


async def test_a_case_that_reaches_somebody_here_is_in_both_queues_once(house: House) -> None:
    marloes, piet = await house.moderator(), await house.moderator("Piet", "GM0344")
    both = await _case(municipality="GM0344", reaches="GM0599")
    theirs = await _case(municipality="GM0344")
    assert _rows((await marloes.get("/desk")).text) == [both]
    assert _rows((await piet.get("/desk")).text) == [both, theirs]
    await house.appoint(marloes, "GM0344")
    assert _rows((await marloes.get("/desk")).text) == [both, theirs]


@pytest.mark.parametrize(
    ("right", "wrong", "rank"),
    [(0, 0, 5), (1, 0, 5), (0, 1, 5), (2, 0, 4), (0, 2, 6), (5, 5, 5), (20, 0, 2), (0, 20, 8), (200, 0, 0)],
)
def test_one_report_proves_nothing_and_many_do(right: int, wrong: int, rank: int) -> None:
    assert track_record.rank(right, wrong) == rank


async def _decide(house: House, author: Person, reporter: Person, moderator: Person, ruling: str, title: str) -> str:
    case = await reported(house, await ask(house, author, title), reporter)
    return await decided(moderator, case, ruling)


async def test_the_rank_of_a_reporter_is_of_decisions_here_that_stand(house: House) -> None:
    yara, samira, marloes = await house.join("Yara"), await house.join("Samira"), await house.moderator()
    gijs, piet = await house.join("Gijs", "GM0344"), await house.moderator("Piet", "GM0344")

    async def rank() -> int:
        return await track_record.rank_of(samira.viewer.id, "GM0599")

    for number in range(2):
        await _decide(house, gijs, samira, piet, "hide", f"Elsewhere {number}")
    assert await rank() == 5
    await _decide(house, yara, samira, marloes, "hide", "One")
    assert await rank() == 5
    second = await _decide(house, yara, samira, marloes, "warn", "Two")
    assert await rank() == 4
    await undone(marloes, second)
    assert await rank() == 5
    for number in range(4):
        await _decide(house, yara, samira, marloes, "nothing", f"Wrong {number}")
    assert await rank() == 6


async def test_reports_of_one_thing_by_one_person_count_once(house: House) -> None:
    yara, samira, marloes = await house.join("Yara"), await house.join("Samira"), await house.moderator()
    request = await ask(house, yara)
    for _again in range(4):
        await decided(marloes, await reported(house, request, samira), "warn")
    assert await track_record.rank_of(samira.viewer.id, "GM0599") == 5


async def test_a_report_that_joins_raises_the_case_and_never_lowers_it(house: House) -> None:
    yara, samira, henk, marloes = [await house.join(name) for name in ("Yara", "Samira", "Henk")] + [
        await house.moderator()
    ]
    for number in range(2):
        await _decide(house, yara, samira, marloes, "hide", f"Right {number}")
        await _decide(house, yara, henk, marloes, "nothing", f"Wrong {number}")
    request = await ask(house, yara, "Now")
    ranks = []
    for reporter in (henk, await house.join("Noor"), samira, await house.join("Sem")):
        case = await reported(house, request, reporter)
        ranks.append((await Case.get(public_id=case)).reporter_rank)
    assert ranks == [6, 5, 4, 4]
