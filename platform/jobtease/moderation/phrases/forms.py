"""Forms of the rules page."""

from jobtease.moderation.phrases.models import LONGEST_CODE
from jobtease.moderation.phrases.wording import CONTACTS, LOOKS_FOR
from jobtease.web.fields import Choice, Text
from jobtease.web.forms import Form
from jobtease.words.own_phrases import LONGEST, read
from jobtease.words.translations import N_, _


def _checked(form: Form, name: str, phrase: str) -> None:
    try:
        read(phrase)
    except ValueError as unreadable:
        form.wrong(name, str(unreadable))


class TrialForm(Form):
    """What to look for in the posts of the last 90 days: words of one's own, or one of our rules."""

    tried = Text(
        label=N_("Words of your own"),
        hint=N_("For example: betaal ?? voor je vca"),
        required=False,
        max=LONGEST,
    )
    rule = Choice(
        label=N_("Or one of our rules"),
        choose_from=(("", N_("None")), *((rule, words) for rule, words in LOOKS_FOR.items())),
        as_list=True,
        required=False,
    )

    def check(self) -> None:
        if bool(self.tried.value) == bool(self.rule.value):
            self.wrong("tried", _("Type words, or choose a rule. Not both."))
        elif self.tried.value:
            _checked(self, "tried", self.tried.value)

    @property
    def kind(self) -> str:
        """The rule that is chosen, as the words of a text are called that it finds."""
        return "address" if self.rule.value == CONTACTS[-1] else self.rule.value


class PhraseForm(Form):
    """A phrase to look for from now on, and what happens to a post with it."""

    phrase = Text(label=N_("Words to look for"), max=LONGEST)
    effect = Choice(
        label=N_("What happens to such a post?"),
        choose_from=(
            ("flag", N_("Flag it"), N_("Others see it. It comes to your desk within one working day.")),
            (
                "hold",
                N_("Let it wait"),
                N_(
                    "Nobody else sees it until a moderator has looked, within four working hours. Its author sees that it waits."
                ),
            ),
        ),
    )
    sure = Text(label="", required=False, max=10)
    """Sent by the page that shows what would have waited."""
    municipality = Text(label="", as_kind="hidden", required=False, max=LONGEST_CODE)

    @property
    def holds(self) -> bool:
        return bool(self.effect.value == "hold")

    def check(self) -> None:
        _checked(self, "phrase", self.phrase.value)
