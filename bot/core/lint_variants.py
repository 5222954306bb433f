"""Lint of the variants: one that is missing where the rules can lead, one that no rule ever leads to, and numbers."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Any, Dict, FrozenSet, Iterator, Mapping, Optional, Sequence, Set, Tuple

from fluent.syntax.ast import FunctionReference, Placeable, SelectExpression, VariableReference

from bot.core.lint import CHOICES, Entry, Finding, Material, key_of, meant, place
from bot.core.messages import babel_locale
from bot.core.rules import SCALES, Market
from bot.core.tags import language_of
from bot.core.written import Place

_SHAPE = re.compile(r"[{}]|\$[\w-]+\s*->|\*?\[[\w.-]+\]|NUMBER\([^)]*\)")
"""What of a message decides whether its variants are in order: its words don't."""
_PLURALS = ("zero", "one", "two", "few", "many", "other")
Side = Tuple[str, str]
"""(formality, t or v)"""


@dataclass(frozen=True)
class _Here:
    """What can still be the case at a place in a message. sides: of the language's markets; others: variable -> its values."""

    sides: FrozenSet[Side]
    others: Mapping[str, FrozenSet[str]]

    def may_be(self, name: str) -> Optional[FrozenSet[str]]:
        """The values of a variable; None where it may be anything."""
        if name == "formality":
            return frozenset(formality for formality, _ in self.sides)
        if name == "tv":
            return frozenset(tv for _, tv in self.sides)
        return self.others.get(name)

    def where(self, name: str, values: FrozenSet[str]) -> _Here:
        """The place behind a variant for these values."""
        if name in ("formality", "tv"):
            number = ("formality", "tv").index(name)
            return replace(self, sides=frozenset(side for side in self.sides if side[number] in values))
        return replace(self, others={**self.others, name: values}) if name in self.others else self


def variants(material: Material) -> Iterator[Finding]:
    """Variants that are missing or never chosen, in every message that chooses."""
    if not material.markets:
        return
    known: Mapping[str, FrozenSet[str]] = {name: frozenset(values) for name, values in {**CHOICES, **material.choices}.items()}
    for tag, folder in sorted(material.folders.items()):
        markets = [market for name, market in material.markets.items() if name == tag or language_of(name) == tag]
        if not markets:
            continue  # unread_folders says it
        sides = frozenset((formality, market.address[formality]) for market in markets for formality in SCALES["formality"])
        start = _Here(sides, known)
        reach = {market.tag: reached(market) for market in markets}
        sound: Set[str] = set()
        for entry in folder.parts:
            shape = "".join(_SHAPE.findall(entry.pattern)) if "->" in entry.pattern else ""
            if shape and shape not in sound:
                text = next(text for file, text in folder.files if file == entry.file)
                found = list(_Walk(entry, text, language_of(tag), markets, reach, known).pattern(entry.node.value, start))
                yield from found
                sound |= set() if found else {shape}


