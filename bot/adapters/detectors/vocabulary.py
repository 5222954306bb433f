"""Words of the languages that are written in Latin letters, by how often each uses them (wordfreq), and their letters where a word is new.

A word is worth what it tells: one that many languages share, or a name, says little, however sure the model is of its spelling.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path
from typing import Any, Collection, Dict, List, Mapping, Optional, Sequence, Tuple

import numpy as np
import numpy.typing as npt

from bot.adapters.detectors import tables
from bot.adapters.detectors.ngrams import Ngrams
from bot.core.wishes import fold

Floats = npt.NDArray[np.float32]
Asked = Tuple[str, int]
"""(word as it was typed, its capital: 0 none, 1 at the beginning of the text, 2 later)."""
Judged = Tuple[Tuple[float, ...], Tuple[float, ...]]
"""For each language the log-odds of a word, and how surely the language uses it."""

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
_CAPITALISED = tuple(tuple(where[language == "de"] for language in LANGUAGES) for where in ((1.0, 1.0), WORDS_FIRST, WORDS_WITHIN))
"""For each place of a capital the share that are words, by language."""
_SILENT: Judged = ((0.0,) * len(LANGUAGES), (LEAST_FAMILIAR,) * len(LANGUAGES))
REMEMBERED = 20_000
"""Words of messages that are kept with what was thought of them."""
WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_FORMAT = 4


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
        self._judged: Dict[Asked, Judged] = {}

    def probabilities(self, text: str) -> Mapping[str, float]:
        """Language -> probability among LANGUAGES, together the share of words that the likeliest of them uses; empty without words."""
        words = WORD.findall(text)
        if not words:
            return {}
        if text.isupper():
            asked = [(word, 0) for word in words]
        else:
            asked = [(word, 2 if word[0].isupper() else 0) for word in words]
            if asked[0][1]:
                asked[0] = (words[0], 1)
        known = self._judged
        if not all(map(known.__contains__, asked)):
            known = self._learn(asked)
        # Plain floats: nine numbers are added up before numpy has begun.
        evidence = list(map(sum, zip(*[known[one][0] for one in asked])))
        most = max(evidence)
        uses = sum([known[one][1][evidence.index(most)] for one in asked])
        odds = [math.exp(one - most) for one in evidence]
        share = uses / len(words) / sum(odds)
        return dict(zip(LANGUAGES, [one * share for one in odds]))

    def prepare(self) -> None:
        """Build the tables if this installation has none, and read them."""
        if self._tables is None:
            if not self._file.exists():
                built = build()
                tables.save(self._file, {"keys": built.keys, "shares": built.shares, **built.spelling.as_arrays()})
            self._tables = _read(self._file)

    def _learn(self, asked: Sequence[Asked]) -> Mapping[Asked, Judged]:
        """What is thought of the words of a message."""
        known = {one: self._judged[one] for one in asked if one in self._judged}
        new: Dict[str, List[Asked]] = {}
        for one in asked:
            if one not in known:
                word = one[0].replace("İ", "i").lower().replace("’", "'")
                shares = self._shares(word)
                if shares is not None:
                    known[one] = _judge(shares, one[1], KNOWN)
                elif "'" in word:  # "l'ordine": an article and a noun
                    parts = [(part, one[1]) for part in word.split("'") if part]
                    of_parts = self._learn(parts)
                    evidence, used = zip(*[of_parts[part] for part in parts])
                    known[one] = tuple(map(sum, zip(*evidence))), tuple(sum(each) / len(parts) for each in zip(*used))
                else:
                    new.setdefault(word, []).append(one)
        if len(self._judged) + len(asked) > REMEMBERED:
            self._judged = {}
        self._judged.update(known)
        if new and not _settled(known.values(), len(new)):
            learned = {}
            for word, odds in zip(new, self._loaded().spelling.log_probabilities(list(new)).tolist()):  # at once: numpy costs by the call
                learned.update({one: _judge(odds, one[1], GUESSED) for one in new[word]})
            self._judged.update(learned)
            return {**known, **learned}
        return {**dict.fromkeys(asked, _SILENT), **known}

    def _shares(self, word: str) -> Optional[List[float]]:
        """For each language, in log, of a word that is listed."""
        known = self._loaded()
        key = _key(word)
        at = int(known.keys.searchsorted(key))
        return known.shares[at].tolist() if at < len(known.keys) and known.keys[at] == key else None  # type: ignore[no-any-return]

    def _loaded(self) -> Tables:
        if self._tables is None:
            self.prepare()
        assert self._tables is not None
        return self._tables


def _settled(judged: Collection[Judged], new: int) -> bool:
    """Whether the listed words of a text leave nothing that the spelling of the others could change."""
    if not judged:
        return False
    *_, second, first = sorted(map(sum, zip(*[evidence for evidence, _ in judged])))
    return first - second >= GUESSED * (new + 1)


def _judge(odds: Sequence[float], capital: int, limit: float) -> Judged:
    """odds: of a word's shares or of its spelling, in log, for each language. limit: KNOWN where it is listed, else GUESSED."""
    used = tuple(1.0 if limit == KNOWN and one > FAMILIAR else LEAST_FAMILIAR for one in odds)
    if capital:
        shares = [math.exp(one) + RARE for one in odds]
        mean = sum(shares) / len(shares)
        odds = [math.log(word * share + (1 - word) * mean) for word, share in zip(_CAPITALISED[capital], shares)]
    most = max(odds)
    return tuple(max(one - most, -limit) for one in odds), used


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
