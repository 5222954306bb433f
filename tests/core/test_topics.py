"""The topic model: n-grams, weights, and a model fitted on a few sentences."""

from __future__ import annotations

import subprocess
import sys

import numpy as np
import pytest

from bot.adapters.topics.fit import _matrix, fit
from bot.core.topics import AXES, KINDS, PrincipalAxes, TopicModel, Vocabulary, ngrams, phrases

EXAMPLES = {
    "track_order": ("where is my parcel", "where is my order", "track my parcel", "when does my parcel come"),
    "cancel_order": ("cancel my order", "please cancel the purchase", "i want to cancel", "stop my order please"),
    "get_refund": ("i want my money back", "refund please", "give me a refund", "refund my money"),
}
TEXTS = [text for texts in EXAMPLES.values() for text in texts]
LABELS = [label for label, texts in EXAMPLES.items() for _ in texts]


@pytest.fixture(scope="module")
def model(encode) -> TopicModel:  # type: ignore[no-untyped-def]
    return fit(TEXTS, LABELS, encode(TEXTS))


def test_training_needs_no_rasa() -> None:
    code = (
        "import sys, bot.adapters.topics.fit; print([name for name in ('rasa', 'tensorflow', 'rasa_sdk', 'sanic') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_ngrams_within_padded_words() -> None:
    assert ngrams("Ab!", longest=3) == {" ": 2, "a": 1, "b": 1, "!": 1, " a": 1, "ab": 1, "b!": 1, "! ": 1, " ab": 1, "ab!": 1, "b! ": 1}
    assert set(ngrams("a", longest=5)) == {" ", "a", " a", "a ", " a "}, "a word shorter than the n-gram counts as a whole"
    assert ngrams("") == {}


def test_ngrams_fold_and_pass_over_details() -> None:
    assert ngrams("Größe CO-104532 https://x.example/a") == ngrams("grosse")
    assert ngrams("x" * 5000) == ngrams("x" * 1000)


def test_vocabulary_keeps_what_comes_twice_and_weighs_rare_more() -> None:
    vocabulary = Vocabulary.of("letters", [ngrams(text) for text in ("ab ab", "ab cd", "ab ce")])
    assert "ab" in vocabulary.columns
    assert "cd" not in vocabulary.columns
    assert vocabulary.idf[vocabulary.columns["c"]] > vocabulary.idf[vocabulary.columns["a"]]
    columns, weights = vocabulary.weigh(vocabulary.find("ab ce"))
    assert len(columns) == len(set(columns)) == len(weights)
    assert np.linalg.norm(weights) == pytest.approx(1)
    assert vocabulary.weigh(vocabulary.find("123 https://x.example"))[0] == []


def test_phrases_are_words_and_pairs_of_words() -> None:
    assert phrases("Wo ist CO-104532 wo IST") == {"wo": 2, "ist": 2, "wo ist": 2, "ist wo": 1}
    assert phrases("") == {}


def test_phrases_are_kept_from_the_first_on_and_count_less_than_letters() -> None:
    vocabulary = Vocabulary.of("phrases", [phrases(text) for text in ("gift paper", "my gift")])
    assert set(vocabulary.columns) == {"gift", "paper", "my", "gift paper", "my gift"}
    assert vocabulary.idf[vocabulary.columns["paper"]] > vocabulary.idf[vocabulary.columns["gift"]]
    _, weights = vocabulary.weigh(vocabulary.find("gift paper"))
    assert np.linalg.norm(weights) == pytest.approx(0.7)
    assert vocabulary.weigh(vocabulary.find("llama"))[0] == []


def test_every_example_is_recognised(model: TopicModel, encoder) -> None:  # type: ignore[no-untyped-def]
    for text, label in zip(TEXTS, LABELS):
        probabilities = model.probabilities(text, encoder.encode([text])[0])
        assert probabilities.shape == (3,)
        assert probabilities.sum() == pytest.approx(1, abs=1e-5)
        assert model.labels[int(probabilities.argmax())] == label


def test_near_sentences_are_recognised_too(model: TopicModel, encoder) -> None:  # type: ignore[no-untyped-def]
    for text, label in (
        ("WHERE is my Parcel CO-104532??", "track_order"),
        ("cancelling the order", "cancel_order"),
        ("refunds!", "get_refund"),
    ):
        probabilities = model.probabilities(text, encoder.encode([text])[0])
        assert model.labels[int(probabilities.argmax())] == label, text


def test_unseen_letters_leave_it_unsure(model: TopicModel, encoder) -> None:  # type: ignore[no-untyped-def]
    probabilities = model.probabilities("注文", encoder.encode(["注文"])[0])
    assert probabilities.max() < 0.9


def test_the_same_input_gives_the_same_model_in_any_order(encoder) -> None:  # type: ignore[no-untyped-def]
    one = fit(TEXTS, LABELS, encoder.encode(TEXTS))
    again = fit(TEXTS, LABELS, encoder.encode(TEXTS))
    for name, array in one.arrays().items():
        assert np.array_equal(array, again.arrays()[name]), name
    rows = np.random.default_rng(3).permutation(len(TEXTS))
    mixed = fit([TEXTS[row] for row in rows], [LABELS[row] for row in rows], encoder.encode(TEXTS)[rows])
    vector = encoder.encode(["track my order"])[0]
    assert np.allclose(one.probabilities("track my order", vector), mixed.probabilities("track my order", vector), atol=1e-3)


def test_examples_are_kept_by_label(model: TopicModel) -> None:
    assert model.labels == ("cancel_order", "get_refund", "track_order")
    assert model.example_labels.tolist() == sorted(model.example_labels.tolist())
    assert model.examples.shape == (12, 96)
    assert model.means.shape == (3, 96)
    assert model.exact["where is my parcel"] == "track_order"


def test_saved_and_read_again(model: TopicModel, encoder, tmp_path) -> None:  # type: ignore[no-untyped-def]
    np.savez(tmp_path / "topics.npz", **model.arrays())
    with np.load(tmp_path / "topics.npz") as arrays:
        read = TopicModel.from_arrays(arrays)
    assert (read.labels, read.exact) == (model.labels, model.exact)
    assert [one.kind for one in read.vocabularies] == [one.kind for one in model.vocabularies] == list(KINDS)
    assert [dict(one.columns) for one in read.vocabularies] == [dict(one.columns) for one in model.vocabularies]
    for text in TEXTS:
        vector = encoder.encode([text])[0]
        assert np.allclose(read.probabilities(text, vector), model.probabilities(text, vector), atol=0.01)


def test_neighbours_are_the_mean_of_the_three_nearest(model: TopicModel, encoder) -> None:  # type: ignore[no-untyped-def]
    vector = encoder.encode(["where is my parcel now"])[0]
    for row, label in enumerate(model.labels):
        cosines = sorted(model.axes.project(encoder.encode(list(EXAMPLES[label]))) @ model.axes.project(vector))[-3:]
        assert model._neighbours(vector)[row] == pytest.approx(sum(cosines) / 3, abs=1e-5)


def test_principal_axes_keep_what_differs(encoder) -> None:  # type: ignore[no-untyped-def]
    rng = np.random.default_rng(5)
    vectors = (rng.normal(size=(300, 2)) @ rng.normal(size=(2, 200)) + 3).astype(np.float32)  # all differences lie in two directions
    axes = PrincipalAxes.of(vectors)
    seen = axes.project(vectors)
    assert seen.shape == (300, AXES)
    assert np.allclose(np.linalg.norm(seen, axis=1), 1, atol=1e-5)
    apart = vectors - vectors.mean(axis=0)
    apart /= np.linalg.norm(apart, axis=1, keepdims=True)
    assert np.allclose(seen @ seen.T, apart @ apart.T, atol=1e-3)
    assert np.allclose(axes.project(vectors[0]), seen[0], atol=1e-5)


@pytest.mark.parametrize("kind", list(KINDS))
def test_training_weighs_as_answering_does(kind: str) -> None:
    counted = [KINDS[kind][0](text) for text in [*TEXTS, ""]]
    vocabulary = Vocabulary.of(kind, counted)
    matrix = _matrix(vocabulary, counted).toarray()
    for row, counts in enumerate(counted):
        columns, weights = vocabulary.weigh(counts)
        expected = np.zeros(len(vocabulary.columns), np.float32)
        expected[columns] = weights
        assert np.allclose(matrix[row], expected, atol=1e-5)
