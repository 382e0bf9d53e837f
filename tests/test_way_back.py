"""An error page leads on to where the person was, when the browser says that and it is a page of ours; and a title says what happened."""

import pytest

from tests.house import House
from tests.matching.test_pages import profile_of
from tests.outline import tree

BACK = "Terug naar waar je was"


def _way_on(html: str) -> list[tuple[str, str]]:
    main = tree(html).first("main")
    return [
        (node.attributes["href"], node.text) for node in main if node.attributes.get("class", "").startswith("button")
    ]


@pytest.mark.parametrize(
    ("came_from", "leads_to"),
    [
        ("http://localhost/requests?page=2", "/requests?page=2"),
        ("http://localhost/me/profile", "/me/profile"),
        ("", None),
        ("http://localhost/", None),
        ("http://localhost/nowhere", None),
        ("http://localhost//elsewhere.example/", None),
        ("http://localhost.elsewhere.example/me", None),
        ("https://elsewhere.example/me", None),
    ],
)
async def test_an_error_page_leads_to_where_the_person_was(house: House, came_from: str, leads_to: str | None) -> None:
    yara = await house.join("Yara")
    answer = await yara.get("/nowhere", headers={"referer": came_from} if came_from else {})
    assert answer.status_code == 404
    expected = [(leads_to, BACK)] if leads_to else []
    assert _way_on(answer.text) == [*expected, ("/", "Terug naar het begin")]


async def test_a_title_says_what_is_wrong_and_what_was_done(house: House) -> None:
    yara = await house.join("Yara")

    async def title(path: str) -> str:
        return tree((await yara.get(path)).text).first("title").text

    plain = await title("/me/account")
    wrong = await yara.post("/me/account", {"nickname": ""})
    assert wrong.status_code == 422
    assert tree(wrong.text).first("title").text == f"Fout: {plain}"
    about = {"nickname": "Yara", "municipality": "Rotterdam", "language": "nl", "mail_notices": "1"}
    done = await yara.post("/me/account", about)
    assert done.status_code == 303
    said, _, rest = (await title(done.headers["location"])).partition(" · ")
    assert said.endswith(".")
    assert rest == await title(done.headers["location"]), "it is said once"


@pytest.mark.parametrize(
    ("came_from", "leads_to"),
    [
        ("http://localhost/requests/abc?page=2", "/requests/abc?page=2"),
        ("http://localhost/", "/"),
        ("", "/"),
        ("https://elsewhere.example/me", "/"),
    ],
)
async def test_somebodys_profile_leads_back_to_where_the_person_was(
    house: House, came_from: str, leads_to: str
) -> None:
    yara, henk = await house.join("Yara"), await house.join("Henk")
    await profile_of(henk, "excel")
    path = f"/people/{henk.viewer.public_id}"
    page = tree((await yara.get(path, headers={"referer": came_from} if came_from else {})).text)
    backs = [node.attributes["href"] for node in page if node.attributes.get("class") == "back"]
    assert backs == [leads_to]
