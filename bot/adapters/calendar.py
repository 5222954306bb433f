"""Local time and holidays of countries: CLDR's time zones, and the library `holidays`. Everything is worked out once a country and year."""

from __future__ import annotations

from collections import defaultdict
from datetime import date, datetime, timezone, tzinfo
from functools import lru_cache
from typing import Callable, DefaultDict, Dict, FrozenSet, Iterable, Mapping, Optional, Sequence, Tuple

import holidays
from babel.core import get_global
from babel.dates import get_timezone
from holidays.constants import PUBLIC

from bot.core.greetings import season_of
from bot.core.model import Season, There
from bot.core.rules import Market
from bot.core.seasons import season_on
from bot.core.tags import territory_of

_ENGLISH = "en_US"
_UNKNOWN = "ZZ"
"""CLDR's country for what belongs to none."""
_GUESSED = " (estimated)"
"""Behind the name of a day that a moon will decide."""
_MOST_PEOPLES: Mapping[str, str] = {
    "AR": "America/Argentina/Buenos_Aires", "AU": "Australia/Sydney", "BR": "America/Sao_Paulo", "CA": "America/Toronto",
    "CD": "Africa/Kinshasa", "CL": "America/Santiago", "CN": "Asia/Shanghai", "CY": "Asia/Nicosia", "DE": "Europe/Berlin",
    "EC": "America/Guayaquil", "ES": "Europe/Madrid", "FM": "Pacific/Pohnpei", "GL": "America/Nuuk", "ID": "Asia/Jakarta",
    "KI": "Pacific/Tarawa", "KZ": "Asia/Almaty", "MH": "Pacific/Majuro", "MN": "Asia/Ulaanbaatar", "MX": "America/Mexico_City",
    "MY": "Asia/Kuala_Lumpur", "NZ": "Pacific/Auckland", "PF": "Pacific/Tahiti", "PG": "Pacific/Port_Moresby", "PS": "Asia/Gaza",
    "PT": "Europe/Lisbon", "RU": "Europe/Moscow", "UA": "Europe/Kyiv", "US": "America/New_York", "UZ": "Asia/Tashkent",
}  # fmt: skip
"""Of the countries to which CLDR gives several time zones: that in which most people live, of island states the capital's."""


class CountryCalendar:
    """Implements core.ports.Calendar."""

    def __init__(self, now: Callable[[], datetime] = lambda: datetime.now(timezone.utc)) -> None:
        """now: the moment, with its time zone."""
        self._now = now

    def season(self, country: str, seasons: Sequence[Season], on: Optional[date] = None) -> Optional[str]:
        if not seasons:
            return None
        return _season(country, tuple(seasons), on or self._local(country).date())

    def there(self, country: str) -> Optional[There]:
        name = time_zone(country)
        if name is None:
            return None
        now = self._local(country)
        today = now.date()
        days = {**_public(country, today.year), **_public(country, today.year + 1)}
        coming = min((day for day in days if day > today), default=None)
        return There(now, name, days.get(today), (coming, days[coming]) if coming is not None else None)

    def warm(self, markets: Iterable[Market]) -> None:
        """Work out the holidays of the years around now, not in the first customer's turn."""
        for market in markets:
            season_of(self, market)
            self.there(territory_of(market.tag) or "")

    def names(self, country: str, years: Iterable[int]) -> FrozenSet[str]:
        """English names of a country's holidays in some years, as a season may name them; none for a country that is not known."""
        return frozenset(name for year in years for name in _days(country, year))

    def _local(self, country: str) -> datetime:
        return self._now().astimezone(_zone(time_zone(country)))


@lru_cache(maxsize=256)
def time_zone(country: str) -> Optional[str]:
    """Name of the time zone that a country goes by: its only one in CLDR, else that of _MOST_PEOPLES; None for an unknown country."""
    if country == _UNKNOWN:
        return None
    zones: Sequence[str] = get_global("territory_zones").get(country) or ()
    return _MOST_PEOPLES.get(country) or (zones[0] if zones else None)


@lru_cache(maxsize=256)
def _zone(name: Optional[str]) -> tzinfo:
    return get_timezone(name) if name is not None else timezone.utc


@lru_cache(maxsize=4096)
def _season(country: str, seasons: Tuple[Season, ...], day: date) -> Optional[str]:
    def days_of(season: Season) -> Sequence[date]:
        years = (day.year - 1, day.year, day.year + 1)
        return [one for year in years for one in _days(season.country or country, year).get(season.holiday, ())]

    return season_on(seasons, day, days_of)


@lru_cache(maxsize=1024)
def _days(country: str, year: int) -> Mapping[str, Tuple[date, ...]]:
    """Holiday -> its days, without those that only make up for one on a weekend. One that is no public holiday counts too, unless a public
    one has its name: shops greet on some, such as Valentine's Day in the United States."""
    known = _calendar(country, year, observed=False)
    if known is None:
        return {}
    others = tuple(category for category in known.supported_categories if category != PUBLIC)
    more = _calendar(country, year, observed=False, categories=others) if others else None
    return {**_by_name(more or {}), **_by_name(known)}


@lru_cache(maxsize=1024)
def _public(country: str, year: int) -> Mapping[date, str]:
    """Days on which most of a country does not work, those included that make up for one on a weekend."""
    return {day: name.replace(_GUESSED, "").replace("; ", " and ") for day, name in (_calendar(country, year) or {}).items()}


def _calendar(country: str, year: int, **chosen: object) -> Optional[holidays.HolidayBase]:
    try:
        return holidays.country_holidays(country, years=year, expand=False, language=_ENGLISH, **chosen)  # type: ignore[arg-type]
    except NotImplementedError:  # a region such as 419, or a country that the library lacks
        return None


def _by_name(calendar: Mapping[date, str]) -> Dict[str, Tuple[date, ...]]:
    found: DefaultDict[str, list[date]] = defaultdict(list)
    for day, names in sorted(calendar.items()):
        for name in names.split("; "):
            found[name.removesuffix(_GUESSED)].append(day)
    return {name: tuple(days) for name, days in found.items()}
