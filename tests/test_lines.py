"""The lines of one process: how many there may be, what is kept for those who come back, and when they end."""

import asyncio
from collections.abc import Collection, Sequence

import pytest

from jobtease.errors import Unavailable
from jobtease.web import sse
from jobtease.web.sse import MOST_PENDING, Hub, Watcher, message
from tests.house import House

DESK = ("GM0599", "nl")


async def test_who_is_too_slow_is_dropped(house: House) -> None:
    viewer = (await house.moderator()).viewer
    hub = Hub(limit=10)
    watcher = hub.join(viewer, DESK, 0)
    for n in range(1, MOST_PENDING + 2):
        assert not watcher.ended
        hub.publish(n, {DESK: [(n, message(n, "card", "x"))]})
    assert watcher.ended
    assert await watcher.take() == b""


async def test_there_are_so_many_lines_for_one_and_for_all_and_they_are_given_back(house: House) -> None:
    marloes, piet = (await house.moderator()).viewer, (await house.moderator("Piet")).viewer
    hub = Hub(limit=3, per_account=2)
    mine = [hub.join(marloes, DESK, 0) for _ in range(2)]
    with pytest.raises(Unavailable):
        hub.join(marloes, DESK, 0)
    theirs = hub.join(piet, DESK, 0)
    with pytest.raises(Unavailable):
        hub.join(piet, DESK, 0)
    hub.leave(mine[0])
    with pytest.raises(Unavailable):
        hub.join(marloes, DESK, 0) and hub.join(marloes, DESK, 0)
    assert hub.watchers.count(theirs) == 1
    for watcher in hub.watchers:
        hub.leave(watcher)
    last = [hub.join(marloes, DESK, 0), hub.join(piet, DESK, 0)]
    hub.close()
    assert [await watcher.take() for watcher in last] == [b"", b""]
    with pytest.raises(Unavailable):
        hub.join(piet, DESK, 0)


def test_of_what_was_rendered_the_newest_is_kept_until_something_changes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sse, "KEPT", 2)
    hub = Hub(limit=1)
    for n in range(3):
        assert hub.remember((n, "nl"), b"%d" % n, hub.era) == b"%d" % n
    assert dict(hub.rendered) == {(1, "nl"): b"1", (2, "nl"): b"2"}
    before = hub.era
    hub.invalidate()
    assert hub.remember((3, "nl"), b"3", before) == b"3"
    assert not hub.rendered, "its words were read before they were taken away"


async def test_quiet_lines_are_kept_open_and_those_of_the_unwelcome_end(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sse, "HEARTBEAT", 0.001)
    monkeypatch.setattr(sse, "CHECK", 0)
    marloes, piet = (await house.moderator()).viewer, (await house.moderator("Piet")).viewer
    hub = Hub(limit=2)
    welcome, unwelcome = hub.join(marloes, DESK, 0), hub.join(piet, DESK, 0)
    asked = 0

    async def which(watchers: Sequence[Watcher]) -> Collection[Watcher]:
        nonlocal asked
        asked += 1
        if asked == 1:
            raise ConnectionRefusedError  # the database is away: nobody is sent away for that
        return [watcher for watcher in watchers if watcher is unwelcome]

    running = asyncio.create_task(hub.run(which))
    async with asyncio.timeout(300):
        assert (await welcome.take()).startswith(b":\n\n")
        while await unwelcome.take():
            pass
    running.cancel()
    assert not welcome.ended
    assert asked > 1
