"""What the core's tests share: the project's own content, read once, a market built by hand, and a small honest encoder."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest

from bot import wiring
from bot.adapters.content.library import Content
from bot.adapters.content.yaml_lines import load
from bot.core.rules import Market, build
from bot.core.wishes import fold

BASE = """\
bands:
  power_distance: {low: 45, high: 85}
  individualism: {low: 33, high: 68}
  long_term: {low: 33, high: 68}
  context: {low: 33, high: 68}
  digital: {low: 33, high: 68}
register:
  formality: neutral
  directness: balanced
  authority: institution
  orientation: individual
  horizon: immediate
  service: hybrid
  because: The base says so.
address:
  t: [casual, neutral]
  v: [formal, honorific]
floor: neutral
weight:
  distance: {first: 1, known: 0}
  power: {low: 0, middle: 1, high: 2}
  imposition: {greet: 0, inform: 0, thank: 0, offer: 0, confirm: 0, ask_data: 1, apologise: 1, refuse: 2}
layout:
  separator: " "
  own_line: [salutation, closing]
plans:
  refusal:
    direct: [salutation, news, reason]
    balanced: [salutation, empathy, news, reason]
    indirect: [salutation, thanks, reason, news, closing]
  question:
    direct: [salutation, next_step]
    balanced: [salutation, reason, next_step]
    indirect: [salutation, thanks, reason, next_step]
situations:
  refund_refused: {act: refuse, mood: bad, plan: refusal}
  identify_needed: {act: ask_data, mood: neutral, plan: question}
  faq_answer: {act: inform, mood: neutral, plan: question}
"""

MakeMarket = Callable[[str], Market]


@pytest.fixture(scope="session")
def content() -> Content:
    """The project's own rules, texts and FAQ."""
    return wiring.library().current()


@pytest.fixture
def make_market(tmp_path: Path) -> MakeMarket:
    """A market of base.yml above and the YAML that a test gives as xx-XX.yml."""

    def make(own: str = "") -> Market:
        parsed = []
        for name, text in (("base.yml", BASE), ("xx-XX.yml", own)):
            file = tmp_path / name
            file.write_text(text, encoding="utf-8")
            parsed.append((name, load(file, name)))
        return build("xx-XX", parsed)

    return make


class WordEncoder:
    """Unit vectors out of the words' hashes: texts that share words are near, the same text is the same vector."""

    dimensions = 96

    def __init__(self) -> None:
        self.encoded: list[str] = []
        """Every text that was really encoded."""

    def encode(self, texts: Sequence[str]) -> npt.NDArray[np.float32]:
        self.encoded += texts
        vectors = np.zeros((len(texts), self.dimensions), dtype=np.float32)
        for row, text in enumerate(texts):
            for word in fold(text).strip(" ?!.").split():
                digest = hashlib.blake2b(word.strip("?!.,").encode(), digest_size=8).digest()
                vectors[row] += np.random.default_rng(int.from_bytes(digest, "big")).standard_normal(self.dimensions)
        return np.asarray(vectors / np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-9), dtype=np.float32)


@pytest.fixture
def encoder() -> WordEncoder:
    return WordEncoder()


@pytest.fixture(scope="session")
def encode() -> Callable[[Sequence[str]], npt.NDArray[np.float32]]:
    """For what is made once: the vectors of an encoder whose notes nobody reads."""
    return WordEncoder().encode
