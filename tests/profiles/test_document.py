"""The document of a profile: ids are for one piece for ever, and columns and document say the same."""

from dataclasses import replace
from json import dumps, loads

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jobtease.data import transactions
from jobtease.profiles import queries
from jobtease.profiles.document.columns import Columns, columns_of, following
from jobtease.profiles.document.document import (
    Document,
    Entry,
    Line,
    Variant,
    added,
    as_stored,
    in_variant,
    move,
    of_stored,
    put,
    put_variant,
    relined,
    rewritten,
    without,
)
from jobtease.profiles.document.parts import Section
from jobtease.profiles.models import Profile
from jobtease.profiles.versions.models import ProfileVersion, Why
from tests.house import House

TEXTS = st.lists(st.sampled_from(["Een.", "Twee!", "Drie?", "En vier", "Vijf.\nZes.", "\n\nZeven."]), max_size=5).map(
    " ".join
)
COLUMNS = st.builds(
    Columns,
    headline=TEXTS,
    about=TEXTS,
    looking_for=TEXTS,
    experience=TEXTS,
    languages=st.lists(st.sampled_from(["nl", "en", "ti"]), unique=True).map(tuple),
    skills=st.lists(st.sampled_from(["excel", "kassa", "koken"]), unique=True).map(tuple),
    days=st.integers(0, 127),
)


def a_document() -> Document:
    document = put(Document(), Entry("about", Section.ABOUT, {}, relined((), "Ik werk graag. Ik leer snel.\nIk lach.")))
    return put(
        document, Entry("", Section.WORK, {"role": "Hulp", "employer": "De Hoek"}, relined((), "Brood gebakken."))
    )


@given(st.lists(COLUMNS, min_size=1, max_size=4))
def test_what_columns_say_the_document_says(each: list[Columns]) -> None:
    document = Document()
    for columns in each:
        before = {piece.id: piece.text for piece in document.pieces()}
        document = following(document, columns)
        told = columns_of(document)
        assert following(document, told) == document
        assert (told.languages, told.days) == (columns.languages, columns.days) or set(told.languages) == set(
            columns.languages
        )
        assert set(told.skills) == set(columns.skills)
        assert told.about.split() == columns.about.split()
        assert told.experience.split() == columns.experience.split()
        assert of_stored(loads(dumps(as_stored(document)))) == document
        ids = [piece.id for piece in document.pieces()]
        assert len(ids) == len(set(ids))
        assert all(int(id[1:]) < document.next_id for id in ids if id.startswith("l"))
        gone = before.keys() - set(ids)
        assert not gone & {piece.id for piece in put(document, Entry("", Section.WORK, {"role": "Nieuw"})).pieces()}


def test_a_sentence_that_stands_keeps_its_id_and_a_new_one_gets_another() -> None:
    document = a_document()
    about = document.single(Section.ABOUT)
    first, second, third = (line.id for line in about.lines)
    changed = put(
        document, replace(about, lines=relined(about.lines, "Nieuw hier. Ik werk graag. Ik leer vlug.\nIk lach."))
    )
    lines = changed.single(Section.ABOUT).lines
    assert [line.id for line in lines][1:] == [first, second, third]
    assert lines[0].id not in {first, second, third}
    assert lines[3].breaks == 1


def test_a_piece_is_changed_in_its_place_removed_or_followed_by_others() -> None:
    document = a_document()
    first, second, third = document.single(Section.ABOUT).lines
    assert rewritten(document, second.id, "Ik leer in een week.").single(Section.ABOUT).text == (
        "Ik werk graag. Ik leer in een week.\nIk lach."
    )
    assert rewritten(document, third.id, "").single(Section.ABOUT).text == "Ik werk graag. Ik leer snel."
    assert rewritten(document, first.id, "").single(Section.ABOUT).text == "Ik leer snel.\nIk lach."
    assert rewritten(rewritten(document, second.id, ""), first.id, "").single(Section.ABOUT).text == "Ik lach."
    assert added(document, first.id, "Elke dag.").single(Section.ABOUT).text.startswith("Ik werk graag. Elke dag. Ik")
    [entry] = document.of(Section.WORK)
    assert rewritten(document, f"{entry.id}.role", "Bakkershulp").of(Section.WORK)[0].get("role") == "Bakkershulp"
    assert added(document, entry.id, "En verkocht.").of(Section.WORK)[0].text == "Brood gebakken. En verkocht."
    for change in (rewritten, added):
        with pytest.raises(KeyError):
            change(document, "l999", "Iets.")


