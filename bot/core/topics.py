"""What a message is about: a linear model over sentence vectors and character n-grams, in numpy alone."""

from __future__ import annotations

import math
from dataclasses import dataclass
from itertools import pairwise
from typing import Callable, Dict, Iterable, List, Mapping, Sequence, Tuple

import numpy as np
import numpy.typing as npt

from bot.core.text import without_details
from bot.core.wishes import fold

FAQ = "faq"
"""The label of questions that an FAQ entry answers and no topic does."""
OUT_OF_SCOPE = "out_of_scope"
VECTOR_WEIGHT = 1.5
"""Of the sentence vector beside the n-grams; cross-validated (benchmarks/topics.py)."""
AXES = 128
"""Principal axes along which neighbours are looked for."""
SHARPNESS, NEIGHBOURS = 4.0, 10.0
"""Of the model's margins and of the nearest examples in the softmax; chosen for the least cross-validated log loss."""

Floats = npt.NDArray[np.float32]


def exact_key(text: str) -> str:
    """What two texts share that say the same but for capitals, accents and the marks at their ends."""
    return " ".join(fold(text).split()).strip(" ?!.。？！؟¿¡")


def ngrams(text: str, longest: int = 5) -> Dict[str, int]:
    """Character n-grams of 1 to `longest` within words, each word padded by a blank, of the folded text without numbers and links."""
    counts: Dict[str, int] = {}
    for word in fold(without_details(text[:1000])).split():
        padded = f" {word} "
        for size in range(1, longest + 1):
            for start in range(max(1, len(padded) - size + 1)):
                gram = padded[start : start + size]
                counts[gram] = counts.get(gram, 0) + 1
    return counts


def phrases(text: str) -> Dict[str, int]:
    """Words and pairs of words of the folded text without numbers and links."""
    counts: Dict[str, int] = {}
    words = fold(without_details(text[:1000])).split()
    for gram in (*words, *(f"{first} {second}" for first, second in pairwise(words))):
        counts[gram] = counts.get(gram, 0) + 1
    return counts


KINDS: Mapping[str, Tuple[Callable[[str], Dict[str, int]], float, int]] = {"letters": (ngrams, 1.0, 2), "phrases": (phrases, 0.7, 1)}
"""Kind of sparse feature -> what finds it, its weight, and in how many training texts one must stand to be kept."""


@dataclass(frozen=True)
class Vocabulary:
    """One kind of sparse feature -> column, with inverse document frequencies."""

    kind: str
    columns: Mapping[str, int]
    idf: Floats

    @classmethod
    def of(cls, kind: str, counted: Sequence[Mapping[str, int]]) -> Vocabulary:
        """counted: what the kind finds in each training text."""
        documents: Dict[str, int] = {}
        for counts in counted:
            for gram in counts:
                documents[gram] = documents.get(gram, 0) + 1
        kept = sorted(gram for gram, count in documents.items() if count >= KINDS[kind][2])
        idf = np.array([math.log((1 + len(counted)) / (1 + documents[gram])) + 1 for gram in kept], dtype=np.float32)
        return cls(kind, {gram: column for column, gram in enumerate(kept)}, idf)

    def find(self, text: str) -> Dict[str, int]:
        """The kind's features of a text, counted."""
        return KINDS[self.kind][0](text)

    def weigh(self, counts: Mapping[str, int]) -> Tuple[List[int], Floats]:
        """Columns and tf-idf weights of one text's features, together as long as its kind weighs."""
        weight = KINDS[self.kind][1]
        found = [(self.columns[gram], 1 + math.log(count)) for gram, count in counts.items() if gram in self.columns]
        columns = [column for column, _ in found]
        weights = np.array([weight for _, weight in found], dtype=np.float32) * self.idf[columns] if found else np.zeros(0, np.float32)
        norm = float(np.linalg.norm(weights))
        return columns, weights * (weight / norm) if norm else weights


@dataclass(frozen=True)
class PrincipalAxes:
    """The AXES directions in which vectors differ most: neighbours are found a quarter as dear, and are the same but for a few (ours,
    benchmarks/topics.py). centre: (dimensions,). basis: (dimensions, axes)."""

    centre: Floats
    basis: Floats

    @classmethod
    def of(cls, vectors: Floats) -> PrincipalAxes:
        """vectors: (n, dimensions)."""
        centre = vectors.mean(axis=0)
        values, axes = np.linalg.eigh(np.cov(vectors, rowvar=False))
        return cls(centre, axes[:, np.argsort(-values)[:AXES]].astype(np.float32))

    def project(self, vectors: Floats) -> Floats:
        """(..., dimensions) -> (..., axes), unit length."""
        seen = (vectors - self.centre) @ self.basis
        return np.asarray(seen / np.maximum(np.linalg.norm(seen, axis=-1, keepdims=True), 1e-9), dtype=np.float32)


