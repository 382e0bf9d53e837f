"""My own place shows my account and nobody else's, and lets me change it."""

import re

from tests.house import House


async def test_yara_sees_who_she_is(house: House) -> None:
    yara = await house.join("Yara")
    answer = await yara.get("/me")
    assert answer.status_code == 200
    assert "Yara" in answer.text
    assert "yara@example.nl" in answer.text


async def test_a_visitor_is_asked_to_sign_in_first(house: House) -> None:
    answer = await house.visitor().get("/me")
    assert answer.status_code == 303
    assert answer.headers["location"] == "/sign-in?next=/me"


async def test_yara_moves_to_utrecht_and_reads_english(house: House) -> None:
    yara = await house.join("Yara")
    form = {"nickname": "Yar", "municipality": "utrecht", "language": "en"}
    assert (await yara.post("/me/account", form)).headers["location"] == "/me"
    page = (await yara.get("/me")).text
    assert "Yar" in page
    assert "Utrecht" in page
    assert "Where you are signed in" in page
    assert "<span>Saved.</span>" in page


async def test_a_municipality_that_does_not_exist_is_said_beside_the_field(house: House) -> None:
    yara = await house.join("Yara")
    answer = await yara.post("/me/account", {"nickname": "Yara", "municipality": "Atlantis", "language": "nl"})
    assert answer.status_code == 422
    assert 'value="Atlantis"' in answer.text
    assert "Deze gemeente kennen we niet" in answer.text


async def test_a_moderator_keeps_her_municipality(house: House) -> None:
    marloes = await house.moderator()
    await marloes.post("/me/account", {"nickname": "Marloes", "municipality": "Utrecht", "language": "nl"})
    assert "Rotterdam" in (await marloes.get("/me")).text


async def test_the_language_button_works_for_visitors_and_members(house: House) -> None:
    visitor, yara = house.visitor(), await house.join("Yara")
    for person in (visitor, yara):
        answer = await person.post("/language", {"language": "en", "next": "/sign-in"})
        assert answer.headers["location"] == "/sign-in"
        [given] = [head for head in answer.headers.get_list("set-cookie") if head.startswith("language=")]
        assert "Max-Age=31536000;" in given  # a year
    assert "Send me a code" in (await visitor.get("/sign-in")).text
    assert "Where you are signed in" in (await yara.get("/me")).text


async def test_the_language_button_leads_nowhere_else(house: House) -> None:
    answer = await house.visitor().post("/language", {"language": "en", "next": "//elsewhere.example"})
    assert answer.headers["location"] == "/"


async def test_the_form_about_me_begins_with_what_is_so(house: House) -> None:
    yara = await house.join("Yara", "GM0344", language="en")
    form = (await yara.get("/me/account")).text
    for shown in ('value="Yara"', 'value="Utrecht"'):
        assert shown in form
    assert re.search(r'value="en"[^>]*(checked|selected)', form)
    assert not re.search(r'value="nl"[^>]*(checked|selected)', form)
    assert re.search(r'name="mail_notices"[^>]*checked', form)
    given = {"nickname": "Yara", "municipality": "Utrecht", "language": "nl"}
    assert (await yara.post("/me/account", given)).status_code == 303
    form = (await yara.get("/me/account")).text
    assert re.search(r'value="nl"[^>]*(checked|selected)', form)
    assert not re.search(r'name="mail_notices"[^>]*checked', form)
