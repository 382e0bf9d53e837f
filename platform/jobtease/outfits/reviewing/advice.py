"""Structured feedback: what a reviewer says of one garment, and whether the rubric knows it."""

from collections.abc import Container, Sequence
from dataclasses import dataclass

from jobtease.errors import Invalid
from jobtease.outfits.models import Verdict
from jobtease.rubrics import rubric
from jobtease.words.translations import _


@dataclass(frozen=True)
class Said:
    """Keep or swap, for one garment. `pin`: position of the photo, per cent from its left and from its top.

    In a comparison, `photo`: position of the one that it is said of, and `each`: it is said of all of them. Neither: `placed` tells.
    """

    garment: str
    verdict: Verdict
    chips: tuple[str, ...] = ()
    pin: tuple[int, int, int] | None = None
    photo: int | None = None
    each: bool = False

    def placed(self, compare: bool, wear: int | None) -> int | None:
        """Position of the photo that it is said of, None for each: as said, or the one with its pin, or the one to `wear`."""
        if not compare or self.each:
            return None
        if self.photo is not None:
            return self.photo
        return self.pin[0] if self.pin else wear


def check_said(said: Sequence[Said], sector: str, version: int, photos: Container[int]) -> None:
    """Raises Invalid, with a message for the garment, for what this version of the sector's rubric doesn't know and a pin in no photo."""
    if len({each.garment for each in said}) < len(said):
        raise Invalid(_("Choose from the list, please."))
    for each in said:
        if not rubric.is_garment(each.garment):
            raise Invalid(_("Choose from the list, please."))
        for chip in each.chips:
            if not rubric.allowed_for(chip, sector, each.garment, each.verdict, version):
                raise Invalid(
                    **{each.garment: _("One of the reasons doesn't belong to this garment here. Choose again.")}
                )
        if each.photo is not None and each.photo not in photos:
            raise Invalid(_("Choose from the list, please."))
        if each.pin and (each.pin[0] not in photos or not all(0 <= part <= 100 for part in each.pin[1:])):
            raise Invalid(**{each.garment: _("A pin lies outside the photo. Place it again.")})
