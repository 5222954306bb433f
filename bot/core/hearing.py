"""What a customer's message asks of the talk itself, read before anybody answers: the wish is followed by the very reply to it.

And how it is written: the register, which the rules of some markets mirror.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Collection, Mapping, Optional, Sequence, Tuple

from bot.core import scripts
from bot.core.culture import Clues, resolve
from bot.core.language import LanguageDecision
from bot.core.model import Message, Preferences
from bot.core.naming import Wish, Wishes
from bot.core.register import Register, RegisterReader
from bot.core.tags import language_of
from bot.core.text import letters

WISH_ALONE = "/change_formality"
"""What the assistant is told where a message asks for nothing else; the clues say what for."""
_OWN_WORDS = frozenset({"address_ask", "change_ask"})
"""What the bot asks for here is taken down as the customer writes it."""
_ALWAYS = "en"
"""Customers of any language may write "call me Sam"."""
_CONFIRMED = frozenset({"name_changed", "formality_changed"})
"""Situations that already say what became of a wish."""
SHORT = 12.0
"""Words up to which one likely marker, such as a lone "su", shows how somebody writes of whom nothing is known."""
SHORTEST = 2.0
"""Words of what a message says beside a wish that are worth an answer of their own, unless they may be one to a question of ours."""


def wish_in(wishes: Wishes, message: Message, earlier: Sequence[Message], language: Optional[str]) -> Optional[Wish]:
    """What a message asks for, read in its language, the conversation's or English. earlier: the conversation's messages, oldest first.

    language: the conversation's. Where a machine has translated the message, its English is read, and a name must stand in both.
    """
    last = next((one for one in reversed(earlier) if one.sender == "bot"), None)
    if message.payload is not None or (last is not None and last.situation in _OWN_WORDS):
        return None
    translated: Optional[str] = (message.translation or {}).get("text")
    if translated is not None:
        return _also_written(wishes.heard(translated, _ALWAYS), message.text)
    tags = dict.fromkeys(tag for tag in (message.language, language, _ALWAYS) if tag)
    found = (wishes.heard(message.text, language_of(tag)) for tag in tags)
    wish = next((one for one in found if one is not None), None)
    return replace(wish, rest="") if wish is not None and not _waited_for(last) and _words(wish.rest) < SHORTEST else wish


def register_said(
    reader: RegisterReader, message: Message, earlier: Sequence[Message], clues: Clues, spoken: Collection[str]
) -> Optional[Register]:
    """The register that the customer writes in, with this message; what it doesn't show stays what it was. None: unknown.

    clues: before the message. spoken: markets whose language we write. Only the language of the talk counts: message.language was decided
    with it in mind, so that a foreign word does not turn it, and what was shown in another one is nothing in this.
    """
    known = clues.customer_register
    last = next((one for one in reversed(earlier) if one.sender == "bot"), None)
    if message.payload is not None or message.language is None or (last is not None and last.situation in _OWN_WORDS):
        return known
    language = language_of(message.language)
    if clues.picked_language is not None and language_of(clues.picked_language) != language:
        return known
    if clues.conversation_language is not None and language_of(clues.conversation_language) != language:
        known = None
    if all(language_of(market) != language for market in spoken):
        return known
    market = resolve(LanguageDecision(language, 1.0, (), ()), clues, spoken, language).locale  # você is formal in Portugal only
    reading = reader.read(message.text, market)
    if reading.register is None or reading.strength == "hint":
        return known
    if reading.strength == "likely":
        sides = [marker.register for marker in reading.markers if marker.weight == "likely"]
        lead = 2 * sides.count(reading.register) - len(sides)
        if lead < 2 and (known is not None or _words(message.text) > SHORT):
            return known
    return reading.register


def followed(clues: Clues, wish: Wish, preferences: Preferences, language: Optional[str]) -> Clues:
    """The clues for the reply to a wish. preferences: the conversation's, after it. language: the message's, which an intent lacks."""
    return replace(
        clues,
        conversation_language=language or clues.conversation_language,
        wish=wish.formality or clues.wish,
        person=replace(clues.person, wished=wish.name or clues.person.wished),
        wished_here=said_here(preferences),
        asked=wish.asked,
    )


def said_here(preferences: Preferences) -> Tuple[str, ...]:
    """Which wishes a conversation has heard itself."""
    return tuple(name for name in ("language", "formality", "name") if getattr(preferences, name) is not None)


def confirmation(asked: Sequence[str], kept: bool) -> Tuple[str, ...]:
    """The situations that say what became of a wish. kept: whether it stands on the record from now on."""
    return ("name_changed" if "name" in asked else "formality_changed", *(("wish_kept",) if kept else ()))


def confirmed(replies: Sequence[Mapping[str, Any]]) -> bool:
    """Whether a reply already says what became of the wish."""
    return any((reply.get("comity") or {}).get("situation") in _CONFIRMED for reply in replies)


def _also_written(wish: Optional[Wish], original: str) -> Optional[Wish]:
    if wish is None or wish.name is None or wish.name.casefold() in original.casefold():
        return wish
    return None if wish.formality is None else replace(wish, name=None)


def _waited_for(last: Optional[Message]) -> bool:
    return last is not None and (bool(last.buttons) or last.text.rstrip().endswith(("?", "？", "؟")))


def _words(text: str) -> float:
    said = letters(text)
    return scripts.words(said, scripts.count(said))
