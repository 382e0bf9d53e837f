"""Somebody makes a passkey and signs in with it; whatever doesn't hold is refused, in words, and opens nothing."""

import json
import zipfile
from collections.abc import Callable
from datetime import timedelta
from io import BytesIO

import pytest

from jobtease import clock
from jobtease.accounts.passkeys import challenges
from jobtease.accounts.passkeys.models import Passkey, PasskeyChallenge
from jobtease.accounts.passkeys.verification import Site
from tests.accounts.authenticator import (
    BACKED_UP,
    BACKUP_ELIGIBLE,
    PRESENT,
    Authenticator,
    add,
    changed,
    come_in,
    options_to_make,
    options_to_use,
    retold,
    said,
)
from tests.accounts.signing_in import mails
from tests.helping.people import ask
from tests.house import House, Person
from tests.moderation.things import decided, reported

NOT_CHECKED = "Deze passkey klopt niet"
LATE = "Dat duurde te lang"
UNKNOWN = "We kennen deze passkey niet"


async def _is_in(person: Person) -> bool:
    return (await person.get("/me")).status_code == 200


async def test_a_member_adds_a_passkey_and_signs_in_with_it(house: House) -> None:
    yara, device = await house.join("Yara"), Authenticator(flags=5 | BACKUP_ELIGIBLE | BACKED_UP)
    assert (await add(yara, device, "Mijn telefoon")).headers["location"] == "/me/passkeys"
    other = house.visitor()
    answer = await come_in(other, device, "/requests")
    assert (answer.status_code, answer.headers["location"]) == (303, "/requests")
    assert await _is_in(other)
    page = said(await other.get("/me/passkeys"))
    assert "Mijn telefoon" in page
    assert "wachtwoordbeheerder" in page
    row = await Passkey.get()
    assert (row.sign_count, row.backed_up, row.used_at is not None) == (2, True, True)
    assert [e.name for e in await house.happened("accounts:passkey")] == [
        "accounts:passkey:added",
        "accounts:passkey:used",
    ]
    await house.work()
    told = [str(mail.get_content()) for mail in mails(house) if mail["To"] == "yara@example.nl"]
    assert any("Mijn telefoon" in text and "/me/passkeys" in text for text in told)


async def test_a_code_by_mail_stays_the_way_for_members(house: House) -> None:
    yara = await house.join("Yara")
    await add(yara, Authenticator())
    assert "hidden" in (page := (await house.visitor().get("/sign-in")).text)
    assert 'data-options="/passkey/challenge"' in page
    assert 'name="email"' in page


BAD_TO_USE: dict[str, tuple[Callable[[Authenticator], None], str]] = {
    "another origin": (lambda d: setattr(d, "origin", "https://jobtease.example.evil"), NOT_CHECKED),
    "another port": (lambda d: setattr(d, "origin", "http://localhost:8001"), NOT_CHECKED),
    "another name": (lambda d: setattr(d, "name", "evil.example"), NOT_CHECKED),
    "within another page": (lambda d: setattr(d, "cross_origin", True), NOT_CHECKED),
    "nobody there": (lambda d: setattr(d, "flags", 4), NOT_CHECKED),
    "not verified": (lambda d: setattr(d, "flags", PRESENT), NOT_CHECKED),
    "a count that went back": (lambda d: setattr(d, "count", 0), NOT_CHECKED),
    "the same count": (lambda d: setattr(d, "count", 5), NOT_CHECKED),
    "another key": (lambda d: setattr(d, "key", Authenticator().key), NOT_CHECKED),
    "somebody else's handle": (lambda d: setattr(d, "handle", "c29tZWJvZHk"), NOT_CHECKED),
    "an unknown passkey": (lambda d: setattr(d, "credential", b"never seen here"), UNKNOWN),
}


@pytest.mark.parametrize("bad", BAD_TO_USE)
async def test_what_does_not_hold_opens_nothing_and_is_said(house: House, bad: str) -> None:
    yara, device = await house.join("Yara"), Authenticator(count=5)
    await add(yara, device)
    other = house.visitor()
    assert (await come_in(other, device)).status_code == 303
    assert await _is_in(other)
    spoil, words = BAD_TO_USE[bad]
    spoil(device)
    thief = house.visitor()
    answer = await come_in(thief, device)
    assert answer.status_code == 422
    assert words in said(answer)
    assert not await _is_in(thief)
    assert (await Passkey.get()).sign_count == 6
    refused = await house.happened("accounts:passkey:refused")
    assert len(refused) == (0 if bad in ("an unknown passkey", "within another page") else 1)


