"""E-mail addresses: one spelling for each mailbox, which is what is shown, stored, looked for and mailed.

Domains go by IDNA 2008 (UTS 46, non-transitional, RFC 5891 and 5892): faß.example is xn--fa-hia.example and nobody else's. Python's own
codec knows IDNA 2003 only, which makes fass.example of it: somebody else's domain, and somebody else's mailbox with our code in it.
"""

import re
import unicodedata

import idna

from jobtease.words import cleaning
from jobtease.words.normalization import nfc, nfkc

LONGEST = 254
"""RFC 5321: what fits into a path of 256 with its angle brackets."""

_LOCAL = re.compile(r"[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*")
_LABEL = re.compile(r"[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?")
_UNSEEN = {"Cc", "Cf", "Cs", "Co", "Cn", "Zs", "Zl", "Zp"}
_MARK = "\ufffd"
_FILLERS = {*cleaning.FILLERS, *"\u180b\u180c\u180d\u180f"}
_FILLERS |= {chr(number) for number in (*range(0xFE00, 0xFE10), *range(0xE0100, 0xE01F0))}
"""Letters and marks of no shape of their own, whatever Unicode counts them among; the last are variation selectors."""
_NOT_IN_LOCAL = {*'@,:;<>"()[]\\', _MARK}
_JOINERS = "\u200c\u200d"
"""IDNA 2008 says where they may stand."""
_WRAPPED = "\ufeff\u200b\u200e\u200f\u202a\u202b\u202c\u2066\u2067\u2068\u2069"
"""What contact lists and chats put around something they copy. At the ends it is dropped, anywhere else it is refused."""


def canonical(written: str) -> str:
    """The one spelling of an address: lower case, its domain in ASCII. Raises ValueError for what mail can't be sent to."""
    if len(written) > 4 * LONGEST:
        raise ValueError("too long")
    local, at, domain = written.strip().strip(_WRAPPED).strip().rpartition("@")
    address = f"{_local(local)}@{ascii_domain(domain)}" if at else ""
    if not address or len(address) > LONGEST:
        raise ValueError("not an e-mail address")
    return address


def _local(written: str) -> str:
    """The part before the @: dots stand between other characters, and nothing in it is invisible."""
    local = nfc(written.lower())
    if local.isascii():
        fits = bool(_LOCAL.fullmatch(local))
    else:
        odd = any(letter in _NOT_IN_LOCAL or _is_unseen(letter) for letter in local)
        fits = not odd and all(local.split("."))
    if not fits or len(local.encode()) > 64:
        raise ValueError("not the name of a mailbox")
    return local


def ascii_domain(written: str) -> str:
    """A domain as it is looked up, in lower case: at least two labels of at most 63 characters. Raises ValueError."""
    if any(_is_unseen(letter) and letter not in _JOINERS for letter in written):
        raise ValueError("something invisible stands in the domain")  # UTS 46 would leave it out without a word
    try:
        domain = idna.encode(written, uts46=True, std3_rules=True).decode()
    except UnicodeError as error:
        # Names with two hyphens in a row exist, though no registry may give them out any more.
        if not written.isascii() or any(label.startswith("xn--") for label in written.lower().split(".")):
            raise ValueError("not the name of a domain") from error
        domain = written.lower()
    labels = domain.split(".")
    if len(domain) > 253 or len(labels) < 2 or not all(_LABEL.fullmatch(label) for label in labels):
        raise ValueError("not the name of a domain")
    if len(labels[-1]) < 2 or labels[-1].isdigit():
        raise ValueError("not the name of a domain")
    return domain


def with_unseen_shown(written: str) -> str:
    """What can't be used, to be shown again: whatever is invisible in it has a mark in its place, so that nobody looks in vain."""
    seen = (letter if letter == " " or not _is_unseen(letter) else _MARK for letter in written.strip()[:1000])
    return "".join(seen)


def _is_unseen(letter: str) -> bool:
    return letter in _FILLERS or unicodedata.category(letter) in _UNSEEN


def spellings(address: str) -> list[str]:
    """A canonical address, and how it was stored before there was one spelling (0.1.0 kept a domain as it was typed)."""
    local, _at, domain = address.rpartition("@")
    try:
        typed = idna.decode(domain)
    except UnicodeError:
        typed = domain
    return list(dict.fromkeys([address, f"{local}@{typed}"]))


_SAME_PROVIDER = {"googlemail.com": "gmail.com", "protonmail.com": "proton.me", "pm.me": "proton.me"}
_SAME_PROVIDER |= {"me.com": "icloud.com", "mac.com": "icloud.com"}
_NOT_COUNTED = {"gmail.com": ".", "proton.me": ".-_"}
"""What these providers leave out of the name of a mailbox: their own help pages say so."""


def mailbox(address: str) -> str:
    """Where a canonical address leads: without its +tag, and without what its provider doesn't count. To compare with, not to mail to."""
    local, _at, domain = address.rpartition("@")
    domain = _SAME_PROVIDER.get(domain, domain)
    local = nfkc(local).lower()  # a mail server may take full-width letters for plain ones
    local = local.partition("+")[0] or local
    for letter in _NOT_COUNTED.get(domain, ""):
        local = local.replace(letter, "")
    return f"{local}@{domain}"


def needs_utf8(address: str) -> bool:
    """Whether only a mail server with SMTPUTF8 (RFC 6531) takes it: özgür@example.nl."""
    return not address.isascii()
