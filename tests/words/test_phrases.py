"""A small book of rules: how it is read, and what its phrases find in texts that go to the border of what each may find."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from jobtease.words import phrasebook, phrases
from jobtease.words.phrasebook import Book, Pattern, Rule
from tests import stored

RULES = """
version = 7

[spellings]
"do not" = ["dont", "don t", "d n t", "d o n t"]
"want to" = ["wanna"]
"you" = ["u", "yu"]
"ik wil" = ["kwil"]
"zelf" = ["zelluf", "z elf"]
"naar huis" = ["weg van hier gaan"]

[lists]
you = ["you", "jij", "je"]
thing = ["jas", "tas+", "u"]

[[rules]]
id = "plain"
kind = "scam"
word = "money"
patterns = ["rood", "groen blauw", "groen? geel", "wit ? zwart", "wit ?? paars", "wit * oranje", "<you> ben|bent", "roze <thing>"]
unless = ["niet rood", "rood licht", "groen blauw ? meer"]
good_nl = ["Niet rood."]
good_en = ["Rood licht."]
bad_nl = ["Rood."]
bad_en = ["Groen blauw."]

[[rules]]
id = "ends"
kind = "personal"
alone = "asks"
patterns = ["klaar .", "stop|. nu", "begin . opnieuw", "lang+ weg", "kwetsbaar~", "bel #", "een_twee|drie vier_vijf|zes", "do not go",
  "naar huis", "zo+ fijn", "verantwoordelijk", "aansprakelijkheid"]
unless = []
near = ["appel peer kers", "appel|fles open", "ster+ maan~", "<you> zon", "mes|vork vork|lepel"]
not_near = ["taart", "boom+"]
joined = ["zelfweg", "aap"]
good_nl = []
good_en = []
bad_nl = ["Klaar."]
bad_en = []

[[rules]]
id = "third"
kind = "threat"
patterns = ["pas op"]
unless = ["pas op de plaats", "mag rood"]
near = ["vis water"]
joined = ["pasop"]
good_nl = []
good_en = []
bad_nl = []
bad_en = []
"""
IDEAS = """
[lists]
warm = ["zon", "vuur"]

