"""The command line: serve, work, migrate, and what an administrator does by hand."""

import argparse
import asyncio
import sys
from collections.abc import Sequence

import uvicorn

from jobtease import app, migrate, settings


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; the exit code. Without a command it serves."""
    parser = argparse.ArgumentParser(prog="main.py", description="Jobtease: young job seekers help each other.")
    commands = parser.add_subparsers(dest="command", metavar="command")
    commands.add_parser("serve", help="answer web requests (the default)")
    commands.add_parser(
        "work", help="only follow the event log and do chores, beside servers with JOBTEASE_CONSUME=false"
    )
    commands.add_parser("migrate", help="bring the database up to date, facts included")
    commands.add_parser("migrations", help="for developers: write a migration for changed models")
    commands.add_parser("check", help="are the settings, the database and the folders fit to serve?")
    options = parser.parse_args(argv)
    try:
        given = settings.load()
    except settings.SettingsError as error:
        print(f"These settings can't be used:\n{error}", file=sys.stderr)
        return 2
    given = settings.with_local_secret(given)
    match options.command:
        case "migrate":
            asyncio.run(migrate.migrate(given))
        case "migrations":
            asyncio.run(migrate.write_migration(given))
        case "check":
            return asyncio.run(migrate.check(given))
        case "work":
            asyncio.run(_work(given))
        case _:
            serve(given)
    return 0


def serve(given: settings.Settings) -> None:
    """Serve until told to stop."""
    uvicorn.run(
        app.create_app(given),
        host=given.host,
        port=given.port,
        log_level="info",
        access_log=False,
        server_header=False,
        timeout_graceful_shutdown=5,
        timeout_keep_alive=20,
        proxy_headers=given.production,
        h11_max_incomplete_event_size=64_000,
    )


async def _work(given: settings.Settings) -> None:
    async with app.opened(given) as resources, app.running([resources.tail.run()]):
        await app.work(resources)
