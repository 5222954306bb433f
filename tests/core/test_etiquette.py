"""The register and the moves of a reply, and the rules that decided."""

from __future__ import annotations

import textwrap
from collections.abc import Callable
from dataclasses import replace
from itertools import product
from pathlib import Path

import pytest

from bot import settings
from bot.adapters.content.library import Content
from bot.adapters.content.yaml_lines import load
from bot.core.errors import Unprocessable
from bot.core.etiquette import Decision, Occasion, decide
from bot.core.rules import SCALES, Market, build
from tests.occasions import alike, registers

MakeMarket = Callable[[str], Market]
REFUSED = Occasion("refund_refused")


@pytest.fixture
def by_our_rules(tmp_path: Path) -> MakeMarket:
    """A market of the project's own base.yml and the YAML that a test gives."""

    def make(own: str = "") -> Market:
        base, name = settings.current().root / "etiquette_rules/base.yml", "xx-XX.yml"
        (tmp_path / name).write_text(own, encoding="utf-8")
        return build("xx-XX", [("base.yml", load(base, "base.yml")), (name, load(tmp_path / name, name))])

    return make


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
        "complaint_route": "direct",
        "service_level": "unsaid",
        "asking": "usual",
        "offer": "none",
        "payment": "usual",
    }, "what no file names starts where Register says"
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


DECIDED = [
    # score, figure, and what it decides, as section 2 of the design has it
    ("power_distance", 94, {"authority": "institution", "service_level": "said", "complaint_route": "senior"}),
    ("power_distance", 80, {"authority": "institution", "service_level": "unsaid", "complaint_route": "direct", "service": "hybrid"}),
    ("power_distance", 21, {"authority": "peer", "service_level": "unsaid", "complaint_route": "direct", "service": "self"}),
    ("individualism", 91, {"orientation": "individual", "complaint_route": "direct", "offer": "personal"}),
    ("individualism", 67, {"orientation": "individual", "complaint_route": "direct", "offer": "none"}),
    ("individualism", 18, {"orientation": "group", "complaint_route": "mediated", "offer": "family"}),
    ("long_term", 68, {"horizon": "relational"}),
    ("long_term", 50, {"horizon": "immediate"}),
    ("long_term", 25, {"horizon": "immediate"}),
    ("context", 90, {"directness": "indirect"}),
    ("context", 50, {"directness": "balanced"}),
    ("context", 10, {"directness": "direct"}),
    ("digital", 75, {"service": "self", "asking": "exchange", "payment": "usual"}),
    ("digital", 55, {"service": "hybrid", "asking": "usual", "payment": "usual"}),
    ("digital", 35, {"service": "human", "asking": "fewest", "payment": "cash_like"}),
]


@pytest.mark.parametrize(("score", "figure", "decided"), DECIDED)
def test_what_a_score_decides(by_our_rules: MakeMarket, score: str, figure: int, decided: dict[str, str]) -> None:
    market = by_our_rules(f"scores:\n  {score}: {{score: {figure}, source: a book}}\n")
    decision = decide(market, Occasion("faq_answer", relationship="known"))
    heard = decision.register.as_dict()
    assert {dimension: heard[dimension] for dimension in decided} == decided
    usual = decide(by_our_rules(), Occasion("faq_answer", relationship="known")).register.as_dict()
    for dimension, value in decided.items():
        if value != usual[dimension]:
            assert any(rule.set.get(dimension) == value for rule in decision.rules if not rule.id.startswith("start-")), dimension


def test_rank_beats_the_mediator_and_people_beat_self_service(by_our_rules: MakeMarket) -> None:
    """Where two scores speak of the same decision."""
    source = "source: a book"
    mexican = by_our_rules(f"scores:\n  power_distance: {{score: 94, {source}}}\n  individualism: {{score: 30, {source}}}\n")
    assert decide(mexican, Occasion("complaint_received")).register.complaint_route == "senior"
    both = by_our_rules(f"scores:\n  power_distance: {{score: 21, {source}}}\n  digital: {{score: 20, {source}}}\n")
    assert decide(both, Occasion("faq_answer")).register.service == "human"


def test_who_has_the_account_is_not_offered_it(by_our_rules: MakeMarket) -> None:
    market = by_our_rules("scores:\n  individualism: {score: 18, source: a book}\n")
    heard = {kind: decide(market, Occasion("faq_answer", account_kind=kind)).register for kind in (None, "private", "family", "business")}
    assert {kind: (register.offer, register.orientation) for kind, register in heard.items()} == {
        None: ("family", "group"),
        "private": ("family", "group"),
        "family": ("none", "group"),
        "business": ("none", "individual"),
    }
    individual = by_our_rules("scores:\n  individualism: {score: 91, source: a book}\n")
    assert decide(individual, Occasion("faq_answer", account_kind="family")).register.orientation == "group"


