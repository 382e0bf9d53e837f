"""The throwaway PostgreSQL starts, answers, gives every test a database of its own, and is gone afterwards."""

import os
import signal
import socket
import subprocess
import sys
import textwrap
import time
from pathlib import Path

import asyncpg
import pytest

from tests.postgres import Cluster, cluster, sweep

TOP = Path(__file__).parents[2]


async def rows(url: str, statement: str) -> list[asyncpg.Record]:
    connection = await asyncpg.connect(url)
    try:
        return await connection.fetch(statement)
    finally:
        await connection.close()


def answers(port: int) -> bool:
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0


async def test_a_test_gets_a_copy_of_the_template_and_leaves_no_trace(postgres: Cluster) -> None:
    template = await postgres.new_database()
    await rows(template, "CREATE TABLE thing (id serial PRIMARY KEY, name text)")
    first = await postgres.new_database(template)
    await rows(first, "INSERT INTO thing (name) VALUES ('coat')")
    second = await postgres.new_database(template)

    assert [row["name"] for row in await rows(first, "SELECT name FROM thing")] == ["coat"]
    assert await rows(second, "SELECT name FROM thing") == []

    watching = await asyncpg.connect(first)  # a connection that a test forgot must not stand in the way
    await postgres.drop_database(first)
    with pytest.raises(asyncpg.InvalidCatalogNameError):
        await rows(first, "SELECT 1")
    watching.terminate()


@pytest.mark.slow
async def test_a_durable_one_waits_for_the_disk_and_nothing_is_left_when_it_ends() -> None:
    with cluster(durable=True) as running:
        assert (await rows(running.url(), "SHOW fsync"))[0]["fsync"] == "on"
        assert (await rows(running.url(), "SHOW synchronous_commit"))[0]["synchronous_commit"] == "on"
    assert not answers(running.port)
    assert not running.folder.exists()


@pytest.mark.slow
@pytest.mark.parametrize("ending", [signal.SIGKILL, signal.SIGTERM, signal.SIGINT])
def test_a_killed_run_takes_its_server_along_and_its_folder_is_swept(ending: signal.Signals) -> None:
    script = """
        import signal, time
        signal.signal(signal.SIGINT, signal.default_int_handler)  # a run in the background may be deaf to it
        from tests.postgres import cluster
        with cluster() as running:
            print(running.port, running.folder, flush=True)
            time.sleep(60)
    """
    run = subprocess.Popen(
        [sys.executable, "-c", textwrap.dedent(script)],
        cwd=TOP,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert run.stdout
    port, folder = run.stdout.readline().split()
    run.stdout.close()
    assert answers(int(port))
    os.kill(run.pid, ending)
    run.wait(300)

    until = time.monotonic() + 120
    while answers(int(port)) and time.monotonic() < until:
        time.sleep(0.02)
    assert not answers(int(port))

    sweep()
    assert not Path(folder).exists()
