"""Lint, staleness and review: on a small tree with one slip at a time, on a copied part of the project, and once on all content."""

from __future__ import annotations

import io
import json
import shutil
from pathlib import Path

import pytest

from bot import cli, localising, settings, wiring
from bot.adapters.content import library as library_module
from bot.adapters.content.library import Content, Library
from bot.adapters.content.marks import write_marks
from bot.adapters.content.sources import read_folders, read_sources
from bot.core.culture import Clues
from bot.core.errors import ContentError, InvalidInput
from bot.core.lint import Finding, Material
from bot.core.lint_all import check
from bot.core.replies import Draft, Spoken, speak
from bot.core.staleness import digest
from bot.core.tags import language_of

ROOT = settings.current().root
RULES = """\
register: {formality: neutral, directness: direct, authority: peer, orientation: individual, horizon: immediate, service: self}
address: {t: [casual, neutral], v: [formal, honorific]}
weight: {distance: {first: 1, known: 0}, power: {low: 0, middle: 1, high: 2}, imposition: {inform: 0}}
plans:
  talk: {direct: [news], balanced: [news], indirect: [news]}
situations:
  order_status: {act: inform, mood: good, plan: talk}
  faq_answer: {act: inform, mood: good, plan: talk}
"""
HOURS = "We open\n    at nine."
PATTERNS = (
    "register:\n  words:\n    t: du dein dich\n    v: {words: Sie Ihnen, case: exact}\n  patterns:\n"
    "    - {id: du, register: informal, weight: sure, find: '{t}', example: Hast du Zeit?}\n"
    "    - {id: sie, register: formal, weight: sure, find: '{v}', example: Haben Sie Zeit?}\n"
)
"""Read with spaCy, so only where the manner is looked at."""
TREE = {
    "etiquette_rules/base.yml": RULES,
    "etiquette_rules/en.yml": "",
    "etiquette_rules/en-US.yml": "",
    "etiquette_rules/de.yml": "",
    "etiquette_rules/de-AT.yml": "",
    "locales/en/talk.ftl": "-shop = Shop\norder-status-news = { -shop }: { $order } is here.\n",
    "locales/en/faq.ftl": f"faq-hours =\n    {HOURS}\n",
    "locales/en/faq.yml": "hours:\n  questions: [When?, How late?]\n",
    "locales/de/talk.ftl": "-shop = Laden\n# Zur Bestellung\norder-status-news =\n    { $tv ->\n"
    "        [t] { -shop }: Deine { $order } ist da, schau du nach.\n"
    "       *[v] { -shop }: { $order } ist da, bitte sehen Sie nach.\n    }\n",
    "locales/de/faq.ftl": "faq-hours = Ab neun.\n",
    "locales/de/faq.yml": f'# Fragen\nhours:\n  source: "{digest(HOURS)}"\n  questions: [Wann?]\n',
    "locales/de-AT/faq.ftl": "faq-hours = Ab neune.\n",
}


class Tree:
    def __init__(self, root: Path) -> None:
        self.root = root
        for name, text in TREE.items():
            self.write(name, text)

    def write(self, name: str, text: str) -> None:
        file = self.root / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")

    def change(self, name: str, old: str, new: str) -> None:
        text = (self.root / name).read_text(encoding="utf-8")
        assert old in text
        self.write(name, text.replace(old, new))

    def lint(self) -> list[Finding]:
        return localising.findings(self.root, Library(self.root))


@pytest.fixture
def tree(tmp_path: Path) -> Tree:
    return Tree(tmp_path)


def test_a_sound_tree_has_no_findings(tree: Tree) -> None:
    tree.write("etiquette_rules/patterns/de.yml", PATTERNS)
    assert tree.lint() == []


