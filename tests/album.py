"""Pages as lines that can be stored and compared: tests/outline.py tells a page, here random names get lasting ones."""

import re
from dataclasses import dataclass, field
from pathlib import Path

import httpx2
import pytest
from tortoise.context import require_context

from jobtease.photos.models import Photo
from jobtease.web.static_files import StaticFiles
from tests import mistakes, stored
from tests.outline import outline, pieces, quoted, shortened

FOLDER = Path(__file__).with_name("pages")
SAYING = ("nickname", "title", "job", "subject")
"""By which of its columns something is called."""
NAME = re.compile(r"(%3D|)([\w-]{16,})")
"""What may be random in an address, which stands in the query of another one at times."""
NUMBER = re.compile(
    r"(?<=/me/notices/)\d+|(?<=/me/sessions/)\d+|(?<=/workings/mails/)\d+|(?<=/workings/events/)\d+|(?<=/mandates/)\d+(?![\w-])"
    r'|(?<=/reported/[\w-]{16}/)[\w-]{24}|(?<="puid":")\w{32}'  # derived from the secret
    r"|(?<=/notices/)[\w-]{24}|(?<=/messages/)[\w-]{24}|(?<=/digest/)[\w-]{24}"  # what switches mails off
    r"|(?<=\?before=)\d+\b|(?<=\?after=\d\.\d\.)\d+\.\w+\.\d+"
)
DIGITS = re.compile(r"\d+")
STATIC = f"/static/{StaticFiles.shared().mark}/"
HERE = re.compile(r" aria-current=“\w+”")


async def given_names() -> dict[str, str]:
    """What is random in addresses, and what it is called instead: (outfit achter-de-balie), or (report 2) without words of its own."""
    apps = require_context().apps
    assert apps is not None
    found: dict[str, str] = {}
    tables = [model for model in apps.get_models_iterable() if "public_id" in model._meta.fields_map]
    tables.sort(key=lambda model: "subject" in model._meta.fields_map)  # a case is called by what it is about
    for model in tables:
        table = model._meta.db_table
        for number, row in enumerate(await model.all().order_by("id").values(), 1):
            words = next((value for name in SAYING if (value := row.get(name))), "")
            said = "-".join(re.findall(r"\w+", found.get(words, words).lower())[:5]) or number
            name = f"({table} {said})"
            found[row["public_id"]] = name if name not in found.values() else f"({table} {said} {number})"
    for photo in await Photo.all().order_by("id").select_related("outfit"):
        found[photo.name] = f"(photo {photo.position} of {found[photo.outfit.public_id][1:-1]})"
    return found


@dataclass
class Album:
    """Pages in lines. What was told on an earlier page is not told again, so that a change shows once."""

    names: dict[str, str]
    lines: list[str] = field(default_factory=list)
    frame: list[str] = field(default_factory=list)
    told: set[tuple[str, ...]] = field(default_factory=set)

    def add(self, name: str, address: str, answer: httpx2.Response) -> None:
        """One page, or what else an address answers."""
        kind = answer.headers.get("content-type", "").partition(";")[0]
        what = f"  {answer.status_code} {self._named(answer.headers.get('location', '')) or kind}".rstrip()
        path = self._named(address)
        self.lines.append(f"{name} {path}")
        if kind != "text/html" or not answer.text:
            self.lines += [what, *([f"  {self._named(answer.text)}"] if kind == "application/json" else [])]
            return
        page = outline(self._named(answer.text))
        content = shortened(["content", *(f"  {line}" for line in page.content)], self.told, 2)
        if answer.status_code >= 400 and len(content) == 2:
            self.lines.append(what + content[-1])
            return
        frame = [HERE.sub("", line).replace(quoted(path.partition("?")[0]), "(this page)") for line in page.frame]
        here = [f"here: {HERE.sub('', line).strip(' -')}" for line in page.frame if HERE.search(line)]
        around = ["around it", *(f"  {line}" for line in frame)] if frame != self.frame else []
        self.lines += [what, *(f"  {line}" for line in (f"title: {page.title}", *here, *around, *content))]
        self.frame = frame

    def add_list(self, name: str, address: str, answer: httpx2.Response) -> None:
        """One page of a list: of lines that differ by a number, the first and the last."""
        content = outline(self._named(answer.text)).content
        alike = [DIGITS.sub("1", line) for line in content]
        last = {line: at for at, line in enumerate(alike)}
        first = {line: at for at, line in reversed(list(enumerate(alike)))}
        shown = {*first.values(), *last.values()}
        self.lines.append(f"{name} {self._named(address)}")
        self.lines += [f"  {line}" for at, line in enumerate(content) if at in shown]

    def add_mistake(self, name: str, address: str, answer: httpx2.Response) -> None:
        """What says that something is wrong, and the form to correct it; of a page without both, how it begins.

        Of who may not be there, or is sent elsewhere, nothing.
        """
        if answer.status_code not in (403, 409, 422):
            return
        path = self._named(address)
        content = outline(self._named(mistakes.counted(answer.text))).content
        told = pieces(content, f"form {path}", "div role=“group” data-focus")
        shown = shortened(mistakes.sifted(told) or content[:6], self.told, 2)
        self.lines += [f"{name} {path}", f"  {answer.status_code}", *(f"    {line}" for line in shown)]

    def _named(self, text: str) -> str:
        """With names for what is random."""
        text = NUMBER.sub("(number)", text.replace(STATIC, "/static/"))
        return NAME.sub(lambda found: found[1] + self.names.get(found[2], found[2]), text)


def compare(lines: list[str], name: str, config: pytest.Config) -> None:
    """With what is stored in tests/pages under this name."""
    stored.compare(lines, FOLDER / name, config)
