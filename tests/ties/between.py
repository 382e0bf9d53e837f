"""Two people who have one of everything with each other, and every page of it, from the route table: what a block and a mute are about.

Each thing that somebody wrote holds a word of its own, which nobody else says: by it their words are found, wherever they stand.
"""

import io
import zipfile
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from starlette.routing import Route

from jobtease import clock
from jobtease.audience import Audience, Grant
from jobtease.conversations.messages import WROTE
from jobtease.conversations.models import Conversation, Message, Reading
from jobtease.data import transactions
from jobtease.helping.models import AskedPerson, HelpRequest, Offer
from jobtease.notices.models import NoticeRow
from jobtease.outfits.models import Feedback, Outfit
from jobtease.profiles.models import Profile, ProfileSkill
from jobtease.web.routing import PageRoute
from tests.house import House, Person
from tests.outfits.wardrobe import practised
from tests.test_routes import ENDLESS, LAST, World, calls, is_about_a_thing, made, routes

FIRST, SECOND = "Zonnebloem", "Korenbloem"
"""Their names."""
WORDS = {FIRST: "zilverreiger", SECOND: "lepelaar"}
"""What stands in everything that each wrote, and in nothing else."""


@dataclass(frozen=True)
class Side:
    """One of the two: their things, and more addresses of theirs that the other can open."""

    person: Person
    world: World
    more: dict[str, str]

    @property
    def word(self) -> str:
        return WORDS[self.person.viewer.nickname]

    @property
    def addresses(self) -> set[str]:
        """What names this person or a thing of theirs in an address."""
        values = self.world.values
        names = ("photo", "outfits.public_id", "helping.public_id", "profile")
        return {self.person.viewer.public_id, *(values[name] for name in names), *self.more_ids}

    @property
    def more_ids(self) -> set[str]:
        return {path.rpartition("/")[2] for path in self.more.values()}


async def two_people(house: House) -> tuple[Side, Side]:
    """Each asks, offers, answers, writes, meets, is tied to, is asked by and is told of the other."""
    one, other = await house.join(FIRST), await house.join(SECOND)
    ones = await made(one, other)
    others = await made(other, one, "q")
    for world in (ones, others):
        for size in ("small", "medium", "large"):
            await house.resources.storage.put(f"{world.values['photo']}-{size}.webp", b"RIFF....WEBP")
    await practised(one, other)
    sides = Side(one, ones, await _more(one, other)), Side(other, others, await _more(other, one))
    for side in sides:
        await _say(side.person, side.word)
    return sides


@transactions.atomic
async def _more(owner: Person, other: Person) -> dict[str, str]:
    """What `made` leaves out: shown to chosen people and to helpers, asked directly, told by a notice, found by skill, agreed on."""
    place: dict[str, Any] = {"municipality": owner.viewer.municipality, "labour_region": owner.viewer.labour_region}
    await Profile.filter(author_id=owner.viewer.id).update(helps=True)
    await ProfileSkill.create(
        account_id=owner.viewer.id, skill_id="interview-practice", helps=True, latitude=51.9, longitude=4.5
    )
    outfit = await Outfit.get(author_id=owner.viewer.id)
    days = {"interview_at": outfit.interview_at, "closes_at": outfit.closes_at, "destroy_at": outfit.destroy_at}
    shown: dict[str, Any] = {"author_id": owner.viewer.id, **place, "sector": "horeca", "photo_count": 0, **days}
    chosen = await Outfit.create(
        **shown,
        job="gastheer",
        question="En zo?",
        audience=Audience.CHOSEN,
        meant_for=Audience.CHOSEN,
        confirmed_at=clock.now(),
    )
    await Grant.create(subject=chosen.public_id, account_id=other.viewer.id)
    for_helpers = await _request(owner, Audience.HELPERS)
    asked = await _request(owner, Audience.MEMBERS)
    await AskedPerson.create(request_id=asked.id, account_id=other.viewer.id, seat=0, told_at=clock.now())
    await NoticeRow.create(
        key=f"about-{owner.viewer.id}",
        account_id=other.viewer.id,
        about_id=owner.viewer.id,
        message=WROTE.key,
        subject_kind="requests",
        text="",
        path="",
    )
    talk = await Conversation.get(asker_id=owner.viewer.id, helper_id=other.viewer.id)
    await Message.create(
        conversation_id=talk.id,
        author_id=owner.viewer.id,
        text="In de bibliotheek",
        meets_at=clock.now() + timedelta(days=1),
    )
    await Reading.create(
        conversation_id=talk.id, account_id=other.viewer.id, unread=1, unread_since=clock.now() - timedelta(hours=1)
    )
    return {
        "chosen": f"/outfits/{chosen.public_id}",
        "helpers": f"/requests/{for_helpers.public_id}",
        "asked": f"/requests/{asked.public_id}",
    }


async def _request(owner: Person, audience: Audience) -> HelpRequest:
    first = await HelpRequest.filter(author_id=owner.viewer.id).order_by("id").first()
    assert first is not None
    return await HelpRequest.create(
        author_id=owner.viewer.id,
        municipality=owner.viewer.municipality,
        labour_region=owner.viewer.labour_region,
        audience=audience,
        meant_for=audience,
        kind="letter",
        title="Nog een brief",
        story="...",
        place=first.place,
        latitude=51.9,
        longitude=4.5,
        opened_at=clock.now(),
    )


@transactions.atomic
async def _say(person: Person, word: str) -> None:
    """Their word stands in everything that they wrote."""
    mine = {"author_id": person.viewer.id}
    await Profile.filter(**mine).update(headline=f"Kijkt naar de {word}", about=f"Een {word} staat stil.")
    await Outfit.filter(**mine).update(job=f"Bij de {word}", question=f"Kan dit bij de {word}?")
    await HelpRequest.filter(**mine).update(title=f"Een brief over de {word}", story=f"De {word} vloog weg.")
    await Offer.filter(**mine).update(message=f"Ik ken de {word} goed.")
    await Feedback.filter(**mine).update(note=f"Netjes als een {word}.")
    await Message.filter(**mine).update(text=f"Zag jij de {word}?")
    await Conversation.filter(asker_id=person.viewer.id).update(title=f"Een brief over de {word}")


def text_of(route: Route, content: bytes) -> str:
    """What is to be read in an answer, a copy of everything included."""
    if route.name != "accounts:copy":
        return content.decode(errors="replace")
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return archive.read("jobtease.json").decode()


def calls_of(route: Route) -> list[str]:
    """The methods that a test may use on it."""
    return [] if route.name in ENDLESS else list(calls(route))


def things() -> list[PageRoute]:
    """Routes whose address names something of a person. Not parts of one's own profile: those of others have the same names."""
    return [route for route in routes() if is_about_a_thing(route) and not route.path.startswith("/me/profile/")]


def pages(mine: Side, theirs: Side) -> list[tuple[Route, str]]:
    """Every page that somebody can ask for: of their own things and of the other's."""
    by_name = {route.name: route for route in routes()}
    found: list[tuple[Route, str]] = [
        (by_name["outfits:review"], f"{theirs.more['chosen']}/review"),
        (by_name["outfits:audience"], f"{mine.more['chosen']}/audience"),
        (by_name["matching:people"], f"{mine.more['helpers']}/people"),
        (by_name["helping:show"], theirs.more["asked"]),
    ]
    for route in routes():
        if "GET" in (route.methods or ()) and route.name not in ENDLESS | LAST:
            found += [(route, path) for path in dict.fromkeys((mine.world.path(route), theirs.world.path(route)))]
    return found