async def test_an_answer_works_once(house: House) -> None:
    """Of a device that doesn't count, so that nothing but the challenge tells the two apart."""
    yara, device = await house.join("Yara"), Authenticator(count=0)
    assert (await add(yara, device)).status_code == 303
    device.count = -1
    visitor = house.visitor()
    answer = device.use(await options_to_use(visitor))
    assert (await visitor.post("/passkey", {"answer": answer})).status_code == 303
    for again in (house.visitor(), house.visitor()):
        refused = await again.post("/passkey", {"answer": answer})
        assert refused.status_code == 422
        assert LATE in said(refused)
        assert not await _is_in(again)


async def test_a_refused_answer_can_not_be_mended_and_sent_again(house: House) -> None:
    yara, device = await house.join("Yara"), Authenticator()
    await add(yara, device)
    visitor = house.visitor()
    answer = device.use(await options_to_use(visitor))
    assert (
        await visitor.post("/passkey", {"answer": retold(answer, origin="https://evil.example")})
    ).status_code == 422
    second = await visitor.post("/passkey", {"answer": answer})
    assert second.status_code == 422
    assert LATE in said(second)


async def test_what_was_signed_can_not_be_changed(house: House) -> None:
    yara, device = await house.join("Yara"), Authenticator()
    await add(yara, device)
    for change in (
        lambda text: retold(text, challenge_of="nobody"),
        lambda text: changed(text, signature="AAAA"),
        lambda text: changed(text, authenticatorData="AAAA"),
        lambda text: changed(text, userHandle="c29tZWJvZHk"),
        lambda text: text.replace("public-key", "password"),
    ):
        visitor = house.visitor()
        answer = change(device.use(await options_to_use(visitor)))
        assert (await visitor.post("/passkey", {"answer": answer})).status_code == 422
        assert not await _is_in(visitor)


async def test_a_challenge_does_not_wait_for_ever(house: House) -> None:
    yara, device = await house.join("Yara"), Authenticator()
    await add(yara, device)
    visitor = house.visitor()
    options = await options_to_use(visitor)
    with clock.travel(challenges.LASTS + timedelta(seconds=1)):
        refused = await visitor.post("/passkey", {"answer": device.use(options)})
        assert LATE in said(refused)
        assert refused.status_code == 422
        await house.work()
        assert await PasskeyChallenge.all().count() == 0


async def test_a_challenge_is_for_one_thing_and_one_person(house: House) -> None:
    yara, henk = await house.join("Yara"), await house.join("Henk")
    mine, his = Authenticator(), Authenticator()
    of_yara = await options_to_make(yara)
    stolen = await henk.post("/me/passkeys/new", {"name": "His", "answer": his.make(of_yara)})
    assert stolen.status_code == 422
    to_use = await options_to_use(henk)
    wrong = await henk.post("/me/passkeys/new", {"name": "His", "answer": his.make(of_yara | to_use)})
    assert wrong.status_code == 422
    assert await Passkey.all().count() == 0
    await add(yara, mine)
    await add(henk, his)
    henk_asked = await options_to_use(henk)
    assert [one["id"] for one in henk_asked["allowCredentials"]] == [his.id]
    refused = await henk.post("/passkey", {"answer": mine.use(henk_asked)})
    assert refused.status_code == 422
    assert NOT_CHECKED in said(refused)
    assert "Henk" in (await henk.get("/me")).text
    assert (await options_to_use(house.visitor()))["allowCredentials"] == []


BAD_TO_MAKE: dict[str, Callable[[Authenticator], None]] = {
    "another origin": lambda d: setattr(d, "origin", "https://localhost"),
    "another name": lambda d: setattr(d, "name", "evil.example"),
    "within another page": lambda d: setattr(d, "cross_origin", True),
    "nobody there": lambda d: setattr(d, "flags", 4),
    "not verified": lambda d: setattr(d, "flags", PRESENT),
}


@pytest.mark.parametrize("bad", BAD_TO_MAKE)
async def test_a_passkey_is_made_here_by_who_shows_who_they_are(house: House, bad: str) -> None:
    yara, device = await house.join("Yara"), Authenticator()
    BAD_TO_MAKE[bad](device)
    answer = await add(yara, device)
    assert answer.status_code == 422
    assert "is niet gelukt" in said(answer)
    assert await Passkey.all().count() == 0


NO_ANSWERS = {
    "nothing": "",
    "half": "{",
    "a list": "[]",
    "a word": '"x"',
    "null": "null",
    "empty": "{}",
    "no response": '{"response": 3}',
    "no base64": '{"id": "a", "response": {"clientDataJSON": "!!"}}',
    "very deep": "[" * 9000,
    "a NUL byte": '{"id": "a\\u0000", "response": {"clientDataJSON": "eyJjaGFsbGVuZ2UiOiJhIn0"}}',
    "too long": "9" * 50_000,
}


