"""Customers' text: made safe to keep, and the details found in it (order numbers, e-mail addresses)."""

from __future__ import annotations

import re
import unicodedata
from typing import Optional

from bot.core.errors import InvalidInput, TooLarge

MAX_CHARACTERS = 4000
"""Of one message; ten times the longest that support chats see."""

_ORDER = re.compile(r"(?<![\w.@])(?:C[O0])?[-–—_ #]{0,3}(1\d{5})(?![\w@]|[.,]\d)", re.IGNORECASE)
# Linear by construction: bounded runs, no nested repeats.
EMAIL = re.compile(r"[A-Za-z0-9._%+-]{1,64}@(?:[A-Za-z0-9-]{1,63}\.){1,8}[A-Za-z]{2,24}")
_URL = re.compile(r"(?:https?://|www\.)\S+", re.IGNORECASE)
_DIGITS = re.compile(r"[^\D0-9]")
_ORDER_MARK = re.compile(r"\bC[O0][-–—_ #]{0,3}(?=\d)", re.IGNORECASE)
_NUMBERS = re.compile(r"[\d#@_]+")
_DETAIL = re.compile(r"[\d#@_]|://|www\.", re.IGNORECASE)


def _letter_class(end: int) -> str:
    """All letters and marks up to `end`, as a class of a regular expression: `re` itself takes Thai and Arabic vowel marks for no part of a
    word."""
    marked = [unicodedata.category(chr(code))[0] in "LM" for code in range(end)] + [False]
    edges = [code for code in range(1, end + 1) if marked[code] != marked[code - 1]]
    return "".join(f"\\U{start:08x}-\\U{end - 1:08x}" for start, end in zip(edges[::2], edges[1::2]))


_RARE = re.compile("[\U00010000-\U0010ffff]")
# Python looks a character up at once in a class below U+10000, and tries range after range in a larger one.
_NO_ASCII_LETTERS, _NO_COMMON_LETTERS = re.compile("[^A-Za-z]+"), re.compile(f"[^{_letter_class(0x10000)}]+")
_NO_LETTERS = re.compile(f"[^{_letter_class(0x20000)}\\U00020000-\\U000323af]+")
_CHAT_LETTERS = {"2": "ʔ", "3": "ʕ", "5": "χ", "6": "ʈ", "7": "ħ", "8": "ʁ", "9": "ʂ"}
_CHAT_DIGIT = re.compile(r"(?<=[a-z'])[2356789](?![0-9])|(?<![0-9])[2356789](?=[a-z'])", re.IGNORECASE)
_KEEP = {"\n", "\t", "\u200c", "\u200d", "\u200e", "\u200f"}  # joiners and marks that scripts and emoji need


def clean(text: object) -> str:
    """A customer's or agent's text as it is kept: NFC, no control or surrogate characters, no outer white space.

    Raises InvalidInput when nothing readable is left, TooLarge past MAX_CHARACTERS.
    """
    if not isinstance(text, str):
        raise InvalidInput("“text” must be a string.")
    if len(text) > MAX_CHARACTERS:
        raise TooLarge(f"A message may have {MAX_CHARACTERS} characters; this one has {len(text)}. Please split it.")
    kept = "".join(c if c in _KEEP or unicodedata.category(c) not in ("Cc", "Cf", "Cs", "Cn", "Co") else _blank(c) for c in text)
    kept = unicodedata.normalize("NFC", kept).strip()
    if not any(not c.isspace() and c not in _KEEP for c in kept):
        raise InvalidInput("The message is empty. Please write something.")
    return kept


def _blank(character: str) -> str:
    return " " if character in "\r\v\f\x85" else ""


def latin_digits(text: str) -> str:
    """Full-width, Arabic-Indic and other decimal digits as 0-9, compatibility forms folded (NFKC)."""
    if text.isascii():
        return text
    folded = text if unicodedata.is_normalized("NFKC", text) else unicodedata.normalize("NFKC", text)
    return _DIGITS.sub(lambda found: str(unicodedata.digit(found[0])), folded)


def find_order_number(text: str) -> Optional[str]:
    """The first order number, as "CO-123456", however it is typed; None if there is none."""
    # Letters of another script touch the number in Japanese and Arabic without a space: blanks between scripts.
    spaced = re.sub(r"([^\x00-\x7f])(?=[0-9Cc])|([0-9])(?=[^\x00-\x7f])", r"\1\2 ", latin_digits(text))
    found = _ORDER.search(EMAIL.sub(" ", _URL.sub(" ", spaced)))
    return f"CO-{found.group(1)}" if found else None


def find_email(text: str) -> Optional[str]:
    """The first e-mail address, lower-cased; None if there is none."""
    found = EMAIL.search(unicodedata.normalize("NFKC", text))
    return found.group(0).lower() if found else None


def without_details(text: str) -> str:
    """The text without links, e-mail addresses and numbers: what may speak of a language or a topic."""
    text = latin_digits(text)
    if not _DETAIL.search(text):
        return text
    spare = EMAIL.sub(" ", _URL.sub(" ", text))
    return _NUMBERS.sub(" ", _ORDER_MARK.sub(" ", spare))


def chat_letters(text: str) -> str:
    """The digits that stand for Arabic letters within words of Latin letters ("arga3", "7aga") as letters of their own."""
    return _CHAT_DIGIT.sub(lambda found: _CHAT_LETTERS[found[0]], text)


def letters(text: str) -> str:
    """Only the letters and marks, words kept apart by one space."""
    others = _NO_ASCII_LETTERS if text.isascii() else _NO_LETTERS if _RARE.search(text) else _NO_COMMON_LETTERS
    return others.sub(" ", text).strip()


def details_only(text: str) -> bool:
    """Whether the message is an order number, an e-mail address or both, and not a word beside them."""
    return (find_order_number(text) is not None or find_email(text) is not None) and not letters(without_details(text))
