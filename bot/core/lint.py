"""Lint: what is wrong with the content though it loads. Each check is a function from `Material` to findings; CHECKS lists them.

English is the source: every other language must have its messages, entries and variables. A region's folder only overrides its language's.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Any, Callable, Dict, FrozenSet, Iterable, Iterator, List, Mapping, Optional, Sequence, Set, Tuple

from fluent.syntax.ast import Junk, Message, MessageReference, Term, TermReference, VariableReference
from fluent.syntax.visitor import Visitor

from bot.core.faq import answer_message
from bot.core.messages import parsed
from bot.core.staleness import SOURCE_LANGUAGE, digest
from bot.core.tags import is_market, language_of
from bot.core.topics import exact_key

MANNER = frozenset(
    {"formality", "directness", "authority", "orientation", "horizon", "service", "tv", "gender", "name", "named"}
)  # fmt: skip
"""Variables that every message may use: the register, and the customer's name and form of address."""
NAMING: Mapping[str, FrozenSet[str]] = {
    "form-of-address": frozenset({"has", "given", "family", "title", "titled"}),
    "full-name": frozenset({"given", "family"}),
}
"""Messages that name people; each language does so in its own way, with what it needs of these."""


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
class Entry:
    """A message of a Fluent file."""

    id: str
    file: str
    line: int
    pattern: str
    variables: Tuple[Use, ...] = ()
    messages: Tuple[Use, ...] = ()
    terms: Tuple[Use, ...] = ()


@dataclass(frozen=True)
class FaqItem:
    """An entry of a faq.yml."""

    id: str
    line: int
    questions: Tuple[str, ...]
    source: Optional[str] = None
    source_line: Optional[int] = None


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
    def entries(self) -> Tuple[Entry, ...]:
        """All messages, in file order; what can't be parsed is left out."""
        return tuple(entry for file, text in self.files for entry in _entries(file, text, self.parse(text)))

    @cached_property
    def messages(self) -> Mapping[str, Entry]:
        """Message id -> the message as the last file has it."""
        return {entry.id: entry for entry in self.entries}

    @cached_property
    def terms(self) -> FrozenSet[str]:
        return frozenset(entry.id.name for _, text in self.files for entry in self.parse(text).body if isinstance(entry, Term))


@dataclass(frozen=True)
class Material:
    """What is checked. folders: by tag. values: variables that replies pass beside MANNER. prefixes: what messages of a situation begin
    with, as "faq-answer-"; markets: the tags that have rules; both None where the rules could not be read."""

    folders: Mapping[str, Folder]
    values: FrozenSet[str] = frozenset()
    prefixes: Optional[Tuple[str, ...]] = None
    markets: Optional[FrozenSet[str]] = None

    @property
    def source(self) -> Folder:
        return self.folders.get(SOURCE_LANGUAGE, Folder(SOURCE_LANGUAGE, ()))

    def languages(self) -> Iterator[Folder]:
        """The folders of whole languages but for the source, sorted."""
        return (folder for tag, folder in sorted(self.folders.items()) if tag != SOURCE_LANGUAGE and not is_market(tag))

    def regions(self) -> Iterator[Folder]:
        return (folder for tag, folder in sorted(self.folders.items()) if is_market(tag))

    def seen_from(self, tag: str) -> Mapping[str, Entry]:
        """The messages that a locale has: its language's with its own on top."""
        language = self.folders.get(language_of(tag))
        return {**(language.messages if language else {}), **self.folders[tag].messages}


def slips(material: Material) -> Iterator[Finding]:
    """What Fluent does not understand, all of it, not only the first."""
    for folder in material.folders.values():
        for file, text in folder.files:
            for entry in folder.parse(text).body:
                if isinstance(entry, Junk) and entry.annotations:
                    annotation: Any = entry.annotations[0]
                    yield Finding(
                        file, *_place(text, annotation.span.start), "broken", f"Fluent does not understand this: {annotation.message}"
                    )


def twice(material: Material) -> Iterator[Finding]:
    """A message that stands twice in one folder: only the last one counts."""
    for folder in material.folders.values():
        seen: Dict[str, Entry] = {}
        for entry in folder.entries:
            first = seen.setdefault(entry.id, entry)
            if first is not entry:
                yield _at(entry, "twice", f"“{entry.id}” stands in {first.file}:{first.line} already. Delete one of the two.")


def missing_messages(material: Material) -> Iterator[Finding]:
    """Messages of the source that a language lacks."""
    for folder in material.languages():
        for entry in material.source.messages.values():
            if entry.id not in folder.messages:
                file = f"locales/{folder.tag}/{entry.file.rpartition('/')[2]}"
                yield Finding(file, 1, 1, "missing", f"There is no “{entry.id}”. Add it; {entry.file}:{entry.line} has the English one.")


