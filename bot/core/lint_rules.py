"""Lint of the rules: those that never apply, change nothing or stand there twice, and files that nobody reads."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import combinations
from typing import Any, Dict, Iterator, List, Mapping, Optional, Sequence, Tuple

from langcodes import standardize_tag, tag_is_valid

from bot.core.lint import Finding, Material, item_at
from bot.core.moments import can_be
from bot.core.rules import SCORES, SECTIONS, Market, Rule
from bot.core.tags import is_market, language_of
from bot.core.written import Place, key_at, value_at

_BASE = "base"


@dataclass(frozen=True)
class Written:
    """A rule as it stands in its file."""

    file: str
    section: str
    item: Mapping[str, Any]

    @property
    def at(self) -> Place:
        at: Place = getattr(self.item, "at", (1, 1))
        return at

    def found(self, kind: str, sentence: str, at: Optional[Place] = None, warning: bool = False) -> Finding:
        return Finding(self.file, *(at or self.at), kind, sentence, warning)


def rules_twice(material: Material) -> Iterator[Finding]:
    """Two rules of one id in one file: the second replaces the first, or the trace names both alike."""
    for file in material.rules:
        seen: Dict[str, Written] = {}
        for rule in written_rules(material, file):
            id = str(rule.item["id"])
            first = seen.setdefault(id, rule)
            if first is not rule:
                sentence = f"The rule “{id}” stands in line {first.at[0]} already. Give one of the two another id, or delete it."
                yield rule.found("twice", sentence, value_at(rule.item, "id"))


def idle_rules(material: Material) -> Iterator[Finding]:
    """Rules that change nothing, or say in the wrong section what they change."""
    manner, moves = ("set", "shift", "raise"), ("add", "remove")
    for file in material.rules:
        for rule in written_rules(material, file):
            wanted, strange = (moves, manner) if rule.section == "move_rules" else (manner, moves)
            wrong = next((key for key in strange if rule.item.get(key)), None)
            if wrong is not None:
                there = "move_rules" if wrong in moves else "market_rules, relationship_rules, act_rules or wish_rules"
                sentence = f"“{wrong}” does nothing in {rule.section}. Move the rule to {there}."
                yield rule.found("rule", sentence, key_at(rule.item, wrong))
            elif not any(rule.item.get(key) for key in wanted):
                yield rule.found("rule", f"The rule “{rule.item['id']}” changes nothing. Add one of: {', '.join(wanted)}; or delete it.")


def rules_that_never_apply(material: Material) -> Iterator[Finding]:
    """Conditions that contradict each other, the figures of their market, or what they except."""
    markets = material.markets or {}
    written = {(file, one.at[0]): one for file in material.rules for one in written_rules(material, file)}
    seen: Dict[Tuple[str, int], List[Tuple[Market, Rule]]] = {}
    for market in markets.values():
        for section in SECTIONS:
            for rule in market.rules[section]:
                seen.setdefault((rule.file, rule.line), []).append((market, rule))
    for at, where in sorted(seen.items()):
        one = written.get(at)
        if one is None or not (one.item.get("when") or one.item.get("unless")):
            continue
        own = is_market(_stem(one.file))
        if not any(can_be(market, [rule], fixed=_bands(market) if own else {}) for market, rule in (where if own else where[:1])):
            yield _never(one, *where[0], _bands(where[0][0]) if own else {})


def _never(written: Written, market: Market, rule: Rule, fixed: Mapping[str, Any]) -> Finding:
    """Says which part of a condition can't be."""
    alone = replace(rule, unless={})
    lines = written.item.get("when") or {}
    for size in (1, 2, len(rule.when)):
        for names in combinations(rule.when, min(size, len(rule.when))):
            if not can_be(market, [replace(alone, when={name: rule.when[name] for name in names})], fixed=fixed):
                said = " with ".join(f"“{name}: {_yaml(rule.when[name])}”" for name in names)
                why = _why(names, market, fixed) if size == 1 else ""
                sentence = f"The rule “{rule.id}” never applies: {said} is never so.{why} Correct the condition, or delete the rule."
                return written.found("rule", sentence, key_at(lines, names[-1]))
    sentence = f"The rule “{rule.id}” never applies: “unless” takes away all that “when” asks for. Make “unless” narrower."
    return written.found("rule", sentence, key_at(written.item, "unless"))


def _why(names: Sequence[str], market: Market, fixed: Mapping[str, Any]) -> str:
    name = names[0]
    if name in fixed:
        score = market.scores.get(name)
        return f" In {market.tag} it is {score.band if score else 'not known'}."
    if name == "weight":
        heaviest = (
            max(market.weight["distance"].values()) + max(market.weight["power"].values()) + max(market.weight["imposition"].values())
        )
        return f" The heaviest act weighs {heaviest}."
    return ""


def briefings(material: Material) -> Iterator[Finding]:
    """Sentences for agents that YAML reads as something else, because a colon stands in them."""
    for file, data in material.rules.items():
        for name, lines in (data.get("briefing") or {}).items():
            if not isinstance(lines, list):
                sentence = f"“{name}” must be a list of sentences, each behind “- ”."
                yield Finding(file, *key_at(data["briefing"], name), "rule", sentence)
                continue
            for number, line in enumerate(lines):
                if not isinstance(line, str):
                    sentence = "YAML does not read this as a sentence. Put quotation marks around it."
                    yield Finding(file, *item_at(lines, number), "rule", sentence)


def file_names(material: Material) -> Iterator[Finding]:
    """Files whose name is no language tag, and rules of a language that no market reads."""
    for file in material.rules:
        name = _stem(file)
        if name == _BASE:
            continue
        if not tag_is_valid(name) or standardize_tag(name) != name:
            usual = standardize_tag(name) if tag_is_valid(name) else ""
            write = f"Call it {usual}.yml" if usual else "Name it after a language (de.yml) or a market (de-AT.yml)"
            yield Finding(file, 1, 1, "name", f"“{name}” is no language tag (BCP 47). {write}.")
        elif not is_market(name) and not _heirs(name, material):
            sentence = f"No market reads this. Add etiquette_rules/{name}-<COUNTRY>.yml, or delete the file."
            yield Finding(file, 1, 1, "unread", sentence, True)
    for file in material.patterns:
        if not tag_is_valid(_stem(file)):
            yield Finding(file, 1, 1, "name", f"“{_stem(file)}” is no language tag (BCP 47). Name the file after a language, as in de.yml.")


def _heirs(name: str, material: Material) -> bool:
    return any(
        data.get("inherits", language_of(_stem(file)) if is_market(_stem(file)) else _BASE) == name for file, data in material.rules.items()
    )


def written_rules(material: Material, file: str) -> Iterator[Written]:
    for section in SECTIONS:
        for item in material.rules[file].get(section) or ():
            yield Written(file, section, item)


def _stem(file: str) -> str:
    return file.rpartition("/")[2].rpartition(".")[0]


def _bands(market: Market) -> Dict[str, Optional[str]]:
    """Score -> the market's band; None: not known there."""
    return {name: market.bands().get(name) for name in SCORES}


def _yaml(value: Any) -> str:
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{key}: {one}" for key, one in value.items()) + "}"
    return f"[{', '.join(map(str, value))}]" if isinstance(value, list) else str(value)
