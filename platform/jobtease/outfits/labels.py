"""Keys of the fitting room as words, for its pages."""

from jobtease.outfits.asking.choices import PLACES
from jobtease.outfits.read_models import OutfitCard, OutfitView
from jobtease.rubrics import rubric
from jobtease.words.translations import _, language


class Named:
    """Base of page objects that show outfits: what templates need to put keys into words of the reader's language."""

    def sector(self, outfit: OutfitCard) -> str:
        return rubric.sector_label(outfit.sector, language.get()) if outfit.sector else ""

    def garment(self, key: str) -> str:
        return rubric.garment(key).label(language.get())

    def chip(self, key: str) -> str:
        return rubric.chip(key).label(language.get())

    def place(self, outfit: OutfitView) -> str:
        return _(PLACES[outfit.place])

    def dress_code(self, outfit: OutfitView) -> str:
        return next((code.label for code in rubric.dress_codes(language.get()) if code.key == outfit.dress_code), "")
