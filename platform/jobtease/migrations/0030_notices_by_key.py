"""Notices keep the key of a message and what they are about, where they kept an English sentence and a path."""

from typing import Any

from tortoise import fields, migrations
from tortoise.indexes import Index
from tortoise.migrations import operations as ops

KEYS = {
    "{old} is part of {new} now. You don't have to do anything.": "accounts.municipality.merged",
    "{old} is part of {new} now. You are a moderator of {new}, and the cases of {old} come along.": "accounts.municipality.merged_desk",
    "Another mail address was asked for your account. Was that not you? Then stop it here.": "accounts.address.asked",
    "{name} wrote you a message.": "conversations.message.sent",
    "{name} called off your appointment.": "conversations.appointment.called_off",
    "{name} offers help with “{title}”.": "helping.offer.made",
    "{name} took the offer back for “{title}”.": "helping.offer.withdrawn",
    "{name} read what you changed in “{title}”: the offer stands.": "helping.offer.confirmed",
    "{name} chose your offer: “{title}”. You can talk now.": "helping.offer.accepted",
    "{name} chose your offer: “{title}”. The question was changed after you offered: read it first.": "helping.offer.accepted_changed",
    "Your help with “{title}” is not needed this time. Thank you for offering.": "helping.offer.declined",
    "{name} doesn't need your help this time. Thank you for offering.": "helping.offer.declined_unreadable",
    "Somebody you offered help doesn't need it any more. Thank you for offering.": "helping.offer.asker_gone",
    "The one who offered help with “{title}” can't help after all.": "helping.offer.helper_gone",
    "The one who helps with “{title}” can't any more. Your question is open again.": "helping.offer.helper_gone_reopened",
    "{name} changed “{title}”, which you offered help with. Read it, and say whether your offer stands.": "helping.request.changed",
    "{name} changed the question you offered help with, and who sees it.": "helping.request.changed_unreadable",
    "The time for “{title}” is up. That happens. You can ask again with one tap.": "helping.request.expired",
    "Did the help with “{title}” work out? Say it with one tap: it shows us what works.": "helping.request.reminded",
    "{name} closed “{title}” and said how it went. Will you say it too?": "helping.request.closed_by_asker",
    "The one who helped with “{title}” said how it went.": "helping.request.closed_by_helper",
    "“{title}” is done. You can still thank the one who helped.": "helping.request.closed",
    "{name} thanks you for your help with “{title}”.": "helping.request.thanked",
    "Your choice for “{title}” could not go through any more. Look how your question stands now.": "helping.answer.choice_failed",
    "Your answer about “{title}” could not be passed on any more. Look how it stands now.": "helping.answer.failed",
    "{name} asks you for help. You choose whether you answer.": "helping.person.asked",
    "{name} can't help with “{title}” this time. Others see your question as well.": "helping.person.declined",
    "A moderator has seen “{title}”. {who}.": "moderation.decision.released",
    "A moderator has hidden “{title}”. Why: {reason}": "moderation.decision.hidden",
    "A moderator has a warning for you about “{title}”. Why: {reason}": "moderation.decision.warned",
    "A moderator asks you to change “{title}”. Why: {reason}": "moderation.decision.to_correct",
    "A moderator has taken away “{title}”. Why: {reason}": "moderation.decision.removed",
    (
        "A moderator has suspended your account, because of “{title}”. Why: {reason} Do you think this is "
        "wrong? Ask your municipality to look again."
    ): "moderation.decision.suspended",
    "A moderator wrote to you: {reason}": "moderation.decision.care",
    "A moderator took back the decision about “{title}”. Why: {reason}": "moderation.decision.undone",
    "{name} took back a decision of yours. Why: {reason}": "moderation.decision.of_yours_undone",
    "A moderator looked. No house rule is broken: it stays.": "moderation.report.release",
    "A moderator has hidden it. Only the author still sees it.": "moderation.report.hide",
    "A moderator has warned the author.": "moderation.report.warn",
    "A moderator keeps it hidden until the author has changed it.": "moderation.report.correct",
    "A moderator has taken it away.": "moderation.report.remove",
    "A moderator has hidden it. The author can't sign in any more.": "moderation.report.suspend",
    "A moderator has written to the author. Thank you for saying something.": "moderation.report.care",
    "A moderator looked, and has done nothing more: it is no longer there.": "moderation.report.gone",
    "A moderator looked. The author has left, and can't come back for 90 days.": "moderation.report.barred",
    "A moderator took back the decision about something you reported. It is looked at again.": "moderation.report.looked_at_again",
    "A moderator has seen “{title}”. Others can see it now.": "moderation.decision.shown",
    "{name} chose you to look at an outfit: {job}. It takes one minute.": "outfits.outfit.chosen",
    "{name} answered about your outfit: {job}. Read it now.": "outfits.feedback.first",
    "Somebody looked at your outfit: {job}. After three answers we put them together for you.": "outfits.feedback.first_of_three",
    "Your answer is there: {job}. See what to keep and what to swap.": "outfits.outfit.answered",
    (
        "Nobody could answer in time: {job}. Wear what you feel good in; the tips for your sector are there for you."
    ): "outfits.outfit.not_answered",
    "What you said helped {name}. Thank you.": "outfits.feedback.helped",
    "Your photos are destroyed: {job}. Nothing of them is left with us.": "outfits.outfit.destroyed",
    (
        "Your photos are gone: {job}. Some files were not where we keep them; the others are destroyed."
    ): "outfits.outfit.destroyed_some_missing",
    (
        "Your photos are gone for everybody: {job}. A moderator who handles a report sees them until then."
    ): "outfits.outfit.destroyed_one_kept",
    "How did it go: {job}? One tap, and who helped you hears it.": "outfits.outfit.asked_how",
    "{name} had the interview you helped with. It went well. Thank you.": "outfits.outfit.well",
    "{name} had the interview you helped with. It went well, and there is a sentence for you.": "outfits.outfit.well_words",
    "{name} had the interview you helped with. It was hard, and good not to be alone in it. Thank you.": "outfits.outfit.hard",
    "{name} had the interview you helped with. It was hard, and there is a sentence for you.": "outfits.outfit.hard_words",
    "{name} got the job that you helped with. Thank you.": "outfits.outfit.job",
    "{name} got the job that you helped with, and there is a sentence for you.": "outfits.outfit.job_words",
    "{name} has had the interview you helped with. Thank you.": "outfits.outfit.private",
    "{name} has had the interview you helped with, and there is a sentence for you.": "outfits.outfit.private_words",
    (
        "A moderator has closed your account, because of “{title}”. Why: {reason} Do you think this is "
        "wrong? Ask your municipality to look again."
    ): "moderation.decision.suspended",
    "A moderator looked, and has hidden it. Only who posted it still sees it.": "moderation.report.hide",
    "A moderator looked, and has warned who posted it.": "moderation.report.warn",
    "A moderator looked, has hidden it, and closed the account of who posted it.": "moderation.report.suspend",
    "A moderator looked, and keeps it hidden until who posted it has changed it.": "moderation.report.correct",
    "A moderator looked, and has taken it away.": "moderation.report.remove",
    "A moderator looked, and has written to the one who posted it. Thank you for saying something.": "moderation.report.care",
    "A moderator looked. Who posted it has left, and can't come back for 90 days.": "moderation.report.barred",
    "A moderator took back the decision about something you reported.": "moderation.report.looked_at_again",
    "Somebody reported “{title}”. A moderator looked: it stays as it is.": "moderation.decision.unchanged",
}
"""Of every sentence that versions until 0.3 told."""
KINDS = {
    "/requests/": "request",
    "/conversations/": "conversation",
    "/outfits/": "outfit",
    "/people/": "profile",
    "/reports/": "report",
    "/decisions/": "decision",
    "/desk/cases/": "case",
}
PAGES = {"/requests": "requests", "/me/account": "account", "/me/account/address": "address", "/": "home"}


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"


