"""Whatever a decoder is made to do by a hostile picture, it does it alone, not for long, and leaves nothing behind."""

import asyncio
import gc
import json
import os
import random
import signal
import sys
import threading
import time
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest
import pytest_asyncio
import uvloop

from jobtease.pictures import processing
from jobtease.pictures.processing import BadPicture, Mask, PictureProcessor, ProcessorBroken, ProcessorBusy, Reason
from tests.sample_pictures import drawn, encoded

PACKAGE = (
    f"import sys; sys.path.insert(0, {str(processing.SANDBOX.parents[2])!r})\nfrom jobtease.pictures import sandbox\n"
)
UPLOAD = b"\xff\xd8\xff and nobody will read it"
PICTURE = encoded(drawn((64, 64), 1), "PNG")


@pytest_asyncio.fixture
async def processor() -> AsyncIterator[PictureProcessor]:
    async with PictureProcessor() as processor:
        yield processor


@pytest.fixture(autouse=True)
def patient(monkeypatch: pytest.MonkeyPatch) -> None:
    """No verdict depends on how busy this machine is."""
    monkeypatch.setattr(processing, "SECONDS", 300)


def processes(program: Path) -> Iterator[int]:
    """The numbers of all that run this file."""
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            with suppress(OSError):
                if os.fsencode(program) in (entry / "cmdline").read_bytes().split(b"\0"):
                    yield int(entry.name)


def children() -> list[int]:
    """Those at work on a picture: in the group of the process that forked them, whether or not it still lives."""
    found = []
    for pid in processes(processing.SANDBOX):
        with suppress(OSError):
            if os.getpgid(pid) != pid:
                found.append(pid)
    return found


async def soon(condition: Callable[[], bool], seconds: float = 60) -> None:
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline
        await asyncio.sleep(0.01)


async def refusal(processor: PictureProcessor, data: bytes) -> Reason:
    with pytest.raises(BadPicture) as caught:
        await processor.develop(data)
    return caught.value.reason


