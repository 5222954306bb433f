"""Holidays and local time of real countries, against days that are known."""

from __future__ import annotations

import timeit
from datetime import date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from babel.core import get_global

from bot import wiring
from bot.adapters.calendar import _MOST_PEOPLES, CountryCalendar, time_zone
from bot.core.greetings import season_of
from bot.core.model import Season
from bot.core.ports import Calendar
from bot.core.tags import territory_of

KNOWN = {
    # 1 Ramadan and 1 Shawwal 1447 fell on 18 February and 20 March 2026 in Saudi Arabia.
    ("ar-SA", "2026-02-17"): None,
    ("ar-SA", "2026-02-18"): "ramadan",
    ("ar-SA", "2026-03-18"): "ramadan",
    ("ar-SA", "2026-03-20"): "eid-al-fitr",
    ("ar-SA", "2026-03-22"): "eid-al-fitr",
    ("ar-SA", "2026-03-24"): None,
    ("ar-SA", "2025-03-29"): "ramadan",
    ("ar-SA", "2025-03-30"): "eid-al-fitr",
    ("ar-SA", "2025-06-05"): "eid-al-adha",
    ("ar-EG", "2025-03-02"): "ramadan",
    ("ar-EG", "2025-03-31"): "eid-al-fitr",
    ("ar-EG", "2025-06-06"): "eid-al-adha",
    ("tr-TR", "2025-03-29"): "eid-al-fitr",
    ("tr-TR", "2025-06-06"): "eid-al-adha",
    ("tr-TR", "2026-12-31"): "new-year",
    ("zh-CN", "2026-02-15"): None,
    ("zh-CN", "2026-02-16"): "lunar-new-year",
    ("zh-CN", "2026-02-17"): "lunar-new-year",
    ("zh-CN", "2026-03-03"): "lunar-new-year",
    ("zh-CN", "2026-03-04"): None,
    ("zh-CN", "2026-09-25"): "mid-autumn",
    ("zh-TW", "2026-02-17"): "lunar-new-year",
    ("zh-TW", "2026-09-26"): None,
    ("zh-HK", "2023-01-22"): "lunar-new-year",  # a Sunday, which Hong Kong's own calendar leaves out
    ("zh-HK", "2026-09-26"): "mid-autumn",
    ("en-SG", "2026-02-18"): "lunar-new-year",
    ("en-SG", "2026-03-21"): "hari-raya",
    ("en-SG", "2026-11-08"): "deepavali",
    ("en-SG", "2028-10-17"): "deepavali",
    ("en-SG", "2028-11-14"): None,
    ("en-SG", "2026-12-25"): "christmas",
    ("ko-KR", "2026-02-17"): "seollal",
    ("ko-KR", "2026-09-25"): "chuseok",
    ("ko-KR", "2026-01-01"): "new-year",
    ("th-TH", "2026-04-13"): "songkran",
    ("th-TH", "2026-04-15"): "songkran",
    ("th-TH", "2026-04-16"): None,
    ("en-IN", "2026-11-08"): "diwali",
    ("en-IN", "2027-01-01"): "new-year",
    ("en-IN", "2026-12-25"): None,
    ("en-US", "2026-11-30"): None,
    ("en-US", "2026-12-25"): "holidays",
    ("en-US", "2026-12-31"): "new-year",
    ("en-GB", "2026-12-25"): "christmas",
    ("en-GB", "2026-12-28"): None,  # a bank holiday instead of the 26th, a Saturday, is no Christmas
    ("de-DE", "2026-12-24"): "christmas",
    ("de-AT", "2026-12-31"): "year-end",
    ("de-CH", "2027-01-01"): "new-year",
    ("fr-FR", "2026-12-31"): "year-end",
    ("fr-FR", "2027-01-15"): "new-year",
    ("es-MX", "2026-12-24"): "year-end",
    ("pt-BR", "2027-01-01"): "new-year",
    ("pt-PT", "2027-01-01"): "new-year",
    ("it-IT", "2026-12-24"): "year-end",
    ("nl-NL", "2026-12-05"): None,
    ("nl-NL", "2026-12-26"): "year-end",
    ("pl-PL", "2026-12-24"): "christmas",
    ("ru-RU", "2026-12-31"): "year-end",
    ("ru-RU", "2027-01-07"): "new-year",
    ("ja-JP", "2026-12-31"): None,
    ("ja-JP", "2027-01-07"): "new-year",
    ("ja-JP", "2027-01-08"): None,
    ("da-DK", "2026-12-24"): None,
    ("de-DE", "2026-07-29"): None,
}


