"""The market of a customer whose language only a machine writes: its own rules decide how the words are chosen that are then translated."""

from __future__ import annotations

from dataclasses import replace
from typing import Mapping

from bot.core.culture import Clues, CulturalContext, resolve
from bot.core.language import LanguageDecision
from bot.core.rules import Market
from bot.core.tags import language_of


def manner_of(context: CulturalContext, clues: Clues, markets: Mapping[str, Market]) -> CulturalContext:
    """The context with the locale of the customer's own language, where a market of it lends its words from the context's (“text: en”).

    context: of the reply before it is translated. Unchanged where the customer writes a language of ours, or no rules are there for theirs.
    """
    if clues.translated_from is None:
        return context
    theirs = language_of(clues.translated_from)
    lent = [tag for tag, market in markets.items() if language_of(tag) == theirs and market.text == context.language]
    if not lent:
        return context
    own = resolve(LanguageDecision(theirs, 1.0, (), ()), clues, lent, context.language)
    known = {**context.known, **{what: own.known[what] for what in ("locale", "country") if what in own.known}}
    return replace(context, locale=own.locale, country=own.country, evidence=(*context.evidence, *own.evidence), known=known)
