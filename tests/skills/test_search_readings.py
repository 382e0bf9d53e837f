"""Which skills each of many typed words gives, in which order, in both languages; compared with tests/readings."""

import pytest

from jobtease.skills import queries
from tests import stored

WHOLE = ("motivatiebrief", "kassa", "interview practice", "cv schrijven", "soliciteren", "forklift")
"""Typed letter by letter."""
WORDS = """
brief|hulp|hulp bij|help with|hulp bij brief|brief schrijven|schrijven brief|brief xyz|brief en cv|cv brief|werken|werk|de|een|in|naar
koken|cook|kok|cooking|kookt|gekookt|painted|schilders|timmerde|carpentry|houtbewerking|nederlands|ned|dutch|engels|english|eng|taal
excel|exel|word|computer|computr|c#|c++|java|python|html|digid|digi|digd|toeslag|toeslagen|zorgtoeslag aanvragen|belasting|tax|taxes
horeca|barista|koffie|coffee|koffei|bediening|kassière|KASSIERE|kassamedewerker|winkel|shop|shops|zorg|care|ouderen|kinderen|children
heftruck|heftrck|vorkheftruck|rijbewijs|driving|fiets|fietsen|fietste|bike|bikes|arabisch|العربية|oekr|tigrinja|tigrinya|türkçe|turks
interview|interviews|intervieuw|gesprek|gesprekken|sollicitatiegesprek|bellen|bellen met werkgever|call|calling|kleding|kleding horeca
a|b|k|s|x|c|cv|cvs|c v|resume|résumé|resumé|x y|koken x|x koken|koken bakken|koken brief|schoonmaken schilderen koken
""".replace("\n", "|")


@pytest.mark.parametrize("language", ["nl", "en"])
def test_what_is_found_for_what_people_type_stays_as_it_is_stored(language: str, pytestconfig: pytest.Config) -> None:
    typed = [whole[:end] for whole in WHOLE for end in range(1, len(whole) + 1)]
    lines = []
    for one in dict.fromkeys([*typed, *filter(None, WORDS.split("|"))]):
        every = queries.search(one, language, limit=400)
        assert queries.search(one, language) == every[:10]
        lines.append(f"{one!a} {len(every)}: {' '.join(entry.key for entry in every[:20])}")
    stored.compare(lines, stored.READINGS / f"skills_{language}.txt", pytestconfig)


def test_only_eighty_letters_are_looked_at() -> None:
    assert queries.search(" " * 75 + "koken", "nl") == queries.search("koken", "nl")
    assert queries.search(" " * 76 + "koken", "nl") == queries.search("koke", "nl")
    assert queries.search(" " * 80 + "koken", "nl") == []


def test_the_order_of_groups_and_of_skills_in_them_stays_as_it_is_stored(pytestconfig: pytest.Config) -> None:
    lines = []
    for language in ("nl", "en"):
        for group in queries.all_groups(language):
            assert group.label == queries.group_label(group.key, language)
            lines.append(f"{language} {group.label}: {' '.join(one.key for one in group.skills)}")
    stored.compare(lines, stored.READINGS / "skills.txt", pytestconfig)
