"""Tables that a detector builds once an installation and keeps in one file."""

from __future__ import annotations

import os
import tempfile
from importlib.metadata import version
from pathlib import Path
from typing import Dict, Mapping

import numpy as np
import numpy.typing as npt

Arrays = Mapping[str, npt.NDArray[np.generic]]


def wordfreq() -> str:
    """The version of the lists that the tables are built out of."""
    return version("wordfreq")


def save(file: Path, arrays: Arrays) -> None:
    """Written whole, then renamed: another process never reads half a file."""
    file.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=file.parent, suffix=".npz")
    with os.fdopen(handle, "wb") as out:
        np.savez(out, **arrays)
    os.replace(name, file)


def read(file: Path) -> Dict[str, npt.NDArray[np.generic]]:
    with np.load(file) as kept:
        return {name: kept[name] for name in kept.files}
