"""The viewer (current user): their role, where they live, and their mandates (jurisdiction), which is another thing."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from jobtease.words.translations import _


class Role(StrEnum):
    """What an account acts as, one at a time. What a moderator or an administrator may do is in their mandates, and only there."""

    MEMBER = "member"
    MODERATOR = "moderator"
    ADMINISTRATOR = "administrator"


@dataclass(frozen=True)
class Mandate:
    """An appointment that lasts: of a moderator for one municipality or one labour market region, of an administrator for neither,
    which is the whole installation."""

    role: Role
    municipality: str
    """CBS code, or empty."""
    labour_region: str
    """Name, or empty."""
    since: datetime
    place: str = ""
    """What people call that municipality or region; empty for an administrator."""
    municipalities: tuple[str, ...] = ()
    """Codes of all that it is for: one, or those of the region."""
    child_abuse: bool = False
    """With the role for suspicions of child abuse: without it a moderator finds such a case nowhere."""

    @property
    def called(self) -> str:
        """The place as it is said in the language of this request: "Rotterdam", "region Rijnmond"."""
        return _("region {name}").format(name=self.place) if self.labour_region else self.place


def jurisdiction(mandates: Sequence[Mandate]) -> tuple[str, ...]:
    """Codes of the municipalities that these are for, in the order of the codes: the same mandates always give the same tuple."""
    return tuple(sorted({code for mandate in mandates for code in mandate.municipalities}))


@dataclass(frozen=True)
class Viewer:
    """The signed-in person a page is made for. What queries take, so that nothing is read for nobody in particular."""

    id: int
    public_id: str
    nickname: str
    role: Role
    municipality: str
    """Where they live. What they are appointed to is in `mandates`."""
    municipality_name: str
    labour_region: str
    language: str
    session_id: int = 0
    is_suspended: bool = False
    settled: str = ""
    """The municipality whose members they count among: for SETTLES after a move the one before. Empty: where they live."""
    mandates: tuple[Mandate, ...] = ()
    """Those of their role that last. A moderator or administrator without any may do nothing."""
    is_young: bool = False
    """16 or 17, by their own word: protected as accounts/youth/defaults.py says. Shown to nobody but themselves and moderators."""
    is_asked_age: bool = False
    """How old they are is asked, for the first time or again."""

    @property
    def is_member(self) -> bool:
        return self.role is Role.MEMBER

    @property
    def is_moderator(self) -> bool:
        return self.role is Role.MODERATOR and any(each.municipalities for each in self.mandates)

    @property
    def is_administrator(self) -> bool:
        return self.role is Role.ADMINISTRATOR and bool(self.mandates)

    @property
    def jurisdiction(self) -> tuple[str, ...]:
        """Codes of the municipalities they are moderator of."""
        return jurisdiction(self.mandates) if self.is_moderator else ()

    @property
    def child_abuse_jurisdiction(self) -> tuple[str, ...]:
        """Codes of the municipalities for which they have the role for suspicions of child abuse."""
        return jurisdiction([each for each in self.mandates if each.child_abuse]) if self.is_moderator else ()

    @property
    def place(self) -> str:
        """What people call where they are moderator, or else where they live."""
        return ", ".join(each.called for each in self.mandates) if self.is_moderator else self.municipality_name
