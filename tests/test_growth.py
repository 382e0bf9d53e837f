"""Every function that takes somebody's text takes time in proportion to it, whatever the text is made of."""

from collections.abc import Callable
from contextlib import suppress

import pytest
from starlette.datastructures import FormData

from jobtease import app, logs
from jobtease.accounts.sign_in import sessions
from jobtease.accounts.sign_in.devices import device_of
from jobtease.feed.queries import Mark
from jobtease.outfits.asking.photo_forms import Masks
from jobtease.outfits.forms import ReviewForm
from jobtease.profiles.forms import parse_postcode
from jobtease.regions import queries as regions
from jobtease.skills import queries as skills
from jobtease.tone import checking
from jobtease.web import renderer, routing
from jobtease.web.bound_fields import Field, Wrong
from jobtease.web.fields import Email
from jobtease.web.forms import Form
from jobtease.words import (
    cleaning,
    contact_details,
    deobfuscation,
    language_of_parts,
    mail_addresses,
    normalization,
    screening,
    translations,
)
from jobtease.words import names as names_of
from tests.growth import MOST, PIECES, ratio

LENGTH = 5_000
FUNCTIONS: dict[str, Callable[[str], object]] = {
    "clean": cleaning.clean,
    "excerpt": lambda given: cleaning.excerpt(given, len(given) - 10),
    "fold": cleaning.fold,
    "words": cleaning.words,
    "stems": lambda given: cleaning.stems(given, "nl"),
    "contacts": contact_details.find_contacts,
    "an edit": lambda given: cleaning.one_edit_apart(given, given[1:]),
    "nearly": lambda given: cleaning.nearly_begins(given, given[:-1]),
    "stream safe": normalization.stream_safe,
    "on a keyboard": normalization.plain_ascii,
    "tokens": deobfuscation.tokens,
    "tone": lambda given: checking.check(given, "nl", known_words=True),
    "screening": screening.screen.__wrapped__,
    "skills": lambda given: skills.search(given, "nl"),
    "municipalities": regions.search,
    "a municipality": regions.parse,
    "a postcode": parse_postcode,
    "an address": lambda given: read_by(Email(label=""), given),
    "what is unseen in one": mail_addresses.with_unseen_shown,
    "the key of a name": names_of.key,
    "trouble with a name": names_of.trouble,
    "despair": screening.despairs.__wrapped__,
    "language": language_of_parts.language_of,
    "an exception in the log": logs.redacted,
    "a device": device_of,
    "a place in the feed": Mark.read,
    "a public id": routing.is_public_id,
    "a number": routing.is_number,
    "a path": renderer.local_path,
    "paragraphs": renderer.paragraphs,
    "a token": lambda given: sessions.hashed(given.encode("utf-8", "surrogatepass").decode("latin-1")),
    "masks": lambda given: read_by(Masks(label=""), given),
}


def read_by(field: Field, given: str) -> None:
    """Pick and parse it as a form does; whether it is refused is no matter here."""
    with suppress(Wrong):
        field.parse(field.pick(FormData({"it": given}), "it"))


def forms(kind: type[Form] = Form) -> list[type[Form]]:
    """Every form there is."""
    assert app.FEATURES  # all features are imported
    return [*kind.__subclasses__(), *(one for below in kind.__subclasses__() for one in forms(below))]


def names(form: type[Form]) -> list[str]:
    """What can be sent to it: its fields, and those that it names itself."""
    own = [*form.fields, "next", "garment", "people", "name", "for", "as"]
    return [*own, *(f"{what}-jacket" for what in ("verdict", "chips", "pin"))] if form is ReviewForm else own


@pytest.mark.slow
@pytest.mark.parametrize("name", FUNCTIONS)
def test_a_function_takes_time_in_proportion(name: str) -> None:
    grown = {kind: ratio(FUNCTIONS[name], piece, LENGTH) for kind, piece in PIECES.items()}
    assert {kind: round(times) for kind, times in grown.items() if times > MOST} == {}


@pytest.mark.slow
@pytest.mark.parametrize("form", forms(), ids=lambda form: form.__name__)
def test_a_form_takes_time_in_proportion(form: type[Form]) -> None:
    def read(given: str) -> None:
        with translations.speaking("nl"):
            form.take(FormData([(name, given) for name in names(form)]))

    grown = {kind: ratio(read, piece, LENGTH) for kind, piece in PIECES.items()}
    assert {kind: round(times) for kind, times in grown.items() if times > MOST} == {}
