"""The drawings of the product are what our own drawing code makes."""

import pytest

from jobtease.demo import vectors
from jobtease.outfits.practice.examples import PRACTICES
from jobtease.web.renderer import TEMPLATES


def test_there_is_a_look_for_each_practice() -> None:
    assert set(vectors.LOOKS) == set(PRACTICES)


@pytest.mark.parametrize("key", list(vectors.LOOKS))
def test_a_drawing_is_what_the_code_draws(key: str) -> None:
    committed = (TEMPLATES.parent / f"static/img/practice-{key}.svg").read_text(encoding="utf-8")
    assert committed == vectors.draw(key), "python -m jobtease.demo.vectors static/img"