[ideas]
heat = ["<warm>", "<you> ? gloeit", "heet+"]
water = ["nat|zee_lucht", "want to zwem"]
"""
TEXTS = """
Rood. Niet rood. Rood licht en rood. Mag rood?
groen blauw, groen-blauw, groen. Blauw
groen blauw nooit meer en groen blauw nu niet meer
wit zwart wit x zwart wit x y zwart wit. Zwart
wit x y paars en wit x y z paars; wit x. Paars
wit a1 b1 c1 d1 oranje en wit a1 b1 c1 d1 e1 oranje
wit. x y oranje wit
jij bent, u ben, yu ben, je nu ben
roze jas, roze tassen, roze ta, roze u, roze you
ben klaar
klaar, zei ze
klaar zei ze
klaar en weg; klaar man
klaar help klaar "nu" klaar
klaar - nu; klaar' nu
klaar
nu
stop nu. Nu stop. nu
zo nu. Zo. Nu
weg van hier gaan, weg van hier, naar huis
zomer fijn, zo fijn, zoek fijn
vork. Vork lepel. Mes lepel. Mes mes. Lepel lepel vork
appel taart. appel peer kers
aa p, zelf we g
ster maans, ster maan, ster maanss
bel 3, bel 30x, bel 3x0, bel 3
r o o d v e r a n t w o o r d e l i j k
r o o d a a n s p r a k e l i j k h e i d
oranje wit x
begin. Opnieuw begin opnieuw
begin en opnieuw begin x opnieuw
lang weg, langzaam weg, lan weg, langste weg
kwetsbaar kwetsbar kwetsbaaar kwestbaar kwtsba bwetsbaar
bel 12, bel 06-12 bel 3x bel x3
een twee vier vijf, drie zes, een twee zes, drie vier vijf, een zes
dont go, don't go, do not go, d o n t go, d n t go
do nt go, dont
wanna zwem, want to zwem, want. To zwem
kwil rood, k wil rood
peer kers appel
appel. Peer kers
appel 1a 2a 3a 4a 5a 6a peer 8a kers
appel 1a 2a 3a 4a 5a 6a 7a peer kers
kers 1a 2a 3a 4a 5a peer 7a appel
kers 1a 2a 3a 4a 5a 6a peer 8a appel
appel peer kers taart
appel peer kers. Taart
appel peer kers 1a 2a 3a 4a 5a 6a 7a taart
appel peer kers 1a 2a 3a 4a 5a 6a taart
appel peer kers 1a 2a 3a 4a 5a taart
taart 1a 2a 3a 4a 5a 6a 7a appel peer kers
taart 1a 2a 3a 4a 5a 6a 7a 8a appel peer kers
appel 1a 2a 3a 4a 5a 6a peer kers
appel peer kers bomen boomhut
appel open fles, open appel
appel appel, fles
sterren bij de maan, ster maam, maan
je zon, de zon, u zon
vis in water en water vis, mag rood vis
zelf-weg, zelf weg, z e l f w e g, zelluf weg
aap, a-ap, aaap, aapaap, a ap ap
pas op! pas op de plaats. pas-op
p a s o p
k w i l r o o d
r o o d l i c h t
w i t o r a n j e
g r o e n b l a u w
a b c d e f
r o o d x
heet, heetst, zon en vuur, u gloeit, je nu gloeit, je nu x gloeit
zee lucht, zeelucht, nat
RÓÓD r00d roooood ro.od
"""


@pytest.fixture
def book(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Iterator[Book]:
    folder = tmp_path_factory.mktemp("book")
    (folder / "rules.toml").write_text(RULES, encoding="utf-8")
    (folder / "ideas.toml").write_text(IDEAS, encoding="utf-8")
    small = phrasebook._read(folder / "rules.toml", folder / "ideas.toml")
    monkeypatch.setattr(phrases, "BOOK", small)
    phrases._keys.cache_clear()
    yield small
    phrases._keys.cache_clear()


def written(pattern: Pattern) -> str:
    return " ".join(f"({one})" if isinstance(one, int) else "|".join(sorted(one)) for one in pattern)


def listed(patterns: phrasebook.Patterns[Rule]) -> list[str]:
    return [f"    {first}: {rule.id}, {written(one)}" for first in sorted(patterns) for rule, one in patterns[first]]


def test_the_book_is_read_as_it_is_stored(book: Book, pytestconfig: pytest.Config) -> None:
    lines = [f"version {book.version}", *map(str, book.rules), "patterns", *listed(book.patterns)]
    for rule, patterns in book.unless.items():
        lines += [f"unless {rule}", *listed(patterns)]
    lines += ["near", *(f"    {rule.id}: {written(one)} - {' '.join(sorted(not_))}" for rule, one, not_ in book.near)]
    lines += ["joined", *(f"    {needle}: {rule.id}" for needle, rule in book.joined)]
    lines += ["spellings", *(f"    {' '.join(way)}: {' '.join(meant)}" for way, meant in book.spellings.items())]
    lines += ["ideas"]
    lines += [f"    {first}: {name}, {written(one)}" for first in sorted(book.ideas) for name, one in book.ideas[first]]
    lines += [f"beginnings {sorted(book.prefixes)}", f"slips {book.fuzzy}", f"words {sorted(book.words)}"]
    stored.compare(lines, stored.READINGS / "phrasebook.txt", pytestconfig)


def test_what_its_phrases_find_stays_as_it_is_stored(book: Book, pytestconfig: pytest.Config) -> None:
    lines = []
    for text in [*TEXTS.strip().splitlines(), "klaar\nrood", "appel\npeer kers", "wit\nx zwart", ""]:
        words = phrases.words_of(text)
        lines.append(ascii(text))
        found = sorted((start, end, rule.id) for rule, start, end in phrases.hits(words))
        lines += [f"  {start}-{end} {text[start:end]!a}: {rule}" for start, end, rule in found]
        lines += [f"  idea {name}, words {first} to {last}" for name, first, last in sorted(phrases.ideas(words))]
    stored.compare(lines, stored.READINGS / "phrases.txt", pytestconfig)


def test_how_words_are_read_by_it_stays_as_it_is_stored(book: Book, pytestconfig: pytest.Config) -> None:
    lines = []
    for text in TEXTS.strip().splitlines():
        lines.append(ascii(text))
        for word in phrases.words_of(text):
            ends = " ends" if word.ends else ""
            lines.append(
                f"  {word.start}-{word.end} {word.letters}: {' '.join(sorted(word.keys))} in {word.sentence}{ends}"
            )
    stored.compare(lines, stored.READINGS / "phrases_words.txt", pytestconfig)


@pytest.mark.parametrize(
    ("old", "new", "why"),
    [
        ('"rood", "groen blauw"', '"? rood"', "a pattern begins with a word: '[?] rood'"),
        ('"appel peer kers"', '"* peer"', "a pattern begins with a word: '[*] peer'"),
        ('"niet rood"', '"?? rood"', "a pattern begins with a word: '[?][?] rood'"),
        ('"jij", "je"]', '"wanna"]', "write 'want to' for 'wanna'"),
        ('"taart"', '"wanna"', "write 'want to' for 'wanna'"),
        ('"pas op"]', '"pas|kwil op"]', "write 'ik wil' for 'kwil'"),
    ],
)
def test_what_could_never_be_found_is_refused_with_the_reason(tmp_path: Path, old: str, new: str, why: str) -> None:
    assert old in RULES
    (tmp_path / "rules.toml").write_text(RULES.replace(old, new, 1), encoding="utf-8")
    (tmp_path / "ideas.toml").write_text(IDEAS, encoding="utf-8")
    with pytest.raises(ValueError, match=why):
        phrasebook._read(tmp_path / "rules.toml", tmp_path / "ideas.toml")
