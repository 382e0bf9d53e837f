"""The rules of the house, read off the source without importing it: what may import what, what a file may be called.

Rooms from top to bottom: a file at the root that puts things together, a feature, a folder of mechanisms. A module may import what
stands below it, never beside or above it. A file at the root that isn't named here is a word that everybody needs: anybody may import
it, and it knows of no feature. Inside a feature a file's layer is its name, or the last word of that: case_queries.py reads.
"""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
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
    {"helping", "outfits", "reviews"},
    {"conversations"},
    {"profiles"},
    {"photos"},
    {"accounts"},
    {"tone", "prose"},
    {"regions", "skills", "rubrics"},
)
# They put the features together, so every file of one is open to them; about tells what each of them keeps, and for how long.
COMPOSITION = {"cli", "commands", "staff_commands", "worker", "app", "demo", "migrate", "about"}
# They import by name: the features that are listed, and what a command needs only when it is given.
BY_NAME = {"app.py", "cli.py"}
# Folders of mechanisms, from top to bottom: they know no person's thing.
MECHANISMS = ("operations", "notices", "mail", "web", "pictures", "events", "data", "words")
GENERATED = {"migrations"}
# What another feature may import of a feature, besides files of these layers: its named doors.
OPEN = {"tables", "states", "reads", "writes"}
DOORS: dict[str, set[str]] = {
    "accounts": {"erasure.rejoin_blocks", "homes"},
    "conversations": {"attachments"},
    "helping": {"kinds", "offering.pending_answers", "state_words"},
    "matching": {"fit"},
    "photos": {"evidence", "files", "look_limits", "recognition", "serving"},
    "profiles": {
        *(
            "document.columns",
            "document.document",
            "document.parts",
            "editing.details",
            "people.forms",
            "pieces.summary",
            "versions.storing",
        ),
    },
    "prose": {"checking", "passages"},
    "regions": {"coarse", "successors"},
    "rubrics": {"rubric"},
    "tone": {"checking"},
}
# The layers inside a feature, and the names of its files; of a name of several words the last one counts, or all of it.
FILES = {
    "tables": "models",
    "states": "states events",
    "facts": "advice book bounds checks choices coarse compounds comparison copies client defaults columns details devices document"
    " examples fit groups kinds known_browsers labels messages outcomes passages pins plan read_models spelling starters stemming"
    " rubric rules rulings schedule search sections state_words successors summary telling time_left"
    " templates tokens vocabulary verification wording cookies imprint retention_periods checking own_card parts progress icalendar",
    "records": "access_log attachments challenges codes evidence files homes lease look_limits pending_answers recognition rejoin_blocks"
    " sessions subjects",
    "reads": "queries cards card_cache capacity export feed_items jurisdiction meeting_area minors newcomer_offers newcomers next_steps"
    " known_helpers overview particulars readable_copy reasons receipts thanks track_record voices withdrawn_offers",
    "writes": "actions after_restore alarms destruction erasure evidence_retention geocoding headings lifecycle mails municipal_mergers"
    " reportable retention reversal rewriting storing waiting word_erasure",
    "forms": "forms garment_choices",
    "pages": "session_layer views consumers feature live_feed serving well_known",
}
# Facts are rules and words; records are both sides of one table that is nobody's page.
MAY_NOT = {
    "tables": {"states", "records", "reads", "writes", "forms", "pages"},
    "states": {"records", "reads", "writes", "forms", "pages"},
    "facts": {"writes", "forms", "pages"},
    "records": {"forms", "pages"},
    "reads": {"writes", "forms", "pages"},
    "writes": {"forms", "pages"},
    "forms": {"writes", "pages"},
    "pages": set(),
}
NO_NAMES = {"utils", "util", "helpers", "helper", "services", "service", "common", "misc", "manager", "managers"}
LONGEST = 350
LONGEST_BESIDE = 400
"""Lines of a test, a template, a style sheet or a script."""
MOST_FILES = 14
"""In a folder of a feature."""


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
    found = [*_wrong_names(root, layers), *_too_long(root), *_too_many(root, layers), *_by_name(root)]
    imports = [one for path in _sources(root) for one in _imports(root, path)]
    found += [fault for one in imports if (fault := _wrong_import(one, layers, doors))]
    found += _circles(imports)
    return found


