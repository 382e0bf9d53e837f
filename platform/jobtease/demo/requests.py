"""Help is asked for, offered, accepted, talked about, and ends: well, halfway, too late, or not at all."""

from datetime import date, timedelta
from typing import Any

from jobtease import clock
from jobtease.audience import Audience
from jobtease.conversations import actions as conversations
from jobtease.data import tables
from jobtease.demo.diary import span
from jobtease.demo.village import Village, read
from jobtease.helping.asking import actions
from jobtease.helping.asking.details import Wish
from jobtease.helping.models import Offer, Place
from jobtease.helping.offering import actions as offering_actions


def write(village: Village) -> None:
    """Write into the diary what happens with each request."""
    for request in read("requests"):
        _write_asking(village, request)
        for ago, helper, message in request.get("offers", ()):
            _write_offer(village, request, ago, helper, message)
        if "accepted" in request:
            _write_meeting(village, request)
        if "ended" in request:
            _write_end(village, request)


def _write_asking(village: Village, request: dict[str, Any]) -> None:
    asker, key = request["by"], request["key"]
    private = request.get("private", False)

    async def ask() -> None:
        wish = Wish(
            kind=request["kind"],
            title=request["title"],
            story=request["story"],
            skills=tuple(request["skills"]),
            place=Place(request["place"]),
            needed_by=_day(village, request.get("needed")),
            audience=Audience(request.get("audience", "members")),
            held=private,
        )
        village.posted[key] = await actions.ask(
            village.people[asker],
            tables.public_id(),
            wish,
            draft=request.get("draft", False),
            hold_newcomers=village.hold,
        )

    async def withdraw() -> None:
        await actions.withdraw(village.people[asker], village.posted[key])

    village.diary.write(village.diary.ago(request["posted"]), ask)
    if "withdrawn" in request:
        village.diary.write(village.diary.ago(request["withdrawn"]), withdraw)


def _day(village: Village, days: int | None) -> date | None:
    return clock.local(village.diary.today).date() + timedelta(days=days) if days is not None else None


def _write_offer(village: Village, request: dict[str, Any], ago: str, helper: str, message: str) -> None:
    async def offer() -> None:
        await offering_actions.offer_help(village.people[helper], village.posted[request["key"]], message)

    village.diary.write(village.diary.ago(ago), offer)


def _write_meeting(village: Village, request: dict[str, Any]) -> None:
    key, (accepted, helper) = request["key"], request["accepted"]
    conversation: list[str] = []

    async def accept() -> None:
        offer = await Offer.get(request__public_id=village.posted[key], author_id=village.people[helper].id)
        who = village.people[request["by"]]
        conversation.append(await offering_actions.accept(who, village.posted[key], offer.public_id))
        village.posted[f"{key}/talk"] = conversation[0]

    village.diary.write(village.diary.ago(accepted), accept)
    for number, (ago, speaker, text) in enumerate(request.get("talk", ())):
        _write_message(village, f"{key}/{number}", conversation, ago, speaker, text)


def _write_message(village: Village, key: str, conversation: list[str], ago: str, speaker: str, text: str) -> None:
    async def say() -> None:
        village.posted[key] = tables.public_id()
        who = village.people[speaker]
        await conversations.read_all(who, conversation[0])
        await conversations.send(who, conversation[0], village.posted[key], text)

    village.diary.write(village.diary.ago(ago), say)


def _write_end(village: Village, request: dict[str, Any]) -> None:
    key, (ended, asker_says, helper_says) = request["key"], request["ended"]
    asker, helper = request["by"], request["accepted"][1]

    async def asker_closes() -> None:
        await offering_actions.close(village.people[asker], village.posted[key], asker_says)

    async def asker_thanks() -> None:
        await offering_actions.thank(village.people[asker], village.posted[key], request["thanks"])

    async def helper_closes() -> None:
        await offering_actions.close(village.people[helper], village.posted[key], helper_says)

    at = village.diary.ago(ended)
    village.diary.write(at, asker_closes)
    if "thanks" in request:
        village.diary.write(at + span("4m"), asker_thanks)
    village.diary.write(at + span("1h"), helper_closes)
