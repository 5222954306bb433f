"""Why a reply is as it is: for each dimension of its register and for each of its moves the rule, or the plan, that decided it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Dict, List, Mapping, Optional, Sequence, Tuple

from bot.core.etiquette import Decision
from bot.core.rules import SCALES, Market, Rule


@dataclass(frozen=True)
class Reasons:
    """Numbers count in `rules`, from 0."""

    rules: Tuple[Rule, ...]
    """All that fired, in order, and the plan."""
    register: Mapping[str, int]
    """Dimension -> what gave it its value."""
    moves: Tuple[int, ...]
    """Of each move that was spoken: what put it there."""
    left_out: Mapping[str, Optional[int]]
    """Move that was planned and not spoken -> the rule that removed it; None: the locale has no words for it."""

    def as_dict(self) -> Dict[str, Any]:
        """Beside the rules themselves; `told` reads it back."""
        return {"register": dict(self.register), "moves": list(self.moves), "left_out": dict(self.left_out)}


def reasons(market: Market, situation: str, decision: Decision, spoken: Sequence[str]) -> Reasons:
    """spoken: the moves that have text, in order."""
    known: Optional[Reasons] = decision.told.get(tuple(spoken))
    if known is None:
        known = decision.told[tuple(spoken)] = _reasons(market, situation, decision, spoken)
    return known


def _reasons(market: Market, situation: str, decision: Decision, spoken: Sequence[str]) -> Reasons:
    values = decision.register.as_dict()
    name, directness = market.situations[situation].plan, values["directness"]
    planned = market.plans[name][directness]
    file, line = market.plan_places.get((name, directness), ("", 0))
    plan = Rule(f"plan-{name}", file, line, f"The plan “{name}” has these moves where directness is “{directness}”.")
    rules = (*decision.rules, plan)
    added = {rule.add["move"]: number for number, rule in enumerate(rules) if rule.add}
    removed = {move: number for number, rule in enumerate(rules) for move in rule.remove}
    return Reasons(
        rules=rules,
        register=_deciders(values, decision.rules),
        moves=tuple(added.get(move, len(rules) - 1) for move in spoken),
        left_out={move: removed.get(move) for move in dict.fromkeys((*planned, *added)) if move not in spoken},
    )


def _deciders(values: Mapping[str, str], rules: Sequence[Rule]) -> Dict[str, int]:
    """Dimension -> the last rule that brought it to the value that it has."""
    levels: Dict[str, int] = {}
    found: Dict[str, int] = {}
    for number, rule in enumerate(rules):
        effects = {*rule.set, *rule.at_least, *rule.shift} or ({"formality"} if rule.id == "mirror" else ())
        for dimension in effects:
            scale = SCALES[dimension]
            before = levels.get(dimension, 0)
            # What the customer wrote stands in no rule.
            level = scale.index(rule.set.get(dimension, scale[before] if rule.id != "mirror" else values[dimension]))
            if dimension in rule.at_least:
                level = max(level, scale.index(rule.at_least[dimension]))
            levels[dimension] = level = max(0, min(len(scale) - 1, level + rule.shift.get(dimension, 0)))
            # What was undone later (an act never crosses from du to Sie) brought it elsewhere, and so decided nothing.
            if (level != before or dimension in rule.set) and scale[level] == values[dimension]:
                found[dimension] = number
    return found


def told(register: Mapping[str, str], trace: Mapping[str, Any]) -> Dict[str, List[Dict[str, Any]]]:
    """A trace as people read it: each dimension, each move and what was left out, with {"rule", "file", "line", "because"}.

    A trace of an older form lacks some of them.
    """
    rules: Sequence[Mapping[str, Any]] = trace.get("rules") or ()
    why: Mapping[str, Any] = trace.get("why") or {}
    by = why.get("register") or {}
    moves: Sequence[str] = trace.get("moves") or ()
    given = [*(why.get("moves") or ()), *[None] * len(moves)]
    return {
        "register": [{"dimension": key, "value": value, **_rule(rules, by.get(key))} for key, value in register.items()],
        "moves": [{"move": move, **_rule(rules, number)} for move, number in zip(moves, given)],
        "left_out": [{"move": move, **_rule(rules, number)} for move, number in (why.get("left_out") or {}).items()],
    }


def _rule(rules: Sequence[Mapping[str, Any]], number: Optional[int]) -> Mapping[str, Any]:
    return rules[number] if number is not None and number < len(rules) else {}
