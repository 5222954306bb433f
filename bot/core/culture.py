"""Who is this customer? The cultural context, each field with where it came from and how sure it is.

Evidence in order of authority: what the customer asked for, the record, what the channel declares, what the message shows. A lower one
only fills what is missing. Never from a name, a picture, a religion or an ethnicity.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any, Collection, Dict, List, Literal, Mapping, Optional, Tuple, get_args

from babel.languages import get_official_languages, get_territory_language_info
from langcodes import Language, tag_distance

from bot.core.language import Evidence, Hints, LanguageDecision
from bot.core.messages import Person
from bot.core.tags import language_of, market_tag, territory_of

Source = Literal["asked", "record", "channel", "message", "market"]
"""Where a field came from, by authority: the customer's own wish, their record, the channel, the message, the market's default."""
SOURCES: Tuple[str, ...] = get_args(Source)
CountryFrom = Literal["declared", "phone", "address"]
"""How a channel knows a country: it says so, by the customer's telephone number, by the internet address."""


@dataclass(frozen=True)
class Known:
    """One field of the context. confidence: 0 to 1."""

    value: Any
    source: Source
    detail: str
    """What exactly says so, in words."""
    confidence: float

    def as_dict(self) -> Dict[str, Any]:
        return {"value": self.value, "source": self.source, "detail": self.detail, "confidence": round(self.confidence, 2)}


@dataclass(frozen=True)
class Clues:
    """What the front desk knows before the text is read; travels to Rasa as metadata. None: unknown."""

    conversation_language: Optional[str] = None
    conversation_locale: Optional[str] = None
    """The market that the replies followed so far."""
    record_language: Optional[str] = None
    record_country: Optional[str] = None
    record_phone_country: Optional[str] = None
    """Of the telephone number on record."""
    channel_locales: Tuple[str, ...] = ()
    channel_country: Optional[str] = None
    channel_country_from: CountryFrom = "declared"
    picked_language: Optional[str] = None
    translated_from: Optional[str] = None
    """The customer's own language, where a machine has put the text into English."""
    wish: Optional[Literal["casual", "formal"]] = None
    customer_register: Optional[Literal["formal", "informal"]] = None
    """That the customer writes in (hearing.register_said)."""
    about: Optional[Literal["complaint"]] = None
    """What the handover of this reply is about."""
    person: Person = field(default_factory=Person)
    known: bool = False
    """Whether a customer record stands behind the conversation."""
    tier: Optional[str] = None
    account_kind: Optional[str] = None
    consents: Mapping[str, bool] = field(default_factory=dict)
    """Purpose -> the newest word on it; what was never asked is missing."""
    wished_here: Tuple[str, ...] = ()
    """Which wishes ("language", "formality", "name") were said in this conversation; the others stand on the record."""
    asked: Tuple[str, ...] = ()
    """What this very message asks for: "name", "formality". The wishes above are followed already."""
    opening: Literal["first", "later"] = "later"
    seasons: Mapping[str, str] = field(default_factory=dict)
    """Market -> the season to greet for there in this reply (core/greetings.py); what is missing is in none."""

    def hints(self) -> Hints:
        """The part that speaks of language."""
        country = self.record_country or self.record_phone_country or self.channel_country
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
            "record_phone_country": self.record_phone_country,
            "channel_locales": list(self.channel_locales),
            "channel_country": self.channel_country,
            "channel_country_from": self.channel_country_from,
            "picked_language": self.picked_language,
            "translated_from": self.translated_from,
            "wish": self.wish,
            "customer_register": self.customer_register,
            "about": self.about,
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
            "consents": dict(self.consents),
            "wished_here": list(self.wished_here),
            "asked": list(self.asked),
            "opening": self.opening,
            "seasons": dict(self.seasons),
        }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Clues:
        """Unknown keys are passed over, so that old trackers still read."""
        known = {key: data[key] for key in cls.__dataclass_fields__ if key in data}
        for name in ("channel_locales", "wished_here", "asked"):
            known[name] = tuple(known.get(name) or ())
        known["person"] = Person(**(known.get("person") or {}))
        return cls(**known)