def unknown_messages(material: Material) -> Iterator[Finding]:
    """Messages that the source does not have: nothing speaks them."""
    for folder in (*material.languages(), *material.regions()):
        for entry in folder.messages.values():
            if entry.id not in material.source.messages:
                yield _at(entry, "unknown", f"English has no message “{entry.id}”. Write the English name, or delete it.")


def unread_folders(material: Material) -> Iterator[Finding]:
    """Folders that no market reads."""
    if material.markets is None:
        return
    read = material.markets | {language_of(tag) for tag in material.markets}
    for tag, folder in sorted(material.folders.items()):
        if tag not in read and folder.files:
            rules = f"etiquette_rules/{tag}.yml" if is_market(tag) else f"etiquette_rules/{tag}-<COUNTRY>.yml"
            yield Finding(folder.files[0][0], 1, 1, "unread", f"No market reads locales/{tag}. Add {rules}, or delete the folder.", True)


def variables(material: Material) -> Iterator[Finding]:
    """Variables that the reply does not give, and, as a warning, those of the English message that are left out."""
    english = _whole(material.source.messages)
    for tag, folder in sorted(material.folders.items()):
        whole = english if tag == SOURCE_LANGUAGE else _whole(material.seen_from(tag))
        for entry in folder.messages.values():
            own = NAMING.get(entry.id, frozenset())
            if tag == SOURCE_LANGUAGE:
                given = material.values
            elif entry.id in english:
                given = english[entry.id]
            else:
                continue  # unknown_messages has said it
            allowed = MANNER | own | given
            for use in entry.variables:
                if use.name not in allowed:
                    offered = ", ".join(f"${name}" for name in sorted(given - MANNER)) or "those of the register, such as $formality"
                    sentence = f"“{entry.id}” is not given ${use.name}. It may use {offered}."
                    yield Finding(entry.file, use.line, use.column, "variable", sentence)
            left = sorted(given - MANNER - whole[entry.id]) if tag != SOURCE_LANGUAGE and not own else []
            if left:
                names = ", ".join(f"${name}" for name in left)
                yield _at(entry, "left-out", f"“{entry.id}” leaves out {names}, which the English one says. Add it.", warning=True)


def references(material: Material) -> Iterator[Finding]:
    """Messages and terms named in braces that are not there."""
    for tag, folder in sorted(material.folders.items()):
        language = material.folders.get(language_of(tag))
        messages, terms = material.seen_from(tag), folder.terms | (language.terms if language else frozenset())
        for entry in folder.messages.values():
            gone = [(use, use.name) for use in entry.messages if use.name not in messages]
            gone += [(use, f"-{use.name}") for use in entry.terms if use.name not in terms]
            for use, name in gone:
                yield Finding(
                    entry.file, use.line, use.column, "reference", f"“{entry.id}” names “{name}”, and there is none. Correct the name."
                )


def faq_entries(material: Material) -> Iterator[Finding]:
    """Entries missing, unknown, without questions or without an answer."""
    source = {item.id: item for item in material.source.faq or ()}
    for folder in (material.source, *material.languages()):
        own = {item.id: item for item in folder.faq or ()}
        for item in source.values():
            if item.id not in own:
                sentence = (
                    f"There is no “{item.id}:”. Add it with its questions; {material.source.faq_file}:{item.line} has the English one."
                )
                yield Finding(folder.faq_file, 1, 1, "missing", sentence)
        for item in own.values():
            if item.id not in source:
                sentence = f"English has no entry “{item.id}”. Add it to {material.source.faq_file}, or delete it here."
                yield Finding(folder.faq_file, item.line, 1, "unknown", sentence)
            if not item.questions:
                yield Finding(folder.faq_file, item.line, 1, "questions", f"“{item.id}” has no questions. Add five or more ways of asking.")
            answer = answer_message(item.id)
            # In another language missing_messages says it, where English has an answer.
            if answer not in folder.messages and (folder is material.source or answer not in material.source.messages):
                file = f"locales/{folder.tag}/faq.ftl"
                yield Finding(
                    folder.faq_file, item.line, 1, "answer", f"“{item.id}” has no answer. Write the message “{answer}” in {file}."
                )


def faq_questions(material: Material) -> Iterator[Finding]:
    """A question under two entries: the bot could not know which one is meant."""
    for folder in (material.source, *material.languages()):
        owner: Dict[str, FaqItem] = {}
        for item in folder.faq or ():
            for question in item.questions:
                first = owner.setdefault(exact_key(question), item)
                if first is not item:
                    sentence = f"“{question}” of “{item.id}” also stands under “{first.id}” (line {first.line}). Keep it in one."
                    yield Finding(folder.faq_file, item.line, 1, "ambiguous", sentence)


