"""Bodies of forms that no browser sends: broken, lying, endless, in disguise. The same for the same seed.

Each is the whole text of an HTTP request but for the cookie, which whoever sends it puts in.
"""

import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta

from jobtease import clock
from tests.sample_pictures import drawn, encoded

MARK = "----edge"
CRLF = b"\r\n"
KIND = f"multipart/form-data; boundary={MARK}"


@dataclass(frozen=True)
class Odd:
    """One request. `whole` is false when the sender stops in the middle, so that no answer need come."""

    name: str
    method: str
    path: str
    headers: tuple[tuple[str, bytes], ...]
    body: bytes = b""
    whole: bool = True
    pause: float = 0
    """Seconds between pieces of the body, when it trickles."""

    def head(self, host: str, cookie: str) -> bytes:
        """The request line and the headers."""
        given = [("Host", host.encode()), ("Connection", b"close"), *self.headers]
        if not any(name.lower() == "cookie" for name, _ in given):
            given.append(("Cookie", cookie.encode()))
        lines = [name.encode("latin-1") + b": " + value for name, value in given]
        return f"{self.method} {self.path} HTTP/1.1".encode("latin-1") + CRLF + CRLF.join(lines) + CRLF * 2


def post(
    name: str, path: str, body: bytes, kind: str | bytes | None = KIND, length: int | None = None, **more: object
) -> Odd:
    """A form that is sent."""
    headers = [("Content-Length", str(len(body) if length is None else length).encode())]
    if kind is not None:
        headers.append(("Content-Type", kind.encode("latin-1") if isinstance(kind, str) else kind))
    return Odd(name, "POST", path, tuple(headers), body, **more)  # type: ignore[arg-type]


def part(name: bytes, value: bytes, more: bytes = b"", headers: bytes = b"") -> bytes:
    """One part of a multipart body."""
    about = b'Content-Disposition: form-data; name="' + name + b'"' + more
    return b"--" + MARK.encode() + CRLF + about + CRLF + headers + CRLF + value + CRLF


def photo_part(data: bytes, filename: bytes = b'; filename="jas.jpg"', kind: bytes = b"image/jpeg") -> bytes:
    """A file in the field of the photos."""
    return part(b"photos", data, filename, b"Content-Type: " + kind + CRLF)


END = b"--" + MARK.encode() + b"--" + CRLF


def outfit_form(*photos: bytes, **changes: str) -> bytes:
    """A multipart body of the outfit form, with whole parts for its photos."""
    fields = {
        "sector": "horeca",
        "job": "Achter de balie",
        "question": "Kan dit, of zijn de schoenen te vlot?",
        "interview": (clock.now() + timedelta(days=3)).strftime("%Y-%m-%dT14:00"),
        "compare": "one",
        "audience": "municipality",
        "keep": "24",
        "cut": "20",
    } | changes
    text = b"".join(part(name.encode(), value.encode("utf-8", "surrogatepass")) for name, value in fields.items())
    return text + b"".join(photos) + END


