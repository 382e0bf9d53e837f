"""Coming in for the first time, with a phone, in a real browser."""

from playwright.sync_api import expect

from tests.browser.people import Arrive, dutch


def test_somebody_joins_with_the_code_from_the_mail(arrive: Arrive) -> None:
    yara = arrive()
    yara.join("Yara", "Rotterdam")
    expect(yara.page.locator(".flash")).to_have_text(dutch("Welcome, {name}. Good to see you.").format(name="Yara"))
    expect(yara.page.locator(".head__place")).to_have_text("Rotterdam")


def test_and_without_scripts(arrive: Arrive) -> None:
    noor = arrive(java_script_enabled=False)
    noor.join("Noor", "Utrecht")
    expect(noor.page.locator(".head__place")).to_have_text("Utrecht")