SLIPS = {
    "broken yaml": ("locales/de/faq.yml", "  questions", "\tquestions", "locales/de/faq.yml:4:1 broken: YAML does not understand"),
    "broken fluent": ("locales/de/faq.ftl", "= Ab", "Ab", "locales/de/faq.ftl:1:11 broken: Fluent does not understand this: Expected"),
    "broken rules": ("etiquette_rules/de.yml", "", "formalty: x\n", "etiquette_rules/de.yml:1:1 broken: "),
    "missing": (
        "locales/de/talk.ftl", "order-status-news", "order-stat-news",
        "locales/de/talk.ftl:1:1 missing: There is no “order-status-news”"),
    "unknown": (
        "locales/de/talk.ftl", "order-status-news", "order-stat-news",
        "locales/de/talk.ftl:3:1 unknown: English has no message “order-stat-news”"),
    "unknown in a region": ("locales/de-AT/faq.ftl", "faq-hours", "faq-ours", "locales/de-AT/faq.ftl:1:1 unknown: "),
    "twice": ("locales/de/faq.ftl", "faq-hours = Ab neun.\n", "faq-hours = Ab.\nfaq-hours = Neun.\n", "locales/de/faq.ftl:2:1 twice: "),
    "variable": (
        "locales/de/faq.ftl", "Ab", "Ab { $hour }",
        "locales/de/faq.ftl:1:18 variable: “faq-hours” is not given $hour. It may use those of"),
    "variable in English": (
        "locales/en/talk.ftl", "$order", "$oder",
        "locales/en/talk.ftl:2:34 variable: “order-status-news” is not given $oder. Did you mean $order? It may"),
    "left out": ("locales/de/talk.ftl", "{ $order }", "sie", "locales/de/talk.ftl:3:1 left-out: “order-status-news” leaves out $order"),
    "reference": (
        "locales/de/faq.ftl", "Ab", "{ -shopp } ab",
        "locales/de/faq.ftl:1:15 reference: “faq-hours” names “-shopp”, and there is none"),
    "entry missing": ("locales/de/faq.yml", "hours:", "ours:", "locales/de/faq.yml:1:1 missing: There is no “hours:”"),
    "entry unknown": ("locales/de/faq.yml", "hours:", "ours:", "locales/de/faq.yml:2:1 unknown: English has no entry “ours”"),
    "no questions": ("locales/de/faq.yml", "[Wann?]", "[]", "locales/de/faq.yml:2:1 questions: “hours” has no questions"),
    "no answer": (
        "locales/en/faq.yml", "hours:", "late:\n  questions: [Late?]\nhours:",
        "locales/en/faq.yml:1:1 answer: “late” has no answer. Write the message “faq-late” in locales/en/faq.ftl"),
    "question twice": (
        "locales/en/faq.yml", "hours:", "late:\n  questions: [when]\nhours:",
        "locales/en/faq.yml:4:15 ambiguous: “When?” of “hours” also stands under “late” (line 2). Keep it in one."),
    "unreachable": (
        "locales/en/faq.ftl", "faq-hours", "faq-late = At ten.\nfaq-hours",
        "locales/en/faq.ftl:1:1 unreachable: “faq-late” answers no entry"),
    "stale": (
        "locales/en/faq.ftl", "nine", "ten",
        "locales/de/faq.yml:3:3 stale: The English answer of “hours” changed; until this one is reviewed the bot states no facts here. "
        "Compare locales/de/faq.ftl:1, locales/de-AT/faq.ftl:1 with locales/en/faq.ftl:1, then run “comity reviewed de hours”."),
    "unmarked": ("locales/de/faq.yml", f'  source: "{digest(HOURS)}"\n', "", "locales/de/faq.yml:2:1 unmarked: “hours” was never compared"),
    "du in a formal variant": (
        "locales/de/talk.ftl", "sehen Sie", "siehst du",
        "locales/de/talk.ftl:5:55 manner: “du” is informal, and the formal variant must be formal"),
    "unread": (
        "etiquette_rules/de-AT.yml", "", None,
        "locales/de-AT/faq.ftl:1:1 unread: No market reads locales/de-AT. Add etiquette_rules/de-AT.yml"),
}  # fmt: skip
WARNINGS = {"left out", "stale", "unmarked", "unread"}


