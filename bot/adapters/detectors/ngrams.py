"""Letters of words: an interpolated n-gram model of several languages at once, as sorted arrays.

P(letter | up to four letters before it) by Witten-Bell smoothing (Witten and Bell 1991), each order falling back on the next lower.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import List, Mapping, Sequence, Tuple

import numpy as np
import numpy.typing as npt

ORDERS = 5
START, END = "\x01", "\x02"
LONGEST = 30
"""Letters of a word that are looked at."""
UNSEEN = -math.log(1e5)
"""Log-probability of a letter that no language's words hold."""
_SMOOTHING = 5.0
_MIX = 0x9E3779B97F4A7C15
_WHOLE = 0xFFFFFFFFFFFFFFFF

_BACK = np.arange(ORDERS - 1, -1, -1)[:, None]
"""How far each order reaches back, the highest first."""

Keys = npt.NDArray[np.uint64]
Floats = npt.NDArray[np.float32]


@dataclass(frozen=True)
class Ngrams:
    """The sorted hashes of the n-grams of all orders, and (n-grams, languages) log-probabilities."""

    keys: Keys
    rows: npt.NDArray[np.float16]

    @classmethod
    def of(cls, words: Sequence[str], weights: Floats) -> Ngrams:
        """weights: (words, languages), how much each word counts in each language."""
        counted = weights.shape[1]
        letters, owner, place = _marked(words)
        tables: List[Tuple[Keys, npt.NDArray[np.float16]]] = []
        lower_keys, lower = np.zeros(0, np.uint64), np.zeros((0, counted), np.float32)
        for order in range(1, ORDERS + 1):
            ends = np.nonzero(place >= max(order - 1, 1))[0]  # the mark of a word's beginning is context, never foretold
            contexts = _hashes(letters, ends, order, skip_last=True)
            keys, first, which = np.unique(_hashes(letters, ends, order), return_index=True, return_inverse=True)
            whose = owner[ends]
            counts = np.stack([_sum(which, weights[whose, column], len(keys)) for column in range(counted)], axis=1)
            _, context = np.unique(contexts[first], return_inverse=True)
            total = _sums(context, counts)[context]
            kinds = _sums(context, (counts > 0).astype(np.float32))[context]
            if order == 1:
                below = np.full((len(keys), counted), 1 / len(keys), np.float32)
            else:
                below = lower[np.searchsorted(lower_keys, _hashes(letters, ends[first], order - 1))]
            spare = _SMOOTHING * kinds
            share = np.divide(counts + spare * below, total + spare, out=below.copy(), where=(total + spare) > 0)
            lower_keys, lower = keys, share
            tables.append((keys, np.log(share).astype(np.float16)))
        keys = np.concatenate([table[0] for table in tables])
        order_of_keys = np.argsort(keys)
        return cls(keys[order_of_keys], np.concatenate([table[1] for table in tables])[order_of_keys])

    def log_probabilities(self, words: Sequence[str]) -> Floats:
        """(words, languages), each of a whole word with its beginning and end."""
        letters, owner, place = _marked(words)
        ends = np.nonzero(place)[0]
        asked = _all_hashes(letters, ends)
        at = self.keys.searchsorted(asked)
        at[at == len(self.keys)] = 0
        hit = (self.keys[at] == asked) & (place[ends] >= _BACK)
        longest = hit.argmax(axis=0)  # the first row is the highest order
        each = np.arange(len(ends))
        found = self.rows[at[longest, each]].astype(np.float32)
        found[~hit[longest, each]] = UNSEEN
        return np.add.reduceat(found, np.searchsorted(owner[ends], np.arange(len(words))), axis=0)

    def as_arrays(self) -> Mapping[str, npt.NDArray[np.generic]]:
        """For np.savez; `from_arrays` reads them back."""
        return {"ngram_keys": self.keys, "ngram_rows": self.rows}

    @classmethod
    def from_arrays(cls, arrays: Mapping[str, npt.NDArray[np.generic]]) -> Ngrams:
        return cls(arrays["ngram_keys"], arrays["ngram_rows"])  # type: ignore[arg-type]


def _marked(words: Sequence[str]) -> Tuple[npt.NDArray[np.uint32], npt.NDArray[np.int64], npt.NDArray[np.int64]]:
    """(letters of all words with their marks, the word of each letter, its place in that word)."""
    lengths = np.array([min(len(word), LONGEST) + 2 for word in words])
    letters = np.frombuffer("".join(f"{START}{word[:LONGEST]}{END}" for word in words).encode("utf-32-le"), dtype=np.uint32)
    owner = np.repeat(np.arange(len(words)), lengths)
    return letters, owner, np.arange(len(letters)) - np.repeat(np.cumsum(lengths) - lengths, lengths)


def _hashes(letters: npt.NDArray[np.uint32], ends: npt.NDArray[np.int64], order: int, skip_last: bool = False) -> Keys:
    """Of the `order` letters up to each end."""
    keys = np.full(len(ends), order, np.uint64)
    for back in range(order - 1, 0 if skip_last else -1, -1):
        keys = (keys ^ letters[ends - back].astype(np.uint64)) * np.uint64(_MIX)
        keys ^= keys >> np.uint64(29)
    return keys


def _all_hashes(letters: npt.NDArray[np.uint32], ends: npt.NDArray[np.int64]) -> Keys:
    """(orders, ends), the highest order first: `_hashes` of all at once; where a word is shorter, of letters that are not its own."""
    before = letters.astype(np.uint64)[np.maximum(ends - _BACK, 0)]
    keys = np.repeat(np.arange(ORDERS, 0, -1, dtype=np.uint64)[:, None], len(ends), axis=1)
    for back in range(ORDERS - 1, -1, -1):
        whose = keys[: ORDERS - back]  # the orders that reach so far back
        whose ^= before[ORDERS - 1 - back]
        whose *= np.uint64(_MIX)
        whose ^= whose >> np.uint64(29)
    return keys


def _sums(group: npt.NDArray[np.int64], values: Floats) -> Floats:
    """(groups, columns): sums of the rows of each group."""
    return np.stack([_sum(group, column, int(group.max()) + 1) for column in values.T], axis=1)


def _sum(group: npt.NDArray[np.int64], values: Floats, groups: int) -> Floats:
    return np.bincount(group, weights=values, minlength=groups).astype(np.float32)
