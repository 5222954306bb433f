"""Lint letter by letter: signs that nobody sees, letters of another alphabet that look alike, wide and narrow forms, blanks, brackets."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import Callable, Iterator, Mapping, Optional, Sequence, Tuple

from bot.core.lint import Finding, Material, Prose, item_at, place
from bot.core.tags import script_of
from bot.core.written import value_at

_UNSEEN = re.compile("[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb]")
"""Direction marks, zero-width blanks, soft hyphens; not the joiners that Persian and Indian scripts are written with."""
_GARBLED = re.compile("\ufffd|Ã[\u0080-\u00bf\u0152-\u0178\u2010-\u203a\u20ac\u2122]|Â[\u0080-\u00bf]|â€")
"""UTF-8 that a program once read as Latin letters ("Ã¼" for "ü"), and what is left where nothing could be read."""
_DOUBLED = re.compile(r"(?<=[^\s])[ \u00a0]{2,}(?=[^\s])")
_GAP = re.compile(r"(?<=\w) +(?=[,.](?![\w.,]))")
_WIDE = re.compile("[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]+")
_WIDE_MARK = re.compile("[\u3001\u3002\uff01\uff08\uff09\uff0c\uff1a\uff1b\uff1f]")
_NARROW_KANA = re.compile("[\uff66-\uff9f]+")
_EAST = "\u3040-\u30ff\u3400-\u9fff々〆"
_NARROW_MARK = re.compile(rf"(?<=[{_EAST}])[,;!?:](?![A-Za-z0-9])|(?<=[{_EAST}])\.(?![A-Za-z0-9.])|\((?=[{_EAST}])|(?<=[{_EAST}])\)")
_EASTERN = frozenset({"Jpan", "Hans", "Hant", "Hani"})
_PAIRS = ("()", "[]", "（）", "「」", "『』", "【】", "«»", "‹›")
_BRACKET = re.compile(f"[{re.escape(''.join(_PAIRS))}]")
_ALPHABETS = ("LATIN", "CYRILLIC", "GREEK")
_LATIN = re.compile("[A-Za-z\u00c0-\u024f]")
_NOT_LATIN = re.compile("[\u0370-\u052f]")
_WORD = re.compile(r"[^\W\d_]{2,}")
_FULL: Mapping[int, int] = {**{code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)}, 0x3001: 0x2C, 0x3002: 0x2E}
_NARROW: Mapping[str, str] = {",": "，", ";": "；", "!": "！", "?": "？", ":": "：", ".": "。", "(": "（", ")": "）"}

Slip = Tuple[int, str]
"""(offset, what is wrong and how to mend it)"""


def unseen(material: Material) -> Iterator[Finding]:
    """Signs that no editor shows, anywhere in a file."""
    texts = [pair for folder in material.folders.values() for pair in folder.files]
    for file, text in (*texts, *material.sheets.items()):
        for found in _UNSEEN.finditer(text):
            name = unicodedata.name(found.group(), "control character").lower()
            sentence = f"An invisible sign stands here (U+{ord(found.group()):04X}, {name}). Delete it, and type the blanks around it anew."
            yield Finding(file, *place(text, found.start()), "sign", sentence)


def signs(material: Material) -> Iterator[Finding]:
    """What is surely no writing of the language; the first slip of each kind in each text."""
    for text in prose(material):
        for (offset, sentence), warning in _slips(text.text, text.language):
            yield Finding(text.file, *text.place(offset), "sign", sentence, warning)


def brackets(material: Material) -> Iterator[Finding]:
    """Brackets and quotation marks that come in pairs, and here do not."""
    for folder in material.folders.values():
        for entry in folder.parts:
            for words, at in entry.phrases:
                if not _BRACKET.search(words):
                    continue
                odd = next((pair for pair in _PAIRS if words.count(pair[0]) != words.count(pair[1])), None)
                if odd is not None:
                    sentence = f"{odd[0]} and {odd[1]} don't come in pairs here. Add the one that is missing."
                    yield entry.found("sign", sentence, True, at)


def prose(material: Material) -> Iterator[Prose]:
    """All that people read or write: messages, questions, the sentences of others.yml, names of languages."""
    for folder in material.folders.values():
        for entry in folder.parts:
            yield from entry.texts
        for item in folder.faq or ():
            for number, question in enumerate(item.questions):
                yield Prose(folder.faq_file, folder.tag, question, *item.place(number))
    for tag, sentences in material.others.items():
        for key, sentence in sentences.items():
            yield Prose("locales/others.yml", tag, str(sentence), *value_at(sentences, key))
    for file, names in material.names.items():
        for words in names.values():
            for number, word in enumerate(words):
                yield Prose(file, file.split("/")[1], str(word), *item_at(words, number))


@lru_cache(maxsize=1 << 15)
def _slips(text: str, language: str) -> Tuple[Tuple[Slip, bool], ...]:
    found = ((check(text, language), warning) for check, warning in _CHECKS)
    return tuple((slip, warning) for slip, warning in found if slip is not None)


def _garbled(text: str, language: str) -> Optional[Slip]:
    found = _GARBLED.search(text)
    return (found.start(), f"“{found.group()}” is a letter that was read in a wrong encoding. Type the word anew.") if found else None


def _decomposed(text: str, language: str) -> Optional[Slip]:
    composed = unicodedata.normalize("NFC", text)
    if composed == text:
        return None
    at = next((number for number, (one, other) in enumerate(zip(text, composed)) if one != other), len(composed))
    wanted = composed[at : at + 1] or text[at:]
    return at, f"“{wanted}” is put together from a letter and a separate accent. Type it as one letter (Unicode NFC)."


def _lookalikes(text: str, language: str) -> Optional[Slip]:
    for word in _WORD.finditer(text) if _NOT_LATIN.search(text) else ():
        if not _LATIN.search(word.group()):
            continue
        of = [unicodedata.name(letter, "").split(" ")[0] for letter in word.group()]
        there = [alphabet for alphabet in _ALPHABETS if alphabet in of]
        if len(there) > 1:
            odd = min(there, key=of.count)
            at = of.index(odd)
            usual = next(alphabet for alphabet in there if alphabet != odd).capitalize()
            sentence = (
                f"“{word.group()[at]}” in “{word.group()}” is a {odd.capitalize()} letter, the others are {usual}. Type the word anew."
            )
            return word.start() + at, sentence
    return None


def _doubled(text: str, language: str) -> Optional[Slip]:
    found = _DOUBLED.search(text)
    return (found.start(), "Two blanks stand here. Leave one.") if found else None


def _gap(text: str, language: str) -> Optional[Slip]:
    found = _GAP.search(text)
    return (found.start(), f"A blank stands before “{text[found.end()]}”. Delete it.") if found else None


def _wide(text: str, language: str) -> Optional[Slip]:
    found = _WIDE.search(text) or (_WIDE_MARK.search(text) if script_of(language) not in _EASTERN else None)
    if not found:
        return None
    return found.start(), f"“{found.group()}” is in wide East Asian letters. Write “{found.group().translate(_FULL)}”."


def _narrow(text: str, language: str) -> Optional[Slip]:
    kana = _NARROW_KANA.search(text)
    if kana:
        wide = unicodedata.normalize("NFKC", kana.group())
        return kana.start(), f"“{kana.group()}” is in half-width letters. Write “{wide}”."
    found = _NARROW_MARK.search(text) if script_of(language) in _EASTERN else None
    return (found.start(), f"“{found.group()}” is a Latin mark. Write “{_NARROW[found.group()]}”.") if found else None


_CHECKS: Sequence[Tuple[Callable[[str, str], Optional[Slip]], bool]] = (
    (_garbled, False),
    (_decomposed, False),
    (_lookalikes, False),
    (_doubled, True),
    (_gap, True),
    (_wide, True),
    (_narrow, True),
)
"""A check, and whether it only warns."""
