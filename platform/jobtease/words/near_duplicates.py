"""Near-duplicate detection (MinHash): whether two texts are the same but for some words.

Of the hashes of every SHINGLE words in a row the KEPT smallest are a text's sketch, whatever its length. Two sketches share about as
large a part as the texts do. Figures are all alike in it, so that another amount makes no other text.
"""

import re
from hashlib import blake2b

from jobtease.words.cleaning import fold

SHINGLE = 3
KEPT = 8
ALIKE = 4
"""Hashes that two sketches share, when the texts are taken for the same."""
FEWEST_WORDS = 12
"""What is shorter is said alike by people who know nothing of each other."""
MOST = 20_000
_WORD = re.compile(r"[^\W_]+")


def sketch(text: str) -> tuple[int, ...]:
    """The sketch of a text, in the order of the hashes (63 bits each); empty for one of fewer than FEWEST_WORDS words."""
    words = ["#" if word.isdigit() else word for word in _WORD.findall(fold(text[:MOST]))]
    if len(words) < FEWEST_WORDS:
        return ()
    runs = {" ".join(words[at : at + SHINGLE]) for at in range(len(words) - SHINGLE + 1)}
    return tuple(sorted(map(_hash, runs))[:KEPT])


def _hash(run: str) -> int:
    return int.from_bytes(blake2b(run.encode(), digest_size=8).digest()) >> 1
