"""Rules out of files: inheritance, bands, conditions, and an error with file and line for every slip."""

from __future__ import annotations

import textwrap
from collections.abc import Callable

import pytest

from bot.adapters.content.library import Content
from bot.core.errors import ContentError
from bot.core.rules import ACTS, FACTS, MOVES, SCALES, Market, holds

MakeMarket = Callable[[str], Market]


def test_nearer_file_wins_and_keeps_its_line(make_market: MakeMarket) -> None:
    market = make_market("name: Testland\nregister:\n  formality: formal\n  because: Here it is formal.\nmirror: true\nfloor: formal\n")
    formality = next(rule for rule in market.start if rule.id == "start-formality")
    assert (formality.set, formality.file, formality.line, formality.because) == (
        {"formality": "formal"},
        "xx-XX.yml",
        3,
        "Here it is formal.",
    )
    directness = next(rule for rule in market.start if rule.id == "start-directness")
    assert (directness.file, directness.because) == ("base.yml", "The base says so.")
    assert (market.name, market.mirror, market.floor) == ("Testland", True, "formal")


def test_a_rule_of_the_same_id_is_replaced_in_place(make_market: MakeMarket) -> None:
    market = make_market(
        textwrap.dedent(
            """\
            act_rules:
              - {id: one, set: {authority: peer}, because: First.}
              - {id: two, set: {authority: senior}, because: Second.}
              - {id: one, set: {authority: senior}, because: Anew.}
            """
        )
    )
    assert [(rule.id, rule.because, rule.line) for rule in market.rules["act_rules"]] == [("one", "Anew.", 4), ("two", "Second.", 3)]


def test_what_agents_are_told_adds_up(content: Content) -> None:
    dos = content.markets["de-AT"].briefing["dos"]
    assert any("Sie" in item for item in dos)  # from de.yml
    assert any("titles" in item for item in dos)  # from de-AT.yml


@pytest.mark.parametrize(
    ("name", "value", "band"),
    [
        ("power_distance", 45, "low"),
        ("power_distance", 46, "middle"),
        ("power_distance", 84, "middle"),
        ("power_distance", 85, "high"),
        ("context", 33, "low"),
        ("context", 34, "middle"),
        ("context", 67, "middle"),
        ("context", 68, "high"),
        ("digital", 0, "low"),
        ("digital", 100, "high"),
    ],
)
def test_bands(make_market: MakeMarket, name: str, value: int, band: str) -> None:
    market = make_market(f"scores:\n  {name}: {{score: {value}, source: a book}}\n")
    assert market.bands() == {name: band}
    assert (market.scores[name].value, market.scores[name].source) == (value, "a book")


def test_a_market_may_move_a_band(make_market: MakeMarket) -> None:
    market = make_market("bands:\n  context: {low: 10, high: 90}\nscores:\n  context: {score: 30, source: a book}\n")
    assert market.bands() == {"context": "middle"}


def test_only_a_band_is_published(make_market: MakeMarket) -> None:
    score = make_market("scores:\n  context: {band: high, source: Hall}\n").scores["context"]
    assert (score.value, score.band) == (None, "high")


def test_conditions() -> None:
    facts = {"act": "refuse", "weight": 3, "tier": None}
    assert holds({}, facts)
    assert holds({"act": "refuse"}, facts)
    assert holds({"act": ["thank", "refuse"], "weight": {"at_least": 3}}, facts)
    assert holds({"weight": {"at_most": 3}}, facts)
    assert not holds({"weight": {"at_least": 4}}, facts)
    assert not holds({"weight": {"at_least": 2, "at_most": 2}}, facts)
    assert not holds({"act": "thank"}, facts)
    assert not holds({"tier": "gold"}, facts), "unknown is not true"
    assert not holds({"wish": "casual"}, facts), "absent is unknown"


def test_unless(make_market: MakeMarket) -> None:
    market = make_market("act_rules:\n  - {id: a, when: {act: refuse}, unless: {tier: gold}, set: {authority: senior}, because: Test.}\n")
    rule = market.rules["act_rules"][0]
    assert rule.applies({"act": "refuse"})
    assert not rule.applies({"act": "refuse", "tier": "gold"})
    assert rule.as_dict() == {"rule": "a", "file": "xx-XX.yml", "line": 2, "because": "Test."}


