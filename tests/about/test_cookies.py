"""/cookies tells of every cookie by its name and how long it stays: those that are really set, and no others."""

import ast
import re
from collections.abc import Iterator
from datetime import timedelta
from http.cookies import SimpleCookie
from pathlib import Path

import httpx2
import pytest

import jobtease
from jobtease.about import cookies
from jobtease.accounts.directory import views as directory_views
from jobtease.settings import Settings
from jobtease.web.static_files import FOLDER
from jobtease.words.translations import speaking
from tests.accounts.signing_in import JOIN, ask, read_mail
from tests.helping.people import REQUEST
from tests.house import House, Person

STORES = re.compile(r"localStorage|sessionStorage|indexedDB|document\.cookie|caches\.|cookieStore")


def _collecting(person: Person) -> dict[str, int]:
    """Name and lifetime in seconds of each cookie that this person gets from now on; what is taken back again isn't one."""
    found: dict[str, int] = {}

    async def look(answer: httpx2.Response) -> None:
        for header in answer.headers.get_list("set-cookie"):
            for name, morsel in SimpleCookie(header).items():
                if morsel["max-age"] != "0":
                    found[name] = int(morsel["max-age"])

    person.browser.event_hooks = {"response": [look]}
    return found


async def test_the_cookies_of_a_whole_visit_are_those_of_the_page(house: House) -> None:
    noor = house.visitor()
    found = _collecting(noor)
    path = await ask(noor, "noor@example.nl")
    code, _ = await read_mail(house)
    assert (await noor.post(path, {"code": code})).status_code == 303
    assert (await noor.post("/join", JOIN)).status_code == 303
    assert (await noor.post("/language", {"language": "en"})).status_code == 303
    story = "Ik zie het niet meer zitten en wil er niet meer zijn"
    assert (await noor.post("/requests/new", REQUEST | {"story": story})).status_code == 303
    assert (await noor.post("/sign-out")).status_code == 303
    told = cookies.set_by(house.settings)
    on_the_way_to_work = directory_views.cookie_name(house.settings)  # there is no directory here
    of_a_member = [one for one in told if one.name != on_the_way_to_work]
    assert found == {one.name: int(one.lasts.total_seconds()) for one in of_a_member if one.lasts}
    page = (await house.visitor().get("/cookies", headers={"Accept-Language": "en"})).text
    listed = re.findall(r"<dt><code>(.+?)</code></dt><dd>.*?<strong>(.+?)</strong>", page, re.S)
    with speaking("en"):
        all_of_them = (*told, *cookies.stored_by_scripts())
        assert [name for name, _ in listed] == [one.name for one in all_of_them]
        assert all(one.how_long in said for one, (_, said) in zip(all_of_them, listed, strict=True))


def _calls(name: str) -> Iterator[ast.Call]:
    for path in Path(jobtease.__file__).parent.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == name:
                yield node


def test_nothing_else_sets_a_cookie() -> None:
    """Each is set in one place, so one more place is one more cookie; those that go by a helper are counted where it is."""
    assert len([call for call in _calls("set_cookie") if _on_a_response(call)]) == len(cookies.set_by(Settings()))
    written = [
        path.name for path in Path(jobtease.__file__).parent.rglob("*.py") if "set-cookie" in path.read_text().lower()
    ]
    assert written == ["session_layer.py"]  # which hands its own out again, so that it slides


def _on_a_response(call: ast.Call) -> bool:
    assert isinstance(call.func, ast.Attribute)
    return isinstance(call.func.value, ast.Name) and call.func.value.id == "response"


KEYS = {
    "desk.js": {"CHOICE": cookies.DESK_KEYS},
    "drafts.js": {"PREFIX": cookies.DRAFTS, "SENDING": cookies.SENDING},
    "live.js": {"PAUSED": cookies.DESK_PAUSED},
}
"""Which scripts keep something, and by which names."""


def test_scripts_keep_nothing_else_in_a_browser() -> None:
    keeping = {path.name: path.read_text() for path in (FOLDER / "js").glob("*.js") if STORES.search(path.read_text())}
    assert set(keeping) == set(KEYS)
    for script, names in KEYS.items():
        assert dict(re.findall(r'^const (\w+) = "(.+)";', keeping[script], re.M)) == names
    told = [one.name for one in cookies.stored_by_scripts()]
    assert told == [f"{cookies.DRAFTS}…", cookies.SENDING, cookies.DESK_KEYS, cookies.DESK_PAUSED]
    days = re.findall(r"^const KEPT = (\d+) \* 86400_000;", keeping["drafts.js"], re.M)
    assert [timedelta(days=int(each)) for each in days] == [cookies.DRAFTS_LAST]


@pytest.mark.parametrize("origin", ["http://127.0.0.1:8000", "https://jobtease.example"])
def test_names_are_those_of_this_installation(origin: str) -> None:
    names = [one.name for one in cookies.set_by(Settings(origin=origin))]
    assert len(set(names)) == len(names)
    assert ("__Host-session" in names) is origin.startswith("https")
