"""Forms of who works at a case: handing it over, putting it apart, a note for colleagues."""

from dataclasses import dataclass
from typing import Self

from jobtease.moderation.queue.models import LONGEST_CASE_NOTE
from jobtease.moderation.queue.note_queries import Work
from jobtease.web.fields import Text
from jobtease.web.forms import Form
from jobtease.words.translations import N_


class HandOverForm(Form):
    """To whom, and what they must know. Who it can be stands in `Work.colleagues`, which the action asks again."""

    colleague = Text(label=N_("To whom?"), missing=N_("Choose a colleague, please."), max=16)
    hand_note = Text(
        label=N_("What must your colleague know?"),
        hint=N_("Only moderators read this."),
        rows=2,
        max=LONGEST_CASE_NOTE,
    )


class TalkForm(Form):
    """What is to be talked over."""

    talk_note = Text(
        label=N_("What do you want to talk over?"),
        hint=N_("Only moderators read this. Nobody gets this case as the next one until somebody takes it."),
        rows=2,
        max=LONGEST_CASE_NOTE,
    )


class CaseNoteForm(Form):
    """A note for colleagues."""

    case_note = Text(
        label=N_("A note for colleagues"),
        hint=N_("Only moderators read this, and it goes when the evidence goes."),
        rows=2,
        max=LONGEST_CASE_NOTE,
    )


@dataclass(frozen=True)
class WorkForms:
    """The three of them on the page of a case: one may have come back with mistakes."""

    hand: HandOverForm
    talk: TalkForm
    note: CaseNoteForm

    @classmethod
    def blank(cls, work: Work) -> Self:
        """All three empty; with one colleague, that one is chosen."""
        only = work.colleagues[0][0] if len(work.colleagues) == 1 else ""
        return cls(HandOverForm.blank(colleague=only), TalkForm.blank(), CaseNoteForm.blank())
