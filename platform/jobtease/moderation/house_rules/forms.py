"""Form in which a moderator adds a rule of their municipality."""

from jobtease.moderation.house_rules.models import LONGEST_CODE, LONGEST_RULE, SHORTEST_RULE, Wording
from jobtease.moderation.transparency.category_rules import CALLED
from jobtease.web.fields import Choice, Flag, Text
from jobtease.web.forms import Form
from jobtease.words.contact_details import find_contacts
from jobtease.words.translations import N_, _


class AddedRuleForm(Form):
    """One rule in plain words."""

    nl = Text(
        label=N_("The rule, in Dutch"),
        hint=N_("Say what somebody does or doesn't do. For example: You meet in the library."),
        rows=2,
        min=SHORTEST_RULE,
        max=LONGEST_RULE,
    )
    en = Text(
        label=N_("The same in English"),
        hint=N_("Left empty, everybody reads it in Dutch."),
        required=False,
        rows=2,
        max=LONGEST_RULE,
    )
    category = Choice(
        label=N_("Counted under"),
        hint=N_("The European Union counts decisions under these."),
        choose_from=tuple(CALLED.items()),
        as_list=True,
    )
    municipality = Text(label=N_("Municipality"), as_kind="hidden", required=False, max=LONGEST_CODE)
    sure = Flag(
        label=N_("It comes on top of the house rules, and allows nothing that these forbid."),
        missing=N_("Read the house rules again, and tick this."),
    )

    def check(self) -> None:
        for name in ("nl", "en"):
            bound = self.bound[name]
            if "\n" in bound.value:
                self.wrong(name, _("Write it on one line."))
            elif find_contacts(bound.value):
                self.wrong(name, _("Leave out links, numbers and addresses. A rule is words only."))

    @property
    def given(self) -> Wording:
        return Wording(self.nl.value, self.en.value, self.category.value)
