"""Files that another process may read at any time: written whole, then renamed, so that nobody ever reads half of one."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path
from typing import BinaryIO, Callable


def write_whole(file: Path, write: Callable[[BinaryIO], None]) -> None:
    """Put what `write` writes in the place of `file`, making its folder where there is none."""
    file.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=file.parent, suffix=file.suffix)
    with os.fdopen(handle, "wb") as out:
        write(out)
    os.replace(name, file)