@pytest.mark.parametrize(("market", "day"), KNOWN)
def test_the_season_of_a_market_on_a_known_day(market: str, day: str) -> None:
    rules = wiring.library().current().markets[market]
    assert season_of(CountryCalendar(), rules, date.fromisoformat(day)) == KNOWN[market, day]


def test_every_season_comes_every_year() -> None:
    calendar = CountryCalendar()
    for tag, market in wiring.library().current().markets.items():
        for year in range(2024, 2030):
            days = (date(year, 1, 1) + timedelta(days=number) for number in range(365))
            found = {calendar.season(str(territory_of(tag)), market.seasons, day) for day in days}
            assert found == {None, *(season.id for season in market.seasons)}, (tag, year)


def at(moment: str) -> CountryCalendar:
    return CountryCalendar(lambda: datetime.fromisoformat(moment).replace(tzinfo=timezone.utc))


def test_the_day_is_that_of_the_market() -> None:
    markets = wiring.library().current().markets
    calendar = at("2026-12-31T16:00")
    assert season_of(calendar, markets["ja-JP"]) == "new-year"  # one o'clock in the morning in Tokyo
    assert season_of(calendar, markets["de-DE"]) == "year-end"
    assert season_of(at("2027-01-01T04:00"), markets["de-DE"]) == "new-year"
    assert season_of(at("2027-01-01T04:00"), markets["es-MX"]) == "year-end"  # ten o'clock in the evening in Mexico


def test_what_it_is_there() -> None:
    there = at("2026-12-25T04:30").there("JP")
    assert there is not None
    assert (there.now.isoformat(), there.zone) == ("2026-12-25T13:30:00+09:00", "Asia/Tokyo")
    assert (there.today, there.next_holiday) == (None, (date(2027, 1, 1), "New Year's Day"))
    german = at("2026-12-25T23:30").there("DE")
    assert german is not None
    assert german.now.date() == date(2026, 12, 26)
    assert (german.today, german.next_holiday) == ("Second Day of Christmas", (date(2027, 1, 1), "New Year's Day"))


def test_a_country_that_nobody_knows() -> None:
    calendar: Calendar = CountryCalendar()
    assert calendar.there("ZZ") is None
    assert calendar.there("") is None
    assert calendar.season("419", [Season("a", "Diwali", 1, 1, "So.", "x.yml", 1, 1)]) is None
    assert CountryCalendar().names("ZZ", [2026]) == frozenset()


def test_names_are_english_and_without_notes() -> None:
    names = CountryCalendar().names("EG", range(2025, 2030))
    assert {"Eid al-Fitr", "Eid al-Adha", "Labor Day"} <= names
    assert not [name for name in names if "estimated" in name or ";" in name or not name.isascii()]


def test_every_time_zone_is_one() -> None:
    zones = get_global("territory_zones")
    for country in zones:
        name = time_zone(country)
        assert name is None or ZoneInfo(name), country
    several = {country for country, names in zones.items() if len(names) > 1 and len(country) == 2}
    assert several - _MOST_PEOPLES.keys() == {"AQ", "UM", "ZZ"}, "no country with several zones is left to chance"
    assert (time_zone("US"), time_zone("DE"), time_zone("JP")) == ("America/New_York", "Europe/Berlin", "Asia/Tokyo")


def test_it_is_cheap_once_it_is_known() -> None:
    calendar, markets = CountryCalendar(), wiring.library().current().markets
    calendar.warm(markets.values())
    seconds = min(timeit.repeat(lambda: season_of(calendar, markets["ar-SA"]), number=200, repeat=5)) / 200
    assert seconds < 50e-6
