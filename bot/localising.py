"""The localisers' commands: `comity lint`, `comity schema`, `comity reviewed`, `comity unanswered`."""

from __future__ import annotations

import inspect
import json
from dataclasses import asdict
from datetime import date
from itertools import groupby
from pathlib import Path
from typing import IO, Dict, FrozenSet, List, Mapping, Optional, Sequence, get_args

from bot import settings, wiring
from bot.adapters.content.kept import Kept
from bot.adapters.content.marks import write_head, write_marks
from bot.adapters.content.sources import Sources, finding_of, read_folders, read_sources
from bot.core import lint_manner, lint_messages, lint_patterns, messages, register
from bot.core.errors import ContentError, InvalidInput
from bot.core.faq import answer_message
from bot.core.lint import Finding, Folder, Material
from bot.core.lint_all import check, unless_allowed
from bot.core.model import OrderState, RefundState
from bot.core.rules import Market
from bot.core.sample import SAMPLE
from bot.core.schema import SCHEMAS, first_line
from bot.core.staleness import SOURCE_LANGUAGE, digest
from bot.core.tags import is_market, language_of, territory_of
from bot.shop import migrate

VALUES = frozenset({*SAMPLE, "items"})
"""What replies and buttons pass to messages beside the manner's own variables."""
CHOICES: Mapping[str, Sequence[str]] = {
    "state": (*get_args(OrderState), *get_args(RefundState)),
    "reason": ("period", "undelivered", "refunded", "cancelled"),
    "open": ("yes", "no"),
    "choices": ("yes", "no"),
    "score": ("low", "high"),
}
"""What those of them may be that texts choose by."""


def findings(root: Path, library: wiring.Library, kept: Optional[Kept] = None) -> List[Finding]:
    """Everything that lint finds below a project's root, by file and line. library: reads the same root. kept: what was read before."""
    kept = kept or Kept(None, "")
    sources = read_sources(root, library.parse)
    broken = [*sources.broken, *lint_messages.slips(Material(sources.folders))]
    refused: Optional[ContentError] = None
    try:
        content = library.current()
        refused = library.error
    except ContentError as error:
        refused = error
    if refused is not None and all((one.file, one.line) != (refused.file, refused.line) for one in broken):
        broken.append(finding_of(refused))
    if any(one.kind == "broken" for one in broken):
        return sorted(broken)  # what could not be read would be missed everywhere else
    material = material_of(sources, content.markets)
    manner = lint_manner.forbidden_forms(
        material, content.markets, content.texts, content.register, SAMPLE, keep=lambda made_of, make: kept.get("manner", made_of, make)
    )
    examples = (
        finding
        for file, data in sources.patterns.items()
        for finding in kept.get(
            "examples", sources.sheets[file], lambda file=file, data=data: list(lint_patterns.examples(file, data, content.register.read))
        )
    )
    return sorted([*broken, *check(material), *unless_allowed(manner, material), *examples])


def material_of(sources: Sources, markets: Mapping[str, Market]) -> Material:
    """What all checks look at. markets: as they are read out of the sources."""
    return Material(
        sources.folders,
        values=VALUES,
        choices=CHOICES,
        markets=markets,
        rules=sources.rules,
        patterns=sources.patterns,
        names=sources.names,
        others=sources.others,
        sheets=sources.sheets,
        holidays=holidays_of(markets),
    )


def holidays_of(markets: Mapping[str, Market]) -> Mapping[str, FrozenSet[str]]:
    """Country -> the holidays of some years, for the countries whose holidays seasons name. A season may be one of a single year's."""
    countries = {season.country or str(territory_of(tag)) for tag, market in markets.items() for season in market.seasons}
    if not countries:
        return {}
    this = date.today().year
    return {country: wiring.calendar().names(country, range(this - 1, this + 4)) for country in countries}


def kept_readings() -> Kept:
    """What lint read of the manner before, in this installation: some 15 s the first time, 5 s in all from then on."""
    made_by = "".join(inspect.getsource(module) for module in (lint_manner, lint_patterns, register, messages))
    return Kept(settings.current().home / "cache" / "lint.pickle", digest(made_by))


def lint(strict: bool, as_json: bool, out: IO[str]) -> int:
    """Print what is to be mended, a line each. Exit code 1 on errors; when strict, on warnings too."""
    root = settings.current().root
    kept = kept_readings()
    found = findings(root, wiring.library(), kept)
    kept.save()
    for one in found:
        out.write((json.dumps(asdict(one), ensure_ascii=False) if as_json else f"{one}{' (warning)' * one.warning}") + "\n")
    warnings = sum(one.warning for one in found)
    errors = len(found) - warnings
    if not as_json:
        out.write(f"{_count(errors, 'error')}, {_count(warnings, 'warning')}.\n")
    return 1 if errors or (strict and warnings) else 0


