"""Forms and their fields: what is read, what is refused with which words, and what the form shows again. By tables, without a site."""

from collections.abc import Iterator
from dataclasses import is_dataclass
from datetime import date, datetime, timedelta
from typing import Any, assert_type, get_type_hints

import pytest
from starlette.datastructures import FormData, UploadFile

from jobtease import app, clock
from jobtease.errors import Invalid
from jobtease.web import date_fields, fields
from jobtease.web.forms import Form
from jobtease.words.translations import speaking

COLOURS = (("red", "Red"), ("blue", "Blue", "Like the sea"))


def _place(word: str) -> str | None:
    return word.upper() if word != "nowhere" else None


class Everything(Form):
    """One of every field."""

    name = fields.Text(label="Name", min=2, max=5)
    story = fields.Text(label="Story", max=20, rows=3, autocomplete="off", required=False)
    email = fields.Email(label="E-mail", required=False)
    code = fields.Code(label="Code", required=False)
    km = fields.Number(label="Distance", min=1, max=50, suffix="km", required=False)
    day = date_fields.Date(label="Day", future=True, required=False)
    born = date_fields.Date(label="Born", required=False)
    at = date_fields.DateTime(label="At", future=True, required=False)
    was = date_fields.DateTime(label="Was", required=False)
    colour = fields.Choice(label="Colour", choose_from=COLOURS, as_list=True, required=False)
    colours = fields.Choices(label="Colours", choose_from=lambda: COLOURS, at_most=1, required=False)
    sure = fields.Flag(label="Sure", required=False)
    place = fields.Parsed(label="Place", parser=_place, unknown="No such place.", shower=str.lower, required=False)
    photos = fields.Photos(label="Photos", at_most=2, max_bytes=3_000_000, required=False)


@pytest.fixture(autouse=True)
def _in_english() -> Iterator[None]:
    with speaking("en"):
        yield


def _take(**given: Any) -> Everything:
    pairs = [(n, one) for n, v in given.items() for one in (v if isinstance(v, list) else [v])]
    names = {name for name, _value in pairs}
    return Everything.take(FormData([*pairs, *(() if "name" in names else (("name", "Yara"),))]))


TODAY = clock.local(clock.now()).date()
FAR_FUTURE = date(2150, 1, 2)


@pytest.mark.parametrize(
    ("name", "typed", "value", "shown"),
    [
        ("name", "  Ya \t ra ", "Ya ra", "Ya ra"),
        ("name", "Ya", "Ya", "Ya"),
        ("name", "Yaraa", "Yaraa", "Yaraa"),
        ("story", " one\n two ", "one\n two", "one\n two"),
        ("story", "", "", ""),
        ("email", " yara@Example.NL", "yara@example.nl", "yara@example.nl"),
        ("code", " 12-34 ٥6", "123456", None),
        ("code", "", "", ""),
        ("km", " ٤2 ", 42, None),
        ("km", "1", 1, 1),
        ("km", "50", 50, 50),
        ("km", "", None, ""),
        ("born", "2001-02-03", date(2001, 2, 3), "2001-02-03"),
        ("born", "3-2-2001", date(2001, 2, 3), None),
        ("born", " 03/02/2001 ", date(2001, 2, 3), None),
        ("born", "3.2.2001", date(2001, 2, 3), None),
        ("born", "٠٣-٠٢-٢٠٠١", date(2001, 2, 3), None),
        ("born", "1900-01-01", date(1900, 1, 1), "1900-01-01"),
        ("born", "2200-12-31", date(2200, 12, 31), "2200-12-31"),
        ("born", "", None, ""),
        ("day", "2150-01-02", FAR_FUTURE, "2150-01-02"),
        ("was", "2026-07-01T14:05", datetime(2026, 7, 1, 12, 5, tzinfo=clock.UTC), "2026-07-01T14:05"),
        ("was", "2026-03-29T01:59", datetime(2026, 3, 29, 0, 59, tzinfo=clock.UTC), "2026-03-29T01:59"),
        ("was", "2026-03-29T03:00", datetime(2026, 3, 29, 1, 0, tzinfo=clock.UTC), "2026-03-29T03:00"),
        ("was", "2026-10-25T02:30", datetime(2026, 10, 25, 0, 30, tzinfo=clock.UTC), "2026-10-25T02:30"),
        ("was", "1-7-2026 14:05", datetime(2026, 7, 1, 12, 5, tzinfo=clock.UTC), None),
        ("was", "1/7/2026, 9:05", datetime(2026, 7, 1, 7, 5, tzinfo=clock.UTC), None),
        ("was", "01-07-2026T14:05", datetime(2026, 7, 1, 12, 5, tzinfo=clock.UTC), None),
        ("was", "2026-01-01 14:05", datetime(2026, 1, 1, 13, 5, tzinfo=clock.UTC), "2026-01-01T14:05"),
        ("was", "2200-12-31T14:05", datetime(2200, 12, 31, 13, 5, tzinfo=clock.UTC), "2200-12-31T14:05"),
        ("was", "2026-01-01T14:05+00:00", datetime(2026, 1, 1, 14, 5, tzinfo=clock.UTC), "2026-01-01T15:05"),
        ("was", "1900-06-01T14:05", datetime(1900, 6, 1, 13, 45, 28, tzinfo=clock.UTC), None),
        ("was", "", None, ""),
        ("at", "2150-07-01T14:05", datetime(2150, 7, 1, 12, 5, tzinfo=clock.UTC), "2150-07-01T14:05"),
        ("colour", "blue", "blue", "blue"),
        ("colour", "", "", ""),
        ("colours", ["red", "red", ""], ["red"], ["red"]),
        ("colours", [], [], []),
        ("sure", "on", True, "on"),
        ("sure", "", False, ""),
        ("place", "delft", "DELFT", "delft"),
        ("place", "", None, ""),
    ],
)
def test_what_fits_is_read_and_stands_in_the_form_again(name: str, typed: Any, value: Any, shown: Any) -> None:
    form = _take(**{name: typed})
    assert form.ok, form.errors
    if name == "was" and value and value.year == 1900:
        assert form.bound[name].value.year == 1900
        return
    assert form.bound[name].value == value
    if shown is not None:
        assert getattr(Everything.blank(**{name: value}), name).raw == shown


