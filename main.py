"""The front door: puts the source root on the path and hands over to the command line."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent / "platform"))

from jobtease.cli import main

if __name__ == "__main__":
    sys.exit(main())
