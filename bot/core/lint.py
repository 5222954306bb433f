"""Lint: what is wrong with the content though it loads. Here are what is looked at (`Material`) and what is said of it (`Finding`).

English is the source: every other language must have its messages, entries and variables. A region's folder only overrides its language's.
The checks are functions from `Material` to findings, in the modules lint_*; lint_all lists them.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, field
from difflib import get_close_matches
from functools import cached_property, lru_cache
from typing import Any, Callable, Dict, FrozenSet, Iterable, Iterator, List, Mapping, Optional, Sequence, Tuple

from fluent.syntax.ast import (
    Identifier,
    Message,
    MessageReference,
    Placeable,
    SelectExpression,
    Term,
    TermReference,
    TextElement,
    VariableReference,
)

from bot.core.messages import parsed
from bot.core.rules import SCALES, Market
from bot.core.staleness import SOURCE_LANGUAGE
from bot.core.tags import is_market, language_of
from bot.core.written import Place

MANNER = frozenset({*SCALES, "tv", "gender", "name", "named"})
"""Variables that every message may use: the register, and the customer's name and form of address."""
NAMING: Mapping[str, FrozenSet[str]] = {
    "form-of-address": frozenset({"has", "given", "family", "title", "titled"}),
    "full-name": frozenset({"given", "family"}),
}
"""Messages that name people; each language does so in its own way, with what it needs of these."""
CHOICES: Mapping[str, Tuple[str, ...]] = {
    **SCALES,
    "tv": ("t", "v"),
    "gender": ("female", "male", "unknown"),
    "named": ("yes", "no"),
    "titled": ("yes", "no"),
    "has": ("both", "given", "family"),
}
"""What the manner's variables may be."""
_ALLOWED = re.compile(r"lint: allow\s+(.+)")


@dataclass(frozen=True, order=True)
class Finding:
    """One thing to mend. file: below the project's root; line and column: from 1; sentence: what is wrong and what to write instead."""

    file: str
    line: int
    column: int
    kind: str
    sentence: str
    warning: bool = False
    """Warnings don't fail the run, unless it is strict."""

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column} {self.kind}: {self.sentence}"


@dataclass(frozen=True)
class Use:
    """A name used in a message, and where."""

    name: str
    line: int
    column: int


@dataclass(frozen=True)
class Prose:
    """Words as they stand in a file, to be looked at letter by letter. line, column: of the first one."""

    file: str
    language: str
    text: str
    line: int
    column: int

    def place(self, offset: int) -> Place:
        """Line and column of a character."""
        lines = self.text.count("\n", 0, offset)
        return self.line + lines, offset - self.text.rfind("\n", 0, offset) if lines else self.column + offset


@dataclass(frozen=True)
class Entry:
    """A message of a Fluent file, or a term, whose id begins with "-"."""

    id: str
    file: str
    line: int
    last: int
    """Line in which it ends."""
    pattern: str
    node: Any = field(compare=False, repr=False)
    """fluent.syntax's Message or Term, with a value."""
    allowed: FrozenSet[str] = frozenset()
    """Kinds of findings that its comment allows (“# lint: allow same”)."""
    variables: Tuple[Use, ...] = ()
    messages: Tuple[Use, ...] = ()
    terms: Tuple[Use, ...] = ()
    """With their "-"."""
    texts: Tuple[Prose, ...] = ()
    """Its words, without what stands in braces."""
    phrases: Tuple[Tuple[str, Place], ...] = ()
    """The words of each variant that has none of its own, put together, and where it begins."""
    choices: Mapping[str, Tuple[str, ...]] = field(default_factory=dict)
    """Variable that it chooses by -> the names of the variants."""

    @cached_property
    def words(self) -> Tuple[str, ...]:
        """The texts alone."""
        return tuple(text.text for text in self.texts)

    def found(self, kind: str, sentence: str, warning: bool = False, at: Optional[Place] = None) -> Finding:
        """Something to mend, at the name of the message or at a place in it."""
        return Finding(self.file, *(at or (self.line, 1)), kind, sentence, warning)


