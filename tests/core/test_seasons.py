"""Seasons as the rules write them: inheritance, slips with their line, the days that are in one, and what the rules make of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from itertools import product
from pathlib import Path

import pytest

from bot.adapters.content.library import Content
from bot.adapters.content.yaml_lines import load
from bot.core.culture import Clues
from bot.core.errors import ContentError
from bot.core.etiquette import Occasion, decide
from bot.core.greetings import is_bad_news
from bot.core.model import Season
from bot.core.replies import Draft, speak
from bot.core.rules import FACTS, Market, build
from bot.core.seasons import season_on
from tests.core.conftest import BASE
from tests.occasions import alike

MakeMarket = Callable[[str], Market]
NEW_YEAR = "seasons:\n  - {id: new-year, holiday: New Year's Day, before: 1, after: 5, because: So.}\n"


@pytest.fixture
def chain(tmp_path: Path) -> Callable[..., Market]:
    """A market of base.yml and further files, the language's first."""

    def make(*texts: str) -> Market:
        parsed = []
        for number, text in enumerate((BASE, *texts)):
            name = f"{number}.yml"
            (tmp_path / name).write_text(text, encoding="utf-8")
            parsed.append((name, load(tmp_path / name, name)))
        return build("xx-XX", parsed)

    return make


def test_a_season_knows_its_days_and_its_place(make_market: MakeMarket) -> None:
    (season,) = make_market(
        "name: Testland\nseasons:\n  - id: new-year\n    holiday: New Year's Day\n    before: 1\n    because: So.\n"
    ).seasons
    assert season == Season("new-year", "New Year's Day", 1, 0, "So.", "xx-XX.yml", 4, 14)


def test_a_nearer_file_adds_replaces_and_removes(chain: Callable[..., Market]) -> None:
    language = NEW_YEAR + "  - {id: easter, holiday: Easter Monday, because: So.}\n"
    market = chain(
        language,
        "seasons:\n  - {id: easter, remove: true}\n  - {id: new-year, holiday: First Day, country: CN, because: Here.}\n"
        "  - {id: diwali, holiday: Diwali, because: So.}\n",
    )
    assert [(one.id, one.holiday, one.before, one.country, one.file) for one in market.seasons] == [
        ("new-year", "First Day", 0, "CN", "2.yml"),
        ("diwali", "Diwali", 0, None, "2.yml"),
    ]
    assert [one.id for one in chain(language, "name: Elsewhere\n").seasons] == ["new-year", "easter"]


SLIPS = {
    "no list": ("seasons: new-year\n", 1, "must be a list"),
    "no id": ("seasons:\n  - {holiday: Diwali, because: So.}\n", 2, "needs an “id”"),
    "days in words": ("seasons:\n  - {id: a, holiday: Diwali, before: two, because: So.}\n", 2, "from 0 to 60, not “two”"),
    "true is no number": ("seasons:\n  - {id: a, holiday: Diwali, after: true, because: So.}\n", 2, "from -60 to 60"),
    "before in the future": ("seasons:\n  - {id: a, holiday: Diwali, before: -1, because: So.}\n", 2, "from 0 to 60, not “-1”"),
    "ends too early": ("seasons:\n  - {id: a, holiday: Diwali, after: -1, because: So.}\n", 2, "ends before it begins"),
    "a season that a rule asks for and nobody has": (
        NEW_YEAR + "act_rules:\n  - {id: a, because: So., when: {season: [new-year, diwali]}, set: {authority: peer}}\n",
        4,
        "“diwali” is not possible here. Use one of: new-year, any.",
    ),
}


@pytest.mark.parametrize("slip", SLIPS)
def test_a_slip_is_refused_with_its_line(make_market: MakeMarket, slip: str) -> None:
    text, line, words = SLIPS[slip]
    with pytest.raises(ContentError) as caught:
        make_market(text)
    assert (caught.value.file, caught.value.line) == ("xx-XX.yml", line)
    assert words in str(caught.value)


def made(id: str, before: int, after: int) -> Season:
    return Season(id, id, before, after, "So.", "x.yml", 1, 1)


def days(first: date, count: int) -> list[date]:
    return [first + timedelta(days=number) for number in range(count)]


def test_a_day_is_in_the_season_around_it() -> None:
    season, holiday = made("eid", 2, 1), days(date(2026, 3, 20), 3)
    inside = [day for day in days(date(2026, 3, 1), 40) if season_on([season], day, lambda _: holiday) == "eid"]
    assert inside == days(date(2026, 3, 18), 6)


def test_a_season_may_end_on_the_eve() -> None:
    holiday = [date(2027, 1, 1)]
    inside = [day for day in days(date(2026, 12, 20), 20) if season_on([made("year-end", 4, -1)], day, lambda _: holiday)]
    assert inside == days(date(2026, 12, 28), 4)