RULE = "act_rules:\n  - id: a\n    because: Test.\n"
SLIPS = {
    # what the file says: (line of the slip, words that the error must hold)
    "unknown key": ("name: X\nregistre: {}\n", 2, "“registre” means nothing here"),
    "section is no mapping": ("name: X\nscores: high\n", 2, "“scores” must be a mapping"),
    "register is no mapping": ("name: X\nregister: formal\n", 2, "“register” must be a mapping"),
    "unknown dimension": ("register:\n  formality: formal\n  warmth: high\n", 3, "“warmth” is not possible here"),
    "unknown formality": ("register:\n  formality: polite\n", 2, "casual, neutral, formal, honorific"),
    "unknown score": ("scores:\n  masculinity: {score: 5, source: a book}\n", 2, "“masculinity” is not possible here"),
    "score without source": ("scores:\n  context: {score: 5}\n", 2, "“context” needs a source"),
    "score alone": ("scores:\n  context: 5\n", 2, "needs a source"),
    "score too high": ("scores:\n\n  context: {score: 101, source: a book}\n", 3, "from 0 to 100"),
    "score below zero": ("scores:\n  context: {score: -1, source: a book}\n", 2, "from 0 to 100"),
    "score with a fraction": ("scores:\n  context: {score: 5.5, source: a book}\n", 2, "whole “score”"),
    "score in words": ("scores:\n  context: {score: high, source: a book}\n", 2, "whole “score”"),
    "unknown band": ("scores:\n  context: {band: mid, source: a book}\n", 2, "low, middle, high"),
    "rule without id": ("act_rules:\n  - because: Test.\n    set: {authority: peer}\n", 2, "needs an “id”"),
    "rule is a word": ("name: X\nact_rules:\n  - soften\n", 2, "needs an “id”"),
    "rules are no list": ("name: X\nact_rules:\n  a: {because: Test.}\n", 2, ""),
    "rule without because": ("act_rules:\n  - id: a\n    set: {authority: peer}\n", 2, "Rule “a” needs a “because”"),
    "unknown key in a rule": (RULE + "    then: {authority: peer}\n", 4, "“then” means nothing in a rule"),
    "unknown fact": (RULE + "    when:\n      mood: bad\n      weather: bad\n", 6, "“weather” is not possible here"),
    "unknown value of a fact": (RULE + "    when: {act: refused}\n", 4, "“refused” is not possible here"),
    "unknown value in a list": (RULE + "    when:\n      act: [refuse, sorry]\n", 5, "“sorry” is not possible here"),
    "unknown value in unless": (RULE + "    unless: {tier: diamond}\n", 4, "standard, silver, gold, platinum"),
    "condition is a word": (RULE + "    when: refuse\n", 4, ""),
    "unknown comparison": (RULE + "    when: {weight: {at_last: 3}}\n", 4, "at_last"),
    "weight compared with a word": (RULE + "    when: {weight: {at_least: heavy}}\n", 4, "heavy"),
    "situation that is none": (RULE + "    when: {situation: [refund_refusd]}\n", 4, "refund_refusd"),
    "set of an unknown dimension": (RULE + "    set: {tone: peer}\n", 4, "“tone” is not possible here"),
    "set to an unknown value": (RULE + "    set: {authority: boss}\n", 4, "peer, institution, senior"),
    "raise to an unknown value": (RULE + "    raise: {formality: high}\n", 4, "casual, neutral, formal, honorific"),
    "shift of an unknown dimension": (RULE + "    shift:\n      politeness: 1\n", 5, "“politeness” is not possible here"),
    "shift by a word": (RULE + "    shift: {directness: one}\n", 4, "one"),
    "set is a word": (RULE + "    set: formal\n", 4, ""),
    "shift is a word": (RULE + "    shift: directness\n", 4, ""),
    "weight is a word": (RULE + "    when: {weight: heavy}\n", 4, "heavy"),
    "address is no list": ("address:\n  t: 5\n", 2, ""),
    "unknown place of a move": ("move_rules:\n  - id: a\n    because: Test.\n    add: {move: closing, aft: news}\n", 4, "aft"),
    "unknown move added": ("move_rules:\n  - id: a\n    because: Test.\n    add: {move: smile}\n", 4, "“smile” is not possible here"),
    "move added by name only": ("move_rules:\n  - id: a\n    because: Test.\n    add: closing\n", 4, ""),
    "move added after none": ("move_rules:\n  - id: a\n    because: Test.\n    add: {move: closing, after: newz}\n", 4, "newz"),
    "unknown move removed": ("move_rules:\n  - id: a\n    because: Test.\n    remove: [smile]\n", 4, "“smile” is not possible here"),
    "plan lacks a directness": ("plans:\n  talk:\n    direct: [news]\n    balanced: [news]\n", 2, "lacks the moves for “indirect”"),
    "plan with an empty directness": ("plans:\n  talk: {direct: [news], balanced: [], indirect: [news]}\n", 2, "“balanced”"),
    "unknown move in a plan": ("plans:\n  talk:\n    direct: [news]\n    balanced: [gnus]\n    indirect: [news]\n", 4, "“gnus”"),
    "plan is a list": ("plans:\n  talk: [news]\n", 2, ""),
    "unknown act": ("situations:\n  a: {act: deny, mood: bad, plan: refusal}\n", 2, "“deny” is not possible here"),
    "unknown mood": ("situations:\n  a: {act: refuse, mood: sad, plan: refusal}\n", 2, "good, neutral, bad"),
    "unknown plan": ("situations:\n\n  a: {act: refuse, mood: bad, plan: no}\n", 3, "is not possible here"),
    "situation without act": ("situations:\n  a: {mood: bad, plan: refusal}\n", 2, "“None” is not possible here"),
    "situation is a word": ("situations:\n  a: refusal\n", 2, ""),
    "unknown floor": ("name: X\nfloor: polite\n", 2, "casual, neutral, formal, honorific"),
    "mirror neither true nor false": ("name: X\nmirror: sometimes\n", 2, "sometimes"),
    "unknown formality in address": ("address:\n  t: [informal]\n", 2, "informal"),
    "unknown move in the layout": ("layout:\n  own_line: [salutaton]\n", 2, "salutaton"),
    "band lacks a limit": ("bands:\n  context: {low: 5}\nscores:\n  context: {score: 50, source: a book}\n", 2, ""),
    "weight lacks a distance": ("weight:\n  distance: {first: 1}\n", 2, ""),
}  # fmt: skip