@pytest.mark.parametrize("answer", NO_ANSWERS.values(), ids=NO_ANSWERS.keys())
async def test_what_is_no_answer_is_refused_in_words(house: House, answer: str) -> None:
    yara, visitor = await house.join("Yara"), house.visitor()
    refused = await visitor.post("/passkey", {"answer": answer})
    assert refused.status_code == 422
    assert NOT_CHECKED in said(refused)
    assert (await yara.post("/me/passkeys/new", {"name": "Phone", "answer": answer})).status_code == 422


async def test_a_removed_passkey_opens_nothing_and_other_devices_are_out(house: House) -> None:
    yara, device, other = await house.join("Yara"), Authenticator(), house.visitor()
    await add(yara, device)
    await come_in(other, device)
    henk = await house.join("Henk")
    row = await Passkey.get()
    path = f"/me/passkeys/{row.public_id}/remove"
    assert (await henk.post(path)).status_code == 303
    assert await Passkey.all().count() == 1
    assert (await yara.post(path)).status_code == 303
    assert not await _is_in(other)
    assert await _is_in(yara)
    refused = await come_in(house.visitor(), device)
    assert refused.status_code == 422
    assert UNKNOWN in said(refused)
    assert "niet meer" in said(await yara.get((await yara.post(path)).headers["location"]))
    await house.work()
    assert any("van je account verwijderd: My phone" in str(mail.get_content()) for mail in mails(house))


async def test_a_passkey_is_of_one_account_and_there_are_not_endlessly_many(house: House) -> None:
    yara, henk, device = await house.join("Yara"), await house.join("Henk"), Authenticator()
    await add(yara, device)
    assert (await add(henk, device)).status_code == 422
    assert [one["id"] for one in (await options_to_make(yara))["excludeCredentials"]] == [device.id]
    for _ in range(9):
        assert (await add(yara, Authenticator())).status_code == 303
    full = await add(yara, Authenticator())
    assert full.status_code == 422
    assert "genoeg passkeys" in said(full)
    assert await Passkey.all().count() == 10


async def test_a_name_is_asked_and_kept_when_something_is_wrong(house: House) -> None:
    yara, device = await house.join("Yara"), Authenticator()
    answer = device.make(await options_to_make(yara))
    refused = await yara.post("/me/passkeys/new", {"name": "x" * 41, "answer": answer})
    assert refused.status_code == 422
    assert "x" * 41 in refused.text


async def test_a_copy_has_them_and_erasing_takes_them(house: House) -> None:
    yara = await house.join("Yara")
    await add(yara, Authenticator(), "Mijn telefoon")
    await options_to_make(yara)
    with zipfile.ZipFile(BytesIO((await yara.get("/me/copy")).content)) as archive:
        [told] = json.loads(archive.read("jobtease.json"))["account"]["passkeys"]
    assert told["name"] == "Mijn telefoon"
    await yara.post("/me/leave", {"nickname": "Yara"})
    assert (await Passkey.all().count(), await PasskeyChallenge.all().count()) == (0, 0)


async def test_who_is_suspended_comes_no_further_with_a_passkey(house: House) -> None:
    yara, device = await house.join("Yara"), Authenticator()
    await add(yara, device)
    case = await reported(house, await ask(yara, title="Wie koopt mijn fiets?"), await house.join("Samira"))
    await decided(await house.moderator(), case, "suspend", "3.4", reason="Je verkocht iets.")
    again = house.visitor()
    assert (await come_in(again, device)).headers["location"] == "/suspended"
    assert (await again.get("/me/passkeys")).headers["location"] == "/suspended"


async def test_questions_are_not_asked_without_end(house: House) -> None:
    visitor = house.visitor()
    for _ in range(240):
        await visitor.post("/passkey/challenge")
    assert (await visitor.post("/passkey/challenge")).status_code == 429


@pytest.mark.parametrize(
    ("origin", "written", "name", "can"),
    [
        ("https://Jobtease.Example", "https://jobtease.example", "jobtease.example", True),
        ("https://jobtease.example:443", "https://jobtease.example", "jobtease.example", True),
        ("https://jobtease.example:8443", "https://jobtease.example:8443", "jobtease.example", True),
        ("http://localhost:8000", "http://localhost:8000", "localhost", True),
        ("http://127.0.0.1:8000", "http://127.0.0.1:8000", "127.0.0.1", False),
        ("http://[::1]:8000", "http://::1:8000", "::1", False),
    ],
)
def test_what_passkeys_are_tied_to_is_what_a_browser_says(origin: str, written: str, name: str, can: bool) -> None:
    site = Site.of(origin)
    assert (site.origin, site.name, site.can_have_passkeys) == (written, name, can)
