"""Every situation as every market hears it, for those who write and judge the texts: one cell, or the data of a whole page."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from typing import Any, Callable, Container, Dict, Hashable, Iterable, List, Mapping, Optional, Protocol, Sequence, Tuple

from bot.core.culture import Clues
from bot.core.errors import ComityError, InvalidInput, Unprocessable
from bot.core.etiquette import decide
from bot.core.messages import Texts, babel_locale
from bot.core.reasons import reasons
from bot.core.replies import Draft, Spoken, occasion_of, speak
from bot.core.rules import FACTS, SCALES, Market, Situation
from bot.core.sample import ENTRY, sample_values
from bot.core.tags import language_of


class Shown(Protocol):
    """The part of the content that a preview needs."""

    @property
    def markets(self) -> Mapping[str, Market]: ...
    @property
    def texts(self) -> Mapping[str, Texts]: ...
    def faq_entries(self) -> Tuple[str, ...]: ...
    def stale(self, language: str) -> Container[str]: ...


WISHES: Tuple[Optional[str], ...] = (None, *FACTS["wish"])
OPENINGS: Tuple[str, ...] = FACTS["opening"]
CluesOf = Callable[[str], Clues]
"""Market -> the customer to whom it speaks."""


class Preview:
    """Says situations with sample values. Made for one state of the content."""

    def __init__(self, content: Shown) -> None:
        self._content = content
        self._values: Dict[str, Dict[str, Any]] = {}

    def situations(self, asked: Sequence[str] = ()) -> Tuple[str, ...]:
        """Those that the rules name, in their order; asked: only these. Raises InvalidInput for one that no rules name."""
        known = tuple(dict.fromkeys(name for market in self._content.markets.values() for name in market.situations))
        _known(asked, known, "situation")
        return tuple(name for name in known if not asked or name in asked)

    def locales(self, asked: Sequence[str] = ()) -> Tuple[str, ...]:
        """Markets, sorted; asked: only these, in the order asked for; a language stands for all its markets. Raises InvalidInput."""
        markets = tuple(sorted(self._content.markets))
        found: List[str] = []
        for tag in asked:
            own = [market for market in markets if market == tag or market.startswith(f"{tag}-")]
            _known([] if own else [tag], markets, "market")
            found += own
        return tuple(dict.fromkeys(found)) if asked else markets

    def situation(self, name: str) -> Situation:
        return next(market.situations[name] for market in self._content.markets.values() if name in market.situations)

    def say(self, situation: str, locale: str, clues: Clues) -> Spoken:
        """One situation in one market. Raises ComityError for what the content lacks."""
        content = self._content
        if locale not in content.markets:
            raise Unprocessable(f"There are no rules for the market “{locale}”. Known: {', '.join(sorted(content.markets))}.")
        draft = Draft(situation, self._formatted(locale), entry=self._entry() if situation == "faq_answer" else None)
        return speak(draft, locale, content.markets, content.texts, clues, content.stale(language_of(locale)))

    def _formatted(self, locale: str) -> Mapping[str, Any]:
        """The sample values as the locale writes them, once: that costs more than the reply itself."""
        if locale not in self._values:
            self._values[locale] = {}
            for name, value in sample_values(locale).items():
                with suppress(Unprocessable):  # a word that a small locale lacks is missed where a message asks for it
                    self._values[locale][name] = self._content.texts[locale].value(value)
        return self._values[locale]

    def _entry(self) -> str:
        entries = self._content.faq_entries()
        if not entries:
            raise Unprocessable("There is no FAQ entry to show “faq_answer” with. Write one in locales/<language>/faq.yml and faq.ftl.")
        return ENTRY if ENTRY in entries else entries[0]

    def page(self, situations: Sequence[str], locales: Sequence[str], clues_of: CluesOf) -> Dict[str, Any]:
        """Data of the page: every situation in every market, for each wish and opening; what repeats is held once and named by number."""
        book = _Book()
        cells = [[self._cell(situation, locale, clues_of(locale), book) for locale in locales] for situation in situations]
        return {
            "dimensions": {dimension: list(values) for dimension, values in SCALES.items()},
            "wishes": list(WISHES),
            "openings": list(OPENINGS),
            "markets": [self._market(locale) for locale in locales],
            "situations": [vars(self.situation(name)) for name in situations],
            "cells": cells,
            **book.pages(),
        }

    def _market(self, locale: str) -> Dict[str, Any]:
        market, own = self._content.markets[locale], babel_locale(language_of(locale))
        words = babel_locale(market.text)
        return {
            "tag": locale,
            "name": market.name,
            "language": own.get_display_name(own),
            "words": None if market.text == language_of(locale) else words.get_display_name("en"),
            "scores": {name: {"value": one.value, "band": one.band, "source": one.source} for name, one in market.scores.items()},
        }

    def _cell(self, situation: str, locale: str, clues: Clues, book: _Book) -> Any:
        """The numbers of the replies, by wish and opening; or the sentence that says what the content lacks."""
        market, texts = self._content.markets[locale], self._content.texts[locale]
        found: List[int] = []
        said: Dict[Hashable, Spoken] = {}
        try:
            for wish in WISHES:
                for opening in OPENINGS:
                    given = replace(clues, wish=wish, opening=opening)  # type: ignore[arg-type]  # both out of rules.FACTS
                    occasion = occasion_of(situation, given, locale)
                    decision = decide(market, occasion)
                    manner = (decision.register, decision.tv, decision.moves)
                    if manner not in said:
                        said[manner] = self.say(situation, locale, given)
                    spoken = said[manner]
                    if spoken.situation == situation:  # the same words, for other reasons
                        why = reasons(market, situation, decision, spoken.moves)
                        spoken = replace(spoken, occasion=occasion, decision=decision, reasons=why)
                    found.append(book.reply(spoken, texts))
        except ComityError as error:
            return error.sentence
        return found


def language_shown(spoken: Spoken) -> str:
    """BCP 47 tag of a reply's words: the market's, which says more than the language, unless they are in another one."""
    return spoken.locale if language_of(spoken.locale) == language_of(spoken.language) else spoken.language


def direction(tag: str) -> str:
    """ltr | rtl"""
    return str(babel_locale(tag).text_direction)


def _known(asked: Iterable[str], known: Sequence[str], what: str) -> None:
    for name in asked:
        if name not in known:
            raise InvalidInput(f"There is no {what} “{name}”. Known: {', '.join(known)}.")


class _Book:
    """Lists in which everything stands once."""

    def __init__(self) -> None:
        self._lists: Dict[str, Dict[Hashable, int]] = {}

    def _number(self, kind: str, value: Hashable) -> int:
        known = self._lists.setdefault(kind, {})
        return known.setdefault(value, len(known))

    def pages(self) -> Dict[str, List[Any]]:
        kinds = ("moves", "rules", "places", "texts", "registers", "said", "whys", "replies")
        return {kind: list(self._lists.get(kind, {})) for kind in kinds}

    def reply(self, spoken: Spoken, texts: Texts) -> int:
        """said: (move, text, what stands before it, place) for each part; whys: (rule of each dimension, of each move, (move, rule) left
        out, all rules); places: (message, file, line)."""
        why = spoken.reasons
        rules = [self._number("rules", (rule.id, rule.file, rule.line, rule.because)) for rule in why.rules]
        said = tuple(
            (self._number("moves", part.move), self._number("texts", part.text), part.before, self._place(part.message, texts))
            for part in spoken.parts
        )
        register = spoken.decision.register.as_dict()
        reasons = (
            tuple(rules[why.register[dimension]] if dimension in why.register else -1 for dimension in SCALES),
            tuple(rules[number] for number in why.moves),
            tuple((self._number("moves", move), -1 if by is None else rules[by]) for move, by in why.left_out.items()),
            tuple(dict.fromkeys(rules)),
        )
        shown = language_shown(spoken)
        return self._number(
            "replies",
            (
                self._number("said", said),
                self._number("registers", tuple(register[dimension] for dimension in SCALES)),
                self._number("whys", reasons),
                shown,
                direction(shown),
            ),
        )

    def _place(self, message: Optional[str], texts: Texts) -> int:
        where = texts.place(message) if message is not None else None
        return -1 if where is None else self._number("places", (message, *where))
