"""What could be wrong in a line: mutmut's operators, a step left out, and every condition of who-may and which-may (guard) left out.

mutmut itself leaves functions with a decorator alone, and here every action has one; so its operators are used, not its runner.
Words are left alone: what a sentence says is nobody's test, and the catalogue's tests hold every one of them.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import libcst as cst
import libcst.matchers as m
from libcst.metadata import MetadataWrapper, ParentNodeProvider, PositionProvider
from mutmut.mutation import mutators

LEFT_OUT = {mutators.operator_string}
ASKS = {"filter", "exclude", "get", "get_or_none", "get_or_create", "Q"}
"""Calls whose keyword arguments are conditions, and whose other arguments are when one of them stands there too."""
NOT_MUTATED = ("migrations", "demo", "translations")
SAID = {"_", "N_", "ngettext", "debug", "info", "warning", "error", "exception", "TypeVar", "cast"}
"""Calls whose arguments are words, a log's, or for mypy: nobody who uses the site can see another one."""
DECLARED = {"record", "fields"}
"""Calls whose arguments are left out or None, and not otherwise changed."""


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
    for mutant in sorted(visitor.found, key=lambda one: not one.is_guard):  # mutmut leaves arguments out as well
        key = (mutant.start, mutant.end, "".join(mutant.new.split()).replace(",)", ")"))
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
        name = _name(node)
        if name in ASKS and self.depth and any(one.keyword for one in node.args):
            for one in node.args:
                if not one.star and (one.keyword or name != "get"):
                    rest = [other for other in node.args if other is not one]
                    if rest:
                        rest[-1] = rest[-1].with_changes(comma=cst.MaybeSentinel.DEFAULT)
                    self._note(node, node.with_changes(args=rest), is_guard=True)
        return name not in SAID | DECLARED

    def visit_If(self, node: cst.If) -> None:
        """Who may not is turned away."""
        if self.depth and node.orelse is None and m.matches(node.body, _REFUSAL):
            self._note(node.test, cst.Name("False"), is_guard=True)

    def visit_Expr(self, node: cst.Expr) -> None:
        """A step."""
        call = node.value.expression if isinstance(node.value, cst.Await) else node.value
        if self.depth and isinstance(call, cst.Call) and _name(call) not in SAID:
            self._note(node, cst.Name("pass"))

    def on_visit(self, node: cst.CSTNode) -> bool:
        """Every operator on every node."""
        if self.depth and not (isinstance(node, cst.Call) and _name(node) in SAID):
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


_REFUSAL = m.IndentedBlock(body=[m.ZeroOrMore(), m.SimpleStatementLine(body=[m.Raise()])])


def _name(node: cst.Call) -> str:
    return str(node.func.attr.value if isinstance(node.func, cst.Attribute) else getattr(node.func, "value", ""))


_ENDS = (" AND ", " OR ", ")", '"', "\n", " ORDER ", " LIMIT ", " GROUP ", " FOR ", " RETURNING ")


def _conditions_of_sql(path: str, source: str) -> Iterator[Mutant]:
    """Each `x = y` behind AND or WHERE of SQL that stands in the source is true of every row. What it takes as a value stays."""
    for found in re.finditer(r"\b(?:AND|WHERE) ", source):
        start = found.end()
        stop = min((at for word in _ENDS if (at := source.find(word, start)) > 0), default=len(source))
        condition = source[start:stop].rstrip()
        in_comment = "#" in source[source.rfind("\n", 0, start) + 1 : start]
        between = found[0] == "AND " and " BETWEEN " in source[max(0, start - 40) : start]
        whole = condition.count("(") == condition.count(")")
        if whole and not between and not in_comment and any(sign in condition for sign in ("=", "<", ">", " IS ")):
            line = source.count("\n", 0, start) + 1
            yield Mutant(path, line, start, start + len(condition), f"({condition} OR 1 = 1)", condition, is_guard=True)
