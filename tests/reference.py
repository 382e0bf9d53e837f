"""docs/routes.md and docs/events.md, written from the code. `make docs` brings them up to date; a test says when they aren't.

What an event means stands in docs/events.md only and is written there by hand; the rest of its line follows the code.
"""

import ast
import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import groupby
from pathlib import Path

from jobtease import app
from jobtease.web.routing import PageRoute

TOP = Path(__file__).parents[1]
PACKAGE = TOP / "platform" / "jobtease"
ROUTES, EVENTS = TOP / "docs" / "routes.md", TOP / "docs" / "events.md"
EVENT = re.compile(r"[a-z]+:[a-z]+:[a-z_]+")

ABOUT_ROUTES = """# Routes

Every address, who may call it, its name, and what it is for. Written by `make docs` from the route tables: what is to change,
change there. "Signed in" is every role. Who may not call a route is sent to sign in, or finds nothing (404); what somebody sees
of a thing behind a route is decided by its audience.
"""
ABOUT_EVENTS = """# Events

Everything that the log can tell (`platform/jobtease/events/event_log.py`). An event has its name, the public id of its subject, who did
it, the municipality where a moderator should see it, the moment, and facts: ids and closed words only. Written by `make docs`
from the code, but for the last column: that is written here, by hand, one sentence for each.
"""


@dataclass
class Recorded:
    """Where an event is recorded, and the facts it can have."""

    files: set[str] = field(default_factory=set)
    facts: set[str] = field(default_factory=set)


def routes() -> str:
    """The text of docs/routes.md. Raises ValueError for a handler that doesn't say what it is for."""
    lines = [ABOUT_ROUTES]
    known = [route for route in app.all_routes() if isinstance(route, PageRoute)]
    for feature, group in groupby(known, key=lambda route: route.name.partition(":")[0]):
        lines += [f"## {feature}\n", "| who | address | name | what for |", "|---|---|---|---|"]
        for route in group:
            what_for = (route.endpoint.__doc__ or "").strip().split("\n")[0].replace("|", "\\|")
            if not what_for:
                raise ValueError(f"the handler of {route.name} needs a docstring")
            methods = ", ".join(sorted((route.methods or set()) - {"HEAD"}))
            lines.append(f"| {route.who} | `{methods} {route.path}` | {route.name} | {what_for} |")
        lines.append("")
    return "\n".join(lines)


def events() -> str:
    """The text of docs/events.md; a new event gets a line without a meaning."""
    meaning = meanings()
    lines = [ABOUT_EVENTS]
    for feature, group in groupby(sorted(recorded().items()), key=lambda one: one[0].partition(":")[0]):
        lines += [f"## {feature}\n", "| event | recorded in | facts | when |", "|---|---|---|---|"]
        for name, where in group:
            facts = ", ".join(f"`{fact}`" for fact in sorted(where.facts))
            lines.append(f"| {name} | {', '.join(sorted(where.files))} | {facts} | {meaning.get(name, '')} |")
        lines.append("")
    return "\n".join(lines)


def meanings() -> dict[str, str]:
    """What docs/events.md says of each event."""
    text = EVENTS.read_text(encoding="utf-8") if EVENTS.exists() else ""
    rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in text.splitlines() if line.startswith("|")]
    return {row[0]: row[3] for row in rows if len(row) == 4 and EVENT.fullmatch(row[0])}


def recorded() -> dict[str, Recorded]:
    """Every event that the code records, by name.

    Raises ValueError where a name is put together: nobody would find it, and neither would this.
    """
    found: dict[str, Recorded] = defaultdict(Recorded)
    for path in sorted(PACKAGE.rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        if "record" in {_callee(call) for call in _calls(tree)} and path.name != "event_log.py":
            _read(tree, str(path.relative_to(PACKAGE)), found)
    return found


def _read(tree: ast.Module, file: str, found: dict[str, Recorded]) -> None:
    """What one module records: by event_log.record itself, or by a function of the module that is given the name."""
    functions = [one for one in ast.walk(tree) if isinstance(one, ast.FunctionDef | ast.AsyncFunctionDef)]
    handed_on: dict[str, set[str]] = {}
    for function in functions:
        for call in _calls(function):
            if _callee(call) == "record" and not _names(call, function):
                if not isinstance(call.args[0], ast.Name):
                    raise ValueError(f"{file}:{call.lineno}: write the name of the event out")
                handed_on[function.name] = _facts(call, function)
    said: set[str] = set()
    for function in functions:
        for call in _calls(function):
            if _callee(call) == "record" or _callee(call) in handed_on:
                for name in _names(call, function):
                    said.add(name)
                    found[name].files.add(file)
                    found[name].facts |= _facts(call, function) | handed_on.get(_callee(call), set())
    written = {one.value for one in ast.walk(tree) if isinstance(one, ast.Constant) and isinstance(one.value, str)}
    if astray := {one for one in written if EVENT.fullmatch(one)} - said:
        raise ValueError(f"{file} names {astray}, and not where it is recorded")


def _calls(tree: ast.AST) -> Iterator[ast.Call]:
    return (one for one in ast.walk(tree) if isinstance(one, ast.Call))


def _callee(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def _names(call: ast.Call, function: ast.AST) -> list[str]:
    """The names of events that can be the first thing handed over: written there, or in a variable just before."""
    first = call.args[0] if call.args else None
    if isinstance(first, ast.Name):
        chosen = [one.value for one in ast.walk(function) if isinstance(one, ast.Assign) and _target(one) == first.id]
        first = chosen[0] if chosen else None
    either = [first.body, first.orelse] if isinstance(first, ast.IfExp) else [first]
    values = [one.value for one in either if isinstance(one, ast.Constant) and isinstance(one.value, str)]
    return [value for value in values if EVENT.fullmatch(value)]


def _target(one: ast.Assign) -> str:
    return getattr(one.targets[0], "id", "")


def _facts(call: ast.Call, function: ast.AST) -> set[str]:
    facts: set[str] = set()
    for keyword in call.keywords:
        if keyword.arg in (None, "facts"):
            facts |= _keys(keyword.value, function)
        elif _callee(call) != "record" and keyword.arg:
            facts.add(keyword.arg)
    return facts


def _keys(node: ast.AST | None, function: ast.AST) -> set[str]:
    """The keys that a dictionary can have, as far as the function around it tells."""
    if isinstance(node, ast.Dict):
        return {str(key.value) for key in node.keys if isinstance(key, ast.Constant)}
    if isinstance(node, ast.BinOp):
        return _keys(node.left, function) | _keys(node.right, function)
    if isinstance(node, ast.IfExp):
        return _keys(node.body, function) | _keys(node.orelse, function)
    return _keys_put_into(node.id, function) if isinstance(node, ast.Name) else set()


def _keys_put_into(name: str, function: ast.AST) -> set[str]:
    keys: set[str] = set()
    for one in ast.walk(function):
        if not isinstance(one, ast.Assign | ast.AnnAssign):
            continue
        target = one.targets[0] if isinstance(one, ast.Assign) else one.target
        if isinstance(target, ast.Name) and target.id == name:
            keys |= _keys(one.value, function)
        elif isinstance(target, ast.Subscript) and getattr(target.value, "id", "") == name:
            keys |= {
                one.value for one in [target.slice] if isinstance(one, ast.Constant) and isinstance(one.value, str)
            }
    return keys


def main() -> None:
    """Write both."""
    ROUTES.write_text(routes(), encoding="utf-8")
    EVENTS.write_text(events(), encoding="utf-8")


if __name__ == "__main__":
    main()
