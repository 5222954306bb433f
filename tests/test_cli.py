"""The `comity` command: lines in and out, a situation rendered, and one sentence for what goes wrong."""

from __future__ import annotations

import io
import json
import os
import socket
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from bot import cli, settings
from bot.core.errors import SetupError

ROOT = Path(__file__).resolve().parent.parent


def run(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, str]:
    """(exit code, stdout, stderr) of a command in this process."""
    with pytest.raises(SystemExit) as ended:
        cli.main(list(arguments))
    said = capsys.readouterr()
    return int(ended.value.code or 0), said.out, said.err


def feed(monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO(text))


def render(capsys: pytest.CaptureFixture[str], locale: str, *more: str, situation: str = "refund_refused") -> dict[str, Any]:
    code, out, _ = run(capsys, "render", "--situation", situation, "--locale", locale, "--json", *more)
    assert code == 0
    answer: dict[str, Any] = json.loads(out)
    return answer


def test_five_markets_hear_a_refusal_in_five_ways(capsys: pytest.CaptureFixture[str]) -> None:
    answers = {locale: render(capsys, locale) for locale in ("en-US", "de-DE", "es-MX", "ja-JP", "ar-SA")}
    manners = {
        locale: tuple(answer["register"][key] for key in ("formality", "directness", "authority")) for locale, answer in answers.items()
    }
    assert len(set(manners.values())) == 5, manners
    assert len({answer["text"] for answer in answers.values()}) == 5
    assert manners["en-US"][2] == "peer"
    assert manners["ja-JP"][:2] == ("honorific", "indirect")
    assert manners["ar-SA"][2] == "senior"
    for locale, answer in answers.items():
        assert answer["locale"] == locale
        assert "CO-104532" in answer["text"]
        assert answer["moves"]
        for rule in answer["rules"]:
            assert (ROOT / rule["file"]).is_file()
            assert rule["line"] >= 1
            assert rule["because"]


def test_a_customer_is_addressed_as_they_wish(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    file = tmp_path / "customer.json"
    file.write_text(json.dumps({"given": "Anna", "family": "Weber", "gender": "female", "title": "Dr."}), encoding="utf-8")
    assert "Frau Dr. Weber" in render(capsys, "de-DE", "--customer", str(file))["text"]
    file.write_text(json.dumps({"given": "Anna", "wish": "casual"}), encoding="utf-8")
    casual = render(capsys, "de-DE", "--customer", str(file))
    assert casual["register"]["formality"] == "casual"
    assert "wish-casual" in [rule["rule"] for rule in casual["rules"]]


def test_the_season_of_a_day_is_greeted_for_and_of_no_day_none(capsys: pytest.CaptureFixture[str]) -> None:
    eve = render(capsys, "de-DE", "--date", "2026-12-24", situation="greeting")
    assert "Wir wünschen Ihnen schöne Feiertage." in eve["text"]
    assert "season" in eve["moves"]
    usual = render(capsys, "de-DE", situation="greeting")
    assert render(capsys, "de-DE", "--date", "2026-07-29", situation="greeting") == usual
    assert "season" not in usual["moves"]
    assert render(capsys, "de-DE", "--date", "2026-12-24") == render(capsys, "de-DE"), "a refusal wishes nothing"


@pytest.mark.parametrize("day", ["24.12.2026", "2026-02-30", "9999-12-31", ""])
def test_a_day_that_is_none_is_refused(capsys: pytest.CaptureFixture[str], day: str) -> None:
    code, out, error = run(capsys, "render", "--situation", "greeting", "--locale", "de-DE", "--date", day)
    assert (code, out) == (1, "")
    assert "--date 2026-12-24" in error


def test_rendered_for_people(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = run(capsys, "render", "--situation", "greeting", "--locale", "de-DE")
    assert code == 0
    assert "formality=formal" in out
    assert "moves: salutation, news, next_step" in out
    assert "etiquette_rules/de.yml:" in out


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("--situation", "tea", "--locale", "de-DE"), "“tea”"),
        (("--situation", "greeting", "--locale", "sv-SE"), "Known: ar-EG"),
        (("--situation", "greeting", "--locale", "de-DE", "--customer", "/nowhere.json"), "/nowhere.json can't be read"),
    ],
)
def test_what_goes_wrong_is_one_sentence(capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...], sentence: str) -> None:
    code, out, error = run(capsys, "render", *arguments)
    assert (code, out) == (1, "")
    assert error.startswith("comity: ")
    assert sentence in error
    assert error.count("\n") == 1


