"""Upload forms: the pictures themselves, and what to hide in each."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Self

from starlette.datastructures import UploadFile

from jobtease.outfits.models import MOST_CUT
from jobtease.photos.models import MOST_PHOTOS
from jobtease.pictures.processing import Mask
from jobtease.web.bound_fields import Field, Wrong
from jobtease.web.fields import Number, Photos, Text
from jobtease.web.forms import Form
from jobtease.words.translations import N_, _


@dataclass(kw_only=True)
class Masks(Field[list[Mask]]):
    """What to hide, per photo, as the page's script tells it: [{"cut": 0.2, "ellipses": [[cx, cy, rx, ry]]}] in fractions."""

    kind = "hidden"
    longest = 50_000

    def empty(self) -> list[Mask]:
        return []

    def parse(self, raw: str) -> list[Mask]:
        try:
            told = json.loads(raw)
            return [_mask(one) for one in told[:MOST_PHOTOS]]
        except (ValueError, TypeError, KeyError, AttributeError, RecursionError, OverflowError):
            raise Wrong(_("We could not read what you want to hide. Mark it again.")) from None

    def show(self, value: Any) -> str:
        return ""


def _mask(told: dict[str, Any]) -> Mask:
    ellipses = tuple((_share(cx), _share(cy), _share(rx), _share(ry)) for cx, cy, rx, ry in told["ellipses"])
    return Mask(ellipses=ellipses, cut_top=_share(told["cut"]))


def _share(told: Any) -> float:
    """A number of JSON. OverflowError for one that is larger than any float: JSON's whole numbers have no end."""
    if not isinstance(told, int | float):
        raise TypeError("not a number")
    return float(told)


@dataclass(frozen=True)
class SentPhotos:
    """Photos as they came, and what to hide in each of them, in the same order; no masks where nothing is to be hidden."""

    uploads: Sequence[UploadFile]
    masks: Sequence[Mask]


class PhotosForm(Form):
    """The first step of an outfit: photos, and what to hide in them. Also for photos that are added later."""

    photos = Photos(
        label=N_("Your photos"),
        at_most=MOST_PHOTOS,
        hint=N_("Choose 1 to {most}. Then you hide your face, before anybody sees anything."),
    )
    masks = Masks(label=N_("What to hide"), required=False)
    cut = Number(
        label=N_("Cut off the top of the photo"),
        hint=N_("In per cent. Your face is gone from it before anybody sees the photo."),
        max=MOST_CUT,
        required=False,
    )
    key = Text(label="", max=16, required=False)
    """Made with the empty form, so that a form that is sent twice makes one outfit."""
    after = Number(label="", as_kind="hidden", max=MOST_PHOTOS, required=False)
    """How many photos the page showed that these are added to."""

    @property
    def given(self) -> SentPhotos:
        """The photos, and what to hide: as drawn, or cut off everywhere alike when there is no script."""
        cut = self.cut.value or 0
        masks = self.masks.value or ([Mask(cut_top=cut / 100)] * MOST_PHOTOS if cut else [])
        return SentPhotos(self.photos.value, masks)


class MaskForm(Form):
    """More to hide in one photo."""

    masks = Masks(label=N_("What to hide"), required=False)
    cut = Number(label=N_("Cut off the top of the photo"), max=MOST_CUT, required=False)
    photo = Text(label="", as_kind="hidden", max=32, required=False)
    """Name of the photo that the page showed."""

    def of(self, position: int) -> Self:
        """This form, for the photo at this position: of each there is one on the page."""
        for name in ("masks", "cut"):  # the other one is hidden, and has no place to lead to
            self.bound[name].at = f"{name}-{position}"
        return self

    @property
    def wanted(self) -> Mask | None:
        """None when nothing is to be hidden."""
        drawn = self.masks.value
        mask = drawn[0] if drawn else Mask(cut_top=(self.cut.value or 0) / 100)
        return mask if mask.ellipses or mask.cut_top else None
