"""What a list of devices calls them: browsers say that they are others as well."""

import pytest

from jobtease.accounts.devices import device_of

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