@dataclass(frozen=True)
class CulturalContext:
    """The result: language to answer in, market whose rules hold, what else is known of the customer, and why."""

    language: str
    locale: str
    country: Optional[str]
    evidence: Tuple[Evidence, ...]
    """For language and market, in the order in which they were decided."""
    known: Mapping[str, Known] = field(default_factory=dict)
    """Field -> what is known: language, locale, country, formality, customer_register, name, given_name, family_name, title, gender,
    account_kind, tier, consents. What is unknown is missing, and the market's default holds."""

    def of(self, what: str) -> Optional[Known]:
        """One field; None: unknown."""
        return self.known.get(what)

    def as_dict(self) -> Dict[str, Any]:
        """JSON-ready, without the customer's names, which no trace needs. `evidence` also tells of what else the rules ask for."""
        others = [(name, known) for name, known in self.known.items() if name in _DECIDES]
        return {
            "language": self.language,
            "locale": self.locale,
            "country": self.country,
            "evidence": [
                *(item.as_dict() for item in self.evidence),
                *(Evidence(name, str(known.value), known.detail, known.confidence).as_dict() for name, known in others),
            ],
            "known": {name: item.as_dict() for name, item in self.known.items() if name not in _NAMES},
        }


_DECIDES = frozenset({"country", "formality", "customer_register", "account_kind", "tier"})
_NAMES = frozenset({"name", "given_name", "family_name", "title"})


def resolve(
    decision: LanguageDecision, clues: Clues, markets: Collection[str], fallback: str, written: Optional[str] = None
) -> CulturalContext:
    """Negotiate the market: the answer's language with the customer's country, else the language's own market.

    markets: tags with rules, e.g. "de-DE". fallback: language when nothing at all is known. written: the market whose own words the
    text uses, which counts only where nothing above it names a country.
    """
    evidence: List[Evidence] = []
    language = decision.language or next((hint for hint in _languages(clues) if _speaks(hint, markets)), fallback)
    if decision.language is None:
        evidence.append(Evidence("language", language, "nothing in the text: record, channel or the house's own", 0.0))
    countries = _countries(clues)
    locale = _market(language, countries, clues, markets, written)
    evidence.append(Evidence("market", locale.value, locale.detail, locale.confidence))
    known = {"language": _language(language, decision, clues), "locale": locale}
    if countries:
        known["country"] = countries[0]
    known.update(_person(clues))
    country: Optional[str] = countries[0].value if countries else None
    return CulturalContext(language, str(locale.value), country, tuple(evidence), known)


def _countries(clues: Clues) -> List[Known]:
    """What names a country, by authority."""
    found: List[Known] = []

    def add(country: Optional[str], source: Source, detail: str, confidence: float) -> None:
        if country:
            found.append(Known(country, source, detail, confidence))

    if clues.picked_language:
        add(territory_of(clues.picked_language), "asked", _CHOICE, 1.0)
    add(clues.record_country, "record", "customer record", 1.0)
    add(clues.record_phone_country, "record", "telephone number on record", 0.8)
    by_address = clues.channel_country_from == "address"
    if not by_address:
        by_phone = clues.channel_country_from == "phone"
        detail = "country of the telephone number" if by_phone else "country that the channel declares"
        add(clues.channel_country, "channel", detail, 0.8 if by_phone else 0.9)
    for tag in clues.channel_locales:
        add(territory_of(tag), "channel", _by_locale(tag), 0.7)
    if by_address:  # people travel, and browsers are set once
        add(clues.channel_country, "channel", "country of the internet address", 0.6)
    return found


_CHOICE = "the customer's choice"


def _by_locale(tag: str) -> str:
    return f"channel locale {tag}"


def _market(language: str, countries: List[Known], clues: Clues, markets: Collection[str], written: Optional[str]) -> Known:
    # A locale of another language names a country, but not the kind of this language that is written there.
    others = {_by_locale(tag) for tag in clues.channel_locales if language_of(tag) != language}
    own = {_by_locale(tag) for tag in clues.channel_locales} - others | {_CHOICE}
    for country in sorted(countries, key=lambda known: known.detail in others):
        market = market_tag(language, country.value)
        if market in markets and language_of(market) == language:
            return Known(market, country.source, country.detail, country.confidence)
        near = negotiate(language, country.value, markets, said=country.detail in own)
        if near is not None:
            return Known(near, country.source, f"{country.detail}: {near} is nearest to {market}", 0.9 * country.confidence)
    said: Tuple[Tuple[Optional[str], Source, str], ...] = (
        (written, "message", "words of the text"),
        (clues.conversation_locale, "message", "the conversation so far"),
    )
    for tag, source, detail in said:
        if tag is not None and tag in markets and language_of(tag) == language:
            return Known(tag, source, detail, 0.7)
    return Known(default_market(language, markets), "market", f"the usual market of “{language}”", 0.5)


