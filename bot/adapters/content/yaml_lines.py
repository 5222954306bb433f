"""YAML whose mappings know their lines, so that an error or a trace can name them."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Dict

import yaml

from bot.core.errors import ContentError


class LineDict(Dict[str, Any]):
    """A mapping with `line` (its own) and `lines` (of each key), counted from 1."""

    line: int
    lines: Dict[str, int]


_Base: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class _Loader(_Base):  # type: ignore[misc]  # the C loader where libyaml is there
    pass


def _mapping(loader: Any, node: yaml.MappingNode) -> LineDict:
    loader.flatten_mapping(node)
    mapping = LineDict()
    mapping.line = node.start_mark.line + 1
    mapping.lines = {}
    for key_node, value_node in node.value:
        key = loader.construct_object(key_node, deep=True)
        if isinstance(key, (dict, list)):
            raise yaml.MarkedYAMLError(problem="a name can't be in braces; put quotes around it", problem_mark=key_node.start_mark)
        if key in mapping:
            raise yaml.MarkedYAMLError(problem=f"“{key}” stands here twice", problem_mark=key_node.start_mark)
        mapping[key] = loader.construct_object(value_node, deep=True)
        mapping.lines[key] = key_node.start_mark.line + 1
    return mapping


_Loader.add_constructor(yaml.resolver.BaseResolver.DEFAULT_MAPPING_TAG, _mapping)


def read_text(path: Path, name: str) -> str:
    """A file's text. Raises ContentError where it is not UTF-8."""
    raw = path.read_bytes()
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        raise ContentError("This is not UTF-8. Save the file as UTF-8.", name, line) from error


def load(path: Path, name: str) -> LineDict:
    """The mapping in a file. name: how errors call it. Raises ContentError with line and column."""
    text = read_text(path, name)
    try:
        data = yaml.load(text, Loader=_Loader)  # noqa: S506  # a safe loader with line numbers
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        raise ContentError(
            f"YAML does not understand this: {error.problem}. Indent with blanks, not tabs, and keep “name: value” on one line.",
            name,
            mark.line + 1 if mark else 1,
            mark.column + 1 if mark else 1,
        ) from error
    except yaml.reader.ReaderError as error:
        line = text.count("\n", 0, error.position) + 1
        raise ContentError("A control character stands here. Delete it.", name, line) from error
    if data is None:
        data = LineDict()
        data.line, data.lines = 1, {}
    if not isinstance(data, LineDict):
        raise ContentError("The file must hold “name: value” lines.", name)
    return data
