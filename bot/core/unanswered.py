"""Unanswered questions: what customers asked and no topic or entry fitted, kept for the localisers without a word of who asked."""

from __future__ import annotations

import re
from typing import Iterable, Mapping, Optional, Sequence, Tuple

from bot.core.model import Customer
from bot.core.ports import UnansweredQuestions
from bot.core.text import letters, without_identity
from bot.core.topics import exact_key

MOST_CHARACTERS = 300
"""Kept of one question; longer ones are stories, and their beginning shows what they are about."""
LEAST_GUESS = 0.05
"""Score from which a guess is kept."""
_BLANK = re.compile(r"[\s…]+")

Guess = Tuple[str, float]


def keep_unanswered(
    queue: UnansweredQuestions, language: Optional[str], text: str, guesses: Iterable[Guess], customer: Optional[Customer] = None
) -> None:
    """Put a question into its language's queue; the same one again only counts. customer: whose name and address are taken out.

    Nothing is kept of a message without a language or without words.
    """
    question = without_identity(text, _own_words(customer))[:MOST_CHARACTERS].strip()
    if language is None or not letters(question):
        return
    kept = [(name, round(score, 3)) for name, score in guesses if score >= LEAST_GUESS]
    queue.record(language, question, _BLANK.sub(" ", exact_key(question)).strip(), tuple(kept))


def guesses_of(ranking: Sequence[Mapping[str, object]], near: Optional[Sequence[object]]) -> Tuple[Guess, ...]:
    """What came nearest: the topics of a ranking ({"name", "confidence"}) and the FAQ entry with its similarity, likeliest first."""
    topics = [(str(one["name"]), float(str(one["confidence"]))) for one in ranking[:3]]
    entry = [(f"faq/{near[0]}", float(str(near[1])))] if near else []
    return tuple(sorted([*topics, *entry], key=lambda guess: -guess[1]))


def _own_words(customer: Optional[Customer]) -> Tuple[str, ...]:
    if customer is None:
        return ()
    lines = [part for address in customer.addresses for part in re.split(r"[\n,;]", address.text)]
    return tuple(part.strip() for part in (customer.given_name, customer.family_name, *lines) if part and part.strip())
