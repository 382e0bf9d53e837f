"""What a list of devices calls them: browsers say that they are others as well."""

import re
from datetime import timedelta

import pytest

from jobtease import clock
from jobtease.accounts import actions
from jobtease.accounts.sign_in.devices import device_of, in_words
from jobtease.words.translations import speaking
from tests.house import House

WEBKIT = "AppleWebKit/537.36 (KHTML, like Gecko)"


@pytest.mark.parametrize(
    ("said", "called"),
    [
        (f"Mozilla/5.0 (Windows NT 10.0) {WEBKIT} Chrome/140.0 Safari/537.36 Edg/140.0", "Edge, Windows"),
        (f"Mozilla/5.0 (Linux; Android 14) {WEBKIT} Chrome/140.0 Mobile Safari/537.36", "Chrome, Android"),
        (
            f"Mozilla/5.0 (Linux; Android 14) {WEBKIT} SamsungBrowser/28 Chrome/130 Safari/537",
            "Samsung Internet, Android",
        ),
        (f"Mozilla/5.0 (X11; CrOS x86_64) {WEBKIT} Chrome/140.0 Safari/537.36", "Chrome, Chromebook"),
        (f"Mozilla/5.0 (Macintosh; Mac OS X 10_15) {WEBKIT} Chrome/140 Safari/537 OPR/120", "Opera, Mac"),
        ("Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0", "Firefox, Linux"),
        (
            "Mozilla/5.0 (iPhone; CPU iPhone OS 18 like Mac OS X) AppleWebKit/605 Version/18 Safari/604",
            "Safari, iPhone",
        ),
        ("Mozilla/5.0 (iPad; CPU OS 18 like Mac OS X) AppleWebKit/605 FxiOS/145 Safari/604", "Firefox, iPad"),
        ("Mozilla/5.0 (iPhone; CPU iPhone OS 18 like Mac OS X) CriOS/140 Safari/604", "Chrome, iPhone"),
        ("curl/8.5", ""),
        ("Something (Linux)", "Linux"),
    ],
)
def test_a_device_is_called_by_its_browser_and_system(said: str, called: str) -> None:
    assert device_of(said) == called


def test_a_device_in_words() -> None:
    for language, words in (("nl", "Chrome op Linux"), ("en", "Chrome on Linux")):
        with speaking(language):
            assert (in_words("Chrome, Linux"), in_words("Linux"), in_words("")) == (words, "Linux", "")


async def test_two_devices_of_one_kind_are_told_apart(house: House) -> None:
    """By since when, on the page and in the name of each button."""
    yara = await house.join("Yara", language="en")
    assert yara.account
    for days in (40, 20):
        with clock.travel(timedelta(days=-days)):
            await actions.sign_in(yara.account, "Chrome, Linux")
    page = (await yara.get("/me")).text
    here, *others = page.split('<div id="devices">')[1].split("</li>")[:3]
    assert "this device" in here
    since = [re.findall(r"<time.*?>(.+?)</time>", other)[0] for other in others]
    assert len(set(since)) == 2
    for other, moment in zip(others, since, strict=True):
        assert "Chrome on Linux" in other
        assert "last used" in other
        assert f'<span class="visually-hidden">: Chrome on Linux, {moment}</span>' in other
