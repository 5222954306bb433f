"""Who is this customer? The cultural context, each field with where it came from. Never from a name, a picture or a creed."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any, Collection, Dict, List, Literal, Mapping, Optional, Tuple

from babel.languages import get_official_languages
from langcodes import Language

from bot.core.language import Evidence, Hints, LanguageDecision
from bot.core.messages import Person
from bot.core.tags import language_of, market_tag, territory_of


@dataclass(frozen=True)
class Clues:
    """What the front desk knows before the text is read; travels to Rasa as metadata. None: unknown."""

    conversation_language: Optional[str] = None
    conversation_locale: Optional[str] = None
    """The market that the replies followed so far."""
    record_language: Optional[str] = None
    record_country: Optional[str] = None
    channel_locales: Tuple[str, ...] = ()
    channel_country: Optional[str] = None
    picked_language: Optional[str] = None
    translated_from: Optional[str] = None
    """The customer's own language, where a machine has put the text into English."""
    wish: Optional[Literal["casual", "formal"]] = None
    person: Person = field(default_factory=Person)
    known: bool = False
    """Whether a customer record stands behind the conversation."""
    tier: Optional[str] = None
    account_kind: Optional[str] = None
    opening: Literal["first", "later"] = "later"

    def hints(self) -> Hints:
        """The part that speaks of language."""
        country = self.record_country or self.channel_country
        return Hints(
            pick=self.picked_language,
            conversation=self.conversation_language,
            record=self.record_language,
            channel=self.channel_locales,
            country=country_languages(country) if country else (),
        )

    def as_dict(self) -> Dict[str, Any]:
        """JSON-ready; `from_dict` reads it back."""
        person = self.person
        return {
            "conversation_language": self.conversation_language,
            "conversation_locale": self.conversation_locale,
            "record_language": self.record_language,
            "record_country": self.record_country,
            "channel_locales": list(self.channel_locales),
            "channel_country": self.channel_country,
            "picked_language": self.picked_language,
            "translated_from": self.translated_from,
            "wish": self.wish,
            "person": {
                "given": person.given,
                "family": person.family,
                "title": person.title,
                "gender": person.gender,
                "wished": person.wished,
            },
            "known": self.known,
            "tier": self.tier,
            "account_kind": self.account_kind,
            "opening": self.opening,
        }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Clues:
        """Unknown keys are passed over, so that old trackers still read."""
        known = {key: data[key] for key in cls.__dataclass_fields__ if key in data}
        known["channel_locales"] = tuple(known.get("channel_locales") or ())
        known["person"] = Person(**(known.get("person") or {}))
        return cls(**known)


@dataclass(frozen=True)
class CulturalContext:
    """The result: language to answer in, market whose rules hold, and why."""

    language: str
    locale: str
    country: Optional[str]
    evidence: Tuple[Evidence, ...]


def resolve(
    decision: LanguageDecision, clues: Clues, markets: Collection[str], fallback: str, written: Optional[str] = None
) -> CulturalContext:
    """Negotiate the market: the answer's language with the customer's country, else the language's own market.

    markets: tags with rules, e.g. "de-DE". fallback: language when nothing at all is known. written: the market whose own words the
    text uses, which counts only where record and channel name no country.
    """
    evidence: List[Evidence] = []
    language = decision.language or next((hint for hint in _languages(clues) if _speaks(hint, markets)), fallback)
    if decision.language is None:
        evidence.append(Evidence("language", language, "nothing in the text: record, channel or the house's own", 0.0))
    candidates: List[Tuple[str, str]] = []
    if clues.record_country:
        candidates.append((clues.record_country, "customer record"))
    if clues.channel_country:
        candidates.append((clues.channel_country, "country that the channel declares"))
    for tag in (clues.picked_language, *clues.channel_locales):
        territory = territory_of(tag) if tag else None
        if territory:
            candidates.append((territory, f"channel locale {tag}" if tag != clues.picked_language else "the customer's choice"))
    country = candidates[0][0] if candidates else None
    for territory, source in candidates:
        market = market_tag(language, territory)
        if market in markets and language_of(market) == language:
            evidence.append(Evidence("market", market, source, 1.0))
            return CulturalContext(language, market, country, tuple(evidence))
    for tag, source in ((written, "words of the text"), (clues.conversation_locale, "the conversation so far")):
        if tag is not None and tag in markets and language_of(tag) == language:
            evidence.append(Evidence("market", tag, source, 0.7))
            return CulturalContext(language, tag, country, tuple(evidence))
    locale = default_market(language, markets)
    evidence.append(Evidence("market", locale, f"the usual market of “{language}”", 0.5))
    return CulturalContext(language, locale, country, tuple(evidence))


def default_market(language: str, markets: Collection[str]) -> str:
    """The market of a language when the country is unknown: CLDR's likeliest, else the first that has rules."""
    likely = _likely(language)
    if likely in markets:
        return likely
    return next((market for market in sorted(markets) if language_of(market) == language), likely)


def _languages(clues: Clues) -> Tuple[str, ...]:
    given = (clues.picked_language, clues.conversation_language, clues.record_language, *clues.channel_locales)
    return tuple(language_of(tag) for tag in given if tag)


def _speaks(language: str, markets: Collection[str]) -> bool:
    return any(language_of(market) == language for market in markets)


@lru_cache(maxsize=256)
def _likely(language: str) -> str:
    maximal = Language.get(language).maximize()
    return market_tag(language, str(maximal.territory))


@lru_cache(maxsize=256)
def country_languages(country: str) -> Tuple[str, ...]:
    """Official languages of an ISO 3166 country, most used first (CLDR); empty for an unknown code."""
    return tuple(tag.replace("_", "-") for tag in get_official_languages(country.upper(), de_facto=True))