@dataclass(frozen=True)
class TopicModel:
    """dense: (labels, dimensions). examples: (n, axes) unit vectors, the training vectors seen along their principal axes, with
    `example_labels` (n,). means: (labels, dimensions) of the whole vectors. precision: (dimensions, dimensions), the inverse of the topics'
    pooled covariance, for FAQ entries that were never trained."""

    labels: Tuple[str, ...]
    vocabularies: Tuple[Vocabulary, ...]
    dense: Floats
    sparse: Tuple[Floats, ...]
    """(vocabulary, labels), one for each vocabulary"""
    intercept: Floats
    axes: PrincipalAxes
    examples: Floats
    example_labels: npt.NDArray[np.int32]
    means: Floats
    precision: Floats
    exact: Mapping[str, str]
    """Folded training texts -> label."""

    def probabilities(self, text: str, vector: Floats) -> Floats:
        """(labels,), summing to 1."""
        margins = self.dense @ (vector * VECTOR_WEIGHT) + self.intercept
        for vocabulary, coefficients in zip(self.vocabularies, self.sparse):
            columns, weights = vocabulary.weigh(vocabulary.find(text))
            if columns:
                margins = margins + weights @ coefficients[columns]
        scores = SHARPNESS * margins + NEIGHBOURS * self._neighbours(vector)
        exponents = np.exp(scores - scores.max())
        return np.asarray(exponents / exponents.sum(), dtype=np.float32)

    def _neighbours(self, vector: Floats) -> Floats:
        """Mean cosine of each label's three nearest examples."""
        similarity = self.examples @ self.axes.project(vector)
        means = np.zeros(len(self.labels), dtype=np.float32)
        # The examples are sorted by label, so each label is one slice.
        bounds = np.searchsorted(self.example_labels, np.arange(len(self.labels) + 1))
        for label in range(len(self.labels)):
            own = similarity[bounds[label] : bounds[label + 1]]
            if len(own) > 3:
                own = np.partition(own, len(own) - 3)[-3:]
            means[label] = own.mean() if len(own) else 0.0
        return means

    def arrays(self) -> Dict[str, npt.NDArray[np.generic]]:
        """For np.savez; `from_arrays` reads it back."""
        return {
            "labels": np.array(self.labels),
            **{f"{one.kind}_grams": _packed(one.columns) for one in self.vocabularies},
            **{f"{one.kind}_idf": one.idf for one in self.vocabularies},
            **{f"{one.kind}_sparse": sparse.astype(np.float16) for one, sparse in zip(self.vocabularies, self.sparse)},
            "dense": self.dense,
            "intercept": self.intercept,
            "centre": self.axes.centre,
            "basis": self.axes.basis,
            "examples": self.examples.astype(np.float16),
            "example_labels": self.example_labels,
            "means": self.means,
            "precision": self.precision,
            "exact": _packed(f"{label}\0{text}" for text, label in self.exact.items()),
        }

    @classmethod
    def from_arrays(cls, arrays: Mapping[str, npt.NDArray[np.generic]]) -> TopicModel:
        pairs = [item.split("\0", 1) for item in _unpacked(arrays["exact"])]
        return cls(
            labels=tuple(str(label) for label in arrays["labels"].tolist()),
            vocabularies=tuple(
                Vocabulary(kind, {gram: column for column, gram in enumerate(_unpacked(arrays[f"{kind}_grams"]))}, arrays[f"{kind}_idf"])  # type: ignore[arg-type]
                for kind in KINDS
            ),
            dense=arrays["dense"].astype(np.float32),
            sparse=tuple(arrays[f"{kind}_sparse"] for kind in KINDS),  # type: ignore[misc]
            intercept=arrays["intercept"].astype(np.float32),
            examples=arrays["examples"].astype(np.float32),
            example_labels=arrays["example_labels"].astype(np.int32),
            axes=PrincipalAxes(arrays["centre"].astype(np.float32), arrays["basis"].astype(np.float32)),
            means=arrays["means"].astype(np.float32),
            precision=arrays["precision"].astype(np.float32),
            exact={text: label for label, text in pairs},
        )


def _packed(lines: Iterable[str]) -> npt.NDArray[np.uint8]:
    """Texts without line breaks as bytes: numpy would give each of them the room of the longest."""
    return np.frombuffer("\n".join(lines).encode(), np.uint8)


def _unpacked(packed: npt.NDArray[np.generic]) -> List[str]:
    whole = packed.tobytes().decode()
    return whole.split("\n") if whole else []
