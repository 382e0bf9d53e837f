"""Requests that no browser sends, all of them: odd bodies, what people may type, odd heads and addresses."""

import random
from collections.abc import Iterator
from urllib.parse import quote, quote_plus

from jobtease.web.routing import FORM_BYTES, VISITORS_FORM_BYTES
from tests.hostile_bodies import END, Odd, bodies, part, post

SEED = 20_261_122
URLENCODED = "application/x-www-form-urlencoded"
NAUGHTY = {
    "nothing": "",
    "emoji": "👩🏾‍🦽🧥👞 kan dit? 🇳🇱",
    "right to left": "\u202eהאם זה בסדר\u202c للمقابلة",
    "NUL": "jas\0je",
    "control characters": "".join(map(chr, range(1, 32))),
    "markup": "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>",
    "template": "{{ 7 * 7 }}{% for x in y %}${7*7}%s%n{0.__class__}",
    "SQL": "'; DROP TABLE account; -- %_\\",
    "half a letter": "\ud83d",
    "zalgo": "j" + "\u0335\u0322" * 3000,
    "100,000 characters": "a" * 100_000,
    "400,000 bytes": "🧥" * 100_000,
    "separators": "\u2028\u2029\u0085\ufeff\ufffe\uffff",
    "full width digits": "２０２７-０１-０１T１４:００",
    "a long number": "9" * 5000,
    "minus": "-1",
    "not a number": "NaN",
    "far away": "99999999-01-01T00:00",
    "a path": "../../../../etc/passwd",
    "another site": "//evil.example/%2e%2e",
}


def requests(forms: dict[str, tuple[str, ...]]) -> Iterator[Odd]:
    """All of them. `forms` are the paths of forms, each with the names of its fields."""
    dice = random.Random(SEED)
    yield from bodies(dice)
    yield from _typed(forms)
    yield from _piled(forms)
    yield from _encoded(dice)
    yield from _heads(dice)
    yield from _addresses()


def _typed(forms: dict[str, tuple[str, ...]]) -> Iterator[Odd]:
    """What people may type, in every field of every form."""
    for path, names in forms.items():
        for name, text in NAUGHTY.items():
            typed = quote_plus(text.encode("utf-8", "surrogatepass"))
            body = "&".join(f"{field}={typed}" for field in names).encode()
            yield post(f"{path}: {name}", path, body, URLENCODED)


def _piled(forms: dict[str, tuple[str, ...]]) -> Iterator[Odd]:
    """As many combining marks on one letter as a form takes bytes, in one field and shared by all: quadratic for who normalizes them."""
    for path, names in forms.items():
        for room in (VISITORS_FORM_BYTES - 1_000, FORM_BYTES - 10_000):
            for some in (names, names[:1]):
                half = room // len(some) // 4
                marks = ("j" + "\u0300" * half + "\u0327" * half).encode()
                body = b"".join(part(name.encode(), marks) for name in some) + END
                yield post(f"{path}: {2 * half} marks in each of {len(some)}", path, body)


def _encoded(dice: random.Random) -> Iterator[Odd]:
    """Forms that aren't well encoded, and other kinds of bodies."""
    at = "/me/account"
    kinds = (URLENCODED, f"{URLENCODED}; charset=utf-16", f"{URLENCODED}; charset=idna", "application/json", "text/plain",
             "application/xml", "*/*", "", "a" * 9000, "multipart/form-data; boundary=x", None)  # fmt: skip
    for kind in kinds:
        yield post(f"a body of type {str(kind)[:30]}", at, b"nickname=Yara&municipality=Rotterdam&language=nl", kind)
    bodies = {
        "percent": b"nickname=%&municipality=%zz&language=%e",
        "letters cut off": b"nickname=%C3&municipality=%ED%A0%80%ff",
        "ampersands": b"&" * 1_000_000,
        "equal signs": b"=" * 1_000_000,
        "10,000 fields": b"nickname=a&" * 10_000,
        "10,000 names": b"&".join(b"n%d=" % n for n in range(10_000)),
        "a name of 1 MB": b"n" * 1_000_000 + b"=x",
        "2 MB": b"nickname=" + b"a" * 2_000_000,
        "noise": dice.randbytes(50_000),
        "brackets": b"nickname[]=a&nickname[a][b]=c",
        "semicolons": b"nickname=a;municipality=b",
        "json": b'{"nickname": {"$ne": 1}}',
    }
    for name, body in bodies.items():
        yield post(f"encoded: {name}", at, body, URLENCODED)
    packed = post("packed", at, b"\x1f\x8b\x08\x00nickname=a", URLENCODED)
    yield Odd("packed", "POST", at, (*packed.headers, ("Content-Encoding", b"gzip")), packed.body)


