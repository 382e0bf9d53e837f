"""Imprint (data controller): who runs this installation, from its settings. What isn't filled in is said not to be."""

from dataclasses import dataclass
from datetime import date

from babel.dates import format_date

from jobtease.settings import AccessibilityStatus, Settings
from jobtease.words import translations
from jobtease.words.translations import _


@dataclass(frozen=True)
class Imprint:
    """The facts, each empty when nobody filled it in."""

    organisation: str
    address: str
    kvk: str
    is_public_body: bool
    mail: str
    phone: str
    privacy_mail: str
    privacy_page: str
    security: str
    """A mail address or an https address."""

    @property
    def name(self) -> str:
        """For sentences: the organisation, or that it is who runs this site."""
        return self.organisation or _("who runs this site")

    @property
    def phone_link(self) -> str:
        """As a tel: address has it."""
        return "".join(sign for sign in self.phone if sign.isdigit() or sign == "+")

    @property
    def can_be_reached(self) -> bool:
        """Whether there is any way to reach it."""
        return bool(self.mail or self.phone or self.address)


def of(settings: Settings) -> Imprint:
    """What the settings tell."""
    return Imprint(
        organisation=settings.organisation,
        address=settings.organisation_address,
        kvk=settings.organisation_kvk,
        is_public_body=settings.public_body,
        mail=settings.contact_mail,
        phone=settings.contact_phone,
        privacy_mail=settings.privacy_mail or settings.contact_mail,
        privacy_page=settings.privacy_page,
        security=settings.security_contact or settings.contact_mail,
    )


@dataclass(frozen=True)
class Accessibility:
    """The statement: its status in words, and by what it is known."""

    status: AccessibilityStatus
    means: str
    examined: str
    """The day in words, or empty."""
    report: str


def accessibility(settings: Settings) -> Accessibility:
    """What the settings tell of it."""
    means = {
        AccessibilityStatus.UNKNOWN: _("It isn't filled in how far this site meets the standard."),
        AccessibilityStatus.A: _("This site meets the standard in full."),
        AccessibilityStatus.B: _("This site meets a part of the standard. What is wrong is known."),
        AccessibilityStatus.C: _("First measures were taken. Not all that is wrong is known yet."),
        AccessibilityStatus.D: _("This site does not meet the standard."),
        AccessibilityStatus.E: _("There is no official statement about this site yet."),
    }
    return Accessibility(
        settings.accessibility_status,
        means[settings.accessibility_status],
        _day(settings.accessibility_examined),
        settings.accessibility_report,
    )


def _day(day: date | None) -> str:
    return str(format_date(day, "d MMMM y", locale=translations.language.get())) if day else ""
