"""`comity preview` and `comity render`: the project's own content, a tiny tree, and customers that can't be read."""

from __future__ import annotations

import json
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
import wcwidth

from bot import cli, settings, wiring
from bot.adapters.content.library import Library

TREE = {
    "etiquette_rules/base.yml": """\
register: {formality: neutral, directness: direct, authority: peer, orientation: individual, horizon: immediate, service: self}
address: {t: [casual, neutral], v: [formal, honorific]}
weight: {distance: {first: 1, known: 0}, power: {low: 0, middle: 1, high: 2}, imposition: {greet: 0}}
move_rules:
  - {id: once, when: {opening: later}, remove: [salutation], because: Once is enough.}
plans:
  talk: {direct: [salutation, news], balanced: [news], indirect: [news]}
situations:
  greeting: {act: greet, mood: good, plan: talk}
""",
    "etiquette_rules/en.yml": "name: English\n",
    "etiquette_rules/en-US.yml": "name: United States\n",
    "etiquette_rules/en-GB.yml": "name: United Kingdom\n",
    "locales/en/talk.ftl": "form-of-address = { $given }\nmove-salutation = Hi { $name }!\ngreeting-news = Welcome.\n",
    "locales/en-GB/talk.ftl": "greeting-news = </script><b>Good day & welcome.\n",
}


