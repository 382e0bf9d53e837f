"""Geomasking (location privacy): the coarse point that stands for where somebody lives. Distances are computed between these.

Who measures distances can choose their own point and ask as often as they like, so whatever a distance is computed from is found in
the end. The one defence is that there is nothing finer to find. A coarse point says no more than a municipality, which is shown
anyway, or a part of a large one that doesn't fit under a circle of five kilometres around any point (docs/decisions).
"""

import csv
from collections.abc import Mapping
from functools import cache
from math import cos, radians
from pathlib import Path
from typing import NamedTuple

from jobtease.regions.queries import by_code

SQUARE_KM = 7.5
"""Side of a square, laid out from the equator and Greenwich."""
_SIDE = SQUARE_KM / 111.32
"""The same in degrees of latitude."""

Square = tuple[int, int]
"""Rows from the equator, columns from Greenwich; columns are as wide as rows are high."""


class Coarse(NamedTuple):
    """The point of a municipality, or the middle of a square, in degrees."""

    lat: float
    lon: float


def coarse(municipality: str, lat: float, lon: float) -> Coarse:
    """What is kept of a precise point of somebody from a municipality (CBS code). Of a coarse point: the same again.

    It never lies outside the municipality: nobody is to choose a point anywhere in the country to measure from.
    """
    square = square_of(lat, lon)
    if square in squares().get(municipality, ()):
        return middle(square)
    home = by_code(municipality)
    return Coarse(home.lat, home.lon) if home else middle(square)


def square_of(lat: float, lon: float) -> Square:
    """The square around a point in degrees."""
    row = int(lat / _SIDE)
    return row, int(lon / _width(row))


def middle(square: Square) -> Coarse:
    """The middle of a square, in degrees."""
    row, column = square
    return Coarse(round((row + 0.5) * _SIDE, 5), round((column + 0.5) * _width(row), 5))


def _width(row: int) -> float:
    return _SIDE / cos(radians((row + 0.5) * _SIDE))


@cache
def squares() -> Mapping[str, frozenset[Square]]:
    """By the code of a municipality the squares that are told apart in it; everything else in it has the municipality's point."""
    with Path(__file__).with_name("squares.tsv").open(encoding="utf-8", newline="") as file:
        return {row["code"]: _read(row["squares"]) for row in csv.DictReader(file, delimiter="\t")}


def _read(text: str) -> frozenset[Square]:
    pairs = (pair.split(":") for pair in text.split())
    return frozenset((int(row), int(column)) for row, column in pairs)
