"""Content kept current: an edit is live soon, a broken one is refused with its line while the last good stays."""

from __future__ import annotations

import logging
import os
from pathlib import Path
from types import SimpleNamespace

import pytest

from bot.adapters.content import library as module
from bot.adapters.content.library import Library
from bot.core.errors import ContentError

BASE = """\
bands: {power_distance: {low: 45, high: 85}}
register: {formality: neutral, directness: direct, authority: peer, orientation: individual, horizon: immediate, service: self}
address: {t: [casual, neutral], v: [formal, honorific]}
weight: {distance: {first: 1, known: 0}, power: {low: 0, middle: 1, high: 2}, imposition: {greet: 0}}
plans:
  talk: {direct: [news], balanced: [news], indirect: [news]}
situations:
  greeting: {act: greet, mood: good, plan: talk}
"""
TREE = {
    "etiquette_rules/base.yml": BASE,
    "etiquette_rules/en.yml": "name: English\n",
    "etiquette_rules/en-US.yml": "name: United States\n",
    "etiquette_rules/en-GB.yml": "name: United Kingdom\n",
    "etiquette_rules/patterns/en.yml": "wishes:\n  - casual: relax\n",
    "locales/en/talk.ftl": "greeting-news = Hi.\nother = Other.\n",
    "locales/en-GB/talk.ftl": "greeting-news = Hello.\n",
    "locales/en/faq.yml": "hours:\n  questions:\n    - When?\nways_to_pay:\n  questions: [How?, Card?]\n",
    "locales/en/languages.yml": "zh: [mandarin]\n",
}


class Clock:
    """Monotonic seconds that the test sets."""

    def __init__(self) -> None:
        self.now = 100.0

    def pass_time(self, seconds: float = 1.0) -> None:
        self.now += seconds


class Tree:
    """A small content tree; each write has a time of its own, as an editor's has."""

    def __init__(self, root: Path) -> None:
        self.root, self._time = root, 1_700_000_000
        for name, text in TREE.items():
            self.write(name, text)

    def write(self, name: str, text: str | bytes) -> None:
        file = self.root / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(text if isinstance(text, bytes) else text.encode())
        self._time += 1
        os.utime(file, (self._time, self._time))


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    made = Clock()
    monkeypatch.setattr(module, "time", SimpleNamespace(monotonic=lambda: made.now))
    return made


@pytest.fixture
def tree(tmp_path: Path) -> Tree:
    return Tree(tmp_path)


@pytest.fixture
def library(tree: Tree, clock: Clock) -> Library:
    return Library(tree.root)


def hello(library: Library, tag: str = "en-US") -> str:
    return library.current().texts[tag].render("greeting-news")


def test_reads_the_tree(library: Library) -> None:
    content = library.current()
    assert sorted(content.markets) == ["en-GB", "en-US"]
    assert sorted(content.texts) == ["en", "en-GB", "en-US"]
    assert content.languages == ("en",)
    assert content.markets["en-GB"].name == "United Kingdom"
    assert (hello(library, "en"), hello(library, "en-GB"), hello(library)) == ("Hi.", "Hello.", "Hi.")
    assert content.texts["en-GB"].render("other") == "Other.", "the region lies on top of its language"
    assert content.faq_entries() == ("hours", "ways_to_pay")
    assert content.faq[1].questions == ("How?", "Card?")
    assert content.wishes.formality("please relax", "en") == "casual"
    assert content.names.find("in mandarin") == ("zh",)
    assert library.error is None


def test_an_edit_is_live_within_the_check(library: Library, tree: Tree, clock: Clock) -> None:
    assert Library.CHECK_EVERY < 2, "documented: live within two seconds"
    before = library.current()
    tree.write("locales/en/talk.ftl", "greeting-news = Hi there.\nother = Other.\n")
    clock.pass_time(Library.CHECK_EVERY - 0.01)
    assert library.current() is before, "the disk is not asked at every reply"
    clock.pass_time(0.02)
    assert hello(library) == "Hi there."
    assert before.texts["en-US"].render("greeting-news") == "Hi.", "a reply under way keeps the content it began with"


def test_an_unchanged_tree_is_not_read_again(library: Library, clock: Clock) -> None:
    before = library.current()
    clock.pass_time(60)
    assert library.current() is before


def test_only_what_changed_is_parsed_again(library: Library, tree: Tree, clock: Clock) -> None:
    before = library.current()
    tree.write("locales/en-GB/talk.ftl", "greeting-news = Good day.\n")
    clock.pass_time()
    after = library.current()
    assert after.texts["en-US"] is before.texts["en-US"]
    assert after.texts["en-GB"] is not before.texts["en-GB"]