def bodies(dice: random.Random) -> Iterator[Odd]:
    """Multipart bodies at the outfit form."""
    jpeg = encoded(drawn((320, 240), 3), "JPEG")
    good = outfit_form(photo_part(jpeg))
    at = "/outfits"
    boundaries = {
        "another boundary": "multipart/form-data; boundary=other",
        "no boundary": "multipart/form-data",
        "an empty boundary": "multipart/form-data; boundary=",
        "a quoted boundary": f'multipart/form-data; boundary="{MARK}"',
        "an open quote": f'multipart/form-data; boundary="{MARK}',
        "two boundaries": f"multipart/form-data; boundary=x; boundary={MARK}",
        "a boundary of 5,000": "multipart/form-data; boundary=" + "b" * 5000,
        "a boundary of spaces": 'multipart/form-data; boundary="   "',
        "a boundary with letters of elsewhere": "multipart/form-data; boundary=\xe9\xff\xfe",
        "capitals": f"MULTIPART/FORM-DATA; BOUNDARY={MARK}",
        "multipart/mixed": f"multipart/mixed; boundary={MARK}",
        "multipart/related": f"multipart/related; boundary={MARK}",
        "a thousand parameters": "multipart/form-data" + "; a=b" * 1000 + f"; boundary={MARK}",
        "semicolons": f"multipart/form-data;;;;; ;boundary={MARK};;;",
    }
    for name, kind in boundaries.items():
        yield post(name, at, good, kind)
    for charset in (
        "utf-16",
        "utf-7",
        "idna",
        "punycode",
        "rot13",
        "zlib",
        "unicode_escape",
        "nothing",
        "",
        "\xff",
        "utf-8\0",
    ):
        yield post(f"charset {charset!r}", at, good, f"{KIND}; charset={charset}")
    yield post("charset twice", at, good, f"{KIND}; charset=utf-8; charset=idna")
    yield post("charset in pieces", at, good, f"{KIND}; charset*0=id; charset*1=na")
    yield post("charset, extended", at, good, f"{KIND}; charset*=utf-8''idna")
    yield post("charset before", at, good, f"multipart/form-data; charset=idna; boundary={MARK}")
    yield post("charset of a part", at, outfit_form(photo_part(jpeg, kind=b"image/jpeg; charset=utf-16")))
    yield post("_charset_", at, part(b"_charset_", b"utf-16") + good)

    yield post("no end", at, good[: -len(END)])
    yield post("half an end", at, good[:-4])
    yield post("cut in a part", at, good[: len(good) // 2])
    yield post("something behind the end", at, good + b"more" * 1000)
    yield post("two bodies", at, good + good)
    yield post("something before the beginning", at, b"preamble" + CRLF + good)
    yield post("line feeds only", at, good.replace(CRLF, b"\n"))
    yield post("carriage returns only", at, good.replace(CRLF, b"\r"))
    yield post("nothing", at, b"")
    yield post("only the end", at, END)
    yield post("only line ends", at, CRLF * 50_000)
    yield post("dashes", at, b"-" * 500_000)
    yield post("beginnings of boundaries", at, (CRLF + b"--" + MARK.encode()[:-1]) * 50_000)
    yield post("noise", at, dice.randbytes(300_000))
    yield post("5,000 fields", at, part(b"question", b"x") * 5000 + END)
    yield post("301 fields", at, part(b"question", b"x") * 301 + END)
    yield post("2,000 files", at, photo_part(b"x") * 2000 + END)
    yield post("nine files", at, outfit_form(*[photo_part(jpeg)] * 9))
    yield post("five files", at, outfit_form(*[photo_part(jpeg)] * 5))
    yield post("100,000 boundaries", at, (b"--" + MARK.encode() + CRLF) * 100_000 + END)
    yield post(
        "10,000 headers in a part",
        at,
        part(b"photos", jpeg, headers=b"X-A: b" + CRLF) + photo_part(b"", headers_of(10_000)) + END,
    )
    yield post(
        "a header of 1 MB in a part", at, photo_part(jpeg, b'; filename="a"' + CRLF + b"X-A: " + b"b" * 2**20) + END
    )
    yield post("a header's name of 1 MB in a part", at, photo_part(jpeg, CRLF + b"X" * 2**20 + b": b") + END)
    yield post("a name of 1 MB", at, part(b"n" * 2**20, b"x") + END)
    yield post("a field of 1.3 MB", at, outfit_form(photo_part(jpeg), question="q" * 1_300_000))
    yield post("a field of 20 MB", at, outfit_form(photo_part(jpeg), question="q" * 20_000_000))
    yield post("70 MB", at, outfit_form(photo_part(bytes(70 * 2**20))))
    yield post("40 MB in one photo", at, outfit_form(photo_part(jpeg + bytes(40 * 2**20))))
    yield post("nested", at, _nested(jpeg))
    yield post(
        "nested 200 deep", at, part(b"photos", _deep(200), headers=b"Content-Type: " + KIND.encode() + CRLF) + END
    )

    odd_parts = {
        "no name": b"--" + MARK.encode() + CRLF + b"Content-Disposition: form-data" + CRLF * 2 + b"x" + CRLF,
        "no disposition": b"--" + MARK.encode() + CRLF + b"Content-Type: image/jpeg" + CRLF * 2 + jpeg + CRLF,
        "no headers": b"--" + MARK.encode() + CRLF * 2 + jpeg + CRLF,
        "another disposition": b"--" + MARK.encode() + CRLF + b"Content-Disposition: attachment" + CRLF * 2 + CRLF,
        "a header without a colon": b"--" + MARK.encode() + CRLF + b"Content-Disposition" + CRLF * 2 + b"x" + CRLF,
        "an open quote": b"--"
        + MARK.encode()
        + CRLF
        + b'Content-Disposition: form-data; name="photos'
        + CRLF * 2
        + CRLF,
        "NUL in a name": part(b"que\0stion", b"x"),
        "an empty name": part(b"", b"x"),
        "names twice": part(b'question"; name="job', b"x"),
        "bytes that are no letters, in a name": part(b"\xff\xfe\xc3", b"x"),
        "bytes that are no letters": part(b"question", b"\xff\xfe\xc3\x28\xed\xa0\x80"),
        "a text where photos are expected": part(b"photos", b"x" * 1000),
        "a file where a text is expected": part(b"question", jpeg, b'; filename="jas.jpg"'),
        "a file where a choice is expected": part(b"sector", jpeg, b'; filename="jas.jpg"'),
        "a field of nobody": part(b"__proto__[admin]", b"true")
        + part(b"author_id", b"1")
        + part(b"visibility", b"shown"),
        "quoted-printable": part(b"question", b"=00=FF", headers=b"Content-Transfer-Encoding: quoted-printable" + CRLF),
        "base64": photo_part(b"/9j/4AAQ", b'; filename="a.jpg"' + CRLF + b"Content-Transfer-Encoding: base64"),
        "no encoding at all": photo_part(jpeg, b'; filename="a.jpg"' + CRLF + b"Content-Transfer-Encoding: x-none"),
    }
    for name, odd in odd_parts.items():
        yield post(f"a part: {name}", at, odd + outfit_form(photo_part(jpeg)))
    filenames = {
        "none": b"",
        "empty": b'; filename=""',
        "a path": b'; filename="../../../etc/passwd"',
        "a path of Windows": b'; filename="C:\\\\windows\\\\system.ini"',
        "NUL": b'; filename="a\0.jpg"',
        "10,000 letters": b'; filename="' + b"a" * 10_000 + b'.jpg"',
        "bytes that are no letters": b'; filename="\xff\xfe\xed\xa0\x80.jpg"',
        "extended": b"; filename*=utf-8''%00%2e%2e%2fjas.jpg",
        "extended in a codec": b"; filename*=idna''jas.jpg",
        "extended, broken": b"; filename*=utf-8'%ff",
        "backwards": '; filename="\u202egpj.exe"'.encode(),
        "a script": b'; filename="a.html"',
        "line ends": b'; filename="a%0d%0aX-A: b.jpg"',
        "no quotes": b"; filename=a b c.jpg",
        "quotes inside": b'; filename="a\\"b\\"c.jpg"',
        "1,000 of them": b'; filename="a.jpg"' * 1000,
    }
    for name, filename in filenames.items():
        yield post(f"a filename: {name}", at, outfit_form(photo_part(jpeg, filename)))
    for file_kind in (
        b"image/heic",
        b"text/html",
        b"image/svg+xml",
        b"application/octet-stream",
        b"",
        b"\xff",
        b"x" * 9000,
    ):
        yield post(f"a file of type {file_kind[:20]!r}", at, outfit_form(photo_part(jpeg, kind=file_kind)))
    for masks in ("[", "{}", "null", "[[[[", "[" * 100_000, '[{"cut": NaN, "ellipses": [[1e999, 0, 0, 0]]}]',
                  '[{"cut": 0, "ellipses": [[1, 2, 3]]}]', '[{"cut": "0.1", "ellipses": {"a": 1}}]',
                  '[{"cut": 0, "ellipses": ' + str([[0.5, 0.5, 0.1, 0.1]] * 20_000) + "}]",
                  '[{"cut": -1, "ellipses": [[-1e308, 1e308, 1e308, -1]]}]', "9" * 5000):  # fmt: skip
        yield post(f"masks: {masks[:30]}", at, outfit_form(photo_part(jpeg), masks=masks))

    chunked = ((("Content-Type"), KIND.encode()), ("Transfer-Encoding", b"chunked"))
    yield Odd(
        "in pieces",
        "POST",
        at,
        chunked,
        b"".join(b"%x\r\n%s\r\n" % (len(p), p) for p in _pieces(good, 7)) + b"0\r\n\r\n",
    )
    yield Odd("pieces: no end", "POST", at, chunked, b"%x\r\n%s\r\n" % (len(good), good), whole=False)
    yield Odd("pieces: a size that is none", "POST", at, chunked, b"xyz\r\n" + good)
    yield Odd("pieces: a size without end", "POST", at, chunked, b"f" * 400 + CRLF + good)
    yield Odd("pieces: extensions", "POST", at, chunked, b"5;" + b"a=b;" * 2000 + b"\r\n12345\r\n0\r\n\r\n")
    yield Odd("pieces: trailers", "POST", at, chunked, b"5\r\n12345\r\n0\r\n" + b"X-A: b\r\n" * 2000 + CRLF)
    yield post("longer than it is", at, good, length=len(good) + 5000, whole=False)
    yield post("shorter than it is", at, good, length=len(good) // 2)
    yield post("a length below zero", at, good, length=-5)
    yield post("a length without end", at, good, length=10**30)
    yield Odd(
        "two lengths",
        "POST",
        at,
        (("Content-Type", KIND.encode()), ("Content-Length", b"5"), ("Content-Length", b"9")),
        good,
    )
    yield Odd("a length and pieces", "POST", at, (*chunked, ("Content-Length", b"5")), b"0\r\n\r\n")
    for place in (10, len(good) // 2, len(good) - 5):
        yield post(f"gone after {place} bytes", at, good[:place], length=len(good), whole=False)
    yield post("a trickle", at, good[:120], length=len(good), whole=False, pause=0.03)
    yield post("a trickle that ends", at, outfit_form()[:200], length=200, pause=0.02)


def headers_of(count: int) -> bytes:
    """So many headers, to stand behind a disposition."""
    return CRLF + CRLF.join(b"X-%d: b" % n for n in range(count))


def _nested(jpeg: bytes) -> bytes:
    inner = photo_part(jpeg).replace(MARK.encode(), b"inner") + b"--inner--" + CRLF
    return outfit_form(part(b"photos", inner, headers=b"Content-Type: multipart/mixed; boundary=inner" + CRLF))


def _deep(levels: int) -> bytes:
    body = b"x"
    for level in range(levels):
        edge = b"edge%d" % level
        body = b"--" + edge + CRLF + b"Content-Type: multipart/mixed; boundary=" + edge + CRLF * 2 + body + CRLF
    return body


def _pieces(data: bytes, size: int) -> Iterator[bytes]:
    for at in range(0, len(data), max(size, len(data) // 300)):
        yield data[at : at + max(size, len(data) // 300)]
