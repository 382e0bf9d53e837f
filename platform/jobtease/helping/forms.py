"""Forms of help: what somebody asks, offers, and says at the end."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import ClassVar

from jobtease import clock
from jobtease.audience import Audience
from jobtease.helping.asking.details import Wish
from jobtease.helping.kinds import KINDS
from jobtease.helping.models import LONGEST_OFFER, LONGEST_STORY, LONGEST_THANKS, LONGEST_TITLE, Place
from jobtease.skills import queries as skills
from jobtease.web.bound_fields import Field
from jobtease.web.content_warnings import WARNINGS, WarningForm
from jobtease.web.date_fields import Date
from jobtease.web.fields import Choice, Choices, Flag, Option, Text
from jobtease.web.forms import Form
from jobtease.web.idempotency import Ticket
from jobtease.words import translations
from jobtease.words.screening import must_wait
from jobtease.words.translations import N_, _

MOST_SKILLS = 5
FARTHEST = timedelta(days=365)
PLACES: tuple[Option, ...] = (
    (Place.EITHER, N_("Nearby or online, both are fine")),
    (Place.NEARBY, N_("Nearby"), N_("Meet in a library, a neighbourhood centre or a café.")),
    (Place.ONLINE, N_("Online or by phone")),
)
AUDIENCES: tuple[Option, ...] = (
    (Audience.MEMBERS, N_("All members"), N_("The most people who can help, also from elsewhere online.")),
    (Audience.MUNICIPALITY, N_("Only members in my municipality")),
    (Audience.HELPERS, N_("Only people who helped me before")),
)
ANSWERS: tuple[Option, ...] = (("yes", N_("Yes")), ("partly", N_("Partly")), ("no", N_("No")))


def _skills() -> Sequence[Option]:
    language = translations.language.get()
    return [
        (one.key, one.label(language), group.label) for group in skills.all_groups(language) for one in group.skills
    ]


@dataclass(kw_only=True)
class Hidden(Field[str]):
    """What the page wrote into its form; `otherwise` for anything that doesn't look so, since nobody can mend what they don't see."""

    pattern: str
    otherwise: str = ""
    label: str = ""
    required: bool = False
    kind = "hidden"

    def empty(self) -> str:
        return ""

    def parse(self, raw: str) -> str:
        return raw if re.fullmatch(self.pattern, raw) else self.otherwise


MARK = "[0-9a-f]{16}"
"""rewriting.mark of the words that a form began with."""


class RequestForm(WarningForm):
    """A request that goes up now."""

    ticket = Ticket()
    seen = Hidden(pattern=MARK)
    """Of the request that is being changed: in another tab it may have become another since."""
    kind = Choice(label=N_("What do you need help with?"), choose_from=tuple(KINDS.items()), as_list=True)
    title = Text(
        label=N_("Your question in one sentence"),
        hint=N_("For example: Who practises an interview for a hotel with me?"),
        min=8,
        max=LONGEST_TITLE,
    )
    size = Text(
        label=N_("Your size"),
        hint=N_("It comes behind your question, so that people see at once whether theirs fits."),
        max=20,
        required=False,
    )
    """Asked only of who borrows clothes; it becomes a part of the title."""
    story = Text(
        label=N_("Tell a little more"),
        hint=N_("What is it for? What have you done already? When do you have time?"),
        min=10,
        max=LONGEST_STORY,
        rows=6,
    )
    skills = Choices(
        label=N_("Which skills would help?"),
        hint=N_("At most five. With these we find people who fit."),
        choose_from=_skills,
        at_most=MOST_SKILLS,
        required=False,
        as_kind="skills",
        source="skills:search",
    )
    place = Choice(label=N_("Where?"), choose_from=PLACES)
    needed_by = Date(
        label=N_("By which day do you need it?"),
        hint=N_("Leave it open if there is no hurry: then your request stays open for 30 days."),
        required=False,
        future=True,
    )
    audience = Choice(label=N_("Who sees it?"), choose_from=AUDIENCES)
    needs_known = Flag(
        label=N_("Only people whom my municipality knows"),
        hint=N_(
            "The municipality saw their certificate of conduct (VOG). Fewer people can answer, so it may take longer."
        ),
        required=False,
    )
    person = Hidden(pattern="[A-Za-z0-9_-]{1,16}")
    """Public id of the account of somebody who is asked directly."""
    tell = Flag(label=N_("Ask this person"), required=False)
    """Whether that person is asked; the page says their name."""

    warned_fields: ClassVar[tuple[str, ...]] = ("title", "size", "story")

    def check(self) -> None:
        day = self.needed_by.value
        if day and day > clock.local(clock.now()).date() + FARTHEST:
            self.wrong("needed_by", _("Choose a day within a year from now."))
        if len(self.whole_title) > LONGEST_TITLE:
            self.wrong("size", _("Together with your question this is too long. Make one of them shorter."))
        super().check()

    @property
    def given(self) -> Wish:
        """What is asked; of a draft, what is open is as wide as it can be."""
        return Wish(
            kind=self.kind.value,
            title=self.whole_title,
            story=self.story.value,
            skills=tuple(self.skills.value),
            place=Place(self.place.value or Place.EITHER),
            needed_by=self.needed_by.value,
            audience=Audience(self.audience.value or Audience.MEMBERS),
            held=must_wait(self.alarms),
            needs_known=self.needs_known.value,
        )

    @property
    def asks(self) -> str:
        """Public id of who is asked directly, or empty."""
        return self.person.value if self.tell.value else ""

    @property
    def whole_title(self) -> str:
        """The question, and the size when there is one."""
        title, size = self.title.value, self.size.value
        return _("{title} Size {size}.").format(title=title, size=size) if size else title


class DraftForm(RequestForm):
    """A request to keep for later: only a title is needed, so that it can be found again."""

    kind = Choice(
        label=N_("What do you need help with?"), choose_from=tuple(KINDS.items()), as_list=True, required=False
    )
    title = Text(
        label=N_("Your question in one sentence"),
        hint=N_("For example: Who practises an interview for a hotel with me?"),
        max=LONGEST_TITLE,
    )
    story = Text(
        label=N_("Tell a little more"),
        hint=N_("What is it for? What have you done already? When do you have time?"),
        max=LONGEST_STORY,
        rows=6,
        required=False,
    )
    place = Choice(label=N_("Where?"), choose_from=PLACES, required=False)
    audience = Choice(label=N_("Who sees it?"), choose_from=AUDIENCES, required=False)

    warned_fields = ()


class OfferForm(WarningForm):
    """An answer to a request."""

    message = Text(label=N_("What can you do, and when?"), min=10, max=LONGEST_OFFER, rows=5)
    seen = Hidden(pattern="[0-9]{1,9}", otherwise="0")
    """Version of the request that is read beside this form: who offers help offers it for those words."""
    mine = Hidden(pattern=MARK)
    """Of the offer that is being changed."""

    warned_fields = ("message",)
    warnings = {
        **WARNINGS,
        "contact": N_(
            "“{found}” looks like something private. You don't need it yet: when your offer is chosen, a conversation opens "
            "between the two of you. If you leave it in, a moderator looks first."
        ),
    }

    @property
    def version(self) -> int:
        """0 when it isn't known."""
        return int(self.seen.value or 0)


class EndingForm(Form):
    """Did it help?"""

    says = Choice(label=N_("Did it help?"), choose_from=ANSWERS)


class ThanksForm(WarningForm):
    """A thank-you to the helper."""

    thanks = Text(label=N_("Your thank-you"), min=2, max=LONGEST_THANKS, rows=3)

    warned_fields = ("thanks",)
    warnings = {
        **WARNINGS,
        "contact": N_("“{found}” looks like something private. In your conversation you can share it, if you want to."),
    }
