"""Fits the topic model: a linear support vector machine on vectors and n-grams (scikit-learn, needed at training only)."""

from __future__ import annotations

from itertools import pairwise
from typing import Any, Sequence

import numpy as np
import numpy.typing as npt

from bot.core.topics import KINDS, VECTOR_WEIGHT, TopicModel, Vocabulary, exact_key


def fit(texts: Sequence[str], labels: Sequence[str], vectors: npt.NDArray[np.float32], seed: int = 7) -> TopicModel:
    """texts and labels: (n,). vectors: (n, dimensions), unit length. The same input gives the same model."""
    import scipy.sparse as sparse
    from sklearn.svm import LinearSVC

    order = sorted(range(len(texts)), key=lambda row: (labels[row], texts[row]))
    texts = [texts[row] for row in order]
    names = tuple(sorted(set(labels)))
    rows = np.searchsorted(np.array(names), np.array([labels[row] for row in order])).astype(np.int32)
    vectors = vectors[order]
    vocabularies = [Vocabulary.of(kind, texts) for kind in KINDS]
    blocks = [sparse.csr_matrix(vectors * VECTOR_WEIGHT), *(_matrix(vocabulary, texts) for vocabulary in vocabularies)]
    machine = LinearSVC(C=0.3, tol=1e-2, random_state=seed).fit(sparse.hstack(blocks).tocsr(), rows)
    ends = np.cumsum([block.shape[1] for block in blocks])
    dimensions = vectors.shape[1]
    means = np.stack([vectors[rows == row].mean(axis=0) for row in range(len(names))])
    scatter = vectors - means[rows]
    covariance = scatter.T @ scatter / len(vectors)
    shrunk = 0.9 * covariance + 0.1 * np.eye(dimensions) * np.trace(covariance) / dimensions
    return TopicModel(
        labels=names,
        vocabularies=tuple(vocabularies),
        dense=machine.coef_[:, :dimensions].astype(np.float32),
        sparse=tuple(machine.coef_[:, start:end].T.astype(np.float16) for start, end in pairwise(ends)),
        intercept=machine.intercept_.astype(np.float32),
        examples=vectors.astype(np.float32),
        example_labels=rows,
        precision=np.linalg.inv(shrunk).astype(np.float32),
        exact={exact_key(text): names[row] for text, row in zip(texts, rows)},
    )


def _matrix(vocabulary: Vocabulary, texts: Sequence[str]) -> Any:
    """(texts, vocabulary), sparse."""
    import scipy.sparse as sparse

    weighed = [vocabulary.weigh(text) for text in texts]
    indptr = np.cumsum([0, *(len(columns) for columns, _ in weighed)])
    data = np.concatenate([weights for _, weights in weighed])
    columns = np.concatenate([columns for columns, _ in weighed]).astype(np.int32)
    return sparse.csr_matrix((data, columns, indptr), shape=(len(texts), len(vocabulary.columns)))
