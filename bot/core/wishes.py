"""What a customer asks for about the talk itself: another language, another form of address. Patterns are data."""

from __future__ import annotations

import re
import unicodedata
from typing import Any, Dict, List, Literal, Mapping, Optional, Tuple

from babel import Locale

from bot.core.errors import ContentError
from bot.core.tags import nearest
from bot.core.written import key_at, value_at


def fold(text: str) -> str:
    """Lower case, without accents and strokes and other marks, kana and Hangul kept whole, so that careless typing still matches."""
    return bare(text.casefold())


def bare(text: str) -> str:
    """Without accents and strokes and other marks; capitals stay, so that `\\W` of a pattern does."""
    if text.isascii():
        return text
    unmarked = _MARKS.sub("", unicodedata.normalize("NFKD", text))
    return unicodedata.normalize("NFC", unmarked.translate(_LETTERS))


_MARKS = re.compile("[\u0300-\u036f\u064b-\u065f]")
_LETTERS = str.maketrans({"أ": "ا", "إ": "ا", "آ": "ا", "ى": "ي", "ة": "ه", "ـ": "", "ł": "l", "ı": "i", "ø": "o", "đ": "d"})


KINDS = (
    "casual", "formal", "name", "manner", "capital", "endings",
    "about", "story", "unless", "lead", "title", "no_name", "particle", "after", "polite", "insult",
)  # fmt: skip
"""What `wishes:` may hold; all but the first two are read in naming.py."""


class WishPatterns:
    """`casual` and `formal` under `wishes:` in `etiquette_rules/patterns/<language>.yml`: regular expressions over folded text."""

    def __init__(self, data: Mapping[str, Mapping[str, Any]]) -> None:
        """Raises ContentError for a pattern that is none."""
        self._patterns: Dict[str, List[Tuple[Literal["casual", "formal"], re.Pattern[str]]]] = {}
        for language, mapping in data.items():
            compiled: List[Tuple[Literal["casual", "formal"], re.Pattern[str]]] = []
            # Order in the file is order of authority: "nicht duzen" stands before "duzen".
            file = f"etiquette_rules/patterns/{language}.yml"
            wishes = mapping.get("wishes", [])
            if not isinstance(wishes, list) or not all(isinstance(entry, Mapping) for entry in wishes):
                at = key_at(mapping, "wishes")
                raise ContentError("“wishes” must be a list of “- casual: pattern” and “- formal: pattern”.", file, *at)
            for entry in wishes:
                for wish, pattern in entry.items():
                    if wish not in KINDS:
                        raise ContentError(
                            f"A wish is “casual”, “formal” or “name” ({', '.join(KINDS[3:])} help), not “{wish}”.",
                            file,
                            *key_at(entry, wish),
                        )
                    if wish not in ("casual", "formal"):
                        continue
                    try:
                        compiled.append((wish, re.compile(bare(str(pattern)))))  # not folded: \W is not \w
                    except re.error as error:
                        raise ContentError(f"“{pattern}” is no regular expression: {error}.", file, *value_at(entry, wish)) from error
            self._patterns[language] = compiled

    def formality(self, text: str, language: str) -> Optional[Literal["casual", "formal"]]:
        """Which form of address the text asks for; None if neither is recognised."""
        folded = fold(text)
        name = nearest(language, self._patterns)  # one file serves all Chinese
        for wish, pattern in self._patterns[name] if name else ():
            if pattern.search(folded):
                return wish
        return None


_LETTER = r"[^\W\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]"
"""A letter of a script that parts words by blanks."""


class LanguageNames:
    """Names of languages as customers write them: CLDR's in each of our languages, autonyms, and `locales/<language>/languages.yml`."""

    def __init__(self, extra: Mapping[str, Mapping[str, Any]]) -> None:
        """extra: language -> {tag: [names]}."""
        self._names: Dict[str, str] = {}
        for language in {"en", *extra}:
            for tag, name in Locale.parse(language, sep="-").languages.items():
                if len(tag) == 2 and len(name) > 2:
                    self._names.setdefault(fold(name), tag)
        for tag in list(dict.fromkeys(self._names.values())):
            try:
                autonym = Locale.parse(tag).get_language_name(tag)
            except Exception:  # noqa: S112  # CLDR has no locale for every language that it can name
                continue
            if autonym:
                self._names.setdefault(fold(autonym), tag)
        for language, mapping in extra.items():
            for tag, names in mapping.items():
                if not isinstance(names, list):
                    line = getattr(mapping, "lines", {}).get(tag, 1)
                    raise ContentError(f"Write a list: “{tag}: [name, other name]”.", f"locales/{language}/languages.yml", line)
                for name in names:
                    self._names[fold(str(name))] = str(tag)
        ordered = sorted(self._names, key=len, reverse=True)
        words = [name for name in ordered if not _unspaced(name)]
        runs = [name for name in ordered if _unspaced(name)]
        # Arabic glues "in" and "the" to a name: بالإنجليزية. Chinese, Japanese and Thai write no blank before "English".
        self._words = re.compile(rf"(?<!{_LETTER})(?:ب|بال|ال|لل|ل|و)?(" + "|".join(map(re.escape, words)) + rf")(?!{_LETTER})")
        self._runs = re.compile("|".join(map(re.escape, runs))) if runs else None

    def find(self, text: str) -> Tuple[str, ...]:
        """Tags of the languages that a text names, in order."""
        folded = fold(text)
        hits = [(found.start(1), self._names[found.group(1)]) for found in self._words.finditer(folded)]
        if self._runs:
            hits += [(found.start(), self._names[found.group(0)]) for found in self._runs.finditer(folded)]
        return tuple(dict.fromkeys(tag for _, tag in sorted(hits)))


def _unspaced(name: str) -> bool:
    return any(unicodedata.name(c, "").startswith(("CJK", "HIRAGANA", "KATAKANA", "HANGUL", "THAI")) for c in name)
