"""The parts of a message that may each be a request: its sentences, and what a joining word puts beside each other."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import List, Sequence, Tuple

from bot.core import scripts
from bot.core.text import letters

MOST = 4
"""Parts of a message that are looked at."""
SHORTEST = 2.0
"""Words that a part must have to be a request."""
_ENDS = r"(?<!\d)[.!?](?=\s|$)|[。！？؟；;\n]|[,，、،](?=\s|[^\x00-\x7f])"


def parts(text: str, joins: Sequence[str] = ()) -> List[str]:
    """In order; [text] alone when there is nothing to part. joins: words such as "and" in the text's language; one that is written
    without a blank before the next word (Arabic و, Chinese 还有) ends in "-"."""
    if len(text) < 12:
        return [text]
    pieces = [piece.strip() for piece in _splitter(tuple(joins)).split(text) if piece and piece.strip()]
    whole: List[str] = []
    for piece in pieces:
        if whole and _short(whole[-1]):
            whole[-1] = f"{whole[-1]} {piece}"
        else:
            whole.append(piece)
    if len(whole) > 1 and _short(whole[-1]):
        last = whole.pop()
        whole[-1] = f"{whole[-1]} {last}"
    return whole[:MOST] if len(whole) > 1 else [text]


def _short(piece: str) -> bool:
    said = letters(piece)
    return scripts.words(said, scripts.count(said)) < SHORTEST


@lru_cache(maxsize=64)
def _splitter(joins: Tuple[str, ...]) -> re.Pattern[str]:
    spaced, glued = join_patterns(joins)
    return re.compile("|".join([_ENDS, *spaced, *glued]), re.IGNORECASE)


def join_patterns(joins: Sequence[str]) -> Tuple[List[str], List[str]]:
    """(of the joining words that stand alone, one pattern or none; of those that are written without a blank before the next word)."""
    spaced = "|".join(re.escape(join) for join in joins if not join.endswith("-"))
    glued = [re.escape(join[:-1]) for join in joins if join.endswith("-")]
    return ([rf"(?<!\w)(?:{spaced})(?!\w)"] if spaced else []), glued
