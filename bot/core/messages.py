"""From a decision to a text: each move is a Fluent message, its values formatted as CLDR has them for the locale."""

from __future__ import annotations

import re
import unicodedata
from copy import copy
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from functools import lru_cache
from typing import Any, Callable, Dict, FrozenSet, List, Mapping, Optional, Sequence, Set, Tuple

from babel import Locale
from babel.core import get_global
from babel.dates import format_date
from babel.lists import format_list
from babel.numbers import format_currency, get_currency_precision
from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax.ast import Junk, Resource, Term
from fluent.syntax.ast import Message as FluentMessage
from fluent.syntax.visitor import Visitor

from bot.core import scripts
from bot.core.errors import ContentError, Unprocessable
from bot.core.etiquette import Decision
from bot.core.fluent_slips import slip
from bot.core.rules import Market
from bot.core.tags import script_of
from bot.core.text import letters

_RIGHT_TO_LEFT = frozenset({"Adlm", "Arab", "Aran", "Hebr", "Mand", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa"})
"""ISO 15924; CLDR's own answer would read the whole locale, which a start need not."""
_FIRST_STRONG_ISOLATE, _POP_ISOLATE = "\u2068", "\u2069"
_GIVEN, _FAMILY = "\ue000", "\ue001"
"""Stand for names while a message is rendered; nobody's text holds private-use characters (text.clean)."""


@dataclass(frozen=True)
class Person:
    """How a customer may be named; all unknown for an anonymous one."""

    given: Optional[str] = None
    family: Optional[str] = None
    title: Optional[str] = None
    gender: Optional[str] = None
    wished: Optional[str] = None
    """What they asked to be called; beats the rest."""


@lru_cache(maxsize=1024)
def parsed(text: str) -> Resource:
    """Each file once: a language's files serve all its markets. The result is only read."""
    return FluentResource(text)


class Texts:
    """The messages of one locale: the language's files with the region's on top."""

    def __init__(self, locale: str, sources: Sequence[Tuple[str, str]], parse: Callable[[str], Resource] = parsed) -> None:
        """locale: BCP 47. sources: (file name, Fluent text), the language's first. parse: of a file's text, for who keeps the results.

        Raises ContentError on a syntax slip.
        """
        self.locale = locale
        self.babel = babel_locale(locale)
        self.rtl = script_of(locale) in _RIGHT_TO_LEFT
        self._bundle = FluentBundle([locale], use_isolating=self.rtl)
        self._bare = FluentBundle([locale], use_isolating=False)  # names are isolated once, as a whole
        self._patterns: Dict[str, Optional[str]] = {}
        self._places: Dict[str, Tuple[str, str, int]] = {}
        self._entries: Dict[str, Any] = {}
        self._uses: Dict[str, FrozenSet[str]] = {}
        for file, text in sources:
            resource = parse(text)
            for entry in resource.body:
                if isinstance(entry, Junk):
                    raise _slip(file, text, entry)
                if isinstance(entry, (FluentMessage, Term)):
                    self._entries[f"{'-' * isinstance(entry, Term)}{entry.id.name}"] = entry
                if isinstance(entry, FluentMessage):
                    span = entry.value.span if entry.value else None
                    self._patterns[entry.id.name] = text[span.start : span.end] if span else None
                    self._places[entry.id.name] = (file, text, entry.id.span.start if entry.id.span else 0)
            self._bundle.add_resource(resource, allow_overrides=True)
            self._bare.add_resource(resource, allow_overrides=True)
        self._ids = tuple(sorted(self._patterns))

    @property
    def own_name(self) -> str:
        """What the language calls itself, with a capital letter."""
        return str(self.babel.get_display_name(self.babel)).capitalize()

    def ids(self) -> Tuple[str, ...]:
        """All message ids, sorted."""
        return self._ids

    def pattern(self, message: str) -> Optional[str]:
        """What stands behind a message's “=” in its file, as it is written there; None where there is no such message."""
        return self._patterns.get(message)

    def place(self, message: str) -> Optional[Tuple[str, int]]:
        """(file, line) where a message is written; None where there is no such message."""
        if message not in self._places:
            return None
        file, text, start = self._places[message]
        return file, text.count("\n", 0, start) + 1

    def __contains__(self, message: str) -> bool:
        return bool(self._bundle.has_message(message))

    def render(self, message: str, arguments: Optional[Mapping[str, Any]] = None, bare: bool = False) -> str:
        """One message. Raises Unprocessable when it is missing or names a variable that isn't given."""
        bundle = self._bare if bare else self._bundle
        if not bundle.has_message(message):
            raise Unprocessable(f"locales/{self.locale} has no message “{message}”.")
        pattern = bundle.get_message(message).value
        if pattern is None:
            raise Unprocessable(f"“{message}” in {self.locale} has attributes but no text.")
        uses = self._uses.get(message) or self._variables(message)
        given = {key: value for key, value in arguments.items() if key in uses} if arguments else {}
        text, errors = bundle.format_pattern(pattern, self._isolated(given, bare))
        if errors:
            raise Unprocessable(f"“{message}” in {self.locale}: {'; '.join(str(error) for error in errors)}")
        return str(text).strip()

    def _variables(self, message: str) -> FrozenSet[str]:
        """What a message's text names, with what it refers to: Fluent turns over every argument that it is given."""
        names, seen, left = set(), set(), [message]
        while left:
            name = left.pop()
            if name in seen or name not in self._entries:
                continue
            seen.add(name)
            found = _References()
            found.visit(self._entries[name])
            names |= found.variables
            left += found.entries
        self._uses[message] = frozenset(names)
        return self._uses[message]

    def _isolated(self, arguments: Mapping[str, Any], bare: bool) -> Dict[str, Any]:
        # Fluent isolates everything in right-to-left text; elsewhere only what runs the other way needs it.
        if self.rtl or bare:
            return dict(arguments)
        return {
            key: f"{_FIRST_STRONG_ISOLATE}{value}{_POP_ISOLATE}" if isinstance(value, str) and _runs_right_to_left(value) else value
            for key, value in arguments.items()
        }

    def form_of_address(self, person: Person, tv: str, formality: str) -> str:
        """As the market writes it ("Frau Dr. Weber", "佐藤様"); empty when nobody is known."""
        if person.wished and self._titled(person.wished):
            return person.wished
        if person.wished:  # as a given name, so that the market's own ending (さん, 様) stands behind it
            person = Person(given=person.wished)
        has = "both" if person.given and person.family else "given" if person.given else "family" if person.family else "none"
        if has == "none":
            return ""
        arguments = {
            "tv": tv,
            "formality": formality,
            "has": has,
            "given": person.given or "",
            "family": self._alone(person.family) if person.family and has == "family" else person.family or "",
            "title": person.title or "",
            "titled": "yes" if person.title else "no",
            "gender": person.gender or "unknown",
        }
        return " ".join(self._named("form-of-address", arguments).split())

    def _titled(self, name: str) -> bool:
        """Whether a name that was asked for brings a title of its own, as `form-of-address.titles` lists them: no 田中先生様."""
        titles = self._bare.get_message("form-of-address").attributes.get("titles") if "form-of-address" in self else None
        if titles is None:
            return False
        listed = str(self._bare.format_pattern(titles)[0]).split()
        return any(name != title and (name.startswith(title) or name.endswith(title)) for title in listed)

    def full_name(self, given: Optional[str], family: Optional[str]) -> str:
        """Family name first where it belongs; empty when nothing is known."""
        if given and family:
            return self._named("full-name", {"given": given, "family": family})
        return given or family or ""

    def _named(self, message: str, arguments: Mapping[str, Any]) -> str:
        """A message that sets names. A name of another script keeps its own order and blank: "Alex Reed", not "ReedAlex", in Chinese."""
        given, family = arguments["given"], arguments["family"]
        if not given or not family or _glued(given) or _glued(family):
            return self.render(message, arguments, bare=True)
        text = self.render(message, {**arguments, "given": _GIVEN, "family": _FAMILY}, bare=True)
        text = text.replace(f"{_FAMILY}{_GIVEN}", f"{given} {family}").replace(f"{_FAMILY} {_GIVEN}", f"{given} {family}")
        return text.replace(_GIVEN, given).replace(_FAMILY, family)

    def _alone(self, family: str) -> str:
        """Dutch writes the prefix of a family name that no given name precedes with a capital: "mevrouw De Vries"; Belgium as it stands."""
        return family[0].upper() + family[1:] if self.babel.language == "nl" and self.babel.territory != "BE" else family

    def value(self, value: Any) -> Any:
        """A typed value as this locale writes it: {"amount", "currency"}, {"date": ISO}, {"list"}, {"languages"}, {"language": tag},
        {"message": id}."""
        if isinstance(value, Mapping):
            if "amount" in value:
                return money(value["amount"], value["currency"], self.babel)
            if "date" in value:
                return day(value["date"], self.babel)
            if "list" in value:
                return enumeration(value["list"], self.babel)
            if "languages" in value:
                return enumeration([language_name(tag, self.babel) for tag in value["languages"]], self.babel)
            if "message" in value:
                return self.render(value["message"])
            if "language" in value:
                return language_name(value["language"], self.babel)
            raise Unprocessable(f"No format for the value {sorted(value)}.")
        return value


class _References(Visitor):
    def __init__(self) -> None:
        self.variables: Set[str] = set()
        self.entries: List[str] = []

    def visit_VariableReference(self, node: Any) -> None:  # noqa: N802  # as fluent.syntax names it
        self.variables.add(node.id.name)

    def visit_MessageReference(self, node: Any) -> None:  # noqa: N802
        self.entries.append(node.id.name)

    def visit_TermReference(self, node: Any) -> None:  # noqa: N802
        self.entries.append(f"-{node.id.name}")
        self.generic_visit(node)


@dataclass(frozen=True)
class Part:
    """One move as it was spoken. before: what stands between it and the part before it. message: its id; None: the words stood ready."""

    move: str
    text: str
    before: str = ""
    message: Optional[str] = None


@dataclass(frozen=True)
class Said:
    """What was spoken: the moves that have text, in order."""

    parts: Tuple[Part, ...]

    @property
    def text(self) -> str:
        return "".join(part.before + part.text for part in self.parts)

    @property
    def moves(self) -> Tuple[str, ...]:
        return tuple(part.move for part in self.parts)


@dataclass(frozen=True)
class Reply(Said):
    """A rendered reply. `name`: the form of address used."""

    name: str
    missing: Tuple[str, ...] = field(default=())


def compose(
    texts: Texts, market: Market, decision: Decision, situation: str, person: Person, values: Mapping[str, Any], messages: Mapping[str, str]
) -> Reply:
    """Speak the moves of a decision. values: typed parameters; messages: message ids that replace a move's own (an FAQ answer as news)."""
    register = decision.register
    name = texts.form_of_address(person, decision.tv, register.formality)
    arguments: Dict[str, Any] = {
        **register.as_dict(),
        "tv": decision.tv,
        "gender": person.gender or "unknown",
        "name": name,
        "named": "yes" if name else "no",
        **{key: texts.value(value) for key, value in values.items()},
    }
    prefix = situation.replace("_", "-")
    spoken: List[Part] = []
    missing: List[str] = []
    for move in decision.moves:
        message = messages.get(move) or _message(texts, prefix, move)
        if message is None:
            missing.append(move)
            continue
        text = texts.render(message, arguments)
        if text:
            spoken.append(Part(move, text, _between(spoken[-1].move, move, market) if spoken else "", message))
    if not spoken:
        raise Unprocessable(f"locales/{texts.locale} has no text for any move of “{situation}”.")
    return Reply(tuple(spoken), name, tuple(missing))


def _message(texts: Texts, prefix: str, move: str) -> Optional[str]:
    ending = move.replace("_", "-")
    for message in (f"{prefix}-{ending}", f"move-{ending}"):
        if message in texts:
            return message
    return None


def _between(before: str, move: str, market: Market) -> str:
    # A salutation is followed by a line break; other moves on their own line are preceded by one.
    broken = (before == "salutation" and before in market.own_line) or (move != "salutation" and move in market.own_line)
    return "\n" if broken else market.separator


def _glued(name: str) -> bool:
    """Whether a name is in a script whose family and given names may stand together without a blank."""
    return scripts.main_script(scripts.count(letters(name))) in ("Han", "Kana", "Hangul")


def _slip(file: str, text: str, entry: Any) -> ContentError:
    sentence, line, column = slip(text, entry)
    return ContentError(sentence, file, line, column)


def _runs_right_to_left(text: str) -> bool:
    return not text.isascii() and any(unicodedata.bidirectional(c) in ("R", "AL") for c in text)


@lru_cache(maxsize=512)
def babel_locale(tag: str) -> Locale:
    """CLDR's locale for a BCP 47 tag, the language's where the region is unknown to CLDR."""
    try:
        return Locale.parse(tag, sep="-")
    except Exception:  # babel raises several kinds for a tag it does not have
        return Locale.parse(tag.split("-")[0])


def money(amount: int, currency: str, locale: Locale) -> str:
    """amount in the currency's minor unit, as CLDR writes it; a whole amount without decimals where nobody pays in smaller coins (TWD)."""
    precision = get_currency_precision(currency)
    value = Decimal(amount).scaleb(-precision)
    *_, cash_digits, _ = get_global("currency_fractions").get(currency, (precision, 0, precision, 0))
    if cash_digits < precision and value == value.to_integral_value():
        pattern = copy(locale.currency_formats["standard"])
        pattern.frac_prec = (0, 0)
        return str(pattern.apply(value, locale, currency=currency, currency_digits=False))
    return str(format_currency(value, currency, locale=locale))


@lru_cache(maxsize=4096)
def day(iso: str, locale: Locale) -> str:
    """A date (ISO 8601) as a sentence carries it."""
    moment = datetime.fromisoformat(iso).date() if "T" in iso else date.fromisoformat(iso)
    return str(format_date(moment, format="long", locale=locale))


def enumeration(words: Sequence[str], locale: Locale) -> str:
    """A list as a sentence carries it. CLDR's pattern cannot know that Spanish "y" is "e" before an i sound."""
    text = str(format_list(list(words), locale=locale))
    return re.sub(r" y (?=i|í|hi(?!e))", " e ", text, flags=re.IGNORECASE) if locale.language == "es" else text


@lru_cache(maxsize=4096)
def language_name(tag: str, locale: Locale) -> str:
    """A language's name in the language of `locale`; the tag where CLDR has none."""
    return str(
        babel_locale(tag).get_display_name(locale) if tag in ("zh-Hans", "zh-Hant") else locale.languages.get(tag.split("-")[0], tag)
    )
