"""The register and the moves of a reply, and the rules that decided."""

from __future__ import annotations

import textwrap
from collections.abc import Callable
from itertools import product

import pytest

from bot import settings
from bot.adapters.content.library import Content
from bot.core.errors import Unprocessable
from bot.core.etiquette import Decision, Occasion, decide
from bot.core.rules import SCALES, Market
from tests.occasions import alike, registers

MakeMarket = Callable[[str], Market]
REFUSED = Occasion("refund_refused")


def fired(decision: Decision) -> list[str]:
    """The rules that are no starting points."""
    return [rule.id for rule in decision.rules if not rule.id.startswith("start-")]


@pytest.fixture(scope="module")
def everything(content: Content) -> list[tuple[Market, Occasion, Decision]]:
    """All that may happen in all markets, situations that are decided alike once."""
    found = []
    for market in content.markets.values():
        whose = (("first", "later"), ("first", "known"), registers(market), (None, "casual", "formal"))
        for situation, (opening, relationship, register, wish) in product(sorted(set(alike(market).values())), product(*whose)):
            occasion = Occasion(situation, opening, relationship, None, None, register, wish)  # type: ignore[arg-type]
            found.append((market, occasion, decide(market, occasion)))
    return found


def test_starts_where_the_market_starts(make_market: MakeMarket) -> None:
    decision = decide(make_market(), REFUSED)
    assert decision.register.as_dict() == {
        "formality": "neutral",
        "directness": "balanced",
        "authority": "institution",
        "orientation": "individual",
        "horizon": "immediate",
        "service": "hybrid",
    }
    assert (decision.tv, decision.moves) == ("t", ("salutation", "empathy", "news", "reason"))
    assert fired(decision) == []


ORDER = """\
scores:
  context: {band: high, source: a book}
act_rules:
  - {id: act, when: {act: refuse}, set: {directness: direct, authority: senior}, because: Act.}
wish_rules:
  - {id: wish, when: {wish: formal}, set: {directness: indirect, service: human, formality: formal}, because: Wish.}
relationship_rules:
  - {id: known, when: {relationship: known}, set: {directness: balanced, service: self, horizon: relational}, because: Known.}
market_rules:
  - {id: market, when: {context: high}, set: {directness: direct, horizon: immediate, orientation: group}, because: Market.}
  - {id: on-top, when: {orientation: group}, shift: {service: -1}, because: Sees what the rule above it did.}
move_rules:
  - {id: move, when: {directness: direct}, remove: [salutation], because: Move.}
"""


def test_market_then_relationship_then_wish_then_act_then_moves(make_market: MakeMarket) -> None:
    market = make_market(ORDER)
    decision = decide(market, Occasion("refund_refused", relationship="known", wish="formal"))
    assert fired(decision) == ["market", "on-top", "known", "wish", "act", "move"]
    register = decision.register
    assert (register.directness, register.service, register.horizon) == ("direct", "human", "relational")
    assert decision.moves == ("news", "reason")
    without_act = decide(market, Occasion("identify_needed", relationship="known", wish="formal"))
    assert without_act.register.directness == "indirect"
    without_wish = decide(market, Occasion("identify_needed", relationship="known"))
    assert (without_wish.register.directness, without_wish.register.service) == ("balanced", "self")
    stranger = decide(market, Occasion("identify_needed"))
    assert (stranger.register.directness, stranger.register.horizon) == ("direct", "immediate")


def test_shift_stops_at_the_ends_and_raise_never_lowers(make_market: MakeMarket) -> None:
    market = make_market(
        textwrap.dedent(
            """\
            register: {formality: honorific}
            market_rules:
              - {id: far, shift: {directness: 9, authority: -9}, because: Far.}
              - {id: least, raise: {formality: formal, service: human}, because: At least.}
            """
        )
    )
    register = decide(market, REFUSED).register
    assert (register.directness, register.authority, register.formality, register.service) == ("indirect", "peer", "honorific", "human")


@pytest.mark.parametrize(
    ("score", "relationship", "situation", "weight"),
    [
        (5, "known", "faq_answer", 0),
        (5, "first", "faq_answer", 1),
        (50, "first", "identify_needed", 3),
        (50, "known", "refund_refused", 3),
        (95, "first", "refund_refused", 5),
        (None, "known", "identify_needed", 2),  # unknown power distance weighs as middle
    ],
)
def test_weight_is_distance_power_and_imposition(
    make_market: MakeMarket, score: int | None, relationship: str, situation: str, weight: int
) -> None:
    rules = "".join(
        f"  - {{id: w{least}, when: {{weight: {{at_least: {least}}}}}, set: {{authority: senior}}, because: Weight.}}\n"
        for least in range(7)
    )
    scores = f"scores:\n  power_distance: {{score: {score}, source: a book}}\n" if score is not None else ""
    decision = decide(make_market(f"{scores}act_rules:\n{rules}"), Occasion(situation, relationship=relationship))  # type: ignore[arg-type]
    assert fired(decision) == [f"w{least}" for least in range(weight + 1)]


