"""Argos packages of this installation: which pairs there are, adding one from Argos's index or from a file, removing one."""

from __future__ import annotations

import json
import shutil
import socket
import tempfile
import zipfile
import zlib
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any, Dict, Iterator, Mapping, Optional, Set, Tuple

from bot.adapters import light_argos
from bot.core.errors import InvalidInput, NotFound, SetupError
from bot.core.tags import language_of

_ARGOS_CODES: Mapping[str, str] = {"zh-Hans": "zh", "zh-Hant": "zt", "fil": "tl", "no": "nb"}
"""Our name of a language -> Argos's, where they differ."""
_OURS = {argos: ours for ours, argos in _ARGOS_CODES.items() if ours != "no"}
_LARGEST = 3_000_000_000
"""Bytes of an unpacked package; the usual ones have some 100-300 million."""
_SECONDS = 60.0
"""Without a byte from Argos's index or a download, after which it counts as unreachable; Argos itself would wait for ever."""


@dataclass(frozen=True)
class Pair:
    """One installed package: a way from one language to another. Codes are Argos's own."""

    source: str
    target: str
    version: str
    folder: Path


def argos_code(language: str) -> str:
    """Argos's code of a BCP 47 tag."""
    base = language_of(language)
    return _ARGOS_CODES.get(base, base)


def our_tag(code: str) -> str:
    """The tag of one of Argos's codes."""
    return _OURS.get(code, code)


class ArgosPackages:
    """The packages below a folder. Reading them needs no Argos; another process may change them meanwhile."""

    def __init__(self, home: Path, index: Optional[str] = None) -> None:
        """home: kept by us alone. index: address of Argos's package index, None: Argos's own (or its ARGOS_PACKAGE_INDEX)."""
        self.home, self._index = home, index
        self._folder = home / "packages"
        self._seen: Tuple[Optional[int], Tuple[Pair, ...]] = (None, ())

    def state(self) -> Optional[int]:
        """Changes with every package that comes or goes; None: there never was one."""
        try:
            return self._folder.stat().st_mtime_ns
        except FileNotFoundError:
            return None

    def installed(self) -> Tuple[Pair, ...]:
        """Sorted by languages."""
        state = self.state()
        if state is None:
            return ()
        if self._seen[0] != state:
            found = (_pair(folder) for folder in self._folder.iterdir() if (folder / "metadata.json").is_file())
            self._seen = (state, tuple(sorted((pair for pair in found if pair), key=lambda pair: (pair.source, pair.target))))
        return self._seen[1]

    def reaches(self, source: str, target: str) -> bool:
        """Whether there is a way between two of Argos's codes, perhaps through others, as Argos itself goes."""
        known: Set[str] = {source}
        pairs, grown = self.installed(), True
        while grown and target not in known:
            more = {pair.target for pair in pairs if pair.source in known} - known
            grown = bool(more)
            known |= more
        return target in known and source != target

    def install_file(self, file: Path) -> Pair:
        """Install a `.argosmodel`. It appears whole or not at all. Raises NotFound, InvalidInput, SetupError."""
        if not file.is_file():
            raise NotFound(f"There is no file {file}.")
        top = _check(file)
        self._folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix="incoming-", dir=self.home) as incoming:
            self._unpack(file, Path(incoming))
            folder = Path(incoming) / top
            pair = _pair(folder)
            if pair is None:
                raise InvalidInput(f"{file.name} is no Argos translation package: its metadata.json names no two languages.")
            name = f"{pair.source}_{pair.target}"
            for old in self.installed():
                if (old.source, old.target) == (pair.source, pair.target):
                    shutil.rmtree(old.folder)
            folder.replace(self._folder / name)
        light_argos.forget()
        return Pair(pair.source, pair.target, pair.version, self._folder / name)

    def install(self, source: str, target: str) -> Pair:
        """Download and install a pair from Argos's index. Raises SetupError (no network), NotFound (no such pair)."""
        argos = light_argos.load(self.home)
        package, settings = argos.package, argos.settings
        with self._asked_index(settings), _patience(_SECONDS):
            settings.local_package_index.unlink(missing_ok=True)
            package.update_package_index()  # says nothing when it fails
            if not settings.local_package_index.is_file():
                raise SetupError(
                    f"Argos's package index {settings.remote_package_index} can't be reached. Check the internet connection, or fetch"
                    " the .argosmodel file on another machine and run: comity translate install FILE"
                )
            try:
                listed = package.get_available_packages()
            except (ValueError, TypeError, AttributeError):
                raise SetupError(f"What {settings.remote_package_index} answers is no package index.") from None
            codes = (argos_code(source), argos_code(target))
            found = [one for one in listed if (one.from_code, one.to_code) == codes and one.type == "translate"]
            if not found:
                raise NotFound(_unknown(codes, {(one.from_code, one.to_code) for one in listed}))
            newest = max(found, key=lambda one: _version(one.package_version))
            try:
                file = newest.download()
            except Exception:  # Argos raises bare Exceptions
                raise SetupError(f"The package {codes[0]} → {codes[1]} could not be downloaded. Try again later.") from None
        try:
            return self.install_file(Path(file))
        finally:
            Path(file).unlink(missing_ok=True)

    def remove(self, source: str, target: str) -> Pair:
        """Raises NotFound."""
        codes = (argos_code(source), argos_code(target))
        for pair in self.installed():
            if (pair.source, pair.target) == codes:
                shutil.rmtree(pair.folder)
                return pair
        raise NotFound(f"No package {codes[0]} → {codes[1]} is installed; “comity translate list” shows those that are.")

    def _unpack(self, file: Path, folder: Path) -> None:
        """By Argos's own function, into a folder where nobody looks for packages yet."""
        argos = light_argos.load(self.home)
        before = argos.settings.package_data_dir
        argos.settings.package_data_dir = folder
        try:
            argos.package.install_from_path(file)
        except (zipfile.BadZipFile, zlib.error):
            raise InvalidInput(f"{file.name} is damaged; fetch it again.") from None
        except OSError as error:
            raise SetupError(f"{file.name} could not be unpacked: {error.strerror or type(error).__name__}.") from None
        finally:
            argos.settings.package_data_dir = before

    @contextmanager
    def _asked_index(self, settings: Any) -> Iterator[None]:
        before = settings.remote_package_index
        settings.remote_package_index = self._index or before
        try:
            yield
        finally:
            settings.remote_package_index = before


