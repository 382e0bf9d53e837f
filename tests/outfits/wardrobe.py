"""Asking about an outfit through HTTP, as the tests of this folder need it."""

import io
import re
from datetime import timedelta
from functools import cache
from typing import Any

import httpx2
from PIL import Image

from jobtease import clock
from jobtease.outfits.models import Verdict
from jobtease.outfits.practice import actions as practice_actions
from jobtease.outfits.practice.examples import PRACTICES
from jobtease.outfits.reviewing.advice import Said
from jobtease.pictures.storage import MARK
from tests.house import House, Person
from tests.sample_pictures import drawn, encoded

PREVIEW = re.compile(r"/outfits/([\w-]{16})/(?:preview|audience)")
STEP = re.compile(r"/outfits/([\w-]{16})/question")


@cache
def a_photo(seed: int = 1, size: tuple[int, int] = (480, 640)) -> bytes:
    """A drawn picture as a phone sends it: JPEG."""
    return encoded(drawn(size, seed), "JPEG")


STEP_2 = ("sector", "job", "question", "interview", "compare", "keep", "place", "dress_code", "own_only", "anyway")
STEP_3 = ("audience", "people", "named", "elsewhere")


def fields(**changes: Any) -> dict[str, Any]:
    """What is filled in at all three steps, without the photos. The interview is in two days, at 14:00."""
    day = clock.local(clock.now() + timedelta(days=2)).replace(hour=14, minute=0)
    return {
        "sector": "horeca",
        "job": "Achter de balie van een hotel",
        "question": "Kan dit, of zijn de schoenen te vlot?",
        "interview": day.strftime("%Y-%m-%dT%H:%M"),
        "compare": "one",
        "audience": "municipality",
        "keep": "24",
        "cut": "20",
    } | changes


async def post(person: Person, photos: int | list[bytes] = 1, **changes: Any) -> httpx2.Response:
    """Send the three steps, as far as they are accepted; the last answer. Whom to choose is left to the test."""
    said = fields(**changes)
    answer = await put(person, photos, **said)
    if answer.status_code != 303 or not (made := STEP.fullmatch(answer.headers["location"])):
        return answer
    answer = await person.post(f"/outfits/{made[1]}/question", {key: said[key] for key in STEP_2 if key in said})
    if answer.status_code != 303 or (said["audience"] == "chosen" and not said.get("people")):
        return answer
    return await person.post(f"/outfits/{made[1]}/audience", {key: said[key] for key in STEP_3 if key in said})


async def put(person: Person, photos: int | list[bytes] = 1, **said: Any) -> httpx2.Response:
    """Send the first step alone."""
    data = [a_photo(n) for n in range(photos)] if isinstance(photos, int) else photos
    files = [("photos", (f"foto{n}.jpg", one, "image/jpeg")) for n, one in enumerate(data, 1)]
    first: dict[str, Any] = {key: said[key] for key in ("cut", "masks", "key") if key in said}
    return await person.post("/outfits", data=first, files=files or None)


async def begun(person: Person, photos: int | list[bytes] = 1, **said: Any) -> str:
    """The first step; the public id."""
    answer = await put(person, photos, **{"cut": "20"} | said)
    assert answer.status_code == 303, answer.text
    made = STEP.fullmatch(answer.headers["location"])
    assert made
    return made[1]


async def draft(person: Person, photos: int | list[bytes] = 1, **changes: Any) -> str:
    """Ask, and stop at the preview; the public id."""
    answer = await post(person, photos, **changes)
    assert answer.status_code == 303, answer.text
    found = PREVIEW.fullmatch(answer.headers["location"])
    assert found
    return found[1]


async def ask(person: Person, photos: int | list[bytes] = 1, **changes: Any) -> str:
    """Ask and confirm; the public id."""
    public_id = await draft(person, photos, **changes)
    answer = await person.post(f"/outfits/{public_id}/confirm", {"sure": "1"})
    assert answer.status_code == 303, answer.text
    return public_id


async def practised(*people: Person) -> None:
    """They did the drawn examples, so that they may answer others."""
    for person in people:
        for key, practice in PRACTICES.items():
            await practice_actions.practise(person.viewer, key, [Said(practice.examples[0].key, Verdict.KEEP)])


async def addresses(person: Person, page: str) -> list[str]:
    """The addresses of all photos, in every size, on a page."""
    return sorted(set(re.findall(r"/photos/[\w-]+/\w+\.webp", (await person.get(page)).text)))


def on_disk(house: House) -> list[str]:
    """Every file in the store."""
    return sorted(path.name for path in house.settings.photos.rglob("*") if path.is_file() and path.name != MARK)


def opened(data: bytes) -> Image.Image:
    """A served picture."""
    image = Image.open(io.BytesIO(data))
    image.load()
    return image
