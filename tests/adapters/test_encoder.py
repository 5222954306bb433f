"""The encoder's cache: what was encoded once is never encoded again."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest

from bot.adapters import encoder
from bot.adapters.encoder import CachedEncoder, SentenceEncoder


class Counting:
    """Unit vectors out of a text's letters, and a note of every text that was really encoded."""

    dimensions = SentenceEncoder.dimensions

    def __init__(self) -> None:
        self.calls: list[list[str]] = []

    def encode(self, texts: Sequence[str]) -> npt.NDArray[np.float32]:
        self.calls.append(list(texts))
        vectors = np.zeros((len(texts), self.dimensions), np.float32)
        for row, text in enumerate(texts):
            for place, letter in enumerate(text):
                vectors[row, (place * 31 + ord(letter)) % self.dimensions] += 1
        return np.asarray(vectors / np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-9), np.float32)


@pytest.fixture
def counting() -> Counting:
    return Counting()


@pytest.fixture
def cached(counting: Counting, tmp_path: Path) -> CachedEncoder:
    return CachedEncoder(counting, tmp_path / "cache" / "sentences.npz")  # type: ignore[arg-type]  # it has what is used


TEXTS = ["where is my parcel", "wo", "注文はどこですか", "where is my parcel, please tell me"]


def test_vectors_come_in_the_order_of_the_texts(cached: CachedEncoder, counting: Counting) -> None:
    found = cached.encode(TEXTS)
    assert (found.shape, found.dtype) == ((4, 512), np.float32)
    assert np.allclose(found, Counting().encode(TEXTS), atol=2e-3)
    assert np.allclose(np.linalg.norm(found, axis=1), 1)


def test_a_second_call_encodes_nothing_new(cached: CachedEncoder, counting: Counting) -> None:
    first = cached.encode(TEXTS)
    counting.calls.clear()
    assert np.array_equal(cached.encode(TEXTS), first)
    assert np.array_equal(cached.encode(TEXTS[::-1]), first[::-1])
    assert counting.calls == []


def test_only_what_is_new_is_encoded(cached: CachedEncoder, counting: Counting) -> None:
    cached.encode(TEXTS)
    counting.calls.clear()
    cached.encode([*TEXTS, "new", "newer one"])
    assert counting.calls == [["new", "newer one"]]


def test_a_new_process_encodes_nothing_again(cached: CachedEncoder, counting: Counting, tmp_path: Path) -> None:
    first = cached.encode(TEXTS)
    later = Counting()
    again = CachedEncoder(later, tmp_path / "cache" / "sentences.npz")  # type: ignore[arg-type]
    assert np.allclose(again.encode(TEXTS), first)
    assert later.calls == []
    assert [file.name for file in (tmp_path / "cache").iterdir()] == ["sentences.npz"], "no draft is left behind"


def test_short_texts_are_batched_together(cached: CachedEncoder, counting: Counting) -> None:
    cached.encode(["a" * length for length in (90, 3, 50, 7)])
    assert [len(text) for text in counting.calls[0]] == [3, 7, 50, 90]


def test_nothing_to_encode(cached: CachedEncoder, counting: Counting, tmp_path: Path) -> None:
    assert cached.encode([]).shape == (0, 512)
    assert counting.calls == []
    assert not (tmp_path / "cache").exists()


def test_a_blank_text_stays_without_direction(cached: CachedEncoder) -> None:
    assert not cached.encode(["", "wo"])[0].any()


def test_case_and_blanks_make_another_text(cached: CachedEncoder, counting: Counting) -> None:
    cached.encode(["wo", "Wo", "wo "])
    assert len(counting.calls[0]) == 3


def test_the_real_one_reads_its_weights_late_and_finds_translations() -> None:
    encoder = SentenceEncoder()
    assert encoder._model is None
    found = encoder.encode(["Where is my parcel?", "Wo ist mein Paket?", "I like cheese.", " ", "x" * 5000])
    assert (found.shape, found.dtype) == ((5, 512), np.float32)
    assert np.allclose(np.linalg.norm(found[[0, 1, 2, 4]], axis=1), 1, atol=1e-3)
    assert not found[3].any()
    assert found[0] @ found[1] > 0.6 > found[0] @ found[2]
    assert encoder.encode([]).shape == (0, 512)


def test_many_new_texts_are_encoded_by_all_cores_alike(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    texts = ["where is my parcel", "ich möchte bezahlen", "領収書", "hola"] * 2
    alone = CachedEncoder(SentenceEncoder(), tmp_path / "alone.npz").encode(texts)
    monkeypatch.setattr(encoder, "MANY", 4)
    monkeypatch.setattr("os.cpu_count", lambda: 2)
    assert np.allclose(CachedEncoder(SentenceEncoder(), tmp_path / "many.npz").encode([*texts, "new"])[:-1], alone, atol=1e-3)
