"""What moderators see: newcomers' posts are let through, things are reported, decided about, and once decided too soon."""

from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from typing import Any

from jobtease import clock
from jobtease.accounts.models import KnownAs, longest
from jobtease.accounts.trust import known_actions
from jobtease.audience import Viewer
from jobtease.demo.village import Village, read
from jobtease.helping.models import Offer
from jobtease.moderation.cases import actions, decision_actions, reversal
from jobtease.moderation.cases.decision_actions import Verdict
from jobtease.moderation.models import Case, Decision, Ruling
from jobtease.moderation.phrases import actions as phrases
from jobtease.moderation.questions import actions as questions
from jobtease.moderation.rules import Complaint
from jobtease.outfits.models import Feedback
from jobtease.profiles.models import Profile


def write(village: Village) -> None:
    """Write into the diary what is reported and decided."""
    for entry in read("desk"):
        village.diary.write(village.diary.ago(entry["ago"]), _step(village, entry))
    village.diary.write(village.diary.today - timedelta(days=30), lambda: _know(village))
    for story in (*read("requests"), *read("outfits")):
        if not story.get("draft"):
            _let_through(village, story, village.diary.ago(story["posted"]))


async def _know(village: Village) -> None:
    """Rotterdam saw Henk's certificate, and trained him."""
    henk = village.people["Henk"]
    seen_on = clock.local(clock.now()).date()
    marloes = _moderator(village, henk.municipality)
    await known_actions.give(marloes, henk.public_id, tuple(KnownAs), seen_on, longest(seen_on))


def _let_through(village: Village, story: dict[str, Any], posted: datetime) -> None:
    async def release() -> None:
        await village.follow()
        case = await Case.filter(subject=village.posted[story["key"]], closed_at=None).first()
        if case is not None:
            moderator = _moderator(village, village.people[story["by"]].municipality)
            await decision_actions.decide(moderator, case.public_id, Verdict(Ruling.RELEASE))

    village.diary.write(posted + timedelta(minutes=4), village.follow)
    if not story.get("held"):
        village.diary.write(posted + timedelta(minutes=25), release)


def _moderator(village: Village, municipality: str) -> Viewer:
    return next(each for each in village.people.values() if municipality in each.jurisdiction)


def _step(village: Village, entry: dict[str, Any]) -> Callable[[], Awaitable[None]]:
    async def step() -> None:
        who = village.people[entry["by"]]
        if "asks" in entry:
            await questions.ask(who, entry["asks"])
            return
        if "looks_for" in entry:
            await phrases.add(who, who.jurisdiction[0], entry["looks_for"])
            return
        if "reports" in entry:
            kind, subject = await _subject(village, entry["reports"])
            await actions.report(who, kind, subject, Complaint(entry["reason"], entry.get("note", "")))
            return
        await village.follow()
        _kind, subject = await _subject(village, entry.get("decides") or entry["undoes"])
        if "decides" in entry:
            case = await Case.get(subject=subject, closed_at=None)
            verdict = Verdict(Ruling(entry["ruling"]), entry.get("clause", ""), entry.get("facts", ""), entry["says"])
            await decision_actions.decide(who, case.public_id, verdict)
        else:
            decision = await Decision.filter(case__subject=subject).order_by("-id").first()
            assert decision is not None
            await reversal.undo(who, decision.public_id, entry["says"], hold=True)

    return step


async def _subject(village: Village, about: str) -> tuple[str, str]:
    """The kind and the public id of what an entry is about."""
    if about.startswith("profile/"):
        profile = await Profile.get(author_id=village.people[about.removeprefix("profile/")].id)
        return "profile", profile.public_id
    key, _, rest = about.partition("/")
    if not rest:
        return ("outfit" if key in {outfit["key"] for outfit in read("outfits")} else "request"), village.posted[key]
    kind, _, name = rest.partition("/")
    author = village.people[name].id
    if kind == "offer":
        offer = await Offer.get(request__public_id=village.posted[key], author_id=author)
        return kind, offer.public_id
    feedback = await Feedback.get(outfit__public_id=village.posted[key], author_id=author)
    return kind, feedback.public_id