@pytest.mark.parametrize("order", [1, -1])
def test_of_two_seasons_the_shorter_one_is_greeted_for(order: int) -> None:
    both: Sequence[Season] = [made("ramadan", 29, -1), made("eid", 0, 0)][::order]
    assert season_on(both, date(2026, 3, 21), lambda _: days(date(2026, 3, 20), 3)) == "eid"
    assert season_on(both, date(2026, 3, 19), lambda _: days(date(2026, 3, 20), 3)) == "ramadan"
    assert season_on(both, date(2026, 3, 23), lambda _: days(date(2026, 3, 20), 3)) is None


GREETS = NEW_YEAR + "move_rules:\n  - {id: greet, when: {season: any}, add: {move: season, at: end}, because: So.}\n"


def test_a_rule_may_ask_for_any_season_or_for_one(make_market: MakeMarket) -> None:
    anything = make_market(GREETS)
    one = make_market(GREETS.replace("season: any", "season: new-year"))
    for market in (anything, one):
        assert "season" not in decide(market, Occasion("faq_answer")).moves
        assert decide(market, Occasion("faq_answer", season="new-year")).moves[-1] == "season"
    assert decide(anything, Occasion("faq_answer", season="easter")).moves[-1] == "season"
    assert "season" not in decide(one, Occasion("faq_answer", season="easter")).moves
    listed = make_market(GREETS.replace("season: any", "season: [new-year, any]"))
    assert decide(listed, Occasion("faq_answer", season="easter")).moves[-1] == "season"


def test_no_market_of_ours_greets_in_a_bad_moment(content: Content) -> None:
    greeted, passed = set(), 0
    for market in content.markets.values():
        for season in market.seasons:
            for name, opening, wish in product(set(alike(market).values()), FACTS["opening"], (None, *FACTS["wish"])):
                moves = decide(market, Occasion(name, opening, wish=wish, season=season.id)).moves  # type: ignore[arg-type]
                situation = market.situations[name]
                if "season" in moves:
                    assert (situation.mood, situation.act in ("greet", "thank")) == ("good", True), (market.tag, name)
                    assert moves.count("season") == 1
                    greeted.add(name)
                passed += is_bad_news(situation)
    assert greeted == {"greeting", "goodbye", "thanks_received"}
    assert passed > 1000


def test_without_a_season_nothing_is_wished(content: Content) -> None:
    for market in content.markets.values():
        for name in set(alike(market).values()):
            assert "season" not in decide(market, Occasion(name, "first")).moves


def spoken(content: Content, situation: str, locale: str, clues: Clues) -> str:
    return speak(Draft(situation, {}), locale, content.markets, content.texts, clues).text


def test_the_market_decides_what_is_wished(content: Content) -> None:
    clues = Clues(seasons={"de-DE": "christmas", "ar-SA": "ramadan"})
    assert "Wir wünschen Ihnen schöne Feiertage." in spoken(content, "greeting", "de-DE", clues)
    assert "رمضان مبارك" in spoken(content, "greeting", "ar-SA", clues)
    assert spoken(content, "greeting", "en-US", clues) == spoken(content, "greeting", "en-US", Clues())


def test_the_wish_stands_where_it_belongs(content: Content) -> None:
    def moves(situation: str, locale: str, season: str) -> tuple[str, ...]:
        clues = Clues(seasons={locale: season}, opening="first")
        return speak(Draft(situation, {}), locale, content.markets, content.texts, clues).moves

    assert moves("greeting", "en-US", "holidays")[:2] == ("salutation", "season")
    assert moves("goodbye", "zh-TW", "mid-autumn") == ("season", "news"), "nobody wishes anything behind 再見"
    assert moves("goodbye", "ja-JP", "new-year") == ("news", "season")
    assert moves("thanks_received", "fr-FR", "year-end") == ("news", "season")


def test_what_a_machine_translates_is_not_wished(content: Content) -> None:
    clues = Clues(seasons={"en-US": "holidays"}, translated_from="sv")
    assert spoken(content, "greeting", "en-US", clues) == spoken(content, "greeting", "en-US", Clues())


def test_a_season_that_the_locale_has_no_words_for_is_passed_over(content: Content) -> None:
    clues = Clues(seasons={"ja-JP": "diwali"})
    assert spoken(content, "greeting", "ja-JP", clues) == spoken(content, "greeting", "ja-JP", Clues())


def test_the_trace_says_why(content: Content) -> None:
    said = speak(Draft("greeting", {}), "de-DE", content.markets, content.texts, Clues(seasons={"de-DE": "christmas"}))
    trace = said.trace()
    assert trace["occasion"]["season"] == "christmas"
    assert trace["rules"][trace["why"]["moves"][trace["moves"].index("season")]]["rule"] == "greet-season"


def test_seasons_travel_with_the_clues() -> None:
    clues = Clues(seasons={"de-DE": "christmas"})
    assert Clues.from_dict(clues.as_dict()).seasons == {"de-DE": "christmas"}
    old = {key: value for key, value in clues.as_dict().items() if key != "seasons"}
    assert Clues.from_dict(old).seasons == {}
