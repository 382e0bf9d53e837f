"""docs/routes.md and docs/events.md, written from the code. `make docs` brings them up to date; a test says when they aren't."""

import ast
import inspect
import textwrap
from itertools import groupby, pairwise
from pathlib import Path

from jobtease import app
from jobtease.events.event_names import EventName
from jobtease.web.routing import PageRoute

TOP = Path(__file__).parents[1]
ROUTES, EVENTS = TOP / "docs" / "routes.md", TOP / "docs" / "events.md"

ABOUT_ROUTES = """# Routes

Every address, who may call it, its name, and what it is for. Written by `make docs` from the route tables: what is to change,
change there. "Signed in" is every role. Who may not call a route is sent to sign in, or finds nothing (404); what somebody sees
of a thing behind a route is decided by its audience.
"""
ABOUT_EVENTS = """# Events

Everything that the log can tell (`platform/jobtease/events/event_log.py`). An event has its name, the public id of its subject, who did
it, the municipality where a moderator should see it, the moment, and facts: ids and closed words only. Written by `make docs` from the
enums of names, which each feature has in its `events.py`: what is to change, change there.
"""


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
    """The text of docs/events.md. Raises ValueError for a name that doesn't say in a sentence when it happens."""
    lines = [ABOUT_EVENTS]
    when = {name: sentence for names in {type(one) for one in app.FEATURES.events} for name, sentence in said(names)}
    for feature, group in groupby(sorted(app.FEATURES.events), key=lambda name: name.partition(":")[0]):
        lines += [f"## {feature}\n", "| event | facts | when |", "|---|---|---|"]
        for name in group:
            facts = ", ".join(f"`{field.alias or key}`" for key, field in sorted(name.facts.model_fields.items()))
            if not when.get(name, "").endswith("."):
                raise ValueError(f"under {name} a sentence must say when it happens")
            lines.append(f"| {name} | {facts} | {when[name]} |")
        lines.append("")
    return "\n".join(lines)


def said(names: type[EventName]) -> list[tuple[EventName, str]]:
    """The sentence that stands under each name of an enum."""
    [statement] = ast.parse(textwrap.dedent(inspect.getsource(names))).body
    assert isinstance(statement, ast.ClassDef)
    return [
        (names[ast.unparse(line.targets[0])], " ".join(str(ast.literal_eval(below.value)).split()))
        for line, below in pairwise(statement.body)
        if isinstance(line, ast.Assign) and isinstance(below, ast.Expr)
    ]


def main() -> None:
    """Write both."""
    ROUTES.write_text(routes(), encoding="utf-8")
    EVENTS.write_text(events(), encoding="utf-8")


if __name__ == "__main__":
    main()
