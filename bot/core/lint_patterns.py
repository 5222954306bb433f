"""Lint of the pattern files and of the names of languages: what would fit everything, nothing, or no language."""

from __future__ import annotations

import re
from typing import Any, Callable, Iterator, Mapping, Optional, Sequence

from langcodes import tag_is_valid

from bot.core.lint import Finding, Material, item_at, meant
from bot.core.register import Reading
from bot.core.tags import language_of
from bot.core.written import key_at, value_at

_TOP = ("wishes", "register", "joins", "regions")
_SEARCHED = ("casual", "formal", "name", "about", "unless")
"""Kinds of wishes that are looked for anywhere in a message."""
Read = Callable[[str, str], Reading]
"""(text, BCP 47 tag) -> what register it shows"""


def pattern_keys(material: Material) -> Iterator[Finding]:
    """Sections that nobody reads."""
    for file, data in material.patterns.items():
        for key in data:
            if key not in _TOP:
                sentence = f"“{key}” means nothing here.{meant(key, _TOP)} Use one of: {', '.join(_TOP)}."
                yield Finding(file, *key_at(data, key), "unknown", sentence)


def empty_patterns(material: Material) -> Iterator[Finding]:
    """Patterns that fit an empty text, and so every text."""
    for file, data in material.patterns.items():
        for wish in data.get("wishes") or ():
            for kind, pattern in wish.items():
                if kind in _SEARCHED and _fits_nothing(str(pattern)):
                    yield Finding(file, *value_at(wish, kind), "pattern", _empty(str(pattern)))
        for item in (data.get("register") or {}).get("patterns") or ():
            texts = item.get("text", [])
            for number, pattern in enumerate(texts if isinstance(texts, list) else [texts]):
                if _fits_nothing(str(pattern)):
                    at = item_at(texts, number) if isinstance(texts, list) else value_at(item, "text")
                    yield Finding(file, *at, "pattern", _empty(str(pattern)))


def language_names(material: Material) -> Iterator[Finding]:
    """Keys of languages.yml that are no language, and names that stand under two."""
    for file, names in material.names.items():
        owner: dict[str, str] = {}
        for tag, words in names.items():
            if not isinstance(tag, str) or not tag_is_valid(tag):
                hint = " “no” is Norwegian: write “nb:”." if str(tag) == "False" else ""  # YAML reads no as false
                yield Finding(file, *key_at(names, tag), "unknown", f"“{tag}” is no language tag (BCP 47) such as “de”.{hint}")
            for number, word in enumerate(words):
                first = owner.setdefault(str(word).casefold(), str(tag))
                if first != str(tag):
                    sentence = f"“{word}” stands under “{first}” too. Keep it under one."
                    yield Finding(file, *item_at(words, number), "ambiguous", sentence)


def regions(material: Material) -> Iterator[Finding]:
    """Words of one market that stand under another too, and markets that there are not."""
    for file, data in material.patterns.items():
        owner: dict[str, str] = {}
        markets: Mapping[str, Any] = data.get("regions") or {}
        for market, words in markets.items():
            if material.markets is not None and market not in material.markets:
                known = [tag for tag in material.markets if language_of(tag) == language_of(market)]
                if known:
                    sentence = f"There is no market “{market}”.{meant(market, known)} Use one of: {', '.join(sorted(known))}."
                    yield Finding(file, *key_at(markets, market), "unknown", sentence)
            for number, word in enumerate(words):
                first = owner.setdefault(str(word).casefold(), market)
                if first != market and language_of(first) == language_of(market):
                    sentence = f"“{word}” stands under “{first}” too, so it tells nothing. Delete it in both."
                    yield Finding(file, *item_at(words, number), "ambiguous", sentence)


def examples(file: str, data: Mapping[str, Any], read: Read) -> Iterator[Finding]:
    """Examples of a pattern file in which their own pattern is not found."""
    language = file.rpartition("/")[2].rpartition(".")[0]
    for item in (data.get("register") or {}).get("patterns") or ():
        example: Optional[str] = item.get("example")
        if example is None or item["register"] in ("neither", "other"):
            continue
        markers: Sequence[Any] = read(str(example), language).markers
        if all(marker.pattern != str(item["id"]) for marker in markers):
            sentence = f"“{item['id']}” is not found in its own example “{example}”. Correct one of the two."
            yield Finding(file, *value_at(item, "example"), "pattern", sentence)


def _fits_nothing(pattern: str) -> bool:
    try:
        return re.compile(pattern).search("") is not None
    except re.error:  # told when it was read
        return False


def _empty(pattern: str) -> str:
    short = pattern if len(pattern) <= 40 else f"{pattern[:37]}..."
    return f"“{short}” fits every text, even an empty one. Delete the | at its end, or write + for *."