@contextmanager
def _patience(seconds: float) -> Iterator[None]:
    before = socket.getdefaulttimeout()
    socket.setdefaulttimeout(seconds)
    try:
        yield
    finally:
        socket.setdefaulttimeout(before)


def _check(file: Path) -> str:
    """The name of the one folder that a file holds. Raises InvalidInput unless all is in it that a translation package needs."""

    def no(why: str) -> InvalidInput:
        return InvalidInput(f"{file.name} is no Argos translation package: {why}.")

    if not zipfile.is_zipfile(file):
        raise no("it is not a zip archive")
    try:
        with zipfile.ZipFile(file) as archive:
            entries = [entry for entry in archive.infolist() if not entry.is_dir()]
    except (zipfile.BadZipFile, OSError, ValueError):
        raise no("the archive is damaged") from None
    paths = [PurePosixPath(entry.filename) for entry in entries]
    tops = {path.parts[0] for path in paths if path.parts}
    if len(tops) != 1 or any(path.is_absolute() or ".." in path.parts or len(path.parts) < 2 for path in paths):
        raise no("it must hold exactly one folder")
    if sum(entry.file_size for entry in entries) > _LARGEST:
        raise no("it is too large")
    inside = {"/".join(path.parts[1:]) for path in paths}
    for needed in ("metadata.json", "model/model.bin"):
        if needed not in inside:
            raise no(f"it has no {needed}")
    if not inside & {"sentencepiece.model", "bpe.model"}:
        raise no("it has no sentencepiece.model or bpe.model")
    return tops.pop()


def _pair(folder: Path) -> Optional[Pair]:
    try:
        metadata: Dict[str, Any] = json.loads((folder / "metadata.json").read_text(encoding="utf-8"))
        source, target = metadata["from_code"], metadata["to_code"]
    except (OSError, ValueError, KeyError, TypeError):
        return None
    if not (isinstance(source, str) and isinstance(target, str) and source.isalnum() and target.isalnum()):
        return None
    return Pair(source, target, str(metadata.get("package_version", "")), folder)


def _version(text: str) -> Tuple[int, ...]:
    return tuple(int(part) for part in text.split(".") if part.isdigit())


def _unknown(codes: Tuple[str, str], listed: Set[Tuple[str, str]]) -> str:
    source, target = codes
    if (source, "en") in listed and ("en", target) in listed and "en" not in codes:
        return f"Argos has no package {source} → {target}. Install {source} en and en {target}: it then goes through English."
    return f"Argos has no package {source} → {target}."
