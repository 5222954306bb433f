"""Edits of the shipped content while the bot runs: a good one is live within two seconds, a broken one is refused with file, line and
column in the log, and what was said before goes on being said. Every kind of file."""

from __future__ import annotations

import logging
import os
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from bot import settings
from bot.adapters.content import library as module
from bot.adapters.content.library import Content, Library

# What spaCy imports (click, packaging) uses names that are going away.
pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")

ROOT = settings.current().root


class House:
    """English and German as they are shipped, and the clock of whoever reads them."""

    def __init__(self, root: Path) -> None:
        self.root, self.now, self._time = root, 100.0, 1_900_000_000
        for folder in ("en", "de", "de-AT"):
            shutil.copytree(ROOT / "locales" / folder, root / "locales" / folder)
        shutil.copy(ROOT / "locales/others.yml", root / "locales/others.yml")
        (root / "etiquette_rules/patterns").mkdir(parents=True)
        for name in ("base", "en", "en-US", "de", "de-DE", "de-AT", "patterns/en", "patterns/de"):
            shutil.copy(ROOT / f"etiquette_rules/{name}.yml", root / f"etiquette_rules/{name}.yml")

    def read(self, name: str) -> str:
        return (self.root / name).read_bytes().decode()

    def write(self, name: str, text: str) -> None:
        (self.root / name).write_bytes(text.encode())
        self._time += 1
        os.utime(self.root / name, (self._time, self._time))
        self.now += 1.99


@pytest.fixture
def house(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> House:
    made = House(tmp_path)
    monkeypatch.setattr(module, "time", SimpleNamespace(monotonic=lambda: made.now))
    return made


@dataclass(frozen=True)
class Edit:
    """A good and a broken line at the end of a file. shows: what the good one changes. at: the words in the broken one where it breaks."""

    file: str
    good: str
    shows: Callable[[Content], Any]
    broken: str
    at: str
    says: str


EDITS = {
    "rules of all": Edit(
        "etiquette_rules/base.yml", "name: Everybody\n", lambda content: len(content.markets),
        "colour: blue\n", "colour", "means nothing here",
    ),
    "rules of a language": Edit(
        "etiquette_rules/en.yml", "layout: {separator: ' ~ '}\n", lambda content: content.markets["en-US"].separator,
        "layout: {own_line: [newz]}\n", "own_line", "Did you mean “news”?",
    ),
    "rules of a market": Edit(
        "etiquette_rules/de-AT.yml", "mirror: true\n", lambda content: content.markets["de-AT"].mirror,
        "mirror: often\n", "often", "“mirror” is true or false",
    ),
    "patterns": Edit(
        "etiquette_rules/patterns/de.yml", "", lambda content: content.joins["de"], "joins: [und]\n", "joins: [und]\n", "stands here twice"
    ),
    "texts": Edit(
        "locales/de/talk.ftl", "goodbye-news = Servus.\n", lambda content: content.texts["de-DE"].pattern("goodbye-news"),
        "goodbye-news = Servus, { $name.\n", ".\n", "not closed",
    ),
    "texts of a market": Edit(
        "locales/de-AT/talk.ftl", "goodbye-news = Baba.\n", lambda content: content.texts["de-AT"].pattern("goodbye-news"),
        "goodbye-news =\n", "\n", "Write the text behind the “=”",
    ),
    "questions": Edit(
        "locales/de/faq.yml", "tea_time:\n  questions: [Gibt es Tee?]\n", lambda content: content.faq_entries()[-1],
        "tea_time: always\n", "tea_time", "needs “questions:” with a list",
    ),
    "names of languages": Edit(
        "locales/de/languages.yml", "tlh: [klingonisch]\n", lambda content: content.names.find("auf klingonisch"),
        "tlh: klingonisch\n", "tlh", "Write a list",
    ),
    "other languages": Edit(
        "locales/others.yml", "vo:\n  say: No kanob penön.\n  person: Men\n", lambda content: content.others.of("vo"),
        "vo:\n  say: No kanob penön.\n  who: Men\n", "who", "not “who:”",
    ),
}  # fmt: skip


@pytest.mark.parametrize("kind", [kind for kind in EDITS if EDITS[kind].good and "all" not in kind])
def test_a_good_edit_is_live_within_two_seconds(house: House, kind: str) -> None:
    edit, library = EDITS[kind], Library(house.root)
    before = edit.shows(library.current())
    house.write(edit.file, house.read(edit.file) + edit.good)
    assert edit.shows(library.current()) != before
    assert library.error is None


def test_an_edit_of_patterns_is_live_within_two_seconds(house: House) -> None:
    library = Library(house.root)
    file = "etiquette_rules/patterns/de.yml"
    text = house.read(file)
    assert "sapperlot" not in library.current().joins["de"]
    house.write(file, text.replace("\njoins: [", "\njoins: [sapperlot, "))
    assert "sapperlot" in library.current().joins["de"]
    house.write(file, text.replace("\nwishes:\n", "\nwishes:\n  - casual: sapperlot\n"))
    assert library.current().wishes.formality("sapperlot", "de") == "casual"
    house.write(file, text.replace("\n  patterns:\n", "\n  patterns:\n    - {id: new, register: formal, find: sapperlot}\n"))
    assert library.current().register.read("Nun sapperlot auch", "de").register == "formal"


@pytest.mark.parametrize("kind", EDITS)
def test_a_broken_edit_is_refused_and_the_log_names_file_line_and_column(house: House, caplog: pytest.LogCaptureFixture, kind: str) -> None:
    edit, library = EDITS[kind], Library(house.root)
    good, shown = library.current(), edit.shows(library.current())
    text = house.read(edit.file)
    with caplog.at_level(logging.ERROR, logger=module.__name__):
        house.write(edit.file, text + edit.broken)
        assert library.current() is good
        assert edit.shows(library.current()) == shown
    place = (text + edit.broken).index(edit.at, len(text))
    line, column = (text + edit.broken).count("\n", 0, place) + 1, place - (text + edit.broken).rfind("\n", 0, place)
    (record,) = caplog.records
    assert record.getMessage().startswith(f"content edit refused, the last good version stays live: {edit.file}:{line}:{column}: "), (
        record.getMessage()
    )
    assert edit.says in record.getMessage()
    assert str(house.root) not in record.getMessage()
    house.write(edit.file, text + edit.good)
    assert library.current() is not good
    assert library.error is None


def test_a_slip_that_no_check_foresaw_keeps_the_old_words_too(
    house: House, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    library = Library(house.root)
    good = library.current()

    def fail(self: Library) -> None:
        raise KeyError("unforeseen")

    monkeypatch.setattr(Library, "_markets", fail)
    house.write("etiquette_rules/de.yml", house.read("etiquette_rules/de.yml") + "# x\n")
    assert library.current() is good
    assert "content edit refused (KeyError)" in caplog.text