@dataclass(frozen=True)
class FaqItem:
    """An entry of a faq.yml. places: of the questions; keys: what the entry holds, with the place of each."""

    id: str
    line: int
    questions: Tuple[str, ...]
    places: Tuple[Place, ...] = ()
    source: Optional[str] = None
    keys: Mapping[str, Place] = field(default_factory=dict)

    def place(self, question: int) -> Place:
        """Where a question stands, by number."""
        return self.places[question] if question < len(self.places) else (self.line, 1)


@dataclass(frozen=True)
class Folder:
    """One folder of locales/. files: (name below the root, text) of its Fluent files, sorted; faq: None where there is no faq.yml."""

    tag: str
    files: Tuple[Tuple[str, str], ...]
    faq: Optional[Tuple[FaqItem, ...]] = None
    parse: Callable[[str], Any] = parsed
    """A Fluent file's text to fluent.syntax's Resource, for who keeps the results."""

    @property
    def faq_file(self) -> str:
        return f"locales/{self.tag}/faq.yml"

    @cached_property
    def parts(self) -> Tuple[Entry, ...]:
        """All messages and terms, in file order; what can't be parsed is left out."""
        return tuple(entry for file, text in self.files for entry in _entries(file, self.tag, text, self.parse))

    @cached_property
    def entries(self) -> Tuple[Entry, ...]:
        return tuple(entry for entry in self.parts if not entry.id.startswith("-"))

    @cached_property
    def messages(self) -> Mapping[str, Entry]:
        """Message id -> the message as the last file has it."""
        return {entry.id: entry for entry in self.entries}

    @cached_property
    def terms(self) -> Mapping[str, Entry]:
        """Term id, with its "-" -> the term as the last file has it."""
        return {entry.id: entry for entry in self.parts if entry.id.startswith("-")}


@dataclass(frozen=True)
class Material:
    """What is checked. folders: by tag. The rest may lack, and what needs it is then not looked at.

    values: variables that replies pass beside MANNER. choices: what those may be that texts choose by. markets: by tag. rules, patterns,
    names: file below the root -> what it holds, with lines (yaml_lines.LineDict). others: of locales/others.yml. sheets: YAML file -> text.
    holidays: country (ISO 3166) -> English names of its holidays, none for one that is not known.
    """

    folders: Mapping[str, Folder]
    values: FrozenSet[str] = frozenset()
    choices: Mapping[str, Sequence[str]] = field(default_factory=dict)
    markets: Optional[Mapping[str, Market]] = None
    rules: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    patterns: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    names: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    others: Mapping[str, Any] = field(default_factory=dict)
    holidays: Mapping[str, FrozenSet[str]] = field(default_factory=dict)
    sheets: Mapping[str, str] = field(default_factory=dict)

    @property
    def source(self) -> Folder:
        return self.folders.get(SOURCE_LANGUAGE, Folder(SOURCE_LANGUAGE, ()))

    def languages(self) -> Iterator[Folder]:
        """The folders of whole languages but for the source, sorted."""
        return (folder for tag, folder in sorted(self.folders.items()) if tag != SOURCE_LANGUAGE and not is_market(tag))

    def regions(self) -> Iterator[Folder]:
        return (folder for tag, folder in sorted(self.folders.items()) if is_market(tag))

    def seen_from(self, tag: str) -> Mapping[str, Entry]:
        """The messages and terms that a locale has: its language's with its own on top."""
        language, own = self.folders.get(language_of(tag)), self.folders[tag]
        beneath = {**language.messages, **language.terms} if language else {}
        return {**beneath, **own.messages, **own.terms}

    @cached_property
    def situations(self) -> Mapping[str, Any]:
        """Situation -> what the rules say of it (rules.Situation), of all markets."""
        return {name: one for market in (self.markets or {}).values() for name, one in market.situations.items()}


def item_at(items: Any, number: int) -> Place:
    """Where an item of a list that knows its lines stands."""
    at: Place = items.values_at[number]
    return at


def place(text: str, offset: int) -> Place:
    """(line, column) of a character."""
    return text.count("\n", 0, offset) + 1, offset - text.rfind("\n", 0, offset)


