"""Which moments there can be: whether rules can ever apply, alone or together, and which markets and situations they can't tell apart."""

from __future__ import annotations

from itertools import product
from typing import Any, Dict, Iterable, Mapping, Optional, Sequence, Set

from bot.core.rules import ANY, FACTS, SCALES, Market, Rule, Situation, holds

_SITUATIONAL = frozenset({"situation", "act", "mood", "weight"})
_KNOWN = frozenset({"opening", "relationship", *SCALES})
"""Facts that are never unknown."""
_NOTHING: Mapping[str, Any] = {}


def can_be(
    market: Market,
    wanted: Sequence[Rule],
    barred: Sequence[Rule] = (),
    fixed: Mapping[str, Any] = _NOTHING,
    situations: Optional[Sequence[Situation]] = None,
) -> bool:
    """Whether there is a moment in which all of `wanted` apply and none of `barred`. fixed: what is the case in any of them."""
    names = {name for rule in (*wanted, *barred) for condition in (rule.when, rule.unless) for name in condition}
    free = names - _SITUATIONAL - fixed.keys()
    if "weight" in names:
        free |= {"relationship", "power_distance"} - fixed.keys()
    order = sorted(free)
    values = [FACTS[name] if name in _KNOWN else (*(_seasons(market) if name == "season" else FACTS[name]), None) for name in order]
    for situation in (situations or _distinct(market, names)) if names & _SITUATIONAL else [None]:
        told = {"situation": situation.name, "act": situation.act, "mood": situation.mood} if situation else {}
        if not all(holds({name: asked for name, asked in rule.when.items() if name in told}, told) for rule in wanted):
            continue
        for chosen in product(*values):
            facts = {**fixed, **told, **dict(zip(order, chosen))}
            if "weight" in names:
                facts["weight"] = _weight(market, facts)
            if all(rule.applies(facts) for rule in wanted) and not any(rule.applies(facts) for rule in barred):
                return True
    return False


def _seasons(market: Market) -> Sequence[str]:
    """Those of the market; one without a name stands for what another market may have."""
    return [*(season.id for season in market.seasons), ANY]


def _distinct(market: Market, names: Set[str]) -> Sequence[Situation]:
    """The situations that a condition on these names can tell apart."""
    if "situation" in names:
        return list(market.situations.values())
    return list({(situation.act, situation.mood): situation for situation in market.situations.values()}.values())


def _weight(market: Market, facts: Mapping[str, Any]) -> int:
    """As etiquette.decide weighs an act."""
    weight = market.weight
    power = weight["power"][facts.get("power_distance") or "middle"]
    return int(weight["distance"][facts["relationship"]] + power + weight["imposition"].get(facts["act"], 0))


def different(markets: Iterable[Market]) -> Sequence[Market]:
    """One market of all those that have the same plans, situations and rules of moves."""
    found: Dict[str, Market] = {}
    for market in markets:
        rules = [(rule.file, rule.line) for rule in market.rules["move_rules"]]
        found.setdefault(repr((rules, market.plans, market.situations)), market)
    return list(found.values())


def alike(market: Market) -> Sequence[Situation]:
    """One situation of all those of the same act, mood and plan, unless a rule of moves names it."""
    named: Set[str] = set()
    for rule in market.rules["move_rules"]:
        for condition in (rule.when, rule.unless):
            asked = condition.get("situation", ())
            named |= {asked} if isinstance(asked, str) else set(asked)
    found: Dict[Any, Situation] = {}
    for situation in market.situations.values():
        key = situation.name if situation.name in named else (situation.act, situation.mood, situation.plan)
        found.setdefault(key, situation)
    return list(found.values())
