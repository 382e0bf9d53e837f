"""Passkeys in a real browser, with a virtual device (CDP): made and used; another origin, an answer of before and a removed one refused."""

from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, CDPSession, Page

from tests.browser.people import Arrive, Person, dutch, people
from tests.browser.test_accessibility import arriving, findings, fine, look
from tests.site import Site, served

DEVICE = {
    "protocol": "ctap2",
    "transport": "internal",
    "hasResidentKey": True,
    "hasUserVerification": True,
    "isUserVerified": True,
    "automaticPresenceSimulation": True,
}
SIGNED = """async ([options]) => {
  const bytes = (text) => Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (c) => c.charCodeAt(0));
  const text = (buffer) => btoa(String.fromCharCode(...new Uint8Array(buffer)))
    .replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
  const { id, rawId, type, response } = await navigator.credentials.get({
    publicKey: { challenge: bytes(options.challenge), rpId: options.rpId, userVerification: options.userVerification }
  });
  const said = {};
  for (const name of ["clientDataJSON", "authenticatorData", "signature", "userHandle"]) said[name] = text(response[name]);
  return JSON.stringify({ id, rawId: text(rawId), type, response: said });
}"""
"""Ask the device, wherever this page is from."""
ASKED = """async () => (await fetch("/passkey/challenge", { method: "POST" })).json()"""
SENT = """async (answer) => {
  const response = await fetch("/passkey", { method: "POST", body: new URLSearchParams({ answer, next: "/me" }) });
  return [response.status, response.redirected, await response.text()];
}"""


