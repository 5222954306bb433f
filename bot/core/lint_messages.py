"""Lint of the messages: what is missing, there twice, unknown, broken, never spoken, or still as a machine wrote it."""

from __future__ import annotations

import re
from typing import Dict, FrozenSet, Iterator, List, Mapping, Optional, Sequence, Set, Tuple

from fluent.syntax.ast import Junk

from bot.core.fluent_slips import slip
from bot.core.lint import MANNER, NAMING, Entry, Finding, Material, meant
from bot.core.staleness import SOURCE_LANGUAGE
from bot.core.tags import is_market, language_of

MARK = "machine-translated"
"""In a comment: nobody has read this yet."""
_MARKED = re.compile(rf"(?:^|\s)#+\s*{MARK}\b", re.IGNORECASE)


def slips(material: Material) -> Iterator[Finding]:
    """What Fluent does not understand, all of it, not only the first."""
    for folder in material.folders.values():
        for file, text in folder.files:
            for entry in folder.parse(text).body:
                if isinstance(entry, Junk) and entry.annotations:
                    sentence, line, column = slip(text, entry)
                    yield Finding(file, line, column, "broken", sentence)


def twice(material: Material) -> Iterator[Finding]:
    """A message or term that stands twice in one folder: only the last one counts."""
    for folder in material.folders.values():
        seen: Dict[str, Entry] = {}
        for entry in folder.parts:
            first = seen.setdefault(entry.id, entry)
            if first is not entry:
                yield entry.found("twice", f"“{entry.id}” stands in {first.file}:{first.line} already. Delete one of the two.")


def missing_messages(material: Material) -> Iterator[Finding]:
    """Messages of the source that a language lacks: told where the one that stands before it in English ends."""
    for folder in material.languages():
        before: Dict[str, Entry] = {}
        for entry in material.source.messages.values():
            file = f"locales/{folder.tag}/{entry.file.rpartition('/')[2]}"
            if entry.id in folder.messages:
                own = folder.messages[entry.id]
                before[own.file] = own
                continue
            line = before[file].last + 1 if file in before else 1
            yield Finding(file, line, 1, "missing", f"There is no “{entry.id}”. Add it; {entry.file}:{entry.line} has the English one.")


def unknown_messages(material: Material) -> Iterator[Finding]:
    """Messages that the source does not have: nothing speaks them."""
    for folder in (*material.languages(), *material.regions()):
        for entry in folder.messages.values():
            if entry.id not in material.source.messages:
                near = meant(entry.id, material.source.messages.keys() - folder.messages.keys())
                yield entry.found("unknown", f"English has no message “{entry.id}”.{near} Write the English name, or delete it.")


def unread_folders(material: Material) -> Iterator[Finding]:
    """Folders that no market reads."""
    if material.markets is None:
        return
    read = {*material.markets, *(language_of(tag) for tag in material.markets)}
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
            wrong = False
            for use in entry.variables:
                if use.name not in allowed:
                    wrong = True
                    offered = ", ".join(f"${name}" for name in sorted(given - MANNER)) or "those of the register, such as $formality"
                    near = meant(use.name, allowed, "${}")
                    sentence = f"“{entry.id}” is not given ${use.name}.{near} It may use {offered}."
                    yield entry.found("variable", sentence, at=(use.line, use.column))
            braced = {use.name for use in entry.messages}  # references says “{order}”
            left = sorted(given - MANNER - whole[entry.id] - braced) if tag != SOURCE_LANGUAGE and not own else []
            if left and not wrong:
                names = ", ".join(f"${name}" for name in left)
                sentence = f"“{entry.id}” leaves out {names}, which the English one says. Add {{ ${left[0]} }}."
                yield entry.found("left-out", sentence, warning=True)


def references(material: Material) -> Iterator[Finding]:
    """Messages and terms named in braces that are not there."""
    for tag, folder in sorted(material.folders.items()):
        known = material.seen_from(tag)
        for entry in folder.parts:
            twin = material.source.messages.get(entry.id, entry)
            given = material.values if tag == SOURCE_LANGUAGE else {use.name for use in twin.variables}
            for use in (*entry.messages, *entry.terms):
                if use.name in known:
                    continue
                if use.name in given or use.name in MANNER:
                    sentence = f"“{{ {use.name} }}” lacks its $. Write {{ ${use.name} }}."
                else:
                    near = meant(use.name, (id for id in known if id.startswith("-") == use.name.startswith("-")))
                    sentence = f"“{entry.id}” names “{use.name}”, and there is none.{near} Correct the name."
                yield entry.found("reference", sentence, at=(use.line, use.column))


def cycles(material: Material) -> Iterator[Finding]:
    """Messages and terms that come back to themselves: they can't be spoken. Each round is told once."""
    for tag, folder in sorted(material.folders.items()):
        known = material.seen_from(tag)
        told: Set[FrozenSet[str]] = set()
        for entry in folder.parts:
            way = _round(entry.id, known)
            if way is None or frozenset(way) in told or entry.id not in way:
                continue
            told.add(frozenset(way))
            use = next(use for use in (*entry.messages, *entry.terms) if use.name in way)
            sentence = f"“{entry.id}” comes back to itself: {' -> '.join((*way, way[0]))}. Write the words out in one of them."
            yield entry.found("cycle", sentence, at=(use.line, use.column))


def _round(start: str, known: Mapping[str, Entry]) -> Optional[Tuple[str, ...]]:
    """The shortest way from a message back to itself."""
    ways: List[Tuple[str, ...]] = [(start,)]
    seen: Set[str] = set()
    while ways:
        way = ways.pop(0)
        entry = known.get(way[-1])
        for use in (*entry.messages, *entry.terms) if entry else ():
            if use.name == start:
                return way
            if use.name not in seen:
                seen.add(use.name)
                ways.append((*way, use.name))
    return None


def machine_marks(material: Material) -> Iterator[Finding]:
    """“# machine-translated”: nothing of the kind ships unread."""
    texts = [pair for folder in material.folders.values() for pair in folder.files]
    for file, text in (*texts, *material.sheets.items()):
        if MARK not in text.lower():
            continue
        for number, line in enumerate(text.splitlines(), start=1):
            marked = _MARKED.search(line)
            if marked:
                column = line.index("#", marked.start()) + 1
                sentence = "A machine wrote this. Have it read and mended by someone who speaks the language, then delete the mark."
                yield Finding(file, number, column, "machine", sentence)


def allowances(material: Material, kinds: Sequence[str]) -> Iterator[Finding]:
    """“# lint: allow …” of a kind that there is not. kinds: those that may be allowed."""
    for folder in material.folders.values():
        for entry in folder.parts:
            for kind in sorted(entry.allowed - set(kinds)):
                sentence = f"“lint: allow {kind}” means nothing.{meant(kind, kinds)} Use one of: {', '.join(kinds)}."
                yield entry.found("unknown", sentence)


def _whole(messages: Mapping[str, Entry]) -> Dict[str, FrozenSet[str]]:
    """Message -> all variables that it needs, those of the messages that it refers to included."""

    def needs(id: str, way: FrozenSet[str]) -> Set[str]:
        if id in way or id not in messages:
            return set()
        entry = messages[id]
        return {use.name for use in entry.variables}.union(*(needs(use.name, way | {id}) for use in entry.messages))

    return {id: frozenset(needs(id, frozenset())) for id in messages}
