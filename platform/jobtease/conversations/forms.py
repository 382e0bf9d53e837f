"""What somebody says in a conversation."""

from typing import ClassVar

from jobtease.careful import Careful
from jobtease.fields import Choice, DateTime, Text
from jobtease.once import Ticket
from jobtease.screening import Alarm
from jobtease.translations import N_

GUARDED = ("phone", "iban", "bsn", "address")
"""Kinds of contact details worth a moment's thought, even between two people who know each other a little."""


class WordsForm(Careful):
    """Words of a message. What can be misused is named once: the two may share it if they want to, and no message waits for anybody."""

    message = Text(label=N_("Your message"), max=4000, rows=3)

    careful: ClassVar[tuple[str, ...]] = ("message",)
    warnings = {
        "contact": N_("You share “{found}”. Do that only with somebody you trust. Jobtease never asks for it."),
        "asks": N_("You ask for something private: “{found}”. Is that needed? The other one sees a warning with it."),
        "scam": N_("“{found}” looks like money up front, or like a trick. The other one sees a warning with it."),
    }

    def minds(self, alarm: Alarm) -> bool:
        return alarm.kind in ("asks", "scam") or (alarm.kind == "contact" and alarm.rule in GUARDED)


class MessageForm(WordsForm):
    """One message."""

    ticket = Ticket()


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
        max=200,
    )
