"""The newest mail on a page, and one-click sign-ins: only where nobody can be harmed by them."""

from collections.abc import Awaitable, Callable

import pytest

from jobtease import app as composition
from jobtease.accounts import actions
from jobtease.settings import Settings
from tests.accounts.signing_in import ask
from tests.house import House

Make = Callable[..., Awaitable[Settings]]


async def test_the_code_can_be_read_on_a_page(house: House) -> None:
    visitor = house.visitor()
    assert "Nog geen mail" in (await visitor.get("/newest-mail")).text
    path = await ask(visitor, "yara@example.nl")
    assert "/newest-mail" in (await visitor.get(path)).text
    await house.work()
    page = (await visitor.get("/newest-mail")).text
    assert "yara@example.nl" in page
    assert f'href="{house.settings.origin}/sign-in/' in page


@pytest.mark.parametrize(
    "changes",
    [
        {"smtp": "smtp+plain://127.0.0.1:1"},
        {"production": True, "origin": "https://jobtease.example", "smtp": "smtps://mail.example"},
        {"production": True, "origin": "https://jobtease.example"},
        {"origin": "https://jobtease.test"},
        {"origin": "http://jobtease.test"},
        {"origin": "http://192.168.1.4:8000"},
        {"origin": "http://localhost.example"},
        {"host": "0.0.0.0"},
    ],
)
async def test_never_with_a_mail_server_in_production_or_where_others_reach_us(
    make_settings: Make, changes: dict[str, object]
) -> None:
    async with House.opened(composition.create_app(await make_settings(**changes))) as house:
        assert (await house.visitor().get("/newest-mail")).status_code == 404
        path = await ask(house.visitor(), "yara@example.nl")
        assert "/newest-mail" not in (await house.visitor().get(path)).text


@pytest.mark.parametrize(
    "origin", ["http://127.0.0.1:8000", "http://localhost", "http://[::1]:8000", "http://a.localhost"]
)
def test_this_machine_alone_is_this_machine_alone(origin: str) -> None:
    assert Settings(origin=origin).is_local


async def test_one_click_as_yara_in_the_demo_world_only(make_settings: Make, house: House) -> None:
    await actions.join("yara@demo.example", "Yara", "GM0599", "nl")
    assert (await house.visitor().post("/demo/sign-in", {"name": "Yara"})).status_code == 404
    assert "Yara" not in (await house.visitor().get("/sign-in")).text


async def test_one_click_as_yara(make_settings: Make) -> None:
    async with House.opened(composition.create_app(await make_settings(demo=True))) as house:
        await actions.join("yara@demo.example", "Yara", "GM0599", "nl")
        visitor = house.visitor()
        page = (await visitor.get("/sign-in")).text
        assert 'value="Yara"' in page
        assert 'value="Henk"' not in page
        assert (await visitor.post("/demo/sign-in", {"name": "Yara"})).headers["location"] == "/"
        assert "yara@demo.example" in (await visitor.get("/me")).text
        assert (await house.visitor().post("/demo/sign-in", {"name": "Henk"})).status_code == 404
        assert (await house.visitor().post("/demo/sign-in", {"name": "admin"})).status_code == 404
