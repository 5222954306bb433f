"""What the rules can tell apart, so that tests which go through everything look at each case once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Optional

from bot.core.rules import Market


def _named(market: Market, fact: str) -> set[Any]:
    """The values of a fact that a rule asks for."""
    wanted: set[Any] = set()
    for rules in market.rules.values():
        for rule in rules:
            for condition in (rule.when, rule.unless):
                value = condition.get(fact, ())
                wanted |= {value} if isinstance(value, str) else set(value)
    return wanted


def alike(market: Market) -> Mapping[str, str]:
    """Situation -> the first one that is decided as it is: of the same act, mood and plan, where no rule names either."""
    named = _named(market, "situation")
    first: dict[Any, str] = {}
    found = {}
    for name, situation in market.situations.items():
        key = name if name in named else (situation.act, situation.mood, situation.plan)
        found[name] = first.setdefault(key, name)
    return found


def registers(market: Market) -> Sequence[Optional[str]]:
    """How a customer may write, as far as a market listens to it."""
    return (None, "formal", "informal") if market.mirror or _named(market, "customer_register") else (None,)
