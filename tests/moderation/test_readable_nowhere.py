"""What a moderator takes away is readable nowhere: every page, notice, mail and copy of everybody else, generated from what there is.

In a small story each text field of each kind that can be reported holds a word of its own, and everything that repeats words has done
so. The word may be read by who wrote it, and at the desk. Taking the decision back brings it back to everybody who read it before.
"""

import io
import re
import zipfile
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, time, timedelta
from typing import Any

from tortoise import fields

from jobtease import app as composition
from jobtease import clock, reportable
from jobtease.conversations.models import Message
from jobtease.data import transactions
from jobtease.events import consuming
from jobtease.mail.outbox import Outbox
from jobtease.moderation import rules
from jobtease.moderation.cases.lifecycle import open_case
from jobtease.moderation.rulings import COMPLAINTS
from jobtease.moderation.visitors.models import ADDRESS
from jobtease.outfits.models import Feedback
from jobtease.profiles.models import Profile
from tests.helping.people import accept, ask, offer
from tests.house import House, Person
from tests.moderation.things import decided, undone
from tests.outfits import wardrobe
from tests.reviews import readers
from tests.test_routes import ENDLESS, ROLES, World, routes
from tests.town import NOBODYS, send

PLANTED = re.compile(r"Zonnebloem\w+")
EVENING = datetime.combine(clock.local(clock.now()).date() + timedelta(days=1), time(18), clock.AMSTERDAM)
"""In which digests go out."""
NOBODY_WRITES = {"labour_region", "alarms"}
"""Long columns without words of a person."""
LEFT_OUT = ("about:", "static", "health:", "accounts:newest_mail")
"""Routes without words of people, and a mailbox of everybody that is there while a site is made."""
ONLY = {
    *("feed:today", "accounts:notices", "accounts:copy", "helping:index", "helping:show", "matching:for_me"),
    *("matching:people", "outfits:index", "outfits:show", "profiles:show", "conversations:show"),
    *("conversations:calendar", "conversations:appointment"),
    *("reviews:index", "reviews:show", "reviews:suggestions"),
}
"""Routes on which others read what is there. What is taken away is looked for on all of them."""
KEEP = {"verdict-jacket": "keep", "chips-jacket": ["keep:neat"], "pin-jacket": "0,50,40"}


@dataclass
class Thing:
    """Something that a moderator takes away."""

    kind: str
    public_id: str
    author: Person


@dataclass
class Story:
    """Who is there, what they wrote, and which addresses there are."""

    house: House
    people: dict[str, Person] = field(default_factory=dict)
    things: list[Thing] = field(default_factory=list)
    worlds: list[dict[str, str]] = field(default_factory=list)
    written: dict[str, str] = field(default_factory=dict)
    """Who wrote a planted word that goes."""
    planted: set[tuple[str, str]] = field(default_factory=set)
    """Kinds, and their columns."""

    def word(self, name: str, kind: str, column: str, which: str = "") -> str:
        """A word that stands nowhere else, for a column of a thing of this person."""
        word = f"Zonnebloem{kind}{column.replace('_', '')}{which}"
        self.written[word] = name
        self.planted.add((kind, column))
        return word

    def keep(self, kind: str, which: str) -> None:
        """These words stay, since something on the same page goes."""
        for word in [one for one in self.written if one.startswith(f"Zonnebloem{kind}") and one.endswith(which)]:
            del self.written[word]

    def take(self, kind: str, public_id: str, name: str) -> None:
        self.things.append(Thing(kind, public_id, self.people[name]))

    async def let_events_through(self) -> None:
        """Whatever follows from what happened, but that mails stay in the outbox."""
        await consuming.consume_all(composition.CONSUMERS)
        for chore in composition.CHORES:
            if chore.name != "send mail":
                await chore.do(self.house.resources)


async def _people_come(story: Story) -> None:
    for name in ("Yara", "Henk", "Daan", "Samira", "Kees"):
        story.people[name] = await story.house.join(name)
    story.people["Piet"] = await story.house.moderator("Piet", "GM0344")
    await wardrobe.practised(story.people["Henk"])
    helper: dict[str, Any] = {
        "helps": "1",
        "helps_online": "1",
        "audience": "members",
        "weekly_maximum": "7",
        "travel_km": "15",
    }
    helper |= {"skills": ["interview-practice"]}
    for name in ("Henk", "Daan", "Samira"):
        await story.people[name].write_profile(helper | {"headline": f"Helpt: {name}"})
    columns = ("headline", "about", "experience", "looking_for", "offering")
    kees = story.people["Kees"]
    await kees.write_profile(helper | {name: story.word("Kees", "profile", name) for name in columns})
    story.take("profile", (await Profile.get(author_id=kees.viewer.id)).public_id, "Kees")
    story.worlds.append(
        {"profiles.public_id": kees.viewer.public_id, "person": story.people["Samira"].viewer.public_id}
    )


