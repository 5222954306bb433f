"""Fits the topic model: a linear support vector machine on vectors and n-grams (scikit-learn, needed at training only)."""

from __future__ import annotations

import os
from itertools import pairwise
from typing import Any, Collection, List, Mapping, Sequence, Tuple

import numpy as np
import numpy.typing as npt

from bot.core.faq import FaqEntry
from bot.core.topics import FAQ, KINDS, VECTOR_WEIGHT, PrincipalAxes, TopicModel, Vocabulary, exact_key

TOLERANCE = 0.3
"""Where the solver stops; on unseen messages within half a point of 0.01, in half the time."""
Doubles = npt.NDArray[np.float64]


def fit(texts: Sequence[str], labels: Sequence[str], vectors: npt.NDArray[np.float32], seed: int = 7) -> TopicModel:
    """texts and labels: (n,). vectors: (n, dimensions), unit length. The same input gives the same model."""
    import scipy.sparse as sparse

    order = sorted(range(len(texts)), key=lambda row: (labels[row], texts[row]))
    texts = [texts[row] for row in order]
    names = tuple(sorted(set(labels)))
    rows = np.searchsorted(np.array(names), np.array([labels[row] for row in order])).astype(np.int32)
    vectors = vectors[order]
    blocks, vocabularies = [sparse.csr_matrix(vectors * VECTOR_WEIGHT)], []
    for kind, (find, _, _) in KINDS.items():
        counted = [find(text) for text in texts]
        vocabularies.append(Vocabulary.of(kind, counted))
        blocks.append(_matrix(vocabularies[-1], counted))
    coefficients, intercept = _machines(sparse.hstack(blocks).tocsr(), rows, len(names), seed)
    ends = np.cumsum([block.shape[1] for block in blocks])
    dimensions = vectors.shape[1]
    means = np.stack([vectors[rows == row].mean(axis=0) for row in range(len(names))])
    scatter = vectors - means[rows]
    covariance = scatter.T @ scatter / len(vectors)
    shrunk = 0.9 * covariance + 0.1 * np.eye(dimensions) * np.trace(covariance) / dimensions
    axes = PrincipalAxes.of(vectors)
    return TopicModel(
        labels=names,
        vocabularies=tuple(vocabularies),
        dense=coefficients[:, :dimensions].astype(np.float32),
        sparse=tuple(coefficients[:, start:end].T.astype(np.float16) for start, end in pairwise(ends)),
        intercept=intercept.astype(np.float32),
        axes=axes,
        examples=axes.project(vectors),
        example_labels=rows,
        means=means.astype(np.float32),
        precision=np.linalg.inv(shrunk).astype(np.float32),
        exact={exact_key(text): names[row] for text, row in zip(texts, rows)},
    )


def faq_examples(entries: Sequence[FaqEntry], topics: Collection[str], known: Collection[str]) -> Tuple[List[str], List[str]]:
    """(questions, labels) that the FAQ adds to the training examples: an entry that bears a topic's name is asked for like that topic, all
    others are "faq". known: texts that are examples already."""
    seen = {exact_key(text) for text in known}
    pairs = [
        (question, entry.id if entry.id in topics else FAQ)
        for entry in entries
        for question in entry.questions
        if exact_key(question) not in seen
    ]
    return [question for question, _ in pairs], [label for _, label in pairs]


def _machines(
    features: Any, rows: npt.NDArray[np.int32], labels: int, seed: int
) -> Tuple[npt.NDArray[np.float64], npt.NDArray[np.float64]]:
    """One linear machine a label against all others, on all cores: ((labels, features), (labels,))."""
    from joblib import Parallel, delayed
    from sklearn.svm import LinearSVC

    features = features.astype(np.float64)
    features.sort_indices()  # what the solver would do itself, to the same matrix in two threads at once

    def fitted(group: npt.NDArray[np.int32]) -> Tuple[Doubles, Doubles]:
        # All that are not in the group are one class more, whose machine nobody needs.
        machine = LinearSVC(C=0.3, tol=TOLERANCE, random_state=seed).fit(features, np.where(np.isin(rows, group), rows, labels))
        return machine.coef_[: len(group)], machine.intercept_[: len(group)]

    # Threads, since the solver lets go of the interpreter; one group a core, since each call copies the features.
    groups = list(np.array_split(np.arange(labels, dtype=np.int32), max(1, min(os.cpu_count() or 1, labels // 3))))
    found = Parallel(n_jobs=len(groups), backend="threading")(delayed(fitted)(group) for group in groups)
    return np.concatenate([weights for weights, _ in found]), np.concatenate([bias for _, bias in found])


def _matrix(vocabulary: Vocabulary, counted: Sequence[Mapping[str, int]]) -> Any:
    """(texts, vocabulary), sparse; the rows are what Vocabulary.weigh gives, all at once."""
    import scipy.sparse as sparse

    column_of = vocabulary.columns.get
    columns: List[int] = []
    counts: List[int] = []
    ends = [0]
    for found in counted:
        for gram, count in found.items():
            column = column_of(gram)
            if column is not None:
                columns.append(column)
                counts.append(count)
        ends.append(len(columns))
    weights = (1 + np.log(np.array(counts, np.float32))) * vocabulary.idf[columns]
    rows = np.repeat(np.arange(len(counted)), np.diff(ends))
    lengths = np.sqrt(np.bincount(rows, weights.astype(np.float64) ** 2, minlength=len(counted)))
    data = (weights * (KINDS[vocabulary.kind][1] / lengths[rows])).astype(np.float32)
    return sparse.csr_matrix((data, np.array(columns, np.int32), np.array(ends)), shape=(len(counted), len(vocabulary.columns)))