def unreachable_answers(material: Material) -> Iterator[Finding]:
    """Answers of no entry."""
    if material.prefixes is None:
        return
    answers = {answer_message(item.id) for item in material.source.faq or ()}
    for entry in material.source.messages.values():
        if entry.id.startswith("faq-") and entry.id not in answers and not entry.id.startswith(material.prefixes):
            name = entry.id[4:].replace("-", "_")
            sentence = f"“{entry.id}” answers no entry. Add “{name}:” with questions to {material.source.faq_file}, or delete it."
            yield _at(entry, "unreachable", sentence)


def staleness(material: Material) -> Iterator[Finding]:
    """Entries whose English answer changed since they were compared with it, or that nobody ever compared."""
    for folder in material.languages():
        regions = [region for region in material.regions() if language_of(region.tag) == folder.tag]
        for item in folder.faq or ():
            answer = answer_message(item.id)
            english, own = material.source.messages.get(answer), folder.messages.get(answer)
            if english is None or own is None or item.source == digest(english.pattern):
                continue
            there = ", ".join(f"{at.file}:{at.line}" for at in (own, *(r.messages[answer] for r in regions if answer in r.messages)))
            todo = f"Compare {there} with {english.file}:{english.line}, then run “comity reviewed {folder.tag} {item.id}”."
            if item.source is None:
                sentence = f"“{item.id}” was never compared with the English answer, so a change of it would pass unseen. {todo}"
                yield Finding(folder.faq_file, item.line, 1, "unmarked", sentence, True)
            else:
                sentence = f"The English answer of “{item.id}” changed; until this one is reviewed the bot states no facts here. {todo}"
                yield Finding(folder.faq_file, item.source_line or item.line, 1, "stale", sentence, True)


CHECKS: Sequence[Callable[[Material], Iterable[Finding]]] = (
    slips,
    twice,
    missing_messages,
    unknown_messages,
    unread_folders,
    variables,
    references,
    faq_entries,
    faq_questions,
    unreachable_answers,
    staleness,
)


def check(material: Material) -> List[Finding]:
    """The findings of all checks."""
    if not material.source.messages:
        return [Finding(f"locales/{SOURCE_LANGUAGE}", 1, 1, "missing", "There are no English messages; they are the source of all others.")]
    return [finding for one in CHECKS for finding in one(material)]


def _at(entry: Entry, kind: str, sentence: str, warning: bool = False) -> Finding:
    return Finding(entry.file, entry.line, 1, kind, sentence, warning)


def _whole(messages: Mapping[str, Entry]) -> Dict[str, FrozenSet[str]]:
    """Message -> all variables that it needs, those of the messages that it refers to included."""

    def needs(id: str, way: FrozenSet[str]) -> Set[str]:
        if id in way or id not in messages:
            return set()
        entry = messages[id]
        return {use.name for use in entry.variables}.union(*(needs(use.name, way | {id}) for use in entry.messages))

    return {id: frozenset(needs(id, frozenset())) for id in messages}


class _Names(Visitor):
    """Collects the names that a pattern uses; what is passed to a term is the term's own affair."""

    def __init__(self) -> None:
        self.found: Dict[type, List[Tuple[str, int]]] = {VariableReference: [], MessageReference: [], TermReference: []}

    def _note(self, node: Any) -> None:
        self.found[type(node)].append((node.id.name, node.span.start))
        self.generic_visit(node)

    visit_VariableReference = visit_MessageReference = visit_TermReference = _note  # noqa: N815  # fluent.syntax calls them so


def _entries(file: str, text: str, resource: Any) -> Iterator[Entry]:
    for node in resource.body:
        if not isinstance(node, Message) or node.value is None or node.span is None or node.value.span is None:
            continue
        names = _Names()
        names.visit(node.value)

        def uses(kind: type, names: _Names = names) -> Tuple[Use, ...]:
            return tuple(Use(name, *_place(text, start)) for name, start in names.found[kind])

        # The span begins at the comment above, the id stands where the message does.
        line, _ = _place(text, node.id.span.start if node.id.span else node.span.start)
        pattern = text[node.value.span.start : node.value.span.end]
        yield Entry(node.id.name, file, line, pattern, uses(VariableReference), uses(MessageReference), uses(TermReference))


def _place(text: str, offset: int) -> Tuple[int, int]:
    """(line, column) of a character, from 1."""
    return text.count("\n", 0, offset) + 1, offset - text.rfind("\n", 0, offset)
