"""Flags on a case (alarms): why somebody must look, in closed words; found by screening, read by moderators.

Nothing of this is in the log of events: that somebody may be in danger is nobody's fact but theirs and the moderators'.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from markupsafe import Markup

from jobtease import reportable
from jobtease.audience import Visibility
from jobtease.data import revisions
from jobtease.events.event_log import Event
from jobtease.moderation import rules, subject_queries
from jobtease.moderation.cases import minors
from jobtease.moderation.cases.lifecycle import DANGER, PRIORITY, Due, open_case
from jobtease.reportable import Subject
from jobtease.words import marking
from jobtease.words.own_phrases import book_of, found_in
from jobtease.words.screening import Alarm, beside, kinds, learned, priority, reasons, screen, sure
from jobtease.words.translations import N_

FIRST, TONE = "first", "tone"
COPIES, PHRASE = "copies", "phrase"
LABELS: Mapping[str, str] = {
    "despair": N_("danger to life"),
    "grooming": N_("grooming"),
    "threat": N_("threat"),
    "scam": N_("money up front or a scam"),
    "number": N_("asks for a number"),
    "photo": N_("asks for a photo"),
    "papers": N_("asks for papers"),
    "bank": N_("asks for bank details"),
    "address": N_("asks for an address"),
    "private": N_("asks for what is private"),
    "age": N_("asks for an age"),
    "elsewhere": N_("wants to talk elsewhere"),
    "meeting": N_("wants to meet alone"),
    "contact": N_("contact details"),
    COPIES: N_("the same text several times"),
    PHRASE: N_("a phrase of your municipality"),
    TONE: N_("tone"),
    FIRST: N_("new here"),
}
"""What a moderator reads for each of the closed words."""
CLAUSE: Mapping[str, str] = {
    "grooming": "2.6",
    "threat": "3.4",
    "scam": "4.4",
    "meeting": "2.6",
    "elsewhere": "2.5",
    "contact": "2.1",
    **dict.fromkeys(("number", "photo", "papers", "bank", "address", "age", "private"), "2.4"),
    TONE: "3.1",
}
"""The house rule to propose; none for despair, by which no rule is broken."""
GRAVE = ("despair", "grooming", "threat")
"""Of these a moderator must know at once, also when the thing is for few people and needs no holding."""
LIKE: Mapping[str, str] = {
    "despair": N_("despair"),
    "grooming": N_("grooming"),
    "threat": N_("threats"),
    "scam": N_("money up front or scams"),
    "asks": N_("asking for what is private"),
    "contact": N_("contact details in disguise"),
}
"""Examples of what words can be like, where no rule says it of one phrase."""
IN_PRIVATE = ("despair", "grooming")
"""Of a private message only these open a case, with that one message: somebody may be in danger (docs/decisions)."""
RULE = "rule"
"""Why a case was opened about something that no rule of ours holds: others see it, unless a municipality's own phrase holds it."""
ALARM, WORRY = "alarm", "worry"
"""Why a case about these was opened: it must be decided, also when the words are taken back. A worry ends when its person leaves."""


@dataclass(frozen=True)
class Why:
    """Why a thing must be looked at, how soon, and before what."""

    words: tuple[str, ...] = ()
    priority: int = PRIORITY
    because: str = "held"

    @property
    def due(self) -> Due:
        return (rules.URGENT if self.priority == DANGER else rules.HELD).after


def why(kind: str, texts: Sequence[str], known: str = "") -> Why:
    """Of something held: what its words say, or else that it is of somebody new, or that its tone was asked about.

    `known`: why it was held, where that has another reason.
    """
    found = screen("\n\n".join(texts))
    words = reasons(found) or (() if known else (reportable.of(kind).held_because,))
    return Why(words, priority(found), because(found))


def because(found: Sequence[Alarm]) -> str:
    """The word a case is opened with."""
    met = kinds(found)
    if "despair" in met:
        return WORRY
    return ALARM if set(met) & set(GRAVE) else "held"


async def open_for_despair(kind: str, subject: str) -> None:
    """A case about a post that others see, when somebody may be in danger by what it says: before all others, and nothing is held."""
    thing = await subject_queries.for_case(kind, subject)
    if thing is None or thing.visibility is not Visibility.SHOWN:
        return
    texts = texts_of(thing)
    found = await beside(texts, screen, "\n\n".join(texts))
    if "despair" in kinds(found):
        await _open(thing, found, texts)


async def open_for_told(event: Event) -> None:
    """Words that somebody reads at this moment, and that wait for nobody: a case when somebody may be in danger, without holding them."""
    about, _posting = reportable.registered().told[event.name]
    kind, private = about.kind, about.private
    thing = await (
        subject_queries.for_author(kind, event.subject) if private else subject_queries.for_case(kind, event.subject)
    )
    if thing is None or thing.visibility is not Visibility.SHOWN:
        return
    texts = [words for _label, words in (thing.passages if private else thing.aside)]
    if private:  # changed or taken back a moment after it was read: it was said all the same
        texts = [*filter(None, texts), *await revisions.words_of(event.subject)]
    found = await beside(texts, screen, "\n\n".join(texts))
    if private:
        found = sure(found)
    opens = set(IN_PRIVATE if private else GRAVE)
    if await minors.young_among(thing.reached_id):
        opens.add(
            "asks"
        )  # of an adult it is a warning beside the message; of somebody of 16 or 17 nobody asks for a photo
    if not set(kinds(found)) & opens:
        return
    await _open(thing, found, texts)


async def _open(thing: Subject, found: Sequence[Alarm], texts: Sequence[str]) -> None:
    words = reasons(found)
    soon = await minors.priority_of(priority(found), words, thing)
    reason = Why(words, soon, because(found) if because(found) != "held" else ALARM)
    await open_case(
        kind=thing.kind,
        subject=thing.public_id,
        author_id=thing.author_id,
        municipality=thing.municipality,
        reaches=thing.reaches,
        because=reason.because,
        due=reason.due,
        priority=reason.priority,
        alarms=reason.words,
        evidence="\n\n".join(texts),
    )


def texts_of(thing: Subject | None) -> list[str]:
    """All words of a thing that others may read."""
    return [words for _label, words in (*thing.passages, *thing.aside)] if thing else []


def marked(text: str, phrases: Sequence[str] = ()) -> Markup:
    """The text with what was found in it marked, and these phrases of a municipality."""
    found = [(one.start, one.end) for one in screen(text)]
    own = found_in(text, book_of(phrases)).values() if phrases else ()
    return marking.marked(text, [*found, *(span for spans in own for span in spans)])


def marked_all(texts: Sequence[str], phrases: Sequence[str] = ()) -> dict[str, Markup]:
    """Each of these, marked, by what it was."""
    return {text: marked(text, phrases) for text in texts}


def resembled(texts: Sequence[str]) -> list[str]:
    """Kinds of LIKE that no rule found in these texts, and that were found by what their words add up to."""
    return list(dict.fromkeys(kind for text in texts for kind in learned(screen(text))))


def suggested(words: Sequence[str], reported: str = "") -> str:
    """The house rule to propose for these words and for what was reported (a clause); empty when none is broken.

    Within one group of rules what stands in the text is more exact than the reason that somebody chose from a list.
    """
    found = next((CLAUSE[word] for word in words if word in CLAUSE), "") if "despair" not in words else ""
    same_group = found.partition(".")[0] == reported.partition(".")[0]
    return found if found and (same_group or not reported) else reported
