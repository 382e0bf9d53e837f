"""What could be wrong in a line: mutmut's operators, and every condition of who-may and which-may (guard) left out.

mutmut itself leaves functions with a decorator alone, and here every action has one; so its operators are used, not its runner.
Words are left alone: what a sentence says is nobody's test, and the catalogue's tests hold every one of them.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import libcst as cst
from libcst.metadata import MetadataWrapper, ParentNodeProvider, PositionProvider
from mutmut.mutation import mutators

LEFT_OUT = {mutators.operator_string}
ASKS = {"filter", "exclude", "get", "get_or_none", "Q"}
"""Calls whose keyword arguments are conditions."""
NOT_MUTATED = ("migrations", "demo", "translations")
SAID = {"_", "N_", "ngettext", "record", "debug", "info", "warning", "error", "exception", "fields", "TypeVar", "cast"}
"""Calls whose arguments are words, a log's, or a declaration's."""


@dataclass(frozen=True)
class Mutant:
    """One change of one file. `start` and `end` are offsets of characters; `line` is where a test must pass."""

    path: str
    line: int
    start: int
    end: int
    new: str
    old: str
    is_guard: bool

    def applied_to(self, source: str) -> str:
        """The file with the change in it."""
        assert source[self.start : self.end] == self.old
        return source[: self.start] + self.new + source[self.end :]

    def compiles(self, source: str) -> bool:
        """Whether Python can read it."""
        try:
            compile(self.applied_to(source), self.path, "exec")
        except SyntaxError:
            return False
        return True

    def __str__(self) -> str:
        old, new = " ".join(self.old.split()), " ".join(self.new.split())
        return f"{self.path}:{self.line}: {old[:90]}  ->  {new[:90]}"


def candidates(root: Path) -> Iterator[Mutant]:
    """All of a source folder, in order of files and lines."""
    for path in sorted(root.rglob("*.py")):
        if not set(path.relative_to(root).parts) & set(NOT_MUTATED):
            yield from _of_file(str(path.relative_to(root)), path.read_text(encoding="utf-8"))


def _of_file(path: str, source: str) -> Iterator[Mutant]:
    visitor = _Visitor(path, source)
    MetadataWrapper(cst.parse_module(source)).visit(visitor)
    seen = set()
    for mutant in visitor.found:
        key = (mutant.start, mutant.end, mutant.new)
        if key not in seen:
            seen.add(key)
            yield mutant
    yield from _conditions_of_sql(path, source)


class _Visitor(cst.CSTVisitor):
    """Looks at code inside functions: what stands outside of them runs once, at the import."""

    METADATA_DEPENDENCIES = (PositionProvider, ParentNodeProvider)

    def __init__(self, path: str, source: str) -> None:
        self.path, self.source = path, source
        self.starts = [0]
        for line in source.splitlines(keepends=True):
            self.starts.append(self.starts[-1] + len(line))
        self.found: list[Mutant] = []
        self.depth = 0

    def visit_FunctionDef(self, node: cst.FunctionDef) -> bool:
        """The body only: neither decorators nor what annotations and defaults say."""
        self.depth += 1
        node.body.visit(self)
        self.depth -= 1
        return False

    def visit_Annotation(self, node: cst.Annotation) -> bool:
        """Types are mypy's."""
        return False

    def visit_Call(self, node: cst.Call) -> bool:
        """What is only said or declared is left alone; each condition of a query is a guard."""
        name = node.func.attr.value if isinstance(node.func, cst.Attribute) else getattr(node.func, "value", "")
        if name in ASKS and self.depth:
            for one in node.args:
                if one.keyword and one.keyword.value not in ("id", "name"):
                    rest = [other for other in node.args if other is not one]
                    if rest:
                        rest[-1] = rest[-1].with_changes(comma=cst.MaybeSentinel.DEFAULT)
                    self._note(node, node.with_changes(args=rest), is_guard=True)
        return name not in SAID

    def on_visit(self, node: cst.CSTNode) -> bool:
        """Every operator on every node."""
        if self.depth:
            for kind, operator in mutators.mutation_operators:
                if isinstance(node, kind) and operator not in LEFT_OUT:
                    for changed in operator(node):
                        self._note(node, changed)
        return bool(super().on_visit(node))

    def _note(self, node: cst.CSTNode, changed: cst.CSTNode, *, is_guard: bool = False) -> None:
        where = self.get_metadata(PositionProvider, node, None)
        if where is None:
            return
        start = self.starts[where.start.line - 1] + where.start.column
        end = self.starts[where.end.line - 1] + where.end.column
        old, new = self.source[start:end], cst.Module([]).code_for_node(changed)
        if old and old.strip() != new.strip():
            line = where.start.line
            self.found.append(Mutant(self.path, line, start, end, new, old, is_guard))


def _conditions_of_sql(path: str, source: str) -> Iterator[Mutant]:
    """Each `AND x = y` of SQL that stands in the source, as long as it takes no value with it."""
    at = 0
    while (start := source.find(" AND ", at)) >= 0:
        at = start + 5
        stop = min(
            (
                found
                for word in (" AND ", " OR ", ")", '"', "\n", " ORDER ", " LIMIT ", " GROUP ")
                if (found := source.find(word, at)) > 0
            ),
            default=len(source),
        )
        condition = source[start:stop]
        line = source.count("\n", 0, start) + 1
        in_comment = "#" in source[source.rfind("\n", 0, start) + 1 : start]
        plain = not set("?{}()") & set(condition) and " BETWEEN " not in source[max(0, start - 40) : start]
        if plain and not in_comment and any(sign in condition for sign in ("=", "<", ">", " IS ")):
            yield Mutant(path, line, start, stop, "", condition, is_guard=True)
