"""Device names of sessions (user agent), so that people recognise their own in a list. No more than that is kept."""

from jobtease.words.translations import _

SYSTEMS = (
    ("iPhone", "iPhone"),
    ("iPad", "iPad"),
    ("Android", "Android"),
    ("CrOS", "Chromebook"),
    ("Windows", "Windows"),
    ("Mac OS", "Mac"),
    ("Linux", "Linux"),
)
BROWSERS = (  # in this order: most say that they are Chrome or Safari as well
    ("Edg", "Edge"),
    ("SamsungBrowser", "Samsung Internet"),
    ("OPR/", "Opera"),
    ("Firefox", "Firefox"),
    ("FxiOS", "Firefox"),
    ("CriOS", "Chrome"),
    ("Chrome", "Chrome"),
    ("Safari", "Safari"),
)


def device_of(user_agent: str) -> str:
    """ "Chrome, Android" from a User-Agent header; "" when it says nothing known."""
    browser = next((name for mark, name in BROWSERS if mark in user_agent), "")
    system = next((name for mark, name in SYSTEMS if mark in user_agent), "")
    return ", ".join(part for part in (browser, system) if part)


def in_words(device: str) -> str:
    """ "Chrome on Android" from what `device_of` made."""
    browser, comma, system = device.partition(", ")
    return _("{browser} on {system}").format(browser=browser, system=system) if comma else device