def meant(name: str, among: Iterable[str], wrapped: str = "“{}”") -> str:
    """“ Did you mean “…”?” with the nearest name, or nothing."""
    near = get_close_matches(name, sorted(among), n=1, cutoff=0.6)
    return f" Did you mean {wrapped.format(near[0])}?" if near else ""


class _Parts:
    """What a pattern is made of, found in one walk."""

    def __init__(self) -> None:
        self.variables: List[Tuple[str, int]] = []
        self.messages: List[Tuple[str, int]] = []
        self.terms: List[Tuple[str, int]] = []
        self.texts: List[Tuple[int, int]] = []
        self.phrases: List[Tuple[str, int]] = []
        self.choices: Dict[str, List[str]] = {}

    def pattern(self, pattern: Any) -> None:
        words = ""
        whole = True
        for element in pattern.elements:
            if isinstance(element, TextElement):
                words += element.value
                self.texts.append((element.span.start, element.span.end))  # type: ignore[union-attr]  # parsed with spans
            else:
                whole = whole and not isinstance(element.expression, SelectExpression)
                self._expression(element.expression)
        if whole:
            self.phrases.append((words, pattern.span.start))

    def _expression(self, one: Any) -> None:
        if isinstance(one, VariableReference):
            self.variables.append((one.id.name, one.span.start))  # type: ignore[union-attr]
        elif isinstance(one, MessageReference):
            self.messages.append((one.id.name, one.span.start))  # type: ignore[union-attr]
        elif isinstance(one, TermReference):
            self.terms.append((f"-{one.id.name}", one.span.start))  # type: ignore[union-attr]
        elif isinstance(one, Placeable):
            self._expression(one.expression)
        elif isinstance(one, SelectExpression):
            self._expression(one.selector)
            if isinstance(one.selector, VariableReference):
                names = self.choices.setdefault(one.selector.id.name, [])
                names += [key for key in map(key_of, one.variants) if key not in names]
            for variant in one.variants:
                self.pattern(variant.value)
        arguments = getattr(one, "arguments", None)
        if arguments is not None:
            for argument in (*arguments.positional, *(named.value for named in arguments.named)):
                self._expression(argument)


def key_of(variant: Any) -> str:
    """The name of a variant."""
    key = variant.key
    return str(key.name) if isinstance(key, Identifier) else str(key.value)


@lru_cache(maxsize=1024)
def _entries(file: str, tag: str, text: str, parse: Callable[[str], Any]) -> Tuple[Entry, ...]:
    """What a file holds, once for each text: only the file that was edited is looked through again."""
    found = []
    starts = [0, *(end.end() for end in re.finditer("\n", text))]

    def at(offset: int) -> Place:
        line = bisect_right(starts, offset)
        return line, offset - starts[line - 1] + 1

    def uses(names: Sequence[Tuple[str, int]]) -> Tuple[Use, ...]:
        return tuple(Use(name, *at(start)) for name, start in names)

    for node in parse(text).body:
        if not isinstance(node, (Message, Term)) or node.value is None or node.span is None or node.value.span is None:
            continue
        parts = _Parts()
        parts.pattern(node.value)
        choices = {name: tuple(keys) for name, keys in parts.choices.items()}
        for attribute in node.attributes:
            parts.pattern(attribute.value)
        # The span begins at the comment above, the id stands where the message does.
        line, _ = at(node.id.span.start if node.id.span else node.span.start)
        found.append(
            Entry(
                id=node.id.name if isinstance(node, Message) else f"-{node.id.name}",
                file=file,
                line=line,
                last=at(node.span.end - 1)[0],
                pattern=text[node.value.span.start : node.value.span.end],
                node=node,
                allowed=_allowed(node.comment.content or "") if node.comment else frozenset(),
                variables=uses(parts.variables),
                messages=uses(parts.messages),
                terms=uses(parts.terms),
                texts=tuple(Prose(file, tag, text[start:end], *at(start)) for start, end in parts.texts),
                phrases=tuple((words, at(start)) for words, start in parts.phrases),
                choices=choices,
            )
        )
    return tuple(found)


def _allowed(comment: str) -> FrozenSet[str]:
    return frozenset(kind for found in _ALLOWED.finditer(comment) for kind in re.findall(r"[\w-]+", found.group(1)))
