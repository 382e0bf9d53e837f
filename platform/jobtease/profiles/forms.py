"""Forms of a profile: a short one for each part."""

import re
from dataclasses import dataclass, replace

from stdnum.nl import postcode

from jobtease.audience import Audience
from jobtease.data import dry_run
from jobtease.profiles.choices import DAYS, LANGUAGES
from jobtease.profiles.document.columns import is_in_pieces
from jobtease.profiles.editing.details import NEW, WORDS, OwnProfile, ProfileChange
from jobtease.profiles.models import (
    LONGEST_ABOUT,
    LONGEST_EXPERIENCE,
    LONGEST_HEADLINE,
    LONGEST_LOOKING_FOR,
    LONGEST_OFFERING,
    MOST_A_WEEK,
    MOST_KM,
    Purpose,
)
from jobtease.skills import queries as skills
from jobtease.web.content_warnings import WarningForm, first_named
from jobtease.web.fields import Choice, Choices, Flag, Number, Parsed, Text
from jobtease.words import translations
from jobtease.words.normalization import plain_ascii
from jobtease.words.screening import Alarm, must_wait, screen, sure
from jobtease.words.translations import N_, _

PURPOSES = (
    (Purpose.WORK, N_("I look for work"), N_("You ask questions, and people help you.")),
    (Purpose.HELP, N_("I want to help others"), N_("You see who needs what you can do. You choose.")),
    (Purpose.BOTH, N_("Both"), N_("You ask, and you help others with what you can do.")),
)
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


@dataclass(kw_only=True)
class Skills(Choices):
    """Chosen skills. Labels are already in the right language."""

    kind = "skills"
    listed_at: str = ""
    """Where the whole list stands, which is a third of the page; empty: here."""

    def options(self) -> list[tuple[str, str, str]]:
        return skill_options()

    def parse(self, raw: list[str]) -> list[str]:
        return super().parse([key for key in raw if skills.by_key(key)])


@dataclass(kw_only=True)
class Languages(Choices):
    """Chosen languages, found by typing."""

    kind = "skills"
    example: str = N_("For example: Dutch, Tigrinya")
    listed_at: str = ""


def parse_postcode(text: str) -> str | None:
    """A Dutch postcode as 1234AB, or None."""
    compact = re.sub(r"[\s-]", "", plain_ascii(text)).upper()
    return compact if postcode.is_valid(compact) else None


class PartForm(WarningForm):
    """One part of the profile. `fit_to` says whose it is; only then it is known which fields there are, and what is to be minded."""

    purpose = Choice(label=N_("What are you here for?"), choose_from=PURPOSES)
    seen = Text(label=N_("Your profile, as you saw it"), as_kind="hidden", max=16)
    """queries.mark_of what the form was filled with: what another tab saved since is not overwritten unseen."""

    own: OwnProfile

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        for name, spec in cls.fields.items():
            cls.fields[name] = replace(spec, unmarked=True)

    def fit_to(self, own: OwnProfile, *, keep_purpose: bool = False) -> None:
        """Take the fields that are for somebody with this profile (queries.to_edit), and mind what others will read of them."""
        self.own = own
        if own.asked and not keep_purpose:
            del self.bound["purpose"]
        for name in self.not_for(self.chosen_purpose or own.purpose):
            self.bound.pop(name, None)
        if not self.errors and not dry_run.is_quiet():
            self.check_beside()

    @property
    def given(self) -> ProfileChange:
        """What is changed, once the form is ok and fits: nothing in fields that weren't asked."""
        return ProfileChange(purpose=self.chosen_purpose)

    @property
    def chosen_purpose(self) -> Purpose | None:
        """None where it wasn't asked, or not answered."""
        return Purpose(self.purpose.value) if "purpose" in self.bound and self.purpose.value else None

    @property
    def marked(self) -> set[str]:
        """The fields whose old values `seen` stands for: all of this part, whatever the purpose shows of them."""
        return self.fields.keys() - {"seen", "anyway", "purpose"} or {"purpose"}

    def not_for(self, purpose: Purpose) -> set[str]:
        """Names of the fields that mean nothing to somebody who is here for this."""
        return set()

    def check(self) -> None:
        """Not yet: `fit_to` does it."""

    def check_beside(self) -> None:
        """What is typed anew is named; all words of the profile together say whether a moderator looks first."""
        if self.readers is Audience.ME:
            return
        typed = {name: str(self.bound[name].value) for name in WORDS if name in self.bound}
        changed = {name: text for name, text in typed.items() if text != self.own.words[name]}
        if not changed and not self.is_opened:
            return
        words = self.own.words | typed
        self.alarms = screen("\n\n".join(words.values()))
        for name, text in (words if self.is_opened else changed).items():
            found = first_named(sure(screen(text)))
            if found:
                self.warned = True
                if not self.anyway.value:
                    beside = name if name in self.bound else "audience"
                    self.wrong(beside, _(self.warnings[found.kind]).format(found=text[found.start : found.end]))

    def minds(self, alarm: Alarm) -> bool:
        return self.readers is not Audience.ME and super().minds(alarm)

    @property
    def readers(self) -> Audience:
        """For whom the profile is, once this is saved."""
        return self.own.audience

    @property
    def is_opened(self) -> bool:
        """Whether others begin to read what only its author saw."""
        return self.own.audience is Audience.ME and self.readers is not Audience.ME

    @property
    def must_wait(self) -> bool:
        """A moderator looks before others read it."""
        return must_wait(self.alarms)


