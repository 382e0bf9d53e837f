"""What a page says, one item a line, about as a screen reader would tell it: for comparing, and for reading in a diff.

Told are titles, headings, texts, links with where they lead, forms with all that is on their fields, pictures by their words, labels.
Left out are looks: classes, ids, drawings, sizes.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser
from itertools import groupby
from zlib import crc32

VOID = frozenset(["area", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "wbr"])
SILENT = frozenset(["svg", "script", "style", "meta", "link", "template", "datalist"])
INLINE = frozenset(["a", "span", "strong", "em", "small", "time", "code", "kbd", "b", "i", "label", "mark"])
CONTROLS = frozenset({"input", "textarea", "select", "button"})
GROUPS = frozenset({"form", "fieldset", "nav", "details", "dialog"})
MARKS = {f"h{level}": "#" * level for level in range(1, 7)} | {"li": "-", "legend": "legend:", "summary": "summary:"}
MARKS |= {"dt": "term:", "figcaption": "caption:", "blockquote": ">"}
LOOKS = re.compile(
    "class|id|style|for|tabindex|width|height|sizes|srcset|loading|decoding|rows|dir|method|novalidate|list|datetime|rel"
    "|aria-(labelledby|describedby)|data-(once|typeahead|busy|after|id|draft|kept|anew|other|back|answered|forget-drafts|status)"
)
TOLD = {
    "a": {"href"},
    "img": {"src", "alt"},
    "form": {"action"},
    "input": {"type", "name", "value"},
    "textarea": {"name"},
    "select": {"name"},
    "button": {"name", "value", "type"},
}
"""Attributes that have a place of their own in a line."""
MOST = 12
"""Choices of one field that are all written out; of a longer list what was chosen, and a number that changes with the others."""
LONG = 6
"""Lines of a group that isn't told a second time."""
CHOICE = re.compile(r"[ -]*(?:(?:checkbox|radio) \S+|option )")
MADE_ANEW = frozenset({"ticket", "key", "seen", "until"})
"""Fields with something random."""


@dataclass
class Node:
    """An element with what is in it."""

    tag: str
    attributes: dict[str, str] = field(default_factory=dict)
    inside: list["Node | str"] = field(default_factory=list)

    def __iter__(self) -> Iterator["Node"]:
        """This element and all below it."""
        yield self
        for one in self.inside:
            if isinstance(one, Node):
                yield from one

    def first(self, tag: str) -> "Node":
        """The first element of this kind."""
        return next(node for node in self if node.tag == tag)

    @property
    def text(self) -> str:
        """All text in one line."""
        parts = [one if isinstance(one, str) else one.text for one in self.inside if self.tag not in SILENT]
        return " ".join("".join(parts).split())


