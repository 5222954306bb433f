"""All content of the house, kept current: an edit is live within two seconds, a broken one is refused and the last good stays."""

from __future__ import annotations

import inspect
import logging
import threading
import time
from dataclasses import dataclass
from functools import cached_property
from importlib.metadata import version
from pathlib import Path
from typing import Any, Dict, FrozenSet, List, Mapping, Optional, Sequence, Tuple

from bot.adapters import light_spacy
from bot.adapters.content.kept import Kept
from bot.adapters.content.yaml_lines import load, read_text
from bot.core import wishes
from bot.core.errors import ContentError
from bot.core.faq import FaqEntry
from bot.core.messages import Texts, parsed
from bot.core.naming import Wishes
from bot.core.others import Others
from bot.core.regions import RegionalWords
from bot.core.register import RegisterReader
from bot.core.rules import Market, build
from bot.core.staleness import SOURCE_LANGUAGE, stale_entries
from bot.core.tags import is_market, language_of, market_tag, nearest, territory_of
from bot.core.wishes import LanguageNames

log = logging.getLogger(__name__)

Stamp = Tuple[Tuple[str, int, int], ...]


@dataclass(frozen=True)
class Content:
    """One consistent state of rules, texts and FAQ."""

    markets: Mapping[str, Market]
    texts: Mapping[str, Texts]
    """By market tag and by plain language."""
    faq: Tuple[FaqEntry, ...]
    wishes: Wishes
    names: LanguageNames
    register: RegisterReader
    regions: RegionalWords
    others: Others
    """What is said in languages that we don't speak."""
    joins: Mapping[str, Tuple[str, ...]]
    """Language -> the words that join two requests in one message."""

    @cached_property
    def languages(self) -> Tuple[str, ...]:
        """The languages that we speak, primary tags, sorted."""
        return tuple(sorted({market.text for market in self.markets.values()}))

    @cached_property
    def spoken(self) -> Tuple[str, ...]:
        """Tags of the markets whose own language we write; the others' replies are translated by a machine (core/lent.py)."""
        return tuple(tag for tag, market in self.markets.items() if market.text == language_of(tag))

    def faq_entries(self) -> Tuple[str, ...]:
        """Ids of all FAQ entries, in file order."""
        return tuple(dict.fromkeys(entry.id for entry in self.faq))

    @cached_property
    def _stale(self) -> Mapping[str, FrozenSet[str]]:
        return stale_entries(self.faq, self.texts[SOURCE_LANGUAGE]) if SOURCE_LANGUAGE in self.texts else {}

    def stale(self, language: str) -> FrozenSet[str]:
        """Ids of the FAQ entries whose English answer changed since this language's were compared with it (core/staleness.py)."""
        return self._stale.get(language, frozenset())


