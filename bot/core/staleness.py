"""Staleness: whether an FAQ answer still says what its English source says.

Each translated entry carries a mark of the English answer that it was last compared with. When the English answer changes, the marks no
longer fit, and the entry is stale in every language until somebody has looked at it there (`comity reviewed`).
"""

from __future__ import annotations

import hashlib
import unicodedata
from typing import Dict, FrozenSet, Sequence, Set

from bot.core.faq import FaqEntry, answer_message
from bot.core.messages import Texts

SOURCE_LANGUAGE = "en"
"""The language that the others are translated from."""


def digest(pattern: str) -> str:
    """The mark of a Fluent pattern: 8 hexadecimal digits (BLAKE2b). Line breaks and indentation don't count."""
    text = " ".join(unicodedata.normalize("NFC", pattern).split())
    return hashlib.blake2b(text.encode(), digest_size=4).hexdigest()


def source_marks(entries: Sequence[FaqEntry], source: Texts) -> Dict[str, str]:
    """Entry id -> the mark of its present English answer, for the entries that have one. source: the English texts."""
    patterns = {entry.id: source.pattern(answer_message(entry.id)) for entry in entries}
    return {entry: digest(pattern) for entry, pattern in patterns.items() if pattern is not None}


def stale_entries(entries: Sequence[FaqEntry], source: Texts) -> Dict[str, FrozenSet[str]]:
    """Language -> ids of its stale entries. An entry without a mark was never compared: nothing says that it is stale."""
    present = source_marks(entries, source)
    found: Dict[str, Set[str]] = {}
    for entry in entries:
        if entry.language != SOURCE_LANGUAGE and entry.source is not None and entry.source != present.get(entry.id):
            found.setdefault(entry.language, set()).add(entry.id)
    return {language: frozenset(ids) for language, ids in found.items()}