@pytest.mark.parametrize(
    ("name", "typed", "words"),
    [
        ("name", "", "Please fill this in."),
        ("name", "Y", "A little more, please: at least 2 characters."),
        ("name", "Yaraaa", "This is 1 character too long. Use at most 5 characters."),
        ("name", "Yaraaaa", "This is 2 characters too long. Use at most 5 characters."),
        ("name", "Y" * (5 + fields.TYPED_TOO_MUCH + 1), "at most 5 characters fit"),
        ("name", "Y" * (5 + fields.TYPED_TOO_MUCH), "This is 100000 characters too long. Use at most 5 characters."),
        ("email", "yara", "This doesn't look like an e-mail address."),
        ("code", "12345", "The code has 6 digits."),
        ("code", "1234567", "The code has 6 digits."),
        ("code", "12345a", "The code has 6 digits."),
        ("km", "0", "Type a whole number from 1 to 50."),
        ("km", "51", "Type a whole number from 1 to 50."),
        ("km", "many", "Type a whole number from 1 to 50."),
        ("km", "1.5", "Type a whole number from 1 to 50."),
        ("born", "yesterday", "Write the day like this: 14-03-2026."),
        ("born", "31-02-2026", "Write the day like this: 14-03-2026."),
        ("born", "14-03/2026", "Write the day like this: 14-03-2026."),
        ("born", "14-03-26", "Write the day like this: 14-03-2026."),
        ("born", "03-14-2026", "Write the day like this: 14-03-2026."),
        ("born", "1899-12-31", "Choose a day nearer to today."),
        ("born", "2201-01-01", "Choose a day nearer to today."),
        ("day", (TODAY - timedelta(days=1)).isoformat(), "Choose a day that is still to come."),
        ("was", "soon", "Write the day and the time like this: 14-03-2026 14:00."),
        ("was", "14-03-2026 half drie", "Write the day and the time like this: 14-03-2026 14:00."),
        ("was", "2026-03-29T02:30", "That hour doesn't exist"),
        ("was", "1899-12-31T12:00", "Choose a day nearer to today."),
        ("was", "2201-01-01T12:00", "Choose a day nearer to today."),
        ("at", "2020-01-01T12:00", "Choose a moment that is still to come."),
        ("colour", "green", "Choose one from the list, please."),
        ("colours", ["red", "green"], "Choose from the list, please."),
        ("colours", ["red", "blue"], "Choose at most 1, please."),
        ("place", "nowhere", "No such place."),
    ],
)
def test_what_does_not_fit_is_told_beside_the_field_and_kept(name: str, typed: Any, words: str) -> None:
    form = _take(**{name: typed})
    assert not form.ok
    assert list(form.errors) == [name]
    assert words in form.errors[name]
    if isinstance(typed, str) and len(typed) < 100:
        assert getattr(form, name).raw == typed
    empty = Everything.blank()
    assert form.bound[name].value == getattr(empty, name).value


def test_photos_are_few_and_not_too_large() -> None:
    def photo(size: int, name: str = "a.jpg") -> UploadFile:
        return UploadFile(file=None, size=size, filename=name)  # type: ignore[arg-type]

    two = [photo(3_000_000), photo(1)]
    assert _take(photos=two).photos.value == two
    assert _take(photos=[*two, photo(0, "")]).photos.value == two  # what was left open
    assert _take(photos=[photo(0, "empty.jpg")]).ok
    assert "At most 2 photos" in _take(photos=[*two, photo(1)]).errors["photos"]
    assert "3 MB at most" in _take(photos=[photo(3_000_001)]).errors["photos"]
    assert _take(photos=["text"]).photos.value == []
    assert _take(photos=two).photos.raw == two
    assert Everything.blank().photos.raw == ""
    assert Everything.most_files() == 6


