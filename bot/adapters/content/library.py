"""All content of the house, kept current: an edit is live within two seconds, a broken one is refused and the last good stays."""

from __future__ import annotations

import logging
import threading
import time
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any, Dict, List, Mapping, Optional, Sequence, Tuple

from bot.adapters import light_spacy
from bot.adapters.content.yaml_lines import load, read_text
from bot.core.errors import ContentError
from bot.core.faq import FaqEntry
from bot.core.messages import Texts
from bot.core.register import RegisterReader
from bot.core.rules import Market, build
from bot.core.wishes import LanguageNames, WishPatterns

log = logging.getLogger(__name__)

Stamp = Tuple[Tuple[str, int, int], ...]


@dataclass(frozen=True)
class Content:
    """One consistent state of rules, texts and FAQ."""

    markets: Mapping[str, Market]
    texts: Mapping[str, Texts]
    """By market tag and by plain language."""
    faq: Tuple[FaqEntry, ...]
    wishes: WishPatterns
    names: LanguageNames
    register: RegisterReader

    @cached_property
    def languages(self) -> Tuple[str, ...]:
        """The languages that we speak, primary tags, sorted."""
        return tuple(sorted({tag.split("-")[0] for tag in self.markets}))

    def faq_entries(self) -> Tuple[str, ...]:
        """Ids of all FAQ entries, in file order."""
        return tuple(dict.fromkeys(entry.id for entry in self.faq))


class Library:
    """Reads `locales/` and `etiquette_rules/` below a project's root."""

    CHECK_EVERY = 1.0
    """Seconds between two looks at the files' times."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._lock = threading.Lock()
        self._content: Optional[Content] = None
        self._stamp: Stamp = ()
        self._refused: Stamp = ()
        self._looked = 0.0
        self._texts: Dict[str, Tuple[Stamp, Texts]] = {}
        self.error: Optional[ContentError] = None
        """Why the newest edit is not live; None when it is."""

    def current(self) -> Content:
        """The newest good content. Raises ContentError only if there never was a good one."""
        now = time.monotonic()
        if self._content is not None and now - self._looked < self.CHECK_EVERY:
            return self._content
        with self._lock:
            self._looked = now
            stamp = self._stamps(self._files())
            if self._content is not None and stamp in (self._stamp, self._refused):
                if stamp == self._stamp:
                    self.error = None
                return self._content
            try:
                self._content, self._stamp, self.error = self._read(), stamp, None
            except ContentError as error:
                if self._content is None:
                    raise
                self._refused, self.error = stamp, error
                log.error("content edit refused, the last good version stays live: %s", error)
            except Exception as error:  # a slip that no check foresaw must not take the running bot's words away
                if self._content is None:
                    raise
                self._refused = stamp
                log.error("content edit refused (%s), the last good version stays live", type(error).__name__)
            return self._content

    def _files(self) -> List[Path]:
        rules, locales = self._root / "etiquette_rules", self._root / "locales"
        return sorted([*rules.rglob("*.yml"), *locales.rglob("*.ftl"), *locales.rglob("*.yml")])

    def _stamps(self, files: Sequence[Path]) -> Stamp:
        stamps = []
        for file in files:
            try:
                stat = file.stat()
            except FileNotFoundError:  # deleted between listing and looking
                continue
            stamps.append((str(file), stat.st_mtime_ns, stat.st_size))
        return tuple(stamps)

    def _read(self) -> Content:
        markets = self._markets()
        patterns = {file.stem: self._yaml(file) for file in sorted((self._root / "etiquette_rules/patterns").glob("*.yml"))}
        folders = {*markets, *(tag.split("-")[0] for tag in markets)}
        return Content(
            markets=markets,
            texts={tag: self._locale(tag) for tag in sorted(folders)},
            faq=tuple(entry for language in sorted({tag.split("-")[0] for tag in markets}) for entry in self._faq(language)),
            wishes=WishPatterns(patterns),
            register=RegisterReader(patterns, spacy=light_spacy.load),
            names=LanguageNames({file.parent.name: self._yaml(file) for file in sorted((self._root / "locales").glob("*/languages.yml"))}),
        )

    def _markets(self) -> Dict[str, Market]:
        folder = self._root / "etiquette_rules"
        base = folder / "base.yml"
        if not base.exists():
            raise ContentError("The file is missing; every market inherits from it.", self._name(base))
        parsed = {file.stem: (self._name(file), self._yaml(file)) for file in sorted(folder.glob("*.yml"))}
        return {tag: build(tag, [parsed[name] for name in _chain(tag, parsed)]) for tag in parsed if "-" in tag}

    def _locale(self, tag: str) -> Texts:
        folders = [self._root / "locales" / tag.split("-")[0]]
        if "-" in tag:
            folders.append(self._root / "locales" / tag)
        files = [file for folder in folders for file in sorted(folder.glob("*.ftl"))]
        stamp = self._stamps(files)
        kept = self._texts.get(tag)
        if kept is None or kept[0] != stamp:
            kept = (stamp, Texts(tag, [(self._name(file), read_text(file, self._name(file))) for file in files]))
            self._texts[tag] = kept
        return kept[1]

    def _faq(self, language: str) -> List[FaqEntry]:
        file = self._root / "locales" / language / "faq.yml"
        if not file.exists():
            return []
        entries = []
        data = self._yaml(file)
        for key, value in data.items():
            if not isinstance(value, Mapping) or not isinstance(value.get("questions"), list):
                raise ContentError(f"Entry “{key}” needs “questions:” with a list.", self._name(file), data.lines[key])
            entries.append(FaqEntry(str(key), language, tuple(str(question) for question in value["questions"])))
        return entries

    def _yaml(self, file: Path) -> Any:
        return load(file, self._name(file))

    def _name(self, file: Path) -> str:
        return file.relative_to(self._root).as_posix()


def _chain(tag: str, parsed: Mapping[str, Tuple[str, Mapping[str, Any]]]) -> List[str]:
    """base, then the language, then the locale; `inherits` in a file names another parent."""
    chain: List[str] = []
    name: Optional[str] = tag
    while name:
        if name in chain:
            raise ContentError(f"Inheritance goes round: {' -> '.join([*chain, name])}.", parsed[name][0])
        if name not in parsed:
            raise ContentError(f"It inherits from “{name}”, and there is no {name}.yml.", parsed[chain[-1]][0])
        chain.append(name)
        default = "base" if "-" not in name else name.split("-")[0]
        file, data = parsed[name]
        parent = None if name == "base" else data.get("inherits", default)
        if parent is not None and not isinstance(parent, str):
            raise ContentError("“inherits” names one file, as in “inherits: en”.", file, getattr(data, "lines", {}).get("inherits", 1))
        name = parent
    return chain[::-1]