class PurposeForm(PartForm):
    """What I am here for: it decides what else is asked."""


class AboutForm(PartForm):
    """Who I am, what I look for, what I have done."""

    headline = Text(
        label=N_("In one line"),
        hint=N_("For example: 19, looking for work in a hotel or restaurant"),
        max=LONGEST_HEADLINE,
        required=False,
    )
    about = Text(
        label=N_("About me"),
        hint=N_("What are you good at? What do you like?"),
        max=LONGEST_ABOUT,
        rows=5,
        required=False,
    )
    looking_for = Text(
        label=N_("What I look for"),
        hint=N_("Which work, how many hours, from when."),
        max=LONGEST_LOOKING_FOR,
        rows=3,
        required=False,
    )
    experience = Text(
        label=N_("What I have done"),
        hint=N_("Jobs, internships, helping at home or at a club: it all counts."),
        max=LONGEST_EXPERIENCE,
        rows=5,
        required=False,
    )

    def not_for(self, purpose: Purpose) -> set[str]:
        elsewhere = {"experience"} if is_in_pieces(self.own.document) else set()
        if purpose is not Purpose.HELP:
            return elsewhere
        line = self.headline
        line.field = replace(line.field, hint=N_("For example: worked in hotels for thirty years"))
        return elsewhere if self.own.looking_for else elsewhere | {"looking_for"}

    @property
    def given(self) -> ProfileChange:
        return replace(
            super().given,
            headline=self.headline.value,
            about=self.about.value,
            looking_for=self.looking_for.value if "looking_for" in self.bound else None,
            experience=self.experience.value if "experience" in self.bound else None,
        )


class SkillsForm(PartForm):
    """What I can do. Skills are what questions and people are found by."""

    skills = Skills(
        label=N_("What I can do"),
        hint=N_("At most 20. Others find you by these."),
        choose_from=(),
        at_most=MOST_SKILLS,
        required=False,
        source="skills:search",
        listed_at="?list=1",
    )
    languages = Languages(
        label=N_("Languages I speak"),
        choose_from=LANGUAGES,
        required=False,
        source="profiles:languages",
        listed_at="?list=1",
    )

    def with_list(self) -> None:
        """Show the whole lists of skills and languages as well."""
        for bound in self.bound.values():
            if isinstance(bound.field, Skills | Languages):
                bound.field = replace(bound.field, listed_at="")

    @property
    def given(self) -> ProfileChange:
        return replace(super().given, skills=tuple(self.skills.value), languages=tuple(self.languages.value))


class HelpingForm(PartForm):
    """With what, how much, where and when I help; of who only looks for work: where and when."""

    offering = Text(
        label=N_("What I can help with"),
        hint=N_("In your own words, beside your skills."),
        max=LONGEST_OFFERING,
        rows=3,
        required=False,
    )
    weekly_maximum = Number(
        label=N_("At most how many people a week"),
        hint=N_("We ask you less often when you are busy. With 0 nobody can ask you directly."),
        min=0,
        max=MOST_A_WEEK,
        required=False,
    )
    helps_online = Flag(label=N_("I also help online or by phone"), required=False)
    travel_km = Number(label=N_("How far I travel, in kilometres"), min=0, max=MOST_KM, required=False)
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

    def not_for(self, purpose: Purpose) -> set[str]:
        return set() if purpose.helps else {"offering", "weekly_maximum", "helps_online"}

    @property
    def given(self) -> ProfileChange:
        change = replace(
            super().given,
            travel_km=NEW.travel_km if self.travel_km.value is None else self.travel_km.value,
            free_days=tuple(self.free_days.value),
            postcode=self.postcode.value,
        )
        if "offering" not in self.bound:
            return change
        most = self.weekly_maximum.value
        return replace(
            change,
            offering=self.offering.value,
            weekly_maximum=NEW.weekly_maximum if most is None else most,
            helps_online=self.helps_online.value,
        )


class AudienceForm(PartForm):
    """Who sees my profile."""

    audience = Choice(label=N_("Who can see my profile"), choose_from=AUDIENCES)

    @property
    def readers(self) -> Audience:
        return Audience(self.audience.value or self.own.audience)

    @property
    def given(self) -> ProfileChange:
        return replace(super().given, audience=Audience(self.audience.value))


class YoungAudienceForm(AudienceForm):
    """Who sees my profile, at 16 or 17: nobody whose help was not chosen."""

    audience = Choice(
        label=N_("Who can see my profile"),
        choose_from=[one for one in AUDIENCES if one[0] in (Audience.HELPERS, Audience.ME)],
    )