def _heads(dice: random.Random) -> Iterator[Odd]:
    """Odd things above the body."""
    heads: dict[str, tuple[str, bytes]] = {
        "a cookie of 60 kB": ("Cookie", b"a=" + b"b" * 60_000),
        "a thousand cookies": ("Cookie", b"; ".join(b"c%d=1" % n for n in range(1000))),
        "a cookie that is none": ("Cookie", b"=;;;=\xff\xfe;session"),
        "our cookies with noise": ("Cookie", b"session=%00\xff; flash=\xff\xfe; language=\xff; joining=a.b.c"),
        "our cookies with markup": ("Cookie", b"session=<script>; flash=<script>; language=<script>"),
        "a language of 30 kB": ("Accept-Language", b"nl;q=0." + b"1" * 30_000),
        "a language that is none": ("Accept-Language", b";;q=,,*;q=nan,\xff"),
        "an encoding that is none": ("Accept-Encoding", b"gzip;q=nan,\xff"),
        "another host": ("X-Forwarded-Host", b"evil.example"),
        "an address of elsewhere": ("X-Forwarded-For", b"' OR 1=1, ::1, " + b"9" * 5000),
        "an agent of 20 kB": ("User-Agent", b"\xff" * 20_000),
        "expects": ("Expect", b"100-continue"),
        "upgrades": ("Upgrade", b"websocket"),
        "an event of the past": ("Last-Event-ID", b"-1"),
        "a range": ("Range", b"bytes=" + b"0-1," * 3000),
        "since": ("If-Modified-Since", b"\xff"),
        "known": ("If-None-Match", b'"a",' * 5000),
        "noise": ("X-Noise", dice.randbytes(2000).translate(None, b"\r\n\0")),
    }
    for name, header in heads.items():
        for path in ("/", "/me"):
            yield Odd(f"head at {path}: {name}", "GET", path, (header,))
    for method in ("PUT", "DELETE", "PATCH", "HEAD", "OPTIONS", "TRACE", "PROPFIND", "get", "P\xd6ST"):
        yield Odd(f"method {method}", method, "/outfits", (("Content-Length", b"0"),))
    for origin in ("null", "http://evil.example", "\xff", "a" * 9000):
        head = post("origin", "/me/account", b"nickname=Evil", URLENCODED)
        yield Odd(
            f"origin {origin[:20]}", "POST", head.path, (*head.headers, ("Origin", origin.encode("latin-1"))), head.body
        )


def _addresses() -> Iterator[Odd]:
    """Addresses that lead nowhere, or try to lead elsewhere."""
    odd = (
        "%00",
        "%ff%fe",
        "%ed%a0%80",
        "..%2f..%2fetc%2fpasswd",
        "a" * 3000,
        "'%20OR%201=1",
        "%F0%9F%A7%A5",
        "-1",
        "%0d%0aX-A:b",
    )
    for word in odd:
        for path in (
            f"/outfits/{word}",
            f"/people/{word}",
            f"/photos/{word}/large.webp",
            f"/sign-in/{word}",
            f"/static/x/{word}",
        ):
            yield Odd(f"address {path[:40]}", "GET", path, ())
    for number in (2**31, 2**63, 10**30):
        for path in (
            f"/me/notices/{number}",
            f"/me/sessions/{number}",
            f"/outfits/{'a' * 16}/photos/{number}/hide",
        ):
            yield post(f"address {path}", path, b"", URLENCODED)
    searches = ("q=%00", "q=%ff", "q=" + "a" * 20_000, "q=%25_%5C", "q=" + quote("🧥" * 500), "q=a&q=b", "next=//evil.example",
                "next=%0d%0aX-A:b", "before=%00", "after=-9", "=", "&&&", "%", "page=99999999999999999999")  # fmt: skip
    for search in searches:
        for path in ("/", "/sign-in", "/requests", "/municipalities", "/skills"):
            yield Odd(f"address {path}?{search[:30]}", "GET", f"{path}?{search}", ())
