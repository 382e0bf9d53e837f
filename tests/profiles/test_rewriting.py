"""Writing through the document: what an edit gives is stored whole, and what it refuses not at all."""

from dataclasses import replace

import pytest

from jobtease.audience import Audience
from jobtease.errors import NotFound
from jobtease.profiles import queries
from jobtease.profiles.document.document import Document, Entry, put, relined
from jobtease.profiles.document.parts import Section
from jobtease.profiles.models import Profile
from jobtease.profiles.versions.actions import rewrite
from jobtease.profiles.versions.models import ProfileVersion, Why
from jobtease.profiles.versions.storing import Overtaken
from tests.house import House


def with_work(document: Document) -> Document:
    return put(document, Entry("", Section.WORK, {"role": "Bakkershulp"}, relined((), "Ik bakte brood.")))


async def test_an_edit_is_a_version_and_changes_the_columns(house: House) -> None:
    yara = await house.join("Yara")
    with pytest.raises(NotFound):
        await rewrite(yara.viewer, with_work)
    assert (await yara.write_profile({"headline": "Kapster"})).status_code == 303
    profile = await rewrite(yara.viewer, with_work, part=Section.WORK, why=Why.TAKEN)
    assert profile.experience == (await Profile.get()).experience == "Bakkershulp\nIk bakte brood."
    newest = await ProfileVersion.get(number=profile.written)
    assert (newest.number, newest.why, newest.part) == (2, Why.TAKEN, "work")
    await rewrite(yara.viewer, lambda document: document)
    assert await ProfileVersion.all().count() == 2


async def test_what_an_edit_refuses_is_not_stored(house: House) -> None:
    yara = await house.join("Yara")
    assert (await yara.write_profile({"headline": "Kapster"})).status_code == 303
    before = await queries.to_edit(yara.viewer)

    def refusing(document: Document) -> Document:
        raise Overtaken("mark")

    with pytest.raises(Overtaken) as overtaken:
        await rewrite(yara.viewer, refusing)
    assert overtaken.value.seen == "mark"
    for checked in (replace(before, audience=Audience.ME), replace(before, about="Looked at")):
        with pytest.raises(Overtaken):
            await rewrite(yara.viewer, with_work, checked=checked)
    assert await queries.to_edit(yara.viewer) == before
    held = await rewrite(yara.viewer, with_work, checked=before, held=True)
    assert held.visibility == "held"
