"""Sentence starters (prompts): how a sentence of each section can begin, in plain words, so nobody meets a blank page. "…" is left open."""

from collections.abc import Mapping

from jobtease.profiles.document.parts import Section
from jobtease.words.translations import N_

Starters = tuple[tuple[str, str], ...]
"""Key in an address, sentence."""

STARTERS: Mapping[Section, Starters] = {
    Section.WORK: (
        ("helped", N_("I helped … with …")),
        ("daily", N_("Every day I …")),
        ("sure", N_("I made sure that …")),
        ("hourly", N_("In an hour I did …")),
        ("team", N_("I worked together with …")),
        ("learned", N_("There I learned to …")),
        ("trusted", N_("I was trusted with …")),
    ),
    Section.EDUCATION: (
        ("how", N_("I learned how to …")),
        ("best", N_("What I was best at: …")),
        ("made", N_("For a project I made …")),
        ("practice", N_("I did work practice at …")),
        ("beside", N_("Beside school I …")),
    ),
    Section.SKILLS: (
        ("where", N_("I did this at …")),
        ("amount", N_("I can do … in an hour.")),
        ("asked", N_("People ask me to …")),
        ("since", N_("I have done this since …")),
        ("example", N_("An example: …")),
    ),
}
HINTS: Mapping[Section, str] = {
    Section.WORK: N_("Jobs, work practice, helping at home or at a club: it all counts."),
    Section.EDUCATION: N_("School, courses, certificates. Unfinished counts too."),
    Section.SKILLS: N_("What you can do, each with one sentence that proves it."),
    Section.LANGUAGES: N_("Every language counts, also the one you speak at home."),
    Section.LICENCES: N_("For work on the road."),
    Section.AVAILABILITY: N_("An employer asks this first."),
    Section.CONTACT: N_("This stands on your own CV only. It is never on your profile, and no helper sees it."),
}