def test_two_sentences_in_the_place_of_one() -> None:
    document = a_document()
    second = document.single(Section.ABOUT).lines[1]
    lines = rewritten(document, second.id, "Ik leer. Snel ook.").single(Section.ABOUT).lines
    assert [line.text for line in lines] == ["Ik werk graag.", "Ik leer.", "Snel ook.", "Ik lach."]
    assert lines[1].id == second.id
    assert len({line.id for line in lines}) == 4


def test_entries_move_within_their_section() -> None:
    document = put(a_document(), Entry("", Section.WORK, {"role": "Twee"}))
    one, two = document.of(Section.WORK)
    assert move(document, two.id, -1).of(Section.WORK) == (two, one)
    assert move(document, two.id, 1) == document == move(document, one.id, -1)
    assert move(move(document, one.id, 1), one.id, -1) == document
    assert without(document, one.id).of(Section.WORK) == (two,)


def test_a_variant_leaves_out_and_words_differently_and_a_correction_reaches_it() -> None:
    document = a_document()
    first, second, third = document.single(Section.ABOUT).lines
    document = put_variant(
        document, Variant("", "Voor hotels", frozenset({first.id}), {second.id: ("Gasten vertrouwen mij.", "hash")})
    )
    [variant] = document.variants
    assert in_variant(document, variant).single(Section.ABOUT).text == "Gasten vertrouwen mij.\nIk lach."
    corrected = rewritten(document, third.id, "Ik lach graag.")
    assert in_variant(corrected, variant).single(Section.ABOUT).text == "Gasten vertrouwen mij.\nIk lach graag."
    assert in_variant(document, variant).variants == ()
    gone = put_variant(rewritten(document, second.id, ""), variant).variants[0]
    assert (gone.out, gone.worded) == (variant.out, {})


def test_lines_without_a_break_at_the_top() -> None:
    entry = Entry("about", Section.ABOUT, {}, (Line("", "Een.", 2), Line("", "Twee.", 1)))
    assert put(Document(), entry).single(Section.ABOUT).text == "Een.\nTwee."


async def test_each_change_is_a_version_and_a_save_without_one_is_none(house: House) -> None:
    yara = await house.join("Yara")
    for headline in ("Kapster", "Kapster, 24", "Kapster, 24"):
        assert (await yara.write_profile({"headline": headline})).status_code == 303
    profile = await Profile.get(author_id=yara.viewer.id)
    versions = await ProfileVersion.filter(profile_id=profile.id).order_by("number")
    texts = [of_stored(one.document).single(Section.HEADLINE).text for one in versions]
    assert texts == ["Kapster", "Kapster, 24"]
    assert [one.number for one in versions] == [1, 2]
    assert profile.written == 2
    assert {one.why for one in versions} == {Why.WRITTEN}


async def test_what_an_older_server_saved_is_what_the_document_says(house: House) -> None:
    """It writes columns only; sentences that stand keep their ids, and what stood before is a version still."""
    yara = await house.join("Yara")
    assert (await yara.write_profile({"about": "Ik werk graag. Ik leer snel."})).status_code == 303
    before = (await queries.to_edit(yara.viewer)).document.single(Section.ABOUT).lines
    saved = Profile.filter(author_id=yara.viewer.id)

    async def older_server() -> None:
        await saved.update(about="Ik leer snel. En goed.", experience="Een winkel.")

    await transactions.atomic(older_server)()
    read = (await queries.to_edit(yara.viewer)).document
    assert read.single(Section.ABOUT).lines[0].id == before[1].id
    assert [entry.text for entry in read.of(Section.WORK)] == ["Een winkel."]
    assert (await queries.to_edit(yara.viewer)).document == read
    assert (await yara.save_profile("skills", {"skills": "excel"})).status_code == 303
    assert (await queries.to_edit(yara.viewer)).document.single(Section.ABOUT) == read.single(Section.ABOUT)
