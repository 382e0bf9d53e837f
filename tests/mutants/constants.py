"""Which lines use a constant of a module, or what a function remembers: whoever runs them tries what is said there.

Both are worked out once, at the import or by whoever asks first, so coverage finds one test that runs them, or none.
"""

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

Place = tuple[str, int]
"""A file's path below the root, and a line of it."""


def users(root: Path, path: str, line: int) -> list[Place]:
    """Lines of functions that use what stands on this line, also by way of another constant and in other modules; none when it is
    neither a constant's nor in a function that remembers (`@cache`)."""
    return sorted(set(_users(root, path, line, set())))


def statement(root: Path, path: str, line: int) -> range:
    """The lines of the statement that this line is part of; just the line when that holds others (an `if` and what is in it).

    Python notes when it begins with a part of a statement, and not each line of it.
    """
    around = range(line, line + 1)
    for node in ast.walk(_tree(root / path)):
        if isinstance(node, ast.stmt) and not hasattr(node, "body"):
            lines = range(node.lineno, (node.end_lineno or node.lineno) + 1)
            around = lines if line in lines else around
    return around


def _users(root: Path, path: str, line: int, seen: set[Place]) -> Iterator[Place]:
    names = _names(root / path, line)
    if not names or (path, line) in seen:
        return
    seen.add((path, line))
    for other in sorted(root.rglob("*.py")):
        there = str(other.relative_to(root))
        for use, in_function in _uses(other, _called(there, path, other), frozenset(names)):
            if in_function:
                yield there, use
            yield from _users(root, there, use, seen)


def _names(file: Path, line: int) -> set[str]:
    """What is set by the statement of the module on this line, or the function that remembers and runs it."""
    for node in _tree(file).body:
        if node.lineno <= line <= (node.end_lineno or node.lineno):
            if isinstance(node, ast.Assign | ast.AnnAssign) and node.value is not None:
                return {each.id for each in ast.walk(node) if isinstance(each, ast.Name) and _is_set(each)}
            if isinstance(node, ast.FunctionDef):
                return {other.name for other in _that_remember(file) if other is node or _calls(other, node.name)}
    return set()


def _that_remember(file: Path) -> list[ast.FunctionDef]:
    functions = [node for node in _tree(file).body if isinstance(node, ast.FunctionDef)]
    return [one for one in functions if any("cache" in ast.unparse(each) for each in one.decorator_list)]


def _calls(function: ast.FunctionDef, name: str) -> bool:
    return any(isinstance(each, ast.Name) and each.id == name for each in ast.walk(function))


def _called(there: str, path: str, file: Path) -> frozenset[str] | None:
    """By which names another file knows this module; None: it is the same file, or imports names from it."""
    module = "jobtease." + path.removesuffix(".py").replace("/", ".")
    package, _dot, name = module.rpartition(".")
    found: set[str] = set()
    for node in ast.walk(_tree(file)):
        if isinstance(node, ast.ImportFrom) and node.module == module:
            return None
        if isinstance(node, ast.ImportFrom) and node.module == package:
            found |= {each.asname or each.name for each in node.names if each.name == name}
    return None if there == path else frozenset(found)


@cache
def _uses(file: Path, module: frozenset[str] | None, names: frozenset[str]) -> list[tuple[int, bool]]:
    """Lines of a file that read one of these names, and whether a function does."""
    if module is not None and not module:
        return []
    tree = _tree(file)
    inside = {
        id(each)
        for function in ast.walk(tree)
        if isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef)
        for each in ast.walk(function)
    }
    found = []
    for each in ast.walk(tree):
        if module is None:
            hit = isinstance(each, ast.Name) and each.id in names and not _is_set(each)
        else:
            hit = isinstance(each, ast.Attribute) and each.attr in names and ast.unparse(each.value) in module
        if hit:
            found.append((each.lineno, id(each) in inside))  # type: ignore[attr-defined]
    return found


@cache
def _tree(file: Path) -> ast.Module:
    return ast.parse(file.read_text(encoding="utf-8"))


def _is_set(name: ast.Name) -> bool:
    return isinstance(name.ctx, ast.Store)
