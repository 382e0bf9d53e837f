"""Ways to pages of moderation that no link leads to, for tests/browser/test_accessibility.py."""

from tests.browser.people import Person, dutch


def report_as_visitor(person: Person) -> str:
    """A report without an account."""
    person.open("/report")
    person.fill("Where is it?", "Een outfit met rode schoenen")
    person.page.locator("select[name=reason]").select_option("child")
    person.fill("Which municipality is it about?", "Rotterdam")
    person.page.locator('input[name="good_faith"]').check(force=True)
    person.press("Send report")
    person.page.wait_for_url("**/reported/*/*")
    return person.path


def look_what_is_meant(person: Person) -> str:
    """Of a report without an account that nobody could place."""
    report_as_visitor(person)
    person.open("/desk")
    person.page.locator(".queue__list a").filter(has_text=dutch("Child abuse")).first.click()
    person.follow("I know which page is meant")
    person.page.wait_for_url("**/meant")
    return person.path


def tell_the_authorities(person: Person) -> str:
    """Of a case that is suspected to be child abuse."""
    person.open("/desk")  # what comes last differs by the hour: it may be an objection or a question
    person.page.locator(".queue__list a").filter(has_text=dutch("new here")).last.click()
    person.page.locator("summary").filter(has_text=dutch("Child abuse, or hand it on")).click()
    person.press("I suspect child abuse")
    person.page.wait_for_url("**/authorities")
    return person.path


def lift_a_suspicion(person: Person) -> str:
    """Of a case that is suspected to be child abuse, and that may be something else."""
    tell_the_authorities(person)
    person.follow("Back to the case")
    person.follow("It is no child abuse")
    person.page.wait_for_url("**/lift")
    return person.path


def read_a_question(person: Person) -> str:
    """Of somebody who asks whether a message is real."""
    person.open("/desk")
    person.page.locator(".queue__list a").filter(has_text=dutch("somebody asks: is this real?")).first.click()
    person.page.wait_for_url("**/desk/questions/*")
    return person.path


def ask_whether_it_is_real(person: Person) -> str:
    """A question to a moderator about a message."""
    person.open("/is-this-real")
    person.fill("The message you got", "Betaal 50 euro voor je VCA.")
    person.press("Look at it")
    person.page.locator("mark").wait_for()
    person.press("Ask a moderator")
    person.page.wait_for_url("**/is-this-real/questions/*")
    return person.path
