"""A review copy hides what reaches or names a person, leaves other numbers alone, and what was hidden can be put back."""

from collections.abc import Iterable

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from jobtease.words.redaction import LABELS, PLACEHOLDER, Hidden, NotHidden, redact, restore
from tests.growth import MOST, PIECES, ratio
from tests.words import redacted
from tests.words.redacted import OWNER, parsed

SURE = {"phones": redacted.PHONES, "mails": redacted.MAILS, "numbers": redacted.NUMBERS, "mixed": redacted.MIXED}
"""Of which at most three in a hundred may pass: phone numbers, e-mail, BSN and IBAN, and texts with several of them."""
OTHERS = (redacted.PLACES, redacted.BIRTHS, redacted.NAMES, redacted.EMPLOYERS, redacted.ACCOUNTS)


def passing(lines: Iterable[str]) -> tuple[list[str], int]:
    """What is read still though it should be hidden, and of how many."""
    each = [(text, words) for one in lines for text, words in parsed(one)]
    through = [f"{word} in {text}" for text, words in each for word in words if word in redact(text, hide=OWNER).text]
    return through, sum(len(words) for _text, words in each)


def masked(lines: str) -> tuple[list[str], int]:
    """Harmless words that are hidden, and of how many."""
    each = parsed(lines)
    gone = [f"{word} in {text}" for text, words in each for word in words if word not in redact(text, hide=OWNER).text]
    return gone, sum(len(words) for _text, words in each)


def test_there_are_a_hundred_and_fifty_texts_and_a_hundred_harmless_numbers() -> None:
    assert sum(len(parsed(one)) for one in (*SURE.values(), *OTHERS)) >= 150
    assert masked(redacted.HARMLESS)[1] >= 100


def test_no_number_or_address_passes_but_three_in_a_hundred() -> None:
    through, of = passing(SURE.values())
    assert len(through) <= 0.03 * of, through


def test_no_name_place_or_birthday_passes_but_three_in_a_hundred() -> None:
    through, of = passing(OTHERS)
    assert len(through) <= 0.03 * of, through


def test_at_most_three_in_a_hundred_harmless_numbers_are_hidden() -> None:
    gone, of = masked(redacted.HARMLESS)
    assert len(gone) <= 0.03 * of, gone


def test_of_texts_written_afterwards_nine_in_ten_are_as_they_should_be() -> None:
    through, of = passing([redacted.UNSEEN])
    assert len(through) <= 0.1 * of, through
    gone, of = masked(redacted.UNSEEN_HARMLESS)
    assert len(gone) <= 0.1 * of, gone


def test_the_first_name_stays_and_a_trade_is_no_surname() -> None:
    hide = Hidden(name="Sanne de Bakker")
    copy = redact("Sanne de Bakker werkt als bakker. Bakker en bakker zijn twee.", hide=hide).text
    assert copy == "Sanne [achternaam] werkt als bakker. [achternaam 2] en bakker zijn twee."


def test_the_same_words_get_the_same_placeholder_and_others_a_number() -> None:
    text = "06-12345678 of 06-87654321, liefst 06-12345678"
    assert redact(text, hide=Hidden()).text == "[telefoonnummer] of [telefoonnummer 2], liefst [telefoonnummer]"


def test_what_was_hidden_is_put_back_into_other_words() -> None:
    text = "Bel 06-12345678 of mail yara@voorbeeld.nl."
    edited = "Mail naar [ E-mailadres ] of bel [telefoonnummer], graag."
    assert restore(text, Hidden(), edited) == "Mail naar yara@voorbeeld.nl of bel 06-12345678, graag."
    assert restore(text, Hidden(), "Ik hoor graag van je.") == "Ik hoor graag van je."


@pytest.mark.parametrize(
    "edited", ["[telefoonnummer 2]", "[telefoonnummer] [telefoonnummer]", "[bsn]", "[telefoonnummer 99]"]
)
def test_a_placeholder_for_nothing_is_refused(edited: str) -> None:
    with pytest.raises(NotHidden):
        restore("Bel 06-12345678.", Hidden(), edited)


PARTS = st.sampled_from(
    [
        *(
            "06-12345678",
            "yara@voorbeeld.nl",
            "NL91ABNA0417164300",
            "123456782",
            "Berg",
            "berg",
            "Hotel Zeezicht",
            "v.d.",
        ),
        *("geboren", "3 mei 2007", "3011 AB", "Kerkstraat 12", " ", "\n", "[", "]", "2", "[telefoonnummer]", "[bsn 2]"),
        *("[ACHTERNAAM]", "Yara", "van den", "é", "\u200b", "@", "/", "-", "0", "6"),
    ]
)


@given(st.lists(PARTS, max_size=12).map("".join) | st.lists(PARTS, max_size=12).map(" ".join) | st.text(max_size=60))
@example("[telefoonnummer] 06-12345678 [telefoonnummer 2]")
def test_what_nobody_edited_is_the_original_again(text: str) -> None:
    copy = redact(text, hide=OWNER)
    assert restore(text, OWNER, copy.text) == text
    at = 0
    for span in copy.spans:
        assert at <= span.start < span.end
        at = span.end
    assert PLACEHOLDER.sub("", copy.text) == "".join(_between(text, [(span.start, span.end) for span in copy.spans]))


def _between(text: str, spans: list[tuple[int, int]]) -> list[str]:
    ends = [0, *(end for _start, end in spans)]
    starts = [*(start for start, _end in spans), len(text)]
    return [text[begin:end] for begin, end in zip(ends, starts, strict=True)]


def test_every_kind_of_contact_has_a_placeholder() -> None:
    assert {"email", "phone", "link", "iban", "bsn", "handle", "address"} <= LABELS.keys()


@pytest.mark.slow
@pytest.mark.parametrize("piece", [*PIECES.values(), "Yara van den Berg ", "[telefoonnummer] ", "3 mei 2007 ", "v.d. "])
def test_time_grows_with_the_length_and_no_faster(piece: str) -> None:
    assert ratio(lambda text: redact(text, hide=OWNER), piece, 2_000) <= MOST
