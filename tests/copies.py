"""The shipped content of some languages, copied, edited and looked at by lint; each edit is taken back before the next."""

from __future__ import annotations

import os
import re
import shutil
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

from bot import localising, settings, wiring
from bot.adapters.content.kept import Kept
from bot.adapters.content.library import Content, Library
from bot.core.lint import Finding
from bot.core.tags import language_of

ROOT = settings.current().root
OTHERS = "locales/others.yml"
REGIONS = {"en-US", "en-GB", "de-DE", "de-AT", "de-CH"}
"""Markets that are copied; of other languages the first one."""


class _Parsed:
    """What this installation has parsed before, and what is parsed here, for all copies; nothing of it is written."""

    def get(self, what: str, made_of: str, make: Callable[[], Any]) -> Any:
        return wiring.library()._kept.get(what, made_of, make)

    def save(self) -> None:
        pass


class Copy:
    """The shipped files of English and some other languages. An edit is taken back, times included, before the next one is made."""

    def __init__(self, root: Path, languages: tuple[str, ...], kept: Kept) -> None:
        self.root, self._kept = root, kept
        spoken = ("en", *languages)
        for folder in sorted((ROOT / "locales").iterdir()):
            if folder.name in spoken or folder.name in REGIONS & {f"{language}-AT" for language in languages}:
                unneeded = shutil.ignore_patterns("languages.yml") if folder.name != "de" else None
                shutil.copytree(folder, root / "locales" / folder.name, ignore=unneeded)
        shutil.copy2(ROOT / OTHERS, root / OTHERS)
        (root / "etiquette_rules/patterns").mkdir(parents=True)
        for name in ("base", *spoken, *(f"patterns/{language}" for language in ("zh", *spoken))):
            if (ROOT / f"etiquette_rules/{name}.yml").exists():
                shutil.copy2(ROOT / f"etiquette_rules/{name}.yml", root / f"etiquette_rules/{name}.yml")
        for language in spoken:
            markets = [file for file in sorted((ROOT / "etiquette_rules").glob("*-*.yml")) if language_of(file.stem) == language]
            for file in [file for file in markets if file.stem in REGIONS] or markets[:1]:
                shutil.copy2(file, root / "etiquette_rules" / file.name)
        self._library = Library(root)
        self._library._kept = _Parsed()  # type: ignore[assignment]
        self._library.CHECK_EVERY = 0  # type: ignore[misc]  # every look is a look at the disk
        self._before: dict[Path, tuple[bytes, os.stat_result] | None] = {}
        self._shipped = self._stamps()
        self._sound = Counter(map(_said, self.lint()))
        """What lint says of the files as they are shipped: nothing, unless somebody is at work on them."""

    def content(self) -> Content:
        return self._library.current()

    def lint(self) -> list[Finding]:
        return localising.findings(self.root, self._library, self._kept)

    def new(self) -> list[Finding]:
        """What lint says more than of the shipped files."""
        sound = self._sound.copy()
        found = []
        for finding in self.lint():
            if sound[_said(finding)]:
                sound[_said(finding)] -= 1
            else:
                found.append(finding)
        return found

    def read(self, name: str) -> str:
        return (self.root / name).read_bytes().decode()

    def write(self, name: str, text: str | bytes) -> None:
        file = self.root / name
        if file not in self._before:
            self._before[file] = (file.read_bytes(), file.stat()) if file.exists() else None
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(text if isinstance(text, bytes) else text.encode())

    def replace(self, name: str, old: str, new: str) -> None:
        text = self.read(name)
        assert old in text, f"{name} has no {old!r}"
        self.write(name, text.replace(old, new, 1))

    def put(self, name: str, id: str, value: str) -> None:
        """Write a message of a Fluent file anew."""
        text, found = re.subn(rf"(?ms)^{re.escape(id)} *=.*?(?=^[^\s}}]|\Z)", lambda _: f"{id} ={value}\n", self.read(name), count=1)
        assert found, f"{name} has no {id}"
        self.write(name, text)

    def remove(self, name: str) -> None:
        self.write(name, "")
        (self.root / name).unlink()

    def undo(self) -> None:
        for file, before in self._before.items():
            if before is None:
                file.unlink()
                if not any(file.parent.iterdir()):
                    file.parent.rmdir()
            else:
                file.write_bytes(before[0])
                os.utime(file, ns=(before[1].st_atime_ns, before[1].st_mtime_ns))
        self._before.clear()
        assert self._stamps() == self._shipped

    def _stamps(self) -> dict[Path, tuple[int, int]]:
        return {file: (stat.st_mtime_ns, stat.st_size) for file in self.root.rglob("*.*") for stat in [file.stat()]}


def _said(finding: Finding) -> tuple[str, str, str]:
    """A finding without its line, which a mistake further up moves."""
    return finding.file, finding.kind, re.sub(r":\d+", "", finding.sentence)
