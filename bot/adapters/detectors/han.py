"""Chinese characters: simplified Chinese, traditional Chinese or Japanese, by which characters and pairs each of them uses (wordfreq).

wordfreq's Chinese list is in simplified characters; OpenCC says how they are written in traditional text.
"""

from __future__ import annotations

import math
import re
from collections import defaultdict
from pathlib import Path
from typing import DefaultDict, Dict, List, Mapping, Optional, Tuple

import numpy as np
import numpy.typing as npt

from bot.adapters.detectors import tables

LANGUAGES = ("ja", "zh-Hans", "zh-Hant")
JAPANESE, SIMPLIFIED, TRADITIONAL = range(3)
RUN = re.compile("[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff々〆，；：、]+")
"""Characters and the punctuation that tells them apart: Chinese parts sentences by ，, Japanese by 、."""
_JAPANESE = re.compile("[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff々〆]")
PUNCTUATION = {"，": (0.001, 0.06, 0.06), "；": (0.0002, 0.002, 0.002), "：": (0.0005, 0.005, 0.005), "、": (0.05, 0.008, 0.008)}
"""Share of a text's characters, read off what our own texts hold."""
PAIRED = 1.0
"""Weight of a character's own frequency beside that of the pair that it stands in."""
KEPT = 0.25
"""Share of a simplified character that traditional text keeps, where the traditional standard (Big5) has it too: 后, 里, 台."""
LEAST = 1e-7
ONE, MORE = 3.0, 4.0
"""The most that one character, and each further one, may speak against a language, in nats."""
_FORMAT = 1

Floats = npt.NDArray[np.float32]


class HanCharacters:
    """Tables are built out of wordfreq's lists once an installation (5 s) and read at the first message."""

    def __init__(self, folder: Path) -> None:
        """folder: where the tables are kept."""
        self._file = folder / f"han-{_FORMAT}-{tables.wordfreq()}.npz"
        self._characters: Optional[Mapping[str, Tuple[float, ...]]] = None
        self._keys: npt.NDArray[np.uint64] = np.zeros(0, np.uint64)
        self._pairs: Floats = np.zeros((0, 3), np.float32)

    def probabilities(self, text: str) -> Mapping[str, float]:
        """Language -> probability among LANGUAGES; empty for a text without Chinese characters."""
        if self._characters is None:
            self.prepare()
        scores, count = [0.0, 0.0, 0.0], 0
        for run in RUN.findall(text):
            before = ""
            for character in run:
                for language, share in enumerate(self._shares(before, character)):
                    scores[language] += math.log(share)
                before, count = character, count + 1
        if not count:
            return {}
        most = ONE + MORE * (count - 1)
        top = max(scores)
        odds = [math.exp(max(score - top, -most)) for score in scores]
        total = sum(odds)
        return dict(zip(LANGUAGES, (one / total for one in odds)))

    def prepare(self) -> None:
        """Build the tables if this installation has none, and read them."""
        if not self._file.exists():
            tables.save(self._file, build())
        arrays = tables.read(self._file)
        self._keys, self._pairs = arrays["keys"], arrays["pairs"]  # type: ignore[assignment]
        self._characters = dict(zip(arrays["characters"].tolist(), map(tuple, arrays["shares"].tolist())))

    def _shares(self, before: str, character: str) -> List[float]:
        """P(character | the one before it) in each language."""
        assert self._characters is not None
        alone = [share + LEAST for share in self._characters.get(character, (0.0, 0.0, 0.0))]
        if not before or before in PUNCTUATION:
            return alone
        first = self._characters.get(before, (0.0, 0.0, 0.0))
        key = np.uint64(ord(before) << 32 | ord(character))
        at = self._keys.searchsorted(key)
        pair = self._pairs[at].tolist() if at < len(self._keys) and self._keys[at] == key else (0.0, 0.0, 0.0)
        weight = 0.02 * PAIRED
        return [(pair[i] + weight * alone[i]) / (first[i] + weight) for i in range(3)]


def build() -> tables.Arrays:
    """Out of wordfreq's lists (Speer 2022, CC BY-SA 4.0)."""
    from opencc import OpenCC
    from wordfreq import get_frequency_dict

    simplified = OpenCC("t2s")
    written: DefaultDict[str, List[str]] = defaultdict(list)
    for code in range(0x4E00, 0xA000):
        character = chr(code)
        plain = simplified.convert(character)
        if plain != character and _in_big5(character):
            written[plain].append(character)
    shares: DefaultDict[str, List[float]] = defaultdict(lambda: [0.0, 0.0, 0.0])
    pairs: DefaultDict[str, List[float]] = defaultdict(lambda: [0.0, 0.0, 0.0])
    for word, frequency in get_frequency_dict("ja", "best").items():
        letters = _JAPANESE.findall(word)
        for i, character in enumerate(letters):
            shares[character][JAPANESE] += frequency
            if i:
                pairs[letters[i - 1] + character][JAPANESE] += frequency
    for word, frequency in get_frequency_dict("zh", "best").items():
        characters = "".join(RUN.findall(word))
        forms = [_traditional(character, written) for character in characters]
        for i, character in enumerate(characters):
            shares[character][SIMPLIFIED] += frequency
            for form, part in forms[i].items():
                shares[form][TRADITIONAL] += frequency * part
            if i:
                pairs[characters[i - 1 : i + 1]][SIMPLIFIED] += frequency
                for first, part_of_first in forms[i - 1].items():
                    for form, part in forms[i].items():
                        pairs[first + form][TRADITIONAL] += frequency * part * part_of_first
    whole = np.array(list(shares.values())).sum(axis=0)
    rows: Dict[str, List[float]] = {c: [share / whole[i] for i, share in enumerate(row)] for c, row in shares.items() if RUN.match(c)}
    rows.update({mark: list(row) for mark, row in PUNCTUATION.items()})
    known = {pair: row for pair, row in pairs.items() if RUN.fullmatch(pair) and max(row) > LEAST / 10}
    keys = np.array([ord(pair[0]) << 32 | ord(pair[1]) for pair in known], np.uint64)
    order = np.argsort(keys)
    return {
        "characters": np.array(list(rows)),
        "shares": np.array(list(rows.values()), np.float32),
        "keys": keys[order],
        "pairs": (np.array(list(known.values())) / whole).astype(np.float32)[order],
    }


def _traditional(character: str, written: Mapping[str, List[str]]) -> Mapping[str, float]:
    """How a simplified character is written in traditional text, with shares."""
    forms = written.get(character)
    if not forms:
        return {character: 1.0}
    kept = KEPT if _in_big5(character) else 0.01
    return {character: kept, **{form: (1 - kept) / len(forms) for form in forms}}


def _in_big5(character: str) -> bool:
    try:
        character.encode("big5")
    except UnicodeEncodeError:
        return False
    return True
