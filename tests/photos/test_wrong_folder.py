"""A photo is destroyed where it was kept, or not at all; and nobody is told otherwise."""

import asyncio
import shutil
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path

import pytest

from jobtease import app as composition
from jobtease import clock, migrate
from jobtease.data import connections, transactions
from jobtease.errors import CannotRun
from jobtease.notices.models import NoticeRow
from jobtease.operations import installation
from jobtease.operations.installation import InstallationRow
from jobtease.outfits.ending import destruction
from jobtease.outfits.models import Outfit
from jobtease.photos import files
from jobtease.photos.models import Leftover, Photo
from jobtease.pictures.storage import MARK
from jobtease.settings import Settings, replaced
from tests.conftest import settings_for
from tests.house import House
from tests.outfits.wardrobe import ask, on_disk, post

LATER = timedelta(days=30)
MakeSettings = Callable[..., Awaitable[Settings]]


@asynccontextmanager
async def opened(settings: Settings) -> AsyncIterator[House]:
    async with House.opened(composition.create_app(settings)) as house:
        yield house


async def nothing_is_said_of_destruction(house: House) -> None:
    assert await house.happened("outfits:outfit:destroyed") == []
    assert await NoticeRow.filter(message__contains="destroyed").count() == 0


def empty(folder: Path) -> None:
    """As when the disk with the photos was not mounted at the start."""
    shutil.move(folder, folder.with_name("elsewhere"))
    folder.mkdir()


def another(folder: Path) -> None:
    """The store of another site, in its place."""
    empty(folder)
    (folder / MARK).write_text("another-installation\n")


def gone(folder: Path) -> None:
    shutil.move(folder, folder.with_name("elsewhere"))


@pytest.mark.parametrize("wrong", [empty, another, gone])
async def test_a_wrong_folder_gives_up_and_takes_nothing(
    house: House, caplog: pytest.LogCaptureFixture, wrong: Callable[[Path], None]
) -> None:
    yara = await house.join("Yara")
    public_id = await ask(yara)
    kept = set(on_disk(house))
    spare = next(name for name in ("xx", "yy") if not (house.settings.photos / name).exists())
    (house.settings.photos / spare).mkdir()
    wrong(house.settings.photos)
    with clock.travel(LATER):
        await house.work()
        await composition.sweep_store(house.resources)
        assert await Photo.all().count() == 1
        await nothing_is_said_of_destruction(house)
        assert "vernietigd" not in (await yara.get(f"/outfits/{public_id}")).text
        assert "the folder isn't the one of this database" in caplog.text
    visitor = house.visitor()
    assert (await visitor.get("/readyz")).status_code == 503
    assert (await post(yara)).status_code == 503
    with pytest.raises(CannotRun, match="photo folder"):
        await installation_refused(house)
    shutil.rmtree(house.settings.photos, ignore_errors=True)
    shutil.move(house.settings.photos.with_name("elsewhere"), house.settings.photos)
    assert kept == set(on_disk(house))
    async with asyncio.timeout(300):  # what it found is remembered for a moment
        while (await visitor.get("/readyz")).status_code != 200:
            await asyncio.sleep(0.1)
    with clock.travel(LATER):
        await house.work()
    assert on_disk(house) == []
    [event] = await house.happened("outfits:outfit:destroyed")
    assert event.facts == {"photos": 1, "files": 3, "missing": 0, "draft": 0}


async def installation_refused(house: House) -> None:
    if problems := await installation.problems(house.settings, house.resources.storage):
        raise CannotRun("\n".join(problems))


async def test_a_worker_with_a_folder_of_its_own_destroys_nothing_and_the_right_one_does(
    make_settings: MakeSettings, tmp_path: Path
) -> None:
    """Servers that only serve, and a worker beside them."""
    right = await make_settings()
    wrong = settings_for(tmp_path / "not mounted", right.database)
    async with opened(right) as house:
        await ask(await house.join("Yara"), photos=2)
    async with opened(wrong) as house:
        with clock.travel(LATER):
            await house.work()
        assert await Photo.all().count() == 2
        await nothing_is_said_of_destruction(house)
        assert not (wrong.photos / MARK).exists(), "it is not claimed: the right one was"
        with pytest.raises(CannotRun, match="not the photo folder of this database"):
            await installation_refused(house)
    with pytest.raises(CannotRun, match=r"python main\.py adopt"):
        await migrate.check(wrong)
    async with opened(right) as house:
        assert len(on_disk(house)) == 6
        with clock.travel(LATER):
            await house.work()
        assert on_disk(house) == []
        [event] = await house.happened("outfits:outfit:destroyed")
        assert event.facts["files"] == 6


