"""Tables that a detector builds once an installation and keeps in one file."""

from __future__ import annotations

from importlib.metadata import version
from pathlib import Path
from typing import Dict, Mapping

import numpy as np
import numpy.typing as npt

from bot.adapters.whole_file import write_whole

Arrays = Mapping[str, npt.NDArray[np.generic]]


def wordfreq() -> str:
    """The version of the lists that the tables are built out of."""
    return version("wordfreq")


def save(file: Path, arrays: Arrays) -> None:
    """Put a detector's tables in the place of its file."""
    write_whole(file, lambda out: np.savez(out, **arrays))


def read(file: Path) -> Dict[str, npt.NDArray[np.generic]]:
    with np.load(file) as kept:
        return {name: kept[name] for name in kept.files}