@dataclass(frozen=True)
class _Walk:
    """Through one message, variant by variant."""

    entry: Entry
    text: str
    language: str
    markets: Sequence[Market]
    reached: Mapping[str, FrozenSet[str]]
    known: Mapping[str, FrozenSet[str]]

    def pattern(self, pattern: Any, here: _Here) -> Iterator[Finding]:
        for element in pattern.elements:
            if isinstance(element, Placeable) and isinstance(element.expression, SelectExpression):
                yield from self._select(element.expression, here)

    def _select(self, select: SelectExpression, here: _Here) -> Iterator[Finding]:
        keys = [key_of(variant) for variant in select.variants]
        selector = select.selector
        if isinstance(selector, FunctionReference) and selector.id.name == "NUMBER":
            yield from self._plurals(select, keys, here, _is_ordinal(selector))
            return
        name = selector.id.name if isinstance(selector, VariableReference) else ""
        possible = here.may_be(name)
        if possible is None:
            if set(keys) - {"other"} and set(keys) <= set(_PLURALS):
                yield from self._plurals(select, keys, here, False)
            else:
                for variant in select.variants:
                    yield from self.pattern(variant.value, here)
            return
        own = {key_of(variant) for variant in select.variants if not variant.default}
        for variant, key in zip(select.variants, keys):
            values = possible - own if variant.default else possible & {key}
            if values:
                if variant.default:
                    yield from self._missing(variant, name, key, values)
                yield from self.pattern(variant.value, here.where(name, values))
            elif variant.default:
                yield self._found(variant, f"“[{key}]” is never spoken: every value of ${name} has a variant of its own. Delete it.", True)
            elif key not in self.known[name]:
                values = self.known[name]
                near = meant(key, values, "[{}]")
                sentence = f"“[{key}]” is never spoken: no rule makes ${name} so.{near} Use one of: {', '.join(_ordered(name, values))}."
                yield self._found(variant, sentence)
            else:
                so = ", ".join(_ordered(name, possible)) or "nothing"
                yield self._found(variant, f"“[{key}]” is never spoken: in this place ${name} is always {so}. Delete it, or move it up.")

    def _missing(self, variant: Any, name: str, key: str, values: FrozenSet[str]) -> Iterator[Finding]:
        """A manner without a variant of its own that would be said with the words of the other side of du and Sie."""
        if name == "tv" and key in CHOICES["tv"]:
            for tv in sorted(values - {key}):
                sentence = f"There is no “[{tv}]”, so that those would hear “[{key}]”. Add a line “[{tv}] …”."
                yield self._found(variant, sentence, kind="variant")
        elif name == "formality" and key in SCALES["formality"]:
            for formality in _ordered(name, values - {key}):
                heard = [
                    market.tag
                    for market in self.markets
                    if formality in self.reached[market.tag] and market.address[formality] != market.address[key]
                ]
                if heard:
                    sentence = (
                        f"There is no “[{formality}]”, which {heard[0]} speaks: it would hear “[{key}]”. Add a line “[{formality}] …”."
                    )
                    yield self._found(variant, sentence, True, "variant")

    def _plurals(self, select: SelectExpression, keys: Sequence[str], here: _Here, ordinal: bool) -> Iterator[Finding]:
        locale = babel_locale(self.language)
        rule = locale.ordinal_form if ordinal else locale.plural_form
        has = ("other", *rule.tags)
        wanted = [one for one in _PLURALS if one in has]
        for variant, key in zip(select.variants, keys):
            if key in _PLURALS and key not in has and not variant.default:
                so = ", ".join(wanted)
                yield self._found(variant, f"“[{key}]” is never spoken: numbers in this language are {so}. Delete it.", True, "plural")
            yield from self.pattern(variant.value, here)
        lacking = [one for one in wanted if one not in keys and one != "other"]
        if lacking:
            lines = ", ".join(f"“[{one}] …”" for one in lacking)
            sentence = f"Numbers in this language are {', '.join(wanted)}. Add {lines}."
            default = next(variant for variant in select.variants if variant.default)
            yield self._found(default, sentence, True, "plural")

    def _found(self, variant: Any, sentence: str, warning: bool = False, kind: str = "unreachable") -> Finding:
        at: Place = place(self.text, variant.key.span.start)
        return self.entry.found(kind, sentence, warning, at)


def reached(market: Market) -> FrozenSet[str]:
    """The formalities that a market's rules can lead to."""
    scale = SCALES["formality"]
    found = {rule.set["formality"] for rule in market.start if "formality" in rule.set}
    rules = [rule for section in market.rules.values() for rule in section]
    for rule in rules:
        found |= {said["formality"] for said in (rule.set, rule.at_least) if "formality" in said}
    if market.mirror:
        found |= {"neutral", "formal", market.floor}
    for rule in rules:
        steps = rule.shift.get("formality", 0)
        found |= {scale[max(0, min(len(scale) - 1, scale.index(one) + steps))] for one in tuple(found)}
    return frozenset(found)


def _ordered(name: str, values: FrozenSet[str]) -> Sequence[str]:
    order: Dict[str, int] = {value: number for number, value in enumerate(CHOICES.get(name, ()))}
    return sorted(values, key=lambda value: (order.get(value, 99), value))


def _is_ordinal(selector: FunctionReference) -> bool:
    return any(argument.name.name == "type" and argument.value.value == "ordinal" for argument in selector.arguments.named)
