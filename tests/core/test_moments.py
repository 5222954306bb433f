"""Whether a moment can be: conditions that contradict each other, and what follows from a situation."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from bot.core.moments import alike, can_be, different
from bot.core.rules import Market, Rule

MakeMarket = Callable[[str], Market]


def rule(when: dict[str, Any] | None = None, unless: dict[str, Any] | None = None) -> Rule:
    return Rule("a", "f", 1, "because", when or {}, unless or {})


@pytest.mark.parametrize(
    ("when", "unless", "can"),
    [
        ({}, {}, True),
        ({"act": "refuse"}, {}, True),
        ({"act": "greet"}, {}, False),  # no situation is one
        ({"act": "refuse", "situation": "refund_refused"}, {}, True),
        ({"act": "refuse", "situation": "identify_needed"}, {}, False),
        ({"act": "refuse", "mood": "good"}, {}, False),
        ({"act": ["greet", "refuse"]}, {"act": ["refuse"]}, False),
        ({"weight": {"at_least": 5}}, {}, True),  # first contact, high power distance, a refusal
        ({"weight": {"at_least": 6}}, {}, False),
        ({"weight": {"at_least": 5}, "relationship": "known"}, {}, False),
        ({"weight": 0, "act": "refuse"}, {}, False),
        ({"weight": {"at_least": 3, "at_most": 2}}, {}, False),
        ({"tier": []}, {}, False),
        ({"wish": "casual"}, {"tier": ["gold", "platinum", "silver", "standard"]}, True),  # of somebody unknown
        ({"opening": "first"}, {"opening": ["first", "later"]}, False),
    ],
)
def test_conditions(make_market: MakeMarket, when: dict[str, Any], unless: dict[str, Any], can: bool) -> None:
    assert can_be(make_market(""), [rule(when, unless)]) is can


def test_what_is_fixed_is_so(make_market: MakeMarket) -> None:
    market = make_market("")
    assert can_be(market, [rule({"context": "high"})])
    assert not can_be(market, [rule({"context": "high"})], fixed={"context": "low"})
    assert not can_be(market, [rule({"context": "high"})], fixed={"context": None})
    assert not can_be(market, [rule({"weight": {"at_least": 5}})], fixed={"power_distance": "low"})


def test_together_and_without(make_market: MakeMarket) -> None:
    market = make_market("")
    first, later = rule({"opening": "first"}), rule({"opening": "later"})
    assert not can_be(market, [first, later])
    assert can_be(market, [first], [later])
    assert not can_be(market, [], [first, later])


def test_what_rules_of_moves_tell_apart(make_market: MakeMarket) -> None:
    market = make_market("situations:\n  change_refused: {act: refuse, mood: bad, plan: refusal}\n")
    assert [one.name for one in alike(market)] == ["refund_refused", "identify_needed", "faq_answer"]
    named = make_market(
        "situations:\n  change_refused: {act: refuse, mood: bad, plan: refusal}\n"
        "move_rules:\n  - {id: a, when: {situation: change_refused}, remove: [reason], because: b}\n"
    )
    assert "change_refused" in [one.name for one in alike(named)]
    assert len(different([market, make_market("name: Other\n")])) == 2, "one has a situation more"
    assert len(different([market, market])) == 1
