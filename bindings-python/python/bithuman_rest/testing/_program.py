from __future__ import annotations

import os
import shutil
import sysconfig
from pathlib import Path

NAME = "bithuman-emulator"


def find() -> str:
    """The path of the emulator: `BITHUMAN_EMULATOR`, then this environment's scripts, then `PATH`."""
    named = os.environ.get("BITHUMAN_EMULATOR")
    if named:
        return named
    beside = shutil.which(NAME, path=str(Path(sysconfig.get_path("scripts"))))
    found = beside or shutil.which(NAME)
    if found is None:
        raise FileNotFoundError(
            f"the program {NAME} is not installed: `pip install {NAME}`, or set BITHUMAN_EMULATOR to its path"
        )
    return found
