"""The event loop waits for no long text that is screened: wherever people send or read one, it is looked at in a thread beside."""

import re
import threading
from itertools import count
from pathlib import Path

import pytest

from jobtease.conversations.models import Message
from jobtease.helping.offering import actions as offering_actions
from jobtease.moderation.models import Case
from jobtease.words import screening
from jobtease.words.phrases import Word
from tests.helping.people import ask, offered
from tests.house import House
from tests.moderation.things import reported

NUMBERS = count()


def _long(length: int) -> str:
    """Harmless words that nobody sent before: what was screened is kept."""
    return (f"Brief {next(NUMBERS)}. " + "Ik zoek werk in een winkel, liefst in de ochtend. " * (length // 40))[:length]


def _forgotten() -> None:
    screening.screen.cache_clear()
    screening.despairs.cache_clear()


async def test_long_texts_are_screened_in_a_thread(strict_house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    house, loop = strict_house, threading.get_ident()
    yara, henk, marloes = await house.join("Yara"), await house.join("Henk"), await house.moderator()
    beside: list[int] = []
    on_the_loop: list[tuple[str, int]] = []
    step, read = "", screening.words_of

    def watched(text: str) -> list[Word]:
        if threading.get_ident() == loop:
            on_the_loop.append((step, len(text)))
        else:
            beside.append(len(text))
        return read(text)

    monkeypatch.setattr(screening, "words_of", watched)

    step = "a profile"
    form = {"headline": "19", "about": _long(1999), "experience": _long(2999), "offering": _long(999), "audience": "me"}
    assert (await yara.write_profile(form)).status_code == 303
    step = "a form that is refused"
    assert (await yara.post("/me/account", {"nickname": _long(50_000)})).status_code == 422
    step = "a request, and the case about it"
    request = await ask(yara, story=_long(3999))
    _forgotten()
    await house.work()
    case = await Case.get(subject=request)
    _forgotten()
    assert case.public_id in (await marloes.get(f"/desk/cases/{case.public_id}")).text
    step = "a request that waits"
    _forgotten()
    assert (await yara.get(f"/requests/{request}")).status_code == 200
    step = "a message, and what comes of it"
    about, [his] = await offered(yara.viewer, [henk.viewer.id])
    talk = await offering_actions.accept(yara.viewer, about, his)
    assert (await henk.post(f"/conversations/{talk}/messages", {"message": _long(3999)})).status_code == 303
    _forgotten()
    await house.work()
    step = "a conversation"
    _forgotten()
    assert (await henk.get(f"/conversations/{talk}")).status_code == 200
    step = "a report"
    _forgotten()
    [sent, *_offer] = await Message.all().order_by("-id")
    case_id = await reported(house, sent.public_id, yara, "message")
    _forgotten()
    assert (await marloes.get(f"/desk/cases/{case_id}")).status_code == 200

    assert [one for one in on_the_loop if one[1] > screening.LONG] == []
    assert sum(length > 3_900 for length in beside) >= 10


def test_no_page_checks_a_form_on_the_event_loop() -> None:
    """`taken`, or `read`: `take` screens all that was typed where it stands. A command has no loop that others wait for."""
    package = Path(screening.__file__).parents[1]
    takes = {path.name for path in package.rglob("*.py") if re.search(r"Form\b[^\n]*\.take\(", path.read_text("utf-8"))}
    assert takes == {"staff_commands.py"}


async def test_what_is_short_needs_no_thread() -> None:
    here = threading.get_ident()
    half = "a" * (screening.LONG // 2)
    assert await screening.beside([half, half], threading.get_ident) == here
    assert await screening.beside([half, half, "a"], threading.get_ident) != here