@pytest.mark.parametrize("lost", [1, 3])
async def test_files_that_were_lost_are_not_told_to_be_destroyed(house: House, lost: int) -> None:
    yara = await house.join("Yara")
    public_id = await ask(yara)
    for path in [path for path in house.settings.photos.rglob("*.webp")][:lost]:
        path.unlink()
    with clock.travel(LATER):
        await house.work()
        await house.work()
        [event] = await house.happened("outfits:outfit:destroyed")
        assert event.facts == {"photos": 1, "files": 3 - lost, "missing": lost, "draft": 0}
        assert await NoticeRow.filter(text__startswith="Your photos are gone: ").count() == 1
        page = (await yara.get(f"/outfits/{public_id}")).text
        assert "Bewijs: je foto’s zijn weg" in page
        assert "je foto’s zijn vernietigd" not in page
        assert "dd>vernietigd" not in page
    assert on_disk(house) == []


async def test_who_takes_them_back_is_told_the_same(house: House) -> None:
    yara = await house.join("Yara")
    public_id = await ask(yara)
    for path in house.settings.photos.rglob("*.webp"):
        path.unlink()
    answer = await yara.post(f"/outfits/{public_id}/withdraw", {})
    assert answer.status_code == 303
    page = (await yara.get(answer.headers["location"])).text
    assert "Een deel van de bestanden van je foto’s was er niet meer" in page
    assert "foto’s zijn vernietigd" not in page


async def test_two_at_once_count_what_was_there_once(house: House) -> None:
    yara = await house.join("Yara")
    outfit = await Outfit.get(public_id=await ask(yara, photos=2))
    with clock.travel(LATER):
        await destruction._mark_due()
        await asyncio.gather(*(destruction.destroy(outfit.id, house.resources) for _ in range(4)))
    [event] = await house.happened("outfits:outfit:destroyed")
    assert event.facts == {"photos": 2, "files": 6, "missing": 0, "draft": 0}


async def test_what_was_let_go_of_waits_for_the_right_folder(house: House) -> None:
    name = "let-go-of-0123456789"
    for file in files.file_names(name):
        await house.resources.storage.put(file, b"a picture")
    await _let_go(name)
    folder = house.settings.photos
    empty(folder)
    await house.work()
    assert await Leftover.all().count() == 1
    shutil.rmtree(folder)
    shutil.move(folder.with_name("elsewhere"), folder)
    await house.work()
    assert await Leftover.all().count() == 0
    assert on_disk(house) == []


@transactions.atomic
async def _let_go(name: str) -> None:
    await files.destroy_later([name])


# Whose store it is


async def test_the_first_who_opens_the_site_claims_an_empty_folder(house: House) -> None:
    row = await InstallationRow.get()
    assert (house.settings.photos / MARK).read_text().strip() == row.name
    assert await installation.problems(house.settings, house.resources.storage) == []


async def test_many_who_open_it_at_once_agree(make_settings: MakeSettings) -> None:
    settings = await make_settings()
    async with connections.connected(settings):
        await asyncio.gather(*(installation.opened_store(settings, []) for _ in range(8)))
        row = await InstallationRow.get()
        assert (settings.photos / MARK).read_text().strip() == row.name
        assert [path.name for path in settings.photos.iterdir()] == [MARK]


async def test_a_folder_with_strange_pictures_or_without_ours_is_not_claimed(make_settings: MakeSettings) -> None:
    settings = await make_settings()
    async with opened(settings) as house:
        await ask(await house.join("Yara"))
        await _never_opened()
    async with opened(replaced(settings, data=settings.data / "other")) as house:
        assert await InstallationRow.all().count() == 0
        assert not await house.resources.storage.is_ours()
    async with opened(settings) as house:
        assert await InstallationRow.all().count() == 1
        assert await house.resources.storage.is_ours(), "our pictures are in it"


@transactions.atomic
async def _never_opened() -> None:
    await InstallationRow.all().delete()


async def test_another_secret_is_told_until_somebody_says_that_it_was_meant(make_settings: MakeSettings) -> None:
    settings = await make_settings()
    async with opened(settings) as house:
        await ask(await house.join("Yara"))
    other = replaced(settings, secret="another secret, also of forty characters")
    with pytest.raises(CannotRun, match="JOBTEASE_SECRET is another one"):
        await migrate.check(other)
    async with connections.connected(other):
        await installation.adopt(other)
    assert await migrate.check(other) == 0
    async with opened(other) as house:
        with clock.travel(LATER):
            await house.work()
        assert on_disk(house) == []
