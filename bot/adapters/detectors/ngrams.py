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

Keys = npt.NDArray[np.uint64]
Floats = npt.NDArray[np.float32]


@dataclass(frozen=True)
class Ngrams:
    """For each order the sorted hashes of its n-grams, and (n-grams, languages) log-probabilities."""

    tables: Tuple[Tuple[Keys, npt.NDArray[np.float16]], ...]
    languages: int

    @classmethod
    def of(cls, words: Sequence[str], weights: Floats) -> Ngrams:
        """weights: (words, languages), how much each word counts in each language."""
        counted = weights.shape[1]
        lengths = np.array([min(len(word), LONGEST) + 2 for word in words])
        letters = np.frombuffer("".join(f"{START}{word[:LONGEST]}{END}" for word in words).encode("utf-32-le"), dtype=np.uint32)
        owner = np.repeat(np.arange(len(words)), lengths)
        place = np.arange(len(letters)) - np.repeat(np.cumsum(lengths) - lengths, lengths)
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
        return cls(tuple(tables), counted)

    def log_probabilities(self, word: str) -> Floats:
        """(languages,) of a whole word with its beginning and end."""
        marked = f"{START}{word[:LONGEST]}{END}"
        codes = [ord(letter) for letter in marked]
        whole = np.zeros(self.languages, np.float32)
        for end in range(1, len(codes)):
            for order in range(min(ORDERS, end + 1), 0, -1):
                row = self._row(codes, end, order)
                if row is not None:
                    whole += row
                    break
            else:
                whole += UNSEEN
        return whole

    def _row(self, codes: Sequence[int], end: int, order: int) -> npt.NDArray[np.float16] | None:
        key = order
        for code in codes[end - order + 1 : end + 1]:
            key = ((key ^ code) * _MIX) & _WHOLE
            key ^= key >> 29
        keys, rows = self.tables[order - 1]
        at = keys.searchsorted(np.uint64(key))
        return rows[at] if at < len(keys) and keys[at] == key else None

    def as_arrays(self) -> Mapping[str, npt.NDArray[np.generic]]:
        """For np.savez; `from_arrays` reads them back."""
        return {f"{kind}{order}": table[i] for order, table in enumerate(self.tables, 1) for i, kind in enumerate(("keys", "rows"))}

    @classmethod
    def from_arrays(cls, arrays: Mapping[str, npt.NDArray[np.generic]]) -> Ngrams:
        tables = tuple((arrays[f"keys{order}"], arrays[f"rows{order}"]) for order in range(1, ORDERS + 1))
        return cls(tables, tables[0][1].shape[1])  # type: ignore[arg-type]


def _hashes(letters: npt.NDArray[np.uint32], ends: npt.NDArray[np.int64], order: int, skip_last: bool = False) -> Keys:
    """Of the `order` letters up to each end."""
    keys = np.full(len(ends), order, np.uint64)
    for back in range(order - 1, 0 if skip_last else -1, -1):
        keys = (keys ^ letters[ends - back].astype(np.uint64)) * np.uint64(_MIX)
        keys ^= keys >> np.uint64(29)
    return keys


def _sums(group: npt.NDArray[np.int64], values: Floats) -> Floats:
    """(groups, columns): sums of the rows of each group."""
    return np.stack([_sum(group, column, int(group.max()) + 1) for column in values.T], axis=1)


def _sum(group: npt.NDArray[np.int64], values: Floats, groups: int) -> Floats:
    return np.bincount(group, weights=values, minlength=groups).astype(np.float32)
