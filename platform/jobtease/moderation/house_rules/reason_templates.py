"""Templates (canned responses) of the reason in a statement of reasons, for each clause: its own words, and some for the usual situations.

They say what was wrong, and nothing of what happens now: the same words may go with a warning and with a closed account. A moderator
chooses one and changes it, or writes their own.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from jobtease.moderation.rules import CLAUSES
from jobtease.words.translations import N_

LONGEST_TEMPLATE = 200
"""Characters: who reads it is upset."""


@dataclass(frozen=True)
class Template:
    """What to say in one situation. `label` is for the moderator, `text` for the author; both are message ids."""

    key: str
    label: str
    text: str


_SITUATIONS: Mapping[str, tuple[tuple[str, str, str], ...]] = {
    "1.1": (
        (
            "company",
            N_("speaks for a company"),
            N_("You say that you speak for a company. We could not see that this is so."),
        ),
        (
            "person",
            N_("name or photo of another"),
            N_("You use the name or photo of somebody else. Others think they talk to that person."),
        ),
    ),
    "1.2": (
        (
            "date",
            N_("looks for a date"),
            N_("You look for a date here. People come here for work, and want to feel at ease."),
        ),
        ("opinion", N_("politics or belief"), N_("This is about politics or belief. Here it is about finding work.")),
    ),
    "1.3": (
        (
            "one-person",
            N_("reports one person again and again"),
            N_("You reported one person again and again. Each time nothing was wrong."),
        ),
        (
            "same-again",
            N_("the same once more"),
            N_("You reported the same thing once more. We had looked at it, and told you why."),
        ),
    ),
    "2.1": (
        (
            "phone",
            N_("phone number or e-mail in a post"),
            N_("There is a phone number or an e-mail address in your post. Everybody can copy it."),
        ),
        (
            "address",
            N_("address of somebody else"),
            N_("You wrote where somebody else lives, or how to reach them. Only they decide who knows that."),
        ),
        (
            "number",
            N_("BSN or account number"),
            N_("There is a citizen service number or account number in your post. Others can misuse it."),
        ),
    ),
    "2.2": (
        (
            "background",
            N_("somebody in the background"),
            N_("Behind the clothes somebody else can be seen and recognised."),
        ),
        ("other", N_("a photo of another"), N_("This is a photo of somebody else. Only they decide who sees it.")),
    ),
    "2.3": (
        (
            "screenshot",
            N_("a picture of a conversation"),
            N_("You showed a conversation to others. What two people write stays between them."),
        ),
        (
            "story",
            N_("somebody's story or photo"),
            N_("You told others what somebody shared with you alone. Only they decide who knows that."),
        ),
    ),
    "2.4": (
        (
            "number",
            N_("a number or an address"),
            N_("You ask for somebody's number or address. Nobody has to give that here."),
        ),
        (
            "photo",
            N_("a photo or an age"),
            N_("You ask somebody for a photo, or how old they are. That isn't needed to help."),
        ),
        (
            "papers",
            N_("papers or bank details"),
            N_("You ask for papers or bank details. With these others can do a lot of harm."),
        ),
    ),
    "2.5": (
        (
            "app",
            N_("WhatsApp or another app"),
            N_("You ask somebody to talk by WhatsApp or another app. There we can't help when it goes wrong."),
        ),
        (
            "group",
            N_("a link to a group"),
            N_("You put in a link to a group elsewhere. There we can't help when it goes wrong."),
        ),
    ),
    "2.6": (
        (
            "home",
            N_("alone, at somebody's home"),
            N_("You ask somebody to come to a house alone. People meet where others are."),
        ),
        ("secret", N_("tell nobody"), N_("You ask somebody to tell nobody about it. Help is never a secret here.")),
    ),
    "3.1": (
        (
            "harsh",
            N_("only what is bad"),
            N_("You say only what is bad. That hurts, and the other person can't do anything with it."),
        ),
        ("swearing", N_("swearing"), N_("You swear, or call somebody names. Then others don't dare to ask any more.")),
    ),
    "3.2": (
        (
            "looks",
            N_("looks or body"),
            N_("You write about somebody's looks or body. Here it is about clothes and texts."),
        ),
        (
            "character",
            N_("what somebody is like"),
            N_("You write what somebody is like. Here it is about what a person can change."),
        ),
    ),
    "3.3": (
        ("shut-out", N_("shuts people out"), N_("You shut people out for who they are. Everybody belongs here.")),
        (
            "joke",
            N_("a slur or a joke"),
            N_("You use a word or a joke that hurts a group of people. Everybody belongs here."),
        ),
    ),
    "3.4": (
        ("threat", N_("a threat"), N_("You threaten somebody. That makes people afraid, also when it was a joke.")),
        ("no", N_("goes on after a no"), N_("Somebody said no, and you went on. Here no is no.")),
    ),
    "3.5": (
        ("remark", N_("a sexual remark"), N_("You made a sexual remark. Everybody must feel at ease here.")),
        (
            "photo",
            N_("too little clothing"),
            N_("Your photo shows too little clothing. Photos here are about clothes for work."),
        ),
    ),
    "4.1": (
        ("help", N_("money for help"), N_("You ask for money for your help. Here people help each other for nothing.")),
        ("sale", N_("something for sale"), N_("You offer something for sale. Here nobody sells anything.")),
    ),
    "4.2": (
        (
            "advertising",
            N_("advertising"),
            N_("This is advertising for a company or a course. Here people ask for help and give it."),
        ),
        (
            "unreal",
            N_("a job that isn't real"),
            N_("This job doesn't look real: much money for little work. People lose their money that way."),
        ),
    ),
    "4.3": (
        ("sells", N_("sells what is forbidden"), N_("You offer something that nobody may sell. The law forbids it.")),
        (
            "papers",
            N_("false papers or illegal work"),
            N_("You help with false papers, or with work that isn't reported. The law forbids it."),
        ),
    ),
    "4.4": (
        (
            "first",
            N_("paying before there is work"),
            N_("You ask somebody to pay before there is work. For real work nobody pays first."),
        ),
        (
            "account",
            N_("somebody's account or card"),
            N_("You ask for somebody's account or card. With that money is stolen, and they get the blame."),
        ),
    ),
}

TEMPLATES: Mapping[str, tuple[Template, ...]] = {
    number: (
        Template(f"{number}-general", N_("in general"), clause.reason),
        *(Template(f"{number}-{key}", label, text) for key, label, text in _SITUATIONS[number]),
    )
    for number, clause in CLAUSES.items()
}
"""By the number of a clause: first its own words, then those for situations."""
