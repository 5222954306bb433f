"""Each dimension and each move of a reply has its reason: a rule, or the plan, with file and line."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from bot.adapters.content.library import Content
from bot.adapters.content.yaml_lines import load
from bot.core.culture import Clues
from bot.core.etiquette import Decision, Occasion, decide
from bot.core.reasons import Reasons, reasons, told
from bot.core.replies import Draft, speak
from bot.core.rules import SCALES, Market, build
from tests.core.conftest import BASE

MakeMarket = Callable[[str], Market]
ROOT = Path(__file__).resolve().parents[2]
MANNER = """
register: {formality: formal, because: Formal here.}
mirror: true
act_rules:
  - {id: softer, when: {act: refuse}, shift: {directness: 1}, because: Bad news.}
  - {id: looser, when: {act: refuse}, shift: {formality: -1}, set: {authority: peer}, because: An act never crosses from Sie to du.}
  - {id: nothing, when: {act: refuse}, shift: {directness: 1}, because: Not reached in a fully indirect market.}
wish_rules:
  - {id: asked, when: {wish: casual}, set: {formality: casual}, because: They asked.}
move_rules:
  - {id: cite, when: {act: refuse}, add: {move: authority, after: reason}, because: The house decides.}
  - {id: no-hello, when: {opening: later}, remove: [salutation], because: Once is enough.}
"""


def why(market: Market, occasion: Occasion, silent: tuple[str, ...] = ()) -> tuple[Decision, Reasons]:
    """silent: moves that the locale has no words for."""
    decision = decide(market, occasion)
    return decision, reasons(market, occasion.situation, decision, [move for move in decision.moves if move not in silent])


def decided(found: Reasons) -> dict[str, str]:
    return {dimension: found.rules[number].id for dimension, number in found.register.items()}


def test_the_last_rule_that_gave_a_dimension_its_value_decided_it(make_market: MakeMarket) -> None:
    market = make_market(MANNER)
    decision, found = why(market, Occasion("refund_refused", wish="casual"))
    assert decision.register.formality == "casual"
    assert decided(found) | {"horizon": "start-horizon"} == decided(found)
    assert (decided(found)["formality"], decided(found)["authority"]) == ("asked", "looser")
    assert (decision.register.directness, decided(found)["directness"]) == ("indirect", "softer"), "one step more changed nothing"
    _, plain = why(market, Occasion("identify_needed"))
    assert (decided(plain)["formality"], decided(plain)["directness"]) == ("start-formality", "start-directness")


def test_what_was_undone_decided_nothing(make_market: MakeMarket) -> None:
    decision, found = why(make_market(MANNER), Occasion("refund_refused"))
    assert decision.register.formality == "formal", "an act does not go from Sie to du"
    assert decided(found)["formality"] == "start-formality"


def test_a_customers_own_register_is_a_reason(make_market: MakeMarket) -> None:
    decision, found = why(make_market(MANNER), Occasion("identify_needed", customer_register="informal"))
    assert decision.register.formality == "neutral"
    assert decided(found)["formality"] == "mirror"


def test_moves_come_from_the_plan_or_from_a_rule(make_market: MakeMarket) -> None:
    decision, found = why(make_market(MANNER), Occasion("refund_refused"), silent=("thanks",))
    by = dict(zip([move for move in decision.moves if move != "thanks"], (found.rules[number].id for number in found.moves)))
    assert by == {"reason": "plan-refusal", "authority": "cite", "news": "plan-refusal", "closing": "plan-refusal"}
    assert {move: number and found.rules[number].id for move, number in found.left_out.items()} == {
        "salutation": "no-hello",
        "thanks": None,
    }


def test_a_plan_has_file_and_line_and_the_nearer_file_counts(tmp_path: Path) -> None:
    plan = "direct: [news]\n    balanced: [news]\n    indirect: [news]\n"
    texts = {
        "rest.yml": BASE,
        "base.yml": f"plans:\n  refusal:\n    {plan}  question:\n    {plan}",
        "xx-XX.yml": f"plans:\n\n  question:\n    {plan}",
    }
    for name, text in texts.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    known = build("xx-XX", [(name, load(tmp_path / name, name)) for name in texts])
    place = {name: why(known, Occasion(name))[1].rules[-1] for name in ("refund_refused", "identify_needed")}
    assert (place["refund_refused"].file, place["refund_refused"].line) == ("base.yml", 4)
    assert (place["identify_needed"].file, place["identify_needed"].line) == ("xx-XX.yml", 5)


@pytest.mark.parametrize("wish", [None, "casual"])
def test_every_choice_of_the_real_rules_has_its_reason(content: Content, wish: str | None) -> None:
    files = {
        path.relative_to(ROOT).as_posix(): path.read_text(encoding="utf-8").splitlines() for path in ROOT.glob("etiquette_rules/*.yml")
    }
    for tag, market in content.markets.items():
        for situation in market.situations:
            for opening in ("first", "later"):
                decision, found = why(market, Occasion(situation, opening=opening, wish=wish))
                assert set(found.register) == set(SCALES), (tag, situation)
                assert len(found.moves) == len(decision.moves)
                for rule in (found.rules[number] for number in {*found.register.values(), *found.moves}):
                    assert 1 <= rule.line <= len(files[rule.file]), rule
                plan = found.rules[-1]
                assert files[plan.file][plan.line - 1].strip().startswith(f"{decision.register.directness}:"), plan


def test_a_trace_is_read_back(content: Content) -> None:
    spoken = speak(Draft("greeting", {}), "de-DE", content.markets, content.texts, Clues(known=True, opening="first", tier="gold"))
    trace = json.loads(json.dumps(spoken.trace()))
    assert (trace["locale"], trace["occasion"]) == ("de-DE", {"opening": "first", "relationship": "known", "tier": "gold"})
    found = told(spoken.decision.register.as_dict(), trace)
    assert found["register"][0]["value"] == "formal"
    assert (found["register"][0]["rule"], found["register"][0]["file"]) == ("start-formality", "etiquette_rules/de.yml")
    assert [one["move"] for one in found["moves"]] == list(spoken.moves)
    assert all(one["because"] for part in found.values() for one in part)


def test_a_trace_of_an_older_form_tells_what_it_has() -> None:
    old = {"moves": ["news"], "rules": [{"rule": "a", "file": "f.yml", "line": 1, "because": "b"}], "address": ""}
    assert told({"formality": "formal"}, old) == {
        "register": [{"dimension": "formality", "value": "formal"}],
        "moves": [{"move": "news"}],
        "left_out": [],
    }
    assert told({}, {}) == {"register": [], "moves": [], "left_out": []}
    damaged = {**old, "why": {"register": {"formality": 7}, "moves": []}}
    assert told({"formality": "formal"}, damaged)["register"] == [{"dimension": "formality", "value": "formal"}]
