"""Words of the languages that are written in Latin letters, by how often each uses them (wordfreq), and their letters where a word is new.

A word is worth what it tells: one that many languages share, or a name, says little, however sure the model is of its spelling.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from functools import lru_cache
from hashlib import blake2b
from pathlib import Path
from typing import Any, Dict, List, Mapping, Optional, Sequence, Tuple

import numpy as np
import numpy.typing as npt

from bot.adapters.detectors import tables
from bot.adapters.detectors.ngrams import Ngrams
from bot.core.wishes import fold

LANGUAGES = ("de", "en", "es", "fr", "it", "nl", "pl", "pt", "tr")
WORDS, SPELLED = 120_000, 50_000
"""Most frequent words of each language that are kept, and that teach how its words are spelled."""
CARELESS = 0.04
"""How often, beside the word as it is spelled, it is typed without its accents."""
RARE = 1e-12
"""Share of a text that a word may still be in a language whose list does not hold it."""
WORDS_WITHIN, WORDS_FIRST = (0.3, 0.8), (0.4, 0.6)
"""Share of the capitalised words that are words and no names, within a text and at its beginning: in general, and in German, which writes
all nouns so."""
FAMILIAR, LEAST_FAMILIAR = math.log(1e-6), 0.15
"""Share of its texts, in log, from which a language is said to use a word; what a word that no list holds still counts."""
KNOWN, GUESSED = 5.0, 3.0
"""The most that one word, listed or only spelled alike, may speak against a language, in nats."""
_CAPITAL_NOUNS = LANGUAGES.index("de")
WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_FORMAT = 3

Floats = npt.NDArray[np.float32]


@dataclass(frozen=True)
class Tables:
    """keys: sorted hashes of words; shares: (words, languages) how much of a text the word is, in log; spelling of words that are new."""

    keys: npt.NDArray[np.uint64]
    shares: npt.NDArray[np.float16]
    spelling: Ngrams


class Vocabulary:
    """Tables are built out of wordfreq's lists once an installation (20 s) and kept in one file of 25 MB; read at the first message."""

    def __init__(self, folder: Path) -> None:
        """folder: where the tables are kept."""
        self._file = folder / f"vocabulary-{_FORMAT}-{tables.wordfreq()}.npz"
        self._tables: Optional[Tables] = None
        self._about = lru_cache(maxsize=20_000)(self._look_up)

    def probabilities(self, text: str) -> Mapping[str, float]:
        """Language -> probability among LANGUAGES, together the share of words that the likeliest of them uses; empty without words."""
        words = WORD.findall(text)
        if not words:
            return {}
        shouting = text.isupper()
        rows = self._about(words[0], 0 if shouting or not words[0][0].isupper() else 1)
        for word in words[1:]:
            rows = rows + self._about(word, 0 if shouting or not word[0].isupper() else 2)
        evidence = rows[0]
        best = int(evidence.argmax())
        odds = np.exp(evidence - evidence[best])
        odds *= rows[1, best] / len(words) / odds.sum()
        return dict(zip(LANGUAGES, odds.tolist()))

    def prepare(self) -> None:
        """Build the tables if this installation has none, and read them."""
        if self._tables is None:
            if not self._file.exists():
                built = build()
                tables.save(self._file, {"keys": built.keys, "shares": built.shares, **built.spelling.as_arrays()})
            self._tables = _read(self._file)

    def _look_up(self, word: str, capital: int) -> Floats:
        """(2, languages): log-odds, and 1 where the language uses the word. capital: 0 none, 1 at the beginning of the text, 2 later."""
        plain = word.replace("İ", "i").lower().replace("’", "'")
        row = self._row(plain)
        if row is None and "'" in plain:  # "l'ordine": an article and a noun
            parts = [part for part in plain.split("'") if part]
            whole = np.zeros((2, len(LANGUAGES)), np.float32)
            for part in parts:
                whole += self._judge(part, self._row(part), capital)
            whole[1] /= len(parts)
            return whole
        return self._judge(plain, row, capital)

    def _judge(self, word: str, row: Optional[npt.NDArray[np.float16]], capital: int) -> Floats:
        whole = np.full((2, len(LANGUAGES)), LEAST_FAMILIAR, np.float32)
        odds = self._loaded().spelling.log_probabilities(word) if row is None else row.astype(np.float32)
        if row is not None:
            whole[1, row > FAMILIAR] = 1.0
        if capital:
            share = np.exp(odds) + RARE
            general, german = WORDS_FIRST if capital == 1 else WORDS_WITHIN
            words = np.full(len(LANGUAGES), general)
            words[_CAPITAL_NOUNS] = german
            odds = np.log(words * share + (1 - words) * share.mean())
        np.maximum(odds - odds.max(), -(GUESSED if row is None else KNOWN), out=whole[0])
        return whole

    def _row(self, word: str) -> Optional[npt.NDArray[np.float16]]:
        known = self._loaded()
        key = _key(word)
        at = known.keys.searchsorted(key)
        return known.shares[at] if at < len(known.keys) and known.keys[at] == key else None

    def _loaded(self) -> Tables:
        if self._tables is None:
            self.prepare()
        assert self._tables is not None
        return self._tables


def build() -> Tables:
    """Out of wordfreq's lists (Speer 2022, CC BY-SA 4.0)."""
    from wordfreq import get_frequency_dict

    lists = []
    for language in LANGUAGES:
        frequent = [(word, share) for word, share in get_frequency_dict(language, "best").items() if WORD.fullmatch(word)]
        lists.append(sorted(frequent, key=lambda pair: -pair[1])[:WORDS])
    spelled = sorted({word for frequent in lists for word, _ in frequent[:SPELLED]})
    weights = np.sqrt(_matrix(spelled, [frequent[:SPELLED] for frequent in lists]) * 1e8)
    typed: List[Dict[str, float]] = []
    for frequent in lists:
        shares = dict(frequent)
        for word, share in frequent:
            bare = fold(word)
            if bare != word:
                shares[bare] = shares.get(bare, 0.0) + CARELESS * share
        typed.append(shares)
    words = sorted(set().union(*typed))
    keys = np.array([_key(word) for word in words], np.uint64)
    order = np.argsort(keys)
    shares_of = _matrix(words, [list(shares.items()) for shares in typed])[order]
    with np.errstate(divide="ignore"):
        logs = np.maximum(np.log(shares_of), -60).astype(np.float16)
    return Tables(keys[order], logs, Ngrams.of(spelled, weights.astype(np.float32)))


def _matrix(words: Sequence[str], lists: Sequence[Sequence[Tuple[str, float]]]) -> Floats:
    row = {word: i for i, word in enumerate(words)}
    matrix = np.zeros((len(words), len(lists)), np.float32)
    for column, pairs in enumerate(lists):
        matrix[[row[word] for word, _ in pairs], column] = [share for _, share in pairs]
    return matrix


def _key(word: str) -> np.uint64:
    return np.uint64(int.from_bytes(blake2b(word.encode(), digest_size=8).digest(), "little"))


def _read(file: Path) -> Tables:
    arrays: Dict[str, Any] = dict(tables.read(file))
    keys, shares = arrays.pop("keys"), arrays.pop("shares")
    return Tables(keys, shares, Ngrams.from_arrays(arrays))