@pytest.mark.parametrize("slip", SLIPS)
def test_a_slip_is_found_where_it_is(tree: Tree, slip: str) -> None:
    name, old, new, said = SLIPS[slip]
    if "variant" in slip:
        tree.write("etiquette_rules/patterns/de.yml", PATTERNS)
    if new is None:
        (tree.root / name).unlink()
        tree.write("etiquette_rules/de-DE.yml", "")
    else:
        tree.change(name, old, new)
    found = [one for one in tree.lint() if str(one).startswith(said)]
    assert found, tree.lint()
    assert found[0].warning == (slip in WARNINGS)


def test_every_broken_place_is_told_at_once(tree: Tree) -> None:
    tree.change("locales/de/faq.ftl", "= Ab", "Ab")
    tree.write("locales/de/talk.ftl", "-shop Laden\nx = { $ }\n")
    assert {(one.file, one.line) for one in tree.lint()} == {
        ("locales/de/faq.ftl", 1),
        ("locales/de/talk.ftl", 1),
        ("locales/de/talk.ftl", 2),
    }


@pytest.fixture
def here(tree: Tree, monkeypatch: pytest.MonkeyPatch) -> Tree:
    """The command at work in the small tree."""
    monkeypatch.setattr(settings, "current", lambda: settings.read({}, tree.root))
    monkeypatch.setattr(wiring, "library", lambda: Library(tree.root))
    return tree


def run(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, str]:
    with pytest.raises(SystemExit) as ended:
        cli.main(list(arguments))
    said = capsys.readouterr()
    return int(ended.value.code or 0), said.out, said.err


def test_the_command_fails_on_errors_and_on_warnings_only_when_strict(here: Tree, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(capsys, "lint")[:2] == (0, "0 errors, 0 warnings.\n")
    here.change("locales/en/faq.ftl", "nine", "ten")
    code, out, _ = run(capsys, "lint")
    assert (code, out.splitlines()[-1]) == (0, "0 errors, 1 warning.")
    assert run(capsys, "lint", "--strict")[0] == 1
    here.change("locales/de/faq.ftl", "Ab", "Ab { $hour }")
    code, out, _ = run(capsys, "lint", "--json")
    lines = [json.loads(line) for line in out.splitlines()]
    assert code == 1
    assert {(one["file"], one["line"], one["column"], one["kind"], one["warning"]) for one in lines} == {
        ("locales/de/faq.ftl", 1, 18, "variable", False),
        ("locales/de/faq.yml", 3, 3, "stale", True),
    }


def test_review_heals_what_is_stale(here: Tree, capsys: pytest.CaptureFixture[str]) -> None:
    here.change("locales/en/faq.ftl", "nine", "ten")
    code, out, _ = run(capsys, "reviewed", "de", "hours")
    assert (code, out) == (0, "locales/de/faq.yml: 1 entry marked as reviewed; 0 were up to date.\n")
    assert here.lint() == []
    assert "1 were up to date" in run(capsys, "reviewed", "--all")[1]


def test_questions_and_layout_make_nothing_stale(tree: Tree) -> None:
    tree.change("locales/en/faq.ftl", "We open\n    at nine.", "We open at\n        nine.")
    tree.change("locales/en/faq.yml", "When?", "Since when?")
    assert tree.lint() == []


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        ((), "Name one language"),
        (("de", "--all"), "Name one language"),
        (("en",), "English is the source"),
        (("de-AT",), "Write “comity reviewed de”"),
        (("fr",), "There is no locales/fr/faq.yml. Use one of: de."),
        (("de", "tea"), "locales/de/faq.yml has no entry “tea”"),
    ],
)
def test_a_review_of_nothing_says_so(here: Tree, capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...], sentence: str) -> None:
    code, out, error = run(capsys, "reviewed", *arguments)
    assert (code, out) == (1, "")
    assert sentence in error


def test_a_review_leaves_an_entry_without_answer_alone(here: Tree, capsys: pytest.CaptureFixture[str]) -> None:
    here.write("locales/de/faq.ftl", "")
    assert "“hours” was left alone, there is no “faq-hours” in locales/de" in run(capsys, "reviewed", "de")[1]


