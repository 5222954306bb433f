"""Accents put back where a whole text was typed without them, so that the sentence encoder reads the words that were meant."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Dict, Mapping, Optional, Sequence

import numpy as np
import numpy.typing as npt

from bot.adapters.detectors import tables
from bot.adapters.detectors.vocabulary import WORD, Vocabulary
from bot.core.ports import Encoder
from bot.core.wishes import fold

LANGUAGES = ("de", "es", "fr", "it", "pl", "pt", "tr")
LEAST, TIMES = 2e-7, 3.0
"""Share of its language that an accented word must have to be put back, and how many times the bare word's share."""
SURE = 0.9
"""Probability of a language from which its words are put back."""
_PLAIN = re.compile(r"[a-z]+")
_FORMAT = 1


class Accents:
    """The most frequent accented form of a bare word, by language; built out of wordfreq's lists once an installation."""

    def __init__(self, folder: Path, vocabulary: Vocabulary) -> None:
        """folder: where the table is kept. vocabulary: says which language a text is in."""
        self._file = folder / f"accents-{_FORMAT}-{tables.wordfreq()}.npz"
        self._vocabulary = vocabulary
        self._forms: Optional[Mapping[str, Mapping[str, str]]] = None

    def restored(self, text: str) -> str:
        """The text with its accents; as it is where it has any, or where its language is not sure."""
        if not text.isascii():
            return text
        found = self._vocabulary.probabilities(text)
        if not found:
            return text
        language = max(found, key=lambda tag: found[tag])
        if language not in LANGUAGES or found[language] < SURE * sum(found.values()):
            return text
        forms = self._load()[language]
        return _PLAIN.sub(lambda word: forms.get(word[0], word[0]), text)

    def _load(self) -> Mapping[str, Mapping[str, str]]:
        if self._forms is None:
            if not self._file.exists():
                tables.save(self._file, build())
            arrays = tables.read(self._file)
            pairs = {language: str(arrays[language]).split("\n") for language in LANGUAGES}
            self._forms = {language: dict(pair.split(" ") for pair in lines) for language, lines in pairs.items()}
        return self._forms


class AccentedEncoder:
    """An encoder that reads a text typed without accents as if it had them."""

    def __init__(self, inner: Encoder, accents: Accents) -> None:
        self._inner, self._accents = inner, accents
        self.dimensions = inner.dimensions

    def encode(self, texts: Sequence[str]) -> npt.NDArray[np.float32]:
        """As the inner encoder's."""
        return self._inner.encode([self._accents.restored(text) for text in texts])


def build() -> tables.Arrays:
    """Language -> lines of "bare accented", out of wordfreq's lists (Speer 2022, CC BY-SA 4.0)."""
    from wordfreq import get_frequency_dict

    found: Dict[str, npt.NDArray[np.generic]] = {}
    for language in LANGUAGES:
        shares = get_frequency_dict(language, "best")
        best: Dict[str, str] = {}
        for word, share in shares.items():
            bare = fold(word)
            if share < LEAST or bare == word or not WORD.fullmatch(word) or not _PLAIN.fullmatch(bare):
                continue
            if share >= TIMES * shares.get(bare, 0.0) and share > shares.get(best.get(bare, ""), 0.0):
                best[bare] = word
        found[language] = np.array("\n".join(f"{bare} {word}" for bare, word in sorted(best.items())))
    return found
