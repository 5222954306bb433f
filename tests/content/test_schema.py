"""The schemas that editors read: they are what the readers accept, every shipped file fits them, and every file names its own."""

from __future__ import annotations

import io
import json
import shutil
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml

from bot import localising, settings
from bot.adapters.content.yaml_lines import load
from bot.core import register, rules, schema, seasons, wishes
from bot.core.schema import SCHEMAS, first_line, schema_of

ROOT = settings.current().root
FILES = sorted(file.relative_to(ROOT).as_posix() for top in ("etiquette_rules", "locales") for file in (ROOT / top).rglob("*.yml"))


@pytest.fixture(scope="module")
def validators() -> dict[str, jsonschema.Draft7Validator]:
    return {name: jsonschema.Draft7Validator(make()) for name, make in SCHEMAS.items()}


@pytest.mark.parametrize("name", SCHEMAS)
def test_the_committed_schema_is_the_generated_one(name: str) -> None:
    generated = SCHEMAS[name]()
    jsonschema.Draft7Validator.check_schema(generated)
    assert json.loads((ROOT / name).read_text(encoding="utf-8")) == generated, "run “comity schema”"


def test_every_shipped_file_fits_its_schema(validators: dict[str, jsonschema.Draft7Validator]) -> None:
    assert len(FILES) > 70
    wrong = [
        f"{name}: {'/'.join(map(str, error.absolute_path))}: {error.message}"
        for name in FILES
        for error in validators[schema_of(name)].iter_errors(load(ROOT / name, name))
    ]
    assert wrong == []


def test_every_shipped_file_names_its_schema() -> None:
    assert [name for name in FILES if (ROOT / name).read_text(encoding="utf-8").splitlines()[0] != first_line(name)] == []
    for name in FILES:
        said = first_line(name).rpartition("=")[2]
        assert (ROOT / name).parent.joinpath(said).resolve() == ROOT / schema_of(name)


def test_the_schema_knows_what_the_readers_know() -> None:
    made, patterns = schema.rules_schema(), schema.patterns_schema()["properties"]
    assert set(made["properties"]) == rules._TOP
    assert set(made["definitions"]["rule"]["properties"]) == rules._RULE
    assert set(made["definitions"]["condition"]["properties"]) == set(rules.FACTS)
    assert set(made["properties"]["seasons"]["items"]["properties"]) == seasons.KEYS
    register_of = patterns["register"]["properties"]
    assert set(register_of) == register._TOP
    assert set(register_of["patterns"]["items"]["properties"]) == register._PATTERN
    assert register_of["patterns"]["items"]["properties"]["register"]["enum"] == list(register._SIDES)
    listed = register_of["words"]["additionalProperties"]["anyOf"][1]["properties"]
    assert set(listed) == register._LIST
    assert set(listed["build"]["items"]["properties"]) == register._BUILD
    assert set(patterns["wishes"]["items"]["properties"]) == set(wishes.KINDS)


def test_every_field_is_explained() -> None:
    properties = schema.rules_schema()["properties"]
    assert [name for name, one in properties.items() if len(one.get("description", "")) < 10] == []
    for name, known in (("register", rules.SCALES), ("scores", rules.SCORES)):
        fields = properties[name]["properties"]
        assert [one for one in known if len(fields[one].get("description", "")) < 10] == [], "bot/core/schema.py must explain it"
    facts = schema.rules_schema()["definitions"]["condition"]["properties"]
    assert [name for name, one in facts.items() if len(one.get("description", "")) < 10] == []


