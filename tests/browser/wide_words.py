"""Words of any length: in the town of tests/town.py, everything that people wrote gets a word that fits no phone, and other writing.

A name of thirty letters without a break, a word of 44 (a real training), an address of a page, Arabic, and emoji that are made of several.
"""

from dataclasses import replace
from typing import Any

import pytest

from jobtease.accounts.models import Account, MandateRow
from jobtease.accounts.passkeys.models import Passkey
from jobtease.conversations.models import Conversation, Message
from jobtease.data import tables, transactions
from jobtease.data.revisions import ReplacedWords
from jobtease.helping.models import HelpRequest, Offer
from jobtease.moderation.appeals.models import Appeal
from jobtease.moderation.handing_over.models import AuthorityReport, LiftProposal, Transfer
from jobtease.moderation.models import Case, Decision, Report
from jobtease.moderation.phrases.models import RulePhrase
from jobtease.moderation.questions.models import RecruiterQuestion
from jobtease.moderation.queue.models import CaseNote
from jobtease.moderation.second_opinions.models import SecondOpinion
from jobtease.moderation.visitors.models import VisitorReport
from jobtease.notices.models import NoticeRow
from jobtease.outfits.models import Feedback, Outfit
from jobtease.profiles.models import Profile
from jobtease.regions import queries as regions
from jobtease.reviews.models import Review, Suggestion
from jobtease.web.interrupted_forms import InterruptedForm

WORD = "ziektekostenverzekeringsmedewerkersopleiding"
ARABIC = "أبحث عن عمل في المستشفى"
EMOJI = "👩🏽‍⚕️👨‍👩‍👧‍👦🏳️‍🌈"
ADDRESS = "https://www.opleidingen.example/zorg/" + "medewerker-" * 5 + "2027?van=vandaag&tot=morgen"
TOWN = "Hardinxveldgiessendammerwaarden"
WRITTEN: dict[type[tables.Model], tuple[str, ...]] = {
    Profile: ("headline", "about", "experience", "looking_for", "offering"),
    HelpRequest: ("title", "story", "thanks"),
    Offer: ("message",),
    Conversation: ("title",),
    Message: ("text",),
    Outfit: ("job", "question", "went_words"),
    Feedback: ("note",),
    Review: ("question",),
    Suggestion: ("text", "note"),
    Report: ("note", "evidence", "would_help"),
    VisitorReport: ("place", "name", "note", "would_help"),
    Transfer: ("note",),
    AuthorityReport: ("reference",),
    LiftProposal: ("reason",),
    Case: ("evidence",),
    CaseNote: ("text",),
    RecruiterQuestion: ("words", "answer"),
    RulePhrase: ("phrase",),
    Decision: ("facts", "reason", "undone_reason", "rule_text"),
    Appeal: ("words", "reason"),
    SecondOpinion: ("words", "note"),
    ReplacedWords: ("words",),
    InterruptedForm: ("body",),
    Passkey: ("name",),
    MandateRow: ("reason", "end_reason"),
}
"""Columns with words of people. What nobody filled in stays empty."""


def widened(text: str, most: int | None = None) -> str:
    """This text with all of it, or with as much as fits in so many characters."""
    return f"{text} {WORD} {EMOJI} {ARABIC} {WORD.title()}{'' if most else f' {ADDRESS}'}"[:most]


def name_of(nickname: str) -> str:
    """Of the widest letter, as long as a name may be."""
    return nickname + "W" * (Account._meta.fields_map["nickname"].max_length - len(nickname))  # type: ignore[attr-defined]


@transactions.atomic
async def widen() -> None:
    """All that was written so far."""
    told: dict[str, str] = {}
    for person in await Account.all():
        told[person.nickname] = name_of(person.nickname)
        await Account.filter(id=person.id).update(nickname=told[person.nickname])
    for model, columns in WRITTEN.items():
        for row in await model.all():
            new = {}
            for column in columns:
                if old := getattr(row, column):
                    most = getattr(model._meta.fields_map[column], "max_length", None)
                    told[old] = new[column] = widened(old, most)
            if new:
                await model.filter(pk=row.pk).update(**new)
    for notice in await NoticeRow.all():
        said: dict[str, Any] = {
            key: told.get(value, value) if isinstance(value, str) else value for key, value in notice.details.items()
        }
        await NoticeRow.filter(id=notice.id).update(details=said)


def widen_the_town(patch: pytest.MonkeyPatch) -> None:
    """Rotterdam has the longest name that a municipality could have, without a break."""
    table = {code: replace(place, name=TOWN) if code == "GM0599" else place for code, place in regions._table().items()}
    patch.setattr(regions, "_table", lambda: table)