def test_what_reads_registers_is_built_anew_only_for_new_patterns(library: Library, tree: Tree, clock: Clock) -> None:
    before = library.current().register
    tree.write("locales/en/talk.ftl", "greeting-news = Hi there.\nother = Other.\n")
    clock.pass_time()
    assert library.current().register is before
    tree.write("etiquette_rules/patterns/en.yml", "wishes:\n  - casual: chill\n")
    clock.pass_time()
    assert library.current().register is not before


def test_a_cycle_is_told_where_a_file_makes_it(tree: Tree, clock: Clock) -> None:
    (tree.root / "etiquette_rules/en-GB.yml").unlink()
    tree.write("etiquette_rules/en.yml", "name: English\ninherits: en-US\n")
    with pytest.raises(ContentError, match=r"^etiquette_rules/en\.yml:2:11: Inheritance goes round: en-US -> en -> en-US\. Let one"):
        Library(tree.root).current()


def test_rules_faq_patterns_and_names_are_live_too(library: Library, tree: Tree, clock: Clock) -> None:
    library.current()
    tree.write("etiquette_rules/en.yml", "register: {formality: formal}\n")
    tree.write("locales/en/faq.yml", "hours:\n  questions: [When?]\nllamas:\n  questions: [Llamas?]\n")
    tree.write("etiquette_rules/patterns/en.yml", "wishes:\n  - casual: chill\n")
    tree.write("locales/en/languages.yml", "zh: [putonghua]\n")
    clock.pass_time()
    content = library.current()
    assert content.markets["en-US"].start[0].set == {"formality": "formal"}
    assert content.faq_entries() == ("hours", "llamas")
    assert content.wishes.formality("chill", "en") == "casual"
    assert content.names.find("putonghua") == ("zh",)


def test_a_new_market_and_a_removed_one(library: Library, tree: Tree, clock: Clock) -> None:
    library.current()
    tree.write("etiquette_rules/en-AU.yml", "name: Australia\ninherits: en-GB\n")
    (tree.root / "etiquette_rules/en-US.yml").unlink()
    clock.pass_time()
    assert sorted(library.current().markets) == ["en-AU", "en-GB"]


BROKEN = {
    # which file: (what it then says, line, words of the error)
    "fluent": ("locales/en/talk.ftl", "greeting-news = Hi.\n\nother = { $x\n", 3, "Fluent does not understand this"),
    "unknown key": ("etiquette_rules/en.yml", "name: English\nregistre: {}\n", 2, "“registre” means nothing here"),
    "a tab": ("etiquette_rules/en.yml", "register:\n\tformality: formal\n", 2, "Indent with blanks, not tabs"),
    "a key twice": ("etiquette_rules/en.yml", "name: English\nfloor: formal\nname: Englisch\n", 3, "“name” stands here twice"),
    "a key twice, deeper": ("etiquette_rules/en.yml", "layout:\n  separator: a\n  separator: b\n", 3, "“separator” stands here twice"),
    "an open bracket": ("etiquette_rules/en.yml", "act_rules: [\nname: English\n", 1, "YAML does not understand this"),
    "a list at the top": ("etiquette_rules/en.yml", "- name: English\n", 1, "must hold “name: value” lines"),
    "a cycle": ("etiquette_rules/en.yml", "inherits: en-US\n", 1, "Inheritance goes round"),
    "no such parent": ("etiquette_rules/en-US.yml", "inherits: eng\n", 1, "there is no eng.yml"),
    "two parents": ("etiquette_rules/en-US.yml", "name: a\ninherits: [en]\n", 2, ""),
    "an entry without questions": ("locales/en/faq.yml", "hours:\n  questions: []\npay:\n  question: How?\n", 3, "Entry “pay” needs"),
    "an entry that is a word": ("locales/en/faq.yml", "hours: always\n", 1, "Entry “hours” needs “questions:”"),
    "no pattern": ("etiquette_rules/patterns/en.yml", "wishes:\n  - casual: a\n  - formal: '(sir'\n", 3, "is no regular expression"),
    "a wish that is none": ("etiquette_rules/patterns/en.yml", "wishes:\n  - casual: fine\n  - stiff: sir\n", 3, "stiff"),
    "wishes that are a word": ("etiquette_rules/patterns/en.yml", "wishes: sir\n", 1, ""),
    "a name that is no list": ("locales/en/languages.yml", "fa: [farsi]\nzh: mandarin\n", 2, ""),
    "a language without names": ("locales/en/languages.yml", "fa: [farsi]\nzh:\n", 2, ""),
    "yaml that is not utf-8": ("etiquette_rules/en.yml", "# Größe\nname: Größe\n".encode("latin-1"), 1, ""),
    "fluent that is not utf-8": ("locales/en/talk.ftl", "greeting-news = Größe\n".encode("latin-1"), 1, ""),
    "a control character": ("etiquette_rules/en.yml", "name: a\x00b\n", 1, ""),
    "a key in braces": ("etiquette_rules/en.yml", "floor: formal\nname: {{name}}\n", 2, ""),
}  # fmt: skip