@pytest.mark.parametrize(
    ("score", "figure", "situation", "added"),
    [
        ("power_distance", 94, "complaint_received", "reason"),
        ("power_distance", 94, "handoff_started", "reason"),
        ("long_term", 80, "handoff_started", "closing"),
        ("digital", 75, "identify_needed", "buffer"),
        ("digital", 75, "identify_needed", "alternative"),
        ("digital", 75, "refund_none", "alternative"),
        ("digital", 75, "newsletter_subscribe_confirm", "reason"),
        ("digital", 20, "identify_needed", "buffer"),
        ("digital", 20, "newsletter_subscribe_confirm", "reason"),
        ("digital", 20, "greeting", "alternative"),
        ("digital", 20, "clarify", "alternative"),
    ],
)
def test_a_decision_adds_its_move(by_our_rules: MakeMarket, score: str, figure: int, situation: str, added: str) -> None:
    plain = decide(by_our_rules(), Occasion(situation)).moves
    moves = decide(by_our_rules(f"scores:\n  {score}: {{score: {figure}, source: a book}}\n"), Occasion(situation)).moves
    assert added not in plain
    assert added in moves
    if "next_step" in moves and added not in ("closing", "alternative"):
        assert moves.index(added) < moves.index("next_step")


def test_a_person_stands_beside_the_first_answer_only(by_our_rules: MakeMarket) -> None:
    market = by_our_rules("scores:\n  digital: {score: 20, source: a book}\n  context: {score: 90, source: a book}\n")
    first = decide(market, Occasion("faq_answer", opening="first")).moves
    assert first[-2:] == ("alternative", "closing")
    assert "alternative" not in decide(market, Occasion("faq_answer", opening="later")).moves


EIGHT = ("de-DE", "en-US", "ja-JP", "ar-SA", "es-MX", "pt-BR", "zh-CN", "ko-KR")


def test_markets_of_the_brief_differ(content: Content) -> None:
    """The same refusal: order, register and voice differ where the rules differ."""
    heard = {tag: decide(content.markets[tag], Occasion("refund_refused", opening="first")) for tag in EIGHT}
    shapes = {tag: (decision.register, decision.moves) for tag, decision in heard.items()}
    alike = {tag for tag in EIGHT if sum(shapes[tag] == shape for shape in shapes.values()) > 1}
    assert alike == {"ja-JP", "ko-KR"}, "the two whose bands are the same"
    assert len({decision.moves for decision in heard.values()}) >= 4
    voices = {tag: (d.register.formality, d.register.authority) for tag, d in heard.items()}
    assert len(set(voices.values())) >= 6, voices
    german = heard["de-DE"].moves
    assert german.index("news") < german.index("reason"), "low context: the answer first"
    for tag in ("ja-JP", "ar-SA", "es-MX", "zh-CN", "ko-KR"):
        moves = heard[tag].moves
        assert moves.index("thanks") < moves.index("reason") < moves.index("news"), tag
    assert heard["ar-SA"].register.authority == "senior"
    assert heard["ja-JP"].register.orientation == "group"


def test_where_a_complaint_goes(content: Content) -> None:
    routes = {tag: decide(content.markets[tag], Occasion("complaint_received")).register.complaint_route for tag in content.markets}
    assert {routes[tag] for tag in ("es-MX", "ar-SA", "pt-BR", "ru-RU", "en-IN")} == {"senior"}
    assert {routes[tag] for tag in ("ja-JP", "zh-CN", "ko-KR", "th-TH", "en-SG", "pt-PT")} == {"mediated"}
    assert {routes[tag] for tag in ("de-DE", "en-US", "en-AU", "da-DK")} == {"direct"}


def test_markets_of_one_language_differ(content: Content) -> None:
    heard = {
        tag: decide(content.markets[tag], Occasion("identify_needed", opening="first")) for tag in ("en-US", "en-AU", "en-SG", "en-IN")
    }
    registers = {tag: decision.register for tag, decision in heard.items()}
    assert (registers["en-IN"].formality, registers["en-IN"].orientation, registers["en-IN"].asking) == ("formal", "group", "fewest")
    assert (registers["en-SG"].formality, registers["en-SG"].orientation, registers["en-SG"].asking) == ("neutral", "group", "exchange")
    assert (registers["en-AU"].authority, registers["en-AU"].orientation) == ("peer", "individual")
    assert len({decision.moves for decision in heard.values()}) == 4
    argentine, spanish = (decide(content.markets[tag], Occasion("greeting")) for tag in ("es-AR", "es-ES"))
    assert (argentine.tv, spanish.tv) == ("t", "v")


def test_a_market_made_of_another_decides_anew(content: Content) -> None:
    """What a market has decided is remembered; a changed one must not remember it."""
    market = content.markets["de-DE"]
    assert decide(market, REFUSED) is decide(market, REFUSED)
    assert decide(replace(market, rules=dict.fromkeys(market.rules, ())), REFUSED).moves != decide(market, REFUSED).moves


def test_greetings_thanks_and_closings_are_said_once(content: Content) -> None:
    for market in content.markets.values():
        for name in market.situations:
            moves = decide(market, Occasion(name, opening="later")).moves
            assert "salutation" not in moves or name == "greeting", (market.tag, name)
            assert len(moves) == len(set(moves)), (market.tag, name)
            assert moves, (market.tag, name)