def test_controls_get_what_they_need() -> None:
    form = Everything.blank(km=3, colours=["red"])
    shown = {name: dict(getattr(form, name).attrs) for name in ("name", "story", "email", "code", "colour", "colours")}
    assert shown == {
        "name": {},
        "story": {"rows": "3", "autocomplete": "off"},
        "email": {"autocomplete": "email"},
        "code": {"autocomplete": "one-time-code"},
        "colour": {"as_list": "1"},
        "colours": {},
    }
    assert dict(form.km.attrs) == {"min": "1", "max": "50", "inputmode": "numeric", "suffix": "km"}
    assert dict(fields.Number(label="N").attrs()) == {"min": "0", "max": "1000000", "inputmode": "numeric"}
    assert fields.Choice(label="C", choose_from=COLOURS).options() == [
        ("red", "Red", ""),
        ("blue", "Blue", "Like the sea"),
    ]


def test_a_blank_form_knows_its_fields_and_no_others() -> None:
    form = Everything.blank(name="Yara")
    assert (form.name.raw, form.name.value, form.km.value, form.sure.value) == ("Yara", "Yara", None, False)
    assert not hasattr(form, "nothing")
    with pytest.raises(TypeError, match="Everything has no field nothing, other"):
        Everything.blank(nothing=1, other=2)


def test_a_value_has_the_type_of_its_field() -> None:
    """For mypy as well: `assert_type` is its part of this test."""
    form = _take(km="12", colours=["red"], sure="on", place="delft", born="2001-02-03")
    assert (assert_type(form.name.value, str), assert_type(form.colours.value, list[str])) == ("Yara", ["red"])
    assert (assert_type(form.km.value, int | None), assert_type(form.sure.value, bool)) == (12, True)
    assert assert_type(form.place.value, str | None) == "DELFT"
    assert assert_type(form.born.value, date | None) == date(2001, 2, 3)
    assert assert_type(form.born.filled(), date) == date(2001, 2, 3)
    with pytest.raises(ValueError, match="day is empty"):
        form.day.filled()


def test_what_an_action_found_stands_beside_the_field_or_above_the_form() -> None:
    form = _take()
    form.take_errors(Invalid(name="Taken."))
    assert (form.errors, form.general_error, form.ok) == ({"name": "Taken."}, "", False)
    form = _take()
    form.take_errors(Invalid("Not now."))
    assert (form.errors, form.general_error, form.ok) == ({}, "Not now.", False)
    form = _take()
    form.take_errors(Invalid(nothing="Elsewhere."))
    assert (form.errors, form.general_error, form.ok) == ({}, "Elsewhere.", False)


class Checked(Everything):
    """With a rule over two fields."""

    again = fields.Text(label="Again", required=False)

    def check(self) -> None:
        if self.again.value != self.name.value:
            self.wrong("again", "Not the same.")


def test_rules_over_several_fields_come_after_each_field() -> None:
    assert set(Checked.fields) == {*Everything.fields, "again"}
    assert Checked.take(FormData({"name": "Yara", "again": "Yara"})).ok
    assert Checked.take(FormData({"name": "Yara", "again": "Noor"})).errors == {"again": "Not the same."}
    assert list(Checked.take(FormData({"name": "Y", "again": "Noor"})).errors) == ["name"]


def test_today_is_a_day_to_come_until_midnight() -> None:
    for moment in ("2027-03-14T00:01", "2027-03-14T23:59"):
        with clock.travel(datetime.fromisoformat(moment).replace(tzinfo=clock.AMSTERDAM)):
            assert _take(day="14-03-2027").ok
            assert "Choose a day that is still to come." in str(_take(day="13-03-2027").errors)


def _every(kind: type[Form] = Form) -> list[type[Form]]:
    assert app.FEATURES  # all features are imported
    below = [one for one in kind.__subclasses__() if one.__module__.startswith("jobtease.")]
    return [*below, *(one for each in below for one in _every(each))]


OF_THE_SENDING = {"seen", "anyway", "ticket"}
BY_THEMSELVES = {"AppointForm"}
"""Of the command line: one of its fields may be wrong, and is then not asked for."""


def test_a_form_of_three_things_gives_a_frozen_dataclass() -> None:
    """As the docstring of forms.py says. A field without a label is hidden: it says something of the sending."""
    giving = set()
    for form in _every():
        asked = {name for name, field in form.fields.items() if field.label and name not in OF_THE_SENDING}
        given = getattr(form, "given", None)
        if given is not None:
            gives = get_type_hints(given.fget)["return"]
            assert is_dataclass(gives), form
            assert vars(gives)["__dataclass_params__"].frozen, form
            giving.add(form.__name__)
        else:
            assert len(asked) < 3 or form.__name__ in BY_THEMSELVES, (form, asked)
    assert len(giving) > 12
