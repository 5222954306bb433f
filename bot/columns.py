"""Text of any script in a column of the terminal: measured in cells, broken where its script allows it, its direction kept inside."""

from __future__ import annotations

import unicodedata
from typing import Iterator, List

import wcwidth

_OPENING, _CLOSING = ("Ps", "Pi"), ("Pe", "Pf", "Po")
_ISOLATES = frozenset("\u2066\u2067\u2068")
_RIGHT_TO_LEFT, _POP = "\u2067", "\u2069"


def wrapped(text: str, width: int) -> List[str]:
    """Lines of at most `width` cells. Only what has no place to break, such as a long Thai clause, is broken inside."""
    return [line for paragraph in text.split("\n") for line in _filled(paragraph, width)]


def isolated(line: str) -> str:
    """A line of right-to-left text that leaves what stands beside it on the screen in its place."""
    if sum(character in _ISOLATES for character in line) != line.count(_POP):
        # One that goes on in another line would end this one's too soon, or never.
        line = "".join(character for character in line if character not in _ISOLATES and character != _POP)
    return f"{_RIGHT_TO_LEFT}{line}{_POP}"


def _filled(paragraph: str, width: int) -> List[str]:
    lines, line = [], ""
    for piece in _pieces(paragraph):
        if wcwidth.width((line + piece).rstrip()) <= width:
            line += piece
            continue
        lines += [line.rstrip()] if line else []
        *whole, line = wcwidth.wrap(piece, width, drop_whitespace=False) or [piece]
        lines += whole
    return [*lines, line.rstrip()]


def _pieces(paragraph: str) -> Iterator[str]:
    """What may not be broken, each with the blanks behind it: words, and single characters of the scripts that need no blanks."""
    piece, before = "", ""
    for grapheme in wcwidth.iter_graphemes(paragraph):
        blank = grapheme.isspace()
        wide = _unspaced(grapheme) or _unspaced(before)
        kinds = unicodedata.category(before[:1] or " "), unicodedata.category(grapheme[0])
        if piece and not blank and (before.isspace() or (wide and kinds[0] not in _OPENING and kinds[1] not in _CLOSING)):
            yield piece
            piece = ""
        piece += grapheme
        before = grapheme
    yield piece


def _unspaced(grapheme: str) -> bool:
    """Whether it is of a script that is written without blanks and broken anywhere; Korean, as wide, has blanks."""
    return wcwidth.width(grapheme) == 2 and not "\uac00" <= grapheme[0] <= "\ud7a3"
