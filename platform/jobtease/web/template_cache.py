"""Template cache (bytecode): what Jinja made of the templates, kept for the next start where Python keeps its own."""

import sys
from contextlib import suppress
from importlib.util import cache_from_source
from pathlib import Path

from jinja2 import FileSystemBytecodeCache
from jinja2.bccache import Bucket


class Compiled(FileSystemBytecodeCache):
    """Compiling all templates takes half a second of computing. Where nothing may be written they are compiled at each start."""

    def __init__(self) -> None:
        super().__init__(str(Path(cache_from_source(__file__)).parent / "templates"))

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keep one. Jinja knows by the hash of the source whether it still holds."""
        if not sys.dont_write_bytecode:
            with suppress(OSError):
                Path(self.directory).mkdir(parents=True, exist_ok=True)
                super().dump_bytecode(bucket)
