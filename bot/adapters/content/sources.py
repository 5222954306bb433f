"""The content files as their authors wrote them, with lines, for `comity lint`."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Callable, Dict, List, Mapping, Optional, Tuple

from bot.adapters.content.yaml_lines import load, read_text
from bot.core.errors import ContentError
from bot.core.lint import FaqItem, Finding, Folder
from bot.core.messages import parsed


def read_folders(root: Path, parse: Callable[[str], Any] = parsed) -> Tuple[Dict[str, Folder], List[Finding]]:
    """The folders of `locales/` that hold anything, by tag, and what could not be read. parse: see Folder."""
    folders: Dict[str, Folder] = {}
    broken: List[Finding] = []
    for path in sorted(path for path in (root / "locales").glob("*") if path.is_dir()):
        files: List[Tuple[str, str]] = []
        faq: Optional[Tuple[FaqItem, ...]] = None
        for file in sorted(path.glob("*.ftl")):
            name = file.relative_to(root).as_posix()
            try:
                files.append((name, read_text(file, name)))
            except ContentError as error:
                broken.append(finding_of(error))
        if (path / "faq.yml").exists():
            try:
                faq = _faq(path / "faq.yml", f"locales/{path.name}/faq.yml")
            except ContentError as error:
                broken.append(finding_of(error))
        if files or faq is not None:
            folders[path.name] = Folder(path.name, tuple(files), faq, parse)
    return folders, broken


def finding_of(error: ContentError) -> Finding:
    """An error of loading as lint says it."""
    where = f"{error.file}:{error.line}:{error.column}: "
    return Finding(error.file, error.line, error.column, "broken", error.sentence[len(where) :])


def _faq(file: Path, name: str) -> Tuple[FaqItem, ...]:
    data = load(file, name)
    items = []
    for key, value in data.items():
        given: Mapping[str, Any] = value if isinstance(value, Mapping) else {}
        asked = given.get("questions")
        questions = tuple(str(question) for question in asked) if isinstance(asked, list) else ()
        mark = given.get("source")
        lines: Mapping[str, int] = getattr(given, "lines", {})
        items.append(FaqItem(str(key), data.lines[key], questions, mark and str(mark), lines.get("source")))
    return tuple(items)
