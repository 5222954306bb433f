"""The topic model of the project's examples: fitted once, then kept. Rasa's training and `comity understand` share it."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Callable, Iterable, List, Sequence, Tuple

import numpy as np

from bot.adapters.topics import fit
from bot.adapters.topics.examples import read_examples
from bot.adapters.whole_file import write_whole
from bot.core.faq import FaqEntry
from bot.core.ports import Encoder
from bot.core.topics import TopicModel

SOURCES = (
    "bot/adapters/topics/fit.py", "bot/core/topics.py", "bot/core/text.py", "bot/core/wishes.py", "bot/adapters/encoder.py",
    "bot/adapters/accents.py",
)  # fmt: skip
"""What a fit depends on beside the examples. FAQ questions teach it too, but no edit of them is a reason to fit again: they are found
without."""
_KEPT = 3


class KeptTopics:
    """One .npz file for each state of the examples and of the code."""

    def __init__(self, root: Path, folder: Path) -> None:
        """root: the project's. folder: where models are kept."""
        self._root, self._folder = root, folder

    def examples(self, further: Iterable[Tuple[str, str]] = ()) -> List[Tuple[str, str]]:
        """(topic, message), sorted: those of bot/data/nlu and of other files. Raises ContentError."""
        return sorted({*read_examples(self._root / "bot" / "data" / "nlu"), *further})

    def model(self, examples: Sequence[Tuple[str, str]], faq: Callable[[], Sequence[FaqEntry]], encoder: Encoder) -> TopicModel:
        """faq and encoder are only asked where there is something to fit (half a minute)."""
        file = self._folder / f"topics-{self.key(examples)}.npz"
        if file.exists():
            with np.load(file) as arrays:
                return TopicModel.from_arrays(arrays)
        labels, texts = [label for label, _ in examples], [text for _, text in examples]
        asked, entries = fit.faq_examples(faq(), set(labels), texts)
        model = fit.fit([*texts, *asked], [*labels, *entries], encoder.encode([*texts, *asked]))
        write_whole(file, lambda out: np.savez(out, **model.arrays()))
        for old in sorted(self._folder.glob("topics-*.npz"), key=lambda one: one.stat().st_mtime)[:-_KEPT]:
            old.unlink(missing_ok=True)
        return model

    def key(self, examples: Sequence[Tuple[str, str]]) -> str:
        """Of everything that a model depends on."""
        digest = hashlib.blake2b(digest_size=8)
        for source in SOURCES:
            digest.update((self._root / source).read_bytes() + b"\0")
        for topic, text in examples:
            digest.update(f"{topic}\0{text}\0".encode())
        return digest.hexdigest()
