"""Writing systems of a text, and the languages that are written in each."""

from __future__ import annotations

import re
from collections import Counter
from typing import Dict, Mapping, Optional, Tuple

LANGUAGES: Mapping[str, Tuple[str, ...]] = {
    "Kana": ("ja",),
    "Han": ("ja", "zh-Hans", "zh-Hant"),
    "Hangul": ("ko",),
    "Thai": ("th",),
    "Arabic": ("ar", "fa", "ur", "ps", "ckb", "sd", "ug"),
    "Cyrillic": ("ru", "uk", "bg", "sr", "be", "mk", "kk", "ky", "mn", "tg", "tt"),
    "Hebrew": ("he", "yi"),
    "Greek": ("el",),
    "Devanagari": ("hi", "mr", "ne"),
    "Bengali": ("bn",),
    "Tamil": ("ta",),
    "Telugu": ("te",),
    "Kannada": ("kn",),
    "Malayalam": ("ml",),
    "Gujarati": ("gu",),
    "Gurmukhi": ("pa",),
    "Sinhala": ("si",),
    "Lao": ("lo",),
    "Khmer": ("km",),
    "Myanmar": ("my",),
    "Georgian": ("ka",),
    "Armenian": ("hy",),
    "Ethiopic": ("am",),
    "Tibetan": ("bo",),
}
"""Script -> languages written in it that a detector may mean, the likeliest first. Latin is what all others are written in."""
_RUSSIAN = "абвгдеёжзийклмнопрстуфхцчшщъыьэюя"
_ARABIC = "ابتثجحخدذرزسشصضطظعغفقكلمنهويءآأؤإئىةـ"
ALPHABETS: Mapping[str, str] = {
    "ru": _RUSSIAN,
    "uk": "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя",
    "be": "абвгдеёжзійклмнопрстуўфхцчшыьэюя",
    "bg": "абвгдежзийклмнопрстуфхцчшщъьюяѝ",
    "sr": "абвгдђежзијклљмнњопрстћуфхцчџш",
    "mk": "абвгдѓежзѕијклљмнњопрстќуфхцчџшѐѝ",
    "kk": _RUSSIAN + "әғқңөұүһі",
    "ky": _RUSSIAN + "ңөү",
    "mn": _RUSSIAN + "өү",
    "tg": _RUSSIAN + "ғӣқӯҳҷ",
    "tt": _RUSSIAN + "әөүҗңһ",
    "ar": _ARABIC,
    "fa": _ARABIC + "پچژگکیۀ",
    "ur": _ARABIC + "پچژگکیٹڈڑںہھۂۓےۃ",
    "ps": _ARABIC + "پچژگکیټځڅډړږښګڼۍې",
}
"""Letters that a language writes, lower case: what tells languages of one script apart at once. A language without an entry is not told by
its letters."""
_RANGES: Mapping[str, str] = {
    "Latin": "A-Za-z\u00aa\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02af\u1e00-\u1eff\uff21-\uff3a\uff41-\uff5a",
    "Kana": "\u3041-\u30ff\u31f0-\u31ff\uff66-\uff9f",
    "Han": "\u3005\u3006\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff",
    "Hangul": "\u1100-\u11ff\u3130-\u318f\uac00-\ud7a3",
    "Thai": "\u0e00-\u0e7f",
    "Arabic": "\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufeff",
    "Cyrillic": "\u0400-\u052f",
    "Hebrew": "\u0590-\u05ff",
    "Greek": "\u0370-\u03ff\u1f00-\u1fff",
    "Devanagari": "\u0900-\u097f",
    "Bengali": "\u0980-\u09ff",
    "Gurmukhi": "\u0a00-\u0a7f",
    "Gujarati": "\u0a80-\u0aff",
    "Tamil": "\u0b80-\u0bff",
    "Telugu": "\u0c00-\u0c7f",
    "Kannada": "\u0c80-\u0cff",
    "Malayalam": "\u0d00-\u0d7f",
    "Sinhala": "\u0d80-\u0dff",
    "Lao": "\u0e80-\u0eff",
    "Tibetan": "\u0f00-\u0fff",
    "Myanmar": "\u1000-\u109f",
    "Georgian": "\u10a0-\u10ff",
    "Armenian": "\u0530-\u058f",
    "Ethiopic": "\u1200-\u137f",
    "Khmer": "\u1780-\u17ff",
}
_LETTERS: Mapping[str, re.Pattern[str]] = {script: re.compile(f"[{ranges}]") for script, ranges in _RANGES.items()}


class _ScriptOf(Dict[str, str]):
    """Character -> its script, "" for none of these; filled as characters come."""

    def __missing__(self, character: str) -> str:
        script = next((script for script, pattern in _LETTERS.items() if pattern.match(character)), "")
        if script:  # no text can make it grow past the characters of these scripts
            self[character] = script
        return script


_SCRIPT_OF = _ScriptOf({" ": ""})
_ODD: Mapping[str, re.Pattern[str]] = {
    language: re.compile(f"(?=[{_RANGES['Arabic' if 'ا' in alphabet else 'Cyrillic']}])[^{alphabet}\u064b-\u065f\u0670]")
    for language, alphabet in ALPHABETS.items()
}
"""A letter of a language's script that it never writes; vowel marks are everybody's."""
_PER_WORD: Mapping[str, float] = {"Han": 1.7, "Kana": 3.0, "Thai": 4.0, "Lao": 4.0, "Khmer": 4.0, "Myanmar": 4.0, "Tibetan": 4.0}
"""Characters that make about one word where no blanks part words."""
_DENSE, _HOME = 4.0, 1.5
"""What one character of these, or of Hangul, weighs beside a Latin letter where scripts are mixed, and one of any other script: Latin
names and titles stand in texts of every script."""


def count(text: str) -> Mapping[str, int]:
    """Script -> letters of it. text: letters and blanks, as `text.letters` leaves them."""
    if text.isascii():
        return {"Latin": len(text) - text.count(" ")} if text else {}
    found = Counter(map(_SCRIPT_OF.__getitem__, text))
    del found[""]
    return found


def main_script(found: Mapping[str, int]) -> Optional[str]:
    """The script that most of a text is in; Kana and Han count together, as Kana where there is any to speak of."""
    if len(found) <= 1:
        return next(iter(found), None)
    weights: Dict[str, float] = {
        script: number * (1.0 if script == "Latin" else _DENSE if script in _PER_WORD or script == "Hangul" else _HOME)
        for script, number in found.items()
    }
    if "Kana" in weights:
        weights["Kana"] += weights.pop("Han", 0.0)
    return max(weights, key=lambda script: weights[script])


def odd_words(language: str, text: str) -> float:
    """Share of a text's words that have letters which the language never writes. text: letters and blanks."""
    pattern = _ODD.get(language)
    whole = text.lower().split()
    return sum(1 for word in whole if pattern.search(word)) / len(whole) if pattern is not None and whole else 0.0


def words(text: str, found: Mapping[str, int]) -> float:
    """About how many words a text has, also where no blanks part them."""
    run, spaced = 0.0, False
    for script, number in found.items():
        per = _PER_WORD.get(script)
        if per is None:
            spaced = True
        else:
            run += number / per
    return run + (len(text.split()) if spaced else 0.0)