def test_marks_change_one_line_each_and_nothing_else(tmp_path: Path) -> None:
    file = tmp_path / "faq.yml"
    before = (
        "# top\n\nb_two:   # second\n    # why\n    questions:\n    - 'It''s?'\n    -   \"q: x\"\n\n"
        "one:\n  questions: [a]  # c\n  source: 'old' # mark\nthree: \n  source:\n  questions: [\n    b]\n"
    )
    for text in (before, before.replace("\n", "\r\n")):
        file.write_bytes(text.encode())
        assert write_marks(file, "faq.yml", {"one": "12345678", "b_two": "0e111111", "three": "00000001"}) == ("b_two", "one", "three")
        ending = "\r\n" if "\r" in text else "\n"
        after = text.replace(f"# second{ending}", f'# second{ending}    source: "0e111111"{ending}').replace("'old'", '"12345678"')
        assert file.read_bytes().decode() == after.replace(f"source:{ending}", f'source: "00000001"{ending}')
        assert write_marks(file, "faq.yml", {"one": "12345678"}) == ()
    assert [path.name for path in tmp_path.iterdir()] == ["faq.yml"]


def test_an_entry_on_one_line_is_refused_whole(tmp_path: Path) -> None:
    file = tmp_path / "faq.yml"
    file.write_text("one: {questions: [a]}\ntwo:\n  questions: [b]\n", encoding="utf-8")
    with pytest.raises(ContentError, match=r"Write each entry over several lines"):
        write_marks(file, "faq.yml", {"one": "12345678", "two": "12345678"})
    assert file.read_text(encoding="utf-8") == "one: {questions: [a]}\ntwo:\n  questions: [b]\n"
    assert [path.name for path in tmp_path.iterdir()] == ["faq.yml"]


def test_an_edit_of_the_source_silences_the_old_facts_within_two_seconds(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The project's own English and German, copied and edited."""
    for folder in ("en", "de", "de-AT"):
        shutil.copytree(ROOT / "locales" / folder, tmp_path / "locales" / folder)
    for name in ("base", "en", "en-US", "de", "de-DE", "de-AT", "patterns/de"):
        (tmp_path / "etiquette_rules/patterns").mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / f"etiquette_rules/{name}.yml", tmp_path / f"etiquette_rules/{name}.yml")
    clock = [100.0]
    monkeypatch.setattr(library_module, "time", type("Clock", (), {"monotonic": staticmethod(lambda: clock[0])}))
    library = Library(tmp_path)

    def answer(locale: str) -> Spoken:
        clock[0] += 1.99
        content: Content = library.current()
        draft = Draft("faq_answer", {}, entry="delivery_period")  # the name of a topic, too
        return speak(draft, locale, content.markets, content.texts, Clues(opening="later"), content.stale(language_of(locale)))

    assert "2 bis 4 Werktage" in answer("de-DE").text
    english = tmp_path / "locales/en/faq.ftl"
    english.write_text(english.read_text(encoding="utf-8").replace("2 to 4 working days", "3 to 9 working days"), encoding="utf-8")
    for market in ("de-DE", "de-AT"):
        stale = answer(market)
        assert stale.situation == "faq_stale"
        assert not any(figure in stale.text for figure in "0123456789")
        assert "Team" in stale.text
        assert [button.payload for button in stale.buttons] == ["/contact_human_agent"]
    fresh = answer("en-US")
    assert (fresh.situation, "3 to 9 working days" in fresh.text) == ("faq_answer", True)
    assert library.current().stale("de") == {"delivery_period"}
    assert library.current().stale("en") == frozenset()
    found = check(Material(read_folders(tmp_path)[0], localising.VALUES))
    assert [one.kind for one in found if "delivery_period" in one.sentence] == ["stale"]
    monkeypatch.setattr(settings, "current", lambda: settings.read({}, tmp_path))
    localising.reviewed("de", ["delivery_period"], False, io.StringIO())
    assert answer("de-DE").situation == "faq_answer"
    with pytest.raises(InvalidInput):
        localising.reviewed("de", ["tea"], False, io.StringIO())


def test_all_content_is_sound_and_reviewed() -> None:
    """Everything but the manner, which `comity lint` reads in all languages and takes its time for."""
    sources = read_sources(ROOT, wiring.library().parse)
    assert [str(one) for one in sources.broken] == []
    assert [str(one) for one in check(localising.material_of(sources, wiring.library().current().markets))] == []
