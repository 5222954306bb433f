"""The FAQ: which entry a question means, by sentence vectors. Entries are content; nothing here is trained."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Dict, List, Mapping, Optional, Sequence, Tuple

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float32]
LIKE_ONE_QUESTION = 40.0
"""What the likeness to one of an entry's questions weighs beside the likeness to all of them; cross-validated (benchmarks/topics.py)."""


@dataclass(frozen=True)
class FaqEntry:
    """One entry in one language."""

    id: str
    language: str
    questions: Tuple[str, ...]
    source: Optional[str] = None
    """Mark of the English answer that this entry was last compared with (core/staleness.py); None: never compared."""


def answer_message(entry: str) -> str:
    """The Fluent message of an entry's answer."""
    return f"faq-{entry.replace('_', '-')}"


@dataclass(frozen=True)
class Match:
    """similarity: cosine to the entry's nearest question. score: log-odds-like, comparable between entries and topics."""

    entry: str
    similarity: float
    score: float


class Prototypes:
    """Classes as means, compared under a shared covariance (linear discriminant): a class added is live at once, untrained."""

    def __init__(self, groups: Mapping[str, Floats], precision: Floats) -> None:
        """groups: class -> (n, dimensions). precision: inverse of the pooled covariance."""
        self.names: Tuple[str, ...] = tuple(groups)
        means = np.stack([vectors.mean(axis=0) for vectors in groups.values()]) if groups else np.zeros((0, len(precision)), np.float32)
        self._weights = means @ precision
        self._offsets = 0.5 * np.einsum("ij,ij->i", means, self._weights)

    def scores(self, vector: Floats) -> Floats:
        """(classes,)"""
        return np.asarray(self._weights @ vector - self._offsets, dtype=np.float32)


class FaqIndex:
    """All entries in all languages."""

    def __init__(self, entries: Sequence[FaqEntry], vectors: Mapping[str, Floats], precision: Floats) -> None:
        """vectors: question -> unit vector."""
        questions: Dict[str, List[str]] = {}
        for entry in entries:
            questions.setdefault(entry.id, []).extend(entry.questions)
        self._vectors = {id: np.stack([vectors[question] for question in asked]) for id, asked in questions.items() if asked}
        self._prototypes = Prototypes(self._vectors, precision)

    def nearest(self, vector: Floats) -> Optional[Match]:
        """The entry that a unit vector most likely means; None when there are no entries."""
        if not self._vectors:
            return None
        scores = self._prototypes.scores(vector)
        nearest = np.array([float((self._vectors[name] @ vector).max()) for name in self._prototypes.names])
        best = int(np.argmax(scores + LIKE_ONE_QUESTION * nearest))
        return Match(self._prototypes.names[best], float(nearest[best]), float(scores[best]))