@pytest.mark.parametrize("slip", BROKEN)
def test_a_broken_edit_is_refused_with_its_line_and_the_last_good_stays(
    library: Library, tree: Tree, clock: Clock, caplog: pytest.LogCaptureFixture, slip: str
) -> None:
    name, text, line, words = BROKEN[slip]
    good = library.current()
    tree.write(name, text)
    clock.pass_time()
    with caplog.at_level(logging.ERROR):
        assert library.current() is good
    assert library.error is not None
    assert (library.error.file, library.error.line) == (name, line)
    assert words in str(library.error)
    assert f"{name}:{line}:" in caplog.text
    clock.pass_time()
    caplog.clear()
    assert library.current() is good
    assert caplog.text == "", "said once, not at every look"
    tree.write(name, TREE[name] + "\n")
    clock.pass_time()
    assert library.current() is not good
    assert library.error is None


@pytest.mark.parametrize("slip", ["fluent", "a tab", "a cycle"])
def test_a_broken_tree_is_never_started(tree: Tree, clock: Clock, slip: str) -> None:
    name, text, line, words = BROKEN[slip]
    tree.write(name, text)
    library = Library(tree.root)
    for _ in range(2):
        with pytest.raises(ContentError, match=words) as caught:
            library.current()
        assert (caught.value.file, caught.value.line) == (name, line)
        clock.pass_time()
    tree.write(name, TREE[name])
    clock.pass_time()
    assert hello(library) == "Hi."


def test_taking_a_broken_edit_back_clears_the_error(library: Library, tree: Tree, clock: Clock) -> None:
    good = library.current()
    file = tree.root / "locales/en/talk.ftl"
    text, times = file.read_text(), (file.stat().st_atime_ns, file.stat().st_mtime_ns)
    tree.write("locales/en/talk.ftl", "= broken\n")
    clock.pass_time()
    library.current()
    assert library.error is not None
    file.write_text(text)
    os.utime(file, ns=times)  # as a version control system or a backup does
    clock.pass_time()
    assert library.current() is good
    assert library.error is None


def test_a_tab_error_names_its_column(library: Library, tree: Tree, clock: Clock) -> None:
    library.current()
    tree.write("etiquette_rules/en.yml", "register:\n\tformality: formal\n")
    clock.pass_time()
    library.current()
    assert library.error is not None
    assert str(library.error).startswith("etiquette_rules/en.yml:2:1: ")


def test_a_tree_without_base(tree: Tree, clock: Clock) -> None:
    (tree.root / "etiquette_rules/base.yml").unlink()
    with pytest.raises(ContentError, match=r"etiquette_rules/base\.yml:1:1: The file is missing"):
        Library(tree.root).current()


def test_a_long_way_round(tree: Tree, clock: Clock) -> None:
    tree.write("etiquette_rules/en-GB.yml", "inherits: en-AU\n")
    tree.write("etiquette_rules/en-AU.yml", "inherits: en-NZ\n")
    tree.write("etiquette_rules/en-NZ.yml", "inherits: en-GB\n")
    with pytest.raises(ContentError, match=r"Inheritance goes round: en-AU -> en-NZ -> en-GB -> en-AU\."):
        Library(tree.root).current()


def test_rules_that_inherit_keep_their_order(tree: Tree, clock: Clock) -> None:
    tree.write("etiquette_rules/en.yml", "name: a\nregister: {formality: formal, because: English.}\n")
    tree.write("etiquette_rules/en-GB.yml", "register:\n  formality: casual\n")
    start = Library(tree.root).current().markets["en-GB"].start
    assert (start[0].set, start[0].file, start[0].line) == ({"formality": "casual"}, "etiquette_rules/en-GB.yml", 2)
    assert start[1].file == "etiquette_rules/base.yml"


def test_empty_files_are_no_slip(tree: Tree, clock: Clock) -> None:
    for name in ("etiquette_rules/en.yml", "locales/en-GB/talk.ftl", "locales/en/languages.yml", "etiquette_rules/patterns/en.yml"):
        tree.write(name, "")
    assert hello(Library(tree.root), "en-GB") == "Hi."
