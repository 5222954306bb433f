"""The localisers' commands: `comity lint`, `comity reviewed`, `comity unanswered`."""

from __future__ import annotations

import json
from dataclasses import asdict
from itertools import groupby
from pathlib import Path
from typing import IO, Dict, List, Mapping, Optional, Sequence

from bot import settings, wiring
from bot.adapters.content.marks import write_marks
from bot.adapters.content.sources import finding_of, read_folders
from bot.core import lint as checks
from bot.core.errors import ContentError, InvalidInput
from bot.core.faq import answer_message
from bot.core.lint import Finding, Folder, Material
from bot.core.lint_manner import forbidden_forms
from bot.core.staleness import SOURCE_LANGUAGE, digest
from bot.core.tags import is_market, language_of
from bot.lines import SAMPLE
from bot.shop import migrate

VALUES = frozenset({*SAMPLE, "items"})
"""What replies and buttons pass to messages beside the manner's own variables."""


def findings(root: Path, library: wiring.Library) -> List[Finding]:
    """Everything that lint finds below a project's root, by file and line. library: reads the same root."""
    folders, broken = read_folders(root, library.parse)
    broken += checks.slips(Material(folders))
    try:
        content = library.current()
    except ContentError as error:
        found = finding_of(error)
        broken += [found] if all((one.file, one.line) != (found.file, found.line) for one in broken) else []
    if broken:
        return sorted(broken)  # what could not be read would be missed everywhere else
    situations = {name for market in content.markets.values() for name in market.situations}
    material = Material(
        folders,
        values=VALUES,
        prefixes=tuple(f"{name.replace('_', '-')}-" for name in sorted(situations)),
        markets=frozenset(content.markets),
    )
    return sorted([*checks.check(material), *forbidden_forms(material, content.markets, content.texts, content.register, SAMPLE)])


def lint(strict: bool, as_json: bool, out: IO[str]) -> int:
    """Print what is to be mended, a line each. Exit code 1 on errors; when strict, on warnings too."""
    root = settings.current().root
    found = findings(root, wiring.library())
    for one in found:
        out.write((json.dumps(asdict(one), ensure_ascii=False) if as_json else f"{one}{' (warning)' * one.warning}") + "\n")
    warnings = sum(one.warning for one in found)
    errors = len(found) - warnings
    if not as_json:
        out.write(f"{_count(errors, 'error')}, {_count(warnings, 'warning')}.\n")
    return 1 if errors or (strict and warnings) else 0


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
