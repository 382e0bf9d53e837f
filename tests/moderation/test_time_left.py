"""How long there is left, and how late it is, as a queue says it."""

from datetime import timedelta

import pytest

from jobtease import clock
from jobtease.moderation.desk import time_left
from jobtease.web.moments import in_words
from jobtease.words.translations import speaking

A_MOMENT = timedelta(seconds=30)
"""What this test may take."""


@pytest.mark.parametrize(
    ("span", "words"),
    [
        (timedelta(0), "1 min"),
        (timedelta(minutes=2), "2 min"),
        (timedelta(minutes=59), "59 min"),
        (timedelta(minutes=60), "1 h 00"),
        (timedelta(hours=11, minutes=59), "11 h 59"),
        (-timedelta(minutes=2), "1 min late"),
        (-timedelta(minutes=61), "1 h 00 late"),
        (-timedelta(hours=24), "23 h 59 late"),
        (-timedelta(hours=24, minutes=1), "1 day late"),
        (-timedelta(hours=48), "1 day late"),
        (-timedelta(hours=48, minutes=1), "2 days late"),
        (-timedelta(hours=96), "3 days late"),
    ],
)
def test_what_is_left(span: timedelta, words: str) -> None:
    with speaking("en"):
        assert time_left.left(clock.now() + span + A_MOMENT) == words


def test_what_is_far_away_is_a_moment() -> None:
    later = clock.now() + timedelta(hours=12) + A_MOMENT
    with speaking("en"):
        assert time_left.left(later) == in_words(later)