_NEAREST: Mapping[str, str] = {
    "de-LI": "CH", "en-NZ": "AU", "en-CA": "US", "en-PH": "US", "es-UY": "AR", "es-PY": "AR",
    **dict.fromkeys(("ar-AE", "ar-BH", "ar-KW", "ar-OM", "ar-QA", "ar-YE"), "SA"),
}  # fmt: skip
"""Where CLDR's distances see no difference or the package has an older edition of them: neighbours who speak alike, and the two that CLDR
has since counted with the English of the United States."""
_CENTRES = frozenset({"es-MX"})
"""Markets that stand for a whole region, here es-419, where several are equally near."""


@lru_cache(maxsize=1024)
def _negotiated(language: str, territory: str, markets: Tuple[str, ...], said: bool) -> Optional[str]:
    own = [market for market in markets if language_of(market) == language]
    if not own or not (said or _official(language, territory)):
        return None
    tag, usual = f"{language}-{territory}", default_market(language, own)
    neighbour = f"{language.split('-')[0]}-{_NEAREST.get(tag, '')}"
    if neighbour in own:
        return neighbour
    return min(own, key=lambda market: (tag_distance(tag, market), market != usual, market not in _CENTRES, market))


def negotiate(language: str, territory: str, markets: Collection[str], said: bool = False) -> Optional[str]:
    """The market nearest to a country that has none of its own: de-CH for de-LI, es-MX for es-CO (langcodes, which is CLDR).

    said: whether somebody named the language together with the country; else the country tells nothing of a language that is not
    official there, and the answer is None, as where no market speaks it.
    """
    return _negotiated(language, territory, tuple(sorted(markets)), said)


def market_for(tag: str, markets: Collection[str]) -> Optional[str]:
    """The market of a BCP 47 tag: itself, the nearest to its country, its language's usual one; None where nobody speaks the language."""
    language, territory = language_of(tag), territory_of(tag)
    if tag in markets:
        return tag
    if not _speaks(language, markets):
        return None
    return (negotiate(language, territory, markets, said=True) if territory else None) or default_market(language, markets)


@lru_cache(maxsize=1024)
def _official(language: str, territory: str) -> bool:
    spoken = get_territory_language_info(territory)
    found = spoken.get(language.replace("-", "_")) or spoken.get(language.split("-")[0]) or {}
    return found.get("official_status") is not None


def _language(language: str, decision: LanguageDecision, clues: Clues) -> Known:
    if clues.picked_language and language_of(clues.picked_language) == language and clues.translated_from is None:
        return Known(language, "asked", _CHOICE, 1.0)
    if decision.language is None:
        before: Tuple[Tuple[Tuple[Optional[str], ...], Source, str], ...] = (
            ((clues.conversation_language,), "message", "the conversation so far"),
            ((clues.record_language,), "record", "customer record"),
            (clues.channel_locales, "channel", "languages that the channel declares"),
        )
        for tags, source, detail in before:
            if any(tag and language_of(tag) == language for tag in tags):
                return Known(language, source, detail, 0.5)
        return Known(language, "market", "the house's own", 0.0)
    priors = [item.source for item in decision.evidence if item.what == "prior" and item.value == language]
    said = ", ".join(item.source for item in decision.evidence if item.what == "text" and item.value == language)
    if said or not priors or "conversation" in priors:
        return Known(language, "message", said or "the text and the conversation so far", decision.confidence)
    return Known(language, "record" if "record" in priors else "channel", f"known before: {', '.join(priors)}", decision.confidence)


def _person(clues: Clues) -> Dict[str, Known]:
    """What is known of the customer beside language and market."""
    found: Dict[str, Known] = {}
    wishes = {"formality": clues.wish, "name": clues.person.wished}
    for name, value in wishes.items():
        if value:
            here = name in clues.wished_here
            found[name] = Known(value, "asked", "asked for in this conversation" if here else "asked for before, kept on record", 1.0)
    if clues.customer_register is not None:
        found["customer_register"] = Known(clues.customer_register, "message", "the form of address that the customer writes", 0.8)
    person = clues.person
    record = {
        "given_name": person.given,
        "family_name": person.family,
        "title": person.title,
        "gender": person.gender,
        "account_kind": clues.account_kind,
        "tier": clues.tier,
        "consents": dict(clues.consents) or None,
    }
    found.update({name: Known(value, "record", "customer record", 1.0) for name, value in record.items() if value is not None})
    return found


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