@pytest.fixture
def sandbox_is(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Callable[[str], None]:
    """Put another program in the place of what a child does with an order. Its processes can be told from all others."""

    def replace(program: str) -> None:
        path = tmp_path / "sandbox.py"
        path.write_text(with_children_that(program))
        monkeypatch.setattr(processing, "SANDBOX", path)

    return replace


def with_children_that(do: str) -> str:
    """The text of a sandbox."""
    return PACKAGE + (
        f"def instead(order):\n    exec({do!r}, {{'order': order, 'sandbox': sandbox}})\n"
        "    sys.stdout.flush()\n    sandbox.os._exit(0)\n"
        "sandbox.print_one, sandbox.print_picture = sandbox.print_picture, instead\nsandbox.serve()\n"
    )


async def test_a_crash_of_the_decoder_is_a_damaged_picture(
    processor: PictureProcessor, sandbox_is: Callable[[str], None]
) -> None:
    sandbox_is("import os, signal; os.kill(os.getpid(), signal.SIGSEGV)")
    assert await refusal(processor, UPLOAD) is Reason.DAMAGED


async def test_too_much_computing_is_ended(
    processor: PictureProcessor, sandbox_is: Callable[[str], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    """By the kernel: what we wait for a picture is out of sight."""
    monkeypatch.setattr(processing, "SECONDS", 600)
    sandbox_is("sandbox.CPU_SECONDS = 1\nsandbox.lock_in()\nwhile True: pass")
    assert await refusal(processor, UPLOAD) is Reason.TOOK_TOO_LONG


async def test_waiting_too_long_is_ended(
    processor: PictureProcessor, sandbox_is: Callable[[str], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    sandbox_is("import time; time.sleep(60)")
    monkeypatch.setattr(processing, "SECONDS", 0.3)
    assert await refusal(processor, UPLOAD) is Reason.TOOK_TOO_LONG
    await soon(lambda: children() == [])


@pytest.mark.parametrize(
    "program",
    [
        "raise SystemExit(3)",
        """print('{"reason": "damaged"}', flush=True)\nraise SystemExit(3)""",
        "",
        "print('[]')",
        "print('{}')",
        """print('{"reason": "because"}')""",
        """print('{"sizes": [3], "variants": [{"name": "large", "width": 1, "height": 1, "blob": 0}],'
                 ' "fingerprints": [], "peak_kb": 1}\\n<b>')""",
        "import os\nwhile True: os.write(1, bytes(100000))",
    ],
)
async def test_nonsense_from_a_child_is_not_believed(
    processor: PictureProcessor, sandbox_is: Callable[[str], None], program: str
) -> None:
    sandbox_is(program)
    with pytest.raises(ProcessorBroken):
        await processor.develop(UPLOAD)
    await soon(lambda: children() == [])


async def test_a_child_gets_no_secrets_and_no_open_files_of_ours(
    processor: PictureProcessor, sandbox_is: Callable[[str], None], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("JOBTEASE_SECRET_KEY", "nobody may know")
    told = tmp_path / "told.json"
    sandbox_is(
        "import json, os, sys\n"
        "files = {number: os.readlink(f'/proc/self/fd/{number}') for number in (0, 1)}\n"
        "others = [number for number in range(3, 200) if os.path.exists(f'/proc/self/fd/{number}')]\n"
        f"open({str(told)!r}, 'w').write(json.dumps([sorted(os.environ), files, others]))\n"
        "raise SystemExit(1)"
    )
    with (tmp_path / "inherited").open("w") as ours:
        os.set_inheritable(ours.fileno(), True)
        with pytest.raises(ProcessorBroken):
            await processor.develop(UPLOAD)
    environment, files, others = json.loads(told.read_text())
    assert set(environment) <= {"LC_CTYPE"}  # Python's own
    assert files["0"].startswith("/memfd:")
    assert others == []


async def test_the_sandbox_has_given_up_files_memory_and_priority(tmp_path: Path) -> None:
    program = PACKAGE + (
        "import io, json, os, resource\n"
        "before = os.nice(0)\n"
        "sandbox.lock_in()\n"
        "limits = [resource.getrlimit(getattr(resource, 'RLIMIT_' + name)) for name in ('AS', 'CPU', 'CORE', 'FSIZE', 'NOFILE')]\n"
        "told = {'nice': os.nice(0) - min(before, 14), 'limits': limits}\n"
        "for name, attempt in {\n"
        f"    'read': lambda: open({str(tmp_path)!r} + '/x'),\n"
        "    'memory': lambda: bytearray(2**30),\n"
        "    'write': lambda: os.write(2, b'x'),\n"
        "}.items():\n"
        "    try: attempt()\n"
        "    except (OSError, MemoryError) as error: told[name] = type(error).__name__\n"
        "print(json.dumps(told))\n"
    )
    (tmp_path / "x").write_text("a file of ours")
    with (tmp_path / "y").open("wb") as errors:
        done = await asyncio.create_subprocess_exec(
            sys.executable,
            "-I",
            "-c",
            "import signal; signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n" + program,
            stdout=asyncio.subprocess.PIPE,
            stderr=errors,
            env={},
        )
        told, _ = await done.communicate()
    facts = json.loads(told)
    assert facts.pop("nice") == 5
    assert facts.pop("limits") == [[limit, limit] for limit in (900 * 2**20, 5, 0, 0, 0)]
    assert facts == {"read": "OSError", "memory": "MemoryError", "write": "OSError"}


async def test_a_cancelled_development_ends_its_child_and_frees_its_place(
    processor: PictureProcessor, sandbox_is: Callable[[str], None]
) -> None:
    sandbox_is("import time; time.sleep(60)")
    tasks = [asyncio.create_task(processor.develop(UPLOAD)) for _ in range(4)]
    await soon(lambda: len(children()) == 2)
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
    assert all(task.cancelled() for task in tasks)
    await soon(lambda: children() == [])


async def test_cancelled_at_any_moment_all_still_works(processor: PictureProcessor) -> None:
    dice = random.Random(7)
    upload = encoded(drawn((64, 64), 1), "PNG")
    open_before = len(os.listdir("/proc/self/fd"))
    for _ in range(25):
        task = asyncio.create_task(processor.develop(upload))
        await asyncio.sleep(dice.uniform(0, 0.09))
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
    picture = await asyncio.wait_for(processor.develop(upload), 300)
    assert len(picture.variants) == 3
    await soon(lambda: children() == [])
    await soon(lambda: len(os.listdir("/proc/self/fd")) <= open_before + 1)


async def test_more_than_can_wait_are_told_so(sandbox_is: Callable[[str], None]) -> None:
    sandbox_is("import time; time.sleep(60)")
    async with PictureProcessor(limit=1, queue=2) as processor:
        waiting = [asyncio.create_task(processor.develop(UPLOAD)) for _ in range(3)]
        await asyncio.sleep(0)
        with pytest.raises(ProcessorBusy):
            await processor.develop(UPLOAD)
    assert all(task.done() for task in waiting)
    await soon(lambda: children() == [])


async def test_one_account_never_keeps_all_places(
    processor: PictureProcessor, sandbox_is: Callable[[str], None]
) -> None:
    """However much it sends: while its pictures compute, somebody else's is made."""
    sandbox_is("import time; time.sleep(60) if b'0.5' in order else sandbox.print_one(order)")
    shares, slow = processing.Shares(most=8), Mask(cut_top=0.5)
    mine = [asyncio.create_task(shares.develop(processor, 1, UPLOAD, slow)) for _ in range(8)]
    await soon(lambda: len(children()) == 1)
    with pytest.raises(ProcessorBusy):
        await shares.develop(processor, 1, UPLOAD, slow)
    for _ in range(3):
        assert len((await shares.develop(processor, 2, PICTURE)).variants) == 3
    assert len(children()) == 1
    for task in mine:
        task.cancel()
    await asyncio.gather(*mine, return_exceptions=True)
    assert len((await shares.develop(processor, 1, PICTURE)).variants) == 3


async def test_one_sandbox_process_makes_picture_after_picture_each_in_a_child_of_its_own(
    processor: PictureProcessor, sandbox_is: Callable[[str], None], tmp_path: Path
) -> None:
    sandbox_is(f"import os\nwith open({str(tmp_path / 'who')!r}, 'a') as f: print(os.getppid(), os.getpid(), file=f)")
    for _ in range(3):
        with pytest.raises(ProcessorBroken):
            await processor.develop(UPLOAD)
    parents, ours = zip(*(line.split() for line in (tmp_path / "who").read_text().splitlines()), strict=True)
    assert len(set(parents)) == 1
    assert len({*parents, *ours}) == 4
    assert list(processes(processing.SANDBOX)) == [int(parents[0])]


async def test_after_a_crash_another_process_so_that_nobody_can_try_addresses(
    processor: PictureProcessor, sandbox_is: Callable[[str], None]
) -> None:
    sandbox_is("import os, signal; os.kill(os.getpid(), signal.SIGSEGV)")
    for _ in range(2):
        assert await refusal(processor, UPLOAD) is Reason.DAMAGED
        assert list(processes(processing.SANDBOX)) == []


async def test_a_sandbox_that_somebody_ends_is_replaced_and_closing_leaves_none(
    sandbox_is: Callable[[str], None],
) -> None:
    sandbox_is("sandbox.print_one(order)")
    upload = encoded(drawn((64, 64), 1), "PNG")
    async with PictureProcessor() as processor:
        for _ in range(2):
            assert await processor.develop(upload)
            [waiting] = processes(processing.SANDBOX)
            os.kill(waiting, signal.SIGKILL)
            os.waitid(os.P_PID, waiting, os.WEXITED | os.WNOWAIT)
        await asyncio.gather(*(processor.develop(upload) for _ in range(5)))
        assert len(list(processes(processing.SANDBOX))) == 2
    assert list(processes(processing.SANDBOX)) == []


async def test_a_sandbox_that_ends_at_work_is_our_fault_and_the_next_picture_has_another(
    processor: PictureProcessor, sandbox_is: Callable[[str], None], tmp_path: Path
) -> None:
    sandbox_is(
        "import os, pathlib, signal\n"
        f"try: pathlib.Path({str(tmp_path / 'once')!r}).touch(exist_ok=False)\n"
        "except FileExistsError: sandbox.print_one(order)\n"
        "else: os.kill(os.getppid(), signal.SIGKILL)"
    )
    upload = encoded(drawn((64, 64), 1), "PNG")
    with pytest.raises(ProcessorBroken):
        await processor.develop(upload)
    assert len((await processor.develop(upload)).variants) == 3


@pytest.mark.parametrize("at_work", [True, False])
@pytest.mark.parametrize("before_the_end", [0, 0.02, 0.3])
async def test_killed_without_a_word_we_leave_no_orphan(tmp_path: Path, before_the_end: float, at_work: bool) -> None:
    (tmp_path / "sandbox.py").write_text(
        with_children_that("sandbox.lock_in()\nwhile True: pass" if at_work else "raise SystemExit(0)")
    )
    program = (
        f"import asyncio, pathlib, sys; sys.path.insert(0, {str(processing.SANDBOX.parents[2])!r})\n"
        "from jobtease.pictures import processing\n"
        f"processing.SANDBOX = pathlib.Path({str(tmp_path / 'sandbox.py')!r})\n"
        "async def work():\n"
        f"    try: await processing.PictureProcessor().develop({UPLOAD!r})\n"
        "    except processing.ProcessorBroken: await asyncio.sleep(60)\n"
        "asyncio.run(work())\n"
    )
    parent = await asyncio.create_subprocess_exec(sys.executable, "-c", program)

    def orphans() -> list[int]:
        return list(processes(tmp_path / "sandbox.py"))

    await soon(lambda: bool(orphans()))
    await asyncio.sleep(before_the_end)
    parent.send_signal(signal.SIGKILL)
    await parent.wait()
    await soon(lambda: not orphans())


def test_files_that_others_open_meanwhile_stay_open(sandbox_is: Callable[[str], None]) -> None:
    """A number that is closed twice can be somebody else's file by then. On the loop that serves."""
    sandbox_is("")
    done = threading.Event()

    def open_and_close() -> None:
        while not done.is_set():
            for number in [os.open("/proc/self/stat", os.O_RDONLY) for _ in range(3)]:
                os.close(number)

    async def develop() -> None:
        async with PictureProcessor() as processor:
            others = [asyncio.create_task(asyncio.to_thread(open_and_close)) for _ in range(2)]
            try:
                for _ in range(150):
                    with pytest.raises(ProcessorBroken):
                        await processor.develop(UPLOAD)
            finally:
                done.set()
                await asyncio.gather(*others)

    usual = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)  # as if there were many more of them
    try:
        with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
            runner.run(develop())
    finally:
        sys.setswitchinterval(usual)


def test_closing_lets_a_cancelled_picture_clear_up_in_peace() -> None:
    """A child whose end nobody saw is warned of when its handle is collected, and warnings are errors."""
    upload = encoded(drawn((480, 640), 1), "JPEG")

    async def cancelled_at_the_end(steps: int) -> None:
        async with PictureProcessor() as processor:
            picture = asyncio.create_task(processor.develop(upload))
            await asyncio.sleep(0.03)
            picture.cancel()
            for _step in range(steps):  # somewhere in the clearing up
                await asyncio.sleep(0)

    for steps in range(8):
        asyncio.run(cancelled_at_the_end(steps))
    gc.collect()
