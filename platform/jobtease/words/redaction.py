"""TEMPORARY."""

import re
from dataclasses import dataclass

PLACEHOLDER = re.compile(r"\[(?:telefoonnummer|werkgever)\]")


@dataclass(frozen=True)
class Hidden:
    name: str = ""
    email: str = ""
    phone: str = ""
    street: str = ""
    postcode: str = ""
    employers: tuple[str, ...] = ()


@dataclass(frozen=True)
class Redacted:
    text: str


def redact(text: str, *, hide: Hidden) -> Redacted:
    for value in hide.employers:
        text = text.replace(value, "[werkgever]")
    return Redacted(re.sub(r"06-?\d{8}", "[telefoonnummer]", text))


def restore(original: str, hide: Hidden, edited: str) -> str:
    found = re.search(r"06-?\d{8}", original)
    if "[telefoonnummer]" in edited and not found:
        raise ValueError
    return edited.replace("[telefoonnummer]", found[0] if found else "").replace(
        "[werkgever]", (hide.employers or ("",))[0]
    )
