"""Forms of a conversation."""

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from starlette.datastructures import UploadFile

from jobtease.conversations.models import LONGEST_MESSAGE, LONGEST_NOTE
from jobtease.web.bound_fields import Wrong
from jobtease.web.content_warnings import WarningForm
from jobtease.web.date_fields import DateTime
from jobtease.web.fields import Choice, Photos, Text
from jobtease.web.idempotency import Ticket
from jobtease.words.screening import Alarm
from jobtease.words.translations import N_, _

GUARDED = ("phone", "iban", "bsn", "address")
"""Kinds of contact details worth a moment's thought, even between two people who know each other a little."""


class WordsForm(WarningForm):
    """Words of a message. What can be misused is named once: the two may share it if they want to, and no message waits for anybody."""

    message = Text(label=N_("Your message"), max=LONGEST_MESSAGE, rows=3)

    warned_fields: ClassVar[tuple[str, ...]] = ("message",)
    warnings = {
        "contact": N_("You share “{found}”. Do that only with somebody you trust. Jobtease never asks for it."),
        "asks": N_("You ask for something private: “{found}”. Is that needed? The other one sees a warning with it."),
        "scam": N_("“{found}” looks like money up front, or like a trick. The other one sees a warning with it."),
    }

    def minds(self, alarm: Alarm) -> bool:
        return alarm.kind in ("asks", "scam") or (alarm.kind == "contact" and alarm.rule in GUARDED)


@dataclass(kw_only=True)
class OneFile(Photos):
    """One file, of whatever kind: its bytes are looked at when it is taken in (attachments.py)."""

    at_most: int = 1

    def parse(self, raw: list[UploadFile]) -> list[UploadFile]:
        if len(raw) > 1:
            raise Wrong(_("One file with each message, please."))
        return raw


class MessageForm(WordsForm):
    """One message: words, a file, or both."""

    ticket = Ticket()
    message = Text(label=N_("Your message"), max=LONGEST_MESSAGE, rows=3, required=False)
    file = OneFile(label=N_("Photo or PDF"), hint=N_("JPEG, PNG, WebP or PDF, 10 MB at most."), required=False)

    def check(self) -> None:
        super().check()
        if not self.message.value and not self.file.value:
            self.wrong("message", _(self.message.field.missing))


@dataclass(frozen=True)
class Proposal:
    """A moment and a place to meet, in the words of who proposes it."""

    meets_at: datetime
    meets_online: bool
    text: str


class AppointmentForm(WordsForm):
    """When and where to meet. The words say where: a place, or how to find each other online."""

    ticket = Ticket()
    at = DateTime(label=N_("When"), future=True)
    place = Choice(
        label=N_("Where do you meet?"), choose_from=[("here", N_("At a place")), ("online", N_("Online or by phone"))]
    )
    message = Text(
        label=N_("Which place, or how online?"),
        hint=N_("Somewhere with other people: a library, a café. Not at home. Tell somebody where you go."),
        max=LONGEST_NOTE,
    )

    @property
    def given(self) -> Proposal:
        return Proposal(meets_at=self.at.filled(), meets_online=self.place.value == "online", text=self.message.value)
