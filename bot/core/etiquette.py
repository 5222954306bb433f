"""Resolves the register of one utterance and the moves of its reply; every decision names the rule behind it."""

from __future__ import annotations

from dataclasses import MISSING, dataclass, field, fields
from typing import Any, Dict, List, Literal, Mapping, Optional, Set, Tuple

from bot.core.errors import Unprocessable
from bot.core.model import Register
from bot.core.rules import SCALES, Market, Rule

MOST_KEPT = 4096
"""Decisions that a market remembers; few talks differ in more than situation and opening."""
_UNSAID: Mapping[str, str] = {one.name: one.default for one in fields(Register) if one.default is not MISSING}
"""Where a dimension starts that no file names."""


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
    about: Optional[Literal["complaint"]] = None
    """What a handover is about, where something was promised on it."""
    season: Optional[str] = None
    """The market's season (rules.Season) that is to be greeted for; None: there is none, or it was greeted for, or the moment is wrong."""


@dataclass(frozen=True)
class Decision:
    """How to say it: register, side of the T-V distinction, moves in order, and the rules that decided."""

    register: Register
    tv: Literal["t", "v"]
    moves: Tuple[str, ...]
    rules: Tuple[Rule, ...]
    told: Dict[Tuple[str, ...], Any] = field(default_factory=dict, compare=False, repr=False)
    """Moves that were spoken -> their core.reasons.Reasons, since a market remembers its decisions."""


def decide(market: Market, occasion: Occasion) -> Decision:
    """Register and moves for an occasion in a market. Raises Unprocessable for a situation that no rules name."""
    decision: Optional[Decision] = market.decisions.get(occasion)
    if decision is None:
        decision = _decide(market, occasion)
        if len(market.decisions) >= MOST_KEPT:
            market.decisions.clear()
        market.decisions[occasion] = decision
    return decision


def _decide(market: Market, occasion: Occasion) -> Decision:
    situation = market.situations.get(occasion.situation)
    if situation is None:
        raise Unprocessable(f"No rules name the situation “{occasion.situation}”. Known: {', '.join(sorted(market.situations))}.")
    facts: Dict[str, Any] = {
        **_UNSAID,
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
        "about": occasion.about,
        "season": occasion.season,
    }
    facts["weight"] = _weight(market, facts)
    fired: List[Rule] = []
    for rule in market.start:
        _apply(rule, facts, fired)
    for section in ("market_rules", "relationship_rules"):
        _run(market.rules[section], facts, fired)
    _mirror(market, facts, fired)
    _run(market.rules["wish_rules"], facts, fired)
    settled, before = facts["formality"], len(fired)
    side = market.address[settled]
    _run(market.rules["act_rules"], facts, fired)
    if occasion.wish or market.address[facts["formality"]] != side:
        fired[before:] = [rule for rule in fired[before:] if _dimensions(rule) != {"formality"}]
        facts["formality"] = settled  # du and Sie never meet: an act moves formality only on its own side, and never against a wish
    register = Register(**{dimension: facts[dimension] for dimension in SCALES})
    moves = _moves(market, market.plans[situation.plan][register.directness], facts, fired)
    return Decision(register, side, moves, tuple(fired))


def _dimensions(rule: Rule) -> Set[str]:
    return {*rule.set, *rule.shift, *rule.at_least}


def _weight(market: Market, facts: Mapping[str, Any]) -> int:
    weight = market.weight
    return int(
        weight["distance"][facts["relationship"]]
        + weight["power"][facts.get("power_distance") or "middle"]
        + weight["imposition"].get(facts["act"], 0)
    )


def _run(rules: Tuple[Rule, ...], facts: Dict[str, Any], fired: List[Rule]) -> None:
    for rule in rules:
        if rule.applies(facts):
            _apply(rule, facts, fired)


def _apply(rule: Rule, facts: Dict[str, Any], fired: List[Rule]) -> None:
    facts.update(rule.set)
    for dimension, value in rule.at_least.items():
        facts[dimension] = max(facts[dimension], value, key=SCALES[dimension].index)
    for dimension, steps in rule.shift.items():
        scale = SCALES[dimension]
        facts[dimension] = scale[max(0, min(len(scale) - 1, scale.index(facts[dimension]) + steps))]
    fired.append(rule)


def _mirror(market: Market, facts: Dict[str, Any], fired: List[Rule]) -> None:
    said = facts["customer_register"]
    if not market.mirror or said is None or facts["wish"]:
        return
    rank = SCALES["formality"].index
    before: str = facts["formality"]
    up, down = max(before, "formal", key=rank), max(min(before, "neutral", key=rank), market.floor, key=rank)
    heard = up if said == "formal" else down
    if heard != before:
        facts["formality"] = heard
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
