"""Unanswered questions: what customers asked and no topic or entry fitted, kept for the localisers without a word of who asked."""

from __future__ import annotations

import re
import unicodedata
from typing import Iterable, Mapping, Optional, Sequence, Tuple

from bot.core.model import Customer
from bot.core.ports import UnansweredQuestions
from bot.core.text import EMAIL, latin_digits, letters
from bot.core.topics import exact_key

MOST_CHARACTERS = 300
"""Kept of one question; longer ones are stories, and their beginning shows what they are about."""
LEAST_GUESS = 0.05
"""Score from which a guess is kept."""
_BLANK = re.compile(r"[\s…]+")
# Linear by construction: bounded runs, no nested repeats.
_LINK = re.compile(r"(?:[a-z]{2,10}://|www\.)\S+", re.IGNORECASE)
_SITE = re.compile(
    r"(?<![\w@])(?:[A-Za-z0-9-]{1,63}\.){1,8}(?:[A-Za-z]{2,24}/\S*|(?:com|net|org|info|shop|eu|de|es|fr|it|jp|nl|pl|br|ru|tr)\b)"
)
_ACCOUNT = re.compile(r"\S{0,100}@\S{0,100}")
_CODE = re.compile(r"[+(]?[A-Za-z0-9._/#-]{0,40}[0-9][A-Za-z0-9._/#-]{0,40}(?:[ ()-]{1,3}[0-9][0-9()./-]{0,40}){0,12}")
"""An order number, a telephone number, a date, a part of an address: whatever holds a digit, and the groups of digits behind it."""
_GAPS = re.compile(r"…(?:[\s,;]*…)+")
_PARTED = ("LATIN", "CYRILLIC", "ARABIC", "GREEK", "HANGUL")
"""Scripts that part words by blanks, as Unicode names begin."""

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


def without_identity(text: str, own: Sequence[str] = ()) -> str:
    """The words without what could tell who wrote them: links, e-mail addresses, names of accounts and every number become “…”.

    own: further words to take out, such as the customer's name; only whole words where the script parts words by blanks.
    """
    masked = latin_digits(text)
    for word in sorted(own, key=len, reverse=True):  # first: a line of an address holds numbers
        edge = r"\b" if unicodedata.name(word[0], "").startswith(_PARTED) else ""
        masked = re.sub(f"{edge}{re.escape(latin_digits(word))}{edge}", "…", masked, flags=re.IGNORECASE)
    for pattern in (_LINK, EMAIL, _SITE, _ACCOUNT, _CODE):
        masked = pattern.sub("…", masked)
    return _GAPS.sub("…", " ".join(masked.split()))


def guesses_of(ranking: Sequence[Mapping[str, object]], near: Optional[Sequence[object]]) -> Tuple[Guess, ...]:
    """What came nearest: the topics of a ranking ({"name", "confidence"}) and the FAQ entry with its similarity, likeliest first."""
    topics = [(str(one["name"]), float(str(one["confidence"]))) for one in ranking[:3]]
    entry = [(f"faq/{near[0]}", float(str(near[1])))] if near else []
    return tuple(sorted([*topics, *entry], key=lambda guess: -guess[1]))


def _own_words(customer: Optional[Customer]) -> Tuple[str, ...]:
    if customer is None:
        return ()
    lines = [part for address in customer.addresses for part in re.split(r"[\n,;]", address.text)]
    bare = [" ".join(word for word in part.split() if word.isalpha()) for part in lines]
    words = {part.strip() for part in (customer.given_name, customer.family_name, *lines, *bare) if part}
    return tuple(word for word in sorted(words) if word and (len(word) > 1 or not word.isascii()))