@pytest.fixture
def tiny(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project of one situation and two markets."""
    for name, text in TREE.items():
        file = tmp_path / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    library = Library(tmp_path)
    monkeypatch.setattr(settings, "current", lambda: settings.read({}, tmp_path))
    monkeypatch.setattr(wiring, "library", lambda: library)
    return tmp_path


@pytest.fixture
def columns(monkeypatch: pytest.MonkeyPatch) -> Any:
    return lambda number: monkeypatch.setenv("COLUMNS", str(number))


def run(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, str]:
    """(exit code, stdout, stderr) of a command in this process."""
    with pytest.raises(SystemExit) as ended:
        cli.main(list(arguments))
    said = capsys.readouterr()
    return int(ended.value.code or 0), said.out, said.err


# In the terminal


def test_side_by_side_where_there_is_room(tiny: Path, capsys: pytest.CaptureFixture[str], columns: Any) -> None:
    columns(100)
    code, out, _ = run(capsys, "preview")
    assert code == 0
    lines = out.splitlines()
    assert lines[1] == "greeting  (act: greet, mood: good, plan: talk)"
    assert [cell.strip() for cell in lines[3].strip("│").split("│")] == ["en-GB", "en-US"]
    assert "Hi Emily!" in out, "somebody of the demonstration shop"
    assert "salutation > news" in out


def test_one_below_another_where_there_is_none(tiny: Path, capsys: pytest.CaptureFixture[str], columns: Any) -> None:
    columns(60)
    _, out, _ = run(capsys, "preview")
    assert [line.split("│")[1].strip() for line in out.splitlines() if line.startswith("│ en-")] == ["en-GB", "en-US"]


@pytest.mark.parametrize("width", [60, 80, 100, 133, 200])
def test_every_line_of_a_table_is_as_wide_as_the_others(capsys: pytest.CaptureFixture[str], columns: Any, width: int) -> None:
    columns(width)
    code, out, _ = run(capsys, "preview", "--situation", "refund_refused", "--locale", "ja-JP", "th-TH", "ar-SA", "ko-KR", "zh-TW")
    table = [line for line in out.splitlines() if line.startswith(("│", "╭", "├", "╰"))]
    assert code == 0
    assert len({wcwidth.width(line) for line in table}) == 1
    assert wcwidth.width(table[0]) <= width
    arabic = [line for line in table if any("\u0600" <= character <= "\u06ff" for character in line)]
    assert arabic
    assert all("\u2067" in line and line.count("\u2069") == sum(line.count(mark) for mark in "\u2067\u2068") for line in arabic)


def test_a_wish_a_customer_and_the_trace(capsys: pytest.CaptureFixture[str], tmp_path: Path, columns: Any) -> None:
    columns(120)
    file = tmp_path / "customer.json"
    file.write_text('{"given": "Max", "family": "Muster", "gender": "male"}', encoding="utf-8")
    asked = ("preview", "--situation", "greeting", "--locale", "de-DE", "--customer", str(file))
    _, formal, _ = run(capsys, *asked)
    _, casual, _ = run(capsys, *asked, "--wish", "casual", "--trace")
    assert "Herr Muster" in formal
    assert "Max" in casual
    assert "Muster" not in casual
    assert "wish-casual: " in casual
    assert "etiquette_rules/base.yml:" in casual
    assert "plan-talk: " in casual


def test_several_situations_and_a_language_for_its_markets(capsys: pytest.CaptureFixture[str]) -> None:
    _, out, _ = run(capsys, "preview", "--situation", "goodbye", "--situation", "greeting", "--locale", "de")
    assert [line.split()[0] for line in out.splitlines() if "(act:" in line] == ["greeting", "goodbye"]
    assert all(tag in out for tag in ("de-AT", "de-CH", "de-DE"))


def test_what_is_lacking_stands_in_its_cell_and_fails(tiny: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tiny / "locales/en-GB/talk.ftl").write_text("greeting-news = For { $nobody }.\n", encoding="utf-8")
    code, out, _ = run(capsys, "preview")
    assert code == 1
    assert "nobody" in out
    assert "Welcome." in out
    code, out, _ = run(capsys, "preview", "--html", str(tiny / "page.html"))
    assert code == 1
    assert "lacking: " in out


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("--situation", "tea"), "There is no situation “tea”. Known: greeting"),
        (("--locale", "sv-SE"), "There is no market “sv-SE”. Known: ar-EG"),
        (("--customer", "/nowhere.json"), "/nowhere.json can't be read: No such file"),
        (
            ("--html", "/nowhere/page.html", "--situation", "greeting", "--locale", "de-DE"),
            "/nowhere/page.html can't be written: No such file",
        ),
    ],
)
def test_what_goes_wrong_is_one_sentence(capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...], sentence: str) -> None:
    code, out, error = run(capsys, "preview", *arguments)
    assert (code, out) == (1, "")
    assert error.startswith(f"comity: {sentence}")
    assert error.count("\n") == 1


# As a page


class Seen(HTMLParser):
    """What a browser would make of a page: its elements, the address of everything that it loads, and what its scripts hold."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.loads: list[str] = []
        self.scripts: dict[str, str] = {}
        self.metas: dict[str, str] = {}
        self._script: str | None = None
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        self.tags.append(tag)
        self.loads += [str(given[name]) for name in ("src", "href", "srcset", "action") if name in given]
        if tag == "script":
            self._script = str(given.get("id") or given.get("type"))
        if tag == "meta":
            self.metas[str(given.get("http-equiv") or given.get("name"))] = str(given.get("content"))

    def handle_endtag(self, tag: str) -> None:
        if tag == "script":
            self._script = None

    def handle_data(self, data: str) -> None:
        if self._script is not None:
            self.scripts[self._script] = self.scripts.get(self._script, "") + data


def test_the_page_holds_everything_and_loads_nothing(tiny: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tiny / "page.html"
    code, out, _ = run(capsys, "preview", "--html", str(file), "--wish", "formal")
    assert code == 0
    assert out.startswith(f"{file}: 1 situation, 2 markets, ")
    html = file.read_text(encoding="utf-8")
    page = Seen(html)
    assert [load for load in page.loads if not load.startswith(("#", "data:"))] == []
    assert "@import" not in html
    assert "url(" not in html
    assert "default-src 'none'" in page.metas["Content-Security-Policy"]
    assert "b" not in page.tags, "a text's markup is text"
    assert set(page.scripts) == {"data", "module"}
    data = json.loads(page.scripts["data"])
    assert "</script><b>Good day & welcome." in data["texts"]
    assert data["chosen"] == {"wish": "formal", "opening": "first"}


def test_a_cell_of_the_page_knows_language_and_direction(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "page.html"
    run(capsys, "preview", "--html", str(file), "--situation", "refund_refused", "--locale", "ar-SA", "zh-TW")
    data = json.loads(Seen(file.read_text(encoding="utf-8")).scripts["data"])
    ((arabic, chinese),) = data["cells"]
    said, _, why, lang, direction = data["replies"][arabic[0]]
    assert (lang, direction) == ("ar-SA", "rtl")
    assert data["replies"][chinese[0]][3:] == ["zh-TW", "ltr"]
    assert "الأستاذة ليلى" in data["texts"][data["said"][said][0][1]], "the market's own sample customer"
    rules = {data["rules"][number][0]: data["rules"][number] for number in data["whys"][why][3]}
    assert rules["sa-senior-refusal"][1] == "etiquette_rules/ar-SA.yml"
    assert rules["plan-refusal"][1] == "etiquette_rules/base.yml"


def test_the_policy_of_the_page_fits_what_is_in_it(tiny: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Else a browser would run nothing of it."""
    import base64
    import hashlib

    file = tiny / "page.html"
    run(capsys, "preview", "--html", str(file))
    html = file.read_text(encoding="utf-8")
    page = Seen(html)
    for part in (page.scripts["module"], html.split("<style>")[1].split("</style>")[0]):
        digest = base64.b64encode(hashlib.sha256(part.encode()).digest()).decode()
        assert f"'sha256-{digest}'" in page.metas["Content-Security-Policy"]
    assert "import {" not in page.scripts["module"]
    assert "\nexport " not in page.scripts["module"]


# comity render


def test_render_says_why_each_dimension_and_move_is_so(tiny: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = run(capsys, "render", "--situation", "greeting", "--locale", "en-US", "--json")
    answer = json.loads(out)
    assert code == 0
    assert [one["dimension"] for one in answer["why"]["register"]] == list(answer["register"])
    stated = {one["dimension"]: one for one in answer["why"]["register"] if "rule" in one}
    assert set(stated) >= {"formality", "directness", "authority", "orientation", "horizon", "service"}
    assert (stated["formality"]["rule"], stated["formality"]["line"]) == ("start-formality", 1)
    assert [(one["move"], one["rule"], one["file"], one["line"]) for one in answer["why"]["moves"]] == [
        ("salutation", "plan-talk", "etiquette_rules/base.yml", 7),
        ("news", "plan-talk", "etiquette_rules/base.yml", 7),
    ]


def test_render_names_the_rule_that_left_something_out(tiny: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "customer.json"
    file.write_text('{"opening": "later", "known": false}', encoding="utf-8")
    _, out, _ = run(capsys, "render", "--situation", "greeting", "--locale", "en-US", "--customer", str(file))
    assert "left out\n  salutation  etiquette_rules/base.yml:5 once: Once is enough.\n" in out
    assert "  1 news  etiquette_rules/base.yml:7 plan-talk: The plan “talk” has these moves where directness is “direct”.\n" in out


@pytest.mark.parametrize(
    ("given", "sentence"),
    [
        ("[]", "must hold one JSON object such as {"),
        ("{bad", "can't be read as JSON: "),
        ('{"name": "Anna"}', ": “name” means nothing here. Use: given, family, title"),
        ('{"known": "yes"}', ": “known” must be true or false"),
        ('{"known": 1}', ": “known” must be true or false"),
        ('{"tier": "best"}', ": “tier” must be one of: standard, silver"),
        ('{"tier": ["gold"]}', ": “tier” must be one of: standard, silver"),
        ('{"wish": "friendly"}', ": “wish” must be one of: casual, formal"),
        ('{"gender": "x"}', ": “gender” must be one of: female, male"),
        ('{"opening": true}', ": “opening” must be one of: first, later"),
        ('{"given": 5}', ": “given” must be a name in quotation marks"),
        ('{"family": ""}', ": “family” must be a name"),
        ('{"family": "\\ue000"}', ": “family” must be a name"),
        ('{"given": "\\ud800"}', ": “given” must be a name"),
        (json.dumps({"title": "x" * 5000}), ": “title” must be a name"),
        ("[" * 100_000, "can't be read as JSON"),
    ],
)
def test_a_customer_that_can_not_be_read(tmp_path: Path, capsys: pytest.CaptureFixture[str], given: str, sentence: str) -> None:
    file = tmp_path / "customer.json"
    file.write_text(given, encoding="utf-8")
    code, out, error = run(capsys, "render", "--situation", "greeting", "--locale", "en-US", "--customer", str(file))
    assert (code, out) == (1, "")
    assert error.startswith(f"comity: {file}")
    assert sentence in error
    assert error.count("\n") == 1


def test_what_a_customer_file_may_hold(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "customer.json"
    file.write_text(json.dumps({"given": "Anna", "wished": "Ana", "wish": "casual", "tier": None, "known": False}), encoding="utf-8")
    _, out, _ = run(capsys, "render", "--situation", "greeting", "--locale", "de-DE", "--customer", str(file), "--json")
    answer = json.loads(out)
    assert "Ana" in answer["text"]
    assert answer["register"]["formality"] == "casual"
    file.write_bytes(b"\xff\xfe")
    code, _, error = run(capsys, "render", "--situation", "greeting", "--locale", "de-DE", "--customer", str(file))
    assert (code, error.count("\n")) == (1, 1)
