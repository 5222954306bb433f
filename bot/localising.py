"""The localisers' commands: `comity lint`, `comity reviewed`, `comity unanswered`."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path
from typing import IO, Any, Dict, List, Mapping, Optional, Sequence

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

VALUES = frozenset({*SAMPLE, "items"})
"""What replies and buttons pass to messages beside the manner's own variables."""


def findings(root: Path, library: wiring.Library) -> List[Finding]:
    """Everything that lint finds below a project's root, by file and line. library: reads the same root."""
    folders, broken = read_folders(root)
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
    root = settings.current().root
    folders, broken = read_folders(root)
    if every == bool(language):
        raise InvalidInput("Name one language, as in “comity reviewed de”, or write --all.")
    source = folders.get(SOURCE_LANGUAGE)
    for one in broken:
        raise ContentError(one.sentence, one.file, one.line, one.column)
    if source is None:
        raise InvalidInput("There is no locales/en, the source of all translations.")
    chosen = (
        [tag for tag, folder in folders.items() if folder.faq and tag != SOURCE_LANGUAGE]
        if every
        else [_translated(str(language), folders)]
    )
    for tag in chosen:
        _review(root, folders[tag], source, entries, out)


def _translated(language: str, folders: Mapping[str, Folder]) -> str:
    if language == SOURCE_LANGUAGE:
        raise InvalidInput("English is the source: what is written there is what the others are compared with.")
    if is_market(language):
        raise InvalidInput(f"{language} goes by its language's marks. Write “comity reviewed {language_of(language)}”.")
    if language not in folders or not folders[language].faq:
        known = ", ".join(tag for tag, folder in folders.items() if folder.faq and tag != SOURCE_LANGUAGE)
        raise InvalidInput(f"There is no locales/{language}/faq.yml. Use one of: {known}.")
    return language


def _review(root: Path, folder: Folder, source: Folder, entries: Sequence[str], out: IO[str]) -> None:
    own = {item.id: item for item in folder.faq or ()}
    unknown = [entry for entry in entries if entry not in own]
    if unknown:
        raise InvalidInput(f"{folder.faq_file} has no entry “{unknown[0]}”.")
    marks: Dict[str, str] = {}
    for entry in entries or own:
        answer = answer_message(entry)
        if answer in folder.messages and answer in source.messages:
            marks[entry] = digest(source.messages[answer].pattern)
        else:
            lacking = folder if answer not in folder.messages else source
            out.write(f"{folder.faq_file}: “{entry}” was left alone, there is no “{answer}” in locales/{lacking.tag}.\n")
    changed = write_marks(root / folder.faq_file, folder.faq_file, marks)
    named = f": {', '.join(changed)}" if changed else ""
    out.write(
        f"{folder.faq_file}: {_count(len(changed), 'entry', 'entries')} marked as reviewed{named}; {len(marks) - len(changed)} were up to date.\n"
    )


def _count(number: int, one: str, more: Optional[str] = None) -> str:
    return f"{number} {one if number == 1 else more or one + 's'}"
