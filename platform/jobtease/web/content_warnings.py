"""Content warning in a form: what is private or looks like a trick is named once, beside the field, before others read it.

It may be left in: nothing is refused. Then a moderator looks first (`alarms`). Despair, grooming and threats are never named
here: who despairs gets help and no remark, and who means harm need not learn what we see.
"""

from collections.abc import Iterable, Mapping
from typing import ClassVar

from jobtease.web.fields import Flag
from jobtease.web.forms import Form
from jobtease.words.screening import Alarm, screen, sure
from jobtease.words.translations import N_, _

NAMED = ("contact", "asks", "scam")
WARNINGS: Mapping[str, str] = {
    "contact": N_(
        "“{found}” looks like something private. Others will read it. You can share it later, with one person. "
        "If you leave it in, a moderator looks first."
    ),
    "asks": N_(
        "“{found}”: here nobody asks for somebody's number, photo, address, age or papers. Talking goes through Jobtease. "
        "If you leave it in, a moderator looks first."
    ),
    "scam": N_("“{found}” looks like money up front, or like a trick. If you leave it in, a moderator looks first."),
}


def first_named(alarms: Iterable[Alarm]) -> Alarm | None:
    """The one to name of these: a way to reach somebody before what asks for one."""
    return min(
        (one for one in alarms if one.kind in NAMED), key=lambda one: (NAMED.index(one.kind), one.start), default=None
    )


class WarningForm(Form):
    """A form that warns once. Subclasses say of which fields (`warned_fields`), and may say it in other words (`warnings`)."""

    anyway = Flag(label=N_("Send it anyway"), required=False)

    warned_fields: ClassVar[tuple[str, ...]] = ()
    warnings: ClassVar[Mapping[str, str]] = WARNINGS
    warned: bool = False
    """Something was named: the form offers to send it anyway."""
    alarms: tuple[Alarm, ...] = ()
    """What somebody must look at in all of these fields together, once the form is whole."""

    def check(self) -> None:
        values = {name: str(self.bound[name].value) for name in self.warned_fields}
        self.alarms = screen("\n\n".join(values.values()))
        for name, value in values.items():
            found = first_named(one for one in sure(screen(value)) if self.minds(one))
            if found:
                self.warned = True
                if not self.anyway.value:
                    self.wrong(name, _(self.warnings[found.kind]).format(found=value[found.start : found.end]))

    def minds(self, alarm: Alarm) -> bool:
        """Whether the person is told of it before it goes out."""
        return alarm.kind in NAMED
