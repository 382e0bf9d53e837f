"""Command line interface (CLI): what can be asked for, and what stands in the way told in a sentence.

What carries a command out is in commands.py, whose imports take longer than all else here: giving help or refusing a setting
doesn't wait for them.
"""

import argparse
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from importlib import import_module

from jobtease import VERSION, settings
from jobtease.errors import CannotRun, Unavailable
from jobtease.operations import file_permissions


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; the exit code. Without a command it serves."""
    parser = argparse.ArgumentParser(prog="main.py", description="Jobtease: young job seekers help each other.")
    parser.add_argument("--version", action="version", version=f"Jobtease {VERSION}")
    parsers = parser.add_subparsers(dest="command", metavar="command")
    for name, command in COMMANDS.items():
        command.arguments(parsers.add_parser(name, help=command.help, description=command.help))
    options = parser.parse_args(argv)
    try:
        given = settings.load()
        if options.command == "run":
            given = settings.for_trying_out(given)
        file_permissions.keep_to_ourselves()
        file_permissions.refuse_unusable(given)
        given = settings.with_local_secret(given)
        result: int = import_module("jobtease.commands").DO[options.command or "serve"](given, options)
        return result
    except settings.SettingsError as error:
        return _complain(f"These settings can't be used:\n{error}", code=2)
    except CannotRun as error:
        return _complain(str(error))
    except Unavailable as error:
        why = import_module("jobtease.causes").reason(error)
        return _complain(
            f"The database can't be reached: {why}. Is it running, and has it been migrated (python main.py migrate)?"
        )
    except KeyboardInterrupt:  # how the first of these are meant to be stopped
        return 0 if options.command in (None, "serve", "run", "work") else 130


def _complain(text: str, code: int = 1) -> int:
    print(text, file=sys.stderr)
    return code


def _who_and_where(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("email", help="the address they sign in with")
    parser.add_argument(
        "place", help='what they answer for, beside what they do already: Rotterdam, GM0599 or "region Rijnmond"'
    )
    parser.add_argument("nickname", help="what others see")
    parser.add_argument(
        "--home", default="", help="which municipality they live in, for who is new and answers for another one"
    )
    parser.add_argument(
        "--child-abuse",
        action="store_true",
        help="they deal with suspicions of child abuse as well, which nobody else sees; give this to two people",
    )


def _who(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("email", help="the address they sign in with")
    parser.add_argument("nickname", help="what colleagues see")
    parser.add_argument(
        "--municipality", default="Utrecht", help="where they live, for who is new; it gives them no rights"
    )


def _which(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("email", help="whose mandates end")
    parser.add_argument(
        "place", nargs="?", default="", help='only the mandate for this: Rotterdam, GM0599 or "region Rijnmond"'
    )


def _lost(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("email", help="who lost their passkeys")


def _past(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--past", action="store_true", help="also mandates that have ended")


def _address(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("email", help="the address that can join again")


def _audit(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("do", choices=("verify",), help="read all of it, and name the first row that was altered")
    parser.add_argument(
        "--head", default="", help="a head that was written down once, as in 4812:3f9a…: is it still in it?"
    )


@dataclass(frozen=True)
class Command:
    """One word of the command line."""

    help: str
    arguments: Callable[[argparse.ArgumentParser], None] = lambda parser: None


COMMANDS = {
    "serve": Command("answer web requests (the default)"),
    "work": Command("only follow the event log and do chores, beside servers with JOBTEASE_CONSUME=false"),
    "migrate": Command("bring the database up to date, facts included"),
    "run": Command("try it out: migrate, make a demo world once, serve, say how to sign in"),
    "demo": Command("fill an empty database with a demo world, and stop"),
    "check": Command("are the settings, the database and the folders fit to serve?"),
    "moderator": Command("make somebody moderator of a municipality or a labour market region", _who_and_where),
    "administrator": Command("make somebody administrator of this installation", _who),
    "colleagues": Command("list moderators and administrators: for what, since when, until when", _past),
    "dismiss": Command("end a mandate, or all of somebody's: who has none left is a member again", _which),
    "rekey": Command(
        "remove the passkeys of a moderator or administrator who lost them, so that a mailed code lets them make a new one",
        _lost,
    ),
    "readmit": Command("let an address join again whose account was erased while it was paused", _address),
    "audit": Command("is the audit trail as it was written?", _audit),
    "adopt": Command(
        "say that this photo folder and this secret are this database's from now on, after one was replaced on purpose"
    ),
    "restored": Command(
        "after a backup was put back, before serving: erase again who left since, end sign-ins, drop old mails"
    ),
    "migrations": Command("for developers: write a migration for changed models"),
}
