"""Rules of second opinions (blind review): which decisions are drawn (random sample), and inter-rater agreement (Cohen's kappa)."""

from collections import Counter
from collections.abc import Sequence
from hashlib import sha256

from jobtease.moderation.second_opinions.models import SHARE

FEW = 20
"""Pairs below which a percentage says little, and the page says so."""


def is_drawn(public_id: str) -> bool:
    """Whether a decision is judged again: by a hash of its public id, which is 96 random bits made as it is decided.

    So nobody can know it while deciding or bring it about, and anybody who may read the decision can reckon it again.
    """
    number = int.from_bytes(sha256(f"second opinion {public_id}".encode()).digest()[:8])
    return number < SHARE * 2**64


def kappa(pairs: Sequence[tuple[str, str]]) -> float | None:
    """Agreement of two judges beyond chance, from -1 to 1; None without pairs, or where chance alone agrees on everything.

    kappa = (p_o - p_e) / (1 - p_e), with p_o the share of equal pairs and p_e = sum over k of p1(k) * p2(k).
    J. Cohen, A Coefficient of Agreement for Nominal Scales, Educational and Psychological Measurement 20 (1960), 37-46.
    """
    n = len(pairs)
    first, second = Counter(one for one, _ in pairs), Counter(other for _, other in pairs)
    by_chance = sum(first[key] * second[key] for key in first)  # times n squared, so that all is whole
    if n * n == by_chance:
        return None
    return (n * sum(one == other for one, other in pairs) - by_chance) / (n * n - by_chance)
