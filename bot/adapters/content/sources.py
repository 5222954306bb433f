"""The content files as their authors wrote them, with lines, for `comity lint`."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Callable, Dict, List, Optional, Tuple

from bot.adapters.content.yaml_lines import LineDict, load, read_text
from bot.core.errors import ContentError
from bot.core.lint import FaqItem, Finding, Folder
from bot.core.messages import parsed
from bot.core.tags import is_market, language_of

_FOLDER_FILES = ("faq.yml", "languages.yml")
_UNREAD = "Nothing reads this file."


@dataclass
class Sources:
    """Everything below `locales/` and `etiquette_rules/`; each mapping by the file's name below the root, the folders by tag.

    sheets: the text of all YAML files. broken: what could not be read, and files that nothing reads.
    """

    folders: Dict[str, Folder] = field(default_factory=dict)
    rules: Dict[str, LineDict] = field(default_factory=dict)
    patterns: Dict[str, LineDict] = field(default_factory=dict)
    names: Dict[str, LineDict] = field(default_factory=dict)
    others: LineDict = field(default_factory=LineDict)
    sheets: Dict[str, str] = field(default_factory=dict)
    broken: List[Finding] = field(default_factory=list)


def read_sources(root: Path, parse: Callable[[str], Any] = parsed) -> Sources:
    """All content as it is written. parse: see lint.Folder."""
    found = Sources()
    found.folders, found.broken = read_folders(root, parse)

    def sheet(file: Path) -> LineDict:
        name = file.relative_to(root).as_posix()
        try:
            data = load(file, name)
            found.sheets[name] = read_text(file, name)
            return data
        except ContentError as error:
            one = finding_of(error)
            found.broken += [one] if one not in found.broken else []
            return LineDict()

    for file in sorted((root / "etiquette_rules").glob("*.yml")):
        found.rules[file.relative_to(root).as_posix()] = sheet(file)
    for file in sorted((root / "etiquette_rules/patterns").glob("*.yml")):
        found.patterns[file.relative_to(root).as_posix()] = sheet(file)
    for folder in found.folders.values():
        if folder.faq is not None:
            found.sheets[folder.faq_file] = read_text(root / folder.faq_file, folder.faq_file)
    for file in sorted((root / "locales").glob("*/languages.yml")):
        found.names[file.relative_to(root).as_posix()] = sheet(file)
    if (root / "locales/others.yml").exists():
        found.others = sheet(root / "locales/others.yml")
    found.broken += _strangers(root)
    return found


def read_folders(root: Path, parse: Callable[[str], Any] = parsed) -> Tuple[Dict[str, Folder], List[Finding]]:
    """The folders of `locales/` that hold anything, by tag, and what could not be read. parse: see lint.Folder."""
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
        if (path / "faq.yml").exists() and not is_market(path.name):
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
        given: Any = value if isinstance(value, LineDict) else LineDict()
        asked = given.get("questions")
        mark = given.get("source")
        items.append(
            FaqItem(
                id=str(key),
                line=data.lines[key],
                questions=tuple(str(question) for question in asked) if isinstance(asked, list) else (),
                places=tuple(asked.values_at) if isinstance(asked, list) else (),
                source=mark and str(mark),
                keys=given.keys_at,
            )
        )
    return tuple(items)


def _strangers(root: Path) -> List[Finding]:
    """Files in a place where nothing reads them, but for hidden ones, notes (*.md) and schemas (*.json)."""
    found = []
    for top in ("etiquette_rules", "locales"):
        for file in sorted((root / top).rglob("*")):
            name = file.relative_to(root)
            hidden = any(part.startswith(".") or part.endswith("~") for part in name.parts)
            if file.is_dir() or hidden or file.suffix in (".md", ".json"):
                continue
            todo = _misplaced(name.parts)
            if todo is not None:
                found.append(Finding(name.as_posix(), 1, 1, "place", f"{_UNREAD} {todo}"))
    return found


def _misplaced(parts: Tuple[str, ...]) -> Optional[str]:
    """What to do with a file, given the parts of its name; None where it stands right."""
    top, folders, name = parts[0], parts[1:-1], parts[-1]
    ending = name.rpartition(".")[2]
    if ending == "yaml":
        return f"Call it {name[:-4]}yml."
    if top == "etiquette_rules":
        return (
            None
            if ending == "yml" and folders in ((), ("patterns",))
            else "Rules are etiquette_rules/*.yml and etiquette_rules/patterns/*.yml."
        )
    if ending == "ftl":
        return None if len(folders) == 1 else "Move it into the folder of its language, as in locales/de/."
    if name == "faq.yml" and len(folders) == 1 and is_market(folders[0]):
        return f"A market answers the questions of its language. Write them into locales/{language_of(folders[0])}/faq.yml."
    if name in _FOLDER_FILES and len(folders) == 1:
        return None
    if not folders and name == "others.yml":
        return None
    return f"In a folder of locales/ stand *.ftl, {' and '.join(_FOLDER_FILES)}."