@pytest.fixture(scope="module")
def guarded(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """The site under a name, as passkeys need it, where staff need one."""
    with served(tmp_path_factory.mktemp("guarded") / "data", called="localhost", staff_passkeys="true") as site:
        yield site


@pytest.fixture
def arrive(browser: Browser, guarded: Site) -> Iterator[Arrive]:
    with people(browser, guarded) as arrive:
        yield arrive


class Device:
    """A virtual authenticator beside one page."""

    def __init__(self, page: Page) -> None:
        self.cdp: CDPSession = page.context.new_cdp_session(page)
        self.cdp.send("WebAuthn.enable")
        self.id: str = self.cdp.send("WebAuthn.addVirtualAuthenticator", {"options": DEVICE})["authenticatorId"]

    def credentials(self) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = self.cdp.send("WebAuthn.getCredentials", {"authenticatorId": self.id})[
            "credentials"
        ]
        return found

    def take_over(self, credentials: list[dict[str, Any]]) -> None:
        """As when it was copied, or comes by a password manager."""
        for one in credentials:
            self.cdp.send("WebAuthn.addCredential", {"authenticatorId": self.id, "credential": one})

    def knows_nobody(self) -> None:
        """No finger, no face, no code."""
        self.cdp.send("WebAuthn.setUserVerified", {"authenticatorId": self.id, "isUserVerified": False})


def make_another(person: Person, device: Device | None = None) -> Device:
    device = device or Device(person.page)
    person.open("/me/passkeys/new")
    person.press("Make a passkey")
    person.page.wait_for_url("**/me/passkeys")
    return device


def make_first(person: Person, address: str) -> Device:
    """A mailed code, and the page that it leads to."""
    person.sign_in(address)
    person.page.wait_for_url("**/me/passkeys/new")
    return make_another(person)


def sign_in(person: Person) -> None:
    person.open("/sign-in")
    person.press("Sign in with a passkey")


def member(arrive: Arrive, name: str) -> tuple[Person, Device]:
    """Somebody who joined and made a passkey."""
    person = arrive()
    person.join(name, "Rotterdam")
    return person, make_another(person)


def somewhere(browser: Browser, site: Site, device: Device) -> Page:
    """A page of a stranger with a copy of a device, which shows the site."""
    page = browser.new_context(locale="nl-NL").new_page()
    Device(page).take_over(device.credentials())
    page.goto(f"{site.origin}/sign-in")
    return page


def test_staff_make_a_passkey_and_come_in_with_it_and_not_with_a_code(arrive: Arrive, guarded: Site) -> None:
    address = "marloes@example.nl"
    guarded.command("moderator", address, "Rotterdam", "Marloes")
    marloes = arrive()
    device = make_first(marloes, address)
    marloes.sees(dutch("You have no second passkey yet"))
    marloes.open("/desk")
    assert marloes.path == "/desk"
    again = arrive()
    other = Device(again.page)
    sign_in(again)
    again.sees(dutch("Nothing was sent. Did you stop it, or was it too slow? Try again."))
    other.take_over(device.credentials())
    again.press("Sign in with a passkey")
    again.page.wait_for_url("**/desk")
    again.sees(dutch("Make a second one"))
    coded = arrive()
    coded.ask_for_a_code(address)
    coded.fill("The code from the mail", guarded.wait_for_code(address, 2))
    coded.press("Sign in")
    coded.sees(dutch("You have a passkey. Sign in with that. Did you lose it? Then ask an administrator."))
    assert coded.path == "/sign-in"


def test_an_answer_given_on_another_origin_is_refused(browser: Browser, arrive: Arrive, guarded: Site) -> None:
    """The browser lets a page on another port of the same name ask for it; what it signs says where that was."""
    _yara, device = member(arrive, "Yara")
    page = somewhere(browser, guarded, device)
    asked = page.evaluate(ASKED)
    elsewhere = "http://localhost:9"
    page.route(f"{elsewhere}/**", lambda route: route.fulfill(body="<title>Jobtease</title>", content_type="text/html"))
    page.goto(f"{elsewhere}/sign-in")
    answer = page.evaluate(SIGNED, [asked])
    page.goto(f"{guarded.origin}/sign-in")
    status, _redirected, text = page.evaluate(SENT, answer)
    assert status == 422
    assert dutch("This passkey could not be checked. Try again, here on this site.") in text
    page.goto(f"{guarded.origin}/me")
    assert "/sign-in" in page.url
    page.context.close()


def test_an_answer_works_once(browser: Browser, arrive: Arrive, guarded: Site) -> None:
    _henk, device = member(arrive, "Henk")
    page = somewhere(browser, guarded, device)
    answer = page.evaluate(SIGNED, [page.evaluate(ASKED)])
    assert page.evaluate(SENT, answer)[1] is True, "in, and on to /me"
    page.context.clear_cookies()
    status, _redirected, text = page.evaluate(SENT, answer)
    assert status == 422
    assert dutch("That took too long, or it was sent before. Try again.") in text
    page.context.close()


def test_a_removed_passkey_is_refused(browser: Browser, arrive: Arrive, guarded: Site) -> None:
    samira, device = member(arrive, "Samira")
    samira.open("/me/passkeys")
    samira.page.get_by_role("button", name=dutch("Remove it")).first.click()
    samira.page.get_by_role("heading", name=dutch("Sign in without a code")).wait_for()
    page = somewhere(browser, guarded, device)
    status, _redirected, text = page.evaluate(SENT, page.evaluate(SIGNED, [page.evaluate(ASKED)]))
    assert status == 422
    assert dutch("We don't know this passkey, or not any more. Sign in another way.").replace("'", "&#39;") in text
    page.context.close()


def test_a_device_that_does_not_know_who_holds_it_is_no_passkey(arrive: Arrive) -> None:
    noor, device = member(arrive, "Noor")
    device.knows_nobody()
    noor.open("/me")
    noor.page.get_by_role("button", name=dutch("Sign out"), exact=True).click()
    noor.page.wait_for_url("**/sign-in")
    noor.press("Sign in with a passkey")
    noor.sees(dutch("Nothing was sent. Did you stop it, or was it too slow? Try again."))
    assert noor.path == "/sign-in"


def test_a_device_makes_one_passkey_for_an_account(arrive: Arrive) -> None:
    kees, _device = member(arrive, "Kees")
    kees.open("/me/passkeys/new")
    kees.press("Make a passkey")
    kees.sees(dutch("This device has a passkey for you already."))


def test_without_scripts_the_code_by_mail_is_the_way(arrive: Arrive) -> None:
    daan = arrive(java_script_enabled=False)
    daan.open("/sign-in")
    assert daan.page.get_by_role("button", name=dutch("Sign in with a passkey")).count() == 0
    daan.join("Daan", "Utrecht")
    daan.open("/me/passkeys/new")
    assert daan.page.locator("noscript p").is_visible()
    with daan.expecting(422):
        daan.press("Make a passkey")
        daan.page.locator(".summary").wait_for()
    daan.sees(dutch("A passkey needs JavaScript. Switch it on for this site."))


def test_its_pages_are_for_everybody(browser: Browser, guarded: Site) -> None:
    """Those of who makes the first one, of who has them, and of an administrator who appoints; and that it is you."""
    guarded.command("administrator", "ada@example.nl", "Ada")
    guarded.command("moderator", "piet@example.nl", "Delft", "Piet")
    with arriving(browser, guarded) as arrive:
        piet, ada = arrive(), arrive()
        piet.sign_in("piet@example.nl")
        found = findings(piet, "/me/passkeys/new")
        make_another(piet)
        make_first(ada, "ada@example.nl")
        for path in (
            "/me/passkeys",
            "/me/passkeys/new",
            "/confirm?next=/me",
            "/mandates",
            "/mandates/past",
            "/mandates/new",
        ):
            found += findings(ada, path)
        ada.open("/mandates")
        for words in ("Take it away", "Let {name} start again"):
            link = ada.page.get_by_role("link", name=dutch(words).format(name="Piet")).last
            found += findings(ada, str(link.get_attribute("href")))
            ada.open("/mandates")
        ada.open("/mandates/new")
        with ada.expecting(422):
            ada.press("Appoint")
            ada.page.locator(".summary").wait_for()
            found += list(look(ada))
        fine(found)
