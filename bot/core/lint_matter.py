"""Lint of the matter: a translation that names other figures or links than the English message, or still is the English message."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Dict, FrozenSet, Iterable, Iterator, Mapping, Set, Tuple

from bot.core.lint import Entry, Finding, Material, Prose
from bot.core.staleness import SOURCE_LANGUAGE
from bot.core.tags import language_of, script_of
from bot.core.text import letters
from bot.core.written import Place

_LINK = re.compile(r"(?:https?://|www\.)[^\s()<>{}\"'“”«»、。，！？（）「」]+|[A-Za-z0-9._+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+")
_TIME = re.compile(r"\d{1,2}[:.h]\d\d(?!\d)")
_FIGURE = re.compile(r"\d+")
_WORD = re.compile(r"[a-z]+")
_SAID: Mapping[str, str] = {
    "zero": "0", "one": "1", "two": "2", "three": "3", "four": "4", "five": "5", "six": "6", "seven": "7", "eight": "8", "nine": "9",
    "ten": "10", "eleven": "11", "twelve": "12", "both": "2", "twice": "2", "double": "2", "second": "2", "third": "3", "clock": "24",
}  # fmt: skip
"""English words that another language may write in figures; "around the clock" is 24 hours."""
_SMALL = 12
"""Up to here a language may write the number as a word, or as a form of the noun."""


def left_in_english(material: Material) -> Iterator[Finding]:
    """Words that are letter by letter the English ones: two words or more, or one where the language has letters of its own. Terms are
    names: they, and what says nothing else, may be the same everywhere."""
    names = {_plain(text) for entry in material.source.terms.values() for text in entry.texts}
    english = {entry.id: {_plain(text) for text in entry.texts} - names for entry in material.source.entries}
    for folder in (*material.languages(), *material.regions()):
        if language_of(folder.tag) == SOURCE_LANGUAGE:
            continue
        latin = script_of(folder.tag) == "Latn"
        for entry in folder.parts:
            for text in entry.texts:
                plain = _plain(text)
                if plain not in english.get(entry.id, ()):
                    continue
                if sum(len(letters(word)) > 1 for word in plain.split()) > (1 if latin else 0):
                    start = len(text.text) - len(text.text.lstrip())
                    sentence = f"“{_short(plain)}” is the English text. Write it in this language, or “# lint: allow same” above it."
                    yield entry.found("same", sentence, True, text.place(start))
        yield from _questions(material, folder.tag)


def _questions(material: Material, tag: str) -> Iterator[Finding]:
    english = {question for item in material.source.faq or () for question in item.questions if len(question.split()) > 2}
    folder = material.folders[tag]
    for item in folder.faq or ():
        for number, question in enumerate(item.questions):
            if question in english:
                sentence = f"“{question}” is the English question. Write how customers ask in this language."
                yield Finding(folder.faq_file, *item.place(number), "same", sentence, True)


def figures(material: Material) -> Iterator[Finding]:
    """“14 days” in English, “15” here: a number that only one of the two says."""
    for entry, source in _beside_english(material):
        own, theirs = _figures(entry.words), _figures(source.words)
        if own == theirs:
            continue
        spoken = {_SAID[word] for text in source.texts for word in _WORD.findall(text.text.lower()) if word in _SAID}
        halves = {str(int(time[:-3]) % 12) for text in source.texts for time in _TIME.findall(text.text)}
        more = {one for one in own - theirs - spoken - {"1"} if str(int(one) % 12) not in halves}
        less = {one for one in theirs - own if str(int(one) % 12) not in halves}
        if more or any(int(one) > _SMALL for one in less):
            said, there = _listed(more), _listed(less)
            what = f"{said} stands here and {there} in the English text" if more and less else f"{said} is not in the English text"
            what = what if more else f"{there} of the English text is not here"
            sentence = f"{what} ({source.file}:{source.line}). Correct the number, or write “# lint: allow figures” above the message."
            yield entry.found("figures", sentence[:1].upper() + sentence[1:], True, _where(entry, more))


def links(material: Material) -> Iterator[Finding]:
    """A link or mail address that the English message does not have, or that is lost."""
    for entry, source in _beside_english(material):
        if not any(sign in entry.pattern or sign in source.pattern for sign in ("@", "://", "www.")):
            continue
        own, theirs = _links(entry.texts), _links(source.texts)
        for link in sorted(own.keys() - theirs.keys()):
            there = f"the English text has {_listed(theirs)}" if theirs else "the English text has none"
            sentence = f"“{link}” stands here; {there} ({source.file}:{source.line}). Correct it."
            yield entry.found("link", sentence, True, own[link])
        if theirs.keys() - own.keys() and not own:
            sentence = f"{_listed(theirs)} of the English text ({source.file}:{source.line}) is not here. Add it."
            yield entry.found("link", sentence, True)


def _beside_english(material: Material) -> Iterator[Tuple[Entry, Entry]]:
    """(translation, the English message) of all that have one."""
    english = {entry.id: entry for entry in material.source.parts}
    for folder in (*material.languages(), *material.regions()):
        for entry in folder.parts:
            if entry.id in english:
                yield entry, english[entry.id]


@lru_cache(maxsize=1 << 14)
def _figures(texts: Tuple[str, ...]) -> FrozenSet[str]:
    """Whole numbers without leading zeros; of a time, the hour, and the minutes where there are any."""
    found: Set[str] = set()
    for text in texts:
        if not _FIGURE.search(text):
            continue
        plain = re.sub(r"(\d)[:.h]00(?!\d)", r"\1 ", _LINK.sub(" ", text))
        found |= {str(int(figure)) for figure in _FIGURE.findall(plain)}
    return frozenset(found)


def _links(texts: Iterable[Prose]) -> Dict[str, Place]:
    return {link.group().rstrip(".,;:!?"): text.place(link.start()) for text in texts for link in _LINK.finditer(text.text)}


def _where(entry: Entry, wanted: Set[str]) -> Place:
    """Where the first of these figures stands."""
    for text in entry.texts:
        for figure in _FIGURE.finditer(text.text):
            if str(int(figure.group())) in wanted:
                return text.place(figure.start())
    return entry.line, 1


def _plain(text: Prose) -> str:
    return " ".join(text.text.split())


def _short(text: str) -> str:
    return text if len(text) <= 60 else f"{text[:57]}..."


def _listed(values: Iterable[str]) -> str:
    return ", ".join(sorted(values, key=lambda value: (len(value), value)))
