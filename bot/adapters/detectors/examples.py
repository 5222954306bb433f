"""The words of our own training examples as evidence for a language."""

from __future__ import annotations

from pathlib import Path
from typing import Dict, FrozenSet, Mapping, Optional, Set, Tuple

import numpy as np
import numpy.typing as npt

from bot.adapters.topics.examples import language_folders, read_language
from bot.core.text import chat_letters, letters, without_details
from bot.core.wishes import fold


class ExampleWords:
    """Which words customers use in which of our languages, counted in the training examples: knows "hola" and "danke", where
    fastText knows sentences. Silent about texts whose words it has never seen."""

    SMOOTHING = 0.2

    def __init__(self, folder: Path) -> None:
        """folder: bot/data/nlu, one folder a language. Read at the first message."""
        self._folder = folder
        self._languages: Tuple[str, ...] = ()
        self._rows: Optional[Dict[str, int]] = None
        self._whole: Dict[str, FrozenSet[str]] = {}
        self._logs: npt.NDArray[np.float32] = np.zeros((0, 0), np.float32)
        self._used: npt.NDArray[np.bool_] = np.zeros((0, 0), np.bool_)

    def probabilities(self, text: str) -> Mapping[str, float]:
        """Language -> probability among ours, together the share of words that the likeliest of them knows; empty when none is known."""
        if self._rows is None:
            self._load()
        assert self._rows is not None
        folded = fold(text)
        words = folded.split()
        known = self._whole.get(" ".join(words))
        if known:  # exactly what somebody was expected to write
            return {language: 1 / len(known) for language in known}
        rows = [self._rows[word] for word in words if word in self._rows]
        if not rows:
            return {}
        logs = self._logs[rows].sum(axis=0)
        best = int(logs.argmax())
        odds = np.exp(logs - logs[best])
        odds *= self._used[rows, best].sum() / len(words) / odds.sum()
        return dict(zip(self._languages, odds.tolist()))

    def _load(self) -> None:
        counts: Dict[str, Dict[str, int]] = {}
        whole: Dict[str, Set[str]] = {}
        for folder in language_folders(self._folder):
            seen = counts.setdefault(folder.name, {})
            for topic, text in read_language(folder):
                if topic == "change_language":  # it names other languages
                    continue
                words = letters(without_details(chat_letters(fold(text)))).split()
                whole.setdefault(" ".join(words), set()).add(folder.name)
                for word in words:
                    seen[word] = seen.get(word, 0) + 1
        self._whole = {text: frozenset(languages) for text, languages in whole.items() if text}
        self._languages = tuple(sorted(counts))
        rows = {word: row for row, word in enumerate(sorted(set().union(*counts.values())))}
        matrix = np.zeros((len(rows), len(self._languages)), np.float32)
        for column, language in enumerate(self._languages):
            matrix[[rows[word] for word in counts[language]], column] = list(counts[language].values())
        self._used = matrix > 0
        self._logs = np.log((matrix + self.SMOOTHING) / (matrix.sum(axis=0) + self.SMOOTHING * len(rows)))
        self._rows = rows
