"""Categories of the DSA Transparency Database (schema of July 2025): 16 categories and their keywords; each clause maps to one."""

from collections.abc import Mapping

from jobtease.words.translations import N_

MINORS = "STATEMENT_CATEGORY_PROTECTION_OF_MINORS"
OTHER = "STATEMENT_CATEGORY_OTHER_VIOLATION_TC"
PRIVACY = "STATEMENT_CATEGORY_DATA_PROTECTION_AND_PRIVACY_VIOLATIONS"
SCAMS = "STATEMENT_CATEGORY_SCAMS_AND_FRAUD"
SPEECH = "STATEMENT_CATEGORY_ILLEGAL_OR_HARMFUL_SPEECH"
CYBER = "STATEMENT_CATEGORY_CYBER_VIOLENCE"
VIOLENCE = "STATEMENT_CATEGORY_VIOLENCE"
CATEGORIES = (
    "STATEMENT_CATEGORY_ANIMAL_WELFARE",
    "STATEMENT_CATEGORY_CONSUMER_INFORMATION",
    CYBER,
    "STATEMENT_CATEGORY_CYBER_VIOLENCE_AGAINST_WOMEN",
    PRIVACY,
    SPEECH,
    "STATEMENT_CATEGORY_INTELLECTUAL_PROPERTY_INFRINGEMENTS",
    "STATEMENT_CATEGORY_NEGATIVE_EFFECTS_ON_CIVIC_DISCOURSE_OR_ELECTIONS",
    "STATEMENT_CATEGORY_NOT_SPECIFIED_NOTICE",
    OTHER,
    MINORS,
    "STATEMENT_CATEGORY_RISK_FOR_PUBLIC_SECURITY",
    SCAMS,
    "STATEMENT_CATEGORY_SELF_HARM",
    "STATEMENT_CATEGORY_UNSAFE_AND_PROHIBITED_PRODUCTS",
    VIOLENCE,
)
"""All that there are, in the order of their names."""

CALLED: Mapping[str, str] = {
    OTHER: N_("Other house rules"),
    MINORS: N_("Asking for private things, or in secret"),
    PRIVACY: N_("Private data"),
    CYBER: N_("Bullying and sexual remarks"),
    "STATEMENT_CATEGORY_CYBER_VIOLENCE_AGAINST_WOMEN": N_("Online violence against women"),
    SPEECH: N_("Discrimination, or against the law"),
    VIOLENCE: N_("Violence"),
    "STATEMENT_CATEGORY_SELF_HARM": N_("Harming oneself"),
    SCAMS: N_("Scams"),
    "STATEMENT_CATEGORY_CONSUMER_INFORMATION": N_("Wrong information for buyers"),
    "STATEMENT_CATEGORY_UNSAFE_AND_PROHIBITED_PRODUCTS": N_("Unsafe or forbidden products"),
    "STATEMENT_CATEGORY_INTELLECTUAL_PROPERTY_INFRINGEMENTS": N_("Work or brands of others"),
    "STATEMENT_CATEGORY_RISK_FOR_PUBLIC_SECURITY": N_("Danger to public safety"),
    "STATEMENT_CATEGORY_NEGATIVE_EFFECTS_ON_CIVIC_DISCOURSE_OR_ELECTIONS": N_("Harm to elections and public debate"),
    "STATEMENT_CATEGORY_ANIMAL_WELFARE": N_("Animal welfare"),
}
"""In words: what a rule can be counted under, so all but that of a report which names none."""

CATEGORY_OF: Mapping[str, tuple[str, str]] = {
    "1.1": (SCAMS, "KEYWORD_OTHER_FRAUD_AND_DECEPTION"),
    "1.2": (OTHER, "KEYWORD_OTHER_SPAM"),
    "1.3": (OTHER, "KEYWORD_OTHER_SPAM"),
    "2.1": (PRIVACY, "KEYWORD_OTHER_PRIVACY"),
    "2.2": (PRIVACY, "KEYWORD_MISSING_PROCESSING_GROUND"),
    "2.3": (PRIVACY, "KEYWORD_OTHER_DATA_PROTECTION"),
    "2.4": (MINORS, "KEYWORD_GROOMING_SEXUAL_ENTICEMENT_MINORS"),
    "2.5": (OTHER, "KEYWORD_OTHER_HARMFUL_ACCOUNT"),
    "2.6": (MINORS, "KEYWORD_GROOMING_SEXUAL_ENTICEMENT_MINORS"),
    "3.1": (OTHER, "KEYWORD_OTHER_PROFANITY"),
    "3.2": (CYBER, "KEYWORD_CYBER_HARASSMENT"),
    "3.3": (SPEECH, "KEYWORD_DISCRIMINATION"),
    "3.4": (CYBER, "KEYWORD_CYBER_BULLYING_INTIMIDATION"),
    "3.5": (CYBER, "KEYWORD_ADULT_SEXUAL_MATERIAL"),
    "4.1": (OTHER, "KEYWORD_OTHER_PAYMENT_TERMS"),
    "4.2": (SCAMS, "KEYWORD_OTHER_FINANCIAL_FRAUDS_SCAMS"),
    "4.3": (SPEECH, "KEYWORD_VIOLATION_NATIONAL_LAW"),
    "4.4": (SCAMS, "KEYWORD_OTHER_FINANCIAL_FRAUDS_SCAMS"),
}
"""Category and keyword by the number of a house rule."""


def category_of(stamped: str, kept: str = "") -> tuple[str, str]:
    """The same by a clause as a decision keeps it ("3.2 v1"); other violations for one that nobody knows any more.

    `kept`: the category with a decision by a rule that a municipality added. Such a rule has no keyword.
    """
    if kept in CATEGORIES:
        return kept, ""
    return CATEGORY_OF.get(stamped.partition(" v")[0], (OTHER, "KEYWORD_OTHER_UNKNOWN"))
