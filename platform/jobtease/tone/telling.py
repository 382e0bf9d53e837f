"""Highlighting: the words of a note that a finding is about, as its writer is shown them; whole, and each once."""

import re
from collections.abc import Iterable

_END = re.compile(r"[,.;:!?\n]|$")
_FEW = 3
"""Words up to which a phrase is shown to the end of its clause: "neemt niemand je aan", and not "neemt niemand je"."""

Span = tuple[int, int]


def pieces(note: str, spans: Iterable[Span]) -> list[str]:
    """What stands at these places, in the order of the note; what overlaps or adjoins is one piece."""
    return [note[start:end] for start, end in _joined(note, [_grown(note, *one) for one in _joined(note, spans)])]


def _joined(note: str, spans: Iterable[Span]) -> list[Span]:
    found: list[Span] = []
    for start, end in sorted(spans):
        if found and (start <= found[-1][1] or not note[found[-1][1] : start].strip()):
            found[-1] = (found[-1][0], max(found[-1][1], end))
        else:
            found.append((start, end))
    return found


def _grown(note: str, start: int, end: int) -> Span:
    """A phrase that stops in the middle goes on to where its clause ends, if that is near. A single word says enough."""
    if len(note[start:end].split()) == 1:
        return start, end
    match = _END.search(note, end)
    rest = note[end : match.start() if match else end]
    return start, end + len(rest.rstrip()) if len(rest.split()) <= _FEW else end
