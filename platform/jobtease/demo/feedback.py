"""What people say of outfits: keep or swap, garment by garment, whom the asker thanks for it, and how it went."""

from datetime import timedelta
from typing import Any

from jobtease.demo.village import Village, read
from jobtease.outfits.answer import follow_up_actions
from jobtease.outfits.models import Verdict
from jobtease.outfits.practice import actions as practice_actions
from jobtease.outfits.practice.examples import PRACTICES
from jobtease.outfits.reviewing import actions as reviewing_actions
from jobtease.outfits.reviewing.advice import Said

# Where each garment is in the drawings, in per cent from the left and from the top.
PINS = {
    "jacket": (38, 35),
    "jumper": (38, 35),
    "shirt": (50, 24),
    "blouse": (50, 24),
    "top": (50, 28),
    "dress": (50, 55),
    "skirt": (50, 68),
    "trousers": (42, 70),
    "jeans": (42, 70),
    "shoes": (42, 93),
    "accessories": (50, 19),
}


def write(village: Village) -> None:
    """Write into the diary what is said of each outfit."""
    for outfit in read("outfits"):
        for ago, reviewer, note, advice in outfit.get("feedback", ()):
            _write_feedback(village, outfit, ago, reviewer, note, advice)
        if "told" in outfit:
            _write_told(village, outfit, *outfit["told"])


def _write_feedback(village: Village, outfit: dict[str, Any], ago: str, reviewer: str, note: str, advice: str) -> None:
    key = outfit["key"]
    given: list[str] = []

    async def give() -> None:
        wear, said = said_of(advice)
        await _practise(village, reviewer)
        given.append(
            await reviewing_actions.give_feedback(
                village.people[reviewer], village.posted[key], said, note=note, wear=wear
            )
        )

    async def thank() -> None:
        for each in said_of(advice)[1]:
            await reviewing_actions.mark_helped(village.people[outfit["by"]], given[0], each.garment)

    at = village.diary.ago(ago)
    village.diary.write(at, give)
    if reviewer in outfit.get("helped", ()):
        village.diary.write(at + timedelta(minutes=50), thank)


def _write_told(village: Village, outfit: dict[str, Any], ago: str, how: str, words: str) -> None:
    async def tell() -> None:
        await follow_up_actions.tell(village.people[outfit["by"]], village.posted[outfit["key"]], how, words)

    village.diary.write(village.diary.ago(ago), tell)


async def _practise(village: Village, reviewer: str) -> None:
    """Before they answer somebody for the first time they do the drawn examples, as everybody."""
    for key, practice in PRACTICES.items():
        said = Said(practice.examples[0].key, Verdict.KEEP)
        await practice_actions.practise(village.people[reviewer], key, [said])


def said_of(advice: str) -> tuple[int | None, list[Said]]:
    """ "B, keep jacket neat, swap shoes too-casual": which photo to wear, if any, and what is said of each garment."""
    parts = [part.split() for part in advice.split(",")]
    wear = "ABCD".index(parts[0][0]) if len(parts[0]) == 1 else None
    garments = parts[1:] if wear is not None else parts
    said = [
        Said(garment, Verdict(verdict), tuple(chips), pin=(wear or 0, *PINS[garment]))
        for verdict, garment, *chips in garments
    ]
    return wear, said