def test_without_a_command_help(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = run(capsys)
    assert code == 2
    assert "detect" in out
    assert "render" in out


def test_detect(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    lines = [
        '{"text": "Wo ist meine Bestellung?"}',
        "{bad",
        "",
        '["text"]',
        '{"words": "hello"}',
        '{"text": 5}',
        '{"text": "ok", "hints": {"previous": "ja"}}',
        '{"text": "Où est ma commande, s\'il vous plaît ?"}',
        '{"text": ""}',
    ]
    feed(monkeypatch, "\n".join(lines) + "\n")
    code, out, _ = run(capsys, "detect")
    answers = [json.loads(line) for line in out.splitlines()]
    assert code == 0
    assert [answer.get("language", "error") for answer in answers] == ["de", "error", "error", "error", "error", "ja", "fr", None]
    assert "no JSON" in answers[1]["error"]
    assert "“text”" in answers[2]["error"]
    assert set(answers[0]) == {"language", "confidence", "alternatives", "evidence"}
    assert 0.9 < answers[0]["confidence"] <= 1
    assert [(item["what"], item["value"], item["source"]) for item in answers[0]["evidence"]] == [("text", "de", "words")]


def test_detect_weighs_hints(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    hints: list[dict[str, Any]] = [{"pick": "es"}, {"country": "AT"}, {"locales": ["ja-JP"]}, {"record": "ar"}, {"channel": "de"}, {}]
    feed(monkeypatch, "".join(json.dumps({"text": "CO-104532", "hints": hint}) + "\n" for hint in hints))
    _, out, _ = run(capsys, "detect")
    assert [json.loads(line)["language"] for line in out.splitlines()] == ["es", "de", "ja", "ar", "de", None]


@pytest.mark.parametrize(
    "hints",
    [
        '"de"',
        "[]",
        '["de"]',
        "5",
        '{"pick": 5}',
        '{"channel": [1]}',
        '{"conversation": ["de"]}',
        '{"record": {}}',
        '{"country": 5}',
        "null",
    ],
)
def test_hints_of_another_kind_do_not_end_the_stream(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, hints: str
) -> None:
    feed(monkeypatch, f'{{"text": "hello there my friend", "hints": {hints}}}\n{{"text": "Wo ist meine Bestellung?"}}\n')
    code, out, _ = run(capsys, "detect")
    answers = [json.loads(line) for line in out.splitlines()]
    assert code == 0
    assert len(answers) == 2
    assert "error" in answers[0] or answers[0]["language"] == "en"
    assert answers[1]["language"] == "de"


def test_detect_takes_any_text(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    texts = ["\ud800", "\x00", "😀" * 50, "x" * 20_000, "\u202eolleh", "a\nb"]
    feed(monkeypatch, "".join(json.dumps({"text": text}) + "\n" for text in texts))
    code, out, _ = run(capsys, "detect")
    assert (code, len(out.splitlines())) == (0, len(texts))


# Settings


@pytest.mark.parametrize("port", ["abc", "0", "65536", "-1", "80.5", " 80", "²"])
def test_a_port_that_is_none(port: str) -> None:
    with pytest.raises(SetupError, match="COMITY_RASA_PORT must be a port number from 1 to 65535"):
        settings.read({"COMITY_RASA_PORT": port}, root=ROOT)


def test_settings_have_defaults(tmp_path: Path) -> None:
    chosen = settings.read({}, root=tmp_path)
    assert (chosen.port, chosen.rasa_port, chosen.actions_port, chosen.host) == (8080, 5005, 5055, "127.0.0.1")
    assert chosen.home == tmp_path / "var"
    assert chosen.database_url == f"sqlite:///{tmp_path}/var/comity.db"
    assert (chosen.redis_url, chosen.open_browser, chosen.secure_cookies) == (None, False, False)
    assert chosen.rasa_url == "http://127.0.0.1:5005"


def test_settings_from_the_environment(tmp_path: Path) -> None:
    given = {
        "COMITY_HOME": str(tmp_path),
        "COMITY_PORT": "9000",
        "COMITY_OPEN": "1",
        "COMITY_DATABASE_URL": "postgresql://u@h/d",
        "COMITY_REDIS_URL": "",
    }
    chosen = settings.read(given, root=ROOT)
    assert (chosen.home, chosen.port, chosen.open_browser, chosen.redis_url) == (tmp_path, 9000, True, None)
    assert chosen.database_url == "postgresql://u@h/d"


# In a process of its own: `up` takes the signals


def up(home: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    kept = {key: value for key, value in os.environ.items() if not key.startswith("COMITY_")}
    command = [sys.executable, "-m", "bot.cli", "up"]
    whole = {**kept, "COMITY_HOME": str(home), **environment}
    return subprocess.run(command, cwd=ROOT, env=whole, capture_output=True, text=True, timeout=30, check=False)


def test_a_bad_port_is_said_in_one_sentence(tmp_path: Path) -> None:
    done = up(tmp_path, COMITY_PORT="eighty")
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == "comity: COMITY_PORT must be a port number from 1 to 65535; it is “eighty”.\n"


def test_a_busy_port_is_said_in_one_sentence(tmp_path: Path) -> None:
    with socket.socket() as busy, socket.socket() as free:
        for one in (busy, free):
            one.bind(("127.0.0.1", 0))
        busy.listen()
        taken, unused = busy.getsockname()[1], free.getsockname()[1]
        free.close()
        done = up(tmp_path, COMITY_PORT=str(unused), COMITY_RASA_PORT=str(taken))
    assert done.returncode == 1
    assert done.stderr == f"comity: Port {taken} is in use. Stop what listens there, or choose another one with COMITY_RASA_PORT.\n"
    assert list(tmp_path.iterdir()) == [], "nothing was begun"