def schema(check_only: bool, out: IO[str]) -> int:
    """Write the JSON Schemas of the YAML files, and the first line by which editors find them. check_only: change nothing; exit code 1
    where something would change."""
    root = settings.current().root
    stale: List[str] = []
    for name, make in SCHEMAS.items():
        text = json.dumps(make(), ensure_ascii=False, indent=1) + "\n"
        if not (root / name).exists() or (root / name).read_text(encoding="utf-8") != text:
            stale.append(name)
            if not check_only:
                (root / name).write_text(text, encoding="utf-8")
    for file in sorted([*(root / "etiquette_rules").rglob("*.yml"), *(root / "locales").rglob("*.yml")]):
        name = file.relative_to(root).as_posix()
        head = first_line(name)
        lacks = file.read_bytes().splitlines()[:1] != [head.encode()] if check_only else write_head(file, head)
        stale += [name] if lacks else []
    for name in stale:
        out.write(f"{name} {'would change; run “comity schema”' if check_only else 'written'}.\n")
    return 1 if check_only and stale else 0


def reviewed(language: Optional[str], entries: Sequence[str], every: bool, out: IO[str]) -> None:
    """Mark FAQ entries as compared with their present English answers. No entries: all of the language; every: all languages."""
    if every == bool(language):
        raise InvalidInput("Name one language, as in “comity reviewed de”, or write --all.")
    root = settings.current().root
    folders, broken = read_folders(root)
    for one in broken:
        raise ContentError(one.sentence, one.file, one.line, one.column)
    for tag in _translations(folders) if every else [_translated(str(language), folders)]:
        _review(root, folders[tag], folders[SOURCE_LANGUAGE], entries, out)


def _translations(folders: Mapping[str, Folder]) -> List[str]:
    if SOURCE_LANGUAGE not in folders:
        raise InvalidInput("There is no locales/en, the source of all translations.")
    return [tag for tag, folder in folders.items() if folder.faq and tag != SOURCE_LANGUAGE]


def _translated(language: str, folders: Mapping[str, Folder]) -> str:
    if language == SOURCE_LANGUAGE:
        raise InvalidInput("English is the source: what is written there is what the others are compared with.")
    if is_market(language):
        raise InvalidInput(f"{language} goes by its language's marks. Write “comity reviewed {language_of(language)}”.")
    if language not in _translations(folders):
        raise InvalidInput(f"There is no locales/{language}/faq.yml. Use one of: {', '.join(_translations(folders))}.")
    return language


def _review(root: Path, folder: Folder, source: Folder, entries: Sequence[str], out: IO[str]) -> None:
    own = [item.id for item in folder.faq or ()]
    unknown = [entry for entry in entries if entry not in own]
    if unknown:
        raise InvalidInput(f"{folder.faq_file} has no entry “{unknown[0]}”.")
    marks: Dict[str, str] = {}
    for entry in entries or own:
        answer = answer_message(entry)
        lacking = next((one.tag for one in (folder, source) if answer not in one.messages), None)
        if lacking is None:
            marks[entry] = digest(source.messages[answer].pattern)
        else:
            out.write(f"{folder.faq_file}: “{entry}” was left alone, there is no “{answer}” in locales/{lacking}.\n")
    changed = write_marks(root / folder.faq_file, folder.faq_file, marks)
    named = f": {', '.join(changed)}" if 0 < len(changed) < len(own) else ""
    marked, before = _count(len(changed), "entry", "entries"), len(marks) - len(changed)
    out.write(f"{folder.faq_file}: {marked} marked as reviewed{named}; {before} were up to date.\n")


def unanswered(language: Optional[str], as_json: bool, done: Sequence[int], ignore: Sequence[int], out: IO[str]) -> None:
    """The queue of each language, most frequent first; or settle questions of it."""
    migrate()
    with wiring.store().transaction() as unit:
        for ids, state in ((done, "done"), (ignore, "ignored")):
            for id in ids:
                unit.unanswered.settle(id, state)  # type: ignore[arg-type]  # both are states
                out.write(f"{id} is {state}.\n")
        if done or ignore:
            return
        questions = unit.unanswered.list(language)
    if as_json:
        for one in questions:
            seen = {"first_seen": one.first_seen.isoformat(), "last_seen": one.last_seen.isoformat()}
            guesses = [{"name": name, "score": score} for name, score in one.guesses]
            out.write(json.dumps({**asdict(one), **seen, "guesses": guesses}, ensure_ascii=False) + "\n")
        return
    for tag, asked in groupby(questions, key=lambda one: one.language):
        out.write(f"{tag}\n")
        for one in asked:
            nearest = ", ".join(f"{name} {score:.2f}" for name, score in one.guesses)
            out.write(f"  {one.id:>6} {one.count:>5}× {one.last_seen:%Y-%m-%d}  {one.text}{f'  ({nearest})' if nearest else ''}\n")
    if not questions:
        out.write("No question waits.\n")


def _count(number: int, one: str, more: Optional[str] = None) -> str:
    return f"{number} {one if number == 1 else more or one + 's'}"