async def _outfit(story: Story, which: str, **more: Any) -> str:
    words: dict[str, Any] = {name: story.word("Yara", "outfit", name, which) for name in ("job", "question")}
    outfit = await wardrobe.ask(story.people["Yara"], **words, **more)
    story.worlds.append({"outfits.public_id": outfit})
    return outfit


async def _outfits_are_answered(story: Story) -> None:
    """Of one the outfit goes, of the other what Henk said of it."""
    henk = story.people["Henk"]
    for which in ("over", "kept"):
        outfit, note = await _outfit(story, which, audience="members"), f"Een mooi jasje. {which}"
        if which == "kept":
            story.keep("outfit", which)
            note = story.word("Henk", "feedback", "note")
        await send(henk, f"/outfits/{outfit}/feedback", **KEEP, note=note)
        if which == "over":
            story.take("outfit", outfit, "Yara")
        else:
            story.take("feedback", (await Feedback.get(note=note)).public_id, "Henk")


async def _it_is_told_how_it_went(story: Story) -> None:
    over = next(one.public_id for one in story.things if one.kind == "outfit")
    await send(
        story.people["Yara"], f"/outfits/{over}/how", how="job", words=story.word("Yara", "outfit", "went_words")
    )


async def _help_is_asked(story: Story) -> None:
    """Each goes in another state: nobody offered, somebody did, it is over, its helper left. Of two more an offer goes, and messages."""
    yara, henk, daan, samira = (story.people[name] for name in ("Yara", "Henk", "Daan", "Samira"))
    for which in ("open", "answered", "over", "left", "offered", "talked"):
        words = {name: story.word("Yara", "request", name, which) for name in ("title", "story")}
        request = await ask(yara, **words)
        world = {name: request for name in ("helping.public_id", "matching.public_id")}
        if which in ("offered", "talked"):
            story.keep("request", which)
        else:
            story.take("request", request, "Yara")
        if which == "open":
            await send(yara, f"/requests/{request}/asked", person=samira.viewer.public_id)
        else:
            message = story.word("Daan", "offer", "message") if which == "offered" else "Ik help je graag."
            of_daan = await offer(daan, request, message)
            world |= {"offer": of_daan, "offer_id": of_daan}
            if which == "offered":
                story.take("offer", of_daan, "Daan")
        if which in ("over", "left", "talked"):
            talk = await accept(yara, request, await offer(henk, request))
            world |= {"conversations.public_id": talk, "ties:leave.public_id": talk}
            await send(henk, f"/conversations/{talk}/messages", message="Graag gedaan!")
            await _goes_on(story, which, request, talk)
        story.worlds.append(world)


async def _goes_on(story: Story, which: str, request: str, talk: str) -> None:
    yara, henk = story.people["Yara"], story.people["Henk"]
    if which == "over":
        await send(yara, f"/requests/{request}/close", says="yes")
        await send(yara, f"/requests/{request}/thanks", thanks=story.word("Yara", "request", "thanks"))
    elif which == "left":
        await story.let_events_through()
        await send(henk, f"/conversations/{talk}/leave")
    else:
        at = clock.local(clock.now() + timedelta(days=2)).strftime("%Y-%m-%dT%H:%M")
        for way, more in (("messages", {}), ("appointment", {"at": at, "place": "here"})):
            text = story.word("Henk", "message", "text", way)
            await send(henk, f"/conversations/{talk}/{way}", message=text, **more)
            message = await Message.get(text=text)
            story.take("message", message.public_id, "Henk")
            story.worlds.append({"message": message.public_id})


async def _profiles_are_read(story: Story) -> None:
    """Of one the question goes, of the other what Samira suggests."""
    henk, samira = story.people["Henk"], story.people["Samira"]
    headline = (await readers.pieces(henk))[0].id
    for which in ("over", "kept"):
        question = story.word("Henk", "review", "question", which)
        review = await readers.ask(henk, audience="municipality", question=question)
        world = {"reviews.public_id": review}
        if which == "kept":
            story.keep("review", which)
            said = {name: story.word("Samira", "suggestion", name) for name in ("text", "note")}
            world["suggestion"] = await readers.suggested(samira, review, headline, **said)
            story.take("suggestion", world["suggestion"], "Samira")
        else:
            story.take("review", review, "Henk")
        story.worlds.append(world)


def _paths(story: Story, role: str, only: Collection[str]) -> list[str]:
    """Every page that somebody of this role may call, of each thing in the story. `only`: of these routes."""
    nothing = dict.fromkeys(
        ("mail_id", "parked_id", "notice_id", "public_id", "message", "person", "suggestion"), "nothing"
    )
    nothing |= {"section": "work", "entry": "e1", "number": "1", "variant": "v1", "piece": "l1"}
    values: dict[str, str] = dict(NOBODYS) | nothing
    for world in story.worlds:
        values |= world
    worlds = [World(values), *(World(values | world) for world in story.worlds)]
    found = [
        world.path(route)
        for world in worlds
        for route in routes()
        if "GET" in (route.methods or ()) and role in ROLES[route.who] and route.name not in ENDLESS
        if not route.name.startswith(LEFT_OUT) and (not only or route.name in only)
    ]
    if role == "member" and not only:
        found += [f"{page}?q=Zonnebloem" for page in ("/requests", "/requests/for-you")]
        found += [f"/people/{one.viewer.public_id}" for one in story.people.values()]
        found += [f"/report/{one.kind}/{one.public_id}" for one in story.things]
    return list(dict.fromkeys(found))


