"""Boundaries that imports don't show: views and the ORM, raw SQL and other features' tables, templates and what they include.

Read off the source, like architecture.py, whose layers they go by.
"""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from tests.architecture import GENERATED, LAYERS, layer_of, parsed

OF_EVERYBODY = {"account"}
"""Tables that mechanisms know of as well: who somebody is."""

UPWARD = {
    "audience.py": {"moderation_case"},  # what is suspected is opened in its case only
    "conversations/attachments.py": {"moderation_case"},  # a file stays as long as the case it is evidence in
    "conversations/queries.py": {"help_request", "pending_answer"},  # from when one asks whether it helped
    "outfits/reviewing/thanks.py": {"help_request", "offer"},  # two people count once, whatever they were thanked for
    "ties/queries.py": {"moderation_case", "report"},  # whoever was reported can be blocked
}
"""Tables of features that don't stand below, in raw SQL, and why."""

ASKING = {"connections", "raw_sql", "transactions"}
"""Of data: what a view has no use for."""

QUERYSETS = {
    "all",
    "create",
    "exclude",
    "exists",
    "filter",
    "first",
    "get",
    "get_or_none",
    "update_or_create",
    "bulk_create",
}


def _height(room: str) -> int:
    """0 for a mechanism, then upwards."""
    return next((len(LAYERS) - n for n, layer in enumerate(LAYERS) if room in layer), 0)


def sources(package: Path) -> Iterator[tuple[str, str, ast.Module]]:
    """Each file of the package with its path, the feature or mechanism it is of, and its syntax tree; no migrations."""
    for path in sorted(package.rglob("*.py")):
        parts = path.relative_to(package).parts
        if parts[0] not in GENERATED:
            yield "/".join(parts), parts[0].removesuffix(".py"), parsed(path.read_text(encoding="utf-8"))


def _is_view(tree: ast.Module) -> bool:
    """Whether it answers requests: it lists routes, or reads a Request."""
    lists = any(isinstance(node, ast.Name) and node.id == "ROUTES" for node in ast.walk(tree))
    reads = any(
        isinstance(node, ast.ImportFrom)
        and node.module == "starlette.requests"
        and "Request" in {name.name for name in node.names}
        for node in tree.body
    )
    return lists or reads


def views_that_ask_the_database(package: Path) -> list[str]:
    """Views of features that use the ORM or raw SQL themselves, with what they use: that is for queries.py and actions.py."""
    found = []
    for file, room, tree in sources(package):
        if not _height(room) or room in ("app", "commands", "worker") or not _is_view(tree):
            continue
        tables = {
            name.asname or name.name
            for node in tree.body
            if isinstance(node, ast.ImportFrom) and (node.module or "").endswith("models")
            for name in node.names
        }
        for node in ast.walk(tree):
            if isinstance(node, ast.ImportFrom) and (node.module or "").partition(".")[0] == "tortoise":
                found.append(f"{file}: {node.module}")
            if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
                asks = node.value.id in tables and node.attr in QUERYSETS
                reads = node.value.id in ASKING
                if asks or reads:
                    found.append(f"{file}: {node.value.id}.{node.attr}")
    return found


def tables_of(package: Path) -> dict[str, str]:
    """Every table, and the room that keeps it."""
    return {
        str(statement.value.value): room
        for _file, room, tree in sources(package)
        for meta in ast.walk(tree)
        if isinstance(meta, ast.ClassDef) and meta.name == "Meta"
        for statement in meta.body
        if isinstance(statement, ast.Assign)
        and ast.unparse(statement.targets[0]) == "table"
        and isinstance(statement.value, ast.Constant)
    }


def tables_from_above(package: Path) -> dict[str, set[str]]:
    """By file, the tables that its raw SQL names though their feature does not stand below."""
    owners = tables_of(package)
    names = re.compile(rf"\b(?:FROM|JOIN|INTO|UPDATE)\s+({'|'.join(sorted(owners))})\b")
    found: dict[str, set[str]] = {}
    for file, room, tree in sources(package):
        texts = [one.value for one in ast.walk(tree) if isinstance(one, ast.Constant) and isinstance(one.value, str)]
        named = {table for text in texts for table in names.findall(text)} - OF_EVERYBODY
        above = {table for table in named if owners[table] != room and _height(owners[table]) >= max(_height(room), 1)}
        if above:
            found[file] = above
    return found


