"""From "swap the shoes" to a request for shoes to borrow: one tap, filled in, also without a script."""

import html
import re
from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from jobtease import clock
from jobtease.helping.models import HelpRequest
from jobtease.outfits.models import Outfit
from tests.house import House, Person
from tests.outfits.test_answering import answer
from tests.outfits.wardrobe import ask

SHOES = {"verdict-shoes": "swap", "chips-shoes": ["swap:too-casual"], "verdict-jacket": "keep"}
LINK = re.compile(r'href="(/requests/new\?[^"]+)"')


async def answered(house: House, yara: Person, *said: Mapping[str, object], **asked: Any) -> str:
    """An outfit of hers that was answered so."""
    public_id = await ask(yara, **asked)
    for number, one in enumerate(said):
        assert await answer(await house.join(f"Helper {number}"), public_id, **one) == 303
    return public_id


async def links(person: Person, public_id: str) -> list[str]:
    """The requests that somebody can begin from the page of an outfit."""
    return [html.unescape(href) for href in LINK.findall((await person.get(f"/outfits/{public_id}")).text)]


async def test_one_tap_opens_a_request_with_everything_that_is_known(house: House) -> None:
    yara = await house.join("Yara")
    public_id = await answered(house, yara, SHOES, SHOES, SHOES)
    [href] = await links(yara, public_id)
    form = (await yara.get(href)).text
    day = clock.local((await Outfit.get()).interview_at).date()
    assert '<option value="clothes" selected>' in form
    assert 'value="Wie leent mij schoenen?"' in form
    assert f'name="needed_by" value="{day}"' in form
    assert "Het is voor een sollicitatiegesprek op " in form
    assert re.search(r'name="size" value=""[^>]* autofocus', form)
    # What a browser without a script sends: the fields as they stand, and her size.
    inputs = dict(re.findall(r'<input[^>]*? name="(\w+)" value="([^"]*)"', form))
    story = re.search(r'<textarea[^>]*name="story"[^>]*>\n([^<]*)</textarea>', form)
    assert story
    sent = {name: html.unescape(inputs[name]) for name in ("ticket", "title", "needed_by")}
    sent |= {
        "kind": "clothes",
        "story": html.unescape(story[1]),
        "place": "nearby",
        "audience": "members",
        "as": "open",
    }
    answered_with = await yara.post("/requests/new", sent | {"size": "39"})
    assert answered_with.status_code == 303
    request = await HelpRequest.get()
    assert request.title == "Wie leent mij schoenen? Maat 39."
    assert (request.kind, request.needed_by, request.place) == ("clothes", day, "nearby")
    assert "Maat 39" in (await (await house.join("Henk")).get(f"/requests/{request.public_id}")).text


async def test_it_is_said_in_the_language_of_who_reads(house: House) -> None:
    yara = await house.join("Yara", language="en")
    public_id = await answered(house, yara, SHOES, SHOES, SHOES)
    assert "Find shoes to borrow" in (await yara.get(f"/outfits/{public_id}")).text
    [href] = await links(yara, public_id)
    form = (await yara.get(href)).text
    assert 'value="Who lends me shoes?"' in form
    assert "It is for a job interview on " in form


async def test_only_what_they_advise_to_swap_or_are_divided_about(house: House) -> None:
    yara = await house.join("Yara")
    both = SHOES | {"verdict-belt": "swap", "verdict-trousers": "swap"}
    keep = {"verdict-shoes": "swap", "verdict-trousers": "keep"}
    public_id = await answered(house, yara, both, keep, keep, {"verdict-trousers": "swap"}, own_only="1")
    found = " ".join(await links(yara, public_id))
    assert "schoenen" in found
    assert "een+broek" in found  # two keep it, two swap it
    assert "riem" not in found  # one remark of four
    assert "jasje" not in found


async def test_not_for_others_not_before_the_answer_not_after_the_interview(house: House) -> None:
    yara, henk = await house.join("Yara"), await house.join("Henk")
    public_id = await answered(house, yara, SHOES, SHOES)
    assert await links(yara, public_id) == []
    await answer(henk, public_id, **SHOES)
    assert len(await links(yara, public_id)) == 1
    assert await links(henk, public_id) == []
    with clock.travel((await Outfit.get()).interview_at + timedelta(minutes=1)):
        assert await links(yara, public_id) == []


async def test_a_size_that_does_not_fit_behind_the_question_is_said_and_kept(house: House) -> None:
    yara = await house.join("Yara")
    form = {"kind": "clothes", "story": "Voor mijn gesprek.", "place": "nearby", "audience": "members"}
    for title, size, said in (
        ("Wie leent mij schoenen? " + "x" * 90, "extra groot 44", "is dit te lang"),
        ("Wie leent mij schoenen?", "06 12345678", "lijkt iets privés"),
    ):
        refused = await yara.post("/requests/new", form | {"title": title, "size": size})
        assert refused.status_code == 422
        assert said in refused.text
        assert f'name="size" value="{size}"' in refused.text
        assert title in refused.text
    assert await HelpRequest.all().count() == 0
