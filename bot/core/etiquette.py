"""Resolves the register of one utterance and the moves of its reply; every decision names the rule behind it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Dict, List, Literal, Mapping, Optional, Set, Tuple

from bot.core.errors import Unprocessable
from bot.core.model import Register
from bot.core.rules import SCALES, Market, Rule


@dataclass(frozen=True)
class Occasion:
    """What is known of the moment beside the market. None: unknown."""

    situation: str
    opening: Literal["first", "later"] = "later"
    relationship: Literal["first", "known"] = "first"
    tier: Optional[str] = None
    account_kind: Optional[str] = None
    customer_register: Optional[Literal["formal", "informal"]] = None
    wish: Optional[Literal["casual", "formal"]] = None


@dataclass(frozen=True)
class Decision:
    """How to say it: register, side of the T-V distinction, moves in order, and the rules that decided."""

    register: Register
    tv: Literal["t", "v"]
    moves: Tuple[str, ...]
    rules: Tuple[Rule, ...]


def decide(market: Market, occasion: Occasion) -> Decision:
    """Register and moves for an occasion in a market. Raises Unprocessable for a situation that no rules name."""
    situation = market.situations.get(occasion.situation)
    if situation is None:
        raise Unprocessable(f"No rules name the situation “{occasion.situation}”. Known: {', '.join(sorted(market.situations))}.")
    facts: Dict[str, Any] = {
        **market.bands(),
        "situation": situation.name,
        "act": situation.act,
        "mood": situation.mood,
        "opening": occasion.opening,
        "relationship": occasion.relationship,
        "tier": occasion.tier,
        "account_kind": occasion.account_kind,
        "customer_register": occasion.customer_register,
        "wish": occasion.wish,
    }
    facts["weight"] = _weight(market, facts)
    fired: List[Rule] = []
    levels: Dict[str, int] = {}
    for rule in market.start:
        _apply(rule, levels, fired)
    for section in ("market_rules", "relationship_rules"):
        _run(market.rules[section], facts, levels, fired)
    _mirror(market, facts, levels, fired)
    _run(market.rules["wish_rules"], facts, levels, fired)
    side = market.address[SCALES["formality"][levels["formality"]]]
    settled = levels["formality"]
    _run(market.rules["act_rules"], facts, levels, fired)
    if occasion.wish or market.address[SCALES["formality"][levels["formality"]]] != side:
        fired[:] = [rule for rule in fired if rule not in market.rules["act_rules"] or _dimensions(rule) != {"formality"}]
        levels["formality"] = settled  # du and Sie never meet: an act moves formality only on its own side, and never against a wish
    names = _names(levels)
    facts.update(names)
    moves = _moves(market, market.plans[situation.plan][names["directness"]], facts, fired)
    return Decision(Register(**names), side, moves, tuple(fired))  # type: ignore[arg-type]  # values come from SCALES


def _dimensions(rule: Rule) -> Set[str]:
    return {*rule.set, *rule.shift, *rule.at_least}


def _weight(market: Market, facts: Mapping[str, Any]) -> int:
    weight = market.weight
    return int(
        weight["distance"][facts["relationship"]]
        + weight["power"][facts.get("power_distance") or "middle"]
        + weight["imposition"].get(facts["act"], 0)
    )


def _run(rules: Tuple[Rule, ...], facts: Dict[str, Any], levels: Dict[str, int], fired: List[Rule]) -> None:
    facts.update(_names(levels))
    for rule in rules:
        if rule.applies(facts):
            _apply(rule, levels, fired)
            facts.update(_names(levels))


def _names(levels: Mapping[str, int]) -> Dict[str, str]:
    return {dimension: SCALES[dimension][level] for dimension, level in levels.items()}


def _apply(rule: Rule, levels: Dict[str, int], fired: List[Rule]) -> None:
    for dimension, value in rule.set.items():
        levels[dimension] = SCALES[dimension].index(value)
    for dimension, value in rule.at_least.items():
        levels[dimension] = max(levels[dimension], SCALES[dimension].index(value))
    for dimension, steps in rule.shift.items():
        levels[dimension] = max(0, min(len(SCALES[dimension]) - 1, levels[dimension] + steps))
    fired.append(rule)


def _mirror(market: Market, facts: Mapping[str, Any], levels: Dict[str, int], fired: List[Rule]) -> None:
    said = facts["customer_register"]
    if not market.mirror or said is None or facts["wish"]:
        return
    scale = SCALES["formality"]
    before = levels["formality"]
    if said == "formal":
        levels["formality"] = max(before, scale.index("formal"))
    else:
        levels["formality"] = max(min(before, scale.index("neutral")), scale.index(market.floor))
    if levels["formality"] != before:
        where = next(rule for rule in market.start if "formality" in rule.set)
        fired.append(Rule("mirror", where.file, where.line, "The customer writes in this register, and this market mirrors it."))


def _moves(market: Market, planned: Tuple[str, ...], facts: Mapping[str, Any], fired: List[Rule]) -> Tuple[str, ...]:
    moves = list(planned)
    for rule in market.rules["move_rules"]:
        if not rule.applies(facts):
            continue
        before = list(moves)
        moves = [move for move in moves if move not in rule.remove]
        if rule.add and rule.add["move"] not in moves:
            after = rule.add.get("after")
            at = moves.index(after) + 1 if after in moves else len(moves)
            if rule.add.get("before") in moves:
                at = moves.index(rule.add["before"])
            moves.insert(at, rule.add["move"])
        if moves != before:
            fired.append(rule)
    return tuple(moves)
