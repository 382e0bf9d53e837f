"""Ways to the pages of a profile that no link leads to."""

import re

from tests.browser.people import Person


def look_how_it_reads(person: Person) -> str:
    page = person.context.request.get(person.site.origin + "/me/profile/suggestions").text()
    [first, *_rest] = re.findall(r'name="ids" value="([^"]+)"', page)
    return f"/me/profile/suggestions/preview?ids={first}"


def make_a_variant(person: Person) -> str:
    """The same profile for hotels."""
    person.open("/me/profile/variants/new")
    person.fill("What is it for?", "Voor hotels")
    person.press("Make it")
    person.page.wait_for_url("**/variants/v*")
    return person.path


def choose_other_words(person: Person) -> str:
    """For the first sentence of that."""
    person.open(make_a_variant(person))
    return person.page.locator("a[href*='/words/']").first.get_attribute("href") or ""
