"""What was worked out of content files before: a start reads it from one file instead of parsing everything again."""

from __future__ import annotations

import hashlib
import pickle
from pathlib import Path
from typing import Any, Callable, Dict, Optional, Set, TypeVar

from bot.adapters.whole_file import write_whole

Made = TypeVar("Made")


class Kept:
    """Values by the digest of what they were made of. The file is this installation's own: nothing of a customer's gets there."""

    def __init__(self, file: Optional[Path], version: str) -> None:
        """file: None keeps nothing. version: of the code that makes the values; another one starts afresh."""
        self._file, self._version = file, version
        self._values: Dict[str, Any] = {}
        self._used: Set[str] = set()
        self._new = False
        if file is not None and file.exists():
            try:
                kept = pickle.loads(file.read_bytes())  # noqa: S301  # written by `save` below, in this installation's own folder
                self._values = kept["values"] if kept["version"] == version else {}
            except Exception:  # a file of another version or half a disk: everything is simply made again
                self._values = {}

    def get(self, what: str, made_of: str, make: Callable[[], Made]) -> Made:
        """The value that `make` gives for `made_of`."""
        key = f"{what} {hashlib.blake2b(made_of.encode(), digest_size=16).hexdigest()}"
        if key not in self._values:
            self._values[key] = make()
            self._new = True
        self._used.add(key)  # not before: what could not be made must not be missed when all is kept
        return self._values[key]  # type: ignore[no-any-return]

    def save(self) -> None:
        """Keep what was used since the start, if anything is new."""
        if self._file is None or not self._new:
            return
        self._values = {key: self._values[key] for key in self._used}
        made = {"version": self._version, "values": self._values}
        write_whole(self._file, lambda out: pickle.dump(made, out, protocol=5))
        self._new = False