def test_at_most(make_market: MakeMarket) -> None:
    market = make_market("act_rules:\n  - {id: light, when: {weight: {at_most: 1}}, set: {authority: peer}, because: Light.}\n")
    assert fired(decide(market, Occasion("faq_answer", relationship="known"))) == ["light"]
    assert fired(decide(market, REFUSED)) == []


@pytest.mark.parametrize(
    ("start", "act", "heard"),
    [
        ("neutral", "set: {formality: formal}", "neutral"),
        ("neutral", "set: {formality: casual}", "casual"),
        ("casual", "shift: {formality: 1}", "neutral"),
        ("casual", "shift: {formality: 2}", "casual"),
        ("formal", "shift: {formality: 1}", "honorific"),
        ("formal", "shift: {formality: -1}", "formal"),
        ("honorific", "set: {formality: neutral}", "honorific"),
        ("honorific", "set: {formality: formal}", "formal"),
    ],
)
def test_an_act_never_crosses_from_du_to_sie(make_market: MakeMarket, start: str, act: str, heard: str) -> None:
    market = make_market(f"register: {{formality: {start}}}\nact_rules:\n  - {{id: a, when: {{act: refuse}}, {act}, because: Test.}}\n")
    decision = decide(market, REFUSED)
    assert decision.register.formality == heard
    assert decision.tv == ("t" if start in ("casual", "neutral") else "v")


def test_a_wish_fixes_formality(make_market: MakeMarket) -> None:
    market = make_market(
        textwrap.dedent(
            """\
            register: {formality: formal}
            mirror: true
            act_rules:
              - {id: act, when: {act: refuse}, shift: {formality: 1}, because: Act.}
            wish_rules:
              - {id: casual, when: {wish: casual}, set: {formality: casual}, because: Wish.}
              - {id: formal, when: {wish: formal}, raise: {formality: formal}, because: Wish.}
            """
        )
    )
    assert decide(market, REFUSED).register.formality == "honorific"
    for wish, heard in (("casual", "casual"), ("formal", "formal")):
        for register in (None, "formal", "informal"):
            decision = decide(market, Occasion("refund_refused", wish=wish, customer_register=register))  # type: ignore[arg-type]
            assert decision.register.formality == heard
            assert "mirror" not in fired(decision)


@pytest.mark.parametrize(
    ("start", "floor", "said", "heard"),
    [
        ("neutral", "casual", "formal", "formal"),
        ("honorific", "casual", "formal", "honorific"),
        ("formal", "casual", "informal", "neutral"),
        ("casual", "casual", "informal", "casual"),
        ("formal", "neutral", "informal", "neutral"),
        ("formal", "formal", "informal", "formal"),
        ("honorific", "formal", "informal", "formal"),
        ("formal", "neutral", None, "formal"),
    ],
)
def test_mirror_follows_the_customer_down_to_the_floor(
    make_market: MakeMarket, start: str, floor: str, said: str | None, heard: str
) -> None:
    own = f"register: {{formality: {start}}}\nfloor: {floor}\n"
    occasion = Occasion("refund_refused", customer_register=said)  # type: ignore[arg-type]
    decision = decide(make_market(own + "mirror: true\n"), occasion)
    assert decision.register.formality == heard
    assert ("mirror" in fired(decision)) == (heard != start)
    assert decide(make_market(own + "mirror: false\n"), occasion).register.formality == start


MOVED = """\
move_rules:
  - {id: after, when: {act: refuse}, add: {move: authority, after: reason}, because: After.}
  - {id: before, when: {act: refuse}, add: {move: apology, before: news}, because: Before.}
  - {id: end, when: {act: refuse}, add: {move: closing, at: end}, because: At the end.}
  - {id: nowhere, when: {act: refuse}, add: {move: alternative, after: buffer}, because: No such move here.}
  - {id: twice, when: {act: refuse}, add: {move: closing, at: end}, because: It is there already.}
  - {id: remove, when: {opening: later}, remove: [salutation, thanks], because: Once is enough.}
"""


def test_moves_are_added_and_removed(make_market: MakeMarket) -> None:
    decision = decide(make_market(MOVED), REFUSED)
    assert decision.moves == ("empathy", "apology", "news", "reason", "authority", "closing", "alternative")
    assert fired(decision) == ["after", "before", "end", "nowhere", "remove"], "a rule that changed nothing is not in the trace"
    first = decide(make_market(MOVED), Occasion("refund_refused", opening="first"))
    assert first.moves[0] == "salutation"


