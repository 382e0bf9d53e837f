"""What somebody says about themselves."""

import re

from stdnum.nl import postcode

from jobtease import translations
from jobtease.audience import Audience
from jobtease.careful import Careful
from jobtease.fields import Choice, Choices, Flag, Number, Parsed, Text
from jobtease.normalization import plain_ascii
from jobtease.profiles.choices import DAYS, LANGUAGES
from jobtease.screening import Alarm
from jobtease.skills import queries as skills
from jobtease.translations import N_, _

AUDIENCES = (
    (Audience.MEMBERS, N_("All members"), N_("Anyone who is signed in.")),
    (Audience.MUNICIPALITY, N_("My municipality"), N_("Members who live in the same municipality.")),
    (Audience.HELPERS, N_("People who help me"), N_("Those whose offer you accepted.")),
    (Audience.ME, N_("Only me"), N_("Nobody else. You can change it later.")),
)
MOST_SKILLS = 20


def skill_options() -> list[tuple[str, str, str]]:
    """Every skill as (key, label, group), in the language of this request."""
    language = translations.language.get()
    return [(e.key, e.label(language), group.label) for group in skills.all_groups(language) for e in group.skills]


class Skills(Choices):
    """Chosen skills. Labels are already in the right language."""

    kind = "skills"

    def options(self) -> list[tuple[str, str, str]]:
        return skill_options()

    def parse(self, raw: list[str]) -> list[str]:  # type: ignore[override]
        return super().parse([key for key in raw if skills.by_key(key)])


def parse_postcode(text: str) -> str | None:
    """A Dutch postcode as 1234AB, or None."""
    compact = re.sub(r"[\s-]", "", plain_ascii(text)).upper()
    return compact if postcode.is_valid(compact) else None


class ProfileForm(Careful):
    """The profile in parts: who I am, what I look for, what I can do for others, where and when."""

    headline = Text(
        label=N_("In one line"),
        hint=N_("For example: 19, looking for work in a hotel or restaurant"),
        max=120,
        required=False,
    )
    about = Text(
        label=N_("About me"), hint=N_("What are you good at? What do you like?"), max=2000, rows=5, required=False
    )
    looking_for = Text(
        label=N_("What I look for"), hint=N_("Which work, how many hours, from when."), max=1000, rows=3, required=False
    )
    experience = Text(
        label=N_("What I have done"),
        hint=N_("Jobs, internships, helping at home or at a club: it all counts."),
        max=3000,
        rows=5,
        required=False,
    )
    skills = Skills(
        label=N_("What I can do"),
        hint=N_("At most 20. Others find you by these."),
        choose_from=(),
        at_most=MOST_SKILLS,
        required=False,
        source="skills:search",
    )
    languages = Choices(label=N_("Languages I speak"), choose_from=LANGUAGES, required=False)
    helps = Flag(
        label=N_("I want to help others"), hint=N_("You see who needs what you can do. You choose."), required=False
    )
    offering = Text(label=N_("What I can help with"), max=1000, rows=3, required=False)
    weekly_maximum = Number(
        label=N_("At most how many people a week"),
        hint=N_("We ask you less often when you are busy."),
        min=0,
        max=50,
        required=False,
    )
    helps_online = Flag(label=N_("I also help online or by phone"), required=False)
    travel_km = Number(label=N_("How far I travel, in kilometres"), min=0, max=300, required=False)
    free_days = Choices(label=N_("Days on which I have time"), choose_from=DAYS, required=False)
    postcode = Parsed(
        label=N_("Postcode"),
        hint=N_("For distances only. We keep your municipality, or which part of a large one, and not your postcode."),
        max=10,
        parser=parse_postcode,
        unknown=N_("A Dutch postcode looks like 3011 AB."),
        as_kind="text",
        autocomplete="postal-code",
        required=False,
    )
    audience = Choice(label=N_("Who can see my profile"), choose_from=AUDIENCES)

    careful = ("headline", "about", "looking_for", "experience", "offering")

    def minds(self, alarm: Alarm) -> bool:
        return self.audience.value != Audience.ME and super().minds(alarm)

    @property
    def must_wait(self) -> bool:
        """A moderator looks before others read it."""
        return bool(self.alarms) and self.audience.value != Audience.ME

    def check(self) -> None:
        super().check()
        if self.helps.value and not self.skills.value and not self.offering.value:
            self.wrong("skills", _("Choose at least one skill, so that we know whom you can help."))