async def name_what_is_told(apps: Any, editor: Any) -> None:
    """One statement, which goes through the table once. What is kept for none of these stays as it is."""
    key = " ".join(f"WHEN {_quoted(text)} THEN {_quoted(key)}" for text, key in KEYS.items())
    things = [(f"substr(path, 1, {len(start)}) = {_quoted(start)}", kind, len(start)) for start, kind in KINDS.items()]
    pages = [(f"path = {_quoted(path)}", kind) for path, kind in PAGES.items()]
    kind_of = " ".join(
        [f"WHEN {those} THEN {_quoted(kind)}" for those, kind in pages]
        + [f"WHEN {those} THEN {_quoted(kind)}" for those, kind, _length in things]
    )
    id_of = " ".join(f"WHEN {those} THEN substr(path, {length + 1}, 16)" for those, _kind, length in things)
    await editor.client.execute_query(
        f"UPDATE notice SET message = CASE text {key} ELSE '' END, "
        f"subject_kind = CASE {kind_of} ELSE '' END, subject = CASE {id_of} ELSE '' END"
    )


class Migration(migrations.Migration):
    dependencies = [("jobtease", "0029_asked_person")]

    initial = False

    operations = [
        ops.AddField(
            model_name="NoticeRow", name="message", field=fields.CharField(default="", db_default="", max_length=60)
        ),
        ops.AddField(
            model_name="NoticeRow", name="subject", field=fields.CharField(default="", db_default="", max_length=16)
        ),
        ops.AddField(
            model_name="NoticeRow",
            name="subject_kind",
            field=fields.CharField(default="", db_default="", max_length=16),
        ),
        ops.RunPython(name_what_is_told, reverse_code=ops.RunPython.noop),
        ops.AddIndex(model_name="NoticeRow", index=Index(fields=["subject", "subject_kind"])),
    ]
