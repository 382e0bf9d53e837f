"""Categories of help (kinds): a closed list, with the words and the example that go with each."""

from jobtease.words.translations import N_, _

KINDS: dict[str, str] = {
    "profile": N_("Profile or CV"),
    "letter": N_("Application letter"),
    "practise": N_("Practise an interview"),
    "phone": N_("Phone call"),
    "clothes": N_("Clothes to borrow"),
    "travel": N_("Travel"),
    "language": N_("Language"),
    "paperwork": N_("Paperwork"),
    "other": N_("Something else"),
}
"""In the order in which people are asked."""

EXAMPLES: dict[str, str] = {
    "profile": N_("Who looks at my CV for a job in a shop?"),
    "letter": N_("Who reads my letter for home care before Friday?"),
    "practise": N_("Who practises an interview for a hotel with me?"),
    "phone": N_("Who sits beside me while I call an employer?"),
    "clothes": N_("Who lends me neat shoes for Thursday, size 39?"),
    "travel": N_("Who tries out the journey to Barendrecht with me?"),
    "language": N_("Who talks Dutch with me for half an hour?"),
    "paperwork": N_("Who reads a letter from the municipality with me?"),
}

OFFER_HINT = N_("For example: what you would do first, and two moments that suit you.")
OFFER_HINTS: dict[str, str] = {
    "profile": N_("For example: what you would look at first, and when you have time."),
    "letter": N_("For example: when you can read it, and whether you know this kind of work."),
    "practise": N_("For example: which kind of interviews you know, and two moments that suit you."),
    "phone": N_("For example: when you can call together, and how you would prepare."),
    "clothes": N_("For example: what you have, in which size, and where it can be picked up."),
    "travel": N_("For example: which day suits you, and from where you start."),
    "language": N_("For example: how you like to practise, and two moments that suit you."),
    "paperwork": N_("For example: which letters and forms you know, and when you have time."),
}


def label(kind: str) -> str:
    """The kind in the reader's language; a draft may not have one yet."""
    return _(KINDS.get(kind, KINDS["other"]))


def offer_hint(kind: str) -> str:
    """What is good to say when offering help with this kind."""
    return _(OFFER_HINTS.get(kind, OFFER_HINT))
