"""Outfits are drawn and asked about."""

import asyncio
import io
from datetime import timedelta
from typing import Any

from starlette.datastructures import UploadFile

from jobtease.audience import Audience
from jobtease.demo.drawings import Look, draw
from jobtease.demo.village import Village, read
from jobtease.outfits.asking import actions, detail_actions, photo_actions
from jobtease.outfits.asking.details import Asked
from jobtease.pictures.processing import NO_MASK


def write(village: Village) -> None:
    """Write into the diary when each outfit is posted."""
    for outfit in read("outfits"):
        _write(village, outfit)


def _write(village: Village, outfit: dict[str, Any]) -> None:
    asker, key = outfit["by"], outfit["key"]
    posted = village.diary.ago(outfit["posted"])

    async def ask() -> None:
        looks = [look_of(worn) for worn in outfit["looks"]]
        drawn = await asyncio.gather(*(asyncio.to_thread(draw, look, asker) for look in looks))
        uploads = [UploadFile(io.BytesIO(data), filename=f"{key}.jpg") for data in drawn]
        masks = [NO_MASK] * len(uploads)
        person = village.people[asker]
        made = village.posted[key] = await photo_actions.begin(person, uploads, masks, village.resources)
        await detail_actions.ask(person, made, _asked(village, outfit), hold=village.hold)
        meant_for, elsewhere = Audience(outfit.get("audience", "members")), outfit.get("elsewhere", False)
        await actions.change_audience(person, made, meant_for, (), elsewhere=elsewhere)

    async def confirm() -> None:
        await actions.confirm(village.people[asker], village.posted[key], sure=True, hold=village.hold)

    village.diary.write(posted, ask)
    village.diary.write(posted + timedelta(minutes=2), confirm)


def look_of(worn: dict[str, Any]) -> Look:
    """A look as outfits.toml has it."""
    return Look(
        worn["top"], worn["bottom"], worn["shoes"], over=worn.get("over", ""), extras=tuple(worn.get("extras", ()))
    )


def _asked(village: Village, outfit: dict[str, Any]) -> Asked:
    return Asked(
        sector=outfit["sector"],
        job=outfit["job"],
        question=outfit["question"],
        interview_at=village.moment(outfit["interview"]),
        compare=outfit.get("compare", False),
        place=outfit.get("place", "indoors"),
        dress_code=outfit.get("dress_code", ""),
        own_only=outfit.get("own_only", False),
    )