def test_trace_names_file_and_line(make_market: MakeMarket) -> None:
    decision = decide(make_market(ORDER), Occasion("refund_refused", relationship="known", wish="formal"))
    lines = ORDER.splitlines()
    for rule in decision.rules:
        if rule.file == "xx-XX.yml":
            assert f"id: {rule.id}," in lines[rule.line - 1]
    said = {item["rule"]: item for item in (rule.as_dict() for rule in decision.rules)}
    assert said["wish"] == {"rule": "wish", "file": "xx-XX.yml", "line": 6, "because": "Wish."}
    assert said["start-formality"]["file"] == "base.yml"


def test_trace_of_the_real_rules_names_their_lines(content: Content) -> None:
    for market in content.markets.values():
        for rule in decide(market, Occasion("refund_refused", opening="first", wish="formal")).rules:
            line = (settings.current().root / rule.file).read_text(encoding="utf-8").splitlines()[rule.line - 1]
            expected = rule.id.removeprefix("start-") if rule.id.startswith("start-") else rule.id
            assert expected in line, f"{rule.file}:{rule.line}"


def test_unknown_situation_says_what_there_is(make_market: MakeMarket) -> None:
    with pytest.raises(Unprocessable, match=r"No rules name the situation “tea”.*faq_answer, identify_needed"):
        decide(make_market(), Occasion("tea"))


Everything = list[tuple[Market, Occasion, Decision]]


def test_situations_that_look_alike_are_decided_alike(content: Content) -> None:
    """The test of `everything`."""
    for market in content.markets.values():
        told = {name: decide(market, Occasion(name, "first", "known", wish="formal")) for name in market.situations}
        for name, first in alike(market).items():
            assert (told[name].register, told[name].tv, told[name].moves) == (told[first].register, told[first].tv, told[first].moves), name


def test_who_does_not_mirror_does_not_listen(content: Content) -> None:
    for market in content.markets.values():
        if registers(market) == (None,):
            heard = [decide(market, Occasion("greeting", customer_register=register)) for register in (None, "formal", "informal")]  # type: ignore[arg-type]
            assert heard[0] == heard[1] == heard[2], market.tag


def test_in_no_market_does_an_act_change_the_side(everything: Everything) -> None:
    for market, occasion, decision in everything:
        assert market.address[decision.register.formality] == decision.tv, (market.tag, occasion)


def test_in_every_market_the_customers_wish_holds(everything: Everything) -> None:
    wished = {"casual": ("casual",), "formal": ("formal", "honorific")}
    for market, occasion, decision in everything:
        if occasion.wish:
            assert decision.register.formality in wished[occasion.wish], (market.tag, occasion)


def test_no_market_goes_below_its_floor_unasked(everything: Everything) -> None:
    scale = SCALES["formality"]
    for market, occasion, decision in everything:
        if occasion.wish is None:
            assert scale.index(decision.register.formality) >= scale.index(market.floor), (market.tag, occasion)


def test_one_side_for_one_conversation(everything: Everything) -> None:
    """Formality may follow the act within a side only: whoever is said Sie in one reply is said Sie in the next."""
    sides: dict[object, set[str]] = {}
    for market, occasion, decision in everything:
        sides.setdefault((market.tag, occasion.wish, occasion.customer_register), set()).add(decision.tv)
    assert {key: found for key, found in sides.items() if len(found) > 1} == {}


def test_markets_of_the_brief_differ(content: Content) -> None:
    """The same refusal: order, register and voice differ where the rules differ."""
    heard = {
        tag: decide(content.markets[tag], Occasion("refund_refused", opening="first"))
        for tag in ("de-DE", "en-US", "ja-JP", "ar-SA", "es-MX")
    }
    shapes = {tag: (d.register.formality, d.register.directness, d.register.authority) for tag, d in heard.items()}
    assert len(set(shapes.values())) == 5, shapes
    german = heard["de-DE"].moves
    assert german.index("news") < german.index("reason"), "low context: the answer first"
    for tag in ("ja-JP", "ar-SA", "es-MX"):
        moves = heard[tag].moves
        assert moves.index("thanks") < moves.index("reason") < moves.index("news"), tag
    assert heard["ar-SA"].register.authority == "senior"
    assert heard["ja-JP"].register.orientation == "group"


def test_a_complaint_where_rank_counts_goes_to_a_senior(content: Content) -> None:
    for tag in ("es-MX", "ar-SA"):
        assert decide(content.markets[tag], Occasion("complaint_received")).register.authority == "senior"
    for tag in ("de-DE", "en-US"):
        assert decide(content.markets[tag], Occasion("complaint_received")).register.authority == "peer"


def test_greetings_thanks_and_closings_are_said_once(content: Content) -> None:
    for market in content.markets.values():
        for name in market.situations:
            moves = decide(market, Occasion(name, opening="later")).moves
            assert "salutation" not in moves or name == "greeting", (market.tag, name)
            assert len(moves) == len(set(moves)), (market.tag, name)
            assert moves, (market.tag, name)
