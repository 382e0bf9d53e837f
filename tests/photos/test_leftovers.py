"""No picture outlives its reason: not with less hidden, not of a post that never came about, not in a temporary file."""

import asyncio
import os
import re
from collections.abc import Awaitable, Callable
from contextlib import ExitStack, suppress
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from jobtease import app as composition
from jobtease import clock
from jobtease.accounts.sign_in import sessions
from jobtease.data import transactions
from jobtease.outfits.asking import actions
from jobtease.outfits.models import Outfit
from jobtease.photos import files
from jobtease.photos.models import Leftover, Photo
from jobtease.pictures.storage import MARK
from jobtease.settings import Settings
from tests import forks
from tests.house import House, Person
from tests.outfits import wardrobe
from tests.outfits.mortal import Moment, answering, dies, server
from tests.outfits.wardrobe import addresses, draft, on_disk
from tests.sample_pictures import encoded, noise
from tests.site import free_port

SENT = 6 * 2**20
"""Bytes of an upload that is on its way when the server dies; above a megabyte they leave its memory."""


def _signed_in(house: House, token: str) -> Person:
    person = house.visitor()
    person.browser.cookies.set(sessions.cookie_name(house.settings), token)
    return person


def _token(person: Person, house: House) -> str:
    token = person.browser.cookies.get(sessions.cookie_name(house.settings))
    assert token
    return token


async def _hides(token: str, public_id: str, house: House) -> None:
    person = _signed_in(house, token)
    await person.post(f"/outfits/{public_id}/photos/0/hide", {"cut": "40"})


async def _posts(token: str, house: House) -> None:
    await wardrobe.post(_signed_in(house, token), 2)


@pytest.mark.parametrize(
    "at",
    [
        Moment("jobtease.outfits.asking.photo_actions", "_replace"),  # committed, and nothing removed yet
        Moment("pathlib", "Path.unlink", time=2),  # in the middle of removing
    ],
    ids=str,
)
async def test_killed_while_more_is_hidden_the_photo_with_less_hidden_is_gone_at_the_next_run(
    house: House, at: Moment
) -> None:
    yara = await house.join("Yara")
    public_id = await draft(yara, cut="0")
    before = set(on_disk(house))
    await dies(house.settings, partial(_hides, _token(yara, house), public_id), at)
    kept = files.file_names((await Photo.get()).name)
    assert before & set(on_disk(house))
    assert not before & set(kept)
    with clock.travel(-timedelta(days=3)):  # the clock was put back while the server was down
        await files.destroy_leftovers(house.resources)
    assert on_disk(house) == sorted(kept)
    assert await Leftover.all().count() == 0
    found = await addresses(yara, f"/outfits/{public_id}/preview")
    assert [(await yara.get(address)).status_code for address in found] == [200, 200, 200]


@pytest.mark.parametrize(
    "at",
    [
        Moment("os", "fsync", "before", 3),  # half written
        Moment("jobtease.pictures.storage", "Storage.put", time=4),
        Moment("jobtease.outfits.asking.photo_actions", "_begin", "before"),
    ],
    ids=str,
)
async def test_killed_between_files_and_rows_a_post_leaves_nothing(house: House, at: Moment) -> None:
    yara = await house.join("Yara")
    await dies(house.settings, partial(_posts, _token(yara, house)), at)
    assert on_disk(house)
    assert await Outfit.all().count() == 0
    await files.destroy_leftovers(house.resources)
    with clock.travel(2 * files.TAKEN_OVER_WITHIN + timedelta(seconds=1)):
        await files.destroy_leftovers(house.resources)
    assert on_disk(house) == []
    assert await Leftover.all().count() == 0