SLIPS = {
    "a misspelt section": ("etiquette_rules/schema.json", "market_rule: []"),
    "an unknown dimension": ("etiquette_rules/schema.json", "register: {tone: warm}"),
    "an unknown value": ("etiquette_rules/schema.json", "register: {formality: polite}"),
    "a rule without because": ("etiquette_rules/schema.json", "act_rules: [{id: a, set: {authority: peer}}]"),
    "an unknown act": ("etiquette_rules/schema.json", "act_rules: [{id: a, because: b, when: {act: refus}}]"),
    "an unknown act in a list": ("etiquette_rules/schema.json", "act_rules: [{id: a, because: b, when: {act: [thank, refus]}}]"),
    "an unknown move": ("etiquette_rules/schema.json", "plans: {a: {direct: [news], balanced: [news], indirect: [gnus]}}"),
    "a plan that lacks a directness": ("etiquette_rules/schema.json", "plans: {a: {direct: [news], balanced: [news]}}"),
    "a score without source": ("etiquette_rules/schema.json", "scores: {context: {score: 5}}"),
    "a score above 100": ("etiquette_rules/schema.json", "scores: {context: {score: 101, source: a}}"),
    "a sentence that is none": ("etiquette_rules/schema.json", "briefing: {dos: [Say this: so]}"),
    "a season without a holiday": ("etiquette_rules/schema.json", "seasons: [{id: new-year, because: a}]"),
    "a season that is too long": ("etiquette_rules/schema.json", "seasons: [{id: a, holiday: b, because: c, before: 90}]"),
    "an unknown wish": ("etiquette_rules/patterns/schema.json", "wishes: [{stiff: Sir}]"),
    "an unknown weight": (
        "etiquette_rules/patterns/schema.json",
        "register: {patterns: [{id: a, register: formal, weight: some, find: b}]}",
    ),
    "questions that are no list": ("locales/faq.schema.json", "a: {questions: b}"),
    "an entry without questions": ("locales/faq.schema.json", 'a: {source: "12345678"}'),
    "a mark by hand": ("locales/faq.schema.json", "a: {questions: [b], source: done}"),
    "a name that is no list": ("locales/languages.schema.json", "de: Deutsch"),
    "a language without a button": ("locales/others.schema.json", "tlh: {say: nuqneH}"),
}


@pytest.mark.parametrize("slip", SLIPS)
def test_an_editor_marks_a_slip(validators: dict[str, jsonschema.Draft7Validator], slip: str) -> None:
    name, text = SLIPS[slip]
    assert list(validators[name].iter_errors(yaml.safe_load(text))) != []


@pytest.fixture
def copy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in ("etiquette_rules/base.yml", "etiquette_rules/patterns/de.yml", "locales/de/faq.yml", "locales/others.yml"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / name, tmp_path / name)
    for name in SCHEMAS:
        shutil.copy(ROOT / name, tmp_path / name)
    monkeypatch.setattr(settings, "current", lambda: settings.read({}, tmp_path))
    return tmp_path


def said(check_only: bool) -> tuple[int, list[str]]:
    out = io.StringIO()
    return localising.schema(check_only, out), out.getvalue().splitlines()


def test_the_command_mends_what_is_old_and_nothing_else(copy: Path) -> None:
    assert said(True) == (0, [])
    before = {file: file.read_bytes() for file in copy.rglob("*.*")}
    faq, rules_file = copy / "locales/de/faq.yml", copy / "etiquette_rules/schema.json"
    body: Any = b"".join(before[faq].splitlines(keepends=True)[1:])
    faq.write_bytes(body.replace(b"\n", b"\r\n"))
    rules_file.write_text("{}", encoding="utf-8")
    told = ["etiquette_rules/schema.json would change; run “comity schema”.", "locales/de/faq.yml would change; run “comity schema”."]
    assert said(True) == (1, told)
    assert faq.read_bytes() == body.replace(b"\n", b"\r\n")
    assert said(False) == (0, ["etiquette_rules/schema.json written.", "locales/de/faq.yml written."])
    assert faq.read_bytes() == before[faq].replace(b"\n", b"\r\n")
    faq.write_bytes(before[faq])
    assert {file: file.read_bytes() for file in copy.rglob("*.*")} == before
    assert said(True) == (0, [])
