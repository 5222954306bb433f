"""The FAQ index: classes as means under a shared covariance; an entry added is there at once."""

from __future__ import annotations

import numpy as np
import pytest

from bot.core.faq import FaqEntry, FaqIndex, Prototypes, answer_message

ENTRIES = (
    FaqEntry("gift_wrapping", "en", ("Do you wrap gifts?", "Is there gift paper?")),
    FaqEntry("gift_wrapping", "de", ("Packt ihr Geschenke ein?",)),
    FaqEntry("opening_hours", "en", ("When are you open?", "What are your opening hours?")),
    FaqEntry("empty", "en", ()),
)


def index(encoder, entries: tuple[FaqEntry, ...]) -> FaqIndex:  # type: ignore[no-untyped-def]
    questions = [question for entry in entries for question in entry.questions]
    vectors = dict(zip(questions, encoder.encode(questions)))
    return FaqIndex(entries, vectors, np.eye(encoder.dimensions, dtype=np.float32))


def test_answer_message() -> None:
    assert answer_message("delivered_not_received") == "faq-delivered-not-received"


def test_nearest_of_all_languages(encoder) -> None:  # type: ignore[no-untyped-def]
    made = index(encoder, ENTRIES)
    for question, entry in (("when are you open today", "opening_hours"), ("packt ihr auch geschenke ein", "gift_wrapping")):
        match = made.nearest(encoder.encode([question])[0])
        assert match is not None
        assert match.entry == entry
        assert 0.5 < match.similarity < 1


def test_similarity_is_that_of_the_nearest_question(encoder) -> None:  # type: ignore[no-untyped-def]
    match = index(encoder, ENTRIES).nearest(encoder.encode(["Is there gift paper?"])[0])
    assert match is not None
    assert match.similarity == pytest.approx(1, abs=1e-5)


def test_an_entry_added_is_found_without_training(encoder) -> None:  # type: ignore[no-untyped-def]
    vector = encoder.encode(["are llamas allowed"])[0]
    before = index(encoder, ENTRIES).nearest(vector)
    assert before is not None
    assert before.entry != "llamas"
    after = index(encoder, (*ENTRIES, FaqEntry("llamas", "en", ("Are llamas allowed inside?",)))).nearest(vector)
    assert after is not None
    assert (after.entry, after.similarity > before.similarity) == ("llamas", True)


def test_no_entries(encoder) -> None:  # type: ignore[no-untyped-def]
    assert index(encoder, ()).nearest(encoder.encode(["anything"])[0]) is None


def test_prototypes_are_linear_discriminants() -> None:
    precision = np.diag([1.0, 4.0]).astype(np.float32)
    groups = {"a": np.array([[1, 0], [1, 0]], np.float32), "b": np.array([[0, 1]], np.float32)}
    made = Prototypes(groups, precision)
    assert made.names == ("a", "b")
    # mean' P x - mean' P mean / 2
    assert made.scores(np.array([1, 0], np.float32)).tolist() == [0.5, -2.0]
    assert made.scores(np.array([0, 1], np.float32)).tolist() == [-0.5, 2.0]
    assert Prototypes({}, precision).scores(np.array([1, 0], np.float32)).shape == (0,)