async def test_what_is_put_just_now_stays_and_what_comes_too_late_is_refused(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    yara = await house.join("Yara")
    whole = files.keep
    with ExitStack() as later:

        async def slow(*args: Any) -> Any:
            prints = await whole(*args)
            await files.destroy_leftovers(house.resources)
            assert len(on_disk(house)) == 3
            later.enter_context(clock.travel(files.TAKEN_OVER_WITHIN))
            return prints

        monkeypatch.setattr(files, "keep", slow)
        assert (await wardrobe.post(yara)).status_code == 503
    assert on_disk(house) == []
    assert await Outfit.all().count() == 0


async def test_what_another_puts_at_this_moment_is_neither_counted_nor_taken_over(house: House) -> None:
    await transactions.atomic(Leftover.create)(name="another", due_at=clock.now() + timedelta(hours=1))
    await wardrobe.draft(await house.join("Yara"))
    assert await Leftover.all().values_list("name", flat=True) == ["another"]


async def test_what_is_due_is_cleared_and_what_another_puts_at_this_moment_is_still_known_of(house: House) -> None:
    put = house.resources.storage.put
    for name, hours in (("due-since-an-hour", -1), ("another", 1)):
        await transactions.atomic(Leftover.create)(name=name, due_at=clock.now() + timedelta(hours=hours))
        for file in files.file_names(name):
            await put(file, b"a picture")
    assert await files.destroy_leftovers(house.resources) == 1
    assert await Leftover.all().values_list("name", flat=True) == ["another"]
    assert on_disk(house) == sorted(files.file_names("another"))


async def test_erasing_cut_short_leaves_no_file(house: House) -> None:
    yara = await house.join("Yara")
    await wardrobe.ask(yara, 2)
    await transactions.atomic(actions.erase)(
        yara.viewer.id, house.resources
    )  # and the server dies before what it returned
    assert len(on_disk(house)) == 6
    await files.destroy_leftovers(house.resources)
    assert on_disk(house) == []


async def test_killed_in_the_middle_of_an_upload_no_file_of_it_is_left(
    make_settings: Callable[..., Awaitable[Settings]], tmp_path: Path
) -> None:
    port, temporary = free_port(), tmp_path / "temporary"
    temporary.mkdir()
    settings = await make_settings(port=port, origin=f"http://127.0.0.1:{port}")
    picture = encoded(noise((1800, 1200), 3), "PNG")
    assert len(picture) > SENT
    token = await _token_of_somebody(settings)
    process = server(settings, TMPDIR=str(temporary))
    try:
        await answering(settings, process)
        _reader, writer = await asyncio.open_connection("127.0.0.1", port)
        writer.write(_beginning_of_a_post(settings, token, len(picture)) + picture[:SENT])
        await writer.drain()
        assert process.pid
        spooled = await _spooled(process.pid, temporary)
        assert _photo_in(spooled, picture)  # it was on disk, so that what follows means something
        assert _files(temporary) == []
        assert re.search(r"Max core file size +0 +0", Path(f"/proc/{process.pid}/limits").read_text())
    finally:
        forks.kill(process)
    writer.close()
    assert _files(temporary) == []
    assert [path.name for path in _files(settings.photos)] == [MARK]
    assert not [path for path in _files(settings.data) if _photo_in(path, picture)]


async def _token_of_somebody(settings: Settings) -> str:
    async with House.opened(composition.create_app(settings)) as house:
        return _token(await house.join("Yara"), house)


def _beginning_of_a_post(settings: Settings, token: str, length: int) -> bytes:
    return (
        "POST /outfits HTTP/1.1\r\n"
        f"Host: 127.0.0.1:{settings.port}\r\n"
        f"Origin: {settings.origin}\r\n"
        f"Cookie: {sessions.cookie_name(settings)}={token}\r\n"
        "Content-Type: multipart/form-data; boundary=between\r\n"
        f"Content-Length: {length + 1_000}\r\n\r\n"
        '--between\r\nContent-Disposition: form-data; name="photos"; filename="me.png"\r\n'
        "Content-Type: image/png\r\n\r\n"
    ).encode()


def _files(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file()]


def _photo_in(path: Path, photo: bytes) -> bool:
    return photo[2**20 : 2**20 + 64] in path.read_bytes()


async def _spooled(pid: int, folder: Path) -> Path:
    """The server's open file in this folder, once nearly everything that was sent is in it."""
    for _ in range(400):
        for open_file in Path(f"/proc/{pid}/fd").iterdir():
            with suppress(FileNotFoundError):
                if os.readlink(open_file).startswith(str(folder)) and open_file.stat().st_size > SENT - 2**18:
                    return open_file
        await asyncio.sleep(0.025)
    raise AssertionError("the upload never came")
