"""Lint of the seasons: a holiday that nobody knows, a season without words, words without a season, and a greeting among bad news."""

from __future__ import annotations

from typing import Dict, Iterator, Mapping, Optional, Set, Tuple

from fluent.syntax.ast import SelectExpression, VariableReference
from fluent.syntax.visitor import Visitor

from bot.core.greetings import MOVE, is_bad_news
from bot.core.lint import Entry, Finding, Material, item_at, key_of, meant, place
from bot.core.lint_rules import written_rules
from bot.core.moments import can_be, different
from bot.core.rules import Market, Situation
from bot.core.tags import language_of, territory_of

_MESSAGE = f"move-{MOVE}"


def holidays(material: Material) -> Iterator[Finding]:
    """Names that the country's calendar does not have, each told once, for the first market that hears of it."""
    told: Set[Tuple[str, int]] = set()
    for tag, market in sorted((material.markets or {}).items()):
        for season in market.seasons:
            country = season.country or territory_of(tag) or ""
            names = material.holidays.get(country)
            if names is None or season.holiday in names or (season.file, season.line) in told:
                continue
            told.add((season.file, season.line))
            if not names:
                sentence = f"No holidays are known of “{country}”. Add “country: …”, where the same one is kept, or delete the season."
            else:
                near = meant(season.holiday, names)
                sentence = f"“{season.holiday}” is no holiday of {country} ({tag}).{near} Write the English name of the library “holidays”."
            yield Finding(season.file, season.line, season.column, "season", sentence)


def words(material: Material) -> Iterator[Finding]:
    """Seasons of a market that its locale has no words for: nothing would be said."""
    told: Set[Tuple[str, int, str]] = set()
    for tag, market in sorted((material.markets or {}).items()):
        entry = _heard(material, market)
        if entry is None:
            continue  # missing_messages and moves_without_words say it
        for season in market.seasons:
            key = (entry.file, entry.line, season.id)
            if season.id not in entry.choices.get(MOVE, ()) and key not in told:
                told.add(key)
                where = f"{season.file}:{season.line}"
                sentence = (
                    f"There are no words for “{season.id}”, a season of {tag} ({where}). Add a line “[{season.id}] …” to “{entry.id}”."
                )
                yield entry.found("missing", sentence)


def unspoken(material: Material) -> Iterator[Finding]:
    """Variants for a season that no market has which hears them."""
    if not material.markets:
        return
    for tag, folder in sorted(material.folders.items()):
        known = {
            season.id
            for name, market in material.markets.items()
            if tag in (name, language_of(name), market.text)
            for season in market.seasons
        }
        for entry in folder.messages.values():
            if MOVE not in entry.choices:
                continue
            text = next(text for file, text in folder.files if file == entry.file)
            choosing = _Choosing()
            choosing.visit(entry.node.value)
            for key, start in choosing.variants.items():
                if key not in known:
                    sentence = f"“[{key}]” is never spoken: no market that hears it has this season.{meant(key, known, '[{}]')} Delete it."
                    yield entry.found("unreachable", sentence, True, place(text, start))


def moods(material: Material) -> Iterator[Finding]:
    """Plans and rules that would greet for a season where something is refused, apologised for, or bad for the customer."""
    for market in different((material.markets or {}).values()):
        bad = [one for one in market.situations.values() if is_bad_news(one)]
        yield from _planned(material, market, {one.plan: one for one in reversed(bad)})
        for rule in market.rules["move_rules"]:
            if rule.add is None or rule.add["move"] != MOVE:
                continue
            wrong = next((one for one in bad if can_be(market, [rule], situations=[one])), None)
            written = next((one for one in written_rules(material, rule.file) if one.at[0] == rule.line), None)
            if wrong is not None and written is not None:
                sentence = f"The rule “{rule.id}” would greet in “{wrong.name}”. Ask for “mood: good” and “act: [greet, thank]”."
                yield written.found("rule", sentence)


def _planned(material: Material, market: Market, bad: Mapping[str, Situation]) -> Iterator[Finding]:
    for file, data in material.rules.items():
        for name, plan in (data.get("plans") or {}).items():
            for moves in plan.values() if name in bad else ():
                if MOVE in moves:
                    sentence = f"“{MOVE}” would greet in “{bad[name].name}”. Delete it; a rule of move_rules adds it where it fits."
                    yield Finding(file, *item_at(moves, moves.index(MOVE)), "rule", sentence)


def _heard(material: Material, market: Market) -> Optional[Entry]:
    """The message that a market hears."""
    own = [tag for tag in (market.tag, market.text) if tag in material.folders and language_of(tag) == market.text]
    return material.seen_from(own[0]).get(_MESSAGE) if own else None


class _Choosing(Visitor):
    """Collects the variants of a choice by the season, but for the one that says what is said otherwise, with where they begin."""

    def __init__(self) -> None:
        self.variants: Dict[str, int] = {}

    def visit_SelectExpression(self, node: SelectExpression) -> None:  # noqa: N802  # as fluent.syntax names it
        if isinstance(node.selector, VariableReference) and node.selector.id.name == MOVE:
            for variant in node.variants:
                if not variant.default and variant.key.span is not None:
                    self.variants[key_of(variant)] = variant.key.span.start
        self.generic_visit(node)