async def _planted_in(person: Person, path: str) -> set[str]:
    answer = await person.get(path)
    if answer.headers.get("content-type") != "application/zip":
        return set(PLANTED.findall(answer.content.decode(errors="replace")))
    with zipfile.ZipFile(io.BytesIO(answer.content)) as archive:
        files = [archive.read(name).decode(errors="replace") for name in archive.namelist()]
    return {word for text in files for word in PLANTED.findall(text)}


def _places(story: Story, only: Collection[str] = ()) -> list[tuple[str, str]]:
    """Every page, for whoever may call it. What the desk of the municipality reads isn't asked, and Kees reads what any member does."""
    roles = {name: one.viewer.role.value for name, one in story.people.items() if name != "Kees"}
    return [(name, path) for name, role in roles.items() for path in _paths(story, role, only)]


async def _readers(story: Story, places: Iterable[tuple[str, str]]) -> dict[str, set[tuple[str, str]]]:
    """Who reads a word of somebody else in these places, and where."""
    found: dict[str, set[tuple[str, str]]] = defaultdict(set)
    for name, path in places:
        for word in await _planted_in(story.people[name], path):
            if story.written.get(word, name) != name:
                found[word].add((name, path))
    return found


def _in_mails(story: Story, letters: Iterable[tuple[str, str]]) -> set[tuple[str, str]]:
    """(Reader, word of somebody else) of mails: to whom, and the text."""
    sent = [(to.partition("@")[0].capitalize(), text) for to, text in letters]
    return {
        (name, word) for name, text in sent for word in PLANTED.findall(text) if story.written.get(word, name) != name
    }


async def _waiting(story: Story) -> set[tuple[str, str]]:
    """What mails would say that are in the outbox, if they went out now."""
    letters = []
    for row in await Outbox.filter(next_try_at__isnull=False):
        letter = await composition.WRITERS[row.letter](row.details, story.house.settings)
        letters.append((row.recipient, f"{letter.subject} {letter.body}" if letter else ""))
    return _in_mails(story, letters)


@transactions.atomic
async def _case(thing: Thing) -> str:
    common: dict[str, Any] = {"kind": thing.kind, "subject": thing.public_id, "author_id": thing.author.viewer.id}
    case = await open_case(**common, municipality="GM0599", because="moderator", due=rules.HELD.after)
    return str(case.public_id)


async def test_words_that_were_taken_away_are_read_by_nobody_else(house: House) -> None:
    story, marloes = Story(house), await house.moderator()
    with clock.travel(EVENING - timedelta(days=4)):
        await _people_come(story)
        await _outfits_are_answered(story)
        await house.work()
    with clock.travel(EVENING - timedelta(hours=3)):
        await _it_is_told_how_it_went(story)
        await house.work()
        await _help_is_asked(story)
        await _profiles_are_read(story)
        await _outfit(story, "chosen", audience="chosen", people=story.people["Samira"].viewer.public_id)
        story.take("outfit", story.worlds[-1]["outfits.public_id"], "Yara")
        await story.let_events_through()
    with clock.travel(EVENING):
        await story.let_events_through()
        assert _text_columns() == story.planted
        before, to_be_mailed = await _readers(story, _places(story, ONLY)), await _waiting(story)
        assert story.written.keys() == before.keys(), "each word is read by somebody, or this says nothing"
        assert to_be_mailed
        read = sorted({place for where in before.values() for place in where})
        cases = [await _case(one) for one in story.things]
        decisions = [await decided(marloes, case, "remove") for case in cases]
        assert await _waiting(story) == set()
        await house.work()
        assert await _readers(story, _places(story)) == {}
        for decision in decisions:
            await undone(marloes, decision)
        await house.work()
        assert await _readers(story, read) == {}, "it waits until somebody decides anew"
        for case in cases:
            await decided(marloes, case, "release")
        await house.work()
        after = await _readers(story, read)
        assert _names(after) == _names(before)


def _names(readers: Mapping[str, Iterable[tuple[str, str]]]) -> dict[str, set[str]]:
    return {word: {name for name, _path in where} for word, where in readers.items()}


def _text_columns() -> set[tuple[str, str]]:
    """Of each kind the columns that hold words of a person. Not of what is answered: nobody else reads it, and no decision hides it."""
    return {
        (one.kind, name)
        for one in reportable.registered()
        # what a visitor typed is for moderators; and of who reports too much no words are shown
        if one.kind not in (ADDRESS, COMPLAINTS) and not one.answered_on
        for name, column in one.model._meta.fields_map.items()
        if name not in NOBODY_WRITES and _is_long(column)
    }


def _is_long(column: Any) -> bool:
    return isinstance(column, fields.TextField) or (isinstance(column, fields.CharField) and column.max_length >= 60)