def layer_of(module: str) -> str:
    """The layer of a file inside a feature, by its name; empty when it has none."""
    name = module.rpartition(".")[2]
    for wanted in (name, name.rpartition("_")[2]):
        for layer, names in FILES.items():
            if wanted in names.split():
                return layer
    return ""


def _wrong_import(one: Import, layers: tuple[set[str], ...], doors: dict[str, set[str]]) -> str:
    from_room, _, from_file = one.source.partition(".")
    to_room, _, to_file = one.target.partition(".")
    if one.inside_function:
        return f"{one}: inside a function"
    in_features = {room for layer in layers for room in layer}
    if {from_room, to_room} <= in_features and from_room not in COMPOSITION and from_file and to_file:
        above, below = layer_of(from_file), layer_of(to_file)
        if below in MAY_NOT.get(above, ()):
            return f"{one}: {above} may not know of {below}"
    if from_room == to_room:
        return ""
    above_room, below_room = _height(from_room, layers), _height(to_room, layers)
    if above_room == 0 and to_room not in in_features:
        return ""  # what everybody needs; circles are looked for by themselves
    if below_room > above_room or (below_room == above_room and below_room > 0):
        return f"{one}: not downward"
    if to_room not in in_features or from_room in COMPOSITION:
        return ""
    if layer_of(to_file) not in OPEN and to_file not in doors.get(to_room, set()):
        return f"{one}: not a door of {to_room}"
    return ""


def _height(room: str, layers: tuple[set[str], ...]) -> int:
    """0 for a file at the root that everybody needs, then folders of mechanisms, then features, then what puts them together."""
    order = [*layers, *({mechanism} for mechanism in MECHANISMS)]
    for position, layer in enumerate(order):
        if room in layer:
            return len(order) - position
    return 0


def _wrong_names(root: Path, layers: tuple[set[str], ...]) -> Iterator[str]:
    rooms = set().union(*layers) | set(MECHANISMS) | GENERATED
    for path in _sources(root):
        parts = path.relative_to(root).with_suffix("").parts
        if NO_NAMES & set(parts):
            yield f"{path.relative_to(root)}: say what it is about, not that it is of use"
        if len(parts) > 1 and parts[0] not in rooms:
            yield f"{path.relative_to(root)}: give {parts[0]} its place in LAYERS or MECHANISMS"
        feature = len(parts) > 1 and parts[0] in rooms - set(MECHANISMS) - GENERATED - {"demo"}
        if feature and parts[-1] != "__init__" and not layer_of(parts[-1]):
            yield f"{path.relative_to(root)}: give {parts[-1]} its layer in FILES"


def _too_many(root: Path, layers: tuple[set[str], ...]) -> Iterator[str]:
    features = set().union(*layers)
    for folder in sorted({path.parent for path in _sources(root)} - {root}):
        count = len([path for path in folder.glob("*.py") if path.name != "__init__.py"])
        if folder.relative_to(root).parts[0] in features and count > MOST_FILES:
            yield f"{folder.relative_to(root)}: {count} files, at most {MOST_FILES}: split it by journey"


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


def _by_name(root: Path) -> Iterator[str]:
    """Imports that no statement shows, but for those of who puts everything together."""
    for path in _sources(root):
        if path.relative_to(root).as_posix() in BY_NAME:
            continue
        for node in ast.walk(parsed(path.read_text(encoding="utf-8"))):
            called = ast.unparse(node.func) if isinstance(node, ast.Call) else ""
            if called.rpartition(".")[2] in ("import_module", "__import__"):
                yield f"{path.relative_to(root)}:{node.lineno} imports by name"  # type: ignore[attr-defined]


def _imports(root: Path, path: Path) -> Iterator[Import]:
    source = ".".join(path.relative_to(root).with_suffix("").parts).removesuffix(".__init__")
    folder = list(path.relative_to(root).parts[:-1])
    tree = parsed(path.read_text(encoding="utf-8"))
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


@cache
def parsed(text: str) -> ast.Module:
    """Syntax tree of a source, once for all tests of a run: it is looked at, and never changed."""
    return ast.parse(text)


def _sources(root: Path) -> Iterator[Path]:
    for path in sorted(root.rglob("*.py")):
        if not GENERATED & set(path.relative_to(root).parts):
            yield path