class _Tree(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.open = [Node("page")]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        node = Node(tag, {name: value or "" for name, value in attrs})
        self.open[-1].inside.append(node)
        if tag not in VOID:
            self.open.append(node)

    def handle_endtag(self, tag: str) -> None:
        if tag in VOID or all(node.tag != tag for node in self.open):
            return
        while self.open.pop().tag != tag:
            pass

    def handle_data(self, data: str) -> None:
        self.open[-1].inside.append(data)


def tree(html: str) -> Node:
    """The page as elements."""
    parser = _Tree()
    parser.feed(html)
    parser.close()
    return parser.open[0]


@dataclass(frozen=True)
class Told:
    """A page in lines: its title, what stands around its content, and the content."""

    title: str
    frame: list[str]
    content: list[str]


def outline(html: str) -> Told:
    """What a page says."""
    page = tree(html)
    main = page.first("main")
    content = _Teller(page).lines_of(main)
    main.inside.clear()
    return Told(page.first("title").text, _Teller(page).lines_of(page.first("body")), content)


class _Teller:
    """Tells a piece of a page; labels and hints are looked up in the whole of it."""

    def __init__(self, page: Node) -> None:
        self.by_id = {node.attributes["id"]: node for node in page if "id" in node.attributes}
        self.labels = {
            node.attributes["for"]: node.text for node in page if node.tag == "label" and "for" in node.attributes
        }
        self.hints = {one for node in page for one in node.attributes.get("aria-describedby", "").split()}
        self.lines: list[str] = []
        self.words: list[str] = []

    def lines_of(self, node: Node) -> list[str]:
        self._inside(node, "")
        self._end("")
        return [line for is_choice, run in groupby(self.lines, _choice_of) for line in _run(list(run), bool(is_choice))]

    def _end(self, indent: str) -> None:
        """Write what was gathered of a line."""
        if words := " ".join("".join(self.words).split()):
            self.lines.append(indent + words)
        self.words.clear()

    def _line(self, indent: str, *parts: str) -> None:
        self._end(indent)
        self.lines.append(indent + " ".join(part for part in parts if part))

    def _inside(self, node: Node, indent: str) -> None:
        for one in node.inside:
            if isinstance(one, str):
                self.words.append(one)
            elif one.tag not in SILENT and one.attributes.get("id", "") not in self.hints:
                self._tell(one, indent)

    def _tell(self, node: Node, indent: str) -> None:
        tag, more = node.tag, _joined(*self._more(node))
        ticks = [one for one in node if one.tag == "input"] if tag == "label" else []
        if tag == "br":
            self.words.append(" / ")
        elif ticks:
            self._control(ticks[0], indent, node.text, *self._more(node))
        elif tag in CONTROLS:
            self._control(node, indent, self.labels.get(node.attributes.get("id", ""), ""))
        elif tag == "label" and node.attributes.get("for", "") in self.by_id:
            self._end(indent)  # it stands beside its control
        elif tag == "img":
            self.words.append(
                f" ({_joined('picture', quoted(node.attributes.get('alt')), node.attributes['src'], more)}) "
            )
        elif tag == "a":
            self.words.append(" [")
            self._inside(node, indent)
            self.words.append(f" -> {_joined(node.attributes.get('href', 'nowhere'), more)}] ")
        elif tag in INLINE:
            self._inside(node, indent)
            self.words.append(f" ({more}) " if more else "")
        elif tag in GROUPS or (more and tag in ("ul", "ol", "section", "aside", "div")):
            self._line(indent, tag, node.attributes.get("action", ""), more)
            self._inside(node, indent + "  ")
            self._end(indent + "  ")
        else:
            self._block(node, indent, f"({more})" if more else "")

    def _block(self, node: Node, indent: str, more: str) -> None:
        self._end(indent)
        at = len(self.lines)
        self.words.append(f"{more} ")
        self._inside(node, indent)
        self._end(indent)
        if node.tag in MARKS and len(self.lines) > at:
            self.lines[at] = f"{indent}{MARKS[node.tag]} {self.lines[at].removeprefix(indent)}"

    def _control(self, node: Node, indent: str, label: str, *more: str) -> None:
        said, tag = node.attributes, node.tag
        kind, name = said.get("type", "text") if tag == "input" else tag, said.get("name", "")
        value = node.text if tag == "textarea" else "(made anew)" if name in MADE_ANEW else said.get("value", "")
        if tag == "button":
            self._line(indent, "button", quoted(node.text), f"{name}={value}" if name else "", *more, *self._more(node))
            return
        self._line(indent, kind, name, quoted(value), label and f"label={quoted(label)}", *more, *self._more(node))
        options = node if tag == "select" else self.by_id.get(said.get("list", ""), Node("none"))
        for one in options:
            if one.tag == "option":
                chosen = "chosen" if "selected" in one.attributes else ""
                self._line(f"{indent}  ", "option", quoted(one.attributes.get("value")), one.text, chosen)

    def _more(self, node: Node) -> list[str]:
        """The other attributes that say something."""
        told = TOLD.get(node.tag, ())
        more = [
            f"{name}={quoted(value)}" if value else name
            for name, value in node.attributes.items()
            if name not in told and not LOOKS.fullmatch(name)
        ]
        for name, word in (("aria-labelledby", "named"), ("aria-describedby", "hint")):
            for one in node.attributes.get(name, "").split():
                more.append(f"{word}={quoted(self.by_id[one].text)}" if one in self.by_id else f"no {word}")
        return more


def quoted(text: str | None) -> str:
    """As values stand in the lines."""
    return f"“{text or ''}”"


def _joined(*parts: str) -> str:
    return " ".join(part for part in parts if part)


def _choice_of(line: str) -> str:
    """Whose choice a line is, if it is one of several."""
    found = CHOICE.match(line)
    return found[0] if found else ""


def _run(run: list[str], are_choices: bool) -> list[str]:
    if not are_choices or len(run) <= MOST:
        return run
    shown = [line for line in run if line is run[0] or line.endswith(("checked", "chosen"))]
    indent = " " * (len(run[0]) - len(run[0].lstrip()))
    return [*shown, f"{indent}... of {len(run)}, {crc32(chr(10).join(run).encode()):08x}"]


def pieces(lines: list[str], *heads: str) -> list[str]:
    """Only the groups whose first line begins with one of these."""
    shown: list[str] = []
    inside = -1
    for line in lines:
        indent = len(line) - len(line.lstrip())
        if indent <= inside:
            inside = -1
        if inside < 0 and any(f"{line.strip()} ".startswith(f"{head} ") for head in heads):
            inside = indent
        if inside >= 0:
            shown.append(line[inside:])
    return shown


def shortened(lines: list[str], told: set[tuple[str, ...]], top: int = 0) -> list[str]:
    """The lines without groups that were told before; `told` is what was, and gets what is new here.

    A group is a line and what is further in below it. Of more than LONG lines, or `top` when it begins at the margin.
    """
    shown, at = [], 0
    while at < len(lines):
        indent = len(lines[at]) - len(lines[at].lstrip())
        end = at + 1
        while end < len(lines) and lines[end].startswith(" " * (indent + 1)):
            end += 1
        group = tuple(lines[at:end])
        shown.append(lines[at])
        at += 1
        if len(group) > (LONG if indent else top):
            if group in told:
                shown.append(f"{' ' * indent}  (as before)")
                at = end
            told.add(group)
    return shown