class Library:
    """Reads `locales/` and `etiquette_rules/` below a project's root."""

    CHECK_EVERY = 1.0
    """Seconds between two looks at the files' times."""

    def __init__(self, root: Path, cache: Optional[Path] = None) -> None:
        """cache: folder where what is parsed is kept for the next start; None keeps nothing."""
        self._root = root
        made_by = " ".join(version(package) for package in ("fluent.runtime", "fluent.syntax", "Babel"))
        # The names are kept as objects of our own: another edition of their module must make them anew.
        self._kept = Kept(cache / "content.pickle" if cache else None, f"1 {made_by} {inspect.getsource(wishes)}")
        self._lock = threading.Lock()
        self._content: Optional[Content] = None
        self._stamp: Stamp = ()
        self._refused: Stamp = ()
        self._looked = 0.0
        self._texts: Dict[str, Tuple[Stamp, Texts]] = {}
        self._register: Optional[Tuple[Stamp, RegisterReader]] = None
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
        languages = sorted({market.text for market in markets.values()})
        written = {**{tag: market.text for tag, market in markets.items()}, **{language: language for language in languages}}
        content = Content(
            markets=markets,
            texts={tag: self._locale(tag, written[tag]) for tag in sorted(written)},
            faq=tuple(entry for language in languages for entry in self._faq(language)),
            wishes=Wishes(patterns),
            register=self._reader(patterns),
            others=self._others(),
            regions=RegionalWords(patterns),
            joins={language: self._joins(language, patterns) for language in languages},
            names=self._names(),
        )
        self._kept.save()
        return content

    def _reader(self, patterns: Mapping[str, Any]) -> RegisterReader:
        """The same one until a pattern changes: what it has built for a language costs a third of a second."""
        stamp = self._stamps(sorted((self._root / "etiquette_rules/patterns").glob("*.yml")))
        if self._register is None or self._register[0] != stamp:
            self._register = (stamp, RegisterReader(patterns, spacy=light_spacy.load))
        return self._register[1]

    def _names(self) -> LanguageNames:
        files = sorted((self._root / "locales").glob("*/languages.yml"))
        made_of = "\0".join(f"{file.parent.name}\0{read_text(file, self._name(file))}" for file in files)
        return self._kept.get("names", made_of, lambda: LanguageNames({file.parent.name: self._yaml(file) for file in files}))

    def _joins(self, language: str, patterns: Mapping[str, Any]) -> Tuple[str, ...]:
        name = nearest(language, patterns)  # one file serves all Chinese
        if name is None:
            return ()
        words = patterns[name].get("joins", [])
        if not isinstance(words, list) or not all(isinstance(word, str) and word.strip("- ") for word in words):
            file = f"etiquette_rules/patterns/{name}.yml"
            raise ContentError("“joins” must be a list of words: “joins: [and, also]”.", file, *patterns[name].values_at["joins"])
        return tuple(words)

    def _markets(self) -> Mapping[str, Market]:
        folder = self._root / "etiquette_rules"
        base = folder / "base.yml"
        if not base.exists():
            raise ContentError("The file is missing; every market inherits from it.", self._name(base))
        parsed = {file.stem: (self._name(file), self._yaml(file)) for file in sorted(folder.glob("*.yml"))}
        return {tag: build(tag, [parsed[name] for name in _chain(tag, parsed)]) for tag in parsed if is_market(tag)}

    def _locale(self, tag: str, language: str) -> Texts:
        """language: whose words are said there; figures and dates then stand as that language writes them in that country."""
        folders = [self._root / "locales" / language]
        territory = territory_of(tag)
        if territory is not None and language == language_of(tag):
            folders.append(self._root / "locales" / tag)
        elif territory is not None:
            tag = market_tag(language, territory)
        files = [file for folder in folders for file in sorted(folder.glob("*.ftl"))]
        stamp = self._stamps(files)
        kept = self._texts.get(tag)
        if kept is None or kept[0] != stamp:
            kept = (stamp, Texts(tag, [(self._name(file), read_text(file, self._name(file))) for file in files], self.parse))
            self._texts[tag] = kept
        return kept[1]

    def parse(self, text: str) -> Any:
        """A Fluent file's text, parsed; kept from one start to the next."""
        return self._kept.get("fluent", text, lambda: parsed(text))

    def _faq(self, language: str) -> List[FaqEntry]:
        file = self._root / "locales" / language / "faq.yml"
        if not file.exists():
            return []
        entries = []
        data = self._yaml(file)
        for key, value in data.items():
            if not isinstance(value, Mapping) or not isinstance(value.get("questions"), list):
                raise ContentError(f"Entry “{key}” needs “questions:” with a list.", self._name(file), *data.keys_at[key])
            mark = value.get("source")
            entries.append(FaqEntry(str(key), language, tuple(str(question) for question in value["questions"]), mark and str(mark)))
        return entries

    def _others(self) -> Others:
        file = self._root / "locales" / "others.yml"
        return Others(self._yaml(file) if file.exists() else {}, self._name(file))

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
            says_so = next(one for one in reversed(chain) if "inherits" in parsed[one][1])
            way = " -> ".join([*chain, name])
            raise ContentError(f"Inheritance goes round: {way}. Let one of them inherit from base.", *_heir(says_so, parsed))
        if name not in parsed:
            raise ContentError(
                f"It inherits from “{name}”, and there is no {name}.yml. Add it, or correct the name.", *_heir(chain[-1], parsed)
            )
        chain.append(name)
        default = language_of(name) if is_market(name) else "base"
        data = parsed[name][1]
        parent = None if name == "base" else data.get("inherits", default)
        if parent is not None and not isinstance(parent, str):
            raise ContentError("“inherits” names one file, as in “inherits: en”.", *_heir(name, parsed))
        name = parent
    return chain[::-1]


def _heir(name: str, parsed: Mapping[str, Tuple[str, Any]]) -> Tuple[str, int, int]:
    """File, line and column where a file says from whom it inherits."""
    file, data = parsed[name]
    line, column = data.values_at.get("inherits", (1, 1))
    return file, line, column
