"""Writes single lines into YAML files: the marks of reviewed FAQ entries, the comment that names the schema. Every other byte stays."""

from __future__ import annotations

import os
import re
import shutil
from pathlib import Path
from typing import Any, Callable, Dict, List, Mapping, Tuple

from bot.adapters.content.yaml_lines import load, read_text
from bot.core.errors import ContentError

_LINE = re.compile(r"^([ \t]*source:)[ \t]*(?:\"[^\"]*\"|'[^']*'|[^\s#]*)")


def write_marks(file: Path, name: str, marks: Mapping[str, str]) -> Tuple[str, ...]:
    """Set `source:` of entries. marks: entry id -> mark. Returns the ids whose mark changed, in file order; name: how errors call the file.

    Our YAML reader says in which line each key stands, so no YAML is written anew: comments, order, quotes and indentation stay.
    Raises ContentError for an entry that is not spread over lines.
    """
    data = load(file, name)
    lines = read_text(file, name).split("\n")
    changed: List[str] = []
    for id in sorted(marks, key=lambda id: data.lines[id], reverse=True):  # from the end, so that earlier lines keep their numbers
        entry: Any = data[id]
        if entry.get("source") == marks[id]:
            continue
        changed.append(id)
        if "source" in entry:
            at = entry.lines["source"] - 1
            lines[at] = _LINE.sub(rf'\g<1> "{marks[id]}"', lines[at])
            continue
        first = lines[min(entry.lines.values()) - 1]
        indent = first[: len(first) - len(first.lstrip())]
        ending = "\r" if first.endswith("\r") else ""
        lines.insert(data.lines[id], f'{indent}source: "{marks[id]}"{ending}')
    if changed:
        _replace(file, name, "\n".join(lines), {**data, **{id: {**data[id], "source": marks[id]} for id in changed}})
    return tuple(reversed(changed))


def write_head(file: Path, head: str) -> bool:
    """Set a file's first line, where it has another. Returns whether it had."""
    raw = file.read_bytes()
    if raw.splitlines()[:1] == [head.encode()]:
        return False
    ending = "\r\n" if b"\r\n" in raw else "\n"
    _swap(file, (head + ending).encode() + raw)
    return True


def _replace(file: Path, name: str, text: str, expected: Dict[str, Any]) -> None:
    """Swap the file once the new text says what it should and nothing else."""

    def check(new: Path) -> None:
        try:
            fits = load(new, name) == expected
        except ContentError:
            fits = False
        if not fits:
            raise ContentError(
                "No line could be set here. Write each entry over several lines: “name:”, and below it “  questions:”.", name
            )

    _swap(file, text.encode(), check)


def _swap(file: Path, raw: bytes, check: Callable[[Path], None] = lambda new: None) -> None:
    """In one step, so that nobody reads half a file."""
    new = file.with_name(f".{file.name}.{os.getpid()}")
    try:
        new.write_bytes(raw)
        check(new)
        shutil.copymode(file, new)
        os.replace(new, file)
    finally:
        new.unlink(missing_ok=True)