@pytest.mark.parametrize("slip", SLIPS)
def test_a_slip_is_refused_with_file_and_line(make_market: MakeMarket, slip: str) -> None:
    text, line, words = SLIPS[slip]
    with pytest.raises(ContentError) as caught:
        make_market(text)
    error = caught.value
    assert words in str(error)
    assert (error.file, error.line) == ("xx-XX.yml", line)
    assert str(error).startswith(f"xx-XX.yml:{line}:")


def test_what_rules_may_speak_of() -> None:
    assert {name: FACTS[name] for name in SCALES} == dict(SCALES)
    assert FACTS["act"] == ACTS
    assert len(MOVES) == len(set(MOVES)) == 12


def test_every_market_has_figures_with_sources(content: Content) -> None:
    for market in content.markets.values():
        assert {"power_distance", "individualism", "long_term"} <= set(market.scores), market.tag
        assert all(score.source for score in market.scores.values()), market.tag
        assert len(market.start) == len(SCALES), market.tag


def test_every_rule_of_ours_speaks_of_known_situations_and_can_fire(content: Content) -> None:
    for market in content.markets.values():
        for section, rules in market.rules.items():
            for rule in rules:
                where = f"{rule.file}:{rule.line}"
                for condition in (rule.when, rule.unless):
                    named = condition.get("situation", [])
                    for situation in [named] if isinstance(named, str) else named:
                        assert situation in market.situations, where
                does = rule.set or rule.shift or rule.at_least if section != "move_rules" else rule.add or rule.remove
                assert does, f"{where} does nothing"
