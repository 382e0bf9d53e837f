"""The rules of the house, read off the source without importing it: what may import what, what a file may be called.

Layers from top to bottom. A module may import what stands below it, never beside or above it; a file at the root of the
package that isn't named here is a mechanism and stands at the very bottom.
"""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

PACKAGE = "jobtease"
LAYERS = (
    {"cli"},
    {"commands"},
    {"staff_commands", "worker"},
    {"app", "demo", "migrate"},
    {"about"},
    {"moderation"},
    {"feed", "digests"},
    {"matching", "ties"},
    {"helping", "outfits"},
    {"conversations"},
    {"profiles"},
    {"accounts"},
    {"tone"},
    {"regions", "skills", "rubrics"},
)
# They put the features together, so every file of one is open to them; about tells what each of them keeps, and for how long.
COMPOSITION = {"cli", "commands", "staff_commands", "worker", "app", "demo", "migrate", "about"}
# Folders of mechanisms: they stand at the bottom, like files at the root.
MECHANISMS = {"notices"}
GENERATED = {"migrations"}
# What another feature may import of a feature, besides these three: its named doors.
OPEN = {"queries", "actions", "models"}
DOORS: dict[str, set[str]] = {
    "accounts": {"barred", "homes", "mandates", "newcomers", "record", "states"},
    "conversations": {"files", "moving", "states"},
    "helping": {"asked", "kinds", "parting", "state_words", "states", "steps", "things", "undoing"},
    "matching": {"fit"},
    "outfits": {"moving", "states"},
    "regions": {"coarse", "successors"},
    "rubrics": {"rubric"},
    "tone": {"checking"},
}
# Inside the features: the files that a file of this name may not know of, whichever feature they are in.
NOT_FOR = {
    "models": {"states", "queries", "actions", "forms", "views"},
    "states": {"queries", "actions", "forms", "views"},
    "queries": {"actions", "forms", "views"},
    "actions": {"forms", "views"},
    "forms": {"actions", "views"},
}
NO_NAMES = {"utils", "util", "helpers", "helper", "services", "service", "common", "misc", "manager", "managers"}
LONGEST = 400


@dataclass(frozen=True)
class Import:
    """One import of our own package: `target` is the full module, as far as there is a file or folder for it."""

    path: Path
    line: int
    source: str  # "helping.views"
    target: str  # "accounts.queries"
    inside_function: bool

    def __str__(self) -> str:
        return f"{self.path.name}:{self.line}: {self.source} imports {self.target}"


def faults(root: Path, layers: tuple[set[str], ...] = LAYERS, doors: dict[str, set[str]] | None = None) -> list[str]:
    """Everything in the package folder `root` that breaks a rule, one line each; empty when the house is in order."""
    doors = DOORS if doors is None else doors
    found = [*_wrong_names(root, layers), *_too_long(root)]
    imports = [one for path in _sources(root) for one in _imports(root, path)]
    found += [fault for one in imports if (fault := _wrong_import(one, layers, doors))]
    found += _circles(imports)
    return found


def _wrong_import(one: Import, layers: tuple[set[str], ...], doors: dict[str, set[str]]) -> str:
    from_room, _, from_file = one.source.partition(".")
    to_room, _, to_file = one.target.partition(".")
    if one.inside_function:
        return f"{one}: inside a function"
    if to_file in NOT_FOR.get(from_file, ()):
        return f"{one}: {from_file} may not know of {to_file}"
    if from_room == to_room:
        return ""
    above, below = _height(from_room, layers), _height(to_room, layers)
    if below > above or (below == above and below > 0):
        return f"{one}: not downward"
    if below > 0 and from_room not in COMPOSITION and to_file.split(".")[0] not in OPEN | doors.get(to_room, set()):
        return f"{one}: not a door of {to_room}"
    return ""


def _height(room: str, layers: tuple[set[str], ...]) -> int:
    """0 for a mechanism, then upwards."""
    for position, layer in enumerate(layers):
        if room in layer:
            return len(layers) - position
    return 0


def _wrong_names(root: Path, layers: tuple[set[str], ...]) -> Iterator[str]:
    rooms = set().union(*layers) | MECHANISMS | GENERATED
    for path in _sources(root):
        parts = path.relative_to(root).with_suffix("").parts
        if NO_NAMES & set(parts):
            yield f"{path.relative_to(root)}: say what it is about, not that it is of use"
        if len(parts) > 1 and parts[0] not in rooms:
            yield f"{path.relative_to(root)}: give {parts[0]} its place in LAYERS"


def _too_long(root: Path) -> Iterator[str]:
    for path in _sources(root):
        if (lines := len(path.read_text(encoding="utf-8").splitlines())) > LONGEST:
            yield f"{path.relative_to(root)}: {lines} lines, at most {LONGEST}"


def _circles(imports: list[Import]) -> list[str]:
    """Every module that can reach itself, told once per circle."""
    graph: dict[str, set[str]] = {}
    for one in imports:
        if one.source != one.target:
            graph.setdefault(one.source, set()).add(one.target)
    told: set[frozenset[str]] = set()
    for start in sorted(graph):
        if (circle := _way_back(graph, start)) and frozenset(circle) not in told:
            told.add(frozenset(circle))
    return [f"a circle of imports: {' and '.join(sorted(circle))}" for circle in sorted(told, key=sorted)]


def _way_back(graph: dict[str, set[str]], start: str) -> list[str]:
    """The shortest way from a module to itself."""
    ways, seen = [[start]], set()
    for way in ways:
        for following in sorted(graph.get(way[-1], ())):
            if following == start:
                return way
            if following not in seen:
                seen.add(following)
                ways.append([*way, following])
    return []


def _imports(root: Path, path: Path) -> Iterator[Import]:
    source = ".".join(path.relative_to(root).with_suffix("").parts).removesuffix(".__init__")
    folder = list(path.relative_to(root).parts[:-1])
    tree = ast.parse(path.read_text(encoding="utf-8"), str(path))
    inside = {
        id(node)
        for function in ast.walk(tree)
        if isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef)
        for node in ast.walk(function)
    }
    for node in ast.walk(tree):
        for name in _names(node, folder):
            if name and (target := _existing(root, name)):
                yield Import(path, node.lineno, source, target, id(node) in inside)  # type: ignore[attr-defined]


def _names(node: ast.AST, folder: list[str]) -> list[str]:
    """The dotted names that an import statement brings in, seen from the package; those of others are left out."""
    if isinstance(node, ast.Import):
        return [name.name.removeprefix(f"{PACKAGE}.") for name in node.names if name.name.startswith(f"{PACKAGE}.")]
    if not isinstance(node, ast.ImportFrom):
        return []
    if node.level:
        base = folder[: len(folder) - node.level + 1] + ([node.module] if node.module else [])
    elif node.module == PACKAGE or (node.module or "").startswith(f"{PACKAGE}."):
        base = (node.module or "").split(".")[1:]
    else:
        return []
    return [".".join([*base, name.name]) for name in node.names]


def _existing(root: Path, name: str) -> str:
    """Cut a dotted name down to the module that it lies in: "helping.queries.request_for" to "helping.queries"."""
    parts = name.split(".")
    while parts:
        place = root.joinpath(*parts)
        if place.with_suffix(".py").is_file() or (place / "__init__.py").is_file():
            return ".".join(parts)
        parts.pop()
    return ""


def _sources(root: Path) -> Iterator[Path]:
    for path in sorted(root.rglob("*.py")):
        if not GENERATED & set(path.relative_to(root).parts):
            yield path
