"""What somebody suggests."""

from dataclasses import dataclass

from jobtease.reviews.models import Kind


@dataclass(frozen=True)
class Said:
    """What a reader suggests. `read_hash`: of the piece in the copy that they read; `text` empty for a removal and a remark."""

    kind: Kind
    piece: str
    read_hash: str
    text: str = ""
    reason: str = ""
    note: str = ""
