"""Forms of the pieces of a profile: one for an entry of each section."""

import re
from collections.abc import Mapping
from datetime import date
from typing import Any

from jobtease.profiles.choices import DAYS, LANGUAGES, LEVELS, LICENCES, bits_of, days_of
from jobtease.profiles.document.document import Entry
from jobtease.profiles.document.parts import LONGEST_FIELD, LONGEST_LINES, Section
from jobtease.profiles.editing.details import OwnProfile
from jobtease.profiles.pieces.entry_forms import EntryForm, PeriodForm
from jobtease.web.date_fields import Date
from jobtease.web.fields import Choice, Choices, Email, Number, Text
from jobtease.words.translations import N_, _

LONGEST_PROOF = 300
MOST_HOURS = 60


class WorkForm(PeriodForm):
    """Work, work practice, a side job, helping at home or at a club."""

    section = Section.WORK
    role = Text(
        label=N_("What were you there?"),
        hint=N_("For example: bakery assistant, or helper at the football club."),
        max=LONGEST_FIELD,
        required=False,
    )
    employer = Text(
        label=N_("Where, or for whom?"),
        hint=N_("A name, or simply: a bakery."),
        max=LONGEST_FIELD,
        required=False,
    )
    place = Text(label=N_("Place"), max=LONGEST_FIELD, required=False)
    lines = Text(
        label=N_("What did you do there?"),
        hint=N_("One sentence for each thing. A number or an example makes it strong."),
        max=LONGEST_LINES,
        rows=6,
        required=False,
    )


class EducationForm(PeriodForm):
    """School, a course, a certificate."""

    section = Section.EDUCATION
    study = Text(
        label=N_("What did you learn?"),
        hint=N_("For example: MBO 2 cook, or a course in Dutch. It counts without a diploma too."),
        max=LONGEST_FIELD,
        required=False,
    )
    school = Text(label=N_("At which school, or from whom?"), max=LONGEST_FIELD, required=False)
    place = WorkForm.fields["place"]
    lines = Text(
        label=N_("What can you do since then?"),
        hint=N_("One sentence for each thing."),
        max=LONGEST_LINES,
        rows=5,
        required=False,
    )


class SkillForm(EntryForm):
    """A skill, of the list or in words of one's own, and the sentence that proves it."""

    section = Section.SKILLS
    name = Text(
        label=N_("What can you do?"),
        hint=N_("In your own words. For example: calm with angry customers."),
        max=LONGEST_FIELD,
        missing=N_("Say what you can do, in a few words."),
    )
    lines = Text(
        label=N_("One sentence that proves it"),
        hint=N_("For example: I sorted 300 parcels an hour."),
        max=LONGEST_PROOF,
        rows=2,
        required=False,
    )

    def fit_to(self, own: OwnProfile, entry: Entry) -> None:
        super().fit_to(own, entry)
        if entry.get("key"):  # it has the name that the list gives it
            self.bound.pop("name", None)


class LanguageForm(EntryForm):
    """A language, and how well."""

    section = Section.LANGUAGES
    code = Choice(label=N_("Language"), choose_from=LANGUAGES, as_list=True)
    level = Choice(
        label=N_("How well do you speak it?"),
        hint=N_("The letters behind it are what schools call that level."),
        choose_from=LEVELS,
        required=False,
    )

    def check_beside(self) -> None:
        others = {each.get("code") for each in self.own.document.of(self.section) if each.id != self.entry.id}
        if not self.errors and self.bound["code"].value in others:
            self.wrong("code", _("This language stands there already."))
        super().check_beside()


class LicencesForm(EntryForm):
    """Driving licences."""

    section = Section.LICENCES
    codes = Choices(label=N_("What may you drive?"), choose_from=LICENCES, required=False)

    @classmethod
    def _values(cls, entry: Entry) -> dict[str, Any]:
        return {"codes": entry.get("codes").split()}

    def told(self) -> dict[str, str]:
        return {"codes": " ".join(self.bound["codes"].value)}


class AvailabilityForm(EntryForm):
    """When I can work."""

    section = Section.AVAILABILITY
    days = Choices(
        label=N_("On which days?"), hint=N_("Others see these days on your profile."), choose_from=DAYS, required=False
    )
    hours = Number(label=N_("How many hours a week?"), min=1, max=MOST_HOURS, suffix=N_("hours"), required=False)
    start = Date(label=N_("From which day?"), hint=N_("Leave it empty when you can begin now."), required=False)

    @classmethod
    def _values(cls, entry: Entry) -> dict[str, Any]:
        hours = entry.get("hours")
        return {
            "days": days_of(int(entry.get("days") or 0)),
            "hours": int(hours) if hours.isdigit() else None,
            "start": _first_day(entry.get("start")),
        }

    def told(self) -> dict[str, str]:
        days, hours, start = (self.bound[name].value for name in ("days", "hours", "start"))
        return {
            "days": str(bits_of(days)) if days else "",
            "hours": str(hours or ""),
            "start": start.isoformat() if start else "",
        }


def _first_day(stored: str) -> date | None:
    """Of a year or a month, which a file may have given, its first day."""
    try:
        return date.fromisoformat((stored + "-01-01")[:10])
    except ValueError:
        return None


class ContactForm(EntryForm):
    """What stands on top of one's own CV, and nowhere else."""

    section = Section.CONTACT
    name = Text(label=N_("Your name, as on a CV"), max=LONGEST_FIELD, autocomplete="name", required=False)
    email = Email(label=N_("E-mail address"), max=LONGEST_FIELD, required=False)
    phone = Text(label=N_("Phone number"), max=30, autocomplete="tel", required=False)
    street = Text(
        label=N_("Street and number"),
        hint=N_("Most employers need only your town."),
        max=LONGEST_FIELD,
        autocomplete="street-address",
        required=False,
    )
    postcode = Text(label=N_("Postcode"), max=LONGEST_FIELD, autocomplete="postal-code", required=False)
    city = Text(label=N_("Town"), max=LONGEST_FIELD, autocomplete="address-level2", required=False)
    link = Text(
        label=N_("A link"),
        hint=N_("To a site or a page of yours. It begins with https://"),
        max=LONGEST_FIELD,
        autocomplete="url",
        required=False,
    )

    def check(self) -> None:
        link = self.link.value
        if link and not re.fullmatch(r"https?://[^\s/]+\.[^\s]+", link):
            self.wrong("link", _("This doesn't look like a link. An example: https://example.org/yara"))
        phone = self.phone.value
        if phone and sum(sign.isdigit() for sign in phone) < 6:
            self.wrong("phone", _("A phone number has at least six digits."))


FORMS: Mapping[Section, type[EntryForm]] = {
    form.section: form
    for form in (WorkForm, EducationForm, SkillForm, LanguageForm, LicencesForm, AvailabilityForm, ContactForm)
}
