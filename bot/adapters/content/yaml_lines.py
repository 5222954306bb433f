"""YAML whose mappings and lists know where everything stands in the file, so that an error or a trace can name line and column."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import Any, Dict, List, Mapping, Tuple

import yaml

from bot.core.errors import ContentError

Place = Tuple[int, int]
"""(line, column), from 1."""


class LineDict(Dict[str, Any]):
    """A mapping with `line` (its own), `lines` (of each key), and `keys_at`, `values_at` (the place of each key and value)."""

    line: int
    lines: Dict[str, int]
    keys_at: Dict[str, Place]
    values_at: Dict[str, Place]

    def __init__(self, at: Place = (1, 1)) -> None:
        super().__init__()
        self.line, self.at = at[0], at
        self.lines, self.keys_at, self.values_at = {}, {}, {}


class LineList(List[Any]):
    """A list with the place of each item in `values_at`."""

    def __init__(self) -> None:
        super().__init__()
        self.values_at: List[Place] = []


_Base: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class _Loader(_Base):  # type: ignore[misc]  # the C loader where libyaml is there
    pass


class _Slip(yaml.MarkedYAMLError):
    """A slip that YAML would let pass; `problem` is the whole sentence."""


def _place(mark: Any) -> Place:
    return mark.line + 1, mark.column + 1


def _text_place(node: yaml.Node) -> Place:
    """Where a value's own text begins: behind the quotation mark, if there is one."""
    line, column = _place(node.start_mark)
    return line, column + (isinstance(node, yaml.ScalarNode) and node.style in ("'", '"'))


def _mapping(loader: Any, node: yaml.MappingNode) -> LineDict:
    loader.flatten_mapping(node)
    mapping = LineDict(_place(node.start_mark))
    for key_node, value_node in node.value:
        key = loader.construct_object(key_node, deep=True)
        if isinstance(key, (dict, list)):
            raise _Slip(problem="A name can't be in braces. Put quotes around it.", problem_mark=key_node.start_mark)
        if key in mapping:
            first = mapping.lines[key]
            raise _Slip(problem=f"“{key}” stands here twice, first in line {first}. Delete one.", problem_mark=key_node.start_mark)
        mapping[key] = loader.construct_object(value_node, deep=True)
        mapping.keys_at[key], mapping.values_at[key] = _place(key_node.start_mark), _text_place(value_node)
        mapping.lines[key] = key_node.start_mark.line + 1
    return mapping


def _sequence(loader: Any, node: yaml.SequenceNode) -> LineList:
    items = LineList()
    for item in node.value:
        items.append(loader.construct_object(item, deep=True))
        items.values_at.append(_text_place(item))
    return items


_Loader.add_constructor(yaml.resolver.BaseResolver.DEFAULT_MAPPING_TAG, _mapping)
_Loader.add_constructor(yaml.resolver.BaseResolver.DEFAULT_SEQUENCE_TAG, _sequence)

_ADVICE: Mapping[str, str] = {
    "cannot start any token": "Indent with blanks, not tabs, and put quotes around a text that begins with @, ` or %.",
    "mapping values are not allowed": "Put quotes around a text with “: ” in it, indent as the lines around, and end a name with “:”.",
    "could not find expected ':'": "Write “name: value”, and indent with blanks.",
    "did not find expected key": "Indent this line as its neighbours, and close the quotation marks and brackets above it.",
    "did not find expected '-' indicator": "Let all “-” of a list stand exactly below each other.",
    "did not find expected ',' or": "A bracket that opens here is not closed. Close it, and set commas between what it holds.",
    "found unexpected end of stream": "A quotation mark that opens here is not closed. Close it.",
    "found unknown escape character": "Put single quotes ('…') around a text with a backslash.",
}
"""What YAML finds wrong -> how to mend it."""
_FALLBACK = "Indent with blanks, not tabs, and keep “name: value” on one line."


def read_text(path: Path, name: str) -> str:
    """A file's text. Raises ContentError where it is not UTF-8."""
    raw = path.read_bytes()
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        start = raw.rfind(b"\n", 0, error.start) + 1
        column = len(raw[start : error.start].decode("utf-8")) + 1
        raise ContentError("This is not UTF-8. Save the file as UTF-8.", name, line, column) from error
    if text.startswith("\ufeff"):
        raise ContentError("The file begins with an invisible mark (BOM). Save it as UTF-8 without BOM.", name)
    return text


@lru_cache(maxsize=512)
def _parsed(text: str) -> Any:
    """Each text once: an edit of one file does not parse the others again. What comes back is only read."""
    return yaml.load(text, Loader=_Loader)  # noqa: S506  # a safe loader with line numbers


def load(path: Path, name: str) -> LineDict:
    """The mapping in a file, which nobody changes. name: how errors call it. Raises ContentError with line and column."""
    text = read_text(path, name)
    try:
        data = _parsed(text)
    except _Slip as error:
        raise ContentError(str(error.problem), name, *_place(error.problem_mark)) from error
    except yaml.MarkedYAMLError as error:
        problem = str(error.problem)
        advice = next((said for part, said in _ADVICE.items() if part in problem), _FALLBACK)
        # What is not closed is mended where it opens; everything else where YAML stumbles.
        opened = error.context_mark and ("flow" in str(error.context) or "quoted" in str(error.context)) and "expected" in problem
        mark = error.context_mark if opened else error.problem_mark or error.context_mark
        raise ContentError(f"YAML does not understand this: {problem}. {advice}", name, *(_place(mark) if mark else (1, 1))) from error
    except yaml.reader.ReaderError as error:
        found = yaml.reader.Reader.NON_PRINTABLE.search(text)
        at = found.start() if found else 0
        place = text.count("\n", 0, at) + 1, at - text.rfind("\n", 0, at)
        raise ContentError("A control character stands here. Delete it.", name, *place) from error
    if data is None:
        data = LineDict()
    if not isinstance(data, LineDict):
        raise ContentError("The file must hold “name: value” lines.", name)
    return data