def templates_from_above(templates: Path) -> list[str]:
    """Templates that bring in one of a feature that does not stand below theirs, or one that may be missing."""
    brings = re.compile(r"{%-?\s*(?:include|import|from|extends)\s+\"([^\"]+)\"([^%]*)%}")
    found = []
    for path in sorted(templates.rglob("*.*")):
        file = path.relative_to(templates)
        for name, how in brings.findall(path.read_text(encoding="utf-8")):
            ours, theirs = file.parts[0], name.partition("/")[0]
            if "ignore missing" in how:
                found.append(f"{file}: {name} may be missing")
            if ours != theirs and _height(theirs) and _height(theirs) >= _height(ours):
                found.append(f"{file}: {name}")
    return found


def events_by_their_text(package: Path, names: set[str]) -> list[str]:
    """Names of events that are written out elsewhere than in an enum: there nothing checks them."""
    return [
        f"{file}: {node.value}"
        for file, _room, tree in sources(package)
        if not file.endswith("events.py") and file != "decisions.py"
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value in names
    ]


def events_that_nobody_records(package: Path, names: set[str]) -> set[str]:
    """Names, as "HelpingEvent.OFFER_MADE", that are handed to no event_log.record, nor to a function that takes a name for it."""
    enums = {name.partition(".")[0] for name in names}
    recorded = set()
    for _file, _room, tree in sources(package):
        takes_a_name = {"record"} | {
            function.name
            for function in ast.walk(tree)
            if isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef)
            and any(getattr(each.annotation, "id", "") in enums for each in function.args.args)
        }
        for call in ast.walk(tree):
            if isinstance(call, ast.Call) and call.args and _callee(call) in takes_a_name:
                recorded |= {ast.unparse(node) for node in ast.walk(call.args[0]) if isinstance(node, ast.Attribute)}
                recorded |= _chosen_before(call.args[0], tree)
    return names - recorded


def _callee(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def _chosen_before(given: ast.expr, tree: ast.Module) -> set[str]:
    """What the variable can be that was handed over."""
    return {
        ast.unparse(node)
        for one in ast.walk(tree)
        if isinstance(given, ast.Name) and isinstance(one, ast.Assign) and ast.unparse(one.targets[0]) == given.id
        for node in ast.walk(one.value)
        if isinstance(node, ast.Attribute)
    }


def facts_read_as_stored(package: Path) -> list[str]:
    """Readers of the log that take its JSON by keys: Event.facts_as knows the classes."""
    return [
        f"{file}:{node.lineno}"
        for file, _room, tree in sources(package)
        if file != "events/event_log.py"
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute) and node.attr == "facts" and ast.unparse(node.value).endswith("event")
    ]


LOOSE = re.compile(r"\b(?:dict|Mapping)\[str, (?:Any|object)\]")
COPIES_AND_COLUMNS = {
    "accounts/youth/actions.py": {"said"},  # columns of an account, for who joins and who says it later
    "helping/asking/rewriting.py": {"told"},  # Offer.asked: a column of JSON
    "moderation/cases/actions.py": {"context_of"},  # Report.context: a column of JSON
}
"""Functions of actions that take or give values by name, and why. A mail is written of such too: of its row in the outbox."""


def values_by_name(package: Path) -> dict[str, set[str]]:
    """Public functions of forms, pages and writes that take or give values by name: a frozen dataclass says which there are."""
    found: dict[str, set[str]] = {}
    for file, room, tree in sources(package):
        name = file.removesuffix(".py").replace("/", ".")
        if not _height(room) or layer_of(name) not in ("forms", "pages", "writes") or name.endswith("mails"):
            continue
        for node in ast.walk(tree):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and not node.name.startswith("_"):
                takes = [one.annotation for one in (*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs)]
                if any(LOOSE.search(ast.unparse(one)) for one in (*takes, node.returns) if one):
                    found.setdefault(file, set()).add(node.name)
    return found
